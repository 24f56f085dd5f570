// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/domain/permissions.h"

using namespace Qt::Literals::StringLiterals;

namespace chat {

namespace {

RoleId everyone()
{
    return RoleId(u"0"_s);
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
    quint32 granted = guildPermissions(user, guildOwner, guildRoles, userRoles);
    if (has(granted, Permission::Administrator))
        return kAllPermissions;

    quint32 allow = 0;
    quint32 deny = 0;
    for (const RoleOverwrite &overwrite : roleOverwrites) {
        if (overwrite.role == everyone()) {
            granted = (granted & ~overwrite.deny) | overwrite.allow;
        } else if (userRoles.contains(overwrite.role)) {
            allow |= overwrite.allow;
            deny |= overwrite.deny;
        }
    }
    granted = (granted & ~deny) | allow;
    for (const UserOverwrite &overwrite : userOverwrites) {
        if (overwrite.user == user)
            granted = (granted & ~overwrite.deny) | overwrite.allow;
    }

    if (!has(granted, Permission::ViewChannel))
        return 0;
    if (!has(granted, Permission::SendMessages))
        granted &= ~(static_cast<quint32>(Permission::UploadFiles) | static_cast<quint32>(Permission::MentionAll));
    return granted;
}

} // namespace chat
