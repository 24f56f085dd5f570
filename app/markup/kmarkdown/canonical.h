// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/content.h"

namespace chat::markup {

//! The tree that KMarkdown can say and that shows the same, as far as there is one: texts are merged and empty nodes
//! dropped, spaces leave emphasis, nothing is inside its own kind, ids and addresses that would not be read become text.
//! A tree that was parsed stays as it is.
[[nodiscard]] Blocks canonical(const Blocks &blocks);

} // namespace chat::markup
