// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

namespace chat {
class Account;
class Accounts;
class Directory;
struct PlaceLink;
} // namespace chat

namespace chat::ui {

//! Does the account with this directory have the conversation, as far as is known?
[[nodiscard]] bool leadsInto(const PlaceLink &link, const Directory &directory);
//! The account that has the conversation, the current one first. `ofBackend`: of the link's backend; if none has it,
//! the first of that backend. Null: there is none.
[[nodiscard]] Account *accountOf(const Accounts &accounts, const PlaceLink &link, bool ofBackend);

} // namespace chat::ui
