// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>

namespace chat {

//! How long a list waits for the next key before it asks the server.
inline constexpr std::chrono::milliseconds kSearchDelay{200};

} // namespace chat
