// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

namespace chat::ui {

//! Is there a session bus? Connecting to one that does not exist would start it through X11, which takes long.
[[nodiscard]] bool hasSessionBus();

} // namespace chat::ui
