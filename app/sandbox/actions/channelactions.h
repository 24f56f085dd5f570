// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/actions/guildactions.h"

#include <functional>
#include <optional>

namespace chat::sandbox {

//! A change of a channel; nullopt leaves a value.
struct ChannelChange
{
    std::optional<QString> name;
    std::optional<QString> topic;
    std::optional<QString> parent;
    std::optional<int> level;
    std::optional<int> slowMode;
};

//! What can be done with a guild's channels and who may see them.
class ChannelActions
{
public:
    ChannelActions(Registry &registry, const Rules &rules, const GuildEvents &events, GuildActions &guilds);

    [[nodiscard]] Result<const ChannelRecord *> channelWith(
        const QString &user, const QString &channelId, Permission right) const;
    Result<const ChannelRecord *> create(const QString &user, const QString &guildId, SeedChannel data);
    Result<const ChannelRecord *> update(const QString &user, const QString &channelId, const ChannelChange &change);
    Result<Unit> remove(const QString &user, const QString &channelId);
    //! `change` edits the two lists; false: there is no such entry.
    using OverwriteEdit = std::function<bool(QList<RoleOverwrite> &, QList<UserOverwrite> &)>;
    Result<const ChannelRecord *> editOverwrites(
        const QString &user, const QString &channelId, const OverwriteEdit &edit);
    Result<const ChannelRecord *> syncOverwrites(const QString &user, const QString &channelId);
    [[nodiscard]] bool isSynced(const ChannelRecord &channel) const;

private:
    [[nodiscard]] QStringList viewers(const ChannelRecord &channel) const;
    void announceVisibility(const ChannelRecord &channel, const QStringList &before);

    Registry &m_registry;
    const Rules &m_rules;
    const GuildEvents &m_events;
    GuildActions &m_guilds;
};

} // namespace chat::sandbox
