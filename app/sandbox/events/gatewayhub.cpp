// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/events/gatewayhub.h"

#include "app/sandbox/events/uglyshapes.h"

#include <QJsonObject>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace chat::sandbox {

GatewayHub::GatewayHub(const Registry &registry, const Rules &rules, const Faults &faults,
    server::OutgoingLimit &outgoing, qint64 keptBytes, Gateways gateways, QObject *parent)
    : QObject(parent)
    , m_registry(registry)
    , m_rules(rules)
    , m_faults(faults)
    , m_gateways(gateways)
    , m_sessions(faults, outgoing, {keptBytes}, [this](const QUrlQuery &query) -> std::optional<QString> {
        const SeedUser *user = m_registry.userByToken(query.queryItemValue(u"token"_s, QUrl::FullyDecoded));
        return user ? std::optional(user->id) : std::nullopt;
    })
{
    connect(&m_sessions, &server::GatewaySessions::begun, this,
        [this](server::GatewaySession *session) { chooseListener(*session); });
    connect(&m_sessions, &server::GatewaySessions::connectedChanged, this, &GatewayHub::countConnected);
}

void GatewayHub::chooseListener(server::GatewaySession &begun)
{
    if (m_gateways == Gateways::Many)
        return;
    if (isConnected(begun.userId())) {
        begun.deafen();
        return;
    }
    const auto sessions = m_sessions.all();
    for (server::GatewaySession *session : sessions) {
        if (session->userId() == begun.userId() && session != &begun)
            session->deafen(); // it may come back with a resume
    }
}

void GatewayHub::publish(const Event &event)
{
    if (m_faults.webhook)
        return;
    const ChannelRecord *channel = event.channelId.isEmpty() ? nullptr : m_registry.channel(event.channelId);
    const GuildRecord *guild = event.guildId.isEmpty() ? nullptr : m_registry.guild(event.guildId);
    std::shared_ptr<const server::EncodedEvent> encoded;
    const auto sessions = m_sessions.all();
    for (server::GatewaySession *session : sessions) {
        if (session->isDeaf())
            continue;
        const bool hears = channel ? m_rules.maySee(session->userId(), *channel)
            : guild                ? guild->members.contains(session->userId())
                                   : event.users.contains(session->userId());
        if (!hears)
            continue;
        if (!encoded)
            encoded = std::make_shared<server::EncodedEvent>(
                m_faults.uglyShapes ? UglyShapes::bentEvent(event.d) : event.d, m_sessions.keptBytes());
        session->push(encoded);
    }
    if (encoded)
        encoded->settle();
    encoded.reset();
    m_sessions.makeRoomForEvents();
}

void GatewayHub::goOffline(const QString &userId)
{
    const auto sessions = m_sessions.all();
    for (server::GatewaySession *session : sessions) {
        if (session->userId() != userId)
            continue;
        if (m_gateways == Gateways::Many)
            m_sessions.end(*session);
        else
            session->deafen();
    }
    countConnected();
}

int GatewayHub::cut(const QString &userId)
{
    int count = 0;
    const auto sessions = m_sessions.all();
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
    m_sessions.expire(ms);
}

QJsonArray GatewayHub::describe() const
{
    QJsonArray all;
    const auto sessions = m_sessions.all();
    for (const server::GatewaySession *session : sessions)
        all.append(session->describe());
    return all;
}

void GatewayHub::closeAll()
{
    m_sessions.closeAll();
}

void GatewayHub::countConnected()
{
    const auto before = std::exchange(m_connected, {});
    const auto sessions = m_sessions.all();
    for (const server::GatewaySession *session : sessions) {
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

} // namespace chat::sandbox
