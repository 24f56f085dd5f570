// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/channels/channeldelegate.h"

#include "ui/style/avatar.h"
#include "ui/style/style.h"
#include "ui/style/text.h"
#include "ui/widgets/rowground.h"

#include <QPainter>

namespace chat::ui {

namespace {

constexpr int kRow = 34; //!< 32 and a gap of 2
constexpr int kCategory = 32;
constexpr int kMargin = 8;

} // namespace

ChannelDelegate::ChannelDelegate(Style &style, ChannelListModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_style(style)
    , m_model(model)
{
}

QSize ChannelDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {60, m_model.at(index.row()).type == ChannelType::Category ? kCategory : kRow};
}

void ChannelDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &row = m_model.at(index.row());
    if (row.type == ChannelType::Category)
        paintCategory(*painter, option, row);
    else
        paintChannel(*painter, option, row);
}

void ChannelDelegate::paintCategory(
    QPainter &painter, const QStyleOptionViewItem &option, const ChannelListModel::Row &row) const
{
    const auto rect = option.rect.adjusted(kMargin, 8, -kMargin, 0);
    auto quiet = option;
    const bool over = option.state & QStyle::State_MouseOver;
    quiet.state &= ~QStyle::State_MouseOver;
    drawRowGround(painter, quiet, rect, false, m_style);
    const double ratio = painter.device()->devicePixelRatioF();
    const auto level = over ? Level::Text : Level::Dim;
    painter.drawPixmap(rect.left() + 2, rect.center().y() - 6,
        m_style.pixmap(row.collapsed ? Glyph::ChevronRight : Glyph::ChevronDown, level, 13, ratio));
    drawText(painter, rect.adjusted(18, 0, -4, 0), Qt::AlignLeft | Qt::AlignVCenter, row.name,
        m_style.font(FontRole::NoteStrong), m_style.color(level));
}

void ChannelDelegate::paintChannel(
    QPainter &painter, const QStyleOptionViewItem &option, const ChannelListModel::Row &row) const
{
    const bool open = row.id == m_open;
    const bool over = option.state & QStyle::State_MouseOver;
    const auto rect = option.rect.adjusted(kMargin, 1, -kMargin, -1);
    drawRowGround(painter, option, rect, open, m_style);
    const bool strong = row.unread > 0 && !open && !row.muted;
    const auto level = open || strong || over ? Level::Text : Level::Dim;
    const auto glyph = row.type == ChannelType::Voice ? Glyph::Speaker
        : row.type == ChannelType::Thread             ? Glyph::Chat
                                                      : Glyph::Hash;
    painter.drawPixmap(rect.left() + 8, rect.center().y() - 7,
        m_style.pixmap(glyph, level, 16, painter.device()->devicePixelRatioF()));
    int right = rect.right() - 8;
    if (row.mentions > 0)
        right -= drawBadge(painter, {right, rect.center().y() + 1}, row.mentions, m_style, row.atLeast) + 6;
    if (row.draft && !open) {
        right -= 14;
        painter.drawPixmap(right, rect.center().y() - 6,
            m_style.pixmap(Glyph::Edit, Level::Dim, 13, painter.device()->devicePixelRatioF()));
        right -= 6;
    }
    if (row.muted) {
        right -= 14;
        painter.drawPixmap(right, rect.center().y() - 6,
            m_style.pixmap(Glyph::BellOff, Level::Dim, 14, painter.device()->devicePixelRatioF()));
        right -= 6;
    }
    drawText(painter, QRectF(rect.left() + 30, rect.top(), right - rect.left() - 30, rect.height()),
        Qt::AlignLeft | Qt::AlignVCenter, row.name, m_style.font(strong ? FontRole::ListStrong : FontRole::List),
        m_style.color(level));
}

} // namespace chat::ui
