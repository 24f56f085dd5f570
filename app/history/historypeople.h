// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/user.h"

#include <QByteArray>
#include <QHash>

#include <vector>

namespace chat {

class HistoryFile;

//! The people of a HistoryFile: each version of a person is written once and named by a number.
class HistoryPeople
{
public:
    //! `file` is borrowed.
    explicit HistoryPeople(HistoryFile &file)
        : m_file(file)
    {
    }

    [[nodiscard]] qint64 numberOf(const User &user); //!< 0: nobody
    [[nodiscard]] User at(qint64 number); //!< an empty user: no such number
    [[nodiscard]] std::vector<User> all(); //!< each version of everybody
    void forget(); //!< what is remembered of the file

private:
    HistoryFile &m_file;
    QHash<QByteArray, qint64> m_numbers; //!< by their bytes
    QHash<qint64, User> m_users;
};

} // namespace chat
