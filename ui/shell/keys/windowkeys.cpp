// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/shell/keys/windowkeys.h"

#include "ui/shell/keys/keybindings.h"

#include <QApplication>
#include <QMouseEvent>
#include <QShortcut>
#include <QWidget>

#include <utility>

namespace chat::ui {

WindowKeys::WindowKeys(QWidget &view)
    : QObject(&view)
    , m_view(view)
{
    set([](WindowKey key) { return keysOf(key); });
    // Buttons 4 and 5 work wherever the pointer is; the widget under it would consume them.
    QApplication::instance()->installEventFilter(this);
}

void WindowKeys::follow(const KeyBindings &keys)
{
    const auto take = [this, &keys] { set([&keys](WindowKey key) { return keys.of(key); }); };
    disconnect(m_following);
    m_following = connect(&keys, &KeyBindings::changed, this, take);
    take();
}

void WindowKeys::set(const std::function<QList<QKeySequence>(WindowKey)> &keys)
{
    m_keys = keys;
    qDeleteAll(std::exchange(m_shortcuts, {}));
    // MainWindow handles those of the whole window.
    for (const auto key :
        {WindowKey::Jump, WindowKey::PreviousChannel, WindowKey::NextChannel, WindowKey::PreviousUnread,
            WindowKey::NextUnread, WindowKey::NextMention, WindowKey::Mentions, WindowKey::UnreadOnly, WindowKey::Back,
            WindowKey::Forward, WindowKey::NextRegion, WindowKey::PreviousRegion, WindowKey::MarkGuildRead,
            WindowKey::Members, WindowKey::Pins, WindowKey::ChannelList, WindowKey::ShowSource}) {
        for (const auto &sequence : keys(key)) {
            auto *shortcut = new QShortcut(sequence, &m_view);
            m_shortcuts << shortcut;
            shortcut->setContext(Qt::WindowShortcut);
            connect(shortcut, &QShortcut::activated, this, [this, key] { Q_EMIT pressed(key); });
        }
    }
    Q_EMIT changed();
}

QString WindowKeys::shown(WindowKey key) const
{
    return shownKeys(m_keys(key));
}

bool WindowKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress && watched->isWidgetType() && m_view.isVisible()
        && static_cast<QWidget *>(watched)->window() == m_view.window()) {
        const auto button = static_cast<QMouseEvent *>(event)->button();
        if (button == Qt::BackButton || button == Qt::ForwardButton) {
            Q_EMIT pressed(button == Qt::BackButton ? WindowKey::Back : WindowKey::Forward);
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace chat::ui
