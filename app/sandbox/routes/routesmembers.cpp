// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/actions/channelactions.h"
#include "app/sandbox/routes/routes.h"
#include "app/server/failures.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace chat::sandbox {

namespace {

using Verb = Api::Verb;

QJsonValue nothing()
{
    return QJsonObject();
}

QJsonValue nothingOf(Unit)
{
    return nothing();
}

Result<QJsonValue> setNickname(const Parts &parts, Call &call)
{
    const QString guild = call.params.neededId("guild_id"_L1);
    const QString nickname = call.params.text("nickname"_L1);
    const QString whose = call.params.id("user_id"_L1);
    if (!call.params.ok())
        return call.params.problem();
    return parts.guilds.setNickname(call.user.id, guild, whose, nickname).map(nothingOf);
}

Result<QJsonValue> leave(const Parts &parts, Call &call)
{
    const QString guild = call.params.neededId("guild_id"_L1);
    if (!call.params.ok())
        return call.params.problem();
    return parts.guilds.leave(call.user.id, guild).map(nothingOf);
}

//! Calls of a guild and a member of it.
Result<QJsonValue> onMember(const Parts &parts, Call &call,
    Result<Unit> (GuildActions::*action)(const QString &by, const QString &guild, const QString &target))
{
    const QString guild = call.params.neededId("guild_id"_L1);
    const QString target = call.params.neededId("target_id"_L1);
    if (!call.params.ok())
        return call.params.problem();
    return (parts.guilds.*action)(call.user.id, guild, target).map(nothingOf);
}

Result<QJsonValue> kick(const Parts &parts, Call &call)
{
    return onMember(parts, call, &GuildActions::kick);
}

Result<QJsonValue> unban(const Parts &parts, Call &call)
{
    return onMember(parts, call, &GuildActions::unban);
}

Result<QJsonValue> ban(const Parts &parts, Call &call)
{
    const QString guild = call.params.neededId("guild_id"_L1);
    const QString target = call.params.neededId("target_id"_L1);
    const QString remark = call.params.text("remark"_L1).left(200);
    const int days = call.params.number("del_msg_days"_L1, 0);
    if (!call.params.ok())
        return call.params.problem();
    return parts.guilds.ban(call.user.id, guild, target, remark, days).map(nothingOf);
}

//! Open to all members: a real client calls it while signing in and stops if it is refused.
Result<QJsonValue> listBans(const Parts &parts, Call &call)
{
    const QString guild = call.params.neededId("guild_id"_L1);
    const int page = call.params.page();
    const int size = call.params.pageSize();
    if (!call.params.ok())
        return call.params.problem();
    if (const auto found = parts.guilds.guild(call.user.id, guild); !found)
        return found.error();
    QJsonArray items;
    Statement rows(parts.store, "SELECT user, remark, time FROM bans WHERE guild = ? ORDER BY rank");
    rows.run(guild);
    while (rows.next()) {
        items.append(QJsonObject{{"user_id"_L1, rows.text(0)}, {"created_time"_L1, rows.integer(2)},
            {"remark"_L1, rows.text(1)}, {"user"_L1, parts.views.user(rows.text(0))}});
    }
    return QJsonValue(standardPage(items, page, size));
}

Result<QJsonValue> listMutes(const Parts &parts, Call &call)
{
    const QString guild = call.params.neededId("guild_id"_L1);
    if (!call.params.ok())
        return call.params.problem();
    if (const auto found = parts.guilds.guild(call.user.id, guild); !found)
        return found.error();
    QJsonArray lists[2];
    Statement rows(parts.store, "SELECT user, type FROM mutes WHERE guild = ? ORDER BY user");
    rows.run(guild);
    while (rows.next())
        lists[rows.number(1) == 1 ? 0 : 1].append(rows.text(0));
    return QJsonValue(
        QJsonObject{{"mic"_L1, QJsonObject{{"type"_L1, int{KookMuteType::Microphone}}, {"user_ids"_L1, lists[0]}}},
            {"headset"_L1, QJsonObject{{"type"_L1, int{KookMuteType::Headset}}, {"user_ids"_L1, lists[1]}}}});
}

Result<QJsonValue> setMuted(const Parts &parts, Call &call, bool on)
{
    const QString guild = call.params.neededId("guild_id"_L1);
    const QString user = call.params.neededId("user_id"_L1);
    const int type = call.params.number("type"_L1, 0);
    if (!call.params.ok())
        return call.params.problem();
    return parts.guilds.setMuted(call.user.id, guild, user, type, on).map(nothingOf);
}

// Invitations

//! By guild_id or channel_id.
Result<const GuildRecord *> invitedGuild(const Parts &parts, Call &call, Permission right)
{
    QString guild = call.params.id("guild_id"_L1);
    const QString channelId = call.params.id("channel_id"_L1);
    if (guild.isEmpty() && channelId.isEmpty())
        call.params.fail(u"缺少参数: guild_id"_s);
    if (!call.params.ok())
        return call.params.problem();
    if (!channelId.isEmpty()) {
        const auto channel = parts.channels.channelWith(call.user.id, channelId, Permission::ViewChannel);
        if (!channel)
            return channel.error();
        guild = channel.value()->guildId;
    }
    return parts.guilds.guildWith(call.user.id, guild, right);
}

QJsonObject inviteJson(
    const Parts &parts, const QString &guild, const QString &channel, const QString &code, const QString &owner)
{
    return {{"guild_id"_L1, guild}, {"channel_id"_L1, channel}, {"url_code"_L1, code},
        {"url"_L1, QString(u"https://kook.top/"_s + code)}, {"user"_L1, parts.views.user(owner)}};
}

Result<QJsonValue> listInvites(const Parts &parts, Call &call)
{
    const int page = call.params.page();
    const int size = call.params.pageSize();
    const auto guild = invitedGuild(parts, call, Permission::ManageInvites);
    if (!guild)
        return guild.error();
    const QString channel = call.params.id("channel_id"_L1);
    QJsonArray items;
    Statement rows(parts.store, "SELECT guild, channel, code, owner FROM invites WHERE guild = ? ORDER BY rank");
    rows.run(guild.value()->data.id);
    while (rows.next()) {
        if (channel.isEmpty() || rows.text(1) == channel)
            items.append(inviteJson(parts, rows.text(0), rows.text(1), rows.text(2), rows.text(3)));
    }
    return QJsonValue(standardPage(items, page, size));
}

Result<QJsonValue> createInvite(const Parts &parts, Call &call)
{
    static const QList<int> durations{0, 1800, 3600, 21600, 43200, 86400, 604800};
    static const QList<int> times{-1, 1, 5, 10, 25, 50, 100};
    if (!durations.contains(call.params.number("duration"_L1, 604800)))
        call.params.fail(u"参数错误: duration"_s);
    if (!times.contains(call.params.number("setting_times"_L1, -1)))
        call.params.fail(u"参数错误: setting_times"_s);
    const auto guild = invitedGuild(parts, call, Permission::CreateInvite);
    if (!guild)
        return guild.error();
    const QString channel = call.params.id("channel_id"_L1);
    const QString code = QUuid::createUuid().toString(QUuid::Id128).left(6);
    Change change(parts.store);
    if (!Statement(parts.store, "INSERT INTO invites (code, guild, channel, owner) VALUES (?, ?, ?, ?)")
             .run(code, guild.value()->data.id, channel, call.user.id)
        || !change.keep())
        return server::storageFailed();
    return QJsonValue(inviteJson(parts, guild.value()->data.id, channel, code, call.user.id));
}

Result<QJsonValue> deleteInvite(const Parts &parts, Call &call)
{
    const QString code = call.params.neededText("url_code"_L1);
    if (!call.params.ok())
        return call.params.problem();
    Statement row(parts.store, "SELECT guild, owner FROM invites WHERE code = ?");
    if (!row.run(code) || !row.next())
        return server::notFound(u"邀请不存在"_s);
    const QString guild = row.text(0);
    const bool own = row.text(1) == call.user.id;
    if (const auto found = own ? parts.guilds.guild(call.user.id, guild)
                               : parts.guilds.guildWith(call.user.id, guild, Permission::ManageInvites);
        !found)
        return found.error();
    Change change(parts.store);
    if (!Statement(parts.store, "DELETE FROM invites WHERE code = ?").run(code) || !change.keep())
        return server::storageFailed();
    return nothing();
}

} // namespace

void addMemberRoutes(Api &api, const Parts &parts)
{
    const auto add = adderTo(api, parts);
    add(u"guild/nickname"_s, Verb::Write, setNickname);
    add(u"guild/leave"_s, Verb::Write, leave);
    add(u"guild/kickout"_s, Verb::Write, kick);
    add(u"blacklist/list"_s, Verb::Read, listBans);
    add(u"blacklist/create"_s, Verb::Write, ban);
    add(u"blacklist/delete"_s, Verb::Write, unban);
    add(u"guild-mute/list"_s, Verb::Read, listMutes);
    api.add(u"guild-mute/create"_s, Verb::Write, [parts](Call &call) { return setMuted(parts, call, true); });
    api.add(u"guild-mute/delete"_s, Verb::Write, [parts](Call &call) { return setMuted(parts, call, false); });
    add(u"invite/list"_s, Verb::Read, listInvites);
    add(u"invite/create"_s, Verb::Write, createInvite);
    add(u"invite/delete"_s, Verb::Write, deleteInvite);
}

} // namespace chat::sandbox
