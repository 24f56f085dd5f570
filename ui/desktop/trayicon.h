// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>

namespace chat::ui {

//! What waits in all accounts, for the desktop.
struct UnreadState
{
    int unread = 0; //!< messages, without what is muted
    int calls = 0; //!< of these, direct messages and mentions
    friend bool operator==(const UnreadState &, const UnreadState &) = default;
};

//! The program's icon with its state: a count for calls, a dot for other unread messages, a sign for "do not disturb".
[[nodiscard]] QImage trayPicture(const UnreadState &state, bool doNotDisturb, int side);

} // namespace chat::ui
