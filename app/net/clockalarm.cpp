// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/net/clockalarm.h"

#include <QSocketNotifier>

#include <utility>

#ifdef __linux__
#include <sys/timerfd.h>
#include <unistd.h>

#include <cerrno>
#endif

namespace chat {

ClockAlarm::ClockAlarm(QObject *parent)
    : QObject(parent)
{
}

ClockAlarm::~ClockAlarm()
{
    close();
}

#ifdef __linux__

namespace {
constexpr ::time_t kNever = sizeof(::time_t) > 4 ? 7'258'118'400 : 2'147'483'647; // the year 2200, or as far as it goes
} // namespace

bool ClockAlarm::watch()
{
    if (isWatching())
        return true;
    m_descriptor = ::timerfd_create(CLOCK_REALTIME, TFD_NONBLOCK | TFD_CLOEXEC);
    if (m_descriptor < 0 || !arm()) {
        close();
        return false;
    }
    m_notifier = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &ClockAlarm::onReadable);
    return true;
}

//! For a time that never comes: only a change of the clock wakes the descriptor.
bool ClockAlarm::arm()
{
    ::itimerspec never{};
    never.it_value.tv_sec = kNever;
    return ::timerfd_settime(m_descriptor, TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, &never, nullptr) == 0;
}

void ClockAlarm::onReadable()
{
    quint64 expirations = 0;
    if (::read(m_descriptor, &expirations, sizeof expirations) < 0 && errno == ECANCELED)
        Q_EMIT clockSet(); // the timer stays armed and reports the next change too
    else
        m_notifier->setEnabled(false); // the time that never comes did: do not spin
}

void ClockAlarm::close()
{
    m_notifier.reset();
    if (m_descriptor >= 0)
        ::close(std::exchange(m_descriptor, -1));
}

#else

bool ClockAlarm::watch()
{
    return false;
}

bool ClockAlarm::arm()
{
    return false;
}

void ClockAlarm::onReadable() {}

void ClockAlarm::close()
{
    m_notifier.reset();
}

#endif

} // namespace chat
