// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/actions/voicerooms.h"

#include <QDateTime>

using namespace Qt::Literals::StringLiterals;

namespace chat::sandbox {

QStringList VoiceRooms::in(const QString &channelId) const
{
    QStringList users;
    for (auto it = m_rooms.constBegin(); it != m_rooms.constEnd(); ++it) {
        const GuildRecord *guild = m_registry.guild(it.key().first);
        if (it.value() == channelId && guild && guild->members.contains(it.key().second))
            users.append(it.key().second);
    }
    users.sort();
    return users;
}

QString VoiceRooms::roomOf(const QString &userId, const QString &guildId) const
{
    const QString room = m_rooms.value({guildId, userId});
    return m_registry.channel(room) ? room : QString();
}

void VoiceRooms::enter(const QString &userId, const ChannelRecord &channel)
{
    if (roomOf(userId, channel.guildId) == channel.data.id)
        return;
    leave(userId, channel.guildId);
    m_rooms.insert({channel.guildId, userId}, channel.data.id);
    m_actions.announce(m_events.inGuild(channel.guildId, u"joined_channel"_s,
        {{"user_id"_L1, userId}, {"channel_id"_L1, channel.data.id},
            {"joined_at"_L1, QDateTime::currentMSecsSinceEpoch()}}));
}

void VoiceRooms::leave(const QString &userId, const QString &guildId)
{
    const QString room = m_rooms.take({guildId, userId});
    if (room.isEmpty())
        return;
    m_actions.announce(m_events.inGuild(guildId, u"exited_channel"_s,
        {{"user_id"_L1, userId}, {"channel_id"_L1, room}, {"exited_at"_L1, QDateTime::currentMSecsSinceEpoch()}}));
}

} // namespace chat::sandbox
