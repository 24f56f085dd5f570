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

//! Only what the event contains; nullopt keeps the value of the row.
struct MessageUpdated
{
    MessageRef ref;
    std::optional<QString> source;
    std::optional<Content> content;
    std::optional<QDateTime> edited;
    std::optional<std::optional<Quote>> quote;
    std::optional<std::vector<Attachment>> attachments;
    std::optional<std::vector<Embed>> embeds;
    std::optional<Mentions> mentions;
    UserId visibleOnlyTo; //!< a temporary edit that only this user sees
};

//! Applies the event to the message.
void applyUpdate(Message &message, const MessageUpdated &update);

//! Adds a reaction or takes it away. `own`: ours; the same told twice counts once.
void applyReaction(std::vector<Reaction> &reactions, const Emoji &emoji, bool own, bool added);

struct MessageDeleted
{
    MessageRef ref;
    QDateTime time = {}; //!< UTC; null: now
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

struct MessagePinned
{
    MessageRef ref;
    bool pinned = false; //!< false: unpinned
    UserId by;
};

struct ButtonClicked
{
    MessageRef ref;
    ButtonClick click;
};

//! Another program of our account wrote the message.
struct MessageMarked
{
    MessageRef ref;
    QString program;
};

using MessageEvent = std::variant<MessageCreated, MessageUpdated, MessageDeleted, ReactionAdded, ReactionRemoved,
    MessagePinned, ButtonClicked, MessageMarked>;

struct GuildChanged
{
    GuildId guild; //!< joined, updated, roles or channels changed: fetch it again
};

struct GuildRemoved
{
    GuildId guild;
};

struct ChannelChanged
{
    Channel channel; //!< added or updated, complete
};

struct ChannelRemoved
{
    GuildId guild;
    ChannelId channel;
};

struct MembersChanged
{
    enum class Change : quint8 {
        Unknown, //!< anything: list the members again
        Joined,
        Left, //!< by leaving, being kicked or banned
        Updated, //!< nickname or roles: fetch the user again
    };
    GuildId guild;
    Change change = Change::Unknown;
    UserId user = {}; //!< empty with Unknown
    std::optional<QString> nickname = {}; //!< Updated: the new nickname if known; empty: none any more
    QDateTime time = {}; //!< Joined, Left; UTC
};

//! The guild's custom emoji changed: list them again.
struct EmojiChanged
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
    EmojiChanged, PresenceChanged, UserChanged, DirectChatChanged>;

} // namespace chat
