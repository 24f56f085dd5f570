// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace chat {

//! Text as it may be drawn: what would turn the reading direction of its surroundings around, NUL and other controls
//! become visible characters, marks piled on one letter are cut off after a few. As long as it came or shorter; the
//! same string if there is nothing to do, which is nearly always.
[[nodiscard]] QString shownText(const QString &text);

//! The same on one line of at most `most` code units, cut between grapheme clusters.
[[nodiscard]] QString shownLine(const QString &text, int most);

//! A line for a name: one of invisible characters only gets a stand-in; an empty one stays empty.
[[nodiscard]] QString shownName(const QString &name, int most = 128);

//! Has it characters, but none that leaves ink?
[[nodiscard]] bool hasNoInk(const QString &text);

//! Where text may be cut so that at most `most` code units are left of it: between two grapheme clusters. A single
//! cluster longer than that is cut between code points.
[[nodiscard]] qsizetype cutPosition(const QString &text, qsizetype most);

//! At most `most` code units of the text; what is cut ends in "…".
[[nodiscard]] QString cutText(const QString &text, qsizetype most);

//! The first grapheme cluster, for initials.
[[nodiscard]] QString firstCluster(const QString &text);

} // namespace chat
