// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QString>

namespace chat {
struct Card;
}

namespace chat::ui {

struct Tokens;

//! The colour of a theme of cards and buttons; unknown ones count as primary. `none` and `invisible`: invalid.
[[nodiscard]] QColor cardThemeColor(const QString &theme, const Tokens &tokens);
//! The bar at the left of a card: its own colour or that of its theme; invalid: none.
[[nodiscard]] QColor cardBarColor(const Card &card, const Tokens &tokens);

} // namespace chat::ui
