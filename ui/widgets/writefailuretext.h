// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/safefile.h"

#include <QString>

namespace chat::ui {

//! The reason why a file could not be written, as a sentence.
[[nodiscard]] QString writeFailureText(const WriteFailure &failure);

} // namespace chat::ui
