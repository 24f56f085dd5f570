// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/shell/conversation/conversationtitle.h"

#include "app/net/pictures/imagecache.h"
#include "ui/style/avatar.h"
#include "ui/style/borders.h"
#include "ui/style/keyfocus.h"
#include "ui/style/style.h"
#include "ui/style/text.h"

#include <QKeyEvent>
#include <QPainter>

#include <cmath>

namespace chat::ui {

ConversationTitle::ConversationTitle(Style &style, ImageCache &images, QWidget *parent)
    : QAbstractButton(parent)
    , m_style(style)
    , m_images(images)
{
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setFixedHeight(40);
    connect(&images, &ImageCache::imageReady, this, qOverload<>(&QWidget::update));
    connect(&style, &Style::changed, this, qOverload<>(&QWidget::update));
    setNothing();
}

void ConversationTitle::setPerson(const User &user, bool presence)
{
    m_presence = presence;
    m_person = user;
    m_name = user.displayName();
    setTip(this, tr("Profile of %1").arg(m_name));
    changed();
}

void ConversationTitle::setPlace(const QString &name, ChannelType type)
{
    m_person = {};
    m_name = name;
    m_type = type;
    setToolTip({});
    changed();
}

void ConversationTitle::setNothing()
{
    setPlace({}, ChannelType::Text);
}

void ConversationTitle::changed()
{
    const bool leads = !m_person.id.isEmpty();
    setEnabled(leads);
    setFocusPolicy(leads ? Qt::TabFocus : Qt::NoFocus);
    setCursor(leads ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setSpoken(this, leads ? tr("Profile of %1").arg(m_name) : m_name);
    setVisible(!m_name.isEmpty());
    updateGeometry();
    update();
}

int ConversationTitle::nameLeft() const
{
    return m_person.id.isEmpty() ? 28 : 38;
}

QSize ConversationTitle::sizeHint() const
{
    return {nameLeft() + static_cast<int>(std::ceil(textWidth(m_name, m_style.font(FontRole::Title)))) + 8, 40};
}

void ConversationTitle::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void ConversationTitle::paintEvent(QPaintEvent *)
{
    const auto &t = m_style.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isEnabled() && (underMouse() || hasKeyFocus(*this))) {
        painter.setPen(hasKeyFocus(*this) ? QPen(t.link, 1) : QPen(Qt::NoPen));
        painter.setBrush(underMouse() ? t.hover : QColor(Qt::transparent));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    }
    if (m_person.id.isEmpty()) {
        const auto glyph = m_type == ChannelType::Voice ? Glyph::Speaker : Glyph::Hash;
        painter.drawPixmap(3, 11, m_style.pixmap(glyph, Level::Dim, 18, devicePixelRatioF()));
    } else {
        const QRect avatar(4, 7, 26, 26);
        drawAvatar(painter, avatar, m_images, m_person.avatar, m_name, m_person.id.value, m_style);
        if (m_presence)
            drawPresence(painter, avatar.adjusted(0, 0, 2, 2), m_person.online, t.main, m_style);
    }
    drawText(painter, QRectF(nameLeft(), 0, width() - nameLeft() - 4, height()), Qt::AlignLeft | Qt::AlignVCenter,
        m_name, m_style.font(FontRole::Title), t.text);
}

} // namespace chat::ui
