// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/channel.h"
#include "app/domain/message.h"

#include <QHash>

namespace chat::kook {

//! Who we are and who is at the other end of each direct chat: direct messages name their authors by id alone.
class KookPeople
{
public:
    void setSelf(const User &self) { m_self = self; }
    [[nodiscard]] const User &self() const { return m_self; }

    void learnPeer(const ChannelId &chat, const User &peer);
    [[nodiscard]] bool knowsPeer(const ChannelId &chat) const { return m_peers.contains(chat); }
    [[nodiscard]] User peer(const ChannelId &chat) const { return m_peers.value(chat); }
    [[nodiscard]] ChannelId chatWith(const UserId &user) const; //!< empty: none is known
    void updateUser(const User &user); //!< new name or picture

    //! Puts a name to authors (of the message and its quote) who came with an id alone.
    void resolve(Message &message) const;

private:
    void resolve(User &user, const ChannelRef &channel) const;

    User m_self;
    QHash<ChannelId, User> m_peers;
};

} // namespace chat::kook
