// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/relay/upstreamgateway.h"

#include "app/base/logging.h"

#include <QVariant>

using namespace Qt::Literals::StringLiterals;

namespace chat::relay {

namespace {

constexpr std::chrono::seconds kAfterRefusal{60}; // KOOK may have had a disturbance

} // namespace

UpstreamGateway::UpstreamGateway(RestClient &rest, WebSocket &socket, Scheduler &scheduler,
    const kook::KookGateway::Options &options, std::chrono::milliseconds whileOccupied, QObject *parent)
    : QObject(parent)
    , m_gateway(rest, socket, scheduler, GatewaySocket::Durations(), options)
    , m_echo(scheduler)
    , m_again(scheduler)
    , m_whileOccupied(whileOccupied)
{
    using kook::KookGateway;
    m_gateway.setAsksFirst(true);
    m_gateway.reportTo(m_echo);
    connect(&m_gateway, &KookGateway::eventArrived, this,
        [this](const QJsonObject &event) { Q_EMIT frameArrived(KookGateway::frameOf(event)); });
    connect(&m_gateway, &KookGateway::sessionReplaced, this, [this] {
        qCWarning(lcGateway) << "KOOK began a new session: events are lost, and the local programs are told so";
        Q_EMIT eventsLost();
    });
    connect(&m_gateway, &KookGateway::eventsMissed, this, &UpstreamGateway::eventsLost);
    connect(&m_gateway, &KookGateway::stateChanged, this, &UpstreamGateway::onState);
    connect(&m_gateway, &KookGateway::occupied, this, &UpstreamGateway::onOccupied);
    connect(&m_echo, &kook::EchoWatch::deaf, this, &UpstreamGateway::onDeaf);
}

UpstreamGateway::~UpstreamGateway()
{
    stop();
}

void UpstreamGateway::start(const kook::KookGateway::SessionState &stored)
{
    m_broken = stored.id.isEmpty();
    if (m_broken)
        Q_EMIT eventsLost(); // whatever came since
    m_gateway.resumeSession(stored);
    m_gateway.start();
}

void UpstreamGateway::stop()
{
    m_again.stop();
    m_gateway.disconnect(this);
    m_gateway.stop();
}

void UpstreamGateway::expectEcho(const MessageId &message)
{
    if (isOnline())
        m_echo.accepted(message);
}

void UpstreamGateway::onState()
{
    const auto state = m_gateway.state();
    if (state == GatewaySocket::State::Online) {
        m_obstacle = Obstacle::None;
        if (std::exchange(m_broken, false))
            Q_EMIT eventsLost(); // also for programs that connected before the first session
    } else if (state == GatewaySocket::State::Refused) {
        qCWarning(lcGateway) << "KOOK does not accept the token any more; trying again later";
        m_obstacle = Obstacle::Refused;
        breakSession();
        tryAgainAfter(kAfterRefusal);
    }
    Q_EMIT stateChanged();
}

void UpstreamGateway::onOccupied()
{
    if (std::exchange(m_obstacle, Obstacle::Occupied) != Obstacle::Occupied)
        qCWarning(lcGateway)
            << "another program is connected with this token and gets its events; trying again until it "
               "ends";
    m_gateway.stop();
    breakSession();
    tryAgainAfter(m_whileOccupied);
}

void UpstreamGateway::onDeaf()
{
    qCWarning(lcGateway) << "connected, but another program gets the events: beginning anew";
    m_gateway.stop();
    breakSession();
    m_gateway.start();
}

void UpstreamGateway::breakSession()
{
    if (!std::exchange(m_broken, true))
        Q_EMIT eventsLost();
}

void UpstreamGateway::tryAgainAfter(std::chrono::milliseconds pause)
{
    m_again.start(pause, [this] { m_gateway.start(); });
}

QJsonObject UpstreamGateway::describe() const
{
    const QString state
        = m_obstacle == Obstacle::Occupied ? u"occupied"_s : QVariant::fromValue(m_gateway.state()).toString();
    return {{"connected"_L1, isOnline()}, {"deaf"_L1, m_broken && !isOnline()}, {"state"_L1, state},
        {"sn"_L1, m_gateway.lastSn()}, {"latency_ms"_L1, m_gateway.latencyMs()}};
}

} // namespace chat::relay
