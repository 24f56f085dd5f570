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

//! The colour of a theme of cards and buttons; what is not known counts as primary. `none` and `invisible`: invalid.
[[nodiscard]] QColor cardThemeColor(const QString &theme, const Tokens &tokens);
//! The bar at a card's left: its own colour or its theme's; invalid: none.
[[nodiscard]] QColor cardBarColor(const Card &card, const Tokens &tokens);

} // namespace chat::ui
