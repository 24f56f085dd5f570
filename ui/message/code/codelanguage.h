// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <string_view>

namespace chat::ui {

//! What the lexer needs to know about a language: words, comments, strings. Word lists are separated by single spaces
//! and start and end with one.
struct CodeLanguage
{
    enum class Family : quint8 { Words, Json, Yaml, Html, Css, Diff };
    enum Trait : quint32 {
        HashComment = 1u << 0, //!< # to the end of the line
        SlashComment = 1u << 1, //!< // to the end of the line
        DashComment = 1u << 2, //!< -- to the end of the line
        BlockComment = 1u << 3, //!< /* … */
        NestedComment = 1u << 4, //!< … may be nested
        SingleQuotes = 1u << 5, //!< 'text'
        CharQuotes = 1u << 6, //!< 'c' only: a lone ' is something else (lifetimes, digit groups)
        Backticks = 1u << 7, //!< `text` over several lines
        TripleQuotes = 1u << 8, //!< """text""" over several lines
        Preprocessor = 1u << 9, //!< #word at the beginning of a line
        Annotations = 1u << 10, //!< @word
        Dollars = 1u << 11, //!< $word
        LongBrackets = 1u << 12, //!< [[text]], --[[comment]]
        NoCase = 1u << 13, //!< words in any case
        CapitalTypes = 1u << 14, //!< words that start with a capital are types
        DoubledQuotes = 1u << 15, //!< '' within '…' instead of \'
        RawStrings = 1u << 16, //!< r"…", r#"…"#
    };

    std::string_view label; //!< display name
    std::string_view names; //!< names after ```, in lower case
    Family family = Family::Words;
    quint32 traits = 0;
    std::string_view keywords;
    std::string_view types;
    std::string_view constants;

    [[nodiscard]] bool has(Trait trait) const { return traits & trait; }
};

//! Null: unknown, or no language given.
[[nodiscard]] const CodeLanguage *findCodeLanguage(const QString &name);

} // namespace chat::ui
