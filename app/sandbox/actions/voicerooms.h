// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/actions/guildactions.h"

#include <QHash>

namespace chat::sandbox {

//! Who is in which voice channel. Kept in memory: there is no audio, only the calls about it.
class VoiceRooms
{
public:
    VoiceRooms(const Registry &registry, GuildActions &actions, const GuildEvents &events)
        : m_registry(registry)
        , m_actions(actions)
        , m_events(events)
    {
    }

    [[nodiscard]] QStringList in(const QString &channelId) const;
    //! Empty: in none of that guild.
    [[nodiscard]] QString roomOf(const QString &userId, const QString &guildId) const;
    void enter(const QString &userId, const ChannelRecord &channel);
    void leave(const QString &userId, const QString &guildId);

private:
    const Registry &m_registry;
    GuildActions &m_actions;
    const GuildEvents &m_events;
    QHash<std::pair<QString, QString>, QString> m_rooms; //!< (guild, user) → channel
};

} // namespace chat::sandbox
