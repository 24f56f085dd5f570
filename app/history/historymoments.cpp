// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/history/historymoments.h"

#include "app/history/historyfile.h"

#include <algorithm>

namespace chat {

namespace {
constexpr qsizetype kMostMomentsKept = 10'000;
}

Moment HistoryMoments::of(qint64 row, Moment stored) const
{
    return std::max(stored, m_heard.value(row, stored));
}

void HistoryMoments::confirm(qint64 row, Moment heard)
{
    if (m_heard.size() >= kMostMomentsKept)
        write();
    Moment &known = m_heard[row];
    known = std::max(known, heard);
}

void HistoryMoments::write()
{
    QSqlQuery &put = m_file.statement("UPDATE messages SET heard = max(heard, ?) WHERE id = ?");
    for (auto one = m_heard.cbegin(); one != m_heard.cend(); ++one) {
        put.bindValue(0, one.value());
        put.bindValue(1, one.key());
        put.exec();
    }
    m_heard.clear();
}

} // namespace chat
