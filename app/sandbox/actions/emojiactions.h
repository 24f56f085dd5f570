// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/actions/guildactions.h"

namespace chat::sandbox {

//! What can be done with a guild's custom emoji.
class EmojiActions
{
public:
    EmojiActions(Store &store, Registry &registry, const GuildEvents &events, GuildActions &guilds);

    Result<SeedGuildEmoji> create(
        const QString &user, const QString &guildId, const QString &name, const QByteArray &png);
    Result<Unit> rename(const QString &user, const QString &id, const QString &name);
    Result<Unit> remove(const QString &user, const QString &id);

private:
    [[nodiscard]] Result<const GuildRecord *> guildOfEmoji(const QString &user, const QString &id) const;

    Store &m_store;
    Registry &m_registry;
    const GuildEvents &m_events;
    GuildActions &m_guilds;
};

} // namespace chat::sandbox
