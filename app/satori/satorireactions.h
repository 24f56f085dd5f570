// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/events.h"

#include <QHash>
#include <QList>

#include <vector>

namespace chat::satori {

//! Who reacted with what, as far as live events told: messages themselves do not carry their reactions.
class SatoriReactions
{
public:
    void add(const MessageId &message, const Emoji &emoji, const UserId &user);
    void remove(const MessageId &message, const Emoji &emoji, const UserId &user);
    //! What goes away when all reactions of a message do, or all of one emoji (empty id: all).
    [[nodiscard]] std::vector<ReactionRemoved> cleared(const MessageRef &message, const Emoji &emoji);
    void forget(const MessageId &message) { m_messages.remove(message); }
    //! Puts what is known on a message that comes without.
    void apply(Message &message, const UserId &self) const;

private:
    struct Entry
    {
        Emoji emoji;
        QList<UserId> users;
    };
    QHash<MessageId, std::vector<Entry>> m_messages;
    QList<MessageId> m_order; //!< oldest first, for forgetting
};

} // namespace chat::satori
