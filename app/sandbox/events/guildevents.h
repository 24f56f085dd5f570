// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/events/event.h"
#include "app/sandbox/events/jsonviews.h"

namespace chat::sandbox {

//! Creates gateway events for changes of guilds, members and presence (app/kook/PROTOCOL.md 8.3).
class GuildEvents
{
public:
    GuildEvents(const Registry &registry, const JsonViews &views)
        : m_registry(registry)
        , m_views(views)
    {
    }

    //! To all members of the guild.
    [[nodiscard]] Event inGuild(const QString &guildId, const QString &type, const QJsonObject &body) const;
    //! To these users only, PERSON.
    [[nodiscard]] Event toUsers(const QStringList &users, const QString &type, const QJsonObject &body) const;
    //! added_channel or updated_channel, to those who can see the channel.
    [[nodiscard]] Event channel(const QString &type, const ChannelRecord &channel) const;
    [[nodiscard]] Event channelDeleted(const ChannelRecord &channel, const QStringList &viewers) const;
    [[nodiscard]] Event guildUpdated(const GuildRecord &guild) const;
    [[nodiscard]] Event role(const QString &type, const GuildRecord &guild, const SeedRole &role) const;
    [[nodiscard]] Event emoji(const QString &type, const GuildRecord &guild, const SeedGuildEmoji &emoji) const;
    [[nodiscard]] QString avatar(const SeedUser &user) const;
    [[nodiscard]] Event embeds(const StoredMessage &message) const;
    [[nodiscard]] Event buttonClick(const StoredMessage &message, const QString &clicker, const QString &value) const;

private:
    const Registry &m_registry;
    const JsonViews &m_views;
};

} // namespace chat::sandbox
