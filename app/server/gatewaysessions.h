// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/server/gatewaysession.h"
#include "app/server/watchedlines.h"

#include <QHash>
#include <QObject>
#include <QUrlQuery>

#include <functional>
#include <memory>
#include <optional>

namespace chat::server {

//! The sessions of one gateway: begins them, resumes them as KOOK does, forgets those whose client stayed away, and limits
//! the events that all of them together keep.
class GatewaySessions : public QObject
{
    Q_OBJECT

public:
    struct Limits
    {
        qint64 keptBytes = 96ll * 1024 * 1024;
        std::chrono::milliseconds resumable{5 * 60 * 1000}; //!< without a connection
        qsizetype lost = 16; //!< without a connection, of one owner
        GatewaySession::Room room = {};
    };
    //! Who owns a connection with these parameters; nullopt: it is refused.
    using Admission = std::function<std::optional<QString>(const QUrlQuery &query)>;

    GatewaySessions(const GatewayFaults &faults, OutgoingLimit &outgoing, const Limits &limits, Admission admission,
        QObject *parent = nullptr);

    void accept(std::unique_ptr<QWebSocket> socket);
    //! A session of an earlier run, without a connection.
    GatewaySession &revive(const QString &id, const QString &owner, qint64 sn);
    //! To all.
    void push(const std::shared_ptr<const EncodedEvent> &event);
    //! Ends all sessions, none can be resumed: events are lost.
    void invalidateAll();
    //! Ends the connections; they can be resumed.
    void closeAll();
    void end(GatewaySession &session);

    [[nodiscard]] QList<GatewaySession *> all() const { return m_sessions.values(); }
    //! What counts the events that are kept.
    [[nodiscard]] const KeptBytes &keptBytes() const { return m_keptBytes; }
    //! The frames of all of them.
    [[nodiscard]] WatchedLines &frames() { return m_frames; }
    //! When an event was given to some of them: forgets the oldest events, should there be too many.
    void makeRoomForEvents();
    //! Those that stayed away longer than allowed are forgotten; `ahead`: the clock was moved by so many ms.
    void expire(qint64 ahead = 0);

Q_SIGNALS:
    //! Before the client hears of it.
    void begun(chat::server::GatewaySession *session, const QUrlQuery &query);
    void ended(const QString &id);
    void acknowledgedMore();
    void connectedChanged();

private:
    GatewaySession &make(const GatewaySession::Client &client);
    void resume(QWebSocket *socket, bool compressed, const QString &owner, const QUrlQuery &query);
    void refuse(QWebSocket *socket, bool compressed, const QJsonObject &frame);
    void makeRoom(const QString &owner);

    const GatewayFaults &m_faults;
    OutgoingLimit &m_outgoing;
    const Limits m_limits;
    Admission m_admission;
    WatchedLines m_frames;
    KeptBytes m_keptBytes = std::make_shared<qint64>(0);
    QHash<QString, GatewaySession *> m_sessions;
    QTimer m_expiry;
};

} // namespace chat::server
