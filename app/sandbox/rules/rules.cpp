// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/rules/rules.h"

namespace chat::sandbox {

namespace {

constexpr qsizetype kMostRemembered = 200'000;

} // namespace

quint32 Rules::rights(const QString &userId, const ChannelRecord &channel) const
{
    const auto key = std::pair(userId, channel.key);
    const auto it = m_rights.constFind(key);
    if (it != m_rights.cend())
        return it.value();
    if (m_rights.size() >= kMostRemembered)
        m_rights.clear();
    const quint32 rights = computed(userId, channel);
    m_rights.insert(key, rights);
    return rights;
}

quint32 Rules::computed(const QString &userId, const ChannelRecord &channel) const
{
    const GuildRecord *guild = m_registry.guild(channel.guildId);
    const auto member = guild->members.constFind(userId);
    if (member == guild->members.cend())
        return 0;
    QList<RoleId> roles;
    for (const int role : member->roles)
        roles.append(RoleId(QString::number(role)));
    return effectivePermissions(UserId(userId), UserId(guild->data.ownerId), guild->roles, roles,
        channel.roleOverwrites, channel.userOverwrites);
}

quint32 Rules::guildRights(const QString &userId, const GuildRecord &guild) const
{
    const auto member = guild.members.constFind(userId);
    if (member == guild.members.cend())
        return 0;
    QList<RoleId> roles;
    for (const int role : member->roles)
        roles.append(RoleId(QString::number(role)));
    return guildPermissions(UserId(userId), UserId(guild.data.ownerId), guild.roles, roles);
}

bool Rules::mayWriteTo(const QString &userId, const QString &otherId) const
{
    if (m_registry.chats().between(userId, otherId))
        return true;
    const QList<const GuildRecord *> guilds = m_registry.guildsOf(userId);
    return std::ranges::any_of(guilds, [&](const GuildRecord *guild) { return guild->members.contains(otherId); });
}

} // namespace chat::sandbox
