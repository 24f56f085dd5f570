// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <memory>

class QSocketNotifier;

namespace chat {

//! Reports when the kernel sets the time of day: somebody changed the clock, or the computer slept. Costs nothing while
//! nothing happens, unlike comparing clocks again and again. Linux: a timer that is cancelled by such a change (timerfd
//! with TFD_TIMER_CANCEL_ON_SET).
class ClockAlarm : public QObject
{
    Q_OBJECT

public:
    explicit ClockAlarm(QObject *parent = nullptr);
    ~ClockAlarm() override;

    //! False: this system cannot tell.
    bool watch();
    [[nodiscard]] bool isWatching() const { return m_notifier != nullptr; }

Q_SIGNALS:
    void clockSet();

private:
    bool arm();
    void onReadable();
    void close();

    int m_descriptor = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace chat
