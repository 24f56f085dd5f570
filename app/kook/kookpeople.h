// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/channel.h"
#include "app/domain/message.h"

#include <QHash>

namespace chat::kook {

//! Who we are, and who the other person of each direct chat is: direct messages have only the ids of their authors.
class KookPeople
{
public:
    void setSelf(const User &self) { m_self = self; }
    [[nodiscard]] const User &self() const { return m_self; }

    void learnPeer(const ChannelId &chat, const User &peer);
    [[nodiscard]] bool knowsPeer(const ChannelId &chat) const { return m_peers.contains(chat); }
    [[nodiscard]] User peer(const ChannelId &chat) const { return m_peers.value(chat); }
    [[nodiscard]] ChannelId chatWith(const UserId &user) const; //!< empty: unknown
    void updateUser(const User &user); //!< new name or picture

    //! Adds names to authors (of the message and its quote) that came as bare ids.
    void resolve(Message &message) const;

private:
    void resolve(User &user, const ChannelRef &channel) const;

    User m_self;
    QHash<ChannelId, User> m_peers;
};

} // namespace chat::kook
