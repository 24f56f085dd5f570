// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/models/lists/directlistmodel.h"

namespace chat {

DirectListModel::DirectListModel(Directory &directory, QObject *parent)
    : SyncedListModel<DirectListRow>(parent)
    , m_directory(directory)
{
    connect(&directory, &Directory::directChatsChanged, this, &DirectListModel::refreshSoon);
    connect(&directory, &Directory::unreadChanged, this, [this](const ChannelRef &channel) {
        if (channel.kind == ChannelKind::Direct)
            refreshSoon();
    });
    connect(&directory.notify(), &NotifyRules::changed, this, &DirectListModel::refreshSoon);
    refresh();
}

std::vector<DirectListRow> DirectListModel::build() const
{
    std::vector<Row> rows;
    rows.reserve(m_directory.directChats().size());
    for (const auto &chat : m_directory.directChats()) {
        rows.push_back({chat.code, chat.peer.id, chat.peer.displayName(), chat.peer.avatar, chat.peer.online,
            chat.peer.bot, chat.latestMessage, m_directory.unread(chat.ref()).count,
            m_directory.notify().isSilent(NotifyScope::of(chat.ref()))});
    }
    return rows;
}

QString DirectListModel::spokenOf(int row) const
{
    const auto &chat = at(row);
    const auto plain = chat.online && tellsPresence() ? tr("%1, online").arg(chat.name) : chat.name;
    const auto name = chat.muted ? tr("%1, muted").arg(plain) : plain;
    return chat.unread > 0 ? tr("%1, %n unread message(s)", nullptr, chat.unread).arg(name) : name;
}

} // namespace chat
