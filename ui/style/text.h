// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QFont>
#include <QList>
#include <QRectF>
#include <QString>
#include <QTextLayout>

class QPainter;

namespace chat::ui {

//! Whether the colour font has a picture for all of it. Some emoji are newer than the fonts: without a picture a box is
//! shown.
[[nodiscard]] bool canShowEmoji(QStringView characters);
//! The runs of emoji in `text` that the colour font has, with the colour family set: font fallback alone picks
//! monochrome glyphs.
[[nodiscard]] QList<QTextLayout::FormatRange> emojiFormats(const QString &text);

//! Draws one line, elided on the right, emoji in colour. `flags` are Qt::Alignment values; default: left, vertically
//! centred. Cleaned like shownText(); line breaks become spaces.
void drawText(
    QPainter &painter, const QRectF &rect, int flags, const QString &text, const QFont &font, const QColor &color);

//! The width that drawText needs for the whole text.
[[nodiscard]] qreal textWidth(const QString &text, const QFont &font);
//! The same in whole pixels, rounded up.
[[nodiscard]] int pixelWidth(const QString &text, const QFont &font);

} // namespace chat::ui
