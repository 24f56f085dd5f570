// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/content.h"

#include <QSet>
#include <QStringView>

namespace chat::markup {

//! Text without markup whose http(s) links are clickable (KOOK type 1, text typed in literal mode).
[[nodiscard]] Content plainContent(QStringView text);

//! The plain text of a card: not parsed except for shortcodes, if `emoji` is set.
[[nodiscard]] Blocks plainTextBlocks(QStringView text, bool emoji);

//! Replaces shortcodes of known emoji by their characters.
[[nodiscard]] QString withEmoji(QStringView text);

//! The text for notifications: all texts in order, one line break between blocks, mentions as @name or @id. Text inside
//! spoilers stays covered, except for those in `uncovered` (numbered from 0 in text order).
[[nodiscard]] QString plainOf(const Blocks &blocks, const QSet<int> &uncovered = {});
[[nodiscard]] QString plainOf(const Inlines &inlines);

//! The same with all spoilers open: for rewriting and comparing a text, never for showing it.
[[nodiscard]] QString uncoveredPlainOf(const Blocks &blocks);

//! The number of spoilers in a block, cards and nested ones included.
[[nodiscard]] int spoilersIn(const Block &block);

//! Drops newlines at the edges of a block, which are not shown.
void trimNewlines(Inlines &inlines);

} // namespace chat::markup
