// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/message.h"

#include <QString>

#include <optional>
#include <vector>

namespace chat {

//! Opaque to all but the backend that created it (KOOK: id of the message at the edge, Satori: a token).
struct Cursor
{
    QString value;
    friend bool operator==(const Cursor &, const Cursor &) = default;
};

struct MessageQuery
{
    enum class Direction : quint8 { Latest, Before, After, Around, Pinned };
    ChannelRef channel;
    Direction direction = Direction::Latest;
    Cursor cursor; //!< Before, After: the cursor of an earlier page
    MessageId message; //!< Around: the message in the middle
    int limit = 50;
};

//! A section of history, oldest first. No cursor means the end of history in that direction.
struct MessagePage
{
    std::vector<Message> messages;
    std::optional<Cursor> older;
    std::optional<Cursor> newer;
    friend bool operator==(const MessagePage &, const MessagePage &) = default;
};

//! One page of a list (members, guilds).
template <class T> struct ListPage
{
    std::vector<T> items;
    std::optional<Cursor> next; //!< none: this was the last
    int total = -1; //!< -1: unknown
};

} // namespace chat
