// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPixmap>
#include <QString>

namespace chat::ui {

//! An emoji as a square picture of `side` pixels. Decoding the bitmap of the font costs more than painting a row, so
//! recent ones are cached (in QPixmapCache, which is limited).
[[nodiscard]] QPixmap emojiPixmap(const QString &characters, int side, qreal devicePixelRatio);

} // namespace chat::ui
