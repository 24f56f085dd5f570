// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/kook/kookdirectoryservice.h"

#include "app/base/jsonreader.h"
#include "app/base/logging.h"
#include "app/kook/kookeventjson.h"
#include "app/kook/kookjson.h"
#include "app/kook/kooklistwalk.h"

#include <memory>

namespace chat::kook {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kDirectoryPageSize = 50;

//! Page numbers travel as cursors.
int pageNumberOf(const Cursor &cursor)
{
    return std::max(1, cursor.value.toInt());
}

} // namespace

KookDirectoryService::KookDirectoryService(RestClient &rest, KookPeople &people, QObject *parent)
    : DirectoryService(parent)
    , m_rest(rest)
    , m_people(people)
    , m_guildsAsked(rest.scheduler(), AskOnce<Guild>::Failures::AskedAgain) // people may press "Try again"
    , m_channelsAsked(rest.scheduler())
    , m_usersAsked(rest.scheduler())
    , m_emojiAsked(rest.scheduler())
    , m_chatsAsked(rest.scheduler(), AskOnce<std::vector<DirectChat>>::Failures::AskedAgain)
{
}

void KookDirectoryService::fetchAll(
    const QString &path, const RestRequest::Query &query, QObject *context, Callback<std::vector<QJsonObject>> callback)
{
    fetchWholeList(m_rest, path, query, context, std::move(callback));
}

void KookDirectoryService::fetchGuilds(QObject *context, Callback<std::vector<Guild>> callback)
{
    fetchAll(
        u"v3/guild/list"_s, {}, context, [callback = std::move(callback)](Result<std::vector<QJsonObject>> result) {
            callback(std::move(result).map([](const std::vector<QJsonObject> &items) {
                std::vector<Guild> guilds;
                QSet<GuildId> seen; // a list that changes while it is paged repeats entries
                for (const QJsonObject &item : items) {
                    auto guild = parseGuild(item);
                    if (!guild.ok() || seen.contains(guild.value().id))
                        continue;
                    seen.insert(guild.value().id);
                    guild.value().roles.clear();
                    guild.value().channels.clear();
                    guilds.push_back(std::move(guild).value());
                }
                return guilds;
            }));
        });
}

void KookDirectoryService::fetchGuild(const GuildId &guild, QObject *context, Callback<Guild> callback)
{
    m_guildsAsked.ask(guild.value, context, std::move(callback),
        [this, guild](QObject *life, Callback<Guild> answer) { askGuild(guild, life, std::move(answer)); });
}

void KookDirectoryService::askGuild(const GuildId &guild, QObject *context, Callback<Guild> callback)
{
    m_rest.send(RestRequest::get(u"v3/guild/view"_s, {{u"guild_id"_s, guild.value}}), context,
        [this, guild, context, callback = std::move(callback)](const Result<QJsonValue> &result) {
            if (!result.ok()) {
                callback(result.error());
                return;
            }
            const QJsonObject object = result.value().toObject();
            auto parsed = parseGuild(object);
            if (!parsed.ok() || object.contains("channels"_L1)) {
                callback(std::move(parsed));
                return;
            }
            fetchAll(u"v3/channel/list"_s, {{u"guild_id"_s, guild.value}}, context,
                [parsed = std::move(parsed).value(), callback](Result<std::vector<QJsonObject>> list) mutable {
                    if (!list.ok()) {
                        callback(list.error());
                        return;
                    }
                    for (const QJsonObject &item : list.value()) {
                        Channel channel = parseChannel(item);
                        channel.guild = parsed.id;
                        if (!channel.id.isEmpty())
                            parsed.channels.append(std::move(channel));
                    }
                    callback(parsed);
                });
        });
}

void KookDirectoryService::fetchChannel(const ChannelId &channel, QObject *context, Callback<Channel> callback)
{
    const auto read = [](const QJsonValue &data) -> Result<Channel> {
        Channel parsed = parseChannel(data.toObject());
        if (parsed.id.isEmpty())
            return ApiError::badReply();
        return parsed;
    };
    m_channelsAsked.ask(
        channel.value, context, std::move(callback), [this, channel, read](QObject *life, Callback<Channel> answer) {
            m_rest.read<Channel>(RestRequest::get(u"v3/channel/view"_s, {{u"target_id"_s, channel.value}}), life, read,
                std::move(answer));
        });
}

void KookDirectoryService::recallDirectChats(const std::vector<DirectChat> &chats)
{
    for (const DirectChat &chat : chats)
        m_people.learnPeer(chat.code, chat.peer);
}

DirectChat KookDirectoryService::learn(DirectChat chat)
{
    m_people.learnPeer(chat.code, chat.peer);
    m_listed.insert(chat.code);
    return chat;
}

void KookDirectoryService::fetchDirectChats(QObject *context, Callback<std::vector<DirectChat>> callback)
{
    const auto read = [this](const std::vector<QJsonObject> &items) {
        std::vector<DirectChat> chats;
        QSet<ChannelId> seen;
        for (const QJsonObject &item : items) {
            auto chat = parseDirectChat(item);
            if (!chat.ok() || seen.contains(chat.value().code))
                continue;
            seen.insert(chat.value().code);
            chats.push_back(learn(std::move(chat).value()));
        }
        return chats;
    };
    m_chatsAsked.ask(
        {}, context, std::move(callback), [this, read](QObject *life, Callback<std::vector<DirectChat>> answer) {
            fetchAll(u"v3/user-chat/list"_s, {}, life,
                [read, answer = std::move(answer)](
                    Result<std::vector<QJsonObject>> result) { answer(std::move(result).map(read)); });
        });
}

void KookDirectoryService::openDirectChat(const UserId &user, QObject *context, Callback<DirectChat> callback)
{
    m_rest.send(RestRequest::post(u"v3/user-chat/create"_s, {{"target_id"_L1, user.value}}), context,
        [this, user, callback = std::move(callback)](Result<QJsonValue> result) {
            callback(std::move(result).andThen([this, &user](const QJsonValue &data) {
                auto chat = parseDirectChat(data.toObject());
                if (!chat.ok())
                    return chat;
                if (chat.value().peer.id.isEmpty())
                    chat.value().peer.id = user;
                return Result<DirectChat>(learn(std::move(chat).value()));
            }));
        });
}

void KookDirectoryService::closeDirectChat(const ChannelId &code, QObject *context, Callback<Unit> callback)
{
    m_rest.send(RestRequest::post(u"v3/user-chat/delete"_s, {{"chat_code"_L1, code.value}}), context,
        [this, code, callback = std::move(callback)](Result<QJsonValue> result) {
            if (result.ok())
                m_listed.remove(code); // the next message brings the chat back
            callback(std::move(result).map([](const QJsonValue &) { return Unit{}; }));
        });
}

void KookDirectoryService::fetchMembers(const MemberQuery &query, QObject *context, Callback<MemberPage> callback)
{
    const int page = pageNumberOf(query.cursor);
    RestRequest::Query parameters{{u"guild_id"_s, query.guild.value}, {u"page"_s, QString::number(page)},
        {u"page_size"_s, QString::number(std::clamp(query.limit, 1, kDirectoryPageSize))}};
    if (!query.search.isEmpty())
        parameters.append({u"search"_s, query.search});
    if (!query.role.isEmpty())
        parameters.append({u"role_id"_s, query.role.value});
    if (!query.channel.isEmpty())
        parameters.append({u"channel_id"_s, query.channel.value});
    if (query.activeFirst)
        parameters.append({u"active_time"_s, u"1"_s});
    RestRequest request = RestRequest::get(u"v3/guild/user-list"_s, parameters);
    request.priority = RateLimiter::Priority::Background;
    const auto read = [page](const QJsonValue &data) -> Result<MemberPage> {
        const NumberedPage list = parsePage(data);
        MemberPage members;
        for (const QJsonObject &item : list.items) {
            User user = parseUser(item);
            if (!user.id.isEmpty())
                members.items.push_back(std::move(user));
        }
        members.members = static_cast<int>(json::integer(data.toObject(), "user_count"_L1, -1));
        members.online = static_cast<int>(json::integer(data.toObject(), "online_count"_L1, -1));
        members.total = list.total >= 0 ? list.total : members.members;
        if (list.hasMore(page))
            members.next = Cursor{QString::number(page + 1)};
        return members;
    };
    m_rest.read<MemberPage>(request, context, read, std::move(callback));
}

void KookDirectoryService::fetchUser(
    const UserId &user, const GuildId &guild, QObject *context, Callback<User> callback)
{
    RestRequest::Query query{{u"user_id"_s, user.value}};
    if (!guild.isEmpty())
        query.append({u"guild_id"_s, guild.value});
    const auto read = [](const QJsonValue &data) -> Result<User> {
        User parsed = parseUser(data.toObject());
        if (parsed.id.isEmpty())
            return ApiError::badReply();
        return parsed;
    };
    m_usersAsked.ask(
        keyOf(user, guild), context, std::move(callback), [this, query, read](QObject *life, Callback<User> answer) {
            m_rest.read<User>(RestRequest::get(u"v3/user/view"_s, query), life, read, std::move(answer));
        });
}

void KookDirectoryService::fetchEmoji(
    const GuildId &guild, QObject *context, Callback<std::vector<GuildEmoji>> callback)
{
    const auto read = [guild](const std::vector<QJsonObject> &items) {
        std::vector<GuildEmoji> emoji;
        for (const QJsonObject &item : items) {
            GuildEmoji entry = parseGuildEmoji(item, guild);
            if (!entry.emoji.id.isEmpty())
                emoji.push_back(std::move(entry));
        }
        return emoji;
    };
    m_emojiAsked.ask(guild.value, context, std::move(callback),
        [this, guild, read](QObject *life, Callback<std::vector<GuildEmoji>> answer) {
            fetchAll(u"v3/guild-emoji/list"_s, {{u"guild_id"_s, guild.value}}, life,
                [read, answer = std::move(answer)](
                    Result<std::vector<QJsonObject>> result) { answer(std::move(result).map(read)); });
        });
}

//! Answers to earlier questions about it are outdated.
void KookDirectoryService::forgetAsked(const DirectoryEvent &event)
{
    struct Visitor
    {
        KookDirectoryService &service;
        void operator()(const GuildChanged &e) const { service.m_guildsAsked.forget(e.guild.value); }
        void operator()(const GuildRemoved &e) const { service.m_guildsAsked.forget(e.guild.value); }
        void operator()(const ChannelChanged &e) const
        {
            service.m_guildsAsked.forget(e.channel.guild.value);
            service.m_channelsAsked.forget(e.channel.id.value);
        }
        void operator()(const ChannelRemoved &e) const
        {
            service.m_guildsAsked.forget(e.guild.value);
            service.m_channelsAsked.forget(e.channel.value);
        }
        void operator()(const MembersChanged &e) const
        {
            const UserId &self = service.m_people.self().id;
            service.m_usersAsked.forget(keyOf(e.user.isEmpty() ? self : e.user, e.guild));
        }
        void operator()(const EmojiChanged &e) const { service.m_emojiAsked.forget(e.guild.value); }
        void operator()(const PresenceChanged &) const {}
        void operator()(const UserChanged &e) const { service.m_usersAsked.forget(keyOf(e.user.id, {})); }
        void operator()(const DirectChatChanged &) const { service.m_chatsAsked.forget({}); }
    };
    std::visit(Visitor{*this}, event);
}

void KookDirectoryService::post(const QString &path, const QJsonObject &body, QObject *context, Callback<Unit> callback)
{
    m_rest.send(RestRequest::post(path, body), context, [callback = std::move(callback)](Result<QJsonValue> result) {
        callback(std::move(result).map([](const QJsonValue &) { return Unit{}; }));
    });
}

void KookDirectoryService::setOwnNickname(
    const GuildId &guild, const QString &nickname, QObject *context, Callback<Unit> callback)
{
    QJsonObject body{{"guild_id"_L1, guild.value}};
    if (!nickname.isEmpty()) // omitting it clears it
        body.insert("nickname"_L1, nickname);
    post(u"v3/guild/nickname"_s, body, context, std::move(callback));
}

void KookDirectoryService::leaveGuild(const GuildId &guild, QObject *context, Callback<Unit> callback)
{
    post(u"v3/guild/leave"_s, {{"guild_id"_L1, guild.value}}, context, std::move(callback));
}

void KookDirectoryService::fetchListeners(
    const ChannelId &channel, QObject *context, Callback<std::vector<User>> callback)
{
    m_rest.send(RestRequest::get(u"v3/channel/user-list"_s, {{u"channel_id"_s, channel.value}}), context,
        [callback = std::move(callback)](Result<QJsonValue> result) {
            callback(std::move(result).map([](const QJsonValue &data) { return parseUsers(data); }));
        });
}

void KookDirectoryService::noticeChat(const QJsonObject &event)
{
    const QJsonObject extra = event.value("extra"_L1).toObject();
    DirectChat chat;
    chat.code = ChannelId(parseId(extra.value("code"_L1)));
    if (chat.code.isEmpty() || m_listed.contains(chat.code))
        return;
    m_listed.insert(chat.code);
    chat.peer = peerOfDirectMessage(event, m_people.self().id);
    chat.latestMessage = parseTime(event.value("msg_timestamp"_L1));
    m_people.learnPeer(chat.code, chat.peer);
    if (!chat.peer.name.isEmpty()) {
        Q_EMIT eventReceived(DirectChatChanged{chat});
        return;
    }
    // We wrote first, from another program: the event has only the id of the other person.
    m_rest.send(RestRequest::get(u"v3/user-chat/view"_s, {{u"chat_code"_s, chat.code.value}}), this,
        [this, chat](const Result<QJsonValue> &result) {
            DirectChat found = chat;
            if (result.ok()) {
                if (const auto viewed = parseDirectChat(result.value().toObject()); viewed.ok())
                    found.peer = viewed.value().peer;
            }
            Q_EMIT eventReceived(DirectChatChanged{learn(found)});
        });
}

void KookDirectoryService::handleEvent(const QJsonObject &event)
{
    if (json::text(event, "channel_type"_L1) == "PERSON"_L1 && json::integer(event, "type"_L1) != 255)
        noticeChat(event);
    const auto events = parseDirectoryEvents(event);
    if (const QString type = systemEventType(event);
        !type.isEmpty() && events.empty() && !parseMessageEvent(event) && !m_ignored.contains(type)) {
        m_ignored.insert(type);
        qCInfo(lcGateway) << "an event that changes nothing here:" << type.left(60);
    }
    for (const DirectoryEvent &parsed : events) {
        if (const auto *changed = std::get_if<UserChanged>(&parsed))
            m_people.updateUser(changed->user);
        forgetAsked(parsed);
        Q_EMIT eventReceived(parsed);
    }
}

} // namespace chat::kook
