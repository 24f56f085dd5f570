// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

namespace chat::ui {

class AccountView;

//! Gives the window of an account its tools: search, jumping to a date, fetching older messages, export, the inspector.
void addTools(AccountView &view);

} // namespace chat::ui
