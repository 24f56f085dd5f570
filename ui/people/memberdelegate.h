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

//! Paints members: headings, and people with avatar, presence, bot badge and ban; offline ones paler.
class MemberDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    MemberDelegate(Style &style, ImageCache &images, MemberListModel &model, QObject *parent = nullptr);

    //! Marks the current row even without focus, because the user types in a field beside it.
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
