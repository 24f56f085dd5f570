// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/actions/channelactions.h"
#include "app/sandbox/routes/routes.h"
#include "app/server/failures.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace chat::sandbox {

namespace {

using Verb = Api::Verb;

// Roles

Result<QJsonValue> createRole(const Parts &parts, Call &call)
{
    const QString guild = call.params.neededId("guild_id"_L1);
    const QString name = call.params.text("name"_L1);
    if (!call.params.ok())
        return call.params.problem();
    return parts.guilds.createRole(call.user.id, guild, name).map([&](const SeedRole &role) {
        return QJsonValue(parts.views.role(role));
    });
}

Result<QJsonValue> updateRole(const Parts &parts, Call &call)
{
    const QString guild = call.params.neededId("guild_id"_L1);
    const auto role = call.params.number("role_id"_L1);
    if (!role)
        call.params.fail(u"缺少参数: role_id"_s);
    RoleChange change;
    if (call.params.has("name"_L1))
        change.name = call.params.text("name"_L1);
    change.color = call.params.bits("color"_L1);
    change.hoist = call.params.number("hoist"_L1);
    change.mentionable = call.params.number("mentionable"_L1);
    change.permissions = call.params.bits("permissions"_L1);
    if (!call.params.ok())
        return call.params.problem();
    return parts.guilds.updateRole(call.user.id, guild, *role, change).map([&](const SeedRole &changed) {
        return QJsonValue(parts.views.role(changed));
    });
}

Result<QJsonValue> deleteRole(const Parts &parts, Call &call)
{
    const QString guild = call.params.neededId("guild_id"_L1);
    const auto role = call.params.number("role_id"_L1);
    if (!role)
        call.params.fail(u"缺少参数: role_id"_s);
    if (!call.params.ok())
        return call.params.problem();
    return parts.guilds.deleteRole(call.user.id, guild, *role).map([](Unit) { return QJsonValue(QJsonObject()); });
}

Result<QJsonValue> setRole(const Parts &parts, Call &call, bool on)
{
    const QString guild = call.params.neededId("guild_id"_L1);
    const QString user = call.params.neededId("user_id"_L1);
    const auto role = call.params.number("role_id"_L1);
    if (!role)
        call.params.fail(u"缺少参数: role_id"_s);
    if (!call.params.ok())
        return call.params.problem();
    return parts.guilds.setRole(call.user.id, guild, user, *role, on).map([&](const QList<int> &roles) {
        QJsonArray ids;
        for (const int id : roles)
            ids.append(id);
        return QJsonValue(QJsonObject{{"user_id"_L1, user}, {"guild_id"_L1, guild}, {"roles"_L1, ids}});
    });
}

// Rights in channels

struct Target
{
    bool role = false;
    QString value;

    [[nodiscard]] QJsonObject json(quint32 allow, quint32 deny) const
    {
        return {{role ? "role_id"_L1 : "user_id"_L1, role ? QJsonValue(value.toInt()) : QJsonValue(value)},
            {"allow"_L1, qint64(allow)}, {"deny"_L1, qint64(deny)}};
    }
};

Result<Target> readTarget(const Parts &parts, Call &call)
{
    const QString type = call.params.text("type"_L1);
    const Target target{type == "role_id"_L1, call.params.neededId("value"_L1)};
    if (!type.isEmpty() && type != "role_id"_L1 && type != "user_id"_L1)
        call.params.fail(u"参数错误: type"_s);
    const ChannelRecord *channel = parts.registry.channel(call.params.neededId("channel_id"_L1));
    if (!call.params.ok())
        return call.params.problem();
    if (!channel)
        return server::notFound(u"频道不存在"_s);
    const GuildRecord *guild = parts.registry.guild(channel->guildId);
    const bool known = target.role
        ? std::ranges::any_of(guild->roles, [&](const Role &role) { return role.id.value == target.value; })
        : guild->members.contains(target.value);
    if (!known)
        return server::notFound(target.role ? u"角色不存在"_s : u"该用户不在服务器内"_s);
    return target;
}

RoleOverwrite *find(QList<RoleOverwrite> &list, const QString &id)
{
    const auto it = std::ranges::find(list, RoleId(id), &RoleOverwrite::role);
    return it == list.end() ? nullptr : &*it;
}

UserOverwrite *find(QList<UserOverwrite> &list, const QString &id)
{
    const auto it = std::ranges::find(list, UserId(id), &UserOverwrite::user);
    return it == list.end() ? nullptr : &*it;
}

QJsonObject overwritesJson(const Parts &parts, const ChannelRecord &channel)
{
    const QJsonObject whole = parts.views.channel(channel);
    return {{"permission_overwrites"_L1, whole.value("permission_overwrites"_L1)},
        {"permission_users"_L1, whole.value("permission_users"_L1)},
        {"permission_sync"_L1, int(parts.channels.isSynced(channel))}};
}

Result<QJsonValue> indexOverwrites(const Parts &parts, Call &call)
{
    const QString id = call.params.neededId("channel_id"_L1);
    if (!call.params.ok())
        return call.params.problem();
    return parts.channels.channelWith(call.user.id, id, Permission::ViewChannel).map([&](const ChannelRecord *channel) {
        return QJsonValue(overwritesJson(parts, *channel));
    });
}

Result<QJsonValue> createOverwrite(const Parts &parts, Call &call)
{
    const auto target = readTarget(parts, call);
    if (!target)
        return target.error();
    quint32 allow = 0;
    quint32 deny = 0;
    const auto edit = [&](QList<RoleOverwrite> &roles, QList<UserOverwrite> &users) {
        const QString &id = target.value().value;
        const auto take = [&](const auto &known) {
            allow = known.allow;
            deny = known.deny;
        };
        if (target.value().role) {
            if (const auto *known = find(roles, id))
                take(*known); // it exists already
            else
                roles.append(RoleOverwrite{RoleId(id), 0, 0});
        } else if (const auto *known = find(users, id)) {
            take(*known);
        } else {
            users.append(UserOverwrite{UserId(id), 0, 0});
        }
        return true;
    };
    return parts.channels.editOverwrites(call.user.id, call.params.id("channel_id"_L1), edit)
        .map([&](const ChannelRecord *) { return QJsonValue(target.value().json(allow, deny)); });
}

Result<QJsonValue> updateOverwrite(const Parts &parts, Call &call)
{
    const auto allow = call.params.bits("allow"_L1);
    const auto deny = call.params.bits("deny"_L1);
    const auto target = readTarget(parts, call);
    if (!target)
        return target.error();
    quint32 allowed = 0;
    quint32 denied = 0;
    const auto edit = [&](QList<RoleOverwrite> &roles, QList<UserOverwrite> &users) {
        const auto change = [&](auto *known) {
            if (!known)
                return false;
            known->allow = allowed = allow.value_or(known->allow);
            known->deny = denied = deny.value_or(known->deny);
            return true;
        };
        return target.value().role ? change(find(roles, target.value().value))
                                   : change(find(users, target.value().value));
    };
    return parts.channels.editOverwrites(call.user.id, call.params.id("channel_id"_L1), edit)
        .map([&](const ChannelRecord *) { return QJsonValue(target.value().json(allowed, denied)); });
}

Result<QJsonValue> deleteOverwrite(const Parts &parts, Call &call)
{
    const auto target = readTarget(parts, call);
    if (!target)
        return target.error();
    const QString id = target.value().value;
    const auto edit = [&](QList<RoleOverwrite> &roles, QList<UserOverwrite> &users) {
        return target.value().role
            ? roles.removeIf([&](const RoleOverwrite &known) { return known.role.value == id; }) > 0
            : users.removeIf([&](const UserOverwrite &known) { return known.user.value == id; }) > 0;
    };
    return parts.channels.editOverwrites(call.user.id, call.params.id("channel_id"_L1), edit)
        .map([](const ChannelRecord *) { return QJsonValue(QJsonObject()); });
}

Result<QJsonValue> syncOverwrites(const Parts &parts, Call &call)
{
    const QString id = call.params.neededId("channel_id"_L1);
    if (!call.params.ok())
        return call.params.problem();
    return parts.channels.syncOverwrites(call.user.id, id).map([&](const ChannelRecord *channel) {
        return QJsonValue(overwritesJson(parts, *channel));
    });
}

} // namespace

void addRoleRoutes(Api &api, const Parts &parts)
{
    const auto add = adderTo(api, parts);
    add(u"guild-role/create"_s, Verb::Write, createRole);
    add(u"guild-role/update"_s, Verb::Write, updateRole);
    add(u"guild-role/delete"_s, Verb::Write, deleteRole);
    api.add(u"guild-role/grant"_s, Verb::Write, [parts](Call &call) { return setRole(parts, call, true); });
    api.add(u"guild-role/revoke"_s, Verb::Write, [parts](Call &call) { return setRole(parts, call, false); });
    add(u"channel-role/index"_s, Verb::Read, indexOverwrites);
    add(u"channel-role/create"_s, Verb::Write, createOverwrite);
    add(u"channel-role/update"_s, Verb::Write, updateOverwrite);
    add(u"channel-role/delete"_s, Verb::Write, deleteOverwrite);
    add(u"channel-role/sync"_s, Verb::Write, syncOverwrites);
}

} // namespace chat::sandbox
