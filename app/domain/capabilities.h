// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/message.h"

namespace chat {

//! What a message's source is written in.
enum class MarkupDialect : quint8 { KMarkdown, Elements };

//! What a backend can do at all; permissions are checked separately.
struct Capabilities
{
    bool editMarkup = true;
    bool editCard = true;
    bool editPlainText = false; //!< false (KOOK): only if the server marks the message as editable
    bool cards = true;
    bool reactions = true;
    bool reactionUsers = true;
    bool removeOthersReactions = true;
    bool temporaryMessages = true;
    bool plainText = false; //!< Draft::kind may be Text, which is not formatted
    bool pins = true;
    bool around = true;
    int maxLength = 8000; //!< characters of a message
    bool templates = false; //!< Draft::templateId, Backend::templates()
    bool clickButtons = false; //!< MessageService::clickButton(); only the sandbox has such a call
    bool moderation = false; //!< Backend::moderation()
    qint64 maxUpload = 50 << 20; //!< bytes of one file
    bool send = true;
    bool remove = true;
    bool upload = true;
    bool clearReactions = false; //!< MessageService::clearReactions()
    // Details of `moderation`:
    quint32 moderates = kAllPermissions; //!< the Permissions for whose actions the backend has calls
    bool createChannels = true;
    bool editChannels = true;
    bool channelTopics = true;
    bool removeChannels = true;
    bool banDetails = true; //!< a ban can have a reason and delete messages
    bool muteForSomeTime = false; //!< ModerationService::muteFor()
    // About one's own membership:
    bool ownNickname = true;
    bool leaveGuild = true;
    bool history = true; //!< earlier messages can be read; false: only those received while signed in
    bool presence = true; //!< User::online is reported; false: nobody is shown as online or offline
    MarkupDialect markup = MarkupDialect::KMarkdown; //!< of Message::source; MessageService::composed() translates

    friend bool operator==(const Capabilities &, const Capabilities &) = default;
};

//! Why an action is not offered; the view has the texts.
enum class Obstacle : quint8 {
    None,
    NotOwn, //!< only the author can
    KindNotEditable, //!< the platform cannot edit this kind of message
    NoPermission, //!< a permission is missing
    NotInDirect, //!< not available in direct chats
    Unsupported, //!< this backend cannot
    NotSentYet, //!< the message has to be on the server first
    Deleted, //!< the message was deleted and is only shown here
};

//! May `self` edit `message`?
[[nodiscard]] Obstacle obstacleToEdit(const Message &message, const UserId &self, const Capabilities &capabilities);
//! May `self`, with `permissions` in the channel, delete it?
[[nodiscard]] Obstacle obstacleToRemove(
    const Message &message, const UserId &self, const Rights &permissions, const Capabilities &capabilities = {});
[[nodiscard]] Obstacle obstacleToReact(
    const Message &message, const Capabilities &capabilities, const Rights &permissions);
//! May it be quoted in a new message?
[[nodiscard]] Obstacle obstacleToReply(const Message &message, const Rights &permissions);
//! May `self` remove `user`'s reaction?
[[nodiscard]] Obstacle obstacleToRemoveReaction(const Message &message, const UserId &user, const UserId &self,
    const Capabilities &capabilities, const Rights &permissions);

//! May all reactions of a message be removed at once?
[[nodiscard]] Obstacle obstacleToClearReactions(
    const Message &message, const Capabilities &capabilities, const Rights &permissions);

//! May messages be sent there at all?
[[nodiscard]] Obstacle obstacleToSend(
    const ChannelRef &channel, const Rights &permissions, const Capabilities &capabilities = {});
[[nodiscard]] Obstacle obstacleToUpload(
    const ChannelRef &channel, const Rights &permissions, const Capabilities &capabilities = {});
[[nodiscard]] Obstacle obstacleToPin(
    const Message &message, const Capabilities &capabilities, const Rights &permissions);
//! Messages only one person sees ("visible only to").
[[nodiscard]] Obstacle obstacleToWhisper(
    const ChannelRef &channel, const Capabilities &capabilities, const Rights &permissions);
//! May `self`, with `permissions` in the guild, do something to `user` that needs `right` (kick, ban, rename, assign
//! roles)?
[[nodiscard]] Obstacle obstacleToModerate(const UserId &user, const UserId &self, const UserId &guildOwner,
    const Capabilities &capabilities, const Rights &permissions, Permission right);

} // namespace chat
