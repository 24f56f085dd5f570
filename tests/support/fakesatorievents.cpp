// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/fakesatoriserver.h"

#include <cstring>

namespace chat::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kEventTime = 1'800'000'000'000;

//! The enumeration ends before the codes that applications choose for themselves.
QWebSocketProtocol::CloseCode closeCode(int number)
{
    auto code = QWebSocketProtocol::CloseCodeNormal;
    static_assert(sizeof code == sizeof number);
    std::memcpy(&code, &number, sizeof code);
    return code;
}

} // namespace

// ---- the websocket --------------------------------------------------------------------------------------------------

void FakeSatoriServer::send(QWebSocket *socket, int op, const QJsonObject &body) const
{
    socket->sendTextMessage(
        QString::fromUtf8(QJsonDocument(QJsonObject{{"op"_L1, op}, {"body"_L1, body}}).toJson(QJsonDocument::Compact)));
}

void FakeSatoriServer::onSocket(QWebSocket *socket)
{
    socket->setParent(this);
    if (s.closesAtOnce) {
        connect(socket, &QWebSocket::disconnected, socket, &QObject::deleteLater);
        socket->close(closeCode(1005));
        return;
    }
    if (m_refusing) {
        socket->abort();
        socket->deleteLater();
        return;
    }
    connect(
        socket, &QWebSocket::textMessageReceived, this, [this, socket](const QString &text) { onFrame(socket, text); });
    connect(socket, &QWebSocket::disconnected, this, [this, socket] {
        m_sockets.removeAll(socket);
        socket->deleteLater();
    });
}

void FakeSatoriServer::onFrame(QWebSocket *socket, const QString &text)
{
    const QJsonObject frame = QJsonDocument::fromJson(text.toUtf8()).object();
    const QJsonObject body = frame.value("body"_L1).toObject();
    const int op = frame.value("op"_L1).toInt(-1);
    if (frame.isEmpty()) {
        socket->close(closeCode(4000), u"invalid message"_s);
    } else if (op == 1) {
        ++pings;
        if (s.pong)
            send(socket, 2, {});
    } else if (op == 3) {
        identified.push_back(body);
        if (!s.token.isEmpty() && body.value("token"_L1).toString() != s.token) {
            socket->close(closeCode(4004), u"invalid token"_s);
            return;
        }
        m_sockets.append(socket);
        send(socket, 4, {{"logins"_L1, logins()}, {"proxy_urls"_L1, QJsonArray()}});
        const qint64 from = body.value("sn"_L1).toInteger(-1);
        for (const QJsonObject &event : m_history) {
            if (s.replay && from >= 0 && event.value("sn"_L1).toInteger() > from)
                send(socket, 0, event);
        }
    }
}

void FakeSatoriServer::sendText(const QString &text)
{
    for (const auto &socket : std::as_const(m_sockets)) {
        if (socket)
            socket->sendTextMessage(text);
    }
}

void FakeSatoriServer::sendRaw(const QJsonObject &frame)
{
    sendText(QString::fromUtf8(QJsonDocument(frame).toJson(QJsonDocument::Compact)));
}

void FakeSatoriServer::sendMeta(const QStringList &prefixes)
{
    sendRaw({{"op"_L1, s.metaAsEvent ? 0 : 5},
        {"body"_L1, QJsonObject{{"proxy_urls"_L1, QJsonArray::fromStringList(prefixes)}}}});
}

void FakeSatoriServer::cut(int code)
{
    const auto all = std::exchange(m_sockets, {});
    for (const auto &socket : all) {
        if (!socket)
            continue;
        if (code > 0)
            socket->close(closeCode(code));
        else
            socket->abort();
    }
}

// ---- events ---------------------------------------------------------------------------------------------------------

void FakeSatoriServer::emitEvent(const QString &type, QJsonObject body)
{
    using Form = SatoriSwitches::EventForm;
    body.insert("type"_L1, type);
    if (!body.contains("timestamp"_L1))
        body.insert("timestamp"_L1, kEventTime);
    std::vector<QJsonObject> frames;
    const int copies = m_connecting ? 1 : 2;
    for (int i = 0; i < copies; ++i) {
        QJsonObject event = body;
        const qint64 sn = ++m_sn;
        if (s.events != Form::Old) {
            event.insert("sn"_L1, sn);
            event.insert("login"_L1, loginJson(i, s.events == Form::Both));
        }
        if (s.events != Form::Spec) {
            event.insert("id"_L1, sn);
            event.insert("self_id"_L1, i == 0 ? u"1000"_s : u"1001"_s);
            event.insert("platform"_L1, platformOf(i));
        }
        if (s.internalEvents) {
            QJsonObject internal = event;
            internal.insert("type"_L1, u"internal"_s);
            internal.insert("_type"_L1, platform.name + u'/' + type);
            internal.insert("_data"_L1, QJsonObject{{"anything"_L1, 1}});
            frames.push_back(internal);
        }
        frames.push_back(event);
        m_history.push_back(event);
    }
    if (s.swappedSn)
        std::reverse(frames.begin(), frames.end());
    for (const QJsonObject &event : frames)
        sendRaw({{"op"_L1, 0}, {"body"_L1, event}});
}

void FakeSatoriServer::emitLogin(const QString &type, const QJsonObject &login)
{
    sendRaw({{"op"_L1, 0},
        {"body"_L1,
            QJsonObject{{"type"_L1, type}, {"sn"_L1, ++m_sn}, {"login"_L1, login}, {"timestamp"_L1, kEventTime}}}});
}

void FakeSatoriServer::finishConnecting()
{
    m_connecting = false;
    emitLogin(u"login-updated"_s, loginJson(1));
}

//! An event as the bridge to KOOK sends it: its subject is in `_data` only.
QJsonObject FakeSatoriServer::bridged(const QString &native, const QJsonObject &nativeBody) const
{
    const QJsonObject data{{"type"_L1, 255}, {"extra"_L1, QJsonObject{{"type"_L1, native}, {"body"_L1, nativeBody}}}};
    const QJsonObject notice{{"id"_L1, u"notice"_s}, {"message_id"_L1, u"notice"_s}, {"timestamp"_L1, kEventTime}};
    return {{"_type"_L1, u"kook"_s}, {"_data"_L1, data}, {"channel"_L1, QJsonObject{{"type"_L1, 1}}},
        {"message"_L1, notice}};
}

void FakeSatoriServer::tellCreated(const QString &where, const FakeSatoriPlatform::Entry &entry)
{
    const auto &room = *platform.room(where);
    QJsonObject message = platform.messageJson(room, entry, s);
    message.remove("user"_L1);
    message.remove("member"_L1);
    if (s.rewrittenContent)
        message.insert("content"_L1, u"<template>"_s + entry.content + u"</template>"_s);
    if (s.bridgesKook) {
        message.remove("created_at"_L1);
        message.insert("timestamp"_L1, entry.created);
        message.insert("message_id"_L1, entry.id);
    }
    if (s.quoteInContent && !entry.quote.isEmpty()) {
        const auto *quoted = platform.find(where, entry.quote);
        message.insert("content"_L1,
            u"<quote id=\"%1\"><user id=\"%2\" name=\"%3\"/>%4</quote>%5"_s.arg(
                entry.quote, quoted->user, platform.person(quoted->user)->name, quoted->content, entry.content));
    }
    QJsonObject body{{"channel"_L1, platform.channelJson(room)}, {"user"_L1, platform.userJson(entry.user, s)},
        {"message"_L1, message}, {"timestamp"_L1, entry.created}};
    if (room.type != 1) {
        body.insert("guild"_L1, QJsonObject{{"id"_L1, platform.guild}, {"name"_L1, platform.guildName}});
        body.insert("member"_L1, platform.memberJson(entry.user, s));
    }
    emitEvent(u"message-created"_s, body);
}

QString FakeSatoriServer::say(const QString &where, const QString &user, const QString &content, const QString &quote)
{
    const auto entry = platform.post(where, user, content, quote); // a copy: what follows may add more
    tellCreated(where, entry);
    return entry.id;
}

void FakeSatoriServer::change(const QString &where, const QString &id, const QString &content)
{
    auto *entry = platform.find(where, id);
    entry->content = content;
    entry->updated = entry->created + 5000;
    const auto &room = *platform.room(where);
    if (s.bridgesKook) {
        emitEvent(u"message-updated"_s,
            bridged(u"updated_message"_s,
                {{"msg_id"_L1, id}, {"channel_id"_L1, where}, {"content"_L1, content},
                    {"updated_at"_L1, entry->updated}}));
        return;
    }
    QJsonObject message{{"id"_L1, id}, {"content"_L1, content}, {"updated_at"_L1, entry->updated}};
    emitEvent(u"message-updated"_s,
        {{"channel"_L1, platform.channelJson(room)}, {"user"_L1, platform.userJson(entry->user, s)},
            {"message"_L1, message}});
}

void FakeSatoriServer::erase(const QString &where, const QString &id)
{
    auto &room = *platform.room(where);
    std::erase_if(room.entries, [&id](const auto &each) { return each.id == id; });
    if (s.bridgesKook)
        emitEvent(u"message-deleted"_s, bridged(u"deleted_message"_s, {{"msg_id"_L1, id}, {"channel_id"_L1, where}}));
    else
        emitEvent(u"message-deleted"_s,
            {{"channel"_L1, platform.channelJson(room)}, {"message"_L1, QJsonObject{{"id"_L1, id}}}});
}

void FakeSatoriServer::react(
    const QString &where, const QString &id, const QString &emoji, const QString &user, bool on)
{
    auto *entry = platform.find(where, id);
    auto &users = entry->reactions[emoji];
    users.removeAll(user);
    if (on)
        users.append(user);
    if (s.bridgesKook) {
        QString native;
        for (const uint code : emoji.toUcs4())
            native += u"[#%1;]"_s.arg(code);
        const QJsonObject body{{"msg_id"_L1, id}, {"channel_id"_L1, where}, {"user_id"_L1, user},
            {"emoji"_L1, QJsonObject{{"id"_L1, native}, {"name"_L1, native}}}};
        emitEvent(on ? u"reaction-added"_s : u"reaction-deleted"_s,
            bridged(on ? u"added_reaction"_s : u"deleted_reaction"_s, body));
        return;
    }
    emitEvent(on ? u"reaction-added"_s : u"reaction-removed"_s,
        {{"channel"_L1, platform.channelJson(*platform.room(where))}, {"user"_L1, platform.userJson(user, s)},
            {"message"_L1, QJsonObject{{"id"_L1, id}}}, {"emoji"_L1, QJsonObject{{"id"_L1, emoji}}}});
}

void FakeSatoriServer::press(const QString &where, const QString &id, const QString &user, const QString &button)
{
    const QJsonObject person = platform.userJson(user, s);
    if (s.bridgesKook) {
        emitEvent(u"interaction/button"_s,
            bridged(u"message_btn_click"_s,
                {{"msg_id"_L1, id}, {"target_id"_L1, where}, {"user_id"_L1, user}, {"value"_L1, button},
                    {"channel_type"_L1, u"GROUP"_s},
                    {"user_info"_L1, QJsonObject{{"id"_L1, user}, {"username"_L1, platform.person(user)->name}}}}));
        return;
    }
    emitEvent(u"interaction/button"_s,
        {{"channel"_L1, platform.channelJson(*platform.room(where))}, {"user"_L1, person},
            {"message"_L1, QJsonObject{{"id"_L1, id}}}, {"button"_L1, QJsonObject{{"id"_L1, button}}}});
}

} // namespace chat::test
