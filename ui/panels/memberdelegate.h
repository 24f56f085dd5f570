// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/memberlistmodel.h"

#include <QStyledItemDelegate>

namespace chat {
class ImageCache;
}

namespace chat::ui {

class Style;

//! Paints the members: headings, and people with avatar, presence, bot badge and ban; those offline paler.
class MemberDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    MemberDelegate(Style &style, ImageCache &images, MemberListModel &model, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int paintBanned(QPainter &painter, const QPoint &rightCentre) const;

    Style &m_style;
    ImageCache &m_images;
    MemberListModel &m_model;
};

} // namespace chat::ui
