// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markup/card/cardoutline.h"

#include <QSet>
#include <QTreeWidget>

#include <optional>

namespace chat::ui {

class Style;

//! The parts of a card message as a tree: one is selected, parts can be dragged. It shows an outline and reports
//! requests; its owner changes the JSON.
class CardTree : public QTreeWidget
{
    Q_OBJECT

public:
    CardTree(Style &style, QWidget *parent);

    void setOutline(const markup::CardNode &root);
    [[nodiscard]] const markup::CardNode &outline() const { return m_root; }
    //! Paths of parts with findings, and of their parents.
    void setFaulty(const QSet<QString> &paths);
    [[nodiscard]] bool isFaulty(const QString &path) const { return m_faulty.contains(path); }
    void choose(const QString &path); //!< without emitting chosen()
    [[nodiscard]] QString chosenPath() const;
    [[nodiscard]] QTreeWidgetItem *itemAt(const QString &path) const;
    using QTreeWidget::itemAt;

    static constexpr int kPathRole = Qt::UserRole;
    static constexpr int kSummaryRole = Qt::UserRole + 1;

Q_SIGNALS:
    void partChosen(const QString &path);
    void moveRequested(const QString &from, const QString &list, int before);
    void shiftRequested(int by); //!< Alt+Up, Alt+Down
    void removeRequested();
    void duplicateRequested();
    void copyRequested();
    void pasteRequested();
    void menuRequested(const QPoint &globalPosition);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    //! Where a dropped part would go.
    struct Place
    {
        QString list;
        int before = 0;
    };

    void fill(QTreeWidgetItem *parent, const markup::CardNode &node);
    [[nodiscard]] std::optional<Place> placeAt(const QPoint &viewportPoint) const;
    void applyStyle();

    Style &m_style;
    markup::CardNode m_root;
    QSet<QString> m_faulty;
    QSet<QString> m_folded; //!< paths
    QHash<QString, QTreeWidgetItem *> m_items;
    bool m_filling = false;
};

} // namespace chat::ui
