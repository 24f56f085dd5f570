// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

namespace chat::kook {

//! `s` of a gateway frame (PROTOCOL.md 7). Mark is a relay's own: which program wrote a message.
struct Signal
{
    enum Value : int { Event = 0, Hello = 1, Ping = 2, Pong = 3, Resume = 4, Reconnect = 5, ResumeAck = 6, Mark = 100 };
};

//! `type` of an event that is no message (PROTOCOL.md 8).
inline constexpr int kSystemType = 255;

} // namespace chat::kook
