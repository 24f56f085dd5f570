// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/outgoingfile.h"

#include <optional>
#include <vector>

namespace chat {

class MessageService;

//! What one account has written and the server has not confirmed, for those who only look.
class UnsentMessages
{
public:
    //! `service` is borrowed.
    explicit UnsentMessages(const MessageService &service)
        : m_service(service)
    {
    }

    [[nodiscard]] bool isEmpty() const;
    //! What goes out by itself once it can.
    struct Waiting
    {
        int messages = 0;
        int changes = 0; //!< edits, deletions, reactions
        bool kept = true; //!< on disk, for the next start
    };
    [[nodiscard]] Waiting waiting() const;
    [[nodiscard]] std::vector<Message> in(const ChannelRef &channel) const; //!< oldest first
    [[nodiscard]] QString textOf(const Message &message) const; //!< as it was typed
    //! Takes a message back that did not leave, see Outbox::takeBack(). Nothing: it may arrive, it stays.
    [[nodiscard]] std::optional<OutgoingMessage> takeBack(const MessageId &local) const;

private:
    const MessageService &m_service;
};

} // namespace chat
