// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/content.h"
#include "app/markup/satori/satorinode.h"

#include <optional>

namespace chat::markup {

//! A card after a bridge to KOOK: elements named like the fields of the card's JSON, with or without the prefix
//! "kook:". None: the element is not such a card.
[[nodiscard]] std::optional<Card> satoriCard(const SatoriNode &node);

//! The blocks of nodes whose texts are KMarkdown, with mentions and media as elements in between. None: they contain
//! anything else.
[[nodiscard]] std::optional<Blocks> kmarkdownOfSatori(const SatoriNodes &nodes);

} // namespace chat::markup
