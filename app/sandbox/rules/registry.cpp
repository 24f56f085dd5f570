// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/rules/registry.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace chat::sandbox {

namespace {

constexpr int kFirstMadeRole = 7'000'001; // seeds stay below

Role domainRole(const SeedRole &role)
{
    return Role{RoleId(QString::number(role.id)), role.name, static_cast<quint32>(role.color), role.position,
        role.hoist, role.mentionable, role.permissions, role.type};
}

void sortRoles(GuildRecord &guild)
{
    std::ranges::stable_sort(
        guild.data.roles, [](const SeedRole &a, const SeedRole &b) { return a.position < b.position; });
    guild.roles.clear();
    for (const SeedRole &role : std::as_const(guild.data.roles))
        guild.roles.append(domainRole(role));
}

QString rolesText(const QList<int> &roles)
{
    QStringList text;
    for (const int role : roles)
        text.append(QString::number(role));
    return text.join(u',');
}

} // namespace

Registry::Registry(Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_chats(store)
{
    // A call under way may still use the guilds and users.
    connect(&store, &Store::groupLost, this, &Registry::reloadAll, Qt::QueuedConnection);
}

void Registry::load()
{
    loadUsers();
    loadGuilds();
    loadChannels();
    loadMembers();
    m_chats.load();
}

void Registry::reloadAll()
{
    if (m_users.empty())
        return;
    m_userById.clear();
    m_userByToken.clear();
    m_guildById.clear();
    m_guildsOf.clear();
    m_channelById.clear();
    m_channelByKey.clear();
    m_emoji.clear();
    m_guilds.clear();
    m_users.clear();
    load();
    Q_EMIT reloaded();
}

void Registry::loadUsers()
{
    Statement rows(m_store,
        "SELECT id, username, identify_num, token, avatar, banner, bot, online, status FROM users ORDER BY rank");
    rows.run();
    while (rows.next()) {
        auto user = std::make_unique<SeedUser>();
        user->id = rows.text(0);
        user->username = rows.text(1);
        user->identifyNum = rows.text(2);
        user->token = rows.text(3);
        user->avatar = rows.text(4);
        user->banner = rows.text(5);
        user->bot = rows.flag(6);
        user->online = rows.flag(7);
        user->status = rows.number(8);
        m_userById.insert(user->id, user.get());
        if (!user->token.isEmpty())
            m_userByToken.insert(user->token, user.get());
        m_users.push_back(std::move(user));
    }
}

void Registry::loadGuilds()
{
    Statement rows(m_store, "SELECT id, name, topic, owner, icon, default_channel FROM guilds ORDER BY rank");
    rows.run();
    while (rows.next()) {
        auto guild = std::make_unique<GuildRecord>();
        guild->data.id = rows.text(0);
        guild->data.name = rows.text(1);
        guild->data.topic = rows.text(2);
        guild->data.ownerId = rows.text(3);
        guild->data.icon = rows.text(4);
        guild->data.defaultChannelId = rows.text(5);
        m_guildById.insert(guild->data.id, guild.get());
        m_guilds.push_back(std::move(guild));
    }
    Statement roles(m_store,
        "SELECT guild, role, name, color, position, hoist, mentionable, permissions, type FROM roles ORDER BY guild, "
        "position, role");
    roles.run();
    while (roles.next()) {
        GuildRecord *guild = m_guildById.value(roles.text(0));
        if (!guild)
            continue;
        const SeedRole role{roles.number(1), roles.text(2), roles.number(3), roles.number(4), roles.flag(5),
            roles.flag(6), static_cast<quint32>(roles.integer(7)), roles.number(8)};
        guild->data.roles.append(role);
        guild->roles.append(domainRole(role));
    }
    Statement emoji(m_store, "SELECT id, guild, name, owner FROM emoji ORDER BY rank");
    emoji.run();
    while (emoji.next()) {
        const SeedGuildEmoji entry{emoji.text(0), emoji.text(2), emoji.text(3), {}};
        m_emoji.insert(entry.id, entry);
        if (GuildRecord *guild = m_guildById.value(emoji.text(1)))
            guild->data.emoji.append(entry);
    }
}

void Registry::loadChannels()
{
    Statement rows(m_store,
        "SELECT key, id, guild, parent, name, topic, type, level, slow_mode, creator FROM channels ORDER BY key");
    rows.run();
    while (rows.next()) {
        GuildRecord *guild = m_guildById.value(rows.text(2));
        if (!guild)
            continue;
        auto channel = std::make_unique<ChannelRecord>();
        channel->key = rows.integer(0);
        channel->guildId = guild->data.id;
        channel->data = SeedChannel{rows.text(1), rows.text(3), rows.text(4), rows.text(5), rows.number(6),
            rows.number(7), rows.number(8), rows.text(9), {}};
        m_channelById.insert(channel->data.id, channel.get());
        m_channelByKey.insert(channel->key, channel.get());
        guild->channels.push_back(std::move(channel));
    }
    Statement overwrites(m_store, "SELECT channel, role, user, allow, deny FROM overwrites ORDER BY rowid");
    overwrites.run();
    while (overwrites.next()) {
        ChannelRecord *channel = m_channelById.value(overwrites.text(0));
        if (!channel)
            continue;
        const auto allow = static_cast<quint32>(overwrites.integer(3));
        const auto deny = static_cast<quint32>(overwrites.integer(4));
        const QString user = overwrites.text(2);
        if (user.isEmpty())
            channel->roleOverwrites.append(RoleOverwrite{RoleId(overwrites.text(1)), allow, deny});
        else
            channel->userOverwrites.append(UserOverwrite{UserId(user), allow, deny});
    }
}

void Registry::loadMembers()
{
    Statement rows(m_store, "SELECT guild, user, nickname, roles, joined, active FROM members ORDER BY rank");
    rows.run();
    while (rows.next()) {
        GuildRecord *guild = m_guildById.value(rows.text(0));
        if (!guild)
            continue;
        SeedMember member{rows.text(1), rows.text(2), {}, rows.integer(4), rows.integer(5)};
        const QStringList roles = rows.text(3).split(u',', Qt::SkipEmptyParts);
        for (const QString &role : roles)
            member.roles.append(role.toInt());
        guild->memberOrder.append(member.userId);
        m_guildsOf[member.userId].append(guild);
        guild->members.insert(member.userId, member);
    }
}

const SeedGuildEmoji *Registry::emoji(const QString &id) const
{
    const auto it = m_emoji.constFind(id);
    return it == m_emoji.cend() ? nullptr : &it.value();
}

bool Registry::renameUser(const QString &user, const QString &name)
{
    if (!Statement(m_store, "UPDATE users SET username = ? WHERE id = ?").run(name, user))
        return false;
    m_userById.value(user)->username = name;
    return true;
}

bool Registry::writeGuild(const GuildRecord &guild, const SeedGuild &data)
{
    if (!Statement(m_store, "UPDATE guilds SET name = ?, topic = ?, icon = ?, default_channel = ? WHERE id = ?")
             .run(data.name, data.topic, data.icon, data.defaultChannelId, guild.data.id))
        return false;
    SeedGuild &kept = mutableGuild(guild)->data;
    kept.name = data.name;
    kept.topic = data.topic;
    kept.icon = data.icon;
    kept.defaultChannelId = data.defaultChannelId;
    return true;
}

int Registry::unusedRoleId() const
{
    int id = kFirstMadeRole;
    for (const auto &guild : m_guilds) {
        for (const SeedRole &role : guild->data.roles)
            id = std::max(id, role.id + 1);
    }
    return id;
}

bool Registry::putRole(const GuildRecord &guild, const SeedRole &role)
{
    Statement row(m_store,
        "INSERT OR REPLACE INTO roles (guild, role, name, color, position, hoist, mentionable, permissions, type) "
        "VALUES "
        "(?, ?, ?, ?, ?, ?, ?, ?, ?)");
    if (!row.run(guild.data.id, role.id, role.name, role.color, role.position, int(role.hoist), int(role.mentionable),
            qint64(role.permissions), role.type))
        return false;
    GuildRecord &kept = *mutableGuild(guild);
    kept.data.roles.removeIf([&](const SeedRole &known) { return known.id == role.id; });
    kept.data.roles.append(role);
    sortRoles(kept);
    return true;
}

bool Registry::removeRole(const GuildRecord &guild, int role)
{
    if (!Statement(m_store, "DELETE FROM roles WHERE guild = ? AND role = ?").run(guild.data.id, role))
        return false;
    GuildRecord &kept = *mutableGuild(guild);
    kept.data.roles.removeIf([role](const SeedRole &known) { return known.id == role; });
    sortRoles(kept);
    const auto members = kept.members;
    for (const SeedMember &member : members) {
        SeedMember without = member;
        if (without.roles.removeAll(role) > 0 && !putMember(kept, without))
            return false;
    }
    const RoleId id(QString::number(role));
    for (const auto &channel : kept.channels) {
        auto roles = channel->roleOverwrites;
        if (roles.removeIf([&](const RoleOverwrite &known) { return known.role == id; }) > 0
            && !setOverwrites(*channel, roles, channel->userOverwrites))
            return false;
    }
    return true;
}

bool Registry::putMember(const GuildRecord &guild, const SeedMember &member)
{
    GuildRecord &kept = *mutableGuild(guild);
    const bool known = kept.members.contains(member.userId);
    const bool ok = known
        ? Statement(m_store, "UPDATE members SET nickname = ?, roles = ?, active = ? WHERE guild = ? AND user = ?")
              .run(member.nickname, rolesText(member.roles), member.activeTime, guild.data.id, member.userId)
        : Statement(
            m_store, "INSERT INTO members (guild, user, nickname, roles, joined, active) VALUES (?, ?, ?, ?, ?, ?)")
              .run(guild.data.id, member.userId, member.nickname, rolesText(member.roles), member.joinedAt,
                  member.activeTime);
    if (!ok)
        return false;
    if (!known) {
        kept.memberOrder.append(member.userId);
        m_guildsOf[member.userId].append(&kept);
    }
    kept.members.insert(member.userId, member);
    return true;
}

bool Registry::removeMember(const GuildRecord &guild, const QString &user)
{
    if (!Statement(m_store, "DELETE FROM members WHERE guild = ? AND user = ?").run(guild.data.id, user))
        return false;
    GuildRecord *kept = mutableGuild(guild);
    // It may be the key that is taken out. NOLINTNEXTLINE(performance-unnecessary-copy-initialization)
    const QString gone = user;
    kept->memberOrder.removeAll(gone);
    kept->members.remove(gone);
    m_guildsOf[gone].removeAll(kept);
    return true;
}

const ChannelRecord *Registry::addChannel(const GuildRecord &guild, SeedChannel data)
{
    qint64 id = QDateTime::currentMSecsSinceEpoch() * 1000;
    while (m_channelById.contains(QString::number(id)))
        ++id;
    data.id = QString::number(id);
    Statement row(m_store,
        "INSERT INTO channels (id, guild, parent, name, topic, type, level, slow_mode, creator) VALUES (?, ?, ?, ?, ?, "
        "?, "
        "?, ?, ?)");
    if (!row.run(data.id, guild.data.id, data.parentId, data.name, data.topic, data.type, data.level, data.slowMode,
            data.creatorId))
        return nullptr;
    auto channel = std::make_unique<ChannelRecord>();
    channel->key = row.lastId();
    channel->guildId = guild.data.id;
    channel->data = std::move(data);
    ChannelRecord *added = channel.get();
    m_channelById.insert(added->data.id, added);
    m_channelByKey.insert(added->key, added);
    mutableGuild(guild)->channels.push_back(std::move(channel));
    return added;
}

bool Registry::writeChannel(const ChannelRecord &channel, const SeedChannel &data)
{
    if (!Statement(
            m_store, "UPDATE channels SET name = ?, topic = ?, parent = ?, level = ?, slow_mode = ? WHERE id = ?")
             .run(data.name, data.topic, data.parentId, data.level, data.slowMode, channel.data.id))
        return false;
    mutableChannel(channel)->data = data;
    return true;
}

bool Registry::removeChannel(const ChannelRecord &channel)
{
    const QString id = channel.data.id;
    const qint64 key = channel.key;
    if (!Statement(m_store, "DELETE FROM reactions WHERE msg IN (SELECT seq FROM messages WHERE conv = ?)").run(key)
        || !Statement(m_store, "DELETE FROM messages WHERE conv = ?").run(key)
        || !Statement(m_store, "DELETE FROM overwrites WHERE channel = ?").run(id)
        || !Statement(m_store, "UPDATE channels SET parent = '' WHERE parent = ?").run(id)
        || !Statement(m_store, "DELETE FROM channels WHERE id = ?").run(id))
        return false;
    GuildRecord *guild = m_guildById.value(channel.guildId);
    for (const auto &other : guild->channels) {
        if (other->data.parentId == id)
            other->data.parentId.clear();
    }
    m_channelById.remove(id);
    m_channelByKey.remove(key);
    std::erase_if(guild->channels, [&](const auto &known) { return known->key == key; });
    return true;
}

bool Registry::setOverwrites(
    const ChannelRecord &channel, const QList<RoleOverwrite> &roles, const QList<UserOverwrite> &users)
{
    if (!Statement(m_store, "DELETE FROM overwrites WHERE channel = ?").run(channel.data.id))
        return false;
    const char *insert = "INSERT INTO overwrites (channel, role, user, allow, deny) VALUES (?, ?, ?, ?, ?)";
    for (const RoleOverwrite &entry : roles) {
        if (!Statement(m_store, insert)
                 .run(channel.data.id, entry.role.value.toInt(), QString(), qint64(entry.allow), qint64(entry.deny)))
            return false;
    }
    for (const UserOverwrite &entry : users) {
        if (!Statement(m_store, insert)
                 .run(channel.data.id, -1, entry.user.value, qint64(entry.allow), qint64(entry.deny)))
            return false;
    }
    ChannelRecord *kept = mutableChannel(channel);
    kept->roleOverwrites = roles;
    kept->userOverwrites = users;
    return true;
}

bool Registry::putEmoji(const GuildRecord &guild, const SeedGuildEmoji &emoji)
{
    const bool known = m_emoji.contains(emoji.id);
    const bool ok = known ? Statement(m_store, "UPDATE emoji SET name = ? WHERE id = ?").run(emoji.name, emoji.id)
                          : Statement(m_store, "INSERT INTO emoji (id, guild, name, owner) VALUES (?, ?, ?, ?)")
                                .run(emoji.id, guild.data.id, emoji.name, emoji.ownerId);
    if (!ok)
        return false;
    m_emoji.insert(emoji.id, emoji);
    auto &list = mutableGuild(guild)->data.emoji;
    const auto it = std::ranges::find(list, emoji.id, &SeedGuildEmoji::id);
    if (it == list.end())
        list.append(emoji);
    else
        *it = emoji;
    return true;
}

bool Registry::removeEmoji(const QString &id)
{
    if (!Statement(m_store, "DELETE FROM emoji WHERE id = ?").run(id))
        return false;
    const QString gone = id;
    m_emoji.remove(gone);
    for (const auto &guild : m_guilds)
        guild->data.emoji.removeIf([&](const SeedGuildEmoji &known) { return known.id == gone; });
    return true;
}

} // namespace chat::sandbox
