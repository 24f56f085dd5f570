// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <optional>

namespace chat {

struct Message;
struct RawJson;
class HistoryFile;

//! The JSON that the server sent of the newest messages, compressed, in a HistoryFile. Messages are named by the number of
//! their row, which follows the time.
class HistorySources
{
public:
    static constexpr qint64 kMost = 10'000; //!< messages
    static constexpr qint64 kSpare = 500; //!< so many more may be there for a while

    //! `file` is borrowed.
    explicit HistorySources(HistoryFile &file)
        : m_file(file)
    {
    }

    void keep(qint64 row, const RawJson &raw);
    //! The message is known otherwise: its new JSON is kept if there is one, and no outdated one.
    void renew(qint64 row, const std::optional<Message> &before, const Message &now);
    void forget(qint64 row);
    [[nodiscard]] QByteArray of(qint64 row) const; //!< empty: none is kept

private:
    [[nodiscard]] bool has(qint64 row) const;
    void count();

    HistoryFile &m_file;
    qint64 m_count = -1; //!< at most so many are there; -1: not counted yet
    qint64 m_oldest = 0;
};

} // namespace chat
