// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/lists/mentionlistmodel.h"

#include <QStyledItemDelegate>

#include <functional>

namespace chat {
class ImageCache;
}

namespace chat::ui {

class Style;

//! Paints a mention: picture, author and time, the place, two lines of text, and a dot while it is unread.
class MentionDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    //! The pictures of an account of the model.
    using Pictures = std::function<ImageCache &(int account)>;

    MentionDelegate(Style &style, MentionListModel &model, QObject *parent = nullptr);

    void setPictures(Pictures pictures) { m_pictures = std::move(pictures); } //!< before something is painted
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintText(QPainter &painter, const QRect &place, const QString &text) const;

    Style &m_style;
    MentionListModel &m_model;
    Pictures m_pictures;
};

} // namespace chat::ui
