// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markup/satori/satorinode.h"

#include <QStringView>

namespace chat::markup {

//! Parses elements and texts of a source. Never fails and loses no text: unclosed elements of the standard end with
//! their parent, or at once if they contain nothing (a mention, a picture); other unclosed tags are shown as text, and
//! elements nested too deeply are replaced by their children.
[[nodiscard]] SatoriNodes parseSatoriElements(QStringView source);

inline constexpr int kMaxSatoriDepth = 48;

} // namespace chat::markup
