// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/kook/kookgateway.h"
#include "app/kook/news/echowatch.h"

#include <QObject>

namespace chat::relay {

//! The relay's own gateway connection. KOOK serves the one of a token that came first: beside another program's nothing is
//! opened but tried again later, as it is when KOOK refuses the token or sends no events.
class UpstreamGateway : public QObject
{
    Q_OBJECT

public:
    //! All but the options are borrowed. `whileOccupied`: how long to wait while another program is connected.
    UpstreamGateway(RestClient &rest, WebSocket &socket, Scheduler &scheduler,
        const kook::KookGateway::Options &options, std::chrono::milliseconds whileOccupied, QObject *parent = nullptr);
    ~UpstreamGateway() override;

    //! `stored`: the session of an earlier run, or none.
    void start(const kook::KookGateway::SessionState &stored);
    void stop();
    //! The account wrote this message, and its event must come.
    void expectEcho(const MessageId &message);

    [[nodiscard]] bool isOnline() const { return m_gateway.state() == GatewaySocket::State::Online; }
    //! KOOK does not accept the token, and has accepted it at no time since.
    [[nodiscard]] bool isRefused() const { return m_obstacle == Obstacle::Refused; }
    [[nodiscard]] kook::KookGateway::SessionState session() const { return m_gateway.session(); }
    //! {"connected", "deaf", "state", "sn", "latency_ms"}; deaf: events are lost until it is online
    [[nodiscard]] QJsonObject describe() const;

Q_SIGNALS:
    //! An event, as KOOK sent it.
    void frameArrived(const QByteArray &frame);
    //! Events were or will be lost: the local programs must begin new sessions.
    void eventsLost();
    void stateChanged();

private:
    enum class Obstacle : quint8 { None, Occupied, Refused };

    void onState();
    void onOccupied();
    void onDeaf();
    void breakSession();
    void tryAgainAfter(std::chrono::milliseconds pause);

    kook::KookGateway m_gateway;
    kook::EchoWatch m_echo;
    Timer m_again;
    const std::chrono::milliseconds m_whileOccupied;
    Obstacle m_obstacle = Obstacle::None; //!< until the connection is online
    bool m_broken = true; //!< the next session continues none
};

} // namespace chat::relay
