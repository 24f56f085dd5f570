// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/timeline/list/unreadline.h"

#include "app/models/directory/directory.h"
#include "app/models/timeline/messagelistmodel.h"
#include "ui/timeline/list/messagelistview.h"

#include <utility>

namespace chat::ui {

UnreadLine::UnreadLine(MessageListView &view, Directory &directory)
    : QObject(&view)
    , m_view(view)
    , m_directory(directory)
{
    connect(&directory, &Directory::unreadChanged, this, &UnreadLine::onUnreadChanged);
}

void UnreadLine::leave()
{
    m_above = {};
    m_wanted = {};
    m_opened = false;
}

//! The first unread message; where only their number is known, that many from the end. Empty: unknown.
MessageId UnreadLine::first() const
{
    const MessageListModel &model = *m_view.messageModel();
    const Directory::Unread unread = m_directory.unread(model.channel());
    MessageId first = unread.first;
    int left = unread.count; // deleted ones are not counted
    for (int row = model.rowCount() - 1; first.isEmpty() && left > 0 && row >= 0; --row) {
        if (!model.messageAt(row).deleted && --left == 0)
            first = model.messageAt(row).id;
    }
    return first;
}

bool UnreadLine::open()
{
    m_opened = true;
    const MessageId first = this->first();
    if (first.isEmpty())
        return false;
    go(first);
    return true;
}

void UnreadLine::stay()
{
    m_opened = true;
    if (const MessageId first = m_directory.unread(m_view.messageModel()->channel()).first; !first.isEmpty())
        moveTo(first);
}

void UnreadLine::go(const MessageId &id)
{
    MessageListModel &model = *m_view.messageModel();
    m_above = id;
    if (model.rowOf(id) >= 0) {
        m_wanted = {};
        m_view.openAbove(id);
        return;
    }
    m_wanted = id;
    model.openAt(id);
}

void UnreadLine::follow()
{
    const MessageListModel *model = m_view.messageModel();
    if (m_wanted.isEmpty() || model->isFromDisk())
        return;
    const MessageId wanted = std::exchange(m_wanted, {});
    if (model->rowOf(wanted) >= 0)
        m_view.openAbove(wanted);
}

void UnreadLine::goAway()
{
    const MessageListModel *model = m_view.messageModel();
    m_allRead = m_opened && model && m_directory.unread(model->channel()).count == 0;
}

void UnreadLine::comeBack()
{
    const MessageListModel *model = m_view.messageModel();
    if (!m_opened || !m_allRead || !model)
        return;
    const MessageId first = m_directory.unread(model->channel()).first;
    if (first.isEmpty())
        return;
    const int row = model->rowOf(first);
    if (row < 0 || m_view.rows().rectOf(row).top() < 0)
        go(first);
}

void UnreadLine::moveTo(const MessageId &id)
{
    m_above = id;
    m_view.setUnreadFrom(id);
}

void UnreadLine::onUnreadChanged(const ChannelRef &channel)
{
    const MessageListModel *model = m_view.messageModel();
    if (!m_opened || !model || model->channel() != channel)
        return;
    const MessageId first = m_directory.unread(channel).first;
    const bool read = m_above.isEmpty() || !m_directory.isUnreadMessage({channel, m_above});
    if (read && !first.isEmpty())
        moveTo(first);
}

} // namespace chat::ui
