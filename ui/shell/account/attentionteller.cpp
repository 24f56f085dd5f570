// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/shell/account/attentionteller.h"

#include "app/models/directory/interest.h"
#include "app/services/backend.h"
#include "ui/shell/account/conversations.h"

#include <QEvent>
#include <QWidget>

namespace chat::ui {

AttentionTeller::AttentionTeller(
    QWidget &view, Backend &backend, Directory &directory, const Conversations &conversations)
    : QObject(&view)
    , m_view(view)
    , m_backend(backend)
    , m_directory(directory)
    , m_conversations(conversations)
{
}

AttentionTeller::~AttentionTeller()
{
    m_backend.setAttention(nothing());
}

Attention AttentionTeller::nothing() const
{
    Attention attention;
    attention.others = [guard = QPointer(this), &directory = m_directory] {
        return roundOf(directory, guard ? guard->m_conversations.recent() : QList<ChannelRef>());
    };
    return attention;
}

void AttentionTeller::tell(const ChannelRef &open)
{
    m_open = open;
    QWidget *window = m_view.window();
    if (m_window != window) {
        if (m_window)
            m_window->removeEventFilter(this);
        m_window = window;
        window->installEventFilter(this);
    }
    Attention attention = nothing();
    if (!window->isVisible() || window->isMinimized())
        attention.window = Attention::Window::Hidden;
    else if (window->isActiveWindow())
        attention.window = Attention::Window::Active;
    if (m_view.isVisible() && attention.window != Attention::Window::Hidden)
        attention.open = open;
    m_backend.setAttention(attention);
}

bool AttentionTeller::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::WindowStateChange:
    case QEvent::ActivationChange:
    case QEvent::Show:
    case QEvent::Hide:
        if (watched == m_window)
            tell(m_open);
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace chat::ui
