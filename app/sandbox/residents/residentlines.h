// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/seed/seedrandom.h"

#include <QString>

namespace chat::sandbox {

//! What a resident says to `text`: in its language, and to a question, a greeting or thanks fittingly.
[[nodiscard]] QString answerTo(const QString &text, SeedRandom &random);
//! Something to say unasked in a channel of that name (empty: anything).
[[nodiscard]] QString residentLine(const QString &channelName, SeedRandom &random);

} // namespace chat::sandbox
