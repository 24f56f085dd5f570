// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

namespace chat::ui {

//! From now on a screen reader gets the text of a MessageInput with names in the place of chips. A chip is one character
//! for its positions, too. Only the first call does something.
void makeInputsSpoken();

} // namespace chat::ui
