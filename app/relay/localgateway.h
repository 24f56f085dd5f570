// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/relay/relaystore.h"
#include "app/server/gatewayfaults.h"
#include "app/server/gatewaysessions.h"

#include <QJsonArray>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>

namespace chat::relay {

//! The gateway that local programs connect to. What comes from KOOK is on disk before any of them gets it, so that a
//! relay that was killed gives the same numbers to the same events again.
class LocalGateway : public QObject
{
    Q_OBJECT

public:
    //! KOOK's session and the number of the last event that came in it.
    using Upstream = std::function<std::pair<QString, qint64>()>;

    //! `secret`: what connections show in place of the token.
    LocalGateway(RelayStore &store, server::OutgoingLimit &outgoing, const server::GatewaySessions::Limits &limits,
        QByteArray secret, Upstream upstream, QObject *parent = nullptr);
    ~LocalGateway() override;

    //! Takes over the sessions of the last run; returns what it left.
    [[nodiscard]] RelayStore::State restore();
    void accept(std::unique_ptr<QWebSocket> socket) { m_sessions.accept(std::move(socket)); }
    [[nodiscard]] static QLatin1StringView path() { return QLatin1StringView("/gateway"); }
    //! The query of the address that `program` connects to.
    [[nodiscard]] QString queryFor(const QString &program, bool compress, bool marks) const;

    //! An event, as KOOK sent it. The local programs get it when it is stored.
    void add(const QByteArray &frame);
    //! Stores and hands out what waits; then everything up to the returned number of KOOK's is safe.
    qint64 settle();
    void settleSoon();
    //! Events of KOOK are lost: each program must begin a new session, as with KOOK itself.
    void invalidate();
    //! KOOK refuses the token: so is everybody who comes here.
    void setRefuses(bool refuses) { m_refuses = refuses; }
    //! To the sessions that asked for marks.
    void tellMark(const RelayStore::Writer &writer);
    void closeAll();

    [[nodiscard]] bool isConnected(const QString &program) const;
    //! Ends the sessions that `program` left behind.
    void dropLeft(const QString &program);
    //! Of one program, one object per session.
    [[nodiscard]] QJsonArray describe(const QString &program) const;
    [[nodiscard]] QStringList programs() const;
    //! What passes between the relay and its programs.
    [[nodiscard]] server::WatchedLines &frames() { return m_sessions.frames(); }

private:
    struct Pending
    {
        QByteArray frame;
        std::shared_ptr<const server::EncodedEvent> event;
    };

    void onBegun(const server::GatewaySession &session, const QUrlQuery &query);
    void onEnded(const QString &id);
    [[nodiscard]] bool store(const RelayStore::State &state);
    [[nodiscard]] RelayStore::Session rowOf(const server::GatewaySession &session) const;
    [[nodiscard]] qint64 takenByAll() const;
    bool writeAlone(const std::function<bool()> &write);

    RelayStore &m_store;
    const QByteArray m_secret;
    Upstream m_upstream;
    server::GatewayFaults m_faults; // none
    server::GatewaySessions m_sessions;
    QHash<QString, qint64> m_firsts; // of each session: the number of the event before its first one
    QSet<QString> m_marked; // sessions that asked for marks
    QSet<QString> m_unstored; // sessions whose row could not be written
    std::vector<Pending> m_pending; // not stored yet
    RelayStore::State m_state; // handed out
    std::pair<QString, qint64> m_safe; // KOOK's session and the number up to which its events are on disk
    QTimer m_soon;
    QTimer m_upkeep; // removes what clients have confirmed
    bool m_refuses = false;
    bool m_failing = false; // the disk takes nothing
};

} // namespace chat::relay
