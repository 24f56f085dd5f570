// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/permissions.h"
#include "app/sandbox/rules/registry.h"

#include <QHash>

namespace chat::sandbox {

//! Who may do what: the only place that decides. Built on effectivePermissions(), remembered per user and channel.
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
    //! In the guild as a whole; nothing for those who are not in it.
    [[nodiscard]] quint32 guildRights(const QString &userId, const GuildRecord &guild) const;
    [[nodiscard]] bool mayIn(const QString &userId, const GuildRecord &guild, Permission bit) const
    {
        return has(guildRights(userId, guild), bit);
    }
    //! Two people who share a guild may write to each other, and whoever has a chat already.
    [[nodiscard]] bool mayWriteTo(const QString &userId, const QString &otherId) const;
    //! To be called when roles, members or overwrites change.
    void forget() { m_rights.clear(); }

private:
    [[nodiscard]] quint32 computed(const QString &userId, const ChannelRecord &channel) const;

    const Registry &m_registry;
    mutable QHash<std::pair<QString, qint64>, quint32> m_rights;
};

} // namespace chat::sandbox
