// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/ids.h"

#include <QList>
#include <QString>

namespace chat {

//! Permission bits, numbered as KOOK numbers them (protocol 4.4). Unknown bits are kept as they are.
enum class Permission : quint32 {
    Administrator = 1u << 0,
    ManageGuild = 1u << 1,
    ViewAuditLog = 1u << 2,
    CreateInvite = 1u << 3,
    ManageInvites = 1u << 4,
    ManageChannels = 1u << 5,
    KickMembers = 1u << 6,
    BanMembers = 1u << 7,
    ManageEmoji = 1u << 8,
    ChangeNickname = 1u << 9, //!< one's own
    ManageRoles = 1u << 10,
    ViewChannel = 1u << 11,
    SendMessages = 1u << 12,
    ManageMessages = 1u << 13,
    UploadFiles = 1u << 14,
    ManageVoice = 1u << 16, //!< move and remove people there
    MentionAll = 1u << 17,
    AddReactions = 1u << 18,
    FollowReactions = 1u << 19,
    DeafenMembers = 1u << 24,
    MuteMembers = 1u << 25,
    ManageNicknames = 1u << 26, //!< others'
};

inline constexpr quint32 kAllPermissions = 0xffffffffu;

[[nodiscard]] constexpr bool has(quint32 permissions, Permission bit)
{
    return (permissions & static_cast<quint32>(bit)) != 0;
}

struct Role
{
    RoleId id; //!< "0" is @everyone
    QString name;
    quint32 color = 0; //!< 0xRRGGBB, 0 = default
    int position = 0; //!< smaller is higher
    bool hoist = false;
    bool mentionable = false;
    quint32 permissions = 0;
    int type = 0; //!< KOOK's: 0 given by hand, 1 a bot's own, 2 boosters, 255 everyone
    friend bool operator==(const Role &, const Role &) = default;
};

struct RoleOverwrite
{
    RoleId role;
    quint32 allow = 0;
    quint32 deny = 0;
    friend bool operator==(const RoleOverwrite &, const RoleOverwrite &) = default;
};

struct UserOverwrite
{
    UserId user;
    quint32 allow = 0;
    quint32 deny = 0;
    friend bool operator==(const UserOverwrite &, const UserOverwrite &) = default;
};

//! What a user may do in a guild as a whole: everyone and own roles OR-ed; owner or administrator gets all.
[[nodiscard]] quint32 guildPermissions(
    const UserId &user, const UserId &guildOwner, const QList<Role> &guildRoles, const QList<RoleId> &userRoles);

//! What a user may do in one channel (protocol 4.4): everyone and own roles OR-ed; owner or administrator gets
//! all; then the overwrites of @everyone, of the roles together, of the user; nothing without ViewChannel.
//! The client takes it as a hint for disabling actions, the sandbox as the rule.
[[nodiscard]] quint32 effectivePermissions(const UserId &user, const UserId &guildOwner, const QList<Role> &guildRoles,
    const QList<RoleId> &userRoles, const QList<RoleOverwrite> &roleOverwrites,
    const QList<UserOverwrite> &userOverwrites);

} // namespace chat
