// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/models/directory/knownpeople.h"

#include <algorithm>
#include <utility>

namespace chat {

namespace {

constexpr qsizetype kMostNicknames = 5000;
constexpr qsizetype kMostChanged = 5000; // people to be stored at once

//! Adds what `news` contains to `known`; authors of messages have little data, which must not erase the rest.
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

KnownPeople::KnownPeople(Backend &backend, DirectChats &chats, QObject *parent)
    : QObject(parent)
    , m_backend(backend)
    , m_chats(chats)
{
}

const User *KnownPeople::find(const UserId &user, const GuildId &guild) const
{
    if (const auto info = m_guilds.constFind(guild); info != m_guilds.constEnd()) {
        if (const auto it = info->members.constFind(user); it != info->members.constEnd())
            return &*it;
    }
    if (const auto it = m_users.constFind(user); it != m_users.constEnd())
        return &*it;
    if (user == self().id)
        return &self();
    if (const User *peer = m_chats.findPeer(user))
        return peer;
    for (const auto &info : m_guilds) {
        if (const auto it = info.members.constFind(user); it != info.members.constEnd())
            return &*it;
    }
    return nullptr;
}

std::vector<const User *> KnownPeople::of(const GuildId &guild) const
{
    std::vector<const User *> people;
    if (const auto info = m_guilds.constFind(guild); info != m_guilds.constEnd()) {
        people.reserve(static_cast<size_t>(info->members.size()));
        for (const auto &user : info->members)
            people.push_back(&user);
    }
    return people;
}

const User *KnownPeople::findAccount(const UserId &user) const
{
    if (const auto it = m_users.constFind(user); it != m_users.constEnd())
        return &*it;
    if (user == self().id)
        return &self();
    return m_chats.findPeer(user);
}

QString KnownPeople::nameOf(const User &seen, const GuildId &guild) const
{
    if (seen.alias)
        return seen.displayName();
    const User *account = findAccount(seen.id);
    const User *member = nullptr;
    QString nickname = seen.nickname;
    if (guild.isEmpty()) {
        if (account && !account->nickname.isEmpty())
            nickname = account->nickname;
    } else if (const auto info = m_guilds.constFind(guild); info != m_guilds.constEnd()) {
        const auto met = info->members.constFind(seen.id);
        member = met == info->members.constEnd() ? nullptr : &*met;
        if (member && (!member->nickname.isEmpty() || info->whole.contains(seen.id)))
            nickname = member->nickname;
        else if (const auto told = info->nicknames.constFind(seen.id); told != info->nicknames.constEnd())
            nickname = *told;
    }
    // A nickname of another guild is not used here.
    const User *elsewhere = find(seen.id, guild);
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

void KnownPeople::learn(const User &user, const GuildId &guild)
{
    if (user.id.isEmpty() || user.alias)
        return;
    auto &known = guild.isEmpty() ? m_users[user.id] : m_guilds[guild].members[user.id];
    const auto before = known;
    merge(known, user);
    if (!guild.isEmpty()) {
        auto &info = m_guilds[guild];
        if (user.isWholeMember())
            info.whole.insert(user.id);
        if (const auto told = info.nicknames.constFind(user.id); told != info.nicknames.constEnd()) {
            if (!user.isWholeMember() && user.nickname.isEmpty())
                known.nickname = *told;
            info.nicknames.erase(told);
        }
    }
    const bool changed = before != known;
    if (changed || m_recalled.remove({guild, user.id}))
        note(guild, user.id); // also who is as before: those heard of last are kept
    const bool peers = guild.isEmpty() && m_chats.updatePeer(user);
    if (changed || peers)
        Q_EMIT userChanged(user.id);
}

bool KnownPeople::hasMet(const UserId &user, const GuildId &guild) const
{
    const auto info = m_guilds.constFind(guild);
    return info != m_guilds.cend() && info->members.contains(user);
}

void KnownPeople::put(const GuildId &guild, User user)
{
    if (user.id.isEmpty())
        return;
    auto &info = m_guilds[guild];
    const auto id = user.id;
    auto &known = info.members[id];
    const bool changed = known != user;
    known = std::move(user);
    info.whole.insert(id);
    info.nicknames.remove(id);
    if (!changed)
        return;
    note(guild, id);
    Q_EMIT userChanged(id);
}

void KnownPeople::setNickname(const GuildId &guild, const UserId &user, const QString &nickname)
{
    auto &info = m_guilds[guild];
    if (const auto met = info.members.find(user); met != info.members.end()) {
        const QString now = nickname == met->name ? QString() : nickname;
        if (met->nickname == now && info.whole.contains(user))
            return;
        met->nickname = now;
        info.whole.insert(user);
        note(guild, user);
    } else {
        if (info.nicknames.size() >= kMostNicknames)
            info.nicknames.clear();
        info.nicknames.insert(user, nickname);
    }
    Q_EMIT userChanged(user);
}

void KnownPeople::updateAccount(const User &user)
{
    if (user.id.isEmpty())
        return;
    for (auto info = m_guilds.begin(); info != m_guilds.end(); ++info) {
        const auto met = info->members.find(user.id);
        if (met == info->members.end())
            continue;
        if (!user.name.isEmpty())
            met->name = user.name;
        if (!user.avatar.isEmpty())
            met->avatar = user.avatar;
        note(info.key(), user.id);
    }
    merge(m_users[user.id], user);
    note({}, user.id);
    m_chats.updatePeer(user);
    Q_EMIT userChanged(user.id);
}

void KnownPeople::setPresence(const UserId &user, bool online)
{
    bool changed = m_chats.setPresence(user, online);
    const auto set = [&](User &known) {
        changed = changed || known.online != online;
        known.online = online;
    };
    for (auto &info : m_guilds) {
        if (const auto it = info.members.find(user); it != info.members.end())
            set(*it);
    }
    if (const auto it = m_users.find(user); it != m_users.end())
        set(*it);
    if (changed)
        Q_EMIT userChanged(user);
}

void KnownPeople::refresh(const GuildId &guild, const UserId &user)
{
    const std::pair key(guild, user);
    if (!hasMet(user, guild) || m_refreshing.contains(key))
        return;
    m_refreshing.insert(key);
    m_backend.directory().fetchUser(user, guild, this, [this, key](Result<User> result) {
        m_refreshing.remove(key);
        if (result && m_guilds.contains(key.first))
            put(key.first, std::move(result).value());
    });
}

void KnownPeople::removeMember(const GuildId &guild, const UserId &user)
{
    if (const auto info = m_guilds.find(guild); info != m_guilds.end()) {
        info->members.remove(user);
        info->whole.remove(user);
        note(guild, user);
    }
}

// Between runs

void KnownPeople::recall(const std::vector<StoredPerson> &people)
{
    for (const auto &person : people) {
        const auto &id = person.user.id;
        auto &there = person.guild.isEmpty() ? m_users : m_guilds[person.guild].members;
        if (there.contains(id))
            continue;
        there.insert(id, person.user);
        if (person.whole && !person.guild.isEmpty())
            m_guilds[person.guild].whole.insert(id);
        m_recalled.insert({person.guild, id});
    }
}

void KnownPeople::note(const GuildId &guild, const UserId &user)
{
    if (m_noting && m_changed.size() < kMostChanged)
        m_changed.insert({guild, user});
}

std::pair<std::vector<StoredPerson>, std::vector<std::pair<GuildId, UserId>>> KnownPeople::takeChanges()
{
    std::vector<StoredPerson> changed;
    std::vector<std::pair<GuildId, UserId>> gone;
    for (const auto &[guild, user] : std::exchange(m_changed, {})) {
        if (guild.isEmpty()) {
            changed.push_back({guild, m_users.value(user), false});
            continue;
        }
        const auto info = m_guilds.constFind(guild);
        if (info == m_guilds.cend())
            continue; // all of it is gone
        const auto met = info->members.constFind(user);
        if (met == info->members.cend())
            gone.emplace_back(guild, user);
        else
            changed.push_back({guild, *met, info->whole.contains(user)});
    }
    return {std::move(changed), std::move(gone)};
}

QList<RoleId> KnownPeople::rolesOf(const UserId &user, const GuildId &guild) const
{
    const auto info = m_guilds.constFind(guild);
    if (info == m_guilds.cend())
        return {};
    const auto member = info->members.constFind(user);
    return member == info->members.cend() ? QList<RoleId>() : member->roles;
}

} // namespace chat
