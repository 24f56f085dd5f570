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
    const bool plain
        = m_view.hover().id() != id && m_view.currentId() != id && m_view.flash().of(id) <= 0 && from == to;
    // What ticks or is animated looks different each time, so it is not cached.
    if (!plain || m_view.layoutOf(row).isLive() || option.rect.height() > m_view.viewport()->height()) {
        paintRow(*painter, option.rect, row);
        return;
    }
    const qreal ratio = painter->device()->devicePixelRatioF();
    const LayoutCache::Key key = m_view.layouts().keyOf(row);
    if (const QPixmap *pixmap = m_view.layouts().pixmaps().find(key, ratio)) {
        painter->drawPixmap(option.rect.topLeft(), *pixmap);
        return;
    }
    QImage image((QSizeF(option.rect.size()) * ratio).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    {
        QPainter inside(&image);
        paintRow(inside, QRect(QPoint(), option.rect.size()), row);
    }
    const QPixmap pixmap = QPixmap::fromImage(std::move(image));
    painter->drawPixmap(option.rect.topLeft(), pixmap);
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
    if (hovered || current)
        painter.fillRect(ground, t.hover);
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
    painter.restore();
}

} // namespace chat::ui
