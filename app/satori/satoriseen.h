// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/message.h"

#include <QHash>
#include <QSet>

#include <deque>
#include <utility>

namespace chat::satori {

//! Recent messages: which were announced, which came with a page (and in what version), and in which channel an id was
//! seen. Limited.
class SatoriSeen
{
public:
    //! False: it was announced before.
    bool announce(const MessageRef &ref)
    {
        if (m_announced.contains(key(ref)))
            return false;
        m_announced.insert(key(ref));
        m_announcedOrder.push_back(key(ref));
        if (m_announcedOrder.size() > kAnnounced) {
            m_announced.remove(m_announcedOrder.front());
            m_announcedOrder.pop_front();
        }
        m_channels.insert(ref.id, ref.channel);
        if (m_channels.size() > static_cast<qsizetype>(4 * kAnnounced))
            m_channels.clear();
        return true;
    }
    void list(const Message &message)
    {
        const MessageRef ref{message.channel, message.id};
        m_channels.insert(message.id, message.channel);
        if (!m_listed.contains(key(ref)))
            m_listedOrder.push_back(key(ref));
        m_listed.insert(key(ref), message);
        if (m_listedOrder.size() > kListed) {
            m_listed.remove(m_listedOrder.front());
            m_listedOrder.pop_front();
        }
    }
    void changed(const MessageRef &ref) { m_listed.remove(key(ref)); }
    [[nodiscard]] const Message *listed(const MessageRef &ref) const
    {
        const auto it = m_listed.constFind(key(ref));
        return it == m_listed.constEnd() ? nullptr : &*it;
    }
    //! Empty: never seen.
    [[nodiscard]] ChannelRef channelOf(const MessageId &id) const { return m_channels.value(id); }

private:
    using Key = std::pair<ChannelRef, MessageId>;
    static constexpr size_t kAnnounced = 5000;
    static constexpr size_t kListed = 200;

    [[nodiscard]] static Key key(const MessageRef &ref) { return {ref.channel, ref.id}; }

    QSet<Key> m_announced;
    std::deque<Key> m_announcedOrder;
    QHash<Key, Message> m_listed;
    std::deque<Key> m_listedOrder;
    QHash<MessageId, ChannelRef> m_channels;
};

} // namespace chat::satori
