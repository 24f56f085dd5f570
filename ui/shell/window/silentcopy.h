// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

namespace chat::ui {

class SingleInstance;

//! For when another copy of the program has the profile and does not respond: says so on standard error and in a
//! dialog, and ends it if the user wants. True: the profile is ours now.
[[nodiscard]] bool askAboutSilentCopy(SingleInstance &instance);

} // namespace chat::ui
