// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/content.h"
#include "app/markup/satori/satorielement.h"

#include <optional>

namespace chat::markup {

//! What a bridge to KOOK makes of a card: elements named like the card's JSON, with or without the prefix "kook:". None:
//! the element is no such card.
[[nodiscard]] std::optional<Card> satoriCard(const SatoriNode &node);

//! The blocks of nodes whose texts are KMarkdown, with mentions and media as elements between them. None: there is
//! something else among them.
[[nodiscard]] std::optional<Blocks> kmarkdownOfSatori(const SatoriNodes &nodes);

} // namespace chat::markup
