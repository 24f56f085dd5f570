// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>

#include <vector>

namespace chat {

struct Message;
class HistoryFile;

//! The texts that edited messages had before, in a HistoryFile. Messages are named by the number of their row.
class HistoryVersions
{
public:
    //! Of one message, the last ones: a bot may change a message thousands of times.
    static constexpr int kMost = 50;

    struct Version
    {
        QDateTime replaced; //!< UTC
        QString source;
    };

    //! `file` is borrowed.
    explicit HistoryVersions(HistoryFile &file)
        : m_file(file)
    {
    }

    void keep(qint64 row, const Message &before, const Message &now); //!< if the text changed
    void forget(qint64 row);
    [[nodiscard]] int count(qint64 row) const;
    [[nodiscard]] std::vector<Version> of(qint64 row) const; //!< oldest first

private:
    HistoryFile &m_file;
};

} // namespace chat
