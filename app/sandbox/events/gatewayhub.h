// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/events/event.h"
#include "app/sandbox/events/faults.h"
#include "app/sandbox/events/gateways.h"
#include "app/sandbox/rules/registry.h"
#include "app/sandbox/rules/rules.h"
#include "app/server/gatewaysessions.h"

#include <QHash>
#include <QJsonArray>
#include <QObject>

#include <memory>

namespace chat::sandbox {

//! All gateway sessions: accepts connections, resumes old sessions, and sends each event to those who may receive it.
//!
//! With Gateways::One an account has one session that gets events, its listener. A session that begins while the listener
//! is connected is deaf: it shakes hands, its pings are answered, and it never gets an event, even when the listener has
//! left. Without a connected listener the next session that begins is the listener; until then the last one may come
//! back with a resume and gets what it missed.
class GatewayHub : public QObject
{
    Q_OBJECT

public:
    //! `keptBytes`: limit for the events that all sessions together keep for a resume.
    GatewayHub(const Registry &registry, const Rules &rules, const Faults &faults, server::OutgoingLimit &outgoing,
        qint64 keptBytes, Gateways gateways, QObject *parent = nullptr);

    void accept(std::unique_ptr<QWebSocket> socket) { m_sessions.accept(std::move(socket)); }
    void publish(const Event &event);
    //! Does somebody get that account's events now?
    [[nodiscard]] bool isConnected(const QString &userId) const { return m_connected.value(userId) > 0; }
    //! No present session of that user gets events any more. With Gateways::One they stay connected, as with KOOK; with
    //! Many they end and cannot be resumed.
    void goOffline(const QString &userId);
    //! Cuts the connections of one user, or of everyone if the id is empty; they can be resumed.
    int cut(const QString &userId);
    //! Sessions without a connection age by that time.
    void advanceClock(qint64 ms);
    //! One object per session, for observers.
    [[nodiscard]] QJsonArray describe() const;
    //! What passes between the gateway and its clients.
    [[nodiscard]] server::WatchedLines &frames() { return m_sessions.frames(); }
    void closeAll();
    [[nodiscard]] QStringList connectedUsers() const { return m_connected.keys(); }

Q_SIGNALS:
    void presenceChanged(const QString &userId, bool connected);

private:
    //! The session that has just begun gets the events of its account, unless another one gets them.
    void chooseListener(server::GatewaySession &begun);
    void countConnected();

    const Registry &m_registry;
    const Rules &m_rules;
    const Faults &m_faults;
    const Gateways m_gateways;
    QHash<QString, int> m_connected; // by user; outlives the sessions, which report their end
    server::GatewaySessions m_sessions;
};

} // namespace chat::sandbox
