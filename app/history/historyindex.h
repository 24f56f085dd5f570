// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/message.h"

namespace chat {

class HistoryFile;

//! What the messages of a HistoryFile can be found by: an FTS5 table of our own words, whose row ids are those of the
//! messages. Words are only added: those of earlier versions and of deleted messages stay. The search therefore reads
//! each message it finds, and compares it with the query again.
class HistoryIndex
{
public:
    //! Row ids from here on follow the time of the messages; those below are from before there was an index.
    static constexpr qint64 kFirstRow = qint64(1) << 40;
    //! The row ids of messages of that time (Unix ms) begin here.
    [[nodiscard]] static qint64 firstRowOf(qint64 created);
    //! How far behind its place a message may be that found it taken.
    static constexpr qint64 kFarthest = qint64(4) * 3'600'000;

    //! `file` is borrowed.
    explicit HistoryIndex(HistoryFile &file)
        : m_file(file)
    {
    }

    //! A row id that nobody has, for a message of that time (Unix ms).
    [[nodiscard]] qint64 freeRow(qint64 created);
    void put(qint64 row, qint64 conversation, const Message &message);
    //! Another version of a message that is there already.
    void change(qint64 row, qint64 conversation, const Message &before, const Message &now);

    //! Messages whose row ids are below are still to be put in.
    [[nodiscard]] qint64 missingBelow();
    void setMissingBelow(qint64 row);
    [[nodiscard]] bool isComplete() { return missingBelow() == 0; }
    //! Removes all words: every message is to be put in again. Within a transaction of the caller; false: it failed.
    [[nodiscard]] bool empty();

private:
    void write(qint64 row, const QString &words);

    HistoryFile &m_file;
};

} // namespace chat
