// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QMimeData>
#include <QWidget>

namespace chat::ui {

class Style;

//! Accepts files dropped anywhere on a pane: covers it while something is dragged over it, and shows why nothing can be
//! sent.
class DropCover : public QWidget
{
    Q_OBJECT

public:
    DropCover(Style &style, QWidget &pane);

    void setObstacle(const QString &reason) { m_obstacle = reason; } //!< empty: files are accepted
    void setTarget(const QString &name) { m_target = name; }
    [[nodiscard]] static bool holdsFiles(const QMimeData &mime);

Q_SIGNALS:
    void dropped(const QMimeData *mime);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    Style &m_style;
    QWidget &m_pane;
    QString m_obstacle;
    QString m_target;
};

} // namespace chat::ui
