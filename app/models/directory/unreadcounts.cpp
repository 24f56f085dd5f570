// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/models/directory/unreadcounts.h"

#include <algorithm>

namespace chat {

namespace {

constexpr qsizetype kMostCounted = 2000; //!< unread messages of a channel whose edits are followed

} // namespace

UnreadCounts::UnreadCounts(QObject *parent)
    : QObject(parent)
{
}

UnreadCounts::Unread UnreadCounts::sum(const Filter &filter) const
{
    Unread sum;
    for (auto it = m_unread.constBegin(); it != m_unread.constEnd(); ++it) {
        if (filter(it.key())) {
            sum.count += it->count;
            sum.mentions += it->mentions;
        }
    }
    return sum;
}

void UnreadCounts::markRead(const ChannelRef &channel)
{
    const bool had = m_unread.remove(channel) > 0;
    m_counted.remove(channel);
    if (had)
        Q_EMIT unreadChanged(channel);
}

UnreadCounts::Map UnreadCounts::markRead(const Filter &filter)
{
    Map taken;
    for (auto it = m_unread.constBegin(); it != m_unread.constEnd(); ++it) {
        if (filter(it.key()))
            taken.insert(it.key(), it.value());
    }
    for (auto it = taken.constBegin(); it != taken.constEnd(); ++it)
        markRead(it.key());
    return taken;
}

void UnreadCounts::restore(const Map &taken)
{
    for (auto it = taken.constBegin(); it != taken.constEnd(); ++it) {
        const auto since = m_unread.value(it.key());
        auto &unread = m_unread[it.key()];
        unread.count = it->count + since.count;
        unread.mentions = it->mentions + since.mentions;
        unread.first = it->first.isEmpty() ? since.first : it->first;
        Q_EMIT unreadChanged(it.key());
    }
}

void UnreadCounts::recall(const ChannelRef &channel, const Unread &unread)
{
    if (m_unread.contains(channel))
        return;
    m_unread.insert(channel, unread);
    Q_EMIT unreadChanged(channel);
}

void UnreadCounts::forget(const ChannelRef &channel)
{
    m_unread.remove(channel);
    m_counted.remove(channel);
}

void UnreadCounts::setCurrent(const ChannelRef &channel, bool visibleToUser)
{
    m_current = channel;
    m_currentVisible = visibleToUser;
}

void UnreadCounts::count(const Message &message, bool mention)
{
    auto &unread = m_unread[message.channel];
    ++unread.count;
    if (unread.first.isEmpty())
        unread.first = message.id;
    if (mention)
        ++unread.mentions;
    if (auto &counted = m_counted[message.channel]; counted.size() < kMostCounted)
        counted.insert(message.id, mention);
    Q_EMIT unreadChanged(message.channel);
}

void UnreadCounts::recount(const MessageRef &message, bool mention)
{
    const auto counted = m_counted.find(message.channel);
    if (counted == m_counted.end())
        return;
    const auto known = counted->find(message.id);
    if (known == counted->end() || *known == mention)
        return;
    *known = mention;
    auto &unread = m_unread[message.channel];
    unread.mentions = std::max(0, unread.mentions + (mention ? 1 : -1));
    Q_EMIT unreadChanged(message.channel);
}

void UnreadCounts::setDirect(const ChannelRef &channel, int count)
{
    auto &unread = m_unread[channel];
    unread.count = count;
    unread.mentions = count;
    Q_EMIT unreadChanged(channel);
}

} // namespace chat
