// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
// What is unread where, counted from live messages.
#include "app/models/directory.h"

#include <algorithm>

namespace chat {

Directory::Unread Directory::unread(const ChannelRef &channel) const
{
    return m_unread.value(channel);
}

Directory::Unread Directory::guildUnread(const GuildId &guild) const
{
    Unread sum;
    for (auto it = m_unread.constBegin(); it != m_unread.constEnd(); ++it) {
        if (it.key().kind == ChannelKind::Guild && m_guildOf.value(it.key().id) == guild) {
            sum.count += it->count;
            sum.mentions += it->mentions;
        }
    }
    return sum;
}

Directory::Unread Directory::directUnread() const
{
    Unread sum;
    for (auto it = m_unread.constBegin(); it != m_unread.constEnd(); ++it) {
        if (it.key().kind == ChannelKind::Direct) {
            sum.count += it->count;
            sum.mentions += it->mentions;
        }
    }
    return sum;
}

void Directory::markRead(const ChannelRef &channel)
{
    const bool had = m_unread.remove(channel) > 0;
    for (auto &chat : m_directChats) {
        if (chat.ref() == channel)
            chat.unread = 0;
    }
    if (had)
        Q_EMIT unreadChanged(channel);
}

Directory::UnreadMap Directory::markReadWhere(const std::function<bool(const ChannelRef &)> &wanted)
{
    UnreadMap taken;
    for (auto it = m_unread.constBegin(); it != m_unread.constEnd(); ++it) {
        if (wanted(it.key()))
            taken.insert(it.key(), it.value());
    }
    for (auto it = taken.constBegin(); it != taken.constEnd(); ++it)
        markRead(it.key());
    return taken;
}

Directory::UnreadMap Directory::markGuildRead(const GuildId &guild)
{
    return markReadWhere([&](const ChannelRef &channel) {
        return channel.kind == ChannelKind::Guild && m_guildOf.value(channel.id) == guild;
    });
}

Directory::UnreadMap Directory::markDirectsRead()
{
    return markReadWhere([](const ChannelRef &channel) { return channel.kind == ChannelKind::Direct; });
}

void Directory::restoreUnread(const UnreadMap &taken)
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

void Directory::setCurrent(const ChannelRef &channel, bool visibleToUser)
{
    m_current = channel;
    m_currentVisible = visibleToUser;
}

void Directory::onMessage(const MessageEvent &event)
{
    const auto *created = std::get_if<MessageCreated>(&event);
    if (!created)
        return;
    const auto &message = created->message;
    learn(message.author, guildOf(message.channel));
    if (message.channel.kind == ChannelKind::Direct)
        touchDirectChat(message);
    count(message);
}

void Directory::count(const Message &message)
{
    const auto &channel = message.channel;
    if (message.author.id == self().id || (m_currentVisible && channel == m_current))
        return;
    const auto guild = guildOf(channel);
    if (channel.kind == ChannelKind::Guild && guild.isEmpty())
        resolveGuildOf(channel);
    auto &unread = m_unread[channel];
    ++unread.count;
    if (unread.first.isEmpty())
        unread.first = message.id;
    if (channel.kind == ChannelKind::Direct || mentionsSelf(message, guild))
        ++unread.mentions;
    Q_EMIT unreadChanged(channel);
}

bool Directory::mentionsSelf(const Message &message, const GuildId &guild) const
{
    if (message.mentionsAll || message.mentionsHere || message.mentions.contains(self().id))
        return true;
    const auto info = m_info.constFind(guild);
    if (info == m_info.constEnd() || message.mentionedRoles.isEmpty())
        return false;
    const auto roles = info->members.value(self().id).roles;
    return std::any_of(
        roles.begin(), roles.end(), [&](const RoleId &role) { return message.mentionedRoles.contains(role); });
}

void Directory::resolveGuildOf(const ChannelRef &channel)
{
    // A guild that was never opened: its channel list is not here, but the rail has to know where the message is.
    if (m_resolving.contains(channel.id))
        return;
    m_resolving.insert(channel.id);
    m_backend.directory().fetchChannel(channel.id, this, [this, channel](Result<Channel> result) {
        m_resolving.remove(channel.id);
        if (!result || result.value().guild.isEmpty())
            return;
        m_guildOf.insert(channel.id, result.value().guild);
        Q_EMIT unreadChanged(channel);
    });
}

void Directory::touchDirectChat(const Message &message)
{
    const auto it = std::find_if(m_directChats.begin(), m_directChats.end(),
        [&](const DirectChat &chat) { return chat.code == message.channel.id; });
    if (it == m_directChats.end()) {
        loadDirectChats();
        return;
    }
    if (!it->latestMessage.isValid() || message.created > it->latestMessage)
        it->latestMessage = message.created;
    sortDirectChats();
    Q_EMIT directChatsChanged();
}

void Directory::sortDirectChats()
{
    std::stable_sort(m_directChats.begin(), m_directChats.end(),
        [](const DirectChat &a, const DirectChat &b) { return a.latestMessage > b.latestMessage; });
}

} // namespace chat
