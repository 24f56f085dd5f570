// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPoint>
#include <QTimer>

class QScrollBar;
class QWidget;

namespace chat::ui {

//! Scrolls a list while something is dragged beyond its upper or lower edge.
class EdgeScroll : public QObject
{
    Q_OBJECT

public:
    EdgeScroll(QWidget &viewport, QScrollBar &bar);

    void follow(QPoint point); //!< of the viewport: the drag is there
    void stop() { m_timer.stop(); }

Q_SIGNALS:
    void scrolled(QPoint point); //!< the rows moved under the pointer, which is there

private:
    void scroll();

    QWidget &m_viewport;
    QScrollBar &m_bar;
    QTimer m_timer;
};

} // namespace chat::ui
