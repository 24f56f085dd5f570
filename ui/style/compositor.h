// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

namespace chat::ui {

//! Does the desktop blend windows, so that they may have transparent corners and a shadow? On X11 something owns
//! _NET_WM_CM_S0 then, on Wayland it always does. Asked each time: a compositor may come and go.
[[nodiscard]] bool isComposited();
//! What is answered instead of asking, for tests and pictures; nothing: asks.
void assumeComposited(std::optional<bool> answer);

} // namespace chat::ui
