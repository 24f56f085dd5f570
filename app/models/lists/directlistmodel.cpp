// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/models/lists/directlistmodel.h"

#include "app/base/otherstext.h"

#include <QTimer>

#include <algorithm>

namespace chat {

DirectListModel::DirectListModel(Directory &directory, QObject *parent)
    : SyncedListModel(parent)
    , m_directory(directory)
{
    connect(&directory, &Directory::directChatsChanged, this, &DirectListModel::refreshSoon);
    connect(&directory, &Directory::unreadChanged, this, [this](const ChannelRef &channel) {
        if (channel.kind == ChannelKind::Direct)
            refreshSoon();
    });
    refresh();
}

void DirectListModel::refreshSoon()
{
    if (m_queued)
        return;
    m_queued = true; // combines a burst of messages into one pass
    QTimer::singleShot(0, this, &DirectListModel::refresh);
}

void DirectListModel::refresh()
{
    m_queued = false;
    std::vector<Row> rows;
    rows.reserve(m_directory.directChats().size());
    for (const auto &chat : m_directory.directChats()) {
        rows.push_back({chat.code, chat.peer.id, chat.peer.displayName(), chat.peer.avatar, chat.peer.online,
            chat.peer.bot, chat.latestMessage, m_directory.unread(chat.ref()).count});
    }
    sync(m_rows, std::move(rows), [](const Row &row) { return row.code; });
}

int DirectListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant DirectListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &row = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.name;
    case Qt::ToolTipRole:
        return OthersText(row.name).tip();
    case Qt::AccessibleTextRole: {
        const auto name = row.online && tellsPresence() ? tr("%1, online").arg(row.name) : row.name;
        return row.unread > 0 ? tr("%1, %n unread message(s)", nullptr, row.unread).arg(name) : name;
    }
    default:
        return {};
    }
}

int DirectListModel::rowOf(const ChannelId &code) const
{
    const auto it = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.code == code; });
    return it == m_rows.end() ? -1 : static_cast<int>(it - m_rows.begin());
}

} // namespace chat
