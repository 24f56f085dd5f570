// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/kook/kookpeople.h"

namespace chat::kook {

void KookPeople::learnPeer(const ChannelId &chat, const User &peer)
{
    if (chat.isEmpty() || peer.id.isEmpty() || (peer.name.isEmpty() && m_peers.contains(chat)))
        return;
    m_peers.insert(chat, peer);
}

ChannelId KookPeople::chatWith(const UserId &user) const
{
    for (auto it = m_peers.constBegin(); it != m_peers.constEnd(); ++it) {
        if (it->id == user)
            return it.key();
    }
    return {};
}

void KookPeople::updateUser(const User &user)
{
    for (User &peer : m_peers) {
        if (peer.id != user.id)
            continue;
        if (!user.name.isEmpty())
            peer.name = user.name;
        if (!user.avatar.isEmpty())
            peer.avatar = user.avatar;
    }
}

void KookPeople::resolve(User &user, const ChannelRef &channel) const
{
    if (!user.name.isEmpty() || user.id.isEmpty())
        return;
    if (user.id == m_self.id) {
        user = m_self;
    } else if (const auto it = m_peers.constFind(channel.id); it != m_peers.constEnd() && it->id == user.id) {
        user = *it;
    }
}

void KookPeople::resolve(Message &message) const
{
    resolve(message.author, message.channel);
    if (message.quote)
        resolve(message.quote->author, message.channel);
}

} // namespace chat::kook
