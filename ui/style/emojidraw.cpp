// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/style/emojidraw.h"

#include "ui/style/text.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

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

namespace {

//! A frame with the character's code in it, as browsers draw it.
void drawMissing(QPainter &painter, const QRectF &box, const QString &characters)
{
    constexpr QColor ink(0x86, 0x8c, 0x98); // visible on dark and on light backgrounds
    const qreal side = std::min(box.width(), box.height());
    const QRectF frame(box.center() - QPointF(side / 2, side / 2), QSizeF(side, side));
    const QList<uint> points = characters.toUcs4();
    const QString digits = QString::number(points.isEmpty() ? 0 : points.front(), 16).toUpper().rightJustified(6, u'0');
    QFont font;
    font.setPixelSize(std::max(5, static_cast<int>(side * 0.38)));
    font.setStyleStrategy(QFont::NoFontMerging);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font);
    painter.setPen(QPen(ink, std::max(1.0, side / 18)));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), side / 8, side / 8);
    const QSizeF half(side, side / 2 - 1);
    painter.drawText(QRectF(frame.topLeft() + QPointF(0, 1), half), Qt::AlignCenter | Qt::TextDontClip, digits.left(3));
    painter.drawText(
        QRectF(frame.topLeft() + QPointF(0, side / 2), half), Qt::AlignCenter | Qt::TextDontClip, digits.mid(3));
    painter.restore();
}

} // namespace

void drawEmoji(QPainter &painter, const QRectF &box, const QString &characters, int pixelSize)
{
    if (!canShowEmoji(characters)) {
        const qreal side = std::min({box.width(), box.height(), qreal(pixelSize)});
        drawMissing(painter, QRectF(box.center() - QPointF(side / 2, side / 2), QSizeF(side, side)), characters);
        return;
    }
    const QFont font = emojiFont(pixelSize);
    const QFontMetricsF metrics(font, painter.device());
    // By the ink: ascent and descent would place the picture too low.
    const QRectF ink = metrics.tightBoundingRect(characters);
    painter.setFont(font);
    painter.setPen(Qt::black); // the colour does not matter, but nothing is drawn without a pen
    painter.drawText(box.center() - ink.center(), characters);
}

} // namespace chat::ui
