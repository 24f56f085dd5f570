// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/capabilities.h"
#include "ui/input/chips/chip.h"

#include <QStringView>

#include <vector>

namespace chat::ui {

//! How the source in a field is read.
struct ChipSyntax
{
    MarkupDialect dialect = MarkupDialect::KMarkdown;
    bool anyIds = false; //!< of KMarkdown, see markup::ParseOptions
    bool plain = false; //!< nothing in it is markup
    friend bool operator==(const ChipSyntax &, const ChipSyntax &) = default;
};

//! A part of a source that can be shown as a chip.
struct ChipSpan
{
    qsizetype begin = 0;
    qsizetype end = 0;
    Chip chip;
};

//! The mentions, channels and custom emoji of a source, in their order, as the parser of the message finds them: none in
//! code, none that are escaped. Linear in the length of the source.
[[nodiscard]] std::vector<ChipSpan> chipSpans(QStringView source, const ChipSyntax &syntax);

} // namespace chat::ui
