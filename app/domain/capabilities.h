// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/message.h"

namespace chat {

//! What a message's source is written in.
enum class MarkupDialect : quint8 { KMarkdown, Elements };

//! What a backend can do at all; permissions are a separate matter.
struct Capabilities
{
    bool editMarkup = true;
    bool editCard = true;
    bool editPlainText = false; //!< KOOK: types 1, 2, 3, 4, 8 cannot be edited unless it says so of a message
    bool cards = true;
    bool reactions = true;
    bool reactionUsers = true;
    bool removeOthersReactions = true;
    bool temporaryMessages = true;
    bool plainText = false; //!< Draft::kind may be Text: nothing of it is formatted
    bool pins = true;
    bool around = true;
    int maxLength = 8000; //!< characters of a message
    bool templates = false; //!< Draft::templateId, Backend::templates()
    bool clickButtons = false; //!< MessageService::clickButton(); no KOOK call does it, the local server does
    bool moderation = false; //!< Backend::moderation()
    qint64 maxUpload = 50 << 20; //!< bytes of one file
    bool send = true;
    bool remove = true;
    bool upload = true;
    bool clearReactions = false; //!< MessageService::clearReactions()
    // Of `moderation`:
    quint32 moderates = kAllPermissions; //!< what it has of the actions that need each Permission
    bool createChannels = true;
    bool editChannels = true;
    bool channelTopics = true;
    bool removeChannels = true;
    bool banDetails = true; //!< a reason, and taking messages away
    bool muteForSomeTime = false; //!< ModerationService::muteFor()
    // Of the own membership:
    bool ownNickname = true;
    bool leaveGuild = true;
    bool history = true; //!< what was written before is there; without it only what was heard while signed in
    bool presence = true; //!< User::online is told; without it nobody is shown as here or away
    MarkupDialect markup = MarkupDialect::KMarkdown; //!< of Message::source; MessageService::composed() translates

    friend bool operator==(const Capabilities &, const Capabilities &) = default;
};

//! Why an action is not offered; the view has the words.
enum class Obstacle : quint8 {
    None,
    NotOwn, //!< only the author may
    KindNotEditable, //!< the platform cannot edit this kind of message
    NoPermission, //!< a permission is missing
    NotInDirect, //!< direct chats do not have it
    Unsupported, //!< this backend cannot
    NotSentYet, //!< pending or failed rows, system rows
};

//! May `self` edit `message`?
[[nodiscard]] Obstacle obstacleToEdit(const Message &message, const UserId &self, const Capabilities &capabilities);
//! May `self`, with `permissions` in the channel, delete it?
[[nodiscard]] Obstacle obstacleToRemove(
    const Message &message, const UserId &self, const Rights &permissions, const Capabilities &capabilities = {});
[[nodiscard]] Obstacle obstacleToReact(
    const Message &message, const Capabilities &capabilities, const Rights &permissions);
//! May `self` take `user`'s reaction off?
[[nodiscard]] Obstacle obstacleToRemoveReaction(const Message &message, const UserId &user, const UserId &self,
    const Capabilities &capabilities, const Rights &permissions);

//! May all reactions of a message be taken off at once?
[[nodiscard]] Obstacle obstacleToClearReactions(
    const Message &message, const Capabilities &capabilities, const Rights &permissions);

//! May anything be written there at all?
[[nodiscard]] Obstacle obstacleToSend(
    const ChannelRef &channel, const Rights &permissions, const Capabilities &capabilities = {});
[[nodiscard]] Obstacle obstacleToUpload(
    const ChannelRef &channel, const Rights &permissions, const Capabilities &capabilities = {});
[[nodiscard]] Obstacle obstacleToPin(
    const Message &message, const Capabilities &capabilities, const Rights &permissions);
//! Messages only one person sees ("visible only to").
[[nodiscard]] Obstacle obstacleToWhisper(
    const ChannelRef &channel, const Capabilities &capabilities, const Rights &permissions);
//! May `self`, with `permissions` in the guild, do to `user` what needs `right` (kick, ban, rename, give roles)?
[[nodiscard]] Obstacle obstacleToModerate(const UserId &user, const UserId &self, const UserId &guildOwner,
    const Capabilities &capabilities, const Rights &permissions, Permission right);

} // namespace chat
