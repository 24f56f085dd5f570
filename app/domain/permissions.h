// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/ids.h"

#include <QList>
#include <QString>

namespace chat {

//! Permission bits, numbered as KOOK numbers them (app/kook/PROTOCOL.md 4.4). Unknown bits are kept as they are.
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
    ManageVoice = 1u << 16, //!< move and disconnect people
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

enum class May : quint8 {
    No,
    Maybe, //!< unknown: offered like a yes, the server decides
    Yes,
};

//! What is known of somebody's rights. A server may report only some of what determines them, so each is a yes, a no or
//! a maybe.
class Rights
{
public:
    //! All of them are known.
    constexpr Rights(quint32 granted = 0) // NOLINT(google-explicit-constructor): plain bits are rights known for sure
        : Rights(granted, kAllPermissions)
    {
    }
    constexpr Rights(quint32 granted, quint32 known)
        : m_granted(granted)
        , m_known(known)
    {
    }
    [[nodiscard]] static constexpr Rights unknown() { return {0, 0}; }

    [[nodiscard]] constexpr May may(Permission bit) const
    {
        return !has(m_known, bit) ? May::Maybe : has(m_granted, bit) ? May::Yes : May::No;
    }
    [[nodiscard]] constexpr quint32 granted() const { return m_granted & m_known; }
    [[nodiscard]] constexpr quint32 known() const { return m_known; }
    friend constexpr bool operator==(const Rights &a, const Rights &b)
    {
        return a.granted() == b.granted() && a.m_known == b.m_known;
    }

private:
    quint32 m_granted;
    quint32 m_known;
};

//! Not known to be missing: rights decide what is offered, never what of the server's lists is shown.
[[nodiscard]] constexpr bool has(const Rights &rights, Permission bit)
{
    return rights.may(bit) != May::No;
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
    int type = 0; //!< KOOK's: 0 assigned by people, 1 a bot's own, 2 boosters, 255 everyone
    bool permissionsTold = true; //!< false: the server sent the role without permissions
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

// The rule for those who know everything: the server.

//! What a user may do in a guild as a whole: the permissions of everyone and of the user's roles OR-ed; owner and
//! administrators may do everything.
[[nodiscard]] quint32 guildPermissions(
    const UserId &user, const UserId &guildOwner, const QList<Role> &guildRoles, const QList<RoleId> &userRoles);

//! What a user may do in one channel (app/kook/PROTOCOL.md 4.4): the permissions of everyone and of the user's roles
//! OR-ed; owner and administrators may do everything; then the overwrites of @everyone, of all roles together and of
//! the user are applied; without ViewChannel nothing remains.
[[nodiscard]] quint32 effectivePermissions(const UserId &user, const UserId &guildOwner, const QList<Role> &guildRoles,
    const QList<RoleId> &userRoles, const QList<RoleOverwrite> &roleOverwrites,
    const QList<UserOverwrite> &userOverwrites);

// The same as far as a client can know it: if the role @everyone, one of the user's roles or the permissions of a role
// are unknown, what the others do not grant is a maybe.

[[nodiscard]] Rights guildRights(
    const UserId &user, const UserId &guildOwner, const QList<Role> &guildRoles, const QList<RoleId> &userRoles);
[[nodiscard]] Rights channelRights(const UserId &user, const UserId &guildOwner, const QList<Role> &guildRoles,
    const QList<RoleId> &userRoles, const QList<RoleOverwrite> &roleOverwrites,
    const QList<UserOverwrite> &userOverwrites);

} // namespace chat
