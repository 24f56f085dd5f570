// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markup/satori/satorielement.h"

#include <QStringView>

namespace chat::markup {

//! Elements and texts of a source. Never fails and loses no text: elements of the standard that are never closed end with
//! their parent, or at once where nothing belongs into them (a mention, a picture); other unclosed tags are shown as they
//! are written, and elements nested beyond reason give their children away.
[[nodiscard]] SatoriNodes parseSatoriElements(QStringView source);

inline constexpr int kMaxSatoriDepth = 48;

} // namespace chat::markup
