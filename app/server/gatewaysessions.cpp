// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/server/gatewaysessions.h"

#include <QDateTime>
#include <QTimer>
#include <QUrl>
#include <QUuid>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace chat::server {

namespace {

constexpr quint64 kLargestSessionFrame = 4 * 1024; // clients send pings and resumes only
constexpr qint64 kSessionReadAtOnce = 8 * 1024; // bytes of one client handled per turn of the event loop

} // namespace

GatewaySessions::GatewaySessions(
    const GatewayFaults &faults, OutgoingLimit &outgoing, const Limits &limits, Admission admission, QObject *parent)
    : QObject(parent)
    , m_faults(faults)
    , m_outgoing(outgoing)
    , m_limits(limits)
    , m_admission(std::move(admission))
{
    m_expiry.setInterval(std::min(std::chrono::milliseconds(30'000), limits.resumable));
    connect(&m_expiry, &QTimer::timeout, this, [this] { expire(); });
    m_expiry.start();
}

GatewaySession &GatewaySessions::make(const GatewaySession::Client &client)
{
    auto *session = new GatewaySession(client, m_faults, m_outgoing, m_frames, this);
    session->setRoom(m_limits.room);
    m_sessions.insert(client.id, session);
    connect(session, &GatewaySession::connectedChanged, this, &GatewaySessions::connectedChanged);
    connect(session, &GatewaySession::acknowledgedMore, this, &GatewaySessions::acknowledgedMore);
    return *session;
}

GatewaySession &GatewaySessions::revive(const QString &id, const QString &owner, qint64 sn)
{
    GatewaySession &session = make({id, owner, owner});
    session.continueAfter(sn);
    return session;
}

void GatewaySessions::accept(std::unique_ptr<QWebSocket> accepted)
{
    QWebSocket *socket = accepted.release();
    socket->setParent(this);
    socket->setMaxAllowedIncomingFrameSize(kLargestSessionFrame);
    socket->setMaxAllowedIncomingMessageSize(kLargestSessionFrame);
    socket->setReadBufferSize(kSessionReadAtOnce);
    const QUrlQuery query(socket->requestUrl());
    const bool compressed = query.queryItemValue(u"compress"_s) != "0"_L1;
    const auto owner = m_admission(query);
    if (!owner) {
        const int code = query.queryItemValue(u"token"_s).isEmpty() ? 40100 : 40101;
        refuse(socket, compressed, {{"s"_L1, 1}, {"d"_L1, QJsonObject{{"code"_L1, code}}}});
        return;
    }
    if (query.queryItemValue(u"resume"_s) == "1"_L1) {
        resume(socket, compressed, *owner, query);
        return;
    }
    makeRoom(*owner);
    GatewaySession &session = make({QUuid::createUuid().toString(QUuid::WithoutBraces), *owner,
        query.queryItemValue(u"program"_s, QUrl::FullyDecoded)});
    Q_EMIT begun(&session, query);
    session.attach(socket, compressed, std::nullopt);
}

void GatewaySessions::resume(QWebSocket *socket, bool compressed, const QString &owner, const QUrlQuery &query)
{
    QString id = query.queryItemValue(u"session_id"_s, QUrl::FullyDecoded);
    if (id.isEmpty())
        id = query.queryItemValue(u"sessionId"_s, QUrl::FullyDecoded);
    bool isNumber = false;
    const qint64 sn = query.queryItemValue(u"sn"_s).toLongLong(&isNumber);
    const auto reconnect = [&](int code, const QString &why) {
        refuse(socket, compressed, {{"s"_L1, 5}, {"d"_L1, QJsonObject{{"code"_L1, code}, {"err"_L1, why}}}});
    };
    GatewaySession *session = m_sessions.value(id);
    if (id.isEmpty() || !isNumber)
        reconnect(40106, u"parameters are missing"_s);
    else if (!session || session->userId() != owner)
        reconnect(40107, u"the session has expired"_s);
    else if (!session->canResume(sn))
        reconnect(40108, u"sn is invalid or gone"_s);
    else
        session->attach(socket, compressed, sn);
}

void GatewaySessions::refuse(QWebSocket *socket, bool compressed, const QJsonObject &frame)
{
    connect(socket, &QWebSocket::disconnected, socket, &QObject::deleteLater);
    GatewaySession::send(*socket, compressed, frame);
    // Later: the handshake is still in progress further up the stack.
    QTimer::singleShot(0, socket, [socket] { socket->close(); });
}

//! Limits an owner that keeps connecting without resuming.
void GatewaySessions::makeRoom(const QString &owner)
{
    QList<GatewaySession *> lost;
    for (GatewaySession *session : std::as_const(m_sessions)) {
        if (session->userId() == owner && !session->isConnected())
            lost.append(session);
    }
    if (lost.size() >= m_limits.lost)
        end(**std::ranges::min_element(lost, {}, &GatewaySession::lostAt));
}

void GatewaySessions::end(GatewaySession &session)
{
    m_sessions.remove(session.id());
    session.close();
    session.disconnect(this);
    session.deleteLater();
    Q_EMIT ended(session.id());
}

void GatewaySessions::push(const std::shared_ptr<const EncodedEvent> &event)
{
    for (GatewaySession *session : std::as_const(m_sessions))
        session->push(event);
    event->settle();
    makeRoomForEvents();
}

void GatewaySessions::makeRoomForEvents()
{
    while (*m_keptBytes > m_limits.keptBytes) {
        GatewaySession *oldest = nullptr;
        for (GatewaySession *session : std::as_const(m_sessions)) {
            if (session->keepsEvents() && (!oldest || session->oldestTime() < oldest->oldestTime()))
                oldest = session;
        }
        if (!oldest)
            return;
        oldest->forgetOldest();
    }
}

void GatewaySessions::invalidateAll()
{
    const auto sessions = all();
    for (GatewaySession *session : sessions) {
        session->invalidate();
        end(*session);
    }
}

void GatewaySessions::closeAll()
{
    const auto sessions = all();
    for (GatewaySession *session : sessions)
        session->close();
}

void GatewaySessions::expire(qint64 ahead)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch() + ahead;
    const auto sessions = all();
    for (GatewaySession *session : sessions) {
        if (!session->isConnected() && now - session->lostAt() > m_limits.resumable.count())
            end(*session);
    }
}

} // namespace chat::server
