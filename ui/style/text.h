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

//! The colour font has a picture for all of it. Emoji are newer than fonts: what has none is shown as a box, never as
//! nothing.
[[nodiscard]] bool canShowEmoji(QStringView characters);
//! The runs of `text` that are emoji the colour font has, with the colour family named: font fallback alone picks monochrome glyphs.
[[nodiscard]] QList<QTextLayout::FormatRange> emojiFormats(const QString &text);

//! One line, elided on the right, emoji in colour. `flags` are Qt::Alignment values; without one: left, centred upright.
//! Cleaned as shownText() does; line breaks are shown as spaces.
void drawText(
    QPainter &painter, const QRectF &rect, int flags, const QString &text, const QFont &font, const QColor &color);

//! The width drawText needs for all of it.
[[nodiscard]] qreal textWidth(const QString &text, const QFont &font);
//! The same in whole pixels, rounded up.
[[nodiscard]] int pixelWidth(const QString &text, const QFont &font);

} // namespace chat::ui
