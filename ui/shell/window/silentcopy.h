// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

namespace chat::ui {

class SingleInstance;

//! Another copy has the profile and does not answer: says so on standard error and in a dialog, and ends it if that is
//! what the person wants. True: the profile is ours now.
[[nodiscard]] bool askAboutSilentCopy(SingleInstance &instance);

} // namespace chat::ui
