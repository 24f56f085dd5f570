// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/satori/historyfromevents.h"

#include <algorithm>

namespace chat::satori {

namespace {

template <class... F> struct Visitor : F...
{
    using F::operator()...;
};
template <class... F> Visitor(F...) -> Visitor<F...>;

template <class Messages> auto findIn(Messages &messages, const MessageId &id)
{
    return std::find_if(messages.begin(), messages.end(), [&id](const Message &each) { return each.id == id; });
}

} // namespace

void HistoryFromEvents::keep(const Message &message)
{
    if (!m_channels.contains(message.channel) && m_channels.size() >= kChannels)
        m_channels.erase(m_channels.begin());
    auto &messages = m_channels[message.channel];
    if (const auto known = findIn(messages, message.id); known != messages.end()) {
        *known = message;
        return;
    }
    auto place = messages.end();
    while (place != messages.begin() && message.created.isValid() && std::prev(place)->created > message.created)
        --place;
    messages.insert(place, message);
    if (messages.size() > kMessages)
        messages.pop_front();
}

Message *HistoryFromEvents::edit(const MessageRef &ref)
{
    const auto channel = m_channels.find(ref.channel);
    if (channel == m_channels.end())
        return nullptr;
    const auto it = findIn(*channel, ref.id);
    return it == channel->end() ? nullptr : &*it;
}

const Message *HistoryFromEvents::find(const MessageRef &ref) const
{
    const auto channel = m_channels.constFind(ref.channel);
    if (channel == m_channels.constEnd())
        return nullptr;
    const auto it = findIn(*channel, ref.id);
    return it == channel->end() ? nullptr : &*it;
}

void HistoryFromEvents::note(const MessageEvent &event)
{
    const auto update = [this](const MessageUpdated &e) {
        if (Message *message = edit(e.ref))
            applyUpdate(*message, e);
    };
    std::visit(Visitor{
                   [this](const MessageCreated &e) { keep(e.message); }, update,
                   [this](const MessageDeleted &e) {
                       const auto channel = m_channels.find(e.ref.channel);
                       if (channel != m_channels.end())
                           std::erase_if(*channel, [&e](const Message &each) { return each.id == e.ref.id; });
                   },
                   [](const auto &) {}, // reactions are stored separately
               },
        event);
}

MessagePage HistoryFromEvents::page(const MessageQuery &query) const
{
    using Direction = MessageQuery::Direction;
    MessagePage page;
    const auto channel = m_channels.constFind(query.channel);
    if (channel == m_channels.constEnd() || query.direction == Direction::Pinned)
        return page;
    const auto &all = *channel;
    const auto size = static_cast<qsizetype>(all.size());
    const auto indexOf = [&all](const QString &id) -> qsizetype { return findIn(all, MessageId(id)) - all.begin(); };
    qsizetype first = 0;
    qsizetype last = size; // past the end
    if (query.direction == Direction::Latest) {
        first = std::max<qsizetype>(0, size - query.limit);
    } else if (query.direction == Direction::Before) {
        last = indexOf(query.cursor.value);
        first = std::max<qsizetype>(0, last - query.limit);
    } else if (query.direction == Direction::After) {
        first = std::min(size, indexOf(query.cursor.value) + 1);
        last = std::min(size, first + query.limit);
    } else {
        const qsizetype middle = indexOf(query.message.value);
        first = std::max<qsizetype>(0, middle - query.limit / 2);
        last = std::min(size, middle + query.limit / 2 + 1);
    }
    page.messages.assign(all.begin() + first, all.begin() + last);
    if (first > 0 && !page.messages.empty())
        page.older = Cursor{page.messages.front().id.value};
    if (last < size && !page.messages.empty())
        page.newer = Cursor{page.messages.back().id.value};
    return page;
}

} // namespace chat::satori
