// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/message/row/rowpixmaps.h"

namespace chat::ui {

namespace {
constexpr int kBytesPerPixel = 4;
constexpr int kLeastKib = 3 * 1024;
} // namespace

const QPixmap *RowPixmaps::find(const LayoutCache::Key &key, qreal devicePixelRatio) const
{
    const Row *row = m_rows.object(key.id);
    const bool same = row && row->key.revision == key.revision && row->key.width == key.width
        && row->key.traits == key.traits && qFuzzyCompare(row->pixmap.devicePixelRatio(), devicePixelRatio);
    return same ? &row->pixmap : nullptr;
}

void RowPixmaps::insert(const LayoutCache::Key &key, const QPixmap &pixmap, const QSet<QString> &imageUrls)
{
    const int kib = pixmap.width() * pixmap.height() * kBytesPerPixel / 1024 + 1;
    m_rows.insert(key.id, new Row{key, pixmap, imageUrls}, kib); // the cache takes ownership
}

void RowPixmaps::forgetImage(const QString &url)
{
    const QList<MessageId> ids = m_rows.keys();
    for (const MessageId &id : ids) {
        const Row *row = m_rows.object(id);
        if (row && row->imageUrls.contains(url))
            m_rows.remove(id);
    }
}

void RowPixmaps::setScreen(const QSize &devicePixels)
{
    const qint64 screen = qint64(devicePixels.width()) * devicePixels.height() * kBytesPerPixel / 1024;
    m_rows.setMaxCost(static_cast<int>(std::max<qint64>(kLeastKib, screen * 3 / 2)));
}

} // namespace chat::ui
