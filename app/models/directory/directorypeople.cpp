// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
// Who people are, and what they are called where.
#include "app/models/directory/directory.h"

#include <algorithm>

namespace chat {

namespace {

constexpr qsizetype kMostNicknames = 5000;

//! Puts what `news` knows over `known`; message authors carry little, and little must not wipe out much.
void merge(User &known, const User &news)
{
    const bool whole = news.isWholeMember();
    known.id = news.id;
    const auto take = [](QString &to, const QString &from) {
        if (!from.isEmpty())
            to = from;
    };
    take(known.name, news.name);
    if (whole)
        known.nickname = news.nickname;
    take(known.nickname, news.nickname);
    take(known.number, news.number);
    take(known.avatar, news.avatar);
    take(known.device, news.device);
    known.vip = known.vip || news.vip;
    known.bot = known.bot || news.bot;
    known.system = known.system || news.system;
    if (news.color != 0)
        known.color = news.color;
    if (!news.tag.text.isEmpty())
        known.tag = news.tag;
    if (whole) {
        known.roles = news.roles;
        known.color = news.color;
        known.joined = news.joined;
        known.banned = news.banned;
        known.vip = news.vip;
    }
    if (whole || news.online)
        known.online = news.online;
    if (news.active.isValid())
        known.active = news.active;
}

} // namespace

const User *Directory::findUser(const UserId &user, const GuildId &guild) const
{
    if (const auto info = m_info.constFind(guild); info != m_info.constEnd()) {
        if (const auto it = info->members.constFind(user); it != info->members.constEnd())
            return &*it;
    }
    if (const auto it = m_users.constFind(user); it != m_users.constEnd())
        return &*it;
    if (user == self().id)
        return &self();
    for (const auto &chat : m_directChats) {
        if (chat.peer.id == user)
            return &chat.peer;
    }
    for (const auto &info : m_info) {
        if (const auto it = info.members.constFind(user); it != info.members.constEnd())
            return &*it;
    }
    return nullptr;
}

std::vector<const User *> Directory::peopleOf(const GuildId &guild) const
{
    std::vector<const User *> people;
    if (const auto info = m_info.constFind(guild); info != m_info.constEnd()) {
        people.reserve(static_cast<size_t>(info->members.size()));
        for (const auto &user : info->members)
            people.push_back(&user);
    }
    return people;
}

const User *Directory::findAccount(const UserId &user) const
{
    if (const auto it = m_users.constFind(user); it != m_users.constEnd())
        return &*it;
    if (user == self().id)
        return &self();
    const auto chat = std::ranges::find_if(m_directChats, [&](const DirectChat &c) { return c.peer.id == user; });
    return chat == m_directChats.end() ? nullptr : &chat->peer;
}

QString Directory::nameOf(const User &seen, const GuildId &guild) const
{
    if (seen.alias)
        return seen.displayName();
    const User *account = findAccount(seen.id);
    const User *member = nullptr;
    QString nickname = seen.nickname;
    if (guild.isEmpty()) {
        if (account && !account->nickname.isEmpty())
            nickname = account->nickname;
    } else if (const auto info = m_info.constFind(guild); info != m_info.constEnd()) {
        const auto met = info->members.constFind(seen.id);
        member = met == info->members.constEnd() ? nullptr : &*met;
        if (member && (!member->nickname.isEmpty() || info->whole.contains(seen.id)))
            nickname = member->nickname;
        else if (const auto told = info->nicknames.constFind(seen.id); told != info->nicknames.constEnd())
            nickname = *told;
    }
    // A nickname of another guild is not the name here.
    const User *elsewhere = findUser(seen.id, guild);
    QString name = seen.name.isEmpty() && elsewhere ? elsewhere->name : seen.name;
    if (member && !member->name.isEmpty())
        name = member->name;
    else if (account && !account->name.isEmpty())
        name = account->name;
    User shown;
    shown.id = seen.id;
    shown.name = name;
    shown.nickname = nickname;
    return shown.displayName();
}

QString Directory::userName(const UserId &user, const GuildId &guild) const
{
    User seen;
    seen.id = user;
    return nameOf(seen, guild);
}

void Directory::learn(const User &user, const GuildId &guild)
{
    if (user.id.isEmpty() || user.alias)
        return;
    auto &known = guild.isEmpty() ? m_users[user.id] : m_info[guild].members[user.id];
    const auto before = known;
    merge(known, user);
    if (!guild.isEmpty()) {
        auto &info = m_info[guild];
        if (user.isWholeMember())
            info.whole.insert(user.id);
        if (const auto told = info.nicknames.constFind(user.id); told != info.nicknames.constEnd()) {
            if (!user.isWholeMember() && user.nickname.isEmpty())
                known.nickname = *told;
            info.nicknames.erase(told);
        }
    }
    const bool peers = guild.isEmpty() && updatePeers(user);
    if (before != known || peers)
        Q_EMIT userChanged(user.id);
    if (peers)
        Q_EMIT directChatsChanged();
}

bool Directory::hasMet(const UserId &user, const GuildId &guild) const
{
    const auto info = m_info.constFind(guild);
    return info != m_info.cend() && info->members.contains(user);
}

//! All there is to know of a member, in place of what was known.
void Directory::putMember(const GuildId &guild, User user)
{
    if (user.id.isEmpty())
        return;
    auto &info = m_info[guild];
    const auto id = user.id;
    auto &known = info.members[id];
    const bool changed = known != user;
    known = std::move(user);
    info.whole.insert(id);
    info.nicknames.remove(id);
    if (changed)
        Q_EMIT userChanged(id);
}

void Directory::setNickname(const GuildId &guild, const UserId &user, const QString &nickname)
{
    auto &info = m_info[guild];
    if (const auto met = info.members.find(user); met != info.members.end()) {
        const QString now = nickname == met->name ? QString() : nickname;
        if (met->nickname == now && info.whole.contains(user))
            return;
        met->nickname = now;
        info.whole.insert(user);
    } else {
        if (info.nicknames.size() >= kMostNicknames)
            info.nicknames.clear();
        info.nicknames.insert(user, nickname);
    }
    Q_EMIT userChanged(user);
}

//! An account has another name or picture: so it has in every guild and direct chat.
void Directory::onUserChanged(const User &user)
{
    if (user.id.isEmpty())
        return;
    for (auto &info : m_info) {
        const auto met = info.members.find(user.id);
        if (met == info.members.end())
            continue;
        if (!user.name.isEmpty())
            met->name = user.name;
        if (!user.avatar.isEmpty())
            met->avatar = user.avatar;
    }
    merge(m_users[user.id], user);
    const bool peers = updatePeers(user);
    Q_EMIT userChanged(user.id);
    if (peers)
        Q_EMIT directChatsChanged();
}

bool Directory::updatePeers(const User &user)
{
    bool changed = false;
    for (auto &chat : m_directChats) {
        if (chat.peer.id != user.id)
            continue;
        const auto take = [&changed](QString &to, const QString &from) {
            changed = changed || (!from.isEmpty() && to != from);
            to = from.isEmpty() ? to : from;
        };
        take(chat.peer.name, user.name);
        take(chat.peer.nickname, user.nickname);
        take(chat.peer.avatar, user.avatar);
    }
    return changed;
}

} // namespace chat
