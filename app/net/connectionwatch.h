// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/clockalarm.h"
#include "app/net/scheduler.h"

#include <QObject>

namespace chat {

//! Notices what makes connections stale without closing them: the computer slept, the clock was set, the network
//! changed. After a sleep the time of day is ahead of the monotonic clock, which stood still.
class ConnectionWatch : public QObject
{
    Q_OBJECT

public:
    using Milliseconds = std::chrono::milliseconds;

    struct Durations
    {
        Milliseconds tick{5000}; //!< how often the clocks are compared where the system does not report changes
        Milliseconds jump{3000}; //!< the clocks differ by this much more than before
        Milliseconds settle{500}; //!< changes of the network come in bursts
        Milliseconds loadSystem{2000}; //!< asking the system takes time, which start-up cannot spare
    };

    explicit ConnectionWatch(Scheduler &scheduler, QObject *parent = nullptr);
    ConnectionWatch(Scheduler &scheduler, Durations durations, QObject *parent = nullptr);

    void start();
    void stop();
    //! Also follows the system's reports about the network, starting a moment later; without any effect if there are
    //! none.
    void followSystem();

    // The system's reports; tests send their own.
    void setReachable(bool reachable);
    void mediumChanged();
    void clockSet();

Q_SIGNALS:
    void connectionsStale();

private:
    void tick();
    void compareClocks();
    void noteClocks();
    void connectSystem();
    void tellSoon();

    Scheduler &m_scheduler;
    Durations m_times;
    qint64 m_difference = 0; //!< time of day minus monotonic clock, ms
    bool m_running = false;
    bool m_reachable = true;
    bool m_connected = false; //!< to the system's reports
    ClockAlarm m_alarm;
    Timer m_tick;
    Timer m_settle;
    Timer m_load;
};

} // namespace chat
