// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/history/historychange.h"

#include <QHash>

namespace chat {

class HistoryFile;

//! When rows were last heard of, where that is later than their file says: a page that is asked for every few seconds
//! says the same each time, and writes nothing. Only what is asked and answered in one run of the program is compared
//! by these moments, so that they may be forgotten at its end.
class HistoryMoments
{
public:
    //! `file` is borrowed.
    explicit HistoryMoments(HistoryFile &file)
        : m_file(file)
    {
    }

    //! `stored`: what the file says.
    [[nodiscard]] Moment of(qint64 row, Moment stored) const;
    //! The row says what it said before.
    void confirm(qint64 row, Moment heard);
    void forget(qint64 row) { m_heard.remove(row); } //!< it is written or dropped
    void forget() { m_heard.clear(); }

private:
    void write();

    HistoryFile &m_file;
    QHash<qint64, Moment> m_heard;
};

} // namespace chat
