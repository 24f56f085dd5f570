// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/timeline/list/wheelscroll.h"

#include <QApplication>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace chat::ui {

namespace {
constexpr int kFrameMs = 15; // a timer of 16 would be late for every display of 60 Hz
constexpr int kStepShare = 4; // of what is left, a frame scrolls this fraction: quick at first, then slower
constexpr int kLeastStep = 4; // pixels
constexpr int kPageTenths = 9; // of the viewport: the rest is seen again
constexpr int kClick = 120; // angle of a wheel's notch, in eighths of a degree
} // namespace

WheelScroll::WheelScroll(QScrollBar &bar, std::function<bool()> reduced)
    : m_bar(bar)
    , m_reduced(std::move(reduced))
{
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &WheelScroll::step);
}

bool WheelScroll::scroll(const QWheelEvent &event)
{
    if (event.modifiers() != Qt::NoModifier)
        return false;
    if (const QPoint pixels = event.pixelDelta(); !pixels.isNull()) {
        stop();
        m_bar.setValue(m_bar.value() - pixels.y());
        return true;
    }
    if (event.angleDelta().y() == 0)
        return false;
    const int lines = QApplication::wheelScrollLines() * m_bar.singleStep();
    const int way = -event.angleDelta().y() * lines / kClick;
    go((way < 0) == (m_left < 0) ? m_left + way : way); // turned round: what was left is dropped
    return true;
}

int WheelScroll::page() const
{
    return m_bar.pageStep() * kPageTenths / 10;
}

void WheelScroll::scrollPage(int by)
{
    go(std::clamp(m_left + by * page(), -page(), page()));
}

void WheelScroll::scrollTo(int pixels)
{
    const int way = std::clamp(pixels, -page(), page());
    if (way != pixels)
        m_bar.setValue(m_bar.value() + pixels - way);
    go(way);
}

//! While it moves, the next frame takes the new way along: there is one change of the screen a frame.
void WheelScroll::go(int way)
{
    m_left = way;
    if (m_timer.isActive())
        return;
    if (!m_reduced())
        m_timer.start(kFrameMs);
    step();
}

void WheelScroll::step()
{
    const int far = std::abs(m_left);
    const int length = m_timer.isActive() ? std::min(far, std::max(far / kStepShare, kLeastStep)) : far;
    const int step = m_left < 0 ? -length : length;
    const int before = m_bar.value();
    m_left -= step;
    m_bar.setValue(before + step);
    Q_EMIT stepped();
    const bool stuck = step != 0 && m_bar.value() == before;
    if (stuck || m_left == 0)
        stop();
}

void WheelScroll::stop()
{
    m_left = 0;
    m_timer.stop();
}

} // namespace chat::ui
