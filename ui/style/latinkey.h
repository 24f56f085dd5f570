// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

class QKeyEvent;

namespace chat::ui {

//! The key (a Qt::Key) for commands that are one letter or digit: where the layout writes other letters there
//! (Cyrillic, Greek, Arabic …), what is engraved in Latin at the same place.
[[nodiscard]] int latinKey(const QKeyEvent &event);

} // namespace chat::ui
