// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/content.h"

#include <QSet>
#include <QStringView>

namespace chat::markup {

//! Text without any markup, its http(s) links made clickable (KOOK type 1, what people type in literal mode).
[[nodiscard]] Content plainContent(QStringView text);

//! A card's plain text: nothing in it is markup but, if `emoji`, shortcodes.
[[nodiscard]] Blocks plainTextBlocks(QStringView text, bool emoji);

//! Shortcodes that name an emoji become its characters.
[[nodiscard]] QString withEmoji(QStringView text);

//! What a notification shows: the texts in order, one line break between blocks, mentions as @name or @id. What
//! spoilers cover stays covered; those in `uncovered` (counted from 0 in the order of the text) show their text.
[[nodiscard]] QString plainOf(const Blocks &blocks, const QSet<int> &uncovered = {});
[[nodiscard]] QString plainOf(const Inlines &inlines);

//! The same with all covered text in the open: for writing a text anew and comparing, never for showing it.
[[nodiscard]] QString uncoveredPlainOf(const Blocks &blocks);

//! How many spoilers a block has, cards and nested ones included.
[[nodiscard]] int spoilersIn(const Block &block);

//! Newlines at a block's edges are not shown: drops them.
void trimNewlines(Inlines &inlines);

} // namespace chat::markup
