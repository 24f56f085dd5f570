// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/lists/channellistmodel.h"

#include <QStyledItemDelegate>

namespace chat::ui {

class Style;

//! Paints categories and channels of the channel list.
class ChannelDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    ChannelDelegate(Style &style, ChannelListModel &model, QObject *parent = nullptr);

    void setOpen(const ChannelId &channel) { m_open = channel; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintCategory(QPainter &painter, const QStyleOptionViewItem &option, const ChannelListModel::Row &row) const;
    void paintChannel(QPainter &painter, const QStyleOptionViewItem &option, const ChannelListModel::Row &row) const;

    Style &m_style;
    ChannelListModel &m_model;
    ChannelId m_open;
};

} // namespace chat::ui
