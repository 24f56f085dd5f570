// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
// What is unread where, counted from live messages.
#include "app/models/directory/directory.h"

#include <algorithm>

namespace chat {

namespace {

constexpr qsizetype kMostCounted = 2000; //!< unread messages of a channel whose edits are followed

} // namespace

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
    m_counted.remove(channel);
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
    if (const auto *updated = std::get_if<MessageUpdated>(&event))
        recount(*updated);
    const auto *created = std::get_if<MessageCreated>(&event);
    if (!created)
        return;
    const auto &message = created->message;
    const auto guild = guildOf(message.channel);
    if (message.channel.kind == ChannelKind::Direct || !guild.isEmpty())
        learn(message.author, guild); // what he is called in a guild nobody opened yet is no name of his elsewhere
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
    const bool mention = channel.kind == ChannelKind::Direct || mentionsSelf(message.calls(), guild);
    if (mention)
        ++unread.mentions;
    if (auto &counted = m_counted[channel]; counted.size() < kMostCounted)
        counted.insert(message.id, mention);
    Q_EMIT unreadChanged(channel);
}

//! An edit calls us, or no longer does.
void Directory::recount(const MessageUpdated &update)
{
    const auto counted = m_counted.find(update.ref.channel);
    if (!update.mentions || counted == m_counted.end() || update.ref.channel.kind == ChannelKind::Direct)
        return;
    const auto message = counted->find(update.ref.id);
    const bool mention = mentionsSelf(*update.mentions, guildOf(update.ref.channel));
    if (message == counted->end() || *message == mention)
        return;
    *message = mention;
    auto &unread = m_unread[update.ref.channel];
    unread.mentions = std::max(0, unread.mentions + (mention ? 1 : -1));
    Q_EMIT unreadChanged(update.ref.channel);
}

bool Directory::mentionsSelf(const Message &message) const
{
    return mentionsSelf(message.calls(), guildOf(message.channel));
}

bool Directory::mentionsSelf(const Mentions &mentions, const GuildId &guild) const
{
    if (mentions.all || mentions.here || mentions.users.contains(self().id))
        return true;
    const auto info = m_info.constFind(guild);
    if (info == m_info.constEnd() || mentions.roles.isEmpty())
        return false;
    const auto roles = info->members.value(self().id).roles;
    return std::any_of(roles.begin(), roles.end(), [&](const RoleId &role) { return mentions.roles.contains(role); });
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
