// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/timeline/seenrows.h"

#include "app/models/directory/directory.h"
#include "app/models/timeline/messagelistmodel.h"
#include "ui/timeline/list/messagelistview.h"

#include <QEvent>

#include <utility>
#include <vector>

namespace chat::ui {

namespace {
constexpr int kPauseMs = 50; // while it is scrolled: not at every step
}

SeenRows::SeenRows(MessageListView &view, Directory &directory)
    : QObject(&view)
    , m_view(view)
    , m_directory(directory)
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &SeenRows::look);
    connect(&view, &MessageListView::scrolled, this, &SeenRows::lookSoon);
    connect(&view, &MessageListView::opened, this, &SeenRows::lookSoon);
    connect(&directory, &Directory::unreadCounted, this, &SeenRows::lookSoon);
    view.installEventFilter(this);
}

SeenRows::~SeenRows()
{
    m_directory.setFollowed({});
    m_directory.setCurrent({}, false);
}

void SeenRows::setModel()
{
    m_held = false;
    follow(false);
    tellCurrent();
    if (MessageListModel *model = m_view.messageModel())
        connect(model, &MessageListModel::edgeChanged, this, &SeenRows::lookSoon, Qt::UniqueConnection);
    lookSoon();
}

void SeenRows::hold()
{
    m_held = true;
    follow(false);
}

bool SeenRows::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::ActivationChange:
    case QEvent::WindowActivate:
    case QEvent::WindowDeactivate:
    case QEvent::Show:
    case QEvent::Hide: {
        const bool active = m_view.isVisible() && m_view.isActiveWindow() && !m_view.window()->isMinimized();
        if (std::exchange(m_active, active) == active)
            break;
        tellCurrent();
        if (active)
            Q_EMIT cameBack();
        else
            Q_EMIT wentAway();
        follow(false); // until it was looked at
        lookSoon();
        break;
    }
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void SeenRows::tellCurrent()
{
    const MessageListModel *model = m_view.messageModel();
    m_directory.setCurrent(model ? model->channel() : ChannelRef(), m_active);
}

void SeenRows::lookSoon()
{
    if (!m_soon.isActive())
        m_soon.start(m_looked.isValid() && m_looked.elapsed() < kPauseMs ? kPauseMs : 0);
}

void SeenRows::look()
{
    m_looked.start();
    const MessageListModel *model = m_view.messageModel();
    if (!model || !m_active || m_held || !m_view.isOpened() || !m_view.rows().isKnown()) {
        follow(false);
        return;
    }
    if (m_directory.isCounting(model->channel()))
        return;
    std::vector<ReadPlace> seen;
    const auto [first, last] = m_view.rows().visible();
    for (int row = first; row <= last && row < model->rowCount(); ++row) {
        const QRect rect = m_view.rows().rectOf(row);
        const Message &message = model->messageAt(row);
        if (rect.bottom() >= 0 && rect.bottom() <= m_view.viewport()->height() && message.state == SendState::Sent
            && !message.deleted && message.created.isValid())
            seen.push_back({message.created.toMSecsSinceEpoch(), message.id});
    }
    m_directory.see(model->channel(), seen);
    follow(model->atPresent() && m_view.isAtBottom());
}

void SeenRows::follow(bool on)
{
    const MessageListModel *model = m_view.messageModel();
    m_directory.setFollowed(on && model ? model->channel() : ChannelRef());
}

} // namespace chat::ui
