// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/timeline/list/wheelscroll.h"

#include <QApplication>
#include <QScrollBar>
#include <QWheelEvent>

namespace chat::ui {

namespace {
constexpr int kSteps = 3; // of a click
constexpr int kStepMs = 11;
constexpr int kClick = 120; // angle of a wheel's notch, in eighths of a degree
} // namespace

WheelScroll::WheelScroll(QScrollBar &bar)
    : m_bar(bar)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &WheelScroll::step);
}

bool WheelScroll::scroll(const QWheelEvent &event)
{
    // Touchpads send pixels, in small portions already.
    if (!event.pixelDelta().isNull() || event.angleDelta().y() == 0 || event.modifiers() != Qt::NoModifier)
        return false;
    const int lines = QApplication::wheelScrollLines() * m_bar.singleStep();
    const int way = -event.angleDelta().y() * lines / kClick;
    if ((way < 0) != (m_left < 0))
        m_left = 0; // turned round
    m_left += way;
    m_steps = kSteps;
    step();
    m_timer.start(kStepMs);
    return true;
}

void WheelScroll::step()
{
    const int step = m_steps > 1 ? m_left / m_steps : m_left;
    const int before = m_bar.value();
    m_left -= step;
    --m_steps;
    m_bar.setValue(before + step);
    const bool stuck = step != 0 && m_bar.value() == before;
    if (stuck || m_left == 0 || m_steps <= 0) {
        m_left = 0;
        m_timer.stop();
    }
}

} // namespace chat::ui
