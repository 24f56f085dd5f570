// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/message/code/codelexer.h"

namespace chat::ui {

//! HTML and its relatives, and style sheets.
[[nodiscard]] std::vector<CodeToken> lexMarkup(QStringView code, const CodeLanguage &language, quint64 *steps);

} // namespace chat::ui
