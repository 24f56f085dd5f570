// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/models/lists/guildlistmodel.h"

#include "app/base/showntext.h"

namespace chat {

GuildListModel::GuildListModel(Directory &directory, QObject *parent)
    : SyncedListModel<GuildListRow>(parent)
    , m_directory(directory)
{
    connect(&directory, &Directory::guildsChanged, this, &GuildListModel::refresh);
    connect(&directory, &Directory::guildChanged, this, &GuildListModel::refreshSoon);
    connect(&directory, &Directory::unreadChanged, this, &GuildListModel::refreshSoon);
    connect(&directory.notify(), &NotifyRules::changed, this, &GuildListModel::refreshSoon);
    refresh();
}

std::vector<GuildListRow> GuildListModel::build() const
{
    std::vector<Row> rows;
    rows.reserve(m_directory.guilds().size());
    for (const auto &guild : m_directory.guilds()) {
        const auto unread = m_directory.guildUnread(guild.id);
        const bool muted = m_directory.notify().isSilent(NotifyScope::of(guild.id));
        rows.push_back({guild.id, shownName(guild.name), guild.icon, unread.count, unread.mentions, muted});
    }
    return rows;
}

QString GuildListModel::spokenOf(int row) const
{
    const auto &guild = at(row);
    const auto name = guild.muted ? tr("%1, muted").arg(guild.name) : guild.name;
    if (guild.mentions > 0)
        return tr("%1, %n mention(s)", nullptr, guild.mentions).arg(name);
    return guild.unread > 0 ? tr("%1, unread").arg(name) : name;
}

} // namespace chat
