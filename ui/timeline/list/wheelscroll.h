// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTimer>

class QScrollBar;
class QWheelEvent;

namespace chat::ui {

//! Scrolls by mouse wheel and touchpad. A click of the wheel moves at once, and the rest of its way in smaller and smaller
//! steps, one a frame; a touchpad sends pixels, which the list follows as they are.
class WheelScroll : public QObject
{
    Q_OBJECT

public:
    explicit WheelScroll(QScrollBar &bar);

    //! False: not for it (another axis of a wheel, a modifier); somebody else must handle it.
    bool scroll(const QWheelEvent &event);
    [[nodiscard]] bool isMoving() const { return m_timer.isActive(); }

Q_SIGNALS:
    void stepped(); //!< a frame of it

private:
    void step();
    void stop();

    QScrollBar &m_bar;
    QTimer m_timer;
    int m_left = 0; //!< pixels of clicks not scrolled yet
};

} // namespace chat::ui
