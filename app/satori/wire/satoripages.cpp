// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/satori/wire/satoripages.h"

#include <algorithm>

namespace chat::satori {

SatoriPages::Page SatoriPages::keep(const ChannelRef &channel, const ListCall &call, const ListAnswer &answer)
{
    auto known = std::find_if(
        m_channels.begin(), m_channels.end(), [&channel](const Known &each) { return each.channel == channel; });
    if (known == m_channels.end()) {
        if (m_channels.size() >= kChannels)
            m_channels.pop_front();
        m_channels.push_back({channel, {}, {}});
        known = std::prev(m_channels.end());
    } else if (std::next(known) != m_channels.end()) {
        std::rotate(known, std::next(known), m_channels.end());
        known = std::prev(m_channels.end());
    }
    auto page = std::make_shared<KnownPage>();
    page->call = call;
    page->older = answer.older;
    page->newer = answer.newer;
    page->endsBefore = call.direction != ListCall::Direction::After && answer.older.isEmpty();
    for (const Message &message : answer.messages) {
        page->ids.append(message.id);
        known->byId.insert(message.id, page);
    }
    known->pages.push_back(page);
    if (known->pages.size() > kPages) {
        const Page old = known->pages.front();
        known->pages.pop_front();
        for (const MessageId &id : std::as_const(old->ids)) {
            if (known->byId.value(id).lock() == old)
                known->byId.remove(id);
        }
    }
    return page;
}

SatoriPages::Page SatoriPages::find(const ChannelRef &channel, const MessageId &id) const
{
    const auto known = std::find_if(
        m_channels.begin(), m_channels.end(), [&channel](const Known &each) { return each.channel == channel; });
    return known == m_channels.end() ? nullptr : known->byId.value(id).lock();
}

} // namespace chat::satori
