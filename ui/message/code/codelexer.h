// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/message/code/codelanguage.h"

#include <QStringView>

#include <vector>

namespace chat::ui {

enum class CodeKind : quint8 {
    Keyword,
    Type,
    Constant, //!< true, null, self
    Number,
    String,
    Comment,
    Function, //!< a name before (
    Name, //!< keys, attributes, variables, annotations
    Tag, //!< elements, selectors, preprocessor
    Added,
    Removed,
    Section, //!< headings of a diff
};

struct CodeToken
{
    int start = 0;
    int length = 0;
    CodeKind kind = CodeKind::Keyword;
    friend bool operator==(const CodeToken &, const CodeToken &) = default;
};

//! The coloured parts of `code`, in order, without overlaps. Never fails; linear in the length of the code: `steps`
//! receives the number of characters visited.
[[nodiscard]] std::vector<CodeToken> lexCode(QStringView code, const CodeLanguage &language, quint64 *steps = nullptr);

} // namespace chat::ui
