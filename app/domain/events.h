// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/message.h"

#include <QDateTime>

#include <optional>
#include <variant>
#include <vector>

namespace chat {

struct MessageCreated
{
    Message message;
};

//! Only what the event carries; nullopt leaves the row's value.
struct MessageUpdated
{
    MessageRef ref;
    std::optional<QString> source;
    std::optional<Content> content;
    std::optional<QDateTime> edited;
    std::optional<std::optional<Quote>> quote;
    std::optional<std::vector<Attachment>> attachments;
    std::optional<std::vector<Embed>> embeds;
    UserId visibleOnlyTo; //!< a temporary edit, seen by this user alone
};

struct MessageDeleted
{
    MessageRef ref;
};

struct ReactionAdded
{
    MessageRef ref;
    Emoji emoji;
    UserId user;
};

struct ReactionRemoved
{
    MessageRef ref;
    Emoji emoji;
    UserId user;
};

using MessageEvent = std::variant<MessageCreated, MessageUpdated, MessageDeleted, ReactionAdded, ReactionRemoved>;

struct GuildChanged
{
    GuildId guild; //!< joined, updated, roles or channels changed: view it again
};

struct GuildRemoved
{
    GuildId guild;
};

struct ChannelChanged
{
    Channel channel; //!< added or updated, whole
};

struct ChannelRemoved
{
    GuildId guild;
    ChannelId channel;
};

struct MembersChanged
{
    GuildId guild;
};

struct PresenceChanged
{
    UserId user;
    bool online = false;
};

struct UserChanged
{
    User user;
};

struct DirectChatChanged
{
    DirectChat chat; //!< new, or with new counts
};

using DirectoryEvent = std::variant<GuildChanged, GuildRemoved, ChannelChanged, ChannelRemoved, MembersChanged,
    PresenceChanged, UserChanged, DirectChatChanged>;

} // namespace chat
