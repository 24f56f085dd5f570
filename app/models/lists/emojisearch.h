// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

#include <vector>

namespace chat {

//! Indexes of the emoji table that match every word of the query, best first: whole names, then beginnings, then
//! substrings; names and shortcodes before keywords; then the order of the table. For pickers and ":" completion.
[[nodiscard]] std::vector<int> findEmoji(QStringView query, int limit = -1);

} // namespace chat
