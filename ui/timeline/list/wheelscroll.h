// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

class QScrollBar;
class QWheelEvent;

namespace chat::ui {

//! Scrolls by mouse wheel, touchpad and keys. A click of the wheel or a key moves at once, and the rest of its way in
//! smaller and smaller steps, one a frame; a touchpad sends pixels, which the list follows as they are. Where less motion
//! is wanted, each way is one step.
class WheelScroll : public QObject
{
    Q_OBJECT

public:
    WheelScroll(QScrollBar &bar, std::function<bool()> reduced);

    //! False: not for it (another axis of a wheel, a modifier); somebody else must handle it.
    bool scroll(const QWheelEvent &event);
    //! A page further, up (-1) or down (1). However often: the list never has more than a page before it.
    void scrollPage(int by);
    //! There, so many pixels from here, whatever way was left. What is more than a page is not scrolled through.
    void scrollTo(int pixels);
    void stop();
    [[nodiscard]] bool isMoving() const { return m_timer.isActive(); }

Q_SIGNALS:
    void stepped(); //!< a frame of it

private:
    void go(int way);
    void step();
    [[nodiscard]] int page() const;

    QScrollBar &m_bar;
    std::function<bool()> m_reduced;
    QTimer m_timer;
    int m_left = 0; //!< pixels not scrolled yet
};

} // namespace chat::ui
