// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace chat {
struct Message;
}

namespace chat::ui {

struct Hit;

//! The tool tip of what lies under the pointer in a row; empty: it has none. `clicks`: the server takes clicks on
//! buttons of cards.
[[nodiscard]] QString rowTip(const Hit &hit, const Message &message, bool clicks);

} // namespace chat::ui
