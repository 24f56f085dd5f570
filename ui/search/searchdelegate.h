// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/search/searchmodel.h"

#include <QStyledItemDelegate>

namespace chat {
class ImageCache;
}

namespace chat::ui {

class Style;

//! Paints a result: place, author, time, and two lines of text with what was found in them. All rows are equally high,
//! so that thousands cost no layout.
class SearchDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    SearchDelegate(Style &style, Directory &directory, ImageCache &images, SearchModel &model, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    //! The place is said where results are from several.
    [[nodiscard]] bool showsPlace() const;
    void paintHead(QPainter &painter, const QRect &line, const SearchResult &result) const;
    void paintExcerpt(QPainter &painter, const QRect &place, const SearchResult &result) const;
    [[nodiscard]] QString timeOf(const QDateTime &utc) const;

    Style &m_style;
    Directory &m_directory;
    ImageCache &m_images;
    SearchModel &m_model;
};

} // namespace chat::ui
