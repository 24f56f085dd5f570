// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace chat {
class Directory;
class ImageCache;
} // namespace chat

namespace chat::ui {

class MessageListView;
struct Hit;
class Style;

//! Asks the view's row layouts for a row's layout and paints it: ground by state, then the layout itself.
class MessageDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    MessageDelegate(MessageListView &view, const Style &style, const Directory &directory, ImageCache &images);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintRow(QPainter &painter, const QRect &rect, int row) const;
    void paintKept(QPainter &painter, const QRect &rect, int row) const;
    void paintPick(QPainter &painter, const QRect &rect, int row) const;
    void paintFocus(QPainter &painter, const Hit &hit, QPoint origin) const;

    MessageListView &m_view;
    const Style &m_style;
    const Directory &m_directory;
    ImageCache &m_images;
};

} // namespace chat::ui
