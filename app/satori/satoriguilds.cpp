// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/satori/satoriguilds.h"

#include <QJsonArray>

#include <algorithm>
#include <memory>

namespace chat::satori {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isUnsupported(const ApiError &error)
{
    return error.kind == ApiError::Kind::Unsupported;
}

//! Platforms do not report permissions: everything is offered, and the server decides.
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

//! A guild being loaded: the results of its three calls.
struct SatoriGuilds::GuildParts
{
    Guild guild;
    Callback<Guild> callback;
    std::optional<ApiError> error;
    int waiting = 3;
};

SatoriGuilds::SatoriGuilds(const SatoriTools &tools)
    : m_tools(tools)
    , m_listAsked(tools.scheduler, AskOnce<std::vector<Guild>>::Failures::AskedAgain)
    , m_guildAsked(tools.scheduler, AskOnce<Guild>::Failures::AskedAgain) // people may press "Try again"
    , m_channelAsked(tools.scheduler)
{
}

void SatoriGuilds::forgetGuild(const GuildId &guild)
{
    m_listAsked.forget({});
    m_guildAsked.forget(guild.value);
}

void SatoriGuilds::forgetChannel(const GuildId &guild, const ChannelId &channel)
{
    m_guildAsked.forget(guild.value);
    m_channelAsked.forget(channel.value);
}

Guild SatoriGuilds::learn(const QJsonObject &object)
{
    Guild guild = m_tools.people.learnGuild(object);
    guild.icon = m_tools.links.resolved(guild.icon);
    if (guild.id.isEmpty())
        return guild;
    if (!m_guilds.contains(guild.id))
        m_order.append(guild.id);
    m_guilds.insert(guild.id, guild);
    return guild;
}

std::vector<Guild> SatoriGuilds::known() const
{
    std::vector<Guild> guilds;
    for (const GuildId &id : m_order)
        guilds.push_back(m_guilds.value(id));
    return guilds;
}

void SatoriGuilds::fetchGuilds(QObject *context, Callback<std::vector<Guild>> callback)
{
    m_listAsked.ask({}, context, std::move(callback),
        [this](QObject *life, Callback<std::vector<Guild>> answer) { askGuilds(life, std::move(answer)); });
}

void SatoriGuilds::askGuilds(QObject *context, Callback<std::vector<Guild>> callback)
{
    m_tools.api.list("guild.list"_L1, {}, context,
        [this, callback = std::move(callback)](const Result<std::vector<QJsonObject>> &result) {
            if (!result.ok() && !isUnsupported(result.error())) {
                callback(result.error());
                return;
            }
            if (result.ok()) {
                m_order.clear();
                m_guilds.clear();
                for (const QJsonObject &object : result.value())
                    (void)learn(object);
            }
            m_listed = true;
            callback(known());
        });
}

void SatoriGuilds::fetchGuild(const GuildId &guild, QObject *context, Callback<Guild> callback)
{
    m_guildAsked.ask(guild.value, context, std::move(callback),
        [this, guild](QObject *life, Callback<Guild> answer) { askGuild(guild, life, std::move(answer)); });
}

void SatoriGuilds::askGuild(const GuildId &guild, QObject *context, Callback<Guild> callback)
{
    const auto parts = std::make_shared<GuildParts>();
    parts->guild = m_guilds.value(guild);
    parts->guild.id = guild;
    parts->callback = std::move(callback);
    const QJsonObject body{{"guild_id"_L1, guild.value}};
    m_tools.api.ask("guild.get"_L1, body, context, [this, parts](const Result<QJsonValue> &result) {
        if (result.ok() && !parseId(result.value().toObject().value("id"_L1)).isEmpty()) {
            const Guild told = learn(result.value().toObject());
            parts->guild.name = told.name;
            parts->guild.icon = told.icon;
        }
        finishGuild(parts);
    });
    m_tools.api.list("channel.list"_L1, body, context, [this, parts](const Result<std::vector<QJsonObject>> &result) {
        if (result.ok()) {
            for (const QJsonObject &object : result.value()) {
                if (const auto channel = m_tools.people.learnChannel(object, parts->guild.id))
                    parts->guild.channels.append(*channel);
            }
        } else if (!isUnsupported(result.error())) {
            parts->error = result.error();
        }
        finishGuild(parts);
    });
    m_tools.api.list(
        "guild.role.list"_L1, body, context, [this, parts](const Result<std::vector<QJsonObject>> &result) {
            if (result.ok()) {
                for (const QJsonObject &object : result.value())
                    parts->guild.roles.append(parseRole(object));
            }
            finishGuild(parts);
        });
}

void SatoriGuilds::finishGuild(const std::shared_ptr<GuildParts> &parts)
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
        for (const Channel &known : m_tools.people.channelsOf(guild.id))
            guild.channels.append(known);
    }
    if (guild.channels.isEmpty() && m_tools.api.hasFeature("guild.plain"_L1)) {
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

//! A channel whose guild is unknown: searches the lists of all guilds one after another.
struct SatoriGuilds::ChannelSearch
{
    ChannelId channel;
    QList<GuildId> left;
    std::optional<Channel> told; //!< from channel.get, without a guild
    QObject *context = nullptr;
    Callback<Channel> callback;
};

void SatoriGuilds::fetchChannel(const ChannelId &channel, QObject *context, Callback<Channel> callback)
{
    m_channelAsked.ask(channel.value, context, std::move(callback),
        [this, channel](QObject *life, Callback<Channel> answer) { askChannel(channel, life, std::move(answer)); });
}

void SatoriGuilds::askChannel(const ChannelId &channel, QObject *context, Callback<Channel> callback)
{
    m_tools.api.ask("channel.get"_L1, {{"channel_id"_L1, channel.value}}, context,
        [this, channel, context, callback = std::move(callback)](const Result<QJsonValue> &result) {
            const Channel *known = m_tools.people.channel(channel);
            std::optional<Channel> told;
            if (result.ok()) {
                const QJsonObject object = result.value().toObject();
                const GuildId guild(parseId(object.value("guild_id"_L1)));
                told = m_tools.people.learnChannel(object, known ? known->guild : guild);
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
                = std::make_shared<ChannelSearch>(ChannelSearch{channel, m_order, told, context, callback});
            if (m_listed) {
                searchChannel(search);
                return;
            }
            fetchGuilds(context, [this, search](const Result<std::vector<Guild>> &guilds) {
                if (guilds.ok())
                    search->left = m_order;
                searchChannel(search);
            });
        });
}

void SatoriGuilds::searchChannel(const std::shared_ptr<ChannelSearch> &search)
{
    if (const Channel *known = m_tools.people.channel(search->channel); known && !known->guild.isEmpty()) {
        search->callback(*known);
        return;
    }
    if (search->left.isEmpty()) {
        search->callback(search->told ? Result<Channel>(*search->told) : ApiError::notFound());
        return;
    }
    const GuildId guild = search->left.takeFirst();
    m_tools.api.list("channel.list"_L1, {{"guild_id"_L1, guild.value}}, search->context,
        [this, search, guild](const Result<std::vector<QJsonObject>> &result) {
            for (const QJsonObject &object : result.ok() ? result.value() : std::vector<QJsonObject>())
                (void)m_tools.people.learnChannel(object, guild);
            searchChannel(search);
        });
}

void SatoriGuilds::remove(const GuildId &guild)
{
    m_tools.people.forgetGuild(guild);
    m_guilds.remove(guild);
    m_order.removeAll(guild);
}

bool SatoriGuilds::notice(const GuildId &guild, const QJsonObject &object)
{
    if (guild.isEmpty() || !m_listed || m_guilds.contains(guild))
        return false;
    (void)learn(object);
    return true;
}

} // namespace chat::satori
