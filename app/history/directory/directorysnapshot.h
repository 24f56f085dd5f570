// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/channel.h"
#include "app/domain/guildemoji.h"
#include "app/domain/readplace.h"

#include <QDateTime>

#include <optional>
#include <utility>
#include <vector>

namespace chat {

struct StoredGuild
{
    Guild guild;
    bool whole = false; //!< with its roles and channels; otherwise nothing is said about them
    bool selfKnown = false; //!< our own roles there are among the people
    friend bool operator==(const StoredGuild &, const StoredGuild &) = default;
};

struct StoredPerson
{
    GuildId guild; //!< empty: met outside of a guild
    User user;
    bool whole = false; //!< an empty nickname means that there is none
    friend bool operator==(const StoredPerson &, const StoredPerson &) = default;
};

struct StoredEmoji
{
    GuildId guild;
    std::vector<GuildEmoji> emoji;
    friend bool operator==(const StoredEmoji &, const StoredEmoji &) = default;
};

struct StoredUnread
{
    ChannelRef channel;
    int count = 0;
    int mentions = 0;
    MessageId first; //!< empty: unknown
    GuildId guild = {}; //!< of a guild's channel; empty: unknown
    friend bool operator==(const StoredUnread &, const StoredUnread &) = default;
};

//! Up to when a direct chat was read here.
struct StoredReadMark
{
    ChannelId chat;
    QDateTime upTo; //!< UTC, of its newest message at that time
    friend bool operator==(const StoredReadMark &, const StoredReadMark &) = default;
};

//! Up to where a conversation was read.
struct StoredReadPlace
{
    ChannelRef channel;
    ReadPlace place;
    ReadPlace newest; //!< the newest message that was known then
    std::vector<ReadPlace> passed; //!< mentions before it that were never on screen
    GuildId guild; //!< of a guild's channel; empty: unknown
    friend bool operator==(const StoredReadPlace &, const StoredReadPlace &) = default;
};

//! What is known of an account's guilds, channels, chats and people, as it is kept on disk. Who is online is not kept.
struct DirectorySnapshot
{
    User self;
    QDateTime seen; //!< UTC: up to when it is known to be right; null: never
    std::vector<StoredGuild> guilds; //!< in the server's order
    std::vector<DirectChat> chats;
    std::vector<StoredPerson> people;
    std::vector<StoredEmoji> emoji;
    std::vector<StoredUnread> unread;
    std::vector<StoredReadMark> readMarks;
    std::vector<StoredReadPlace> readPlaces;
    QDateTime baseline; //!< UTC: conversations without a place were read up to then; null: not known yet
};

//! What has changed since the last one. Nothing: that part stays as it is.
struct DirectoryChange
{
    std::optional<User> self;
    std::optional<QDateTime> seen;
    std::optional<std::vector<GuildId>> order; //!< of all guilds; others are removed with what belongs to them
    std::vector<StoredGuild> guilds; //!< one that is not whole leaves the stored roles and channels as they are
    std::optional<std::vector<DirectChat>> chats;
    std::vector<StoredPerson> people;
    std::vector<std::pair<GuildId, UserId>> gone; //!< people who left a guild
    std::vector<StoredEmoji> emoji;
    std::optional<std::vector<StoredUnread>> unread;
    std::optional<std::vector<StoredReadMark>> readMarks;
    std::vector<StoredReadPlace> readPlaces; //!< those that moved
    std::vector<ChannelRef> unmarked; //!< conversations whose place goes
    std::optional<QDateTime> baseline;
};

} // namespace chat
