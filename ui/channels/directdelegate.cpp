// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/channels/directdelegate.h"

#include "ui/style/avatar.h"
#include "ui/style/calendar.h"
#include "ui/style/style.h"
#include "ui/style/text.h"
#include "ui/widgets/rowground.h"

#include <QDateTime>
#include <QLocale>
#include <QPainter>

#include <cmath>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

//! "14:05" today, otherwise the date.
QString shortTime(const QDateTime &utc, const QDate &today, const Style &style)
{
    if (!utc.isValid())
        return {};
    const auto local = utc.toLocalTime();
    const QLocale locale;
    if (local.date() == today)
        return style.time(local.time());
    if (local.date().year() == today.year())
        return locale.toString(local.date(), u"MM-dd"_s);
    return locale.toString(local.date(), u"yyyy-MM"_s);
}

} // namespace

DirectDelegate::DirectDelegate(Style &style, ImageCache &images, DirectListModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_style(style)
    , m_images(images)
    , m_model(model)
{
}

QSize DirectDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {60, 50};
}

void DirectDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &row = m_model.at(index.row());
    const bool open = row.code == m_open;
    const auto rect = option.rect.adjusted(8, 1, -8, -1);
    drawRowGround(*painter, option, rect, open, m_style);
    const QRect avatar(rect.left() + 6, rect.center().y() - 15, 32, 32);
    drawAvatar(*painter, avatar, m_images, row.avatar, row.name, row.user.value, m_style);
    if (m_model.tellsPresence())
        drawPresence(*painter, avatar, row.online, open ? m_style.tokens().selected : m_style.tokens().side, m_style);
    const bool strong = row.unread > 0 && !row.muted;
    const bool over = option.state & QStyle::State_MouseOver;
    const int left = avatar.right() + 10;
    const bool twoLines = !row.preview.isEmpty() || (row.draft && !open);
    const QRect upper(left, rect.top() + (twoLines ? 5 : 0), rect.right() - 8 - left, twoLines ? 20 : rect.height());
    int right = upper.right();
    if (const auto time = shortTime(row.latest, m_style.calendar().today(), m_style);
        !time.isEmpty() && (twoLines || row.unread == 0)) {
        const auto font = m_style.font(FontRole::Note);
        const int width = static_cast<int>(std::ceil(textWidth(time, font)));
        drawText(*painter, QRectF(right - width, upper.top(), width + 1, upper.height()),
            Qt::AlignLeft | Qt::AlignVCenter, time, font, m_style.color(Level::Dim));
        right -= width + 6;
    }
    const QRect lower(left, upper.bottom() + 1, upper.width(), 18);
    int lowerRight = lower.right();
    if (row.unread > 0) {
        const QRect &line = twoLines ? lower : upper;
        const int width
            = drawBadge(*painter, {line.right(), line.center().y() + 1}, row.unread, m_style, row.atLeast) + 6;
        (twoLines ? lowerRight : right) -= width;
    }
    if (row.muted) {
        right -= 14;
        painter->drawPixmap(right, upper.center().y() - 6,
            m_style.pixmap(Glyph::BellOff, Level::Dim, 14, painter->device()->devicePixelRatioF()));
        right -= 6;
    }
    drawText(*painter, QRectF(left, upper.top(), right - left, upper.height()), Qt::AlignLeft | Qt::AlignVCenter,
        row.name, m_style.font(strong ? FontRole::ListStrong : FontRole::List),
        m_style.color(open || strong || over ? Level::Text : Level::Dim));
    if (twoLines)
        paintPreview(*painter, QRect(lower.topLeft(), QPoint(lowerRight, lower.bottom())), row);
}

void DirectDelegate::paintPreview(QPainter &painter, QRect place, const DirectListModel::Row &row) const
{
    const auto font = m_style.font(FontRole::Note);
    if (row.draft && row.code != m_open) {
        const QString draft = tr("Draft");
        drawText(painter, place, Qt::AlignLeft | Qt::AlignVCenter, draft, font, m_style.color(Level::Danger));
        place.setLeft(place.left() + static_cast<int>(std::ceil(textWidth(draft, font))) + 6);
    }
    if (place.width() > 10)
        drawText(painter, place, Qt::AlignLeft | Qt::AlignVCenter, row.preview, font, m_style.color(Level::Dim));
}

} // namespace chat::ui
