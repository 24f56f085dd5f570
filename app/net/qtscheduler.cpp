// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/net/qtscheduler.h"

#include <QDateTime>
#include <QTimer>

namespace chat {

QtScheduler::QtScheduler(QObject *parent)
    : QObject(parent)
{
    m_clock.start();
}

QtScheduler::~QtScheduler() = default;

Scheduler::Milliseconds QtScheduler::now() const
{
    return Milliseconds(m_clock.elapsed());
}

QDateTime QtScheduler::utc() const
{
    return QDateTime::currentDateTimeUtc();
}

Scheduler::Handle QtScheduler::after(Milliseconds delay, std::function<void()> task)
{
    const Handle handle = ++m_last;
    auto timer = std::make_unique<QTimer>();
    timer->setSingleShot(true);
    timer->setTimerType(delay < Milliseconds(2000) ? Qt::PreciseTimer : Qt::CoarseTimer);
    connect(timer.get(), &QTimer::timeout, this, [this, handle, task = std::move(task)] {
        const auto node = m_timers.extract(handle);
        if (node.empty())
            return;
        node.mapped().release()->deleteLater(); // this runs inside its signal
        const auto run = task;
        run();
    });
    timer->start(std::max(delay, Milliseconds(0)));
    m_timers.emplace(handle, std::move(timer));
    return handle;
}

void QtScheduler::cancel(Handle handle)
{
    m_timers.erase(handle);
}

} // namespace chat
