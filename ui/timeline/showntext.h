// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace chat::ui {

//! Text as it may be drawn: what would turn the reading direction of its surroundings around, NUL and other controls
//! become visible characters, marks piled on one letter are cut off after a few. As long as it came or shorter; the
//! same string if there is nothing to do, which is nearly always.
[[nodiscard]] QString shownText(const QString &text);

//! The same on one line of at most `most` characters, for names.
[[nodiscard]] QString shownName(const QString &name, int most = 128);

} // namespace chat::ui
