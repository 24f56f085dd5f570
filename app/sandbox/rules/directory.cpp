// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/rules/directory.h"

#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace chat::sandbox {

Directory::Directory(Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    connect(&store, &Store::groupLost, this, &Directory::loadChats);
    // Whoever is in the middle of a call still holds on to guilds and users.
    connect(&store, &Store::groupLost, this, &Directory::reloadAll, Qt::QueuedConnection);
}

void Directory::load()
{
    loadUsers();
    loadGuilds();
    loadChannels();
    loadMembers();
    loadChats();
}

void Directory::reloadAll()
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

void Directory::loadUsers()
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

void Directory::loadGuilds()
{
    Statement rows(m_store, "SELECT id, name, topic, owner, icon, default_channel FROM guilds ORDER BY rank");
    rows.run();
    while (rows.next()) {
        auto guild = std::make_unique<Guild>();
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
        Guild *guild = m_guildById.value(roles.text(0));
        if (!guild)
            continue;
        const SeedRole role{roles.number(1), roles.text(2), roles.number(3), roles.number(4), roles.flag(5),
            roles.flag(6), static_cast<quint32>(roles.integer(7)), roles.number(8)};
        guild->data.roles.append(role);
        guild->roles.append(Role{RoleId(QString::number(role.id)), role.name, static_cast<quint32>(role.color),
            role.position, role.hoist, role.mentionable, role.permissions});
    }
    Statement emoji(m_store, "SELECT id, guild, name, owner FROM emoji ORDER BY rank");
    emoji.run();
    while (emoji.next()) {
        const SeedGuildEmoji entry{emoji.text(0), emoji.text(2), emoji.text(3), {}};
        m_emoji.insert(entry.id, entry);
        if (Guild *guild = m_guildById.value(emoji.text(1)))
            guild->data.emoji.append(entry);
    }
}

void Directory::loadChannels()
{
    Statement rows(m_store,
        "SELECT key, id, guild, parent, name, topic, type, level, slow_mode, creator FROM channels ORDER BY key");
    rows.run();
    while (rows.next()) {
        Guild *guild = m_guildById.value(rows.text(2));
        if (!guild)
            continue;
        auto channel = std::make_unique<Channel>();
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
        Channel *channel = m_channelById.value(overwrites.text(0));
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

void Directory::loadMembers()
{
    Statement rows(m_store, "SELECT guild, user, nickname, roles, joined, active FROM members ORDER BY rank");
    rows.run();
    while (rows.next()) {
        Guild *guild = m_guildById.value(rows.text(0));
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

void Directory::loadChats()
{
    m_chats.clear();
    m_chatByCode.clear();
    m_chatByKey.clear();
    m_chatsOf.clear();
    Statement rows(m_store,
        "SELECT key, code, a, b, read_a, read_b, hidden_a, hidden_b,"
        " (SELECT created FROM messages WHERE conv = -chats.key ORDER BY seq DESC LIMIT 1) FROM chats ORDER BY key");
    rows.run();
    while (rows.next()) {
        auto chat = std::make_unique<DirectChat>();
        chat->key = -rows.integer(0);
        chat->data = SeedDirectChat{rows.text(1), rows.text(2), rows.text(3), rows.integer(4), rows.integer(5)};
        chat->hiddenA = rows.flag(6);
        chat->hiddenB = rows.flag(7);
        chat->latest = rows.integer(8);
        addChat(std::move(chat));
    }
}

DirectChat *Directory::addChat(std::unique_ptr<DirectChat> chat)
{
    DirectChat *added = chat.get();
    m_chatByCode.insert(added->data.code, added);
    m_chatByKey.insert(added->key, added);
    m_chatsOf[added->data.userA].append(added);
    m_chatsOf[added->data.userB].append(added);
    m_chats.push_back(std::move(chat));
    return added;
}

const SeedGuildEmoji *Directory::emoji(const QString &id) const
{
    const auto it = m_emoji.constFind(id);
    return it == m_emoji.cend() ? nullptr : &it.value();
}

const DirectChat *Directory::chatBetween(const QString &a, const QString &b) const
{
    const QList<DirectChat *> chats = m_chatsOf.value(a);
    const auto it = std::ranges::find_if(chats, [&](const DirectChat *chat) { return chat->other(a) == b; });
    return it == chats.cend() ? nullptr : *it;
}

QList<const DirectChat *> Directory::chatsOf(const QString &userId) const
{
    const QList<DirectChat *> chats = m_chatsOf.value(userId);
    return {chats.cbegin(), chats.cend()};
}

const DirectChat *Directory::createChat(const QString &a, const QString &b)
{
    auto chat = std::make_unique<DirectChat>();
    chat->data.code = QString::fromLatin1(QUuid::createUuid().toRfc4122().toHex());
    chat->data.userA = a;
    chat->data.userB = b;
    Statement insert(
        m_store, "INSERT INTO chats (code, a, b, read_a, read_b, hidden_a, hidden_b) VALUES (?, ?, ?, 0, 0, 0, 0)");
    if (!insert.run(chat->data.code, a, b))
        return nullptr;
    chat->key = -insert.lastId();
    return addChat(std::move(chat));
}

bool Directory::writeChat(const DirectChat &chat)
{
    return Statement(m_store, "UPDATE chats SET read_a = ?, read_b = ?, hidden_a = ?, hidden_b = ? WHERE key = ?")
        .run(chat.data.lastReadA, chat.data.lastReadB, int(chat.hiddenA), int(chat.hiddenB), -chat.key);
}

bool Directory::setHidden(const QString &code, const QString &user, bool hidden)
{
    DirectChat *chat = mutableChat(code);
    (chat->data.userA == user ? chat->hiddenA : chat->hiddenB) = hidden;
    return writeChat(*chat);
}

bool Directory::setLastRead(const QString &code, const QString &user, qint64 time)
{
    DirectChat *chat = mutableChat(code);
    qint64 &mark = chat->data.userA == user ? chat->data.lastReadA : chat->data.lastReadB;
    if (mark >= time)
        return true;
    mark = time;
    return writeChat(*chat);
}

bool Directory::touchChat(const QString &code, const QString &author, qint64 time)
{
    DirectChat *chat = mutableChat(code);
    chat->latest = time;
    chat->hiddenA = false;
    chat->hiddenB = false;
    (chat->data.userA == author ? chat->data.lastReadA : chat->data.lastReadB) = time;
    return writeChat(*chat);
}

} // namespace chat::sandbox
