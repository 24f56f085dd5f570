// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/content.h"

#include <QStringView>

namespace chat::markup {

//! Text without any markup, its http(s) links made clickable (KOOK type 1, what people type in literal mode).
[[nodiscard]] Content plainContent(QStringView text);

//! A card's plain text: nothing in it is markup but, if `emoji`, shortcodes.
[[nodiscard]] Blocks plainTextBlocks(QStringView text, bool emoji);

//! Shortcodes that name an emoji become its characters.
[[nodiscard]] QString withEmoji(QStringView text);

//! What a notification shows: the texts in order, one line break between blocks, mentions as @name or @id.
[[nodiscard]] QString plainOf(const Blocks &blocks);
[[nodiscard]] QString plainOf(const Inlines &inlines);

//! Newlines at a block's edges are not shown: drops them.
void trimNewlines(Inlines &inlines);

} // namespace chat::markup
