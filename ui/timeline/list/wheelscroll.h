// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTimer>

class QScrollBar;
class QWheelEvent;

namespace chat::ui {

//! Scrolls by mouse wheel: a click moves at once, and the rest of its way in a few even steps instead of one jump.
class WheelScroll : public QObject
{
    Q_OBJECT

public:
    explicit WheelScroll(QScrollBar &bar);

    //! False: not a click of a wheel (a touchpad, another axis, a modifier); somebody else must handle it.
    bool scroll(const QWheelEvent &event);
    [[nodiscard]] bool isMoving() const { return m_timer.isActive(); }

private:
    void step();

    QScrollBar &m_bar;
    QTimer m_timer;
    int m_left = 0; //!< pixels of wheel steps not scrolled yet
    int m_steps = 0; //!< the number of steps for them
};

} // namespace chat::ui
