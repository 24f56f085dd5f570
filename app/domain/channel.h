// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/ids.h"
#include "app/domain/permissions.h"
#include "app/domain/user.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace chat {

enum class ChannelKind : quint8 {
    Guild, //!< a channel of a guild
    Direct, //!< a direct chat; its id is KOOK's chat_code, Satori's channel id
};

//! Identifies one conversation of one account, channel or direct chat.
struct ChannelRef
{
    ChannelKind kind = ChannelKind::Guild;
    ChannelId id;

    [[nodiscard]] bool isEmpty() const { return id.isEmpty(); }
    friend bool operator==(const ChannelRef &, const ChannelRef &) = default;
    friend size_t qHash(const ChannelRef &ref, size_t seed = 0)
    {
        return qHashMulti(seed, static_cast<int>(ref.kind), ref.id);
    }
};

enum class ChannelType : quint8 { Category, Text, Voice, Thread, Unknown };

struct Channel
{
    ChannelId id;
    GuildId guild;
    ChannelId parent; //!< its category, empty at top level
    QString name;
    QString topic;
    ChannelType type = ChannelType::Text;
    int level = 0; //!< sort key within the parent, ascending
    int slowModeMs = 0;
    QList<RoleOverwrite> roleOverwrites;
    QList<UserOverwrite> userOverwrites;
    bool hasPassword = false; //!< voice channels

    //! Can there be messages in it? Voice channels have text too.
    [[nodiscard]] bool holdsMessages() const { return type == ChannelType::Text || type == ChannelType::Voice; }
    [[nodiscard]] ChannelRef ref() const { return {ChannelKind::Guild, id}; }
    friend bool operator==(const Channel &, const Channel &) = default;
};

struct Guild
{
    GuildId id;
    QString name;
    QString topic;
    QString icon; //!< URL, may be empty
    UserId owner;
    ChannelId defaultChannel;
    QList<Role> roles; //!< empty until the guild was fetched
    QList<Channel> channels; //!< empty until the guild was fetched
    friend bool operator==(const Guild &, const Guild &) = default;
};

struct DirectChat
{
    ChannelId code;
    User peer;
    int unread = 0;
    QDateTime lastRead; //!< UTC, null if never
    QDateTime latestMessage; //!< UTC, null if none
    bool blocked = false; //!< we blocked the other person
    bool blockedByPeer = false;
    bool made = true; //!< false: a friend without a chat yet; opening it creates the chat

    [[nodiscard]] ChannelRef ref() const { return {ChannelKind::Direct, code}; }
    friend bool operator==(const DirectChat &, const DirectChat &) = default;
};

} // namespace chat
