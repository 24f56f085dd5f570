// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/history/search/searchfilter.h"

#include <functional>

namespace chat {

//! More conversations, authors or the like than these are not asked for: opening a list of the index for each of them
//! takes longer than looking at the messages.
inline constexpr qsizetype kMostFactsOfAKind = 16;

//! What the index is asked for: an FTS5 expression that every message of the filter fits, and few others. Empty: the
//! index is no help (nothing but signs, exclusions or times). Made of our own words only, so nothing in a query can
//! become syntax. `numberOf`: of a conversation; 0: nothing is stored of it.
[[nodiscard]] QString matchExpression(
    const SearchFilter &filter, const std::function<qint64(const ChannelRef &)> &numberOf);

} // namespace chat
