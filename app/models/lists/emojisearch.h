// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

#include <vector>

namespace chat {

//! Indexes of the emoji table that match every word of the query, best first: whole names before beginnings before
//! anything inside, names and shortcodes before keywords, then the table's order. For pickers and ":" completion.
[[nodiscard]] std::vector<int> findEmoji(QStringView query, int limit = -1);

} // namespace chat
