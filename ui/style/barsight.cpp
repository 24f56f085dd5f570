// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/style/barsight.h"

#include <QEvent>
#include <QScrollBar>

#include <utility>

namespace chat::ui {

using namespace std::chrono_literals;

namespace {

constexpr auto kBeside = "beside";
constexpr auto kSeenFor = 1200ms; // after the last movement

} // namespace

BarSight::BarSight(QScrollBar &bar)
    : QObject(&bar)
    , m_bar(bar)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(kSeenFor);
    connect(&m_rest, &QTimer::timeout, this, &BarSight::fade);
    connect(&bar, &QScrollBar::valueChanged, this, &BarSight::reveal);
    bar.installEventFilter(this);
}

bool BarSight::isOver(const QWidget *bar)
{
    return bar && !bar->property(kBeside).toBool();
}

void BarSight::keepBeside(QScrollBar &bar)
{
    bar.setProperty(kBeside, true);
}

bool BarSight::isSeen(const QWidget *bar)
{
    const auto *sight = bar ? bar->findChild<const BarSight *>(QString(), Qt::FindDirectChildrenOnly) : nullptr;
    return !sight || sight->m_seen;
}

void BarSight::reveal()
{
    m_rest.start();
    if (!std::exchange(m_seen, true))
        m_bar.update();
}

void BarSight::fade()
{
    if (m_bar.underMouse() || m_bar.isSliderDown())
        return; // until the pointer leaves
    m_seen = false;
    m_bar.update();
    Q_EMIT faded();
}

bool BarSight::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Enter:
    case QEvent::Leave:
    case QEvent::MouseButtonRelease:
        reveal();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace chat::ui
