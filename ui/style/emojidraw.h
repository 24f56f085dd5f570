// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;

namespace chat::ui {

//! The colour emoji font alone. With fallback fonts behind it Qt takes variation selectors from those, which tears
//! sequences ("❤️‍🔥", flags, keycaps) into their parts.
[[nodiscard]] QFont emojiFont(int pixelSize);

//! One emoji in the middle of `box`.
void drawEmoji(QPainter &painter, const QRectF &box, const QString &characters, int pixelSize);

} // namespace chat::ui
