// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <vector>

namespace chat {

//! A stretch of two compared texts.
struct TextRun
{
    enum class Kind : quint8 {
        Same, //!< in both
        Removed, //!< in the earlier one
        Added, //!< in the later one
        Skipped, //!< condensed() left something out here; no text
    };
    Kind kind = Kind::Same;
    QString text;
    friend bool operator==(const TextRun &, const TextRun &) = default;
};
using TextRuns = std::vector<TextRun>;

//! What changed from one text to the other: word by word, in scripts without spaces character by character. The runs but
//! the added ones are the earlier text, those but the removed ones the later; of a change, what was removed comes first.
//! Takes memory in proportion to the texts, and limited time: where too much is different, it is one large change.
[[nodiscard]] TextRuns compareTexts(const QString &before, const QString &after);

//! The same without the middle of long unchanged runs, and with at most `most` code units of each other one.
[[nodiscard]] TextRuns condensed(const TextRuns &runs, qsizetype most);

} // namespace chat
