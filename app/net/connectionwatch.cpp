// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/net/connectionwatch.h"

#include "app/base/logging.h"

#include <QNetworkInformation>

#include <cstdlib>

namespace chat {

ConnectionWatch::ConnectionWatch(Scheduler &scheduler, QObject *parent)
    : ConnectionWatch(scheduler, Durations(), parent)
{
}

ConnectionWatch::ConnectionWatch(Scheduler &scheduler, Durations durations, QObject *parent)
    : QObject(parent)
    , m_scheduler(scheduler)
    , m_times(durations)
    , m_tick(scheduler)
    , m_settle(scheduler)
    , m_load(scheduler)
{
    connect(&m_alarm, &ClockAlarm::clockSet, this, &ConnectionWatch::clockSet);
}

void ConnectionWatch::start()
{
    if (m_running)
        return;
    m_running = true;
    noteClocks();
    if (m_scheduler.isSystemClock())
        m_alarm.watch();
    tick();
}

void ConnectionWatch::stop()
{
    m_running = false;
    m_tick.stop();
    m_settle.stop();
    m_load.stop();
}

void ConnectionWatch::noteClocks()
{
    m_difference = m_scheduler.utc().toMSecsSinceEpoch() - m_scheduler.now().count();
}

void ConnectionWatch::tick()
{
    if (!m_alarm.isWatching())
        m_tick.start(m_times.tick, [this] { tick(); });
    compareClocks();
}

void ConnectionWatch::clockSet()
{
    if (m_running)
        compareClocks();
}

void ConnectionWatch::compareClocks()
{
    const qint64 before = m_difference;
    noteClocks();
    if (std::abs(m_difference - before) < m_times.jump.count())
        return;
    qCInfo(lcGateway) << "the clock jumped by" << m_difference - before << "ms";
    m_settle.stop();
    Q_EMIT connectionsStale();
}

void ConnectionWatch::followSystem()
{
    if (!m_connected)
        m_load.start(m_times.loadSystem, [this] { connectSystem(); });
}

void ConnectionWatch::connectSystem()
{
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability)) {
        qCInfo(lcGateway) << "the system does not tell about the network";
        return;
    }
    m_connected = true;
    const auto *system = QNetworkInformation::instance();
    using Reachability = QNetworkInformation::Reachability;
    m_reachable = system->reachability() != Reachability::Disconnected;
    connect(system, &QNetworkInformation::reachabilityChanged, this,
        [this](Reachability now) { setReachable(now != Reachability::Disconnected); });
    connect(system, &QNetworkInformation::transportMediumChanged, this, [this] { mediumChanged(); });
}

void ConnectionWatch::setReachable(bool reachable)
{
    if (std::exchange(m_reachable, reachable) == reachable)
        return;
    if (reachable)
        tellSoon();
    else
        m_settle.stop(); // no network: trying would only use up the quick attempts
}

void ConnectionWatch::mediumChanged()
{
    if (m_reachable)
        tellSoon();
}

void ConnectionWatch::tellSoon()
{
    if (!m_running)
        return;
    m_settle.start(m_times.settle, [this] {
        qCInfo(lcGateway) << "the network changed";
        Q_EMIT connectionsStale();
    });
}

} // namespace chat
