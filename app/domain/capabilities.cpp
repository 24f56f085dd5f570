// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/domain/capabilities.h"

namespace chat {

namespace {

//! It has certainly not left, so what is changed in it, the server never hears of.
bool isOnlyHere(const Message &message)
{
    return message.state == SendState::Waiting || message.state == SendState::Uploading
        || message.state == SendState::Failed;
}

//! On the server, or on its way there: a change can follow it.
bool isOrWillBeSent(const Message &message)
{
    switch (message.state) {
    case SendState::Sent:
    case SendState::Sending:
    case SendState::Held:
    case SendState::Checking:
    case SendState::Waiting:
    case SendState::Uploading:
        return true;
    case SendState::Failed:
    case SendState::InDoubt:
        return false;
    }
    return false;
}

//! Nothing can refer to it on the server: it is not there yet, or not any more.
Obstacle obstacleOf(const Message &message)
{
    if (message.deleted)
        return Obstacle::Deleted;
    return message.state == SendState::Sent ? Obstacle::None : Obstacle::NotSentYet;
}

bool isWritten(MessageKind kind)
{
    return kind == MessageKind::Text || kind == MessageKind::Markup || kind == MessageKind::Card;
}

} // namespace

Obstacle obstacleToEdit(const Message &message, const UserId &self, const Capabilities &capabilities)
{
    if (message.deleted)
        return Obstacle::Deleted;
    if (isOnlyHere(message) && isWritten(message.kind))
        return Obstacle::None;
    if (!isOrWillBeSent(message))
        return Obstacle::NotSentYet;
    if (message.author.id != self)
        return Obstacle::NotOwn;
    switch (message.kind) {
    case MessageKind::Markup:
        return capabilities.editMarkup ? Obstacle::None : Obstacle::Unsupported;
    case MessageKind::Card:
        return capabilities.editCard ? Obstacle::None : Obstacle::Unsupported;
    case MessageKind::Text:
        return capabilities.editPlainText || message.editable.value_or(false) ? Obstacle::None
                                                                              : Obstacle::KindNotEditable;
    case MessageKind::Image:
    case MessageKind::Video:
    case MessageKind::File:
    case MessageKind::Audio:
    case MessageKind::Item:
    case MessageKind::System:
    case MessageKind::Unknown:
        return Obstacle::KindNotEditable;
    }
    return Obstacle::KindNotEditable;
}

Obstacle obstacleToRemove(
    const Message &message, const UserId &self, const Rights &permissions, const Capabilities &capabilities)
{
    if (message.deleted)
        return Obstacle::Deleted;
    if (isOnlyHere(message) || message.state == SendState::InDoubt)
        return Obstacle::None;
    if (!capabilities.remove)
        return Obstacle::Unsupported;
    if (message.author.id == self)
        return Obstacle::None;
    if (message.channel.kind == ChannelKind::Direct)
        return Obstacle::NotInDirect;
    return has(permissions, Permission::ManageMessages) ? Obstacle::None : Obstacle::NoPermission;
}

Obstacle obstacleToReact(const Message &message, const Capabilities &capabilities, const Rights &permissions)
{
    if (message.deleted)
        return Obstacle::Deleted;
    if (!isOrWillBeSent(message) || !message.visibleOnlyTo.isEmpty())
        return Obstacle::NotSentYet;
    if (!capabilities.reactions)
        return Obstacle::Unsupported;
    if (message.channel.kind == ChannelKind::Direct)
        return Obstacle::None;
    return has(permissions, Permission::AddReactions) ? Obstacle::None : Obstacle::NoPermission;
}

Obstacle obstacleToReply(const Message &message, const Rights &permissions)
{
    if (const Obstacle obstacle = obstacleOf(message); obstacle != Obstacle::None)
        return obstacle;
    return obstacleToSend(message.channel, permissions);
}

Obstacle obstacleToRemoveReaction(const Message &message, const UserId &user, const UserId &self,
    const Capabilities &capabilities, const Rights &permissions)
{
    if (message.deleted)
        return Obstacle::Deleted;
    if (user == self)
        return Obstacle::None;
    if (message.channel.kind == ChannelKind::Direct)
        return Obstacle::NotInDirect;
    if (!capabilities.removeOthersReactions)
        return Obstacle::Unsupported;
    return has(permissions, Permission::ManageMessages) ? Obstacle::None : Obstacle::NoPermission;
}

Obstacle obstacleToClearReactions(const Message &message, const Capabilities &capabilities, const Rights &permissions)
{
    if (const Obstacle obstacle = obstacleOf(message); obstacle != Obstacle::None)
        return obstacle;
    if (!capabilities.clearReactions)
        return Obstacle::Unsupported;
    if (message.channel.kind == ChannelKind::Direct)
        return Obstacle::NotInDirect;
    return has(permissions, Permission::ManageMessages) ? Obstacle::None : Obstacle::NoPermission;
}

Obstacle obstacleToSend(const ChannelRef &channel, const Rights &permissions, const Capabilities &capabilities)
{
    if (!capabilities.send)
        return Obstacle::Unsupported;
    if (channel.kind == ChannelKind::Direct)
        return Obstacle::None;
    return has(permissions, Permission::SendMessages) ? Obstacle::None : Obstacle::NoPermission;
}

Obstacle obstacleToUpload(const ChannelRef &channel, const Rights &permissions, const Capabilities &capabilities)
{
    if (!capabilities.upload)
        return Obstacle::Unsupported;
    if (channel.kind == ChannelKind::Direct)
        return Obstacle::None;
    return has(permissions, Permission::UploadFiles) ? obstacleToSend(channel, permissions, capabilities)
                                                     : Obstacle::NoPermission;
}

Obstacle obstacleToPin(const Message &message, const Capabilities &capabilities, const Rights &permissions)
{
    if (const Obstacle obstacle = obstacleOf(message); obstacle != Obstacle::None)
        return obstacle;
    if (!message.visibleOnlyTo.isEmpty())
        return Obstacle::NotSentYet;
    if (!capabilities.pins)
        return Obstacle::Unsupported;
    if (message.channel.kind == ChannelKind::Direct)
        return Obstacle::NotInDirect;
    return has(permissions, Permission::ManageMessages) ? Obstacle::None : Obstacle::NoPermission;
}

Obstacle obstacleToWhisper(const ChannelRef &channel, const Capabilities &capabilities, const Rights &permissions)
{
    if (!capabilities.temporaryMessages)
        return Obstacle::Unsupported;
    return channel.kind == ChannelKind::Direct ? Obstacle::NotInDirect : obstacleToSend(channel, permissions);
}

Obstacle obstacleToModerate(const UserId &user, const UserId &self, const UserId &guildOwner,
    const Capabilities &capabilities, const Rights &permissions, Permission right)
{
    if (!capabilities.moderation || !has(capabilities.moderates, right))
        return Obstacle::Unsupported;
    const bool harm = right == Permission::KickMembers || right == Permission::BanMembers;
    if (harm && (user == self || user == guildOwner)) // to leave, one leaves; and an owner cannot be removed
        return Obstacle::NoPermission;
    return has(permissions, right) ? Obstacle::None : Obstacle::NoPermission;
}

} // namespace chat
