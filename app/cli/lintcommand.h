// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/markuparguments.h"

namespace chat::cli {

//! Checks every file and prints the findings. Returns the exit code.
[[nodiscard]] int lint(const MarkupArguments &arguments);

} // namespace chat::cli
