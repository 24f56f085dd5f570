// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/satori/satoridirectoryservice.h"

#include "app/base/jsonreader.h"

#include <QJsonArray>
#include <QTimer>

#include <memory>

namespace chat::satori {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isUnsupported(const ApiError &error)
{
    return error.kind == ApiError::Kind::Unsupported;
}

//! Platforms do not tell permissions: everything is offered, and the server decides.
Role everyone()
{
    Role role;
    role.id = RoleId(u"0"_s);
    role.permissions = kAllPermissions;
    role.position = 1'000'000;
    role.type = 255;
    return role;
}

} // namespace

//! A guild on its way: what its three calls brought.
struct SatoriDirectoryService::GuildParts
{
    Guild guild;
    Callback<Guild> callback;
    std::optional<ApiError> error;
    int waiting = 3;
};

SatoriDirectoryService::SatoriDirectoryService(
    SatoriApi &api, SatoriPeople &people, const SatoriLinks &links, QObject *parent)
    : DirectoryService(parent)
    , m_api(api)
    , m_people(people)
    , m_links(links)
    , m_guildListAsked(api.scheduler(), AskOnce<std::vector<Guild>>::Failures::AskedAgain)
    , m_guildAsked(api.scheduler(), AskOnce<Guild>::Failures::AskedAgain) // a person may press "Try again"
    , m_channelAsked(api.scheduler())
    , m_userAsked(api.scheduler())
{
}

//! What was asked about it before is not what it is now.
void SatoriDirectoryService::tell(const DirectoryEvent &event)
{
    struct Visitor
    {
        SatoriDirectoryService &service;
        void operator()(const GuildChanged &e) const
        {
            service.m_guildListAsked.forget({});
            service.m_guildAsked.forget(e.guild.value);
        }
        void operator()(const GuildRemoved &e) const { (*this)(GuildChanged{e.guild}); }
        void operator()(const ChannelChanged &e) const
        {
            service.m_guildAsked.forget(e.channel.guild.value);
            service.m_channelAsked.forget(e.channel.id.value);
        }
        void operator()(const ChannelRemoved &e) const
        {
            service.m_guildAsked.forget(e.guild.value);
            service.m_channelAsked.forget(e.channel.value);
        }
        void operator()(const MembersChanged &e) const { service.m_userAsked.forget(keyOf(e.user, e.guild)); }
        void operator()(const EmojiChanged &) const {}
        void operator()(const PresenceChanged &) const {}
        void operator()(const UserChanged &e) const { service.m_userAsked.forget(keyOf(e.user.id, {})); }
        void operator()(const DirectChatChanged &) const {}
    };
    std::visit(Visitor{*this}, event);
    Q_EMIT eventReceived(event);
}

// ---- guilds and channels --------------------------------------------------------------------------------------------

Guild SatoriDirectoryService::learnGuild(const QJsonObject &object)
{
    Guild guild = m_people.learnGuild(object);
    guild.icon = m_links.resolved(guild.icon);
    if (guild.id.isEmpty())
        return guild;
    if (!m_guilds.contains(guild.id))
        m_guildOrder.append(guild.id);
    m_guilds.insert(guild.id, guild);
    return guild;
}

std::vector<Guild> SatoriDirectoryService::knownGuilds() const
{
    std::vector<Guild> guilds;
    for (const GuildId &id : m_guildOrder)
        guilds.push_back(m_guilds.value(id));
    return guilds;
}

void SatoriDirectoryService::fetchGuilds(QObject *context, Callback<std::vector<Guild>> callback)
{
    m_guildListAsked.ask({}, context, std::move(callback),
        [this](QObject *life, Callback<std::vector<Guild>> answer) { askGuilds(life, std::move(answer)); });
}

void SatoriDirectoryService::askGuilds(QObject *context, Callback<std::vector<Guild>> callback)
{
    m_api.list("guild.list"_L1, {}, context,
        [this, callback = std::move(callback)](const Result<std::vector<QJsonObject>> &result) {
            if (!result.ok() && !isUnsupported(result.error())) {
                callback(result.error());
                return;
            }
            if (result.ok()) {
                m_guildOrder.clear();
                m_guilds.clear();
                for (const QJsonObject &object : result.value())
                    (void)learnGuild(object);
            }
            m_guildsAsked = true;
            callback(knownGuilds());
        });
}

void SatoriDirectoryService::fetchGuild(const GuildId &guild, QObject *context, Callback<Guild> callback)
{
    m_guildAsked.ask(guild.value, context, std::move(callback),
        [this, guild](QObject *life, Callback<Guild> answer) { askGuild(guild, life, std::move(answer)); });
}

void SatoriDirectoryService::askGuild(const GuildId &guild, QObject *context, Callback<Guild> callback)
{
    const auto parts = std::make_shared<GuildParts>();
    parts->guild = m_guilds.value(guild);
    parts->guild.id = guild;
    parts->callback = std::move(callback);
    const QJsonObject body{{"guild_id"_L1, guild.value}};
    m_api.ask("guild.get"_L1, body, context, [this, parts](const Result<QJsonValue> &result) {
        if (result.ok() && !parseId(result.value().toObject().value("id"_L1)).isEmpty()) {
            const Guild told = learnGuild(result.value().toObject());
            parts->guild.name = told.name;
            parts->guild.icon = told.icon;
        }
        finishGuild(parts);
    });
    m_api.list("channel.list"_L1, body, context, [this, parts](const Result<std::vector<QJsonObject>> &result) {
        if (result.ok()) {
            for (const QJsonObject &object : result.value()) {
                if (const auto channel = m_people.learnChannel(object, parts->guild.id))
                    parts->guild.channels.append(*channel);
            }
        } else if (!isUnsupported(result.error())) {
            parts->error = result.error();
        }
        finishGuild(parts);
    });
    m_api.list("guild.role.list"_L1, body, context, [this, parts](const Result<std::vector<QJsonObject>> &result) {
        if (result.ok()) {
            for (const QJsonObject &object : result.value())
                parts->guild.roles.append(parseRole(object));
        }
        finishGuild(parts);
    });
}

void SatoriDirectoryService::finishGuild(const std::shared_ptr<GuildParts> &parts)
{
    if (--parts->waiting > 0)
        return;
    if (parts->error) {
        parts->callback(*parts->error);
        return;
    }
    Guild &guild = parts->guild;
    if (guild.name.isEmpty())
        guild.name = guild.id.value;
    if (guild.channels.isEmpty()) {
        for (const Channel &known : m_people.channelsOf(guild.id))
            guild.channels.append(known);
    }
    if (guild.channels.isEmpty() && m_api.hasFeature("guild.plain"_L1)) {
        Channel only;
        only.id = ChannelId(guild.id.value);
        only.guild = guild.id;
        only.name = guild.name;
        guild.channels.append(only);
    }
    const bool hasEveryone = std::ranges::any_of(guild.roles, [](const Role &role) { return role.id.value == "0"_L1; });
    if (hasEveryone) {
        for (Role &role : guild.roles)
            role.permissions = kAllPermissions;
    } else {
        guild.roles.append(everyone());
    }
    parts->callback(guild);
}

//! A channel whose guild no answer names: it is looked for in the guilds' lists, one after another.
struct SatoriDirectoryService::ChannelSearch
{
    ChannelId channel;
    QList<GuildId> left;
    std::optional<Channel> told; //!< by channel.get, without a guild
    QObject *context = nullptr;
    Callback<Channel> callback;
};

void SatoriDirectoryService::fetchChannel(const ChannelId &channel, QObject *context, Callback<Channel> callback)
{
    m_channelAsked.ask(channel.value, context, std::move(callback),
        [this, channel](QObject *life, Callback<Channel> answer) { askChannel(channel, life, std::move(answer)); });
}

void SatoriDirectoryService::askChannel(const ChannelId &channel, QObject *context, Callback<Channel> callback)
{
    m_api.ask("channel.get"_L1, {{"channel_id"_L1, channel.value}}, context,
        [this, channel, context, callback = std::move(callback)](const Result<QJsonValue> &result) {
            const Channel *known = m_people.channel(channel);
            std::optional<Channel> told;
            if (result.ok()) {
                const QJsonObject object = result.value().toObject();
                const GuildId guild(parseId(object.value("guild_id"_L1)));
                told = m_people.learnChannel(object, known ? known->guild : guild);
            } else if (isUnsupported(result.error())) {
                told = known ? std::optional(*known) : std::nullopt;
            } else {
                callback(result.error());
                return;
            }
            if (told && !told->guild.isEmpty()) {
                callback(*told);
                return;
            }
            if (result.ok() && !told) { // a direct chat, or nothing
                callback(ApiError::notFound());
                return;
            }
            const auto search
                = std::make_shared<ChannelSearch>(ChannelSearch{channel, m_guildOrder, told, context, callback});
            if (m_guildsAsked) {
                searchChannel(search);
                return;
            }
            fetchGuilds(context, [this, search](const Result<std::vector<Guild>> &guilds) {
                if (guilds.ok())
                    search->left = m_guildOrder;
                searchChannel(search);
            });
        });
}

void SatoriDirectoryService::searchChannel(const std::shared_ptr<ChannelSearch> &search)
{
    if (const Channel *known = m_people.channel(search->channel); known && !known->guild.isEmpty()) {
        search->callback(*known);
        return;
    }
    if (search->left.isEmpty()) {
        search->callback(search->told ? Result<Channel>(*search->told) : ApiError::notFound());
        return;
    }
    const GuildId guild = search->left.takeFirst();
    m_api.list("channel.list"_L1, {{"guild_id"_L1, guild.value}}, search->context,
        [this, search, guild](const Result<std::vector<QJsonObject>> &result) {
            for (const QJsonObject &object : result.ok() ? result.value() : std::vector<QJsonObject>())
                (void)m_people.learnChannel(object, guild);
            searchChannel(search);
        });
}

// ---- direct chats ---------------------------------------------------------------------------------------------------

std::vector<DirectChat> SatoriDirectoryService::chats() const
{
    std::vector<DirectChat> all(m_chats.begin(), m_chats.end());
    for (DirectChat &chat : all)
        chat.made = !m_people.wire(chat.code).isEmpty();
    std::sort(all.begin(), all.end(), [](const DirectChat &a, const DirectChat &b) {
        return std::pair(b.latestMessage, a.peer.name) < std::pair(a.latestMessage, b.peer.name);
    });
    return all;
}

void SatoriDirectoryService::learnFriends(const std::vector<QJsonObject> &objects)
{
    for (const QJsonObject &object : objects) {
        // Older servers list plain users.
        const bool wrapped = object.value("user"_L1).isObject();
        User user = m_people.learn(wrapped ? object.value("user"_L1).toObject() : object, {}, {});
        if (user.id.isEmpty())
            continue;
        if (const QString nick = json::text(object, "nick"_L1); wrapped && !nick.isEmpty()) {
            user.nickname = nick;
            m_people.nameFriend(user.id, nick);
        }
        m_links.resolve(user);
        m_people.listFriend(user.id);
        DirectChat &chat = m_chats[SatoriPeople::friendChannel(user.id)];
        chat.code = SatoriPeople::friendChannel(user.id);
        chat.peer = user;
    }
}

void SatoriDirectoryService::fetchDirectChats(QObject *context, Callback<std::vector<DirectChat>> callback)
{
    m_api.list("friend.list"_L1, {}, context,
        [this, callback = std::move(callback)](const Result<std::vector<QJsonObject>> &result) {
            if (!result.ok() && !isUnsupported(result.error())) {
                callback(result.error());
                return;
            }
            if (result.ok() && m_api.can("user.channel.create"_L1))
                learnFriends(result.value());
            callback(chats());
        });
}

void SatoriDirectoryService::openDirectChat(const UserId &user, QObject *context, Callback<DirectChat> callback)
{
    m_api.make("user.channel.create"_L1, {{"user_id"_L1, user.value}}, context,
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
            const bool friendly = m_people.isListedFriend(user);
            if (friendly)
                m_people.openFriend(user, real);
            m_people.learnDirect(real);
            const ChannelId code = friendly ? SatoriPeople::friendChannel(user) : real;
            DirectChat &chat = m_chats[code];
            chat.code = code;
            if (chat.peer.id.isEmpty()) {
                chat.peer = m_people.user(user, {});
                m_links.resolve(chat.peer);
            }
            callback(chat);
        });
}

//! No platform hides chats for us: it is gone until its next message.
void SatoriDirectoryService::closeDirectChat(const ChannelId &code, QObject *context, Callback<Unit> callback)
{
    m_chats.remove(code);
    QMetaObject::invokeMethod(
        context ? context : this, [callback = std::move(callback)] { callback(Unit{}); }, Qt::QueuedConnection);
}

} // namespace chat::satori
