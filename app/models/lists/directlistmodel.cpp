// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/models/lists/directlistmodel.h"

#include "app/models/lists/lastmessages.h"

#include <utility>

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
        const auto unread = m_directory.unread(chat.ref());
        if (m_unreadOnly && unread.count == 0 && chat.code != m_current)
            continue;
        rows.push_back({chat.code, chat.peer.id, chat.peer.displayName(), chat.peer.avatar, chat.peer.online,
            chat.peer.bot, chat.latestMessage, unread.count, unread.atLeast, m_drafts.contains(chat.ref()),
            m_last ? m_last->of(chat.ref()) : QString(), m_directory.notify().isSilent(NotifyScope::of(chat.ref()))});
    }
    return rows;
}

void DirectListModel::setLastMessages(LastMessages &last)
{
    m_last = &last;
    connect(&last, &LastMessages::changed, this, &DirectListModel::refreshSoon);
    refreshSoon();
}

void DirectListModel::setUnreadOnly(bool unreadOnly)
{
    m_unreadOnly = unreadOnly;
    refresh();
}

void DirectListModel::setCurrent(const ChannelId &code)
{
    m_current = code;
    if (m_unreadOnly)
        refresh();
}

void DirectListModel::setDrafts(const QSet<ChannelRef> &drafts)
{
    if (std::exchange(m_drafts, drafts) != drafts)
        refreshSoon();
}

QString DirectListModel::spokenOf(int row) const
{
    const auto &chat = at(row);
    const auto plain = chat.online && tellsPresence() ? tr("%1, online").arg(chat.name) : chat.name;
    QStringList parts{chat.muted ? tr("%1, muted").arg(plain) : plain};
    if (chat.unread > 0)
        parts << (chat.atLeast ? tr("at least %n unread message(s)", nullptr, chat.unread)
                               : tr("%n unread message(s)", nullptr, chat.unread));
    if (chat.draft)
        parts << tr("draft");
    if (!chat.preview.isEmpty())
        parts << chat.preview;
    return parts.join(tr(", "));
}

} // namespace chat
