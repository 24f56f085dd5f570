// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/shell/conversation/conversationheader.h"

#include "app/base/showntext.h"
#include "app/models/directory/directory.h"
#include "ui/shell/conversation/conversationtitle.h"
#include "ui/style/borders.h"
#include "ui/style/style.h"
#include "ui/style/text.h"
#include "ui/widgets/button.h"

#include <QHBoxLayout>
#include <QPainter>

namespace chat::ui {

ConversationHeader::ConversationHeader(Style &style, Directory &directory, ImageCache &images, QWidget *parent)
    : QWidget(parent)
    , m_style(style)
    , m_directory(directory)
    , m_list(new Button(style, Glyph::List, tr("Channel list"), this))
    , m_back(new Button(style, Glyph::ArrowLeft, tr("Back"), this))
    , m_forward(new Button(style, Glyph::ArrowLeft, tr("Forward"), this))
    , m_title(new ConversationTitle(style, images, this))
    , m_search(new Button(style, Glyph::Search, tr("Search"), this))
    , m_pins(new Button(style, Glyph::Pin, tr("Pinned messages"), this))
    , m_members(new Button(style, Glyph::Members, tr("Members"), this))
{
    setFixedHeight(52);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 0, 14, 1);
    layout->setSpacing(4);
    layout->addWidget(m_list);
    layout->addWidget(m_back);
    layout->addWidget(m_forward);
    layout->addWidget(m_title);
    layout->addStretch(1);
    layout->addWidget(m_search);
    layout->addWidget(m_pins);
    layout->addWidget(m_members);
    m_list->hide();
    m_forward->setMirrored(true);
    setTrail(false, false);
    connect(m_list, &Button::clicked, this, &ConversationHeader::listToggled);
    connect(m_back, &Button::clicked, this, &ConversationHeader::backRequested);
    connect(m_forward, &Button::clicked, this, &ConversationHeader::forwardRequested);
    connect(m_members, &Button::clicked, this, &ConversationHeader::membersToggled);
    connect(m_search, &Button::clicked, this, &ConversationHeader::searchToggled);
    connect(m_pins, &Button::clicked, this, &ConversationHeader::pinsToggled);
    connect(m_title, &QAbstractButton::clicked, this, [this] {
        Q_EMIT profileRequested(m_title->person(), {m_title->mapToGlobal(QPoint(0, 0)), m_title->size()});
    });
    connect(&directory, &Directory::guildChanged, this, &ConversationHeader::refresh);
    connect(&directory, &Directory::directChatsChanged, this, &ConversationHeader::refresh);
    connect(&style, &Style::changed, this, qOverload<>(&QWidget::update));
    refresh();
}

void ConversationHeader::setKeys(const Keys &keys)
{
    const auto name = [](Button &button, const QString &text, const QString &pressed) {
        button.setName(pressed.isEmpty() ? text : tr("%1 (%2)").arg(text, pressed));
    };
    name(*m_list, tr("Channel list"), keys.list);
    name(*m_back, tr("Back"), keys.back);
    name(*m_forward, tr("Forward"), keys.forward);
    name(*m_search, tr("Search"), keys.search);
    name(*m_pins, tr("Pinned messages"), keys.pins);
    name(*m_members, tr("Members"), keys.members);
}

void ConversationHeader::setConversation(const ChannelRef &channel)
{
    m_channel = channel;
    refresh();
}

void ConversationHeader::setTrail(bool back, bool forward)
{
    m_back->setEnabled(back);
    m_forward->setEnabled(forward);
}

void ConversationHeader::setMembersShown(bool shown)
{
    m_members->setLevel(shown ? Level::Text : Level::Dim);
}

void ConversationHeader::setPinsShown(bool shown)
{
    m_pins->setLevel(shown ? Level::Text : Level::Dim);
}

void ConversationHeader::setSearchShown(bool shown)
{
    m_search->setLevel(shown ? Level::Text : Level::Dim);
}

void ConversationHeader::setListFolds(bool folds, bool shown)
{
    m_list->setVisible(folds);
    m_list->setLevel(shown ? Level::Text : Level::Dim);
}

void ConversationHeader::refresh()
{
    m_name.clear();
    m_topic.clear();
    if (m_channel.kind == ChannelKind::Direct) {
        if (const auto *chat = m_directory.findDirectChat(m_channel.id)) {
            m_name = chat->peer.displayName();
            m_title->setPerson(chat->peer, m_directory.tellsPresence());
        }
    } else if (const auto *channel = m_directory.findChannel(m_channel.id)) {
        m_name = shownName(channel->name);
        m_topic = hasNoInk(channel->topic) ? QString() : shownLine(channel->topic, 500);
        m_title->setPlace(m_name, channel->type);
    }
    if (m_name.isEmpty())
        m_title->setNothing();
    const bool inGuild = m_channel.kind == ChannelKind::Guild && !m_channel.isEmpty();
    m_members->setVisible(inGuild);
    m_pins->setVisible(inGuild);
    m_search->setVisible(!m_channel.isEmpty());
    setTip(this, m_topic);
    setSpoken(this, m_topic.isEmpty() ? m_name : tr("%1: %2").arg(m_name, m_topic));
    update();
}

void ConversationHeader::paintEvent(QPaintEvent *)
{
    const auto &t = m_style.tokens();
    QPainter painter(this);
    painter.fillRect(rect(), t.main);
    painter.fillRect(0, height() - 1, width(), 1, t.line);
    if (m_name.isEmpty() || m_topic.isEmpty())
        return;
    const int right = (m_search->isVisible() ? m_search->geometry().left() : width()) - 12;
    const int left = m_title->geometry().right() + 4;
    if (right - left < 60)
        return;
    painter.fillRect(left, 16, 1, 20, t.line);
    drawText(painter, QRectF(left + 11, 0, right - left - 11, 51), Qt::AlignLeft | Qt::AlignVCenter, m_topic,
        m_style.font(FontRole::List), m_style.color(Level::Dim));
}

} // namespace chat::ui
