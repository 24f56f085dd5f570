// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/popups/emojidraw.h"

#include <QFontMetricsF>
#include <QPainter>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;

QFont emojiFont(int pixelSize)
{
    QFont font;
    font.setFamilies({u"Noto Color Emoji"_s});
    font.setPixelSize(pixelSize);
    font.setStyleStrategy(QFont::NoFontMerging);
    return font;
}

void drawEmoji(QPainter &painter, const QRectF &box, const QString &characters, int pixelSize)
{
    const QFont font = emojiFont(pixelSize);
    const QFontMetricsF metrics(font, painter.device());
    // By the ink, not by ascent and descent: they leave the picture too low.
    const QRectF ink = metrics.tightBoundingRect(characters);
    painter.setFont(font);
    painter.setPen(Qt::black); // its colour does not matter, but without a pen nothing is drawn
    painter.drawText(box.center() - ink.center(), characters);
}

} // namespace chat::ui
