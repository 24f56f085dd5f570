// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/lists/guildlistmodel.h"

#include <QStyledItemDelegate>

namespace chat {
class ImageCache;
}

namespace chat::ui {

class Style;

//! Paints a guild of the rail: picture or initials, a bar for the current one and for unread ones, mention count.
class GuildDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    GuildDelegate(Style &style, ImageCache &images, GuildListModel &model, QObject *parent = nullptr);

    void setOpen(const GuildId &guild) { m_open = guild; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Style &m_style;
    ImageCache &m_images;
    GuildListModel &m_model;
    GuildId m_open;
};

//! The bar at the window's edge beside a rail button.
void drawRailBar(QPainter &painter, const QRect &row, bool current, bool unread, bool over, const Style &style);

} // namespace chat::ui
