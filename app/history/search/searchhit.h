// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/history/words/searchabletext.h"

#include <optional>
#include <vector>

namespace chat {

//! A stretch of a text.
struct TextRange
{
    qsizetype begin = 0;
    qsizetype end = 0;
    friend bool operator==(const TextRange &, const TextRange &) = default;
};

//! A text of a found message, and what in it is what was looked for.
struct MatchedText
{
    SearchableText::Kind kind = SearchableText::Kind::Body;
    QString text; //!< as it may be shown: a match under a closed spoiler is none
    std::vector<TextRange> ranges; //!< in order, without overlaps
    friend bool operator==(const MatchedText &, const MatchedText &) = default;
};

struct SearchHit
{
    Message message;
    std::vector<MatchedText> texts; //!< the body, and those others in which something was found
};

//! Where the next page of a search begins.
struct SearchCursor
{
    qint64 row = 0;
};

struct SearchPage
{
    std::vector<SearchHit> hits; //!< newest first
    std::optional<SearchCursor> older; //!< nothing: there are no more
    bool complete = true; //!< false: the index is still being made, older messages may be missing
    bool failed = false; //!< the file could not be read
};

} // namespace chat
