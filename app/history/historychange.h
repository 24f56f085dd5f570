// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/message.h"

#include <vector>

namespace chat {

//! When something was learnt or asked: a number that only grows, over runs of the program too.
using Moment = qint64;

//! A stored message as a view needs it.
struct HistoryEntry
{
    Message message;
    Moment heard = 0; //!< of which moment this version is
    bool gap = false; //!< something may be missing before it
    bool gone = false; //!< it was deleted
    QString older; //!< the server's token to ask with at the gap before it; empty: ask beside the message
};

//! A run of a conversation's stored messages, oldest first; gaps inside are marked at the entry after them.
struct HistorySlice
{
    enum class End : quint8 {
        Stored, //!< the next message is stored too
        Gap, //!< nothing more is stored there, but something may be missing
        Edge, //!< nothing is there: the beginning, or the present
    };
    std::vector<HistoryEntry> entries;
    End older = End::Gap;
    End newer = End::Gap;
};

//! What happened to one stored message. Changes are told in the order in which they were made: each one fits to what the
//! ones before it left.
struct HistoryChange
{
    enum class Kind : quint8 {
        Put, //!< a message that was not there, or not there any more, right behind `after`
        Changed, //!< another version of it, or only a later moment
        Removed,
        Gap, //!< `entry.gap` and `entry.older` alone
    };
    Kind kind = Kind::Changed;
    ChannelRef channel;
    HistoryEntry entry; //!< Removed, Gap: of the message the id, the channel and the time of its deletion alone
    MessageId after; //!< Put: the stored message before it; empty: it is the first
    bool newest = false; //!< Put: no stored message follows it
    bool live = false; //!< Put: an event brought it
};
using HistoryChanges = std::vector<HistoryChange>;

} // namespace chat
