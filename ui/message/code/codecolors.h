// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/message/code/codelexer.h"

#include <QColor>

namespace chat::ui {

struct Tokens;

//! The colour of a kind of token on the background of code blocks; all are readable there.
[[nodiscard]] QColor codeColor(CodeKind kind, const Tokens &tokens);

} // namespace chat::ui
