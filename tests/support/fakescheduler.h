// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/utctime.h"
#include "app/net/scheduler.h"

#include <map>

namespace chat::test {

//! A clock that advances only when the test moves it.
class FakeScheduler : public Scheduler
{
public:
    [[nodiscard]] Milliseconds now() const override { return m_now; }
    [[nodiscard]] QDateTime utc() const override
    {
        return utcTime(1'700'000'000'000 + m_now.count() + m_ahead.count());
    }
    Handle after(Milliseconds delay, std::function<void()> task) override
    {
        const Handle handle = ++m_last;
        m_tasks.emplace(std::pair(m_now + std::max(delay, Milliseconds(0)), handle), std::move(task));
        return handle;
    }
    void cancel(Handle handle) override
    {
        std::erase_if(m_tasks, [handle](const auto &task) { return task.first.second == handle; });
    }

    //! Moves the clock and runs due tasks in order of time.
    void advance(Milliseconds by)
    {
        const Milliseconds end = m_now + by;
        while (!m_tasks.empty() && m_tasks.begin()->first.first <= end) {
            auto node = m_tasks.extract(m_tasks.begin());
            m_now = std::max(m_now, node.key().first);
            node.mapped()();
        }
        m_now = end;
    }
    //! Changes the time of day but not the monotonic clock: a sleep, or the clock was set.
    void jump(Milliseconds by) { m_ahead += by; }
    //! Time until the next task; -1 ms: there is none.
    [[nodiscard]] Milliseconds next() const
    {
        return m_tasks.empty() ? Milliseconds(-1) : m_tasks.begin()->first.first - m_now;
    }

private:
    std::map<std::pair<Milliseconds, Handle>, std::function<void()>> m_tasks;
    Milliseconds m_now{1000};
    Milliseconds m_ahead{0};
    Handle m_last = 0;
};

} // namespace chat::test
