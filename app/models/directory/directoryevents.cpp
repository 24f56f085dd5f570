// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
// What live events change in the directory.
#include "app/models/directory/directory.h"

#include <QPointer>

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
                   [this](const MembersChanged &e) { onMembersChanged(e); },
                   [this](const EmojiChanged &e) {
                       if (m_info.contains(e.guild) && m_info[e.guild].emojiState != State::Idle)
                           loadEmoji(e.guild);
                   },
                   [this](const PresenceChanged &e) { setPresence(e.user, e.online); },
                   [this](const UserChanged &e) { onUserChanged(e.user); },
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

void Directory::closeDirectChat(const ChannelId &code, QObject *context, Callback<Unit> callback)
{
    QPointer<QObject> caller(context); // may go while the server thinks; the list follows all the same
    m_backend.directory().closeDirectChat(
        code, this, [this, code, caller, callback = std::move(callback)](const Result<Unit> &result) {
            if (result) {
                markRead({ChannelKind::Direct, code});
                std::erase_if(m_directChats, [&](const DirectChat &chat) { return chat.code == code; });
                Q_EMIT directChatsChanged();
            }
            if (caller)
                callback(result);
        });
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
        m_counted.remove(channel.ref());
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
    const bool rightsDiffer = it == guild->channels.end() || it->roleOverwrites != channel.roleOverwrites
        || it->userOverwrites != channel.userOverwrites;
    if (it != guild->channels.end())
        *it = channel;
    else if (guildState(channel.guild) == State::Ready)
        guild->channels.append(channel); // a guild that was never opened gets its channels whole when it is
    Q_EMIT guildChanged(channel.guild);
    // It looks as if we were not to see it: the server's list decides.
    if (rightsDiffer && guildState(channel.guild) == State::Ready
        && !has(permissions(channel.ref()), Permission::ViewChannel))
        loadGuild(channel.guild);
}

void Directory::removeChannel(const GuildId &guild, const ChannelId &channel)
{
    if (auto *found = guildPointer(guild))
        found->channels.removeIf([&](const Channel &c) { return c.id == channel; });
    const ChannelRef ref{ChannelKind::Guild, channel};
    m_guildOf.remove(channel);
    m_unread.remove(ref);
    m_counted.remove(ref);
    Q_EMIT guildChanged(guild);
    Q_EMIT channelRemoved(ref);
}

void Directory::onMembersChanged(const MembersChanged &event)
{
    using Change = MembersChanged::Change;
    const bool own = event.user.isEmpty() || event.user == self().id;
    if (event.change == Change::Updated && event.nickname && !event.user.isEmpty() && m_info.contains(event.guild))
        setNickname(event.guild, event.user, *event.nickname);
    if (own && guildState(event.guild) == State::Ready)
        loadSelfIn(event.guild); // our own roles may be among it; whoever lists members listens for himself
    if (event.change == Change::Joined) {
        Q_EMIT memberJoined(event.guild, event.user);
    } else if (event.change == Change::Left) {
        if (const auto info = m_info.find(event.guild); info != m_info.end()) {
            info->members.remove(event.user);
            info->whole.remove(event.user);
        }
        Q_EMIT memberLeft(event.guild, event.user);
    } else if (event.change == Change::Updated && !own) {
        const auto info = m_info.find(event.guild);
        if (info == m_info.end() || !info->members.contains(event.user))
            return;
        // The event names no roles: whoever is on screen is looked up again.
        refreshMember(event.guild, event.user);
    }
}

void Directory::refreshMember(const GuildId &guild, const UserId &user)
{
    const std::pair key(guild, user);
    if (m_refreshing.contains(key))
        return;
    m_refreshing.insert(key);
    m_backend.directory().fetchUser(user, guild, this, [this, key](Result<User> result) {
        m_refreshing.remove(key);
        const auto info = m_info.find(key.first);
        if (!result || info == m_info.end())
            return;
        putMember(key.first, std::move(result).value());
    });
}

void Directory::needEmoji(const GuildId &guild)
{
    if (!guild.isEmpty() && m_info[guild].emojiState == State::Idle)
        loadEmoji(guild);
}

void Directory::loadEmoji(const GuildId &guild)
{
    auto &asked = m_info[guild];
    if (asked.emojiState == State::Loading) {
        asked.emojiChangedMeanwhile = true;
        return;
    }
    asked.emojiState = State::Loading;
    asked.emojiChangedMeanwhile = false;
    m_backend.directory().fetchEmoji(guild, this, [this, guild](Result<std::vector<GuildEmoji>> result) {
        const auto info = m_info.find(guild);
        if (info == m_info.end())
            return;
        info->emojiState = result ? State::Ready : State::Idle; // a failure is tried again when they are next wanted
        const bool again = info->emojiChangedMeanwhile;
        if (result) {
            info->emoji = std::move(result).value();
            Q_EMIT emojiChanged(guild);
        }
        if (again)
            loadEmoji(guild);
    });
}

const std::vector<GuildEmoji> &Directory::emoji(const GuildId &guild) const
{
    static const std::vector<GuildEmoji> none;
    const auto info = m_info.constFind(guild);
    return info == m_info.constEnd() ? none : info->emoji;
}

const GuildEmoji *Directory::findEmoji(const QString &id) const
{
    for (const auto &info : m_info) {
        const auto at = std::find_if(
            info.emoji.begin(), info.emoji.end(), [&](const GuildEmoji &known) { return known.emoji.id == id; });
        if (at != info.emoji.end())
            return &*at;
    }
    return nullptr;
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
