// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/channels/memberdelegate.h"

#include "ui/channels/rowground.h"
#include "ui/style/avatar.h"
#include "ui/style/style.h"
#include "ui/style/text.h"

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
        return;
    }
    const auto &user = m_model.userAt(index.row());
    const auto rect = option.rect.adjusted(8, 1, -8, -1);
    drawRowGround(*painter, option, rect, false, m_style);
    const QRect avatar(rect.left() + 8, rect.center().y() - 15, 32, 32);
    painter->save();
    if (!user.online)
        painter->setOpacity(0.5);
    drawAvatar(*painter, avatar, m_images, user.avatar, user.displayName(), user.id.value, m_style);
    painter->restore();
    drawPresence(*painter, avatar, user.online, m_style.tokens().side, m_style);
    const int left = avatar.right() + 11;
    const auto badge = user.tag.text.isEmpty() ? tr("Bot") : user.tag.text;
    int right = rect.right() - 6;
    auto badgeFont = m_style.font(FontRole::NoteStrong);
    badgeFont.setPixelSize(11);
    const int badgeWidth = user.bot ? static_cast<int>(std::ceil(textWidth(badge, badgeFont))) + 10 : 0;
    if (user.bot)
        right -= badgeWidth + 8;
    const auto font = m_style.font(FontRole::List);
    const auto ink
        = user.online && user.color != 0 ? m_style.nameColor(user.id.value, user.color) : m_style.color(Level::Dim);
    drawText(*painter, QRectF(left, rect.top(), right - left, rect.height()), Qt::AlignLeft | Qt::AlignVCenter,
        user.displayName(), font, ink);
    if (user.bot) {
        const int width = static_cast<int>(std::ceil(textWidth(user.displayName(), font)));
        drawBotBadge(*painter, {left + std::min(width, right - left) + 8, rect.center().y() + 1}, badge, m_style);
    }
}

} // namespace chat::ui
