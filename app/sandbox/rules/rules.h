// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/permissions.h"
#include "app/sandbox/rules/registry.h"

#include <QHash>

namespace chat::sandbox {

//! Decides who may do what; nothing else does. Based on effectivePermissions(), cached per user and channel.
class Rules
{
public:
    explicit Rules(const Registry &registry)
        : m_registry(registry)
    {
    }

    [[nodiscard]] quint32 rights(const QString &userId, const ChannelRecord &channel) const;
    [[nodiscard]] bool may(const QString &userId, const ChannelRecord &channel, Permission bit) const
    {
        return has(rights(userId, channel), bit);
    }
    [[nodiscard]] bool maySee(const QString &userId, const ChannelRecord &channel) const
    {
        return may(userId, channel, Permission::ViewChannel);
    }
    //! In the guild as a whole; none for non-members.
    [[nodiscard]] quint32 guildRights(const QString &userId, const GuildRecord &guild) const;
    [[nodiscard]] bool mayIn(const QString &userId, const GuildRecord &guild, Permission bit) const
    {
        return has(guildRights(userId, guild), bit);
    }
    //! Two people who share a guild or already have a chat may write to each other.
    [[nodiscard]] bool mayWriteTo(const QString &userId, const QString &otherId) const;
    //! Must be called when roles, members or overwrites change.
    void forget() { m_rights.clear(); }

private:
    [[nodiscard]] quint32 computed(const QString &userId, const ChannelRecord &channel) const;

    const Registry &m_registry;
    mutable QHash<std::pair<QString, qint64>, quint32> m_rights;
};

} // namespace chat::sandbox
