// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/message.h"

#include <QString>

namespace chat {

//! The state of an unsent message ("waiting for the rate limit, 4 s"), or of a change of ours that waits; empty for others.
[[nodiscard]] QString describeSending(const Message &message);
//! The meaning of an error, as a sentence without the server's words.
[[nodiscard]] QString describeError(const ApiError &error);
//! The same, followed by the server's words if they add anything (in brackets, shortened).
[[nodiscard]] QString errorSentence(const ApiError &error);

} // namespace chat
