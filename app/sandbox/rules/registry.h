// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/permissions.h"
#include "app/sandbox/rules/chatregistry.h"
#include "app/sandbox/rules/records.h"
#include "app/sandbox/store/store.h"
#include "app/sandbox/store/world.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <memory>
#include <vector>

namespace chat::sandbox {

//! Users, guilds and channels, with the direct chats beside them: read from the store once, kept in memory, written
//! through on change.
class Registry : public QObject
{
    Q_OBJECT

public:
    explicit Registry(Store &store, QObject *parent = nullptr);

    void load();

    [[nodiscard]] const std::vector<std::unique_ptr<SeedUser>> &users() const { return m_users; }
    [[nodiscard]] const std::vector<std::unique_ptr<GuildRecord>> &guilds() const { return m_guilds; }
    [[nodiscard]] const SeedUser *user(const QString &id) const { return m_userById.value(id); }
    [[nodiscard]] const SeedUser *userByToken(const QString &token) const { return m_userByToken.value(token); }
    [[nodiscard]] const GuildRecord *guild(const QString &id) const { return m_guildById.value(id); }
    [[nodiscard]] const ChannelRecord *channel(const QString &id) const { return m_channelById.value(id); }
    [[nodiscard]] const ChannelRecord *channelByKey(qint64 key) const { return m_channelByKey.value(key); }
    [[nodiscard]] QList<const GuildRecord *> guildsOf(const QString &userId) const { return m_guildsOf.value(userId); }
    [[nodiscard]] const SeedGuildEmoji *emoji(const QString &id) const;
    [[nodiscard]] ChatRegistry &chats() { return m_chats; }
    [[nodiscard]] const ChatRegistry &chats() const { return m_chats; }

    // Changes; call them inside a Change. False or null: the store failed.
    bool renameUser(const QString &user, const QString &name);
    bool writeGuild(const GuildRecord &guild, const SeedGuild &data);
    bool putRole(const GuildRecord &guild, const SeedRole &role);
    bool removeRole(const GuildRecord &guild, int role);
    [[nodiscard]] int unusedRoleId() const;
    bool putMember(const GuildRecord &guild, const SeedMember &member);
    bool removeMember(const GuildRecord &guild, const QString &user);
    [[nodiscard]] const ChannelRecord *addChannel(const GuildRecord &guild, SeedChannel data);
    bool writeChannel(const ChannelRecord &channel, const SeedChannel &data);
    bool removeChannel(const ChannelRecord &channel);
    bool setOverwrites(
        const ChannelRecord &channel, const QList<RoleOverwrite> &roles, const QList<UserOverwrite> &users);
    bool putEmoji(const GuildRecord &guild, const SeedGuildEmoji &emoji);
    bool removeEmoji(const QString &id);

Q_SIGNALS:
    //! Everything was read again: a write was lost.
    void reloaded();

private:
    GuildRecord *mutableGuild(const GuildRecord &guild) { return m_guildById.value(guild.data.id); }
    ChannelRecord *mutableChannel(const ChannelRecord &channel) { return m_channelById.value(channel.data.id); }
    void reloadAll();
    void loadUsers();
    void loadGuilds();
    void loadChannels();
    void loadMembers();

    Store &m_store;
    ChatRegistry m_chats;
    std::vector<std::unique_ptr<SeedUser>> m_users;
    std::vector<std::unique_ptr<GuildRecord>> m_guilds;
    QHash<QString, SeedUser *> m_userById;
    QHash<QString, SeedUser *> m_userByToken;
    QHash<QString, GuildRecord *> m_guildById;
    QHash<QString, QList<const GuildRecord *>> m_guildsOf;
    QHash<QString, ChannelRecord *> m_channelById;
    QHash<qint64, ChannelRecord *> m_channelByKey;
    QHash<QString, SeedGuildEmoji> m_emoji;
};

} // namespace chat::sandbox
