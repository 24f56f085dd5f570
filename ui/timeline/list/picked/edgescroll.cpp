// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/timeline/list/picked/edgescroll.h"

#include <QCursor>
#include <QScrollBar>
#include <QWidget>

#include <algorithm>

namespace chat::ui {

namespace {
constexpr int kScrollMs = 30;
constexpr int kMostScrolled = 60; // pixels a step
} // namespace

EdgeScroll::EdgeScroll(QWidget &viewport, QScrollBar &bar)
    : m_viewport(viewport)
    , m_bar(bar)
{
    m_timer.setInterval(kScrollMs);
    connect(&m_timer, &QTimer::timeout, this, &EdgeScroll::scroll);
}

void EdgeScroll::follow(QPoint point)
{
    if (point.y() < 0 || point.y() > m_viewport.height())
        m_timer.start();
    else
        stop();
}

void EdgeScroll::scroll()
{
    const QPoint point = m_viewport.mapFromGlobal(QCursor::pos());
    const int beyond = point.y() < 0 ? point.y() : std::max(0, point.y() - m_viewport.height());
    m_bar.setValue(m_bar.value() + std::clamp(beyond, -kMostScrolled, kMostScrolled));
    Q_EMIT scrolled(point);
}

} // namespace chat::ui
