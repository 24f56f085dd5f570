// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

namespace chat {
class Account;
class Accounts;
struct PlaceLink;
} // namespace chat

namespace chat::ui {

//! The account that has the conversation of a link, the current one first. `ofBackend`: of the link's backend; if none has
//! it, the first of that backend. Null: there is none.
[[nodiscard]] Account *accountFor(const Accounts &accounts, const PlaceLink &link, bool ofBackend);

} // namespace chat::ui
