// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/shell/conversationheader.h"

#include "app/models/directory.h"
#include "app/net/imagecache.h"
#include "ui/popups/button.h"
#include "ui/style/avatar.h"
#include "ui/style/style.h"
#include "ui/style/text.h"

#include <QHBoxLayout>
#include <QPainter>

#include <cmath>

namespace chat::ui {

ConversationHeader::ConversationHeader(Style &style, Directory &directory, ImageCache &images, QWidget *parent)
    : QWidget(parent)
    , m_style(style)
    , m_directory(directory)
    , m_images(images)
    , m_members(new Button(style, Glyph::Members, tr("Members (Ctrl+U)"), this))
{
    setFixedHeight(52);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 0, 14, 0);
    layout->addStretch(1);
    layout->addWidget(m_members);
    connect(m_members, &Button::clicked, this, &ConversationHeader::membersToggled);
    connect(&directory, &Directory::guildChanged, this, &ConversationHeader::refresh);
    connect(&directory, &Directory::directChatsChanged, this, &ConversationHeader::refresh);
    connect(&images, &ImageCache::imageReady, this, qOverload<>(&QWidget::update));
    connect(&style, &Style::changed, this, qOverload<>(&QWidget::update));
    refresh();
}

void ConversationHeader::setConversation(const ChannelRef &channel)
{
    m_channel = channel;
    refresh();
}

void ConversationHeader::setMembersShown(bool shown)
{
    m_members->setLevel(shown ? Level::Text : Level::Dim);
}

void ConversationHeader::refresh()
{
    m_name.clear();
    m_topic.clear();
    if (m_channel.kind == ChannelKind::Direct) {
        if (const auto *chat = m_directory.findDirectChat(m_channel.id))
            m_name = chat->peer.displayName();
    } else if (const auto *channel = m_directory.findChannel(m_channel.id)) {
        m_name = channel->name;
        m_topic = channel->topic;
    }
    m_members->setVisible(m_channel.kind == ChannelKind::Guild && !m_channel.isEmpty());
    setToolTip(m_topic);
    setAccessibleName(m_topic.isEmpty() ? m_name : tr("%1: %2").arg(m_name, m_topic));
    update();
}

void ConversationHeader::paintEvent(QPaintEvent *)
{
    const auto &t = m_style.tokens();
    QPainter painter(this);
    painter.fillRect(rect(), t.main);
    painter.fillRect(0, height() - 1, width(), 1, t.line);
    if (m_name.isEmpty())
        return;
    int left = 16;
    if (m_channel.kind == ChannelKind::Direct) {
        const auto *chat = m_directory.findDirectChat(m_channel.id);
        const QRect avatar(left - 2, 13, 26, 26);
        if (chat)
            drawAvatar(painter, avatar, m_images, chat->peer.avatar, m_name, chat->peer.id.value, m_style);
        left += 34;
    } else {
        const auto *channel = m_directory.findChannel(m_channel.id);
        const auto glyph = channel && channel->type == ChannelType::Voice ? Glyph::Speaker : Glyph::Hash;
        painter.drawPixmap(left - 1, 17, m_style.pixmap(glyph, Level::Dim, 18, painter.device()->devicePixelRatioF()));
        left += 24;
    }
    const int right = (m_members->isVisible() ? m_members->geometry().left() : width()) - 12;
    const auto font = m_style.font(FontRole::Title);
    const int nameWidth = std::min(static_cast<int>(std::ceil(textWidth(m_name, font))) + 1, right - left);
    drawText(painter, QRectF(left, 0, nameWidth, 51), Qt::AlignLeft | Qt::AlignVCenter, m_name, font, t.text);
    left += nameWidth + 10;
    if (m_topic.isEmpty() || right - left < 60)
        return;
    painter.fillRect(left, 16, 1, 20, t.line);
    drawText(painter, QRectF(left + 11, 0, right - left - 11, 51), Qt::AlignLeft | Qt::AlignVCenter, m_topic,
        m_style.font(FontRole::List), m_style.color(Level::Dim));
}

} // namespace chat::ui
