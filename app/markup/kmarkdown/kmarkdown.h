// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/content.h"

#include <QStringView>

namespace chat::markup {

struct ParseOptions
{
    int maxDepth = 32; //!< deeper markers are shown as text
    bool fontTags = true; //!< (font)…(font)[theme]
    bool anyIds = false; //!< (met), (rol) and (chn) accept any id, as on other platforms, not only digits
    quint64 *steps
        = nullptr; //!< counts every character and token visited: a test uses it to tell linear from quadratic
};

//! Parses KMarkdown into a content tree (app/kook/PROTOCOL.md 9). Never fails: invalid markup is text. Linear in the
//! length of the source.
[[nodiscard]] Blocks parseKMarkdownBlocks(QStringView source, const ParseOptions &options = {});

//! The same, with plain text for notifications.
[[nodiscard]] Content parseKMarkdown(QStringView source, const ParseOptions &options = {});

} // namespace chat::markup
