// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/models/lists/guildlistmodel.h"

#include "app/base/otherstext.h"
#include "app/base/showntext.h"

#include <QTimer>

#include <algorithm>

namespace chat {

GuildListModel::GuildListModel(Directory &directory, QObject *parent)
    : SyncedListModel(parent)
    , m_directory(directory)
{
    connect(&directory, &Directory::guildsChanged, this, &GuildListModel::refresh);
    connect(&directory, &Directory::guildChanged, this, &GuildListModel::refreshSoon);
    connect(&directory, &Directory::unreadChanged, this, &GuildListModel::refreshSoon);
    refresh();
}

void GuildListModel::refreshSoon()
{
    if (m_queued)
        return;
    m_queued = true; // combines a burst of messages into one pass
    QTimer::singleShot(0, this, &GuildListModel::refresh);
}

void GuildListModel::refresh()
{
    m_queued = false;
    std::vector<Row> rows;
    rows.reserve(m_directory.guilds().size());
    for (const auto &guild : m_directory.guilds()) {
        const auto unread = m_directory.guildUnread(guild.id);
        rows.push_back({guild.id, shownName(guild.name), guild.icon, unread.count, unread.mentions});
    }
    sync(m_rows, std::move(rows), [](const Row &row) { return row.id; });
}

int GuildListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant GuildListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &row = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.name;
    case Qt::ToolTipRole:
        return OthersText(row.name).tip();
    case Qt::AccessibleTextRole:
        if (row.mentions > 0)
            return tr("%1, %n mention(s)", nullptr, row.mentions).arg(row.name);
        return row.unread > 0 ? tr("%1, unread").arg(row.name) : row.name;
    default:
        return {};
    }
}

int GuildListModel::rowOf(const GuildId &guild) const
{
    const auto it = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.id == guild; });
    return it == m_rows.end() ? -1 : static_cast<int>(it - m_rows.begin());
}

} // namespace chat
