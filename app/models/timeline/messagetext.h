// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/message.h"

#include <QString>

namespace chat {

//! How far an unsent message is ("waiting for the rate limit, 4 s"); empty for a sent one.
[[nodiscard]] QString describeSending(const Message &message);
//! What an error means to a person, one sentence without the server's words.
[[nodiscard]] QString describeError(const ApiError &error);
//! The same, followed by the server's words where it has any to add (in brackets, shortened).
[[nodiscard]] QString errorSentence(const ApiError &error);

} // namespace chat
