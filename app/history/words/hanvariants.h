// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

namespace chat {

//! The character that a Chinese one is compared as: the simplified form of a traditional one, every other character
//! itself (resources/han/README.md). For comparing, not for showing: some simplified forms stand for several words.
[[nodiscard]] char16_t simplifiedHan(char16_t character);

} // namespace chat
