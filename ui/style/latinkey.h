// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

class QKeyEvent;

namespace chat::ui {

//! The key (a Qt::Key) for commands with one letter or digit. If the layout produces other letters (Cyrillic, Greek,
//! Arabic …), it is the Latin key at the same place.
[[nodiscard]] int latinKey(const QKeyEvent &event);

} // namespace chat::ui
