// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/message/code/codelexer.h"

namespace chat::ui {

//! JSON, YAML and diffs: data rather than programs.
[[nodiscard]] std::vector<CodeToken> lexData(QStringView code, const CodeLanguage &language, quint64 *steps);

} // namespace chat::ui
