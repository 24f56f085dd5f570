// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
// What live events change in the directory.
#include "app/models/directory.h"

#include <algorithm>

namespace chat {

namespace {

template <class... F> struct Visitor : F...
{
    using F::operator()...;
};
template <class... F> Visitor(F...) -> Visitor<F...>;

} // namespace

void Directory::onEvent(const DirectoryEvent &event)
{
    std::visit(Visitor{
                   [this](const GuildChanged &e) { loadGuild(e.guild); },
                   [this](const GuildRemoved &e) {
                       removeGuild(e.guild);
                       Q_EMIT guildsChanged();
                   },
                   [this](const ChannelChanged &e) { putChannel(e.channel); },
                   [this](const ChannelRemoved &e) { removeChannel(e.guild, e.channel); },
                   [this](const MembersChanged &e) {
                       // Our own roles may be among it; whoever lists members listens for himself.
                       if (guildState(e.guild) == State::Ready)
                           loadSelfIn(e.guild);
                   },
                   [this](const PresenceChanged &e) { setPresence(e.user, e.online); },
                   [this](const UserChanged &e) { learn(e.user, {}); },
                   [this](const DirectChatChanged &e) { takeDirectChat(e.chat); },
               },
        event);
}

void Directory::takeDirectChat(const DirectChat &chat)
{
    const auto it = std::find_if(
        m_directChats.begin(), m_directChats.end(), [&](const DirectChat &known) { return known.code == chat.code; });
    if (it == m_directChats.end())
        m_directChats.push_back(chat);
    else
        *it = chat;
    sortDirectChats();
    // The live message counts too; whichever comes first, nothing is counted twice.
    const bool onScreen = m_currentVisible && m_current == chat.ref();
    if (!onScreen && chat.unread > m_unread.value(chat.ref()).count) {
        m_unread[chat.ref()].count = chat.unread;
        m_unread[chat.ref()].mentions = chat.unread;
        Q_EMIT unreadChanged(chat.ref());
    }
    Q_EMIT directChatsChanged();
}

void Directory::removeGuild(const GuildId &guild)
{
    const auto it = std::find_if(m_guilds.begin(), m_guilds.end(), [&](const Guild &g) { return g.id == guild; });
    if (it == m_guilds.end())
        return;
    const auto channels = it->channels;
    m_guilds.erase(it);
    m_info.remove(guild);
    for (const auto &channel : channels) {
        m_guildOf.remove(channel.id);
        m_unread.remove(channel.ref());
        Q_EMIT channelRemoved(channel.ref());
    }
}

void Directory::indexChannels(const Guild &guild)
{
    for (const auto &channel : guild.channels)
        m_guildOf.insert(channel.id, guild.id);
}

void Directory::putChannel(const Channel &channel)
{
    auto *guild = guildPointer(channel.guild);
    if (!guild)
        return;
    m_guildOf.insert(channel.id, channel.guild);
    const auto it = std::find_if(
        guild->channels.begin(), guild->channels.end(), [&](const Channel &known) { return known.id == channel.id; });
    if (it != guild->channels.end())
        *it = channel;
    else if (guildState(channel.guild) == State::Ready)
        guild->channels.append(channel); // a guild that was never opened gets its channels whole when it is
    Q_EMIT guildChanged(channel.guild);
}

void Directory::removeChannel(const GuildId &guild, const ChannelId &channel)
{
    if (auto *found = guildPointer(guild))
        found->channels.removeIf([&](const Channel &c) { return c.id == channel; });
    const ChannelRef ref{ChannelKind::Guild, channel};
    m_guildOf.remove(channel);
    m_unread.remove(ref);
    Q_EMIT guildChanged(guild);
    Q_EMIT channelRemoved(ref);
}

void Directory::setPresence(const UserId &user, bool online)
{
    bool changed = false;
    const auto set = [&](User &known) {
        changed = changed || known.online != online;
        known.online = online;
    };
    for (auto &info : m_info) {
        if (const auto it = info.members.find(user); it != info.members.end())
            set(*it);
    }
    if (const auto it = m_users.find(user); it != m_users.end())
        set(*it);
    bool inDirect = false;
    for (auto &chat : m_directChats) {
        if (chat.peer.id == user) {
            set(chat.peer);
            inDirect = true;
        }
    }
    if (changed)
        Q_EMIT userChanged(user);
    if (changed && inDirect)
        Q_EMIT directChatsChanged();
}

} // namespace chat
