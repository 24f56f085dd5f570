// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/content.h"

namespace chat {

//! Text that Markdown shows as it is: every sign that could become markup gets a backslash, also at the beginnings of
//! lines. Line breaks stay breaks. `lineBegins`: nothing stands in front of it on its line.
[[nodiscard]] QString markdownText(const QString &text, bool lineBegins = true);
//! What was written, as lines without a line break at the end.
[[nodiscard]] QString markdownContent(const Blocks &blocks);

} // namespace chat
