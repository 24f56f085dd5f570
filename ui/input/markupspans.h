// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markup/kmarkdown/kmarkdown.h"

#include <QStringView>

#include <vector>

namespace chat::ui {

//! The formats of the characters of a KMarkdown source; several at once.
enum MarkupFlag : quint16 {
    Bold = 1 << 0,
    Italic = 1 << 1,
    Strike = 1 << 2,
    Underline = 1 << 3,
    Spoiler = 1 << 4,
    Code = 1 << 5,
    Mention = 1 << 6,
    LinkText = 1 << 7,
    Address = 1 << 8,
    Marker = 1 << 9, //!< not shown
    QuoteText = 1 << 10,
    EmojiCode = 1 << 11,
    Rule = 1 << 12,
};

//! One set of flags per UTF-16 unit, from the parser that reads the message.
[[nodiscard]] std::vector<quint16> markupFlags(QStringView source, const markup::ParseOptions &options = {});

} // namespace chat::ui
