// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/events.h"

#include <QHash>
#include <QList>

#include <vector>

namespace chat::satori {

//! Who reacted with what, as far as live events reported it: messages do not contain their reactions.
class SatoriReactions
{
public:
    void add(const MessageId &message, const Emoji &emoji, const UserId &user);
    void remove(const MessageId &message, const Emoji &emoji, const UserId &user);
    //! The reactions that are removed with all of a message, or all of one emoji (empty id: all).
    [[nodiscard]] std::vector<ReactionRemoved> cleared(const MessageRef &message, const Emoji &emoji);
    void forget(const MessageId &message) { m_messages.remove(message); }
    //! Adds the known reactions to a message that comes without.
    void apply(Message &message, const UserId &self) const;

private:
    struct Entry
    {
        Emoji emoji;
        QList<UserId> users;
    };
    QHash<MessageId, std::vector<Entry>> m_messages;
    QList<MessageId> m_order; //!< oldest first, for dropping
};

} // namespace chat::satori
