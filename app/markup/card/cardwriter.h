// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/content.h"

#include <QString>

namespace chat::markup {

//! The card JSON of a tree's card blocks, ready to send; `indented` for reading.
[[nodiscard]] QString writeCards(const Blocks &blocks, bool indented = false);

} // namespace chat::markup
