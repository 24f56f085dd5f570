// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/permissions.h"
#include "app/sandbox/store/store.h"
#include "app/sandbox/store/world.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <memory>
#include <vector>

namespace chat::sandbox {

struct Channel
{
    SeedChannel data; //!< `overwrites` is empty: the next two hold them
    qint64 key = 0; //!< the conversation of its messages
    QString guildId;
    QList<RoleOverwrite> roleOverwrites;
    QList<UserOverwrite> userOverwrites;

    [[nodiscard]] bool isCategory() const { return data.type == 0; }
    //! Text and voice channels hold messages.
    [[nodiscard]] bool holdsMessages() const { return data.type == 1 || data.type == 2; }
};

struct Guild
{
    SeedGuild data; //!< its lists are empty except `roles` and `emoji`
    QList<Role> roles;
    std::vector<std::unique_ptr<Channel>> channels; //!< in the order they were made
    QHash<QString, SeedMember> members;
    QStringList memberOrder;
};

struct DirectChat
{
    SeedDirectChat data;
    qint64 key = 0; //!< the conversation of its messages, negative
    bool hiddenA = false;
    bool hiddenB = false;
    qint64 latest = 0; //!< time of the newest message

    [[nodiscard]] bool has(const QString &user) const { return data.userA == user || data.userB == user; }
    [[nodiscard]] QString other(const QString &user) const { return data.userA == user ? data.userB : data.userA; }
    [[nodiscard]] bool hiddenFor(const QString &user) const { return data.userA == user ? hiddenA : hiddenB; }
    [[nodiscard]] qint64 lastRead(const QString &user) const
    {
        return data.userA == user ? data.lastReadA : data.lastReadB;
    }
};

//! Users, guilds, channels and direct chats: read from the store once, kept in memory, written through on change.
class Directory : public QObject
{
    Q_OBJECT

public:
    explicit Directory(Store &store, QObject *parent = nullptr);

    void load();

    [[nodiscard]] const std::vector<std::unique_ptr<SeedUser>> &users() const { return m_users; }
    [[nodiscard]] const std::vector<std::unique_ptr<Guild>> &guilds() const { return m_guilds; }
    [[nodiscard]] const SeedUser *user(const QString &id) const { return m_userById.value(id); }
    [[nodiscard]] const SeedUser *userByToken(const QString &token) const { return m_userByToken.value(token); }
    [[nodiscard]] const Guild *guild(const QString &id) const { return m_guildById.value(id); }
    [[nodiscard]] const Channel *channel(const QString &id) const { return m_channelById.value(id); }
    [[nodiscard]] const Channel *channelByKey(qint64 key) const { return m_channelByKey.value(key); }
    [[nodiscard]] QList<const Guild *> guildsOf(const QString &userId) const { return m_guildsOf.value(userId); }
    [[nodiscard]] const SeedGuildEmoji *emoji(const QString &id) const;

    [[nodiscard]] const DirectChat *chat(const QString &code) const { return m_chatByCode.value(code); }
    [[nodiscard]] const DirectChat *chatByKey(qint64 key) const { return m_chatByKey.value(key); }
    [[nodiscard]] const DirectChat *chatBetween(const QString &a, const QString &b) const;
    [[nodiscard]] QList<const DirectChat *> chatsOf(const QString &userId) const;

    // Changes; call them inside a Change.
    [[nodiscard]] const DirectChat *createChat(const QString &a, const QString &b);
    bool setHidden(const QString &code, const QString &user, bool hidden);
    bool setLastRead(const QString &code, const QString &user, qint64 time);
    //! A message was stored: both sides see the chat again.
    bool touchChat(const QString &code, const QString &author, qint64 time);

    // The same for guilds; in directorychanges.cpp. False: the store failed.
    bool renameUser(const QString &user, const QString &name);
    bool writeGuild(const Guild &guild, const SeedGuild &data);
    bool putRole(const Guild &guild, const SeedRole &role);
    bool removeRole(const Guild &guild, int role);
    [[nodiscard]] int unusedRoleId() const;
    bool putMember(const Guild &guild, const SeedMember &member);
    bool removeMember(const Guild &guild, const QString &user);
    [[nodiscard]] const Channel *addChannel(const Guild &guild, SeedChannel data);
    bool writeChannel(const Channel &channel, const SeedChannel &data);
    bool removeChannel(const Channel &channel);
    bool setOverwrites(const Channel &channel, const QList<RoleOverwrite> &roles, const QList<UserOverwrite> &users);
    bool putEmoji(const Guild &guild, const SeedGuildEmoji &emoji);
    bool removeEmoji(const QString &id);

Q_SIGNALS:
    //! Everything was read again: a write was lost.
    void reloaded();

private:
    Guild *mutableGuild(const Guild &guild) { return m_guildById.value(guild.data.id); }
    Channel *mutableChannel(const Channel &channel) { return m_channelById.value(channel.data.id); }
    void reloadAll();
    void loadUsers();
    void loadGuilds();
    void loadChannels();
    void loadMembers();
    void loadChats();
    DirectChat *mutableChat(const QString &code) const { return m_chatByCode.value(code); }
    DirectChat *addChat(std::unique_ptr<DirectChat> chat);
    bool writeChat(const DirectChat &chat);

    Store &m_store;
    std::vector<std::unique_ptr<SeedUser>> m_users;
    std::vector<std::unique_ptr<Guild>> m_guilds;
    std::vector<std::unique_ptr<DirectChat>> m_chats;
    QHash<QString, SeedUser *> m_userById;
    QHash<QString, SeedUser *> m_userByToken;
    QHash<QString, Guild *> m_guildById;
    QHash<QString, QList<const Guild *>> m_guildsOf;
    QHash<QString, Channel *> m_channelById;
    QHash<qint64, Channel *> m_channelByKey;
    QHash<QString, DirectChat *> m_chatByCode;
    QHash<qint64, DirectChat *> m_chatByKey;
    QHash<QString, QList<DirectChat *>> m_chatsOf;
    QHash<QString, SeedGuildEmoji> m_emoji;
};

} // namespace chat::sandbox
