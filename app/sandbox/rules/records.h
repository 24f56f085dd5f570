// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/permissions.h"
#include "app/sandbox/store/kooktypes.h"
#include "app/sandbox/store/world.h"

#include <QHash>

#include <memory>
#include <vector>

namespace chat::sandbox {

// What the registries keep of a guild, a channel and a direct chat.

struct ChannelRecord
{
    SeedChannel data; //!< `overwrites` is empty: the next two hold them
    qint64 key = 0; //!< the conversation of its messages
    QString guildId;
    QList<RoleOverwrite> roleOverwrites;
    QList<UserOverwrite> userOverwrites;

    [[nodiscard]] bool isCategory() const { return data.type == KookChannelType::Category; }
    //! Text and voice channels hold messages.
    [[nodiscard]] bool holdsMessages() const
    {
        return data.type == KookChannelType::Text || data.type == KookChannelType::Voice;
    }
};

struct GuildRecord
{
    SeedGuild data; //!< its lists are empty except `roles` and `emoji`
    QList<Role> roles;
    std::vector<std::unique_ptr<ChannelRecord>> channels; //!< in the order they were made
    QHash<QString, SeedMember> members;
    QStringList memberOrder;
};

struct ChatRecord
{
    SeedDirectChat data;
    qint64 key = 0; //!< the conversation of its messages, negative
    bool hiddenA = false;
    bool hiddenB = false;
    qint64 latest = 0; //!< time of the newest message

    [[nodiscard]] bool has(const QString &user) const { return data.userA == user || data.userB == user; }
    [[nodiscard]] QString other(const QString &user) const { return data.userA == user ? data.userB : data.userA; }
    [[nodiscard]] bool hiddenFor(const QString &user) const { return data.userA == user ? hiddenA : hiddenB; }
    [[nodiscard]] qint64 lastRead(const QString &user) const
    {
        return data.userA == user ? data.lastReadA : data.lastReadB;
    }
};

} // namespace chat::sandbox
