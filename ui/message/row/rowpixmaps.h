// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/message/row/layoutcache.h"

#include <QCache>
#include <QPixmap>

namespace chat::ui {

//! Rows as they were last painted, about one screen of them: scrolling copies them instead of drawing text, rounding
//! pictures and decoding emoji again at every step. Only rows in their normal state are kept here.
class RowPixmaps
{
public:
    //! Null: not there, or of another state of the row.
    [[nodiscard]] const QPixmap *find(const LayoutCache::Key &key, qreal devicePixelRatio) const;
    void insert(const LayoutCache::Key &key, const QPixmap &pixmap, const QSet<QString> &imageUrls);
    //! A picture arrived: rows that show it will be painted again.
    void forgetImage(const QString &url);
    void forget(const MessageId &id) { m_rows.remove(id); }
    void clear() { m_rows.clear(); }
    //! Sets the limit to a screen and a half of that many device pixels.
    void setScreen(const QSize &devicePixels);

private:
    struct Row
    {
        LayoutCache::Key key;
        QPixmap pixmap;
        QSet<QString> imageUrls;
    };

    QCache<MessageId, Row> m_rows{3 * 1024}; //!< cost in KiB
};

} // namespace chat::ui
