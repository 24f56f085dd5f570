// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/shell/signin/signinpreview.h"

#include "app/base/showntext.h"
#include "ui/style/avatar.h"
#include "ui/style/borders.h"
#include "ui/style/style.h"
#include "ui/style/text.h"

#include <QPainter>

#include <cmath>

namespace chat::ui {

SignInPreview::SignInPreview(Style &style, QWidget *parent)
    : QWidget(parent)
    , m_style(style)
    , m_images(QString())
{
    setFixedHeight(80);
    connect(&m_images, &ImageCache::imageReady, this, qOverload<>(&QWidget::update));
    connect(&style, &Style::changed, this, qOverload<>(&QWidget::update));
}

void SignInPreview::show(const User &user, const QString &server)
{
    m_user = user;
    m_server = server;
    setSpoken(this, tr("Account %1 on %2").arg(user.displayName(), server));
    update();
    setVisible(true);
}

void SignInPreview::paintEvent(QPaintEvent *)
{
    const auto &t = m_style.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.line, 1));
    painter.setBrush(t.elevated);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    const QRect face(16, 16, 48, 48);
    drawAvatar(painter, face, m_images, m_user.avatar, m_user.displayName(), m_user.id.value, m_style);
    const int left = face.right() + 13;
    const int room = width() - left - 16;
    const auto font = m_style.font(FontRole::Name);
    const auto number = m_user.number.isEmpty() ? QString() : u'#' + shownName(m_user.number, 24);
    const auto noteFont = m_style.font(FontRole::List);
    const int badge = m_user.bot ? 60 : 0;
    const int numberWidth = number.isEmpty() ? 0 : static_cast<int>(std::ceil(textWidth(number, noteFont))) + 2;
    const int nameWidth
        = std::min(static_cast<int>(std::ceil(textWidth(m_user.displayName(), font))) + 1, room - badge - numberWidth);
    drawText(
        painter, QRectF(left, 18, nameWidth, 22), Qt::AlignLeft | Qt::AlignVCenter, m_user.displayName(), font, t.text);
    drawText(painter, QRectF(left + nameWidth + 1, 18, numberWidth, 22), Qt::AlignLeft | Qt::AlignVCenter, number,
        noteFont, m_style.color(Level::Dim));
    if (m_user.bot)
        drawBotBadge(painter, {left + nameWidth + numberWidth + 8, 30},
            m_user.tag.text.isEmpty() ? tr("Bot") : shownName(m_user.tag.text, 24), m_style);
    drawText(painter, QRectF(left, 41, room, 20), Qt::AlignLeft | Qt::AlignVCenter, m_server, noteFont,
        m_style.color(Level::Dim));
}

} // namespace chat::ui
