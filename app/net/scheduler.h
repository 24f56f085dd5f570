// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>

#include <chrono>
#include <functional>
#include <utility>

namespace chat {

//! Time for network code: scheduled tasks and the current time. Tests use a clock of their own.
class Scheduler
{
public:
    using Handle = quint64; //!< 0: none
    using Milliseconds = std::chrono::milliseconds;

    Scheduler() = default;
    Scheduler(const Scheduler &) = delete;
    Scheduler &operator=(const Scheduler &) = delete;
    virtual ~Scheduler() = default;

    //! Monotonic; only differences mean anything.
    [[nodiscard]] virtual Milliseconds now() const = 0;
    [[nodiscard]] virtual QDateTime utc() const = 0;
    //! Is utc() the system's clock, so that the system's reports about changes are about it?
    [[nodiscard]] virtual bool isSystemClock() const { return false; }
    //! Calls `task` once, from the event loop, after `delay`.
    virtual Handle after(Milliseconds delay, std::function<void()> task) = 0;
    //! Unknown and finished handles are ignored.
    virtual void cancel(Handle handle) = 0;
};

//! One pending task that its owner can restart and that is destroyed with the owner.
class Timer
{
public:
    explicit Timer(Scheduler &scheduler)
        : m_scheduler(scheduler)
    {
    }
    Timer(const Timer &) = delete;
    Timer &operator=(const Timer &) = delete;
    ~Timer() { stop(); }

    void start(Scheduler::Milliseconds delay, std::function<void()> task)
    {
        stop();
        m_handle = m_scheduler.after(delay, [this, task = std::move(task)] {
            m_handle = 0;
            const auto run = task; // the task may restart this timer, which destroys the closure it runs in
            run();
        });
    }
    void stop()
    {
        if (m_handle != 0)
            m_scheduler.cancel(std::exchange(m_handle, 0));
    }
    [[nodiscard]] bool isActive() const { return m_handle != 0; }

private:
    Scheduler &m_scheduler;
    Scheduler::Handle m_handle = 0;
};

} // namespace chat
