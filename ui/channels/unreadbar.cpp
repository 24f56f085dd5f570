// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/channels/unreadbar.h"

#include "app/models/directory/directory.h"
#include "ui/style/style.h"
#include "ui/widgets/button.h"

#include <QHBoxLayout>

namespace chat::ui {

UnreadBar::UnreadBar(Style &style, Directory &directory, QWidget *parent)
    : QWidget(parent)
    , m_directory(directory)
    , m_filter(new Button(style, Glyph::Eye, {}, this))
    , m_unread(new Button(style, Glyph::ArrowDown, {}, this))
    , m_mention(new Button(style, Glyph::At, {}, this))
    , m_mentions(new Button(style, Glyph::List, {}, this))
{
    m_filter->setCheckable(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (auto *button : {m_filter, m_unread, m_mention, m_mentions}) {
        button->setSide(26);
        layout->addWidget(button);
    }
    connect(m_filter, &QAbstractButton::toggled, this, [this](bool on) {
        m_filter->setLevel(on ? Level::Accent : Level::Dim);
        showNames();
        Q_EMIT unreadOnlyChanged(on);
    });
    connect(m_unread, &QAbstractButton::clicked, this, &UnreadBar::nextUnreadRequested);
    connect(m_mention, &QAbstractButton::clicked, this, &UnreadBar::nextMentionRequested);
    connect(m_mentions, &QAbstractButton::clicked, this, [this] {
        Q_EMIT mentionsRequested({m_mentions->mapToGlobal(QPoint(0, 0)), m_mentions->size()});
    });
    connect(&directory, &Directory::unreadChanged, this, &UnreadBar::showState);
    showNames();
    showState();
}

bool UnreadBar::isUnreadOnly() const
{
    return m_filter->isChecked();
}

void UnreadBar::setUnreadOnly(bool unreadOnly)
{
    m_filter->setChecked(unreadOnly);
}

void UnreadBar::setKeys(
    const QString &unreadOnly, const QString &nextUnread, const QString &nextMention, const QString &mentions)
{
    m_keys = {unreadOnly, nextUnread, nextMention, mentions};
    showNames();
}

void UnreadBar::showNames()
{
    const auto named = [this](const QString &name, qsizetype at) {
        const QString keys = m_keys.value(at);
        return keys.isEmpty() ? name : tr("%1 (%2)").arg(name, keys);
    };
    m_filter->setName(
        named(m_filter->isChecked() ? tr("Show all conversations") : tr("Show unread conversations only"), 0));
    m_unread->setName(named(tr("Next unread conversation"), 1));
    m_mention->setName(named(tr("Next mention"), 2));
    m_mentions->setName(named(tr("All mentions"), 3));
}

void UnreadBar::showState()
{
    const bool mentioned = m_directory.isAnythingMentioned();
    const bool unread = m_directory.isAnythingUnread();
    m_unread->setEnabled(unread);
    m_unread->setVisible(unread); // leaves its room to the field beside it
    m_mention->setEnabled(mentioned);
    m_mention->setVisible(mentioned);
    m_mention->setLevel(mentioned ? Level::Accent : Level::Dim);
}

} // namespace chat::ui
