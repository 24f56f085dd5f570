// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/channel.h"

#include <QDateTime>

#include <optional>

namespace chat {

//! Somebody who is banned from a guild.
struct Ban
{
    User user;
    QString reason;
    QDateTime since; //!< UTC
    friend bool operator==(const Ban &, const Ban &) = default;
};

struct Invite
{
    QString code;
    QString url;
    GuildId guild;
    ChannelId channel; //!< empty: of the whole guild
    User author;
    friend bool operator==(const Invite &, const Invite &) = default;
};

struct NewChannel
{
    GuildId guild;
    QString name;
    ChannelId parent; //!< empty: top level
    ChannelType type = ChannelType::Text; //!< Category, Text or Voice
};

//! nullopt keeps a value.
struct ChannelEdit
{
    std::optional<QString> name;
    std::optional<QString> topic;
    std::optional<ChannelId> parent; //!< empty: out of its category
    std::optional<int> level;
    std::optional<int> slowModeMs;
};

//! nullopt keeps a value.
struct RoleEdit
{
    std::optional<QString> name;
    std::optional<quint32> color; //!< 0xRRGGBB
    std::optional<bool> hoist;
    std::optional<bool> mentionable;
    std::optional<quint32> permissions;
};

//! The overwrites of rights in one channel.
struct ChannelOverwrites
{
    QList<RoleOverwrite> roles;
    QList<UserOverwrite> users;
    bool synced = false; //!< identical to those of its category
    friend bool operator==(const ChannelOverwrites &, const ChannelOverwrites &) = default;
};

//! Whose rights an overwrite changes: one of the two is set.
struct OverwriteTarget
{
    RoleId role;
    UserId user;
    friend bool operator==(const OverwriteTarget &, const OverwriteTarget &) = default;
};

enum class MuteKind : quint8 { Microphone, Headset };

//! Who is muted or deafened in a guild's voice channels.
struct Mutes
{
    QList<UserId> microphone;
    QList<UserId> headset;
    friend bool operator==(const Mutes &, const Mutes &) = default;
};

} // namespace chat
