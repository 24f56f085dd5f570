// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/channel.h"
#include "app/domain/message.h"

#include <QString>

namespace chat {

//! What is said of a conversation's news: plain text, without markup, and with spoilers covered.
struct Notification
{
    ChannelRef channel;
    MessageId message; //!< the newest: where a click leads
    QString title; //!< one line
    QString text; //!< the last messages, a line each
    QString place; //!< the guild; empty: a direct chat
    User author; //!< of the newest message
    int count = 0; //!< messages since it was read
    bool calls = false; //!< one of them is a direct message or mentions us
    bool quiet = false; //!< only corrects what was shown: no sound
    friend bool operator==(const Notification &, const Notification &) = default;
};

} // namespace chat
