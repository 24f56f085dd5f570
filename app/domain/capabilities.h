// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/message.h"

namespace chat {

//! What a backend can do at all; permissions are a separate matter.
struct Capabilities
{
    bool editMarkup = true;
    bool editCard = true;
    bool editPlainText = false; //!< KOOK: types 1, 2, 3, 4, 8 cannot be edited
    bool cards = true;
    bool reactions = true;
    bool reactionUsers = true;
    bool removeOthersReactions = true;
    bool temporaryMessages = true;
    bool pins = true;
    bool around = true;
    int maxLength = 8000; //!< characters of a message

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
[[nodiscard]] Obstacle obstacleToRemove(const Message &message, const UserId &self, quint32 permissions);
[[nodiscard]] Obstacle obstacleToReact(const Message &message, const Capabilities &capabilities, quint32 permissions);
//! May `self` take `user`'s reaction off?
[[nodiscard]] Obstacle obstacleToRemoveReaction(const Message &message, const UserId &user, const UserId &self,
    const Capabilities &capabilities, quint32 permissions);

} // namespace chat
