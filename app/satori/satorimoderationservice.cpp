// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/satori/satorimoderationservice.h"

#include "app/domain/capabilities.h"

#include <QJsonObject>

namespace chat::satori {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr quint32 bit(Permission permission)
{
    return static_cast<quint32>(permission);
}

int typeOf(ChannelType type)
{
    switch (type) {
    case ChannelType::Category:
        return 2;
    case ChannelType::Voice:
        return 3;
    default:
        return 0;
    }
}

//! The document calls it `role`, the deployed server `data`.
QJsonObject withRole(QJsonObject body, const QJsonObject &role)
{
    body.insert("role"_L1, role);
    body.insert("data"_L1, role);
    return body;
}

} // namespace

SatoriModerationService::SatoriModerationService(SatoriApi &api, SatoriPeople &people, QObject *parent)
    : ModerationService(parent)
    , m_api(api)
    , m_people(people)
{
}

void SatoriModerationService::describe(const SatoriApi &api, Capabilities &can)
{
    can.createChannels = api.can("channel.create"_L1);
    can.editChannels = api.can("channel.update"_L1);
    can.removeChannels = api.can("channel.delete"_L1);
    can.channelTopics = false;
    can.banDetails = false;
    can.ownNickname = false;
    can.leaveGuild = false;
    can.muteForSomeTime = api.can("guild.member.mute"_L1);
    can.moderates = 0;
    if (api.can("guild.member.kick"_L1))
        can.moderates |= bit(Permission::KickMembers) | bit(Permission::BanMembers);
    if (api.can("guild.member.role.set"_L1))
        can.moderates |= bit(Permission::ManageRoles);
    if (can.createChannels || can.editChannels || can.removeChannels)
        can.moderates |= bit(Permission::ManageChannels);
    can.moderation = can.moderates != 0 || can.muteForSomeTime;
}

// ---- members --------------------------------------------------------------------------------------------------------

void SatoriModerationService::throwOut(
    const GuildId &guild, const UserId &user, bool forGood, QObject *context, Callback<Unit> callback)
{
    QJsonObject body{{"guild_id"_L1, guild.value}, {"user_id"_L1, user.value}};
    if (forGood)
        body.insert("permanent"_L1, true);
    m_api.tell("guild.member.kick"_L1, body, context,
        [this, guild, user, callback = std::move(callback)](const Result<Unit> &result) {
            callback(result);
            if (result.ok())
                Q_EMIT memberChanged(guild, user, true);
        });
}

void SatoriModerationService::kick(const GuildId &guild, const UserId &user, QObject *context, Callback<Unit> callback)
{
    throwOut(guild, user, false, context, std::move(callback));
}

void SatoriModerationService::ban(const GuildId &guild, const UserId &user, const QString &reason, int deleteDays,
    QObject *context, Callback<Unit> callback)
{
    Q_UNUSED(reason)
    Q_UNUSED(deleteDays)
    throwOut(guild, user, true, context, std::move(callback));
}

void SatoriModerationService::muteFor(
    const GuildId &guild, const UserId &user, int seconds, QObject *context, Callback<Unit> callback)
{
    m_api.tell("guild.member.mute"_L1,
        {{"guild_id"_L1, guild.value}, {"user_id"_L1, user.value}, {"duration"_L1, qint64(seconds) * 1000}}, context,
        std::move(callback));
}

// ---- roles ----------------------------------------------------------------------------------------------------------

void SatoriModerationService::createRole(
    const GuildId &guild, const QString &name, QObject *context, Callback<Role> callback)
{
    m_api.make("guild.role.create"_L1, withRole({{"guild_id"_L1, guild.value}}, {{"name"_L1, name}}), context,
        [this, guild, name, callback = std::move(callback)](const Result<QJsonValue> &result) {
            if (!result.ok()) {
                callback(result.error());
                return;
            }
            Role role = parseRole(result.value().toObject());
            if (role.name.isEmpty())
                role.name = name;
            callback(role.id.isEmpty() ? Result<Role>(ApiError::badReply()) : role);
            Q_EMIT guildChanged(guild);
        });
}

void SatoriModerationService::updateRole(
    const GuildId &guild, const RoleId &id, const RoleEdit &edit, QObject *context, Callback<Role> callback)
{
    QJsonObject changes;
    if (edit.name)
        changes.insert("name"_L1, *edit.name);
    if (edit.color)
        changes.insert("color"_L1, qint64(*edit.color));
    if (edit.hoist)
        changes.insert("hoist"_L1, *edit.hoist);
    if (edit.mentionable)
        changes.insert("mentionable"_L1, *edit.mentionable);
    m_api.tell("guild.role.update"_L1, withRole({{"guild_id"_L1, guild.value}, {"role_id"_L1, id.value}}, changes),
        context, [this, guild, id, edit, callback = std::move(callback)](const Result<Unit> &result) {
            if (!result.ok()) {
                callback(result.error());
                return;
            }
            Role role;
            role.id = id;
            role.name = edit.name.value_or(QString());
            role.color = edit.color.value_or(0);
            callback(role);
            Q_EMIT guildChanged(guild);
        });
}

void SatoriModerationService::removeRole(
    const GuildId &guild, const RoleId &role, QObject *context, Callback<Unit> callback)
{
    m_api.tell("guild.role.delete"_L1, {{"guild_id"_L1, guild.value}, {"role_id"_L1, role.value}}, context,
        [this, guild, callback = std::move(callback)](const Result<Unit> &result) {
            callback(result);
            if (result.ok())
                Q_EMIT guildChanged(guild);
        });
}

void SatoriModerationService::setRole(const GuildId &guild, const UserId &user, const RoleId &role, bool on,
    QObject *context, Callback<QList<RoleId>> callback)
{
    m_api.tell(on ? "guild.member.role.set"_L1 : "guild.member.role.unset"_L1,
        {{"guild_id"_L1, guild.value}, {"user_id"_L1, user.value}, {"role_id"_L1, role.value}}, context,
        [this, guild, user, role, on, callback = std::move(callback)](const Result<Unit> &result) {
            if (!result.ok()) {
                callback(result.error());
                return;
            }
            callback(m_people.giveRole(user, guild, role, on));
            Q_EMIT memberChanged(guild, user, false);
        });
}

// ---- channels -------------------------------------------------------------------------------------------------------

void SatoriModerationService::createChannel(const NewChannel &channel, QObject *context, Callback<Channel> callback)
{
    QJsonObject data{{"name"_L1, channel.name}, {"type"_L1, typeOf(channel.type)}};
    if (!channel.parent.isEmpty())
        data.insert("parent_id"_L1, channel.parent.value);
    m_api.make("channel.create"_L1, {{"guild_id"_L1, channel.guild.value}, {"data"_L1, data}}, context,
        [this, channel, data, callback = std::move(callback)](const Result<QJsonValue> &result) {
            if (!result.ok()) {
                callback(result.error());
                return;
            }
            QJsonObject made = data; // an answer may contain only the id
            const QJsonObject told = result.value().toObject();
            for (auto it = told.begin(); it != told.end(); ++it)
                made.insert(it.key(), it.value());
            const auto learnt = m_people.learnChannel(made, channel.guild);
            callback(learnt ? Result<Channel>(*learnt) : ApiError::badReply());
            Q_EMIT guildChanged(channel.guild);
        });
}

void SatoriModerationService::updateChannel(
    const ChannelId &id, const ChannelEdit &edit, QObject *context, Callback<Channel> callback)
{
    QJsonObject data;
    if (edit.name)
        data.insert("name"_L1, *edit.name);
    if (edit.parent)
        data.insert("parent_id"_L1, edit.parent->isEmpty() ? QJsonValue() : QJsonValue(edit.parent->value));
    if (edit.level)
        data.insert("position"_L1, *edit.level);
    m_api.tell("channel.update"_L1, {{"channel_id"_L1, id.value}, {"data"_L1, data}}, context,
        [this, id, data, callback = std::move(callback)](const Result<Unit> &result) {
            if (!result.ok()) {
                callback(result.error());
                return;
            }
            QJsonObject changed = data;
            changed.insert("id"_L1, id.value);
            const auto learnt = m_people.learnChannel(changed, {});
            callback(learnt ? Result<Channel>(*learnt) : ApiError::badReply());
            if (learnt)
                Q_EMIT guildChanged(learnt->guild);
        });
}

void SatoriModerationService::removeChannel(const ChannelId &channel, QObject *context, Callback<Unit> callback)
{
    m_api.tell("channel.delete"_L1, {{"channel_id"_L1, channel.value}}, context,
        [this, channel, callback = std::move(callback)](const Result<Unit> &result) {
            callback(result);
            if (!result.ok())
                return;
            const Channel *known = m_people.channel(channel);
            const GuildId guild = known ? known->guild : GuildId();
            m_people.forgetChannel(channel);
            Q_EMIT channelRemoved(guild, channel);
        });
}

// ---- what Satori has no method for ----------------------------------------------------------------------------------

void SatoriModerationService::unban(const GuildId &, const UserId &, QObject *context, Callback<Unit> callback)
{
    answerUnsupported(context, std::move(callback));
}

void SatoriModerationService::fetchBans(
    const GuildId &, const Cursor &, QObject *context, Callback<ListPage<Ban>> callback)
{
    answerUnsupported(context, std::move(callback));
}

void SatoriModerationService::setNickname(
    const GuildId &, const UserId &, const QString &, QObject *context, Callback<Unit> callback)
{
    answerUnsupported(context, std::move(callback));
}

void SatoriModerationService::setMuted(
    const GuildId &, const UserId &, MuteKind, bool, QObject *context, Callback<Unit> callback)
{
    answerUnsupported(context, std::move(callback));
}

void SatoriModerationService::fetchMutes(const GuildId &, QObject *context, Callback<Mutes> callback)
{
    answerUnsupported(context, std::move(callback));
}

void SatoriModerationService::fetchOverwrites(const ChannelId &, QObject *context, Callback<ChannelOverwrites> callback)
{
    answerUnsupported(context, std::move(callback));
}

void SatoriModerationService::setOverwrite(
    const ChannelId &, const OverwriteTarget &, quint32, quint32, QObject *context, Callback<Unit> callback)
{
    answerUnsupported(context, std::move(callback));
}

void SatoriModerationService::removeOverwrite(
    const ChannelId &, const OverwriteTarget &, QObject *context, Callback<Unit> callback)
{
    answerUnsupported(context, std::move(callback));
}

void SatoriModerationService::syncOverwrites(const ChannelId &, QObject *context, Callback<ChannelOverwrites> callback)
{
    answerUnsupported(context, std::move(callback));
}

void SatoriModerationService::createEmoji(
    const GuildId &, const QString &, const QByteArray &, QObject *context, Callback<GuildEmoji> callback)
{
    answerUnsupported(context, std::move(callback));
}

void SatoriModerationService::renameEmoji(const QString &, const QString &, QObject *context, Callback<Unit> callback)
{
    answerUnsupported(context, std::move(callback));
}

void SatoriModerationService::removeEmoji(const QString &, QObject *context, Callback<Unit> callback)
{
    answerUnsupported(context, std::move(callback));
}

void SatoriModerationService::fetchInvites(const GuildId &, QObject *context, Callback<std::vector<Invite>> callback)
{
    answerUnsupported(context, std::move(callback));
}

void SatoriModerationService::createInvite(
    const GuildId &, const ChannelId &, int, int, QObject *context, Callback<Invite> callback)
{
    answerUnsupported(context, std::move(callback));
}

void SatoriModerationService::removeInvite(const Invite &, QObject *context, Callback<Unit> callback)
{
    answerUnsupported(context, std::move(callback));
}

} // namespace chat::satori
