// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/history/search/searchhit.h"

namespace chat {

//! What a list of results shows of a hit: a short piece of the text around the first match, with the matches in it.
struct SearchExcerpt
{
    SearchableText::Kind kind = SearchableText::Kind::Body;
    QString text; //!< one line, as it may be drawn
    std::vector<TextRange> marks; //!< in order, without overlaps
    friend bool operator==(const SearchExcerpt &, const SearchExcerpt &) = default;
};

//! Of the body if something was found there, else of the text where it was.
[[nodiscard]] SearchExcerpt excerptOf(const SearchHit &hit);

} // namespace chat
