// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"
#include "app/sandbox/events/guildevents.h"
#include "app/sandbox/rules/rules.h"
#include "app/sandbox/store/assets.h"

#include <QObject>

#include <functional>

namespace chat::sandbox {

//! A change of a role; nullopt leaves a value.
struct RoleChange
{
    std::optional<QString> name;
    std::optional<quint32> color;
    std::optional<int> hoist;
    std::optional<int> mentionable;
    std::optional<quint32> permissions;
};

//! What can be done with guilds, their members and roles: checks the rules, changes the registry, announces the change.
class GuildActions : public QObject
{
    Q_OBJECT

public:
    GuildActions(Store &store, Registry &registry, Rules &rules, const GuildEvents &events, QObject *parent = nullptr);

    //! A guild the user is a member of.
    [[nodiscard]] Result<const GuildRecord *> guild(const QString &user, const QString &guildId) const;
    [[nodiscard]] Result<const GuildRecord *> guildWith(
        const QString &user, const QString &guildId, Permission right) const;
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

    //! Makes a change of the guild: `change` returns false if the store failed. Returns whether it was stored.
    [[nodiscard]] bool write(const std::function<bool()> &change);
    void announce(const Event &event);

Q_SIGNALS:
    //! After the commit.
    void happened(const chat::sandbox::Event &event);
    //! The member's messages of the last days go with him.
    void messagesToRemove(const QString &guildId, const QString &userId, qint64 since);

private:
    [[nodiscard]] Result<Unit> remove(const GuildRecord &guild, const QString &target);

    Store &m_store;
    Registry &m_registry;
    Rules &m_rules;
    const GuildEvents &m_events;
};

} // namespace chat::sandbox
