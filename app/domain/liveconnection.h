// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace chat {

//! May the live connection of a bot's account be opened? Where a server has one for each token, it would be taken away
//! from the bot program that uses the token.
enum class LiveConnection : quint8 {
    Never, //!< news are asked for instead
    IfFree, //!< if no other program is online with the account
    Always, //!< without asking: the server gives events to any number of connections
};

} // namespace chat
