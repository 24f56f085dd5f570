// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"
#include "app/sandbox/rules/guildevents.h"
#include "app/sandbox/rules/rules.h"
#include "app/sandbox/store/assets.h"

#include <QObject>

#include <functional>

namespace chat::sandbox {

//! A change of a role or channel; nullopt leaves a value.
struct RoleChange
{
    std::optional<QString> name;
    std::optional<quint32> color;
    std::optional<int> hoist;
    std::optional<int> mentionable;
    std::optional<quint32> permissions;
};

struct ChannelChange
{
    std::optional<QString> name;
    std::optional<QString> topic;
    std::optional<QString> parent;
    std::optional<int> level;
    std::optional<int> slowMode;
};

//! What can be done with guilds and their members: checks the rules, changes the directory, announces the change.
class GuildActions : public QObject
{
    Q_OBJECT

public:
    GuildActions(
        Store &store, Directory &directory, Rules &rules, const GuildEvents &events, QObject *parent = nullptr);

    //! A guild the user is a member of.
    [[nodiscard]] Result<const Guild *> guild(const QString &user, const QString &guildId) const;
    [[nodiscard]] Result<const Guild *> guildWith(const QString &user, const QString &guildId, Permission right) const;
    [[nodiscard]] Result<const Channel *> channelWith(
        const QString &user, const QString &channelId, Permission right) const;

    // Members; in guildactions.cpp.
    Result<Unit> setNickname(
        const QString &user, const QString &guildId, const QString &whose, const QString &nickname);
    Result<Unit> leave(const QString &user, const QString &guildId);
    Result<Unit> kick(const QString &user, const QString &guildId, const QString &target);
    Result<Unit> ban(
        const QString &user, const QString &guildId, const QString &target, const QString &remark, int days);
    Result<Unit> unban(const QString &user, const QString &guildId, const QString &target);
    Result<Unit> setMuted(const QString &user, const QString &guildId, const QString &target, int type, bool on);
    //! Somebody comes in, as by an invitation.
    Result<Unit> join(const QString &user, const QString &guildId);
    Result<Unit> renameUser(const QString &user, const QString &name);

    Result<SeedRole> createRole(const QString &user, const QString &guildId, const QString &name);
    Result<SeedRole> updateRole(const QString &user, const QString &guildId, int role, const RoleChange &change);
    Result<Unit> deleteRole(const QString &user, const QString &guildId, int role);
    //! Answers with the roles the member has then.
    Result<QList<int>> setRole(const QString &user, const QString &guildId, const QString &target, int role, bool on);

    // Channels and emoji; in guildactionschannels.cpp.
    Result<const Channel *> createChannel(const QString &user, const QString &guildId, SeedChannel data);
    Result<const Channel *> updateChannel(const QString &user, const QString &channelId, const ChannelChange &change);
    Result<Unit> deleteChannel(const QString &user, const QString &channelId);
    //! `change` edits the two lists; false: there is no such entry.
    using OverwriteEdit = std::function<bool(QList<RoleOverwrite> &, QList<UserOverwrite> &)>;
    Result<const Channel *> editOverwrites(const QString &user, const QString &channelId, const OverwriteEdit &edit);
    Result<const Channel *> syncOverwrites(const QString &user, const QString &channelId);
    [[nodiscard]] bool isSynced(const Channel &channel) const;

    Result<SeedGuildEmoji> createEmoji(
        const QString &user, const QString &guildId, const QString &name, const QByteArray &png);
    Result<Unit> renameEmoji(const QString &user, const QString &id, const QString &name);
    Result<Unit> deleteEmoji(const QString &user, const QString &id);

    void announce(const Event &event);

Q_SIGNALS:
    //! After the commit.
    void happened(const chat::sandbox::Event &event);
    //! The member's messages of the last days go with him.
    void messagesToRemove(const QString &guildId, const QString &userId, qint64 since);

private:
    [[nodiscard]] Result<Unit> remove(const Guild &guild, const QString &target);
    [[nodiscard]] Result<const Guild *> guildOfEmoji(const QString &user, const QString &id) const;
    [[nodiscard]] QStringList viewers(const Channel &channel) const;
    void announceVisibility(const Channel &channel, const QStringList &before);
    [[nodiscard]] bool write(const std::function<bool()> &change);

    Store &m_store;
    Directory &m_directory;
    Rules &m_rules;
    const GuildEvents &m_events;
};

} // namespace chat::sandbox
