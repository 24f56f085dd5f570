// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;

namespace chat::ui {

//! The colour emoji font only. With fallback fonts behind it, Qt takes variation selectors from those, which splits
//! sequences ("❤️‍🔥", flags, keycaps) into their parts.
[[nodiscard]] QFont emojiFont(int pixelSize);

//! Draws one emoji in the middle of `box`.
void drawEmoji(QPainter &painter, const QRectF &box, const QString &characters, int pixelSize);

} // namespace chat::ui
