// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/kook/kookmoderationservice.h"

#include "app/base/jsonreader.h"
#include "app/kook/kookjson.h"
#include "app/kook/kooklistwalk.h"

#include <QJsonArray>

namespace chat::kook {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kModerationPageSize = 50;

//! The example in the documentation wraps a new role in an array; the service returns an object.
QJsonObject objectOf(const QJsonValue &data)
{
    return data.isArray() ? data.toArray().at(0).toObject() : data.toObject();
}

Result<Role> readRole(const QJsonValue &data)
{
    Role role = parseRole(objectOf(data));
    if (role.id.isEmpty())
        return ApiError::badReply();
    return role;
}

Result<Channel> readChannel(const QJsonValue &data)
{
    Channel channel = parseChannel(objectOf(data));
    if (channel.id.isEmpty())
        return ApiError::badReply();
    return channel;
}

Result<ChannelOverwrites> readOverwrites(const QJsonValue &data)
{
    return parseOverwrites(data.toObject());
}

//! The id of a role is sent as a number, as it is received.
QJsonValue number(const RoleId &role)
{
    bool ok = false;
    const qint64 value = role.value.toLongLong(&ok);
    return ok ? QJsonValue(value) : QJsonValue(role.value);
}

QJsonObject targetBody(const ChannelId &channel, const OverwriteTarget &target)
{
    const bool role = !target.role.isEmpty();
    return {{"channel_id"_L1, channel.value}, {"type"_L1, role ? u"role_id"_s : u"user_id"_s},
        {"value"_L1, role ? target.role.value : target.user.value}};
}

template <class IdType> QList<IdType> readIds(const QJsonValue &value)
{
    QList<IdType> ids;
    const QJsonArray array = value.toArray();
    for (const QJsonValue item : array)
        ids.append(IdType(json::text(item)));
    return ids;
}

} // namespace

KookModerationService::KookModerationService(RestClient &rest, QObject *parent)
    : ModerationService(parent)
    , m_rest(rest)
{
}

template <class T, class Read>
void KookModerationService::post(
    const QString &path, const QJsonObject &body, QObject *context, Callback<T> callback, Read read)
{
    m_rest.send(
        RestRequest::post(path, body), context, [read, callback = std::move(callback)](Result<QJsonValue> result) {
            callback(std::move(result).andThen(read));
        });
}

void KookModerationService::post(
    const QString &path, const QJsonObject &body, QObject *context, Callback<Unit> callback)
{
    post<Unit>(path, body, context, std::move(callback), [](const QJsonValue &) { return Result<Unit>(Unit{}); });
}

void KookModerationService::kick(const GuildId &guild, const UserId &user, QObject *context, Callback<Unit> callback)
{
    post(u"v3/guild/kickout"_s, {{"guild_id"_L1, guild.value}, {"target_id"_L1, user.value}}, context,
        std::move(callback));
}

void KookModerationService::ban(const GuildId &guild, const UserId &user, const QString &reason, int deleteDays,
    QObject *context, Callback<Unit> callback)
{
    QJsonObject body{
        {"guild_id"_L1, guild.value}, {"target_id"_L1, user.value}, {"del_msg_days"_L1, std::clamp(deleteDays, 0, 7)}};
    if (!reason.isEmpty())
        body.insert("remark"_L1, reason);
    post(u"v3/blacklist/create"_s, body, context, std::move(callback));
}

void KookModerationService::unban(const GuildId &guild, const UserId &user, QObject *context, Callback<Unit> callback)
{
    post(u"v3/blacklist/delete"_s, {{"guild_id"_L1, guild.value}, {"target_id"_L1, user.value}}, context,
        std::move(callback));
}

void KookModerationService::fetchBans(
    const GuildId &guild, const Cursor &cursor, QObject *context, Callback<ListPage<Ban>> callback)
{
    const int page = std::max(1, cursor.value.toInt());
    const RestRequest::Query query{{u"guild_id"_s, guild.value}, {u"page"_s, QString::number(page)},
        {u"page_size"_s, QString::number(kModerationPageSize)}};
    m_rest.send(RestRequest::get(u"v3/blacklist/list"_s, query), context,
        [page, callback = std::move(callback)](Result<QJsonValue> result) {
            callback(std::move(result).map([page](const QJsonValue &data) {
                const NumberedPage list = parsePage(data);
                ListPage<Ban> bans;
                for (const QJsonObject &item : list.items) {
                    Ban ban{parseUser(item.value("user"_L1).toObject()), json::text(item, "remark"_L1),
                        parseTime(item.value("created_time"_L1))};
                    if (ban.user.id.isEmpty())
                        ban.user.id = UserId(parseId(item.value("user_id"_L1)));
                    bans.items.push_back(std::move(ban));
                }
                bans.total = list.total;
                if (list.hasMore(page))
                    bans.next = Cursor{QString::number(page + 1)};
                return bans;
            }));
        });
}

void KookModerationService::setNickname(
    const GuildId &guild, const UserId &user, const QString &nickname, QObject *context, Callback<Unit> callback)
{
    QJsonObject body{{"guild_id"_L1, guild.value}, {"user_id"_L1, user.value}};
    if (!nickname.isEmpty())
        body.insert("nickname"_L1, nickname);
    post(u"v3/guild/nickname"_s, body, context, std::move(callback));
}

void KookModerationService::setMuted(
    const GuildId &guild, const UserId &user, MuteKind kind, bool on, QObject *context, Callback<Unit> callback)
{
    post(on ? u"v3/guild-mute/create"_s : u"v3/guild-mute/delete"_s,
        {{"guild_id"_L1, guild.value}, {"user_id"_L1, user.value}, {"type"_L1, kind == MuteKind::Microphone ? 1 : 2}},
        context, std::move(callback));
}

void KookModerationService::fetchMutes(const GuildId &guild, QObject *context, Callback<Mutes> callback)
{
    m_rest.send(
        RestRequest::get(u"v3/guild-mute/list"_s, {{u"guild_id"_s, guild.value}, {u"return_type"_s, u"detail"_s}}),
        context, [callback = std::move(callback)](Result<QJsonValue> result) {
            callback(std::move(result).map([](const QJsonValue &data) {
                const auto ids = [&data](QLatin1StringView key) {
                    return readIds<UserId>(data.toObject().value(key).toObject().value("user_ids"_L1));
                };
                return Mutes{ids("mic"_L1), ids("headset"_L1)};
            }));
        });
}

void KookModerationService::createRole(
    const GuildId &guild, const QString &name, QObject *context, Callback<Role> callback)
{
    post<Role>(u"v3/guild-role/create"_s, {{"guild_id"_L1, guild.value}, {"name"_L1, name}}, context,
        std::move(callback), readRole);
}

void KookModerationService::updateRole(
    const GuildId &guild, const RoleId &role, const RoleEdit &edit, QObject *context, Callback<Role> callback)
{
    QJsonObject body{{"guild_id"_L1, guild.value}, {"role_id"_L1, number(role)}};
    if (edit.name)
        body.insert("name"_L1, *edit.name);
    if (edit.color)
        body.insert("color"_L1, qint64(*edit.color));
    if (edit.hoist)
        body.insert("hoist"_L1, int(*edit.hoist));
    if (edit.mentionable)
        body.insert("mentionable"_L1, int(*edit.mentionable));
    if (edit.permissions)
        body.insert("permissions"_L1, qint64(*edit.permissions));
    post<Role>(u"v3/guild-role/update"_s, body, context, std::move(callback), readRole);
}

void KookModerationService::removeRole(
    const GuildId &guild, const RoleId &role, QObject *context, Callback<Unit> callback)
{
    post(u"v3/guild-role/delete"_s, {{"guild_id"_L1, guild.value}, {"role_id"_L1, number(role)}}, context,
        std::move(callback));
}

void KookModerationService::setRole(const GuildId &guild, const UserId &user, const RoleId &role, bool on,
    QObject *context, Callback<QList<RoleId>> callback)
{
    post<QList<RoleId>>(on ? u"v3/guild-role/grant"_s : u"v3/guild-role/revoke"_s,
        {{"guild_id"_L1, guild.value}, {"user_id"_L1, user.value}, {"role_id"_L1, number(role)}}, context,
        std::move(callback), [](const QJsonValue &data) {
            return Result<QList<RoleId>>(readIds<RoleId>(data.toObject().value("roles"_L1)));
        });
}

void KookModerationService::createChannel(const NewChannel &channel, QObject *context, Callback<Channel> callback)
{
    QJsonObject body{{"guild_id"_L1, channel.guild.value}, {"name"_L1, channel.name}};
    if (channel.type == ChannelType::Category) {
        body.insert("is_category"_L1, 1);
    } else {
        body.insert("type"_L1, channel.type == ChannelType::Voice ? 2 : 1);
        if (!channel.parent.isEmpty())
            body.insert("parent_id"_L1, channel.parent.value);
    }
    post<Channel>(u"v3/channel/create"_s, body, context, std::move(callback), readChannel);
}

void KookModerationService::updateChannel(
    const ChannelId &channel, const ChannelEdit &edit, QObject *context, Callback<Channel> callback)
{
    QJsonObject body{{"channel_id"_L1, channel.value}};
    if (edit.name)
        body.insert("name"_L1, *edit.name);
    if (edit.topic)
        body.insert("topic"_L1, *edit.topic);
    if (edit.parent)
        body.insert("parent_id"_L1, edit.parent->isEmpty() ? u"0"_s : edit.parent->value);
    if (edit.level)
        body.insert("level"_L1, *edit.level);
    if (edit.slowModeMs)
        body.insert("slow_mode"_L1, *edit.slowModeMs);
    post<Channel>(u"v3/channel/update"_s, body, context, std::move(callback), readChannel);
}

void KookModerationService::removeChannel(const ChannelId &channel, QObject *context, Callback<Unit> callback)
{
    post(u"v3/channel/delete"_s, {{"channel_id"_L1, channel.value}}, context, std::move(callback));
}

void KookModerationService::fetchOverwrites(
    const ChannelId &channel, QObject *context, Callback<ChannelOverwrites> callback)
{
    m_rest.send(RestRequest::get(u"v3/channel-role/index"_s, {{u"channel_id"_s, channel.value}}), context,
        [callback = std::move(callback)](
            Result<QJsonValue> result) { callback(std::move(result).andThen(readOverwrites)); });
}

void KookModerationService::setOverwrite(const ChannelId &channel, const OverwriteTarget &target, quint32 allow,
    quint32 deny, QObject *context, Callback<Unit> callback)
{
    // It must exist before it can be changed; creating it again changes nothing.
    QJsonObject body = targetBody(channel, target);
    m_rest.send(RestRequest::post(u"v3/channel-role/create"_s, body), context,
        [this, body, allow, deny, context, callback = std::move(callback)](const Result<QJsonValue> &made) mutable {
            if (!made.ok() && made.error().kind != ApiError::Kind::Rejected) {
                callback(made.error());
                return;
            }
            body.insert("allow"_L1, qint64(allow));
            body.insert("deny"_L1, qint64(deny));
            post(u"v3/channel-role/update"_s, body, context, callback);
        });
}

void KookModerationService::removeOverwrite(
    const ChannelId &channel, const OverwriteTarget &target, QObject *context, Callback<Unit> callback)
{
    post(u"v3/channel-role/delete"_s, targetBody(channel, target), context, std::move(callback));
}

void KookModerationService::syncOverwrites(
    const ChannelId &channel, QObject *context, Callback<ChannelOverwrites> callback)
{
    post<ChannelOverwrites>(
        u"v3/channel-role/sync"_s, {{"channel_id"_L1, channel.value}}, context, std::move(callback), readOverwrites);
}

void KookModerationService::createEmoji(
    const GuildId &guild, const QString &name, const QByteArray &png, QObject *context, Callback<GuildEmoji> callback)
{
    RestFile file{u"emoji"_s, QString(name + u".png"_s), u"image/png"_s, png, {}};
    file.fields = {{u"guild_id"_s, guild.value}, {u"name"_s, name}};
    m_rest.send(RestRequest::upload(u"v3/guild-emoji/create"_s, file), context,
        [guild, callback = std::move(callback)](Result<QJsonValue> result) {
            callback(std::move(result).andThen([&guild](const QJsonValue &data) -> Result<GuildEmoji> {
                GuildEmoji entry = parseGuildEmoji(data.toObject(), guild);
                if (entry.emoji.id.isEmpty())
                    return ApiError::badReply();
                return entry;
            }));
        });
}

void KookModerationService::renameEmoji(
    const QString &id, const QString &name, QObject *context, Callback<Unit> callback)
{
    post(u"v3/guild-emoji/update"_s, {{"id"_L1, id}, {"name"_L1, name}}, context, std::move(callback));
}

void KookModerationService::removeEmoji(const QString &id, QObject *context, Callback<Unit> callback)
{
    post(u"v3/guild-emoji/delete"_s, {{"id"_L1, id}}, context, std::move(callback));
}

void KookModerationService::fetchInvites(const GuildId &guild, QObject *context, Callback<std::vector<Invite>> callback)
{
    fetchWholeList(m_rest, u"v3/invite/list"_s, {{u"guild_id"_s, guild.value}}, context,
        [callback = std::move(callback)](Result<std::vector<QJsonObject>> result) {
            callback(std::move(result).map([](const std::vector<QJsonObject> &items) {
                std::vector<Invite> invites;
                invites.reserve(items.size());
                for (const QJsonObject &item : items)
                    invites.push_back(parseInvite(item));
                return invites;
            }));
        });
}

void KookModerationService::createInvite(
    const GuildId &guild, const ChannelId &channel, int seconds, int times, QObject *context, Callback<Invite> callback)
{
    QJsonObject body{{"duration"_L1, seconds}, {"setting_times"_L1, times}};
    if (channel.isEmpty())
        body.insert("guild_id"_L1, guild.value);
    else
        body.insert("channel_id"_L1, channel.value);
    post<Invite>(u"v3/invite/create"_s, body, context, std::move(callback), [guild, channel](const QJsonValue &data) {
        Invite invite = parseInvite(data.toObject());
        invite.guild = guild;
        invite.channel = channel;
        return invite.url.isEmpty() ? Result<Invite>(ApiError::badReply()) : Result<Invite>(invite);
    });
}

void KookModerationService::removeInvite(const Invite &invite, QObject *context, Callback<Unit> callback)
{
    QJsonObject body{{"url_code"_L1, invite.code}};
    if (!invite.guild.isEmpty())
        body.insert("guild_id"_L1, invite.guild.value);
    if (!invite.channel.isEmpty())
        body.insert("channel_id"_L1, invite.channel.value);
    post(u"v3/invite/delete"_s, body, context, std::move(callback));
}

} // namespace chat::kook
