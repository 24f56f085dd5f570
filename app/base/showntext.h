// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace chat {

//! Text as it may be drawn: controls that would change the direction of the surrounding text, NUL and other controls
//! become visible characters, and marks piled on one letter are cut off after a few. Never longer than the input;
//! returns the same string if there is nothing to do, which is nearly always.
[[nodiscard]] QString shownText(const QString &text);

//! The same on one line of at most `most` code units, cut between grapheme clusters.
[[nodiscard]] QString shownLine(const QString &text, int most);

//! One line for a name: a name of invisible characters only gets a placeholder; an empty one stays empty.
[[nodiscard]] QString shownName(const QString &name, int most = 128);

//! Does it have characters, none of which draws anything?
[[nodiscard]] bool hasNoInk(const QString &text);

//! Where to cut the text so that at most `most` code units remain: between two grapheme clusters. A single cluster
//! longer than that is cut between code points.
[[nodiscard]] qsizetype cutPosition(const QString &text, qsizetype most);

//! At most `most` code units of the text; ends in "…" if something was cut.
[[nodiscard]] QString cutText(const QString &text, qsizetype most);

//! The first grapheme cluster, used for initials.
[[nodiscard]] QString firstCluster(const QString &text);

} // namespace chat
