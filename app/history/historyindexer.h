// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/history/historyindex.h"
#include "app/history/historyrows.h"

namespace chat {

//! Puts messages into the index that are not in it yet: those of a file from before there was one, and all of them after
//! it was emptied. The newest come first; each call does some, within a transaction of the caller, and the next one goes
//! on from there, in a later run of the program too.
class HistoryIndexer
{
public:
    //! `file` and `rows` are borrowed; the file is open for writing.
    HistoryIndexer(HistoryFile &file, const HistoryRows &rows)
        : m_file(file)
        , m_rows(rows)
        , m_index(file)
    {
    }

    //! False: all messages are in the index.
    bool step(int messages);

private:
    void move(qint64 from, qint64 to);

    HistoryFile &m_file;
    const HistoryRows &m_rows;
    HistoryIndex m_index;
};

} // namespace chat
