// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/lists/memberlistmodel.h"

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

    //! The current row is marked although the list has no focus: somebody types beside it.
    void setMarksCurrent(bool marks) { m_marksCurrent = marks; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int paintBanned(QPainter &painter, const QPoint &rightCentre) const;

    Style &m_style;
    ImageCache &m_images;
    MemberListModel &m_model;
    bool m_marksCurrent = false;
};

} // namespace chat::ui
