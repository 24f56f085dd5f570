// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/apierror.h"

namespace chat::ui {

//! What went wrong, for people; a refusal is followed by the server's own words.
[[nodiscard]] QString errorSentence(const ApiError &error);

} // namespace chat::ui
