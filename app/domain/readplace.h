// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/ids.h"

namespace chat {

//! A place in the order of a conversation's messages: behind a message, by its time and then by its id. Everything up to
//! there is read.
struct ReadPlace
{
    qint64 created = 0; //!< Unix ms; 0: before all messages
    MessageId id; //!< empty: behind everything of that time
    friend bool operator==(const ReadPlace &, const ReadPlace &) = default;
};

} // namespace chat
