// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/search/searchmodel.h"

class QDate;

namespace chat::ui {

//! What a part of a query asks for, for a chip: "From: Ann". Empty: it is a word to be found, which needs no chip.
[[nodiscard]] QString chipText(const SearchPart &part, const QDate &today);
//! What is wrong with a part; empty: nothing.
[[nodiscard]] QString problemSentence(const SearchPart &part);
//! Where something was found that is not the body: "File: "; empty: in the body.
[[nodiscard]] QString foundIn(SearchableText::Kind kind);

} // namespace chat::ui
