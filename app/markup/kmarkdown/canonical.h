// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/content.h"

namespace chat::markup {

//! The tree that KMarkdown can express and that looks the same, as far as there is one: texts are merged, empty nodes
//! dropped, spaces moved out of emphasis, no node contains its own kind, and ids and addresses that would not be read
//! become text. A tree that came from the parser does not change.
[[nodiscard]] Blocks canonical(const Blocks &blocks);

} // namespace chat::markup
