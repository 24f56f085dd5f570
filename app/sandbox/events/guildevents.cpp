// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/events/guildevents.h"

#include "app/sandbox/store/kooktypes.h"

#include <QDateTime>
#include <QJsonObject>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace chat::sandbox {

namespace {

QJsonObject systemEvent(
    QLatin1StringView channelType, const QString &target, const QString &type, const QJsonObject &body)
{
    return {{"channel_type"_L1, QString(channelType)}, {"type"_L1, KookMessageType::System}, {"target_id"_L1, target},
        {"author_id"_L1, u"1"_s}, {"content"_L1, u"[系统消息]"_s},
        {"msg_id"_L1, QUuid::createUuid().toString(QUuid::WithoutBraces)},
        {"msg_timestamp"_L1, QDateTime::currentMSecsSinceEpoch()}, {"nonce"_L1, QString()}, {"from_type"_L1, 1},
        {"verify_token"_L1, QString()}, {"extra"_L1, QJsonObject{{"type"_L1, type}, {"body"_L1, body}}}};
}

} // namespace

Event GuildEvents::inGuild(const QString &guildId, const QString &type, const QJsonObject &body) const
{
    Event event;
    event.d = systemEvent("GROUP"_L1, guildId, type, body);
    event.guildId = guildId;
    return event;
}

Event GuildEvents::toUsers(const QStringList &users, const QString &type, const QJsonObject &body) const
{
    Event event;
    event.d = systemEvent("PERSON"_L1, users.value(0), type, body);
    event.users = users;
    return event;
}

Event GuildEvents::channel(const QString &type, const ChannelRecord &channel) const
{
    QJsonObject body = m_views.channel(channel);
    body.insert("is_category"_L1, int(channel.isCategory())); // a number in events, a boolean over HTTP
    Event event = inGuild(channel.guildId, type, body);
    event.guildId.clear();
    event.channelId = channel.data.id;
    return event;
}

Event GuildEvents::channelDeleted(const ChannelRecord &channel, const QStringList &viewers) const
{
    Event event = inGuild(channel.guildId, u"deleted_channel"_s,
        {{"id"_L1, channel.data.id}, {"type"_L1, channel.data.type},
            {"deleted_at"_L1, QDateTime::currentMSecsSinceEpoch()}});
    event.guildId.clear();
    event.users = viewers;
    return event;
}

Event GuildEvents::guildUpdated(const GuildRecord &guild) const
{
    QJsonObject body = m_views.guild(guild);
    body.insert("enable_open"_L1, 0);
    body.insert("open_id"_L1, 0);
    return inGuild(guild.data.id, u"updated_guild"_s, body);
}

Event GuildEvents::role(const QString &type, const GuildRecord &guild, const SeedRole &role) const
{
    return inGuild(guild.data.id, type, m_views.role(role));
}

Event GuildEvents::emoji(const QString &type, const GuildRecord &guild, const SeedGuildEmoji &emoji) const
{
    return inGuild(guild.data.id, type, {{"id"_L1, emoji.id}, {"name"_L1, emoji.name}});
}

QString GuildEvents::avatar(const SeedUser &user) const
{
    return m_views.user(user.id).value("avatar"_L1).toString();
}

Event GuildEvents::embeds(const StoredMessage &message) const
{
    const ChannelRecord *channel = m_registry.channelByKey(message.conv);
    const ChatRecord *chat = m_registry.chats().byKey(message.conv);
    QJsonObject body{{"rong_id"_L1, message.id}, {"embeds"_L1, m_views.embeds(message)}};
    if (!channel) {
        body.insert("chat_code"_L1, chat->data.code);
        return toUsers({chat->data.userB, chat->data.userA}, u"embeds_append"_s, body);
    }
    body.insert("channel_id"_L1, channel->data.id);
    body.insert("guild_id"_L1, channel->guildId);
    Event event = inGuild(channel->guildId, u"embeds_append"_s, body);
    event.guildId.clear();
    event.channelId = channel->data.id;
    return event;
}

Event GuildEvents::buttonClick(const StoredMessage &message, const QString &clicker, const QString &value) const
{
    const ChannelRecord *channel = m_registry.channelByKey(message.conv);
    const ChatRecord *chat = m_registry.chats().byKey(message.conv);
    QJsonObject body{{"value"_L1, value}, {"msg_id"_L1, message.id}, {"user_id"_L1, clicker},
        {"target_id"_L1, channel ? channel->data.id : clicker},
        {"user_info"_L1, m_views.user(clicker, channel ? m_registry.guild(channel->guildId) : nullptr)},
        {"channel_type"_L1, channel ? u"GROUP"_s : u"PERSON"_s}};
    if (channel)
        body.insert("guild_id"_L1, channel->guildId);
    else
        body.insert("chat_code"_L1, chat->data.code);
    // To the sender of the card, and to the one who pressed it, for other clients of that account.
    QStringList hearers{message.author};
    if (clicker != message.author)
        hearers.append(clicker);
    return toUsers(hearers, u"message_btn_click"_s, body);
}

} // namespace chat::sandbox
