// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <vector>

class QScrollArea;
class QSplitter;

namespace chat::ui {

class Button;
class Style;

//! Places the parts of the card editor: structure and properties at the left, the picture above the JSON at the right,
//! with lines between them that can be moved. A narrow one shows one of the three at a time, chosen by tabs.
class CardPanes : public QWidget
{
    Q_OBJECT

public:
    //! Taken over.
    struct Parts
    {
        QWidget *preview;
        QWidget *code;
        QWidget *tree;
        QWidget *tools;
        QWidget *form;
    };

    CardPanes(Style &style, const Parts &parts, QWidget *parent);

    void showCode(); //!< if it is one that a tab hides
    void revealInPreview(const QRect &place); //!< scrolls there

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Pane : quint8 { Structure, Code, Preview };

    [[nodiscard]] QWidget *makeTabs();
    [[nodiscard]] QScrollArea *makePreview(QWidget *preview);
    [[nodiscard]] QWidget *makeCode(QWidget *code);
    [[nodiscard]] QWidget *makeSide(const Parts &parts);
    void fit();
    void showPane(Pane pane);

    Style &m_style;
    QWidget *m_tabs = nullptr;
    std::vector<Button *> m_tabButtons;
    QSplitter *m_across = nullptr;
    QSplitter *m_right = nullptr;
    QScrollArea *m_preview = nullptr;
    QWidget *m_code = nullptr;
    QWidget *m_side = nullptr;
    bool m_narrow = false;
    Pane m_pane = Pane::Structure;
};

} // namespace chat::ui
