// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
// The window's keys, and small actions that have no place of their own.
#include "ui/shell/account/accountview.h"

#include "app/models/lists/guildemojimodel.h"
#include "ui/channels/placeactions.h"
#include "ui/composer/composer.h"
#include "ui/emoji/emojipicker.h"
#include "ui/people/memberpanel.h"
#include "ui/pins/pinlist.h"
#include "ui/pins/pinpanel.h"
#include "ui/shell/lists/channelpanel.h"
#include "ui/shell/lists/guildrail.h"
#include "ui/shell/switcher/quickswitcher.h"
#include "ui/shell/account/shortcuts.h"
#include "ui/style/style.h"
#include "ui/timeline/messagelistview.h"
#include "ui/timeline/timelinepane.h"
#include "ui/widgets/sidelist.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QShortcut>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;

void AccountView::addKeys()
{
    const auto on = [this](WindowKey key, auto action) {
        for (const auto &keys : keysOf(key)) {
            auto *shortcut = new QShortcut(keys, this);
            shortcut->setContext(Qt::WindowShortcut);
            connect(shortcut, &QShortcut::activated, this, action);
        }
    };
    on(WindowKey::Jump, [this] { m_switcher->popup(m_conversations.recent()); });
    on(WindowKey::PreviousChannel, [this] { step(-1, false); });
    on(WindowKey::NextChannel, [this] { step(1, false); });
    on(WindowKey::PreviousUnread, [this] { step(-1, true); });
    on(WindowKey::NextUnread, [this] { step(1, true); });
    on(WindowKey::Back, [this] { go(m_conversations.back()); });
    on(WindowKey::Forward, [this] { go(m_conversations.forward()); });
    on(WindowKey::NextRegion, [this] { walkRegions(1); });
    on(WindowKey::PreviousRegion, [this] { walkRegions(-1); });
    on(WindowKey::MarkGuildRead, [this] { markGuildRead(); });
    on(WindowKey::Members, [this] { toggleMembers(); });
    on(WindowKey::Pins, [this] { togglePins(); });
    on(WindowKey::ChannelList, [this] { toggleList(); });
    // Buttons 4 and 5 go back and forward wherever the pointer is; the widgets below would swallow them.
    QApplication::instance()->installEventFilter(this);
}

bool AccountView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress && watched->isWidgetType()
        && static_cast<QWidget *>(watched)->window() == window()) {
        const auto button = static_cast<QMouseEvent *>(event)->button();
        if (button == Qt::BackButton || button == Qt::ForwardButton) {
            go(button == Qt::BackButton ? m_conversations.back() : m_conversations.forward());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void AccountView::keyPressEvent(QKeyEvent *event)
{
    // Whoever had the focus had no use for it.
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier)
        onEscape();
    else
        QWidget::keyPressEvent(event);
}

//! One layer a press: what is open in the timeline, then the way back to the newest message, then "read".
void AccountView::onEscape()
{
    if (m_listCalled) {
        toggleList();
        return;
    }
    if (const auto *focus = QApplication::focusWidget(); focus && m_pins->isAncestorOf(focus)) {
        togglePins();
        m_composer->focusInput();
        return;
    }
    if (m_timeline->closeTopLayer())
        return;
    if (m_current.isEmpty())
        return;
    m_timeline->jumpToPresent();
    m_needs.directory.markRead(m_current);
    m_composer->focusInput();
}

void AccountView::go(const ChannelRef &channel)
{
    if (channel.isEmpty())
        return;
    m_stepping = true;
    openChannel(channel);
    m_stepping = false;
}

void AccountView::step(int by, bool unreadOnly)
{
    QList<ChannelRef> places;
    const auto addDirects = [&] {
        for (int i = 0; i < m_channels->directs().rowCount(); ++i)
            places << ChannelRef{ChannelKind::Direct, m_channels->directs().at(i).code};
    };
    const auto addChannels = [&] {
        for (int i = 0; i < m_channels->channels().rowCount(); ++i) {
            if (const auto &row = m_channels->channels().at(i); row.type != ChannelType::Category)
                places << ChannelRef{ChannelKind::Guild, row.id};
        }
    };
    if (m_channels->showsDirects())
        addDirects();
    else
        addChannels();
    if (unreadOnly) {
        // Here first, then everywhere else.
        if (!m_channels->showsDirects())
            addDirects();
        for (const auto &guild : m_needs.directory.guilds()) {
            for (const auto &channel : guild.channels) {
                if (channel.type != ChannelType::Category && !places.contains(channel.ref()))
                    places << channel.ref();
            }
        }
    }
    const auto count = places.size();
    const auto here = places.indexOf(m_current);
    auto at = here < 0 ? (by > 0 ? -1 : count) : here;
    for (qsizetype i = 0; i < count; ++i) {
        at = (at + by + count) % count;
        const auto &place = places[at];
        if (place != m_current && (!unreadOnly || m_needs.directory.unread(place).count > 0)) {
            openChannel(ChannelRef(place));
            return;
        }
    }
}

void AccountView::walkRegions(int by)
{
    QList<QWidget *> regions{&m_rail->list()};
    if (m_channels->isVisible())
        regions << &m_channels->visibleList();
    if (m_timeline->isVisible())
        regions << m_timeline->view();
    if (m_composer->isVisible())
        regions << m_composer;
    if (m_members->isVisible())
        regions << &m_members->list();
    if (m_pins->isVisible())
        regions << &m_pins->list();
    const auto *focus = QApplication::focusWidget();
    qsizetype at = -1;
    for (qsizetype i = 0; i < regions.size(); ++i) {
        if (focus && (regions[i] == focus || regions[i]->isAncestorOf(focus)))
            at = i;
    }
    const auto count = regions.size();
    const auto next = at < 0 ? 0 : (at + by + count) % count;
    if (regions[next] == m_composer)
        m_composer->focusInput();
    else
        regions[next]->setFocus(Qt::ShortcutFocusReason);
}

void AccountView::markGuildRead()
{
    if (m_guild.isEmpty())
        m_places->markDirectsRead();
    else
        m_places->markGuildRead(m_guild);
}

void AccountView::makePicker()
{
    if (m_emoji)
        return;
    m_emoji = new EmojiPicker(m_needs.style, m_needs.settings, this);
    m_guildEmoji = new GuildEmojiModel(m_needs.backend, m_needs.directory, this);
    m_guildEmoji->setGuild(m_needs.directory.guildOf(m_current));
    m_emoji->setGuildEmoji(m_guildEmoji, &m_needs.images);
    m_timeline->setPicker(m_emoji);
}

void AccountView::pickEmoji(const QPoint &globalPosition)
{
    makePicker();
    // The picker is shared with the timeline's reactions: this use ends when it closes.
    auto *use = new QObject(m_emoji);
    connect(m_emoji, &EmojiPicker::picked, use, [this](const Emoji &emoji) {
        m_composer->insertText(emoji.isCustom() ? u"(emj)%1(emj)[%2]"_s.arg(emoji.name, emoji.id) : emoji.id);
    });
    connect(m_emoji, &EmojiPicker::closed, use, [this, use] {
        use->deleteLater();
        m_composer->focusInput();
    });
    m_emoji->popup(QRect(globalPosition, QSize(1, 1)));
}

} // namespace chat::ui
