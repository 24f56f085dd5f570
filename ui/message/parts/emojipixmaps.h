// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPixmap>
#include <QString>

namespace chat::ui {

//! An emoji as a square picture of `side` pixels. Decoding the font's bitmap costs more than painting a row, so the
//! last ones are kept (in QPixmapCache, which is bounded).
[[nodiscard]] QPixmap emojiPixmap(const QString &characters, int side, qreal devicePixelRatio);

} // namespace chat::ui
