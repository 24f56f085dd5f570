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
    bool anyIds = false; //!< (met), (rol) and (chn) hold ids of any shape, as other platforms have, not digits alone
    quint64 *steps = nullptr; //!< counts every character and token looked at; a test tells linear from quadratic by it
};

//! KMarkdown as a content tree (app/kook/PROTOCOL.md 9). Never fails: what is no markup is text. Linear in the length
//! of the source.
[[nodiscard]] Blocks parseKMarkdownBlocks(QStringView source, const ParseOptions &options = {});

//! The same with the plain text for notifications.
[[nodiscard]] Content parseKMarkdown(QStringView source, const ParseOptions &options = {});

} // namespace chat::markup
