// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/message/parts/emojipixmaps.h"

#include "ui/style/emojidraw.h"

#include <QPainter>
#include <QPixmapCache>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace chat::ui {

QPixmap emojiPixmap(const QString &characters, int side, qreal devicePixelRatio)
{
    const int pixels = static_cast<int>(std::ceil(side * devicePixelRatio));
    const QString key = u"emoji/%1/%2"_s.arg(pixels).arg(characters);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = QPixmap(pixels, pixels);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        // The pictures of the font are a fifth wider than its size.
        drawEmoji(painter, QRectF(0, 0, pixels, pixels), characters, std::max(1, pixels * 17 / 20));
        painter.end();
        QPixmapCache::insert(key, pixmap);
    }
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

} // namespace chat::ui
