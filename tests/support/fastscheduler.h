// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/qtscheduler.h"

namespace chat::test {

//! The real clock, accelerated.
class FastScheduler : public Scheduler
{
public:
    explicit FastScheduler(int times)
        : m_times(times)
        , m_start(QDateTime::currentDateTimeUtc())
    {
    }
    [[nodiscard]] Milliseconds now() const override { return m_clock.now() * m_times; }
    [[nodiscard]] QDateTime utc() const override { return m_start.addMSecs(now().count()); }
    Handle after(Milliseconds delay, std::function<void()> task) override
    {
        return m_clock.after(delay / m_times, std::move(task));
    }
    void cancel(Handle handle) override { m_clock.cancel(handle); }

private:
    QtScheduler m_clock;
    int m_times;
    QDateTime m_start;
};

} // namespace chat::test
