// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace chat {

//! May the live connection of a bot's account be opened? Where a server has one for each token, it would be taken away
//! from the bot program that uses the token.
enum class LiveConnection : quint8 {
    Never, //!< news are asked for instead
    IfFree, //!< if nobody else is online with the account
    Always, //!< whoever else is online: such a server has as many as are wanted
};

} // namespace chat
