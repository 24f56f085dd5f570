// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/timeline/list/messagedelegate.h"

#include "app/models/directory/directory.h"
#include "app/models/timeline/messagelistmodel.h"
#include "ui/style/style.h"
#include "ui/timeline/list/messagelistview.h"

#include <QImage>
#include <QPainter>

namespace chat::ui {

MessageDelegate::MessageDelegate(
    MessageListView &view, const Style &style, const Directory &directory, ImageCache &images)
    : QStyledItemDelegate(&view)
    , m_view(view)
    , m_style(style)
    , m_directory(directory)
    , m_images(images)
{
}

QSize MessageDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {m_view.viewport()->width(), m_view.layouts().height(index.row())};
}

void MessageDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const MessageListModel *model = m_view.messageModel();
    if (!model)
        return;
    const int row = index.row();
    const MessageId &id = model->messageAt(row).id;
    const auto [from, to] = m_view.selection().in(row);
    const bool plain = !m_view.picked().has(id) && m_view.hover().id() != id && m_view.currentId() != id
        && m_view.flash().of(id) <= 0 && from == to;
    // What ticks or is animated looks different each time, so it is not cached.
    if (!plain || m_view.layoutOf(row).isLive() || option.rect.height() > m_view.viewport()->height())
        paintRow(*painter, option.rect, row);
    else
        paintKept(*painter, option.rect, row);
    if (m_view.picked().isActive())
        paintPick(*painter, option.rect, row);
}

//! From the cache, or into it.
void MessageDelegate::paintKept(QPainter &painter, const QRect &rect, int row) const
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    const LayoutCache::Key key = m_view.layouts().keyOf(row);
    if (const QPixmap *pixmap = m_view.layouts().pixmaps().find(key, ratio)) {
        painter.drawPixmap(rect.topLeft(), *pixmap);
        return;
    }
    QImage image((QSizeF(rect.size()) * ratio).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    {
        QPainter inside(&image);
        paintRow(inside, QRect(QPoint(), rect.size()), row);
    }
    const QPixmap pixmap = QPixmap::fromImage(std::move(image));
    painter.drawPixmap(rect.topLeft(), pixmap);
    m_view.layouts().pixmaps().insert(key, pixmap, m_view.layoutOf(row).imageUrls());
}

void MessageDelegate::paintRow(QPainter &painter, const QRect &rect, int row) const
{
    const MessageListModel &model = *m_view.messageModel();
    const Message &message = model.messageAt(row);
    const MessageLayout &layout = m_view.layoutOf(row);
    const Tokens &t = m_style.tokens();

    painter.fillRect(rect, t.main);
    // Not below date and unread lines, only behind the message itself.
    const QRect ground = rect.adjusted(0, layout.contentTop(), 0, 0);
    if (m_directory.mentionsSelf(message) && message.author.id != model.selfId()) {
        QColor tint = t.warning;
        tint.setAlphaF(0.08f);
        painter.fillRect(ground, tint);
        painter.fillRect(QRect(ground.left(), ground.top(), 2, ground.height()), t.warning);
    }
    const bool hovered = m_view.hover().id() == message.id;
    const bool current = m_view.currentId() == message.id;
    if (m_view.picked().has(message.id)) {
        QColor tint = t.accent;
        tint.setAlphaF(0.14f);
        painter.fillRect(ground, tint);
    } else if (hovered || current) {
        painter.fillRect(ground, t.hover);
    }
    if (current)
        painter.fillRect(QRect(ground.left(), ground.top(), 3, ground.height()), t.accent);
    if (const qreal flash = m_view.flash().of(message.id); flash > 0) {
        QColor tint = t.accent;
        tint.setAlphaF(static_cast<float>(0.22 * flash));
        painter.fillRect(ground, tint);
    }

    const auto [from, to] = m_view.selection().in(row);
    PaintContext context{painter, m_style, &m_images, m_view.live().movies(), from, to};
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setClipRect(rect, Qt::IntersectClip);
    const QPoint pointer = hovered ? m_view.hover().pointer() - m_view.rows().rectOf(row).topLeft() : QPoint(-1, -1);
    layout.paint(context, message, rect.topLeft(), pointer);
    if (const auto focused = current && m_view.hasFocus() ? m_view.focus().hit() : std::nullopt)
        paintFocus(painter, *focused, rect.topLeft());
    painter.restore();
}

//! The mark at the left edge that shows whether a message is picked, while any is.
void MessageDelegate::paintPick(QPainter &painter, const QRect &rect, int row) const
{
    constexpr int side = 14;
    const MessageLayout &layout = m_view.layoutOf(row);
    const bool picked = m_view.picked().has(m_view.messageModel()->messageAt(row).id);
    const Tokens &t = m_style.tokens();
    const QRectF mark(rect.left() + 1.5, rect.top() + layout.bodyRect().top() + 2.5, side - 1, side - 1);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(picked ? t.accent : t.dim, 1));
    painter.setBrush(picked ? t.accent : t.main);
    painter.drawEllipse(mark);
    if (picked) {
        painter.setPen(QPen(t.onAccent, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(QPolygonF{
            mark.center() + QPointF(-3, 0), mark.center() + QPointF(-0.8, 2.4), mark.center() + QPointF(3.2, -2.4)});
    }
    painter.restore();
}

//! The ring around what has the keyboard's focus in the row.
void MessageDelegate::paintFocus(QPainter &painter, const Hit &hit, QPoint origin) const
{
    const QRectF ring = QRectF(hit.rect.translated(origin)).adjusted(-2, -2, 2, 2);
    const bool round = hit.kind == Hit::Kind::Reaction || hit.kind == Hit::Kind::AddReaction;
    const qreal radius = round ? ring.height() / 2 : 5;
    painter.setPen(QPen(m_style.tokens().link, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(ring, radius, radius);
}

} // namespace chat::ui
