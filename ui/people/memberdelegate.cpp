// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/people/memberdelegate.h"

#include "ui/style/avatar.h"
#include "ui/style/keyfocus.h"
#include "ui/style/style.h"
#include "ui/style/text.h"
#include "ui/widgets/rowground.h"

#include <QPainter>

#include <cmath>

namespace chat::ui {

MemberDelegate::MemberDelegate(Style &style, ImageCache &images, MemberListModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_style(style)
    , m_images(images)
    , m_model(model)
{
}

QSize MemberDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {60, m_model.isHeading(index.row()) ? 40 : 42};
}

void MemberDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (m_model.isHeading(index.row())) {
        drawText(*painter, QRectF(option.rect).adjusted(16, 12, -8, 0), Qt::AlignLeft | Qt::AlignVCenter,
            m_model.headingAt(index.row()), m_style.font(FontRole::NoteStrong), m_style.color(Level::Dim));
        if ((option.state & QStyle::State_HasFocus) && option.widget && hasKeyFocus(*option.widget))
            drawFocusRing(*painter, QRectF(option.rect).adjusted(8, 12, -8, -1), 6, m_style.tokens());
        return;
    }
    const auto &user = m_model.userAt(index.row());
    const auto rect = option.rect.adjusted(8, 1, -8, -1);
    const bool marked = m_marksCurrent && option.state.testFlag(QStyle::State_Selected);
    drawRowGround(*painter, option, rect, marked, m_style);
    const QRect avatar(rect.left() + 8, rect.center().y() - 15, 32, 32);
    const bool here = user.online || !m_model.tellsPresence();
    painter->save();
    if (!here)
        painter->setOpacity(0.5);
    drawAvatar(*painter, avatar, m_images, user.avatar, user.displayName(), user.id.value, m_style);
    painter->restore();
    if (m_model.tellsPresence())
        drawPresence(*painter, avatar, user.online, m_style.tokens().side, m_style);
    const int left = avatar.right() + 11;
    int right = rect.right() - 6;
    if (user.banned)
        right -= paintBanned(*painter, {right, rect.center().y() + 1}) + 6;
    const auto badge = !user.tag.text.isEmpty() ? user.tag.text : user.bot ? tr("Bot") : QString();
    auto badgeFont = m_style.font(FontRole::NoteStrong);
    badgeFont.setPixelSize(11);
    if (!badge.isEmpty())
        right -= static_cast<int>(std::ceil(textWidth(badge, badgeFont))) + 18;
    const auto font = m_style.font(FontRole::List);
    const auto ink = here && user.color != 0 ? m_style.nameColor(user.id.value, user.color) : m_style.color(Level::Dim);
    drawText(*painter, QRectF(left, rect.top(), right - left, rect.height()), Qt::AlignLeft | Qt::AlignVCenter,
        user.displayName(), font, ink);
    if (!badge.isEmpty()) {
        const int width = static_cast<int>(std::ceil(textWidth(user.displayName(), font)));
        drawBotBadge(*painter, {left + std::min(width, right - left) + 8, rect.center().y() + 1}, badge, m_style);
    }
}

//! "Banned" with its right end at `rightCentre`; returns its width.
int MemberDelegate::paintBanned(QPainter &painter, const QPoint &rightCentre) const
{
    const auto colour = readable(m_style.tokens().danger, m_style.tokens().side);
    auto font = m_style.font(FontRole::NoteStrong);
    font.setPixelSize(11);
    const auto word = tr("Banned");
    const int width = static_cast<int>(std::ceil(textWidth(word, font))) + 10;
    const QRectF pill(rightCentre.x() - width + 0.5, rightCentre.y() - 7.5, width - 1, 15);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(pill, 3, 3);
    drawText(painter, pill, Qt::AlignHCenter | Qt::AlignVCenter, word, font, colour);
    painter.restore();
    return width;
}

} // namespace chat::ui
