// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/satori/satoridirectchats.h"

#include "app/base/jsonreader.h"

#include <algorithm>

namespace chat::satori {

using namespace Qt::Literals::StringLiterals;

SatoriDirectChats::SatoriDirectChats(const SatoriTools &tools)
    : m_tools(tools)
{
}

std::vector<DirectChat> SatoriDirectChats::all() const
{
    std::vector<DirectChat> chats(m_chats.begin(), m_chats.end());
    for (DirectChat &chat : chats)
        chat.made = !m_tools.people.wire(chat.code).isEmpty();
    std::sort(chats.begin(), chats.end(), [](const DirectChat &a, const DirectChat &b) {
        return std::pair(b.latestMessage, a.peer.name) < std::pair(a.latestMessage, b.peer.name);
    });
    return chats;
}

void SatoriDirectChats::learnFriends(const std::vector<QJsonObject> &objects)
{
    for (const QJsonObject &object : objects) {
        // Older servers list plain users.
        const bool wrapped = object.value("user"_L1).isObject();
        User user = m_tools.people.learn(wrapped ? object.value("user"_L1).toObject() : object, {}, {});
        if (user.id.isEmpty())
            continue;
        if (const QString nick = json::text(object, "nick"_L1); wrapped && !nick.isEmpty()) {
            user.nickname = nick;
            m_tools.people.nameFriend(user.id, nick);
        }
        m_tools.links.resolve(user);
        m_tools.people.listFriend(user.id);
        DirectChat &chat = m_chats[SatoriPeople::friendChannel(user.id)];
        chat.code = SatoriPeople::friendChannel(user.id);
        chat.peer = user;
    }
}

void SatoriDirectChats::fetch(QObject *context, Callback<std::vector<DirectChat>> callback)
{
    m_tools.api.list("friend.list"_L1, {}, context,
        [this, callback = std::move(callback)](const Result<std::vector<QJsonObject>> &result) {
            if (!result.ok() && result.error().kind != ApiError::Kind::Unsupported) {
                callback(result.error());
                return;
            }
            if (result.ok() && m_tools.api.can("user.channel.create"_L1))
                learnFriends(result.value());
            callback(all());
        });
}

void SatoriDirectChats::open(const UserId &user, QObject *context, Callback<DirectChat> callback)
{
    m_tools.api.make("user.channel.create"_L1, {{"user_id"_L1, user.value}}, context,
        [this, user, callback = std::move(callback)](const Result<QJsonValue> &result) {
            if (!result.ok()) {
                callback(result.error());
                return;
            }
            const ChannelId real(parseId(result.value().toObject().value("id"_L1)));
            if (real.isEmpty()) {
                callback(ApiError::badReply());
                return;
            }
            const bool friendly = m_tools.people.isListedFriend(user);
            if (friendly)
                m_tools.people.openFriend(user, real);
            m_tools.people.learnDirect(real);
            const ChannelId code = friendly ? SatoriPeople::friendChannel(user) : real;
            DirectChat &chat = m_chats[code];
            chat.code = code;
            if (chat.peer.id.isEmpty()) {
                chat.peer = m_tools.people.user(user, {});
                m_tools.links.resolve(chat.peer);
            }
            callback(chat);
        });
}

std::optional<DirectChat> SatoriDirectChats::notice(const QJsonObject &event)
{
    const QJsonObject object = event.value("channel"_L1).toObject();
    const ChannelId real(parseId(object.value("id"_L1)));
    if (real.isEmpty() || !event.value("guild"_L1).toObject().isEmpty())
        return std::nullopt;
    const User author = m_tools.people.learn(event.value("user"_L1).toObject(), {}, {});
    const bool own = author.id == m_tools.people.self().id;
    if (!own && m_tools.people.isListedFriend(author.id)
        && m_tools.people.wire(SatoriPeople::friendChannel(author.id)).isEmpty())
        m_tools.people.openFriend(author.id, real);
    const ChannelRef ref = m_tools.people.refOf(object, {});
    m_tools.people.learnDirect(real);
    const bool known = m_chats.contains(ref.id);
    DirectChat &chat = m_chats[ref.id];
    chat.code = ref.id;
    chat.latestMessage = parseTime(event.value("timestamp"_L1));
    const bool namedNow = !own && chat.peer.id.isEmpty() && !author.id.isEmpty();
    if (namedNow) {
        chat.peer = author;
        m_tools.links.resolve(chat.peer);
    } else if (chat.peer.name.isEmpty()) {
        const QString name = json::text(object, "name"_L1);
        chat.peer.name = name.isEmpty() ? real.value : name;
    }
    return !known || namedNow ? std::optional(chat) : std::nullopt;
}

} // namespace chat::satori
