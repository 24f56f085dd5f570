// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/seed/seedrandom.h"

#include <QString>

namespace chat::sandbox {

//! The answer of a resident to `text`: in its language, and fitting for questions, greetings and thanks.
[[nodiscard]] QString answerTo(const QString &text, SeedRandom &random);
//! Something to say unprompted in a channel of that name (empty: anything).
[[nodiscard]] QString residentLine(const QString &channelName, SeedRandom &random);

} // namespace chat::sandbox
