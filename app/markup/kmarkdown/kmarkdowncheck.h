// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markup/finding.h"

#include <QStringView>

#include <vector>

namespace chat::markup {

//! What KMarkdown is checked against.
struct KMarkdownTarget
{
    qsizetype maxLength = 8000; //!< of a message's source; 0: not checked
    int maxFindings = 200; //!< the first ones; nobody reads more
    bool anyIds = false; //!< as in ParseOptions
    quint64 *steps = nullptr; //!< as in ParseOptions
};

//! Finds markup that will be shown as text, and what servers refuse. KMarkdown has no errors of its own, so all
//! findings but the length are warnings. In text order.
[[nodiscard]] std::vector<Finding> checkKMarkdown(QStringView source, const KMarkdownTarget &target = {});

} // namespace chat::markup
