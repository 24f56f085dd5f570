// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/shell/lists/guilddelegate.h"

#include "ui/style/avatar.h"
#include "ui/style/keyfocus.h"
#include "ui/style/style.h"
#include "ui/style/text.h"

#include <QPainter>
#include <QWidget>

namespace chat::ui {

namespace {

constexpr int kGuildSide = 44;
constexpr int kGuildDelegateRow = 52;

//! Two letters for Latin names of several words ("Mine Craft": MC), otherwise the first two characters.
QString guildInitials(const QString &name)
{
    const auto words = name.split(u' ', Qt::SkipEmptyParts);
    auto first = initialsOf(name);
    if (words.size() > 1 && first.size() == 1 && first.at(0).unicode() < 0x250 && words.at(1).at(0).isLetter())
        return first + words.at(1).at(0).toUpper();
    return first;
}

//! The sign of a muted guild, at a corner of its picture.
void drawMuted(QPainter &painter, const QRect &sign, const Style &style)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.tokens().rail);
    painter.drawEllipse(sign.adjusted(-1, -1, 1, 1));
    painter.restore();
    painter.drawPixmap(sign.topLeft() + QPoint(1, 1),
        style.pixmap(Glyph::BellOff, Level::Dim, 14, painter.device()->devicePixelRatioF()));
}

} // namespace

void drawRailBar(QPainter &painter, const QRect &row, bool current, bool unread, bool over, const Style &style)
{
    const int height = current ? 32 : over ? 20 : unread ? 8 : 0;
    if (height == 0)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.tokens().text);
    painter.drawRoundedRect(QRectF(-4, row.center().y() + 1 - height / 2.0, 8, height), 4, 4);
    painter.restore();
}

GuildDelegate::GuildDelegate(Style &style, ImageCache &images, GuildListModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_style(style)
    , m_images(images)
    , m_model(model)
{
}

QSize GuildDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {64, kGuildDelegateRow};
}

void GuildDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &row = m_model.at(index.row());
    const auto &t = m_style.tokens();
    const bool open = row.id == m_open;
    const bool over = option.state & QStyle::State_MouseOver;
    const QRect square(option.rect.left() + (option.rect.width() - kGuildSide) / 2,
        option.rect.top() + (kGuildDelegateRow - kGuildSide) / 2, kGuildSide, kGuildSide);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (row.muted && !open && !over)
        painter->setOpacity(0.6);
    if (row.icon.isEmpty()) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(open ? t.accent : over ? t.line : t.elevated);
        painter->drawRoundedRect(square, 12, 12);
        drawText(*painter, square, Qt::AlignHCenter | Qt::AlignVCenter, guildInitials(row.name),
            m_style.font(FontRole::Name), open ? t.onAccent : t.text);
    } else {
        drawAvatar(*painter, square, m_images, row.icon, row.name, row.id.value, m_style, AvatarShape::Rounded);
    }
    if ((option.state & QStyle::State_HasFocus) && option.widget && hasKeyFocus(*option.widget)) {
        painter->setPen(QPen(t.link, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(square.adjusted(-2, -2, 2, 2), 13, 13);
    }
    painter->restore();
    drawRailBar(*painter, option.rect, open, row.unread > 0 && !row.muted, over, m_style);
    if (row.muted)
        drawMuted(*painter, {square.right() - 11, square.top() - 4, 16, 16}, m_style);
    if (row.mentions > 0)
        drawBadge(*painter, {square.right() + 5, square.bottom() - 6}, row.mentions, m_style);
}

} // namespace chat::ui
