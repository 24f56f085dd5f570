// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/lists/directlistmodel.h"

#include <QStyledItemDelegate>

namespace chat {
class ImageCache;
}

namespace chat::ui {

class Style;

//! Paints direct chats: avatar with presence, name, the last message and its time, draft, unread count.
class DirectDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    DirectDelegate(Style &style, ImageCache &images, DirectListModel &model, QObject *parent = nullptr);

    void setOpen(const ChannelId &code) { m_open = code; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintPreview(QPainter &painter, QRect place, const DirectListModel::Row &row) const;

    Style &m_style;
    ImageCache &m_images;
    DirectListModel &m_model;
    ChannelId m_open;
};

} // namespace chat::ui
