// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/domain/permissions.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace chat {

namespace {

RoleId everyone()
{
    return RoleId(u"0"_s);
}

quint32 bit(Permission permission)
{
    return static_cast<quint32>(permission);
}

//! Is everything known that determines the user's rights?
bool isWhole(const QList<Role> &guildRoles, const QList<RoleId> &userRoles)
{
    const auto told = [&](const RoleId &id) {
        return std::ranges::any_of(guildRoles, [&](const Role &role) { return role.id == id && role.permissionsTold; });
    };
    return told(everyone()) && std::ranges::all_of(userRoles, told);
}

//! Applies an overwrite to what is known so far. If not everything is known, the user may be an administrator, to whom
//! nothing can be denied: a denial then only means "maybe".
Rights overwritten(const Rights &rights, quint32 allow, quint32 deny, bool whole)
{
    const quint32 known = whole ? rights.known() : rights.known() & ~deny;
    return {(rights.granted() & ~deny) | allow, known | allow};
}

Rights rightsInChannel(Rights rights, const UserId &user, const QList<RoleId> &userRoles,
    const QList<RoleOverwrite> &roleOverwrites, const QList<UserOverwrite> &userOverwrites, bool whole)
{
    if (rights.may(Permission::Administrator) == May::Yes)
        return kAllPermissions;

    quint32 allow = 0;
    quint32 deny = 0;
    for (const RoleOverwrite &overwrite : roleOverwrites) {
        if (overwrite.role == everyone()) {
            rights = overwritten(rights, overwrite.allow, overwrite.deny, whole);
        } else if (userRoles.contains(overwrite.role)) {
            allow |= overwrite.allow;
            deny |= overwrite.deny;
        }
    }
    rights = overwritten(rights, allow, deny, whole);
    for (const UserOverwrite &overwrite : userOverwrites) {
        if (overwrite.user == user)
            rights = overwritten(rights, overwrite.allow, overwrite.deny, whole);
    }

    if (rights.may(Permission::ViewChannel) == May::No)
        return 0;
    if (rights.may(Permission::ViewChannel) == May::Maybe) // without seeing the channel nothing can be done in it
        rights = {rights.granted(), rights.known() & ~rights.granted()};
    const quint32 writing = bit(Permission::UploadFiles) | bit(Permission::MentionAll);
    if (rights.may(Permission::SendMessages) == May::No)
        return {rights.granted() & ~writing, rights.known() | writing};
    if (rights.may(Permission::SendMessages) == May::Maybe)
        return {rights.granted(), rights.known() & ~writing};
    return rights;
}

} // namespace

quint32 guildPermissions(
    const UserId &user, const UserId &guildOwner, const QList<Role> &guildRoles, const QList<RoleId> &userRoles)
{
    if (!user.isEmpty() && user == guildOwner)
        return kAllPermissions;

    quint32 granted = 0;
    for (const Role &role : guildRoles) {
        if (role.id == everyone() || userRoles.contains(role.id))
            granted |= role.permissions;
    }
    return has(granted, Permission::Administrator) ? kAllPermissions : granted;
}

quint32 effectivePermissions(const UserId &user, const UserId &guildOwner, const QList<Role> &guildRoles,
    const QList<RoleId> &userRoles, const QList<RoleOverwrite> &roleOverwrites,
    const QList<UserOverwrite> &userOverwrites)
{
    const Rights inGuild = guildPermissions(user, guildOwner, guildRoles, userRoles);
    return rightsInChannel(inGuild, user, userRoles, roleOverwrites, userOverwrites, true).granted();
}

Rights guildRights(
    const UserId &user, const UserId &guildOwner, const QList<Role> &guildRoles, const QList<RoleId> &userRoles)
{
    const quint32 granted = guildPermissions(user, guildOwner, guildRoles, userRoles);
    const bool all = granted == kAllPermissions; // the owner's rights are never in doubt
    return all || isWhole(guildRoles, userRoles) ? Rights(granted) : Rights(granted, granted);
}

Rights channelRights(const UserId &user, const UserId &guildOwner, const QList<Role> &guildRoles,
    const QList<RoleId> &userRoles, const QList<RoleOverwrite> &roleOverwrites,
    const QList<UserOverwrite> &userOverwrites)
{
    return rightsInChannel(guildRights(user, guildOwner, guildRoles, userRoles), user, userRoles, roleOverwrites,
        userOverwrites, isWhole(guildRoles, userRoles));
}

} // namespace chat
