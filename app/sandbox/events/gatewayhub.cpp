// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/events/gatewayhub.h"

#include "app/base/logging.h"
#include "app/sandbox/events/uglyshapes.h"

#include <QDateTime>
#include <QJsonObject>
#include <QTimer>
#include <QUrl>
#include <QUuid>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace chat::sandbox {

namespace {

constexpr qint64 kResumableMs = 5 * 60 * 1000;
constexpr qsizetype kMostLostSessions = 16; // limits an account that keeps reconnecting without resuming
constexpr quint64 kLargestFrame = 4 * 1024; // clients send pings and resumes only
constexpr qint64 kReadAtOnce = 8 * 1024; // bytes of one client handled per turn of the event loop

} // namespace

GatewayHub::GatewayHub(const Registry &registry, const Rules &rules, const Faults &faults,
    server::OutgoingLimit &outgoing, qint64 keptBytes, Gateways gateways, QObject *parent)
    : QObject(parent)
    , m_registry(registry)
    , m_rules(rules)
    , m_faults(faults)
    , m_outgoing(outgoing)
    , m_mostKeptBytes(keptBytes)
    , m_gateways(gateways)
{
    m_expiry.setInterval(std::chrono::seconds(30));
    connect(&m_expiry, &QTimer::timeout, this, &GatewayHub::expire);
    m_expiry.start();
}

void GatewayHub::accept(std::unique_ptr<QWebSocket> accepted)
{
    QWebSocket *socket = accepted.release();
    socket->setParent(this);
    socket->setMaxAllowedIncomingFrameSize(kLargestFrame);
    socket->setMaxAllowedIncomingMessageSize(kLargestFrame);
    socket->setReadBufferSize(kReadAtOnce);
    const QUrlQuery query(socket->requestUrl());
    const QString token = query.queryItemValue(u"token"_s, QUrl::FullyDecoded);
    const bool compressed = query.queryItemValue(u"compress"_s) != "0"_L1;
    const SeedUser *user = m_registry.userByToken(token);
    if (!user) {
        refuse(socket, compressed, {{"s"_L1, 1}, {"d"_L1, QJsonObject{{"code"_L1, token.isEmpty() ? 40100 : 40101}}}});
        return;
    }
    if (query.queryItemValue(u"resume"_s) == "1"_L1) {
        resume(socket, compressed, user->id, query);
        return;
    }
    forgetOldest(user->id);
    auto *session = new server::GatewaySession(
        QUuid::createUuid().toString(QUuid::WithoutBraces), user->id, m_faults, m_outgoing, this);
    chooseListener(*session);
    m_sessions.insert(session->id(), session);
    connect(session, &server::GatewaySession::connectedChanged, this, &GatewayHub::countConnected);
    session->attach(socket, compressed, std::nullopt);
    qCDebug(lcSandbox) << "gateway: new session for" << user->id;
}

void GatewayHub::chooseListener(server::GatewaySession &begun)
{
    if (m_gateways == Gateways::Many)
        return;
    if (isConnected(begun.userId())) {
        begun.deafen();
        return;
    }
    for (server::GatewaySession *session : std::as_const(m_sessions)) {
        if (session->userId() == begun.userId())
            session->deafen(); // it may come back with a resume
    }
}

void GatewayHub::forgetOldest(const QString &userId)
{
    QList<server::GatewaySession *> lost;
    for (server::GatewaySession *session : std::as_const(m_sessions)) {
        if (session->userId() == userId && !session->isConnected())
            lost.append(session);
    }
    if (lost.size() < kMostLostSessions)
        return;
    server::GatewaySession *oldest = *std::ranges::min_element(lost, {}, &server::GatewaySession::lostAt);
    m_sessions.remove(oldest->id());
    oldest->deleteLater();
}

void GatewayHub::resume(QWebSocket *socket, bool compressed, const QString &userId, const QUrlQuery &query)
{
    QString id = query.queryItemValue(u"session_id"_s, QUrl::FullyDecoded);
    if (id.isEmpty())
        id = query.queryItemValue(u"sessionId"_s, QUrl::FullyDecoded);
    bool isNumber = false;
    const qint64 sn = query.queryItemValue(u"sn"_s).toLongLong(&isNumber);
    const auto reconnect = [&](int code, const QString &why) {
        refuse(socket, compressed, {{"s"_L1, 5}, {"d"_L1, QJsonObject{{"code"_L1, code}, {"err"_L1, why}}}});
    };
    server::GatewaySession *session = m_sessions.value(id);
    if (id.isEmpty() || !isNumber)
        reconnect(40106, u"parameters are missing"_s);
    else if (!session || session->userId() != userId)
        reconnect(40107, u"the session has expired"_s);
    else if (!session->canResume(sn))
        reconnect(40108, u"sn is invalid or gone"_s);
    else
        session->attach(socket, compressed, sn);
}

void GatewayHub::refuse(QWebSocket *socket, bool compressed, const QJsonObject &frame)
{
    connect(socket, &QWebSocket::disconnected, socket, &QObject::deleteLater);
    server::GatewaySession::send(*socket, compressed, frame);
    // Later: the handshake is still in progress further up the stack.
    QTimer::singleShot(0, socket, [socket] { socket->close(); });
}

void GatewayHub::publish(const Event &event)
{
    if (m_faults.webhook)
        return;
    const ChannelRecord *channel = event.channelId.isEmpty() ? nullptr : m_registry.channel(event.channelId);
    const GuildRecord *guild = event.guildId.isEmpty() ? nullptr : m_registry.guild(event.guildId);
    std::shared_ptr<const server::EncodedEvent> encoded;
    for (server::GatewaySession *session : std::as_const(m_sessions)) {
        if (session->isDeaf())
            continue;
        const bool hears = channel ? m_rules.maySee(session->userId(), *channel)
            : guild                ? guild->members.contains(session->userId())
                                   : event.users.contains(session->userId());
        if (!hears)
            continue;
        if (!encoded)
            encoded = std::make_shared<server::EncodedEvent>(
                m_faults.uglyShapes ? UglyShapes::bentEvent(event.d) : event.d, m_keptBytes);
        session->push(encoded);
    }
    if (encoded)
        encoded->settle();
    encoded.reset();
    forgetOldestEvents();
}

void GatewayHub::forgetOldestEvents()
{
    while (*m_keptBytes > m_mostKeptBytes) {
        server::GatewaySession *oldest = nullptr;
        for (server::GatewaySession *session : std::as_const(m_sessions)) {
            if (session->keepsEvents() && (!oldest || session->oldestTime() < oldest->oldestTime()))
                oldest = session;
        }
        if (!oldest)
            return;
        oldest->forgetOldest();
    }
}

void GatewayHub::goOffline(const QString &userId)
{
    const auto sessions = m_sessions.values();
    for (server::GatewaySession *session : sessions) {
        if (session->userId() != userId)
            continue;
        session->deafen();
        if (m_gateways == Gateways::One)
            continue;
        m_sessions.remove(session->id());
        session->close();
        session->deleteLater();
    }
    countConnected();
}

int GatewayHub::cut(const QString &userId)
{
    int count = 0;
    const auto sessions = m_sessions.values();
    for (server::GatewaySession *session : sessions) {
        if (session->isConnected() && (userId.isEmpty() || session->userId() == userId)) {
            session->cut();
            ++count;
        }
    }
    return count;
}

void GatewayHub::advanceClock(qint64 ms)
{
    m_ahead += ms;
    expire();
}

QJsonArray GatewayHub::describe() const
{
    QJsonArray all;
    for (const server::GatewaySession *session : m_sessions)
        all.append(session->describe());
    return all;
}

void GatewayHub::closeAll()
{
    const auto sessions = m_sessions.values();
    for (server::GatewaySession *session : sessions)
        session->close();
}

void GatewayHub::countConnected()
{
    const auto before = std::exchange(m_connected, {});
    for (const server::GatewaySession *session : std::as_const(m_sessions)) {
        if (session->isConnected() && !session->isDeaf())
            ++m_connected[session->userId()];
    }
    for (auto it = before.constBegin(); it != before.constEnd(); ++it) {
        if (!m_connected.contains(it.key()))
            Q_EMIT presenceChanged(it.key(), false);
    }
    const auto now = m_connected; // a listener may disconnect somebody else
    for (auto it = now.constBegin(); it != now.constEnd(); ++it) {
        if (!before.contains(it.key()))
            Q_EMIT presenceChanged(it.key(), true);
    }
}

void GatewayHub::expire()
{
    // For sessions that lost their connection before the clock was moved, that time counts as well.
    const qint64 now = QDateTime::currentMSecsSinceEpoch() + std::exchange(m_ahead, 0);
    m_sessions.removeIf([now](const auto &entry) {
        server::GatewaySession *session = entry.value();
        const bool old = !session->isConnected() && now - session->lostAt() > kResumableMs;
        if (old)
            session->deleteLater();
        return old;
    });
}

} // namespace chat::sandbox
