// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/actions/guildactions.h"

#include "app/sandbox/store/kooktypes.h"
#include "app/server/failures.h"

#include <QDateTime>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace chat::sandbox {

namespace {

constexpr qint64 kDay = 24ll * 60 * 60 * 1000;

qint64 now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

} // namespace

GuildActions::GuildActions(Store &store, Registry &registry, Rules &rules, const GuildEvents &events, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_registry(registry)
    , m_rules(rules)
    , m_events(events)
{
    connect(&registry, &Registry::reloaded, this, [this] { m_rules.forget(); });
}

void GuildActions::announce(const Event &event)
{
    m_store.afterCommit([this, event](bool ok) {
        if (ok)
            Q_EMIT happened(event);
    });
}

bool GuildActions::write(const std::function<bool()> &change)
{
    Change group(m_store);
    const bool ok = change() && group.keep();
    m_rules.forget();
    return ok;
}

Result<const GuildRecord *> GuildActions::guild(const QString &user, const QString &guildId) const
{
    const GuildRecord *guild = m_registry.guild(guildId);
    if (!guild)
        return server::notFound(u"服务器不存在"_s);
    if (!guild->members.contains(user))
        return server::forbidden();
    return guild;
}

Result<const GuildRecord *> GuildActions::guildWith(const QString &user, const QString &guildId, Permission right) const
{
    auto found = guild(user, guildId);
    if (found && !m_rules.mayIn(user, *found.value(), right))
        return server::forbidden();
    return found;
}

Result<Unit> GuildActions::setNickname(
    const QString &user, const QString &guildId, const QString &whose, const QString &nickname)
{
    const QString target = whose.isEmpty() ? user : whose;
    const auto found
        = guildWith(user, guildId, target == user ? Permission::ChangeNickname : Permission::ManageNicknames);
    if (!found)
        return found.error();
    if (!nickname.isEmpty() && (nickname.size() < 2 || nickname.size() > 64))
        return server::rejected(u"昵称长度应为 2 至 64"_s);
    const auto member = found.value()->members.constFind(target);
    if (member == found.value()->members.cend())
        return server::notFound(u"该用户不在服务器内"_s);
    SeedMember changed = *member;
    changed.nickname = nickname;
    if (!write([&] { return m_registry.putMember(*found.value(), changed); }))
        return server::storageFailed();
    announce(m_events.inGuild(guildId, u"updated_guild_member"_s, {{"user_id"_L1, target}, {"nickname"_L1, nickname}}));
    return Unit{};
}

Result<Unit> GuildActions::remove(const GuildRecord &guild, const QString &target)
{
    const QString guildId = guild.data.id;
    if (!write([&] { return m_registry.removeMember(guild, target); }))
        return server::storageFailed();
    announce(m_events.inGuild(guildId, u"exited_guild"_s, {{"user_id"_L1, target}, {"exited_at"_L1, now()}}));
    announce(m_events.toUsers({target}, u"self_exited_guild"_s, {{"guild_id"_L1, guildId}}));
    return Unit{};
}

Result<Unit> GuildActions::leave(const QString &user, const QString &guildId)
{
    const auto found = guild(user, guildId);
    if (!found)
        return found.error();
    if (found.value()->data.ownerId == user)
        return server::rejected(u"服务器主不能退出服务器"_s);
    return remove(*found.value(), user);
}

Result<Unit> GuildActions::kick(const QString &user, const QString &guildId, const QString &target)
{
    const auto found = guildWith(user, guildId, Permission::KickMembers);
    if (!found)
        return found.error();
    if (!found.value()->members.contains(target))
        return server::notFound(u"该用户不在服务器内"_s);
    if (found.value()->data.ownerId == target || target == user)
        return server::forbidden();
    return remove(*found.value(), target);
}

Result<Unit> GuildActions::ban(
    const QString &user, const QString &guildId, const QString &target, const QString &remark, int days)
{
    const auto found = guildWith(user, guildId, Permission::BanMembers);
    if (!found)
        return found.error();
    if (!m_registry.user(target))
        return server::notFound(u"用户不存在"_s);
    if (found.value()->data.ownerId == target || target == user)
        return server::forbidden();
    if (days < 0 || days > 7)
        return server::rejected(u"参数错误: del_msg_days"_s);
    const bool ok = write([&] {
        return Statement(m_store, "INSERT OR REPLACE INTO bans (guild, user, remark, time) VALUES (?, ?, ?, ?)")
            .run(guildId, target, remark, now());
    });
    if (!ok)
        return server::storageFailed();
    announce(m_events.inGuild(guildId, u"added_block_list"_s,
        {{"operator_id"_L1, user}, {"remark"_L1, remark}, {"user_id"_L1, QJsonArray{target}}}));
    if (days > 0)
        Q_EMIT messagesToRemove(guildId, target, now() - days * kDay);
    return found.value()->members.contains(target) ? remove(*found.value(), target) : Result<Unit>(Unit{});
}

Result<Unit> GuildActions::unban(const QString &user, const QString &guildId, const QString &target)
{
    const auto found = guildWith(user, guildId, Permission::BanMembers);
    if (!found)
        return found.error();
    int removed = 0;
    const bool ok = write([&] {
        Statement row(m_store, "DELETE FROM bans WHERE guild = ? AND user = ?");
        const bool ran = row.run(guildId, target);
        removed = row.changed();
        return ran;
    });
    if (!ok)
        return server::storageFailed();
    if (removed == 0)
        return server::notFound(u"该用户不在黑名单内"_s);
    announce(m_events.inGuild(
        guildId, u"deleted_block_list"_s, {{"operator_id"_L1, user}, {"user_id"_L1, QJsonArray{target}}}));
    return Unit{};
}

Result<Unit> GuildActions::setMuted(
    const QString &user, const QString &guildId, const QString &target, int type, bool on)
{
    if (type != KookMuteType::Microphone && type != KookMuteType::Headset)
        return server::rejected(u"参数错误: type"_s);
    const auto found = guildWith(
        user, guildId, type == KookMuteType::Microphone ? Permission::MuteMembers : Permission::DeafenMembers);
    if (!found)
        return found.error();
    if (!found.value()->members.contains(target))
        return server::notFound(u"该用户不在服务器内"_s);
    const bool ok = write([&] {
        return on ? Statement(m_store, "INSERT OR REPLACE INTO mutes (guild, user, type) VALUES (?, ?, ?)")
                        .run(guildId, target, type)
                  : Statement(m_store, "DELETE FROM mutes WHERE guild = ? AND user = ? AND type = ?")
                        .run(guildId, target, type);
    });
    if (!ok)
        return server::storageFailed();
    announce(m_events.inGuild(guildId, on ? u"add_guild_mute"_s : u"delete_guild_mute"_s,
        {{"guild_id"_L1, guildId}, {"user_id"_L1, target}, {"type"_L1, type}}));
    return Unit{};
}

Result<Unit> GuildActions::join(const QString &user, const QString &guildId)
{
    const GuildRecord *guild = m_registry.guild(guildId);
    if (!guild)
        return server::notFound(u"服务器不存在"_s);
    if (guild->members.contains(user))
        return server::rejected(u"该用户已在服务器内"_s);
    Statement banned(m_store, "SELECT 1 FROM bans WHERE guild = ? AND user = ?");
    if (banned.run(guildId, user) && banned.next())
        return server::forbidden();
    SeedMember member;
    member.userId = user;
    member.joinedAt = now();
    member.activeTime = member.joinedAt;
    if (!write([&] { return m_registry.putMember(*guild, member); }))
        return server::storageFailed();
    announce(m_events.inGuild(guildId, u"joined_guild"_s, {{"user_id"_L1, user}, {"joined_at"_L1, member.joinedAt}}));
    announce(m_events.toUsers({user}, u"self_joined_guild"_s, {{"guild_id"_L1, guildId}, {"state"_L1, QString()}}));
    return Unit{};
}

Result<Unit> GuildActions::renameUser(const QString &user, const QString &name)
{
    if (name.trimmed().isEmpty() || name.size() > 32)
        return server::rejected(u"参数错误: username"_s);
    if (!write([&] { return m_registry.renameUser(user, name); }))
        return server::storageFailed();
    QStringList peers;
    for (const ChatRecord *chat : m_registry.chats().of(user))
        peers.append(chat->other(user));
    const SeedUser *renamed = m_registry.user(user);
    if (!peers.isEmpty())
        announce(m_events.toUsers(peers, u"user_updated"_s,
            {{"user_id"_L1, user}, {"username"_L1, name}, {"avatar"_L1, m_events.avatar(*renamed)}}));
    return Unit{};
}

Result<SeedRole> GuildActions::createRole(const QString &user, const QString &guildId, const QString &name)
{
    const auto found = guildWith(user, guildId, Permission::ManageRoles);
    if (!found)
        return found.error();
    SeedRole role;
    role.id = m_registry.unusedRoleId();
    role.name = name.isEmpty() ? u"新角色"_s : name.left(64);
    for (const SeedRole &known : found.value()->data.roles) {
        if (known.id != 0)
            role.position = std::max(role.position, known.position + 1);
    }
    if (!write([&] { return m_registry.putRole(*found.value(), role); }))
        return server::storageFailed();
    announce(m_events.role(u"added_role"_s, *found.value(), role));
    return role;
}

namespace {

const SeedRole *findRole(const GuildRecord &guild, int role)
{
    const auto it = std::ranges::find(guild.data.roles, role, &SeedRole::id);
    return it == guild.data.roles.cend() ? nullptr : &*it;
}

} // namespace

Result<SeedRole> GuildActions::updateRole(
    const QString &user, const QString &guildId, int role, const RoleChange &change)
{
    const auto found = guildWith(user, guildId, Permission::ManageRoles);
    if (!found)
        return found.error();
    const SeedRole *known = findRole(*found.value(), role);
    if (!known)
        return server::notFound(u"角色不存在"_s);
    SeedRole changed = *known;
    if (change.name && !change.name->isEmpty())
        changed.name = change.name->left(64);
    changed.color = static_cast<int>(change.color.value_or(static_cast<quint32>(changed.color)) & 0xffffffu);
    changed.hoist = change.hoist.value_or(int(changed.hoist)) != 0;
    changed.mentionable = change.mentionable.value_or(int(changed.mentionable)) != 0;
    changed.permissions = change.permissions.value_or(changed.permissions);
    // Nobody can give rights that he has not himself.
    const quint32 own = m_rules.guildRights(user, *found.value());
    if ((changed.permissions & ~known->permissions & ~own) != 0)
        return server::forbidden();
    if (!write([&] { return m_registry.putRole(*found.value(), changed); }))
        return server::storageFailed();
    announce(m_events.role(u"updated_role"_s, *found.value(), changed));
    return changed;
}

Result<Unit> GuildActions::deleteRole(const QString &user, const QString &guildId, int role)
{
    const auto found = guildWith(user, guildId, Permission::ManageRoles);
    if (!found)
        return found.error();
    const SeedRole *known = findRole(*found.value(), role);
    if (!known)
        return server::notFound(u"角色不存在"_s);
    if (role == 0)
        return server::rejected(u"不能删除全体成员角色"_s);
    const SeedRole gone = *known;
    if (!write([&] { return m_registry.removeRole(*found.value(), role); }))
        return server::storageFailed();
    announce(m_events.role(u"deleted_role"_s, *found.value(), gone));
    return Unit{};
}

Result<QList<int>> GuildActions::setRole(
    const QString &user, const QString &guildId, const QString &target, int role, bool on)
{
    const auto found = guildWith(user, guildId, Permission::ManageRoles);
    if (!found)
        return found.error();
    const SeedRole *known = findRole(*found.value(), role);
    if (!known || role == 0)
        return server::notFound(u"角色不存在"_s);
    const auto member = found.value()->members.constFind(target);
    if (member == found.value()->members.cend())
        return server::notFound(u"该用户不在服务器内"_s);
    if (on && (known->permissions & ~m_rules.guildRights(user, *found.value())) != 0)
        return server::forbidden();
    SeedMember changed = *member;
    changed.roles.removeAll(role);
    if (on)
        changed.roles.append(role);
    if (!write([&] { return m_registry.putMember(*found.value(), changed); }))
        return server::storageFailed();
    // As the real server: the roles themselves are not in it.
    announce(m_events.inGuild(
        guildId, u"updated_guild_member"_s, {{"user_id"_L1, target}, {"nickname"_L1, changed.nickname}}));
    return changed.roles;
}

} // namespace chat::sandbox
