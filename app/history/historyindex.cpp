// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/history/historyindex.h"

#include "app/history/historyfile.h"
#include "app/history/words/indexwords.h"

#include <QSqlError>
#include <QVariant>

#include <algorithm>

namespace chat {

namespace {

constexpr qint64 kRowsOfAMoment = 4; // a millisecond
constexpr qint64 kBeginning = 1'420'070'400'000; // 2015: nobody has older messages; if so, they are all first
constexpr qint64 kEnd = qint64(1) << 48; // ms

} // namespace

qint64 HistoryIndex::firstRowOf(qint64 created)
{
    return kFirstRow + std::clamp<qint64>(created - kBeginning, 0, kEnd) * kRowsOfAMoment;
}

//! Behind those of the same moment; where too many are, behind those of the same second, minute, …
qint64 HistoryIndex::freeRow(qint64 created)
{
    const qint64 first = firstRowOf(created);
    QSqlQuery &find = m_file.statement("SELECT max(id) FROM messages WHERE id >= ? AND id < ?");
    qint64 row = first;
    for (const qint64 width : {kRowsOfAMoment, 16 * kRowsOfAMoment, 1000 * kRowsOfAMoment, 60'000 * kRowsOfAMoment,
             kFarthest, kEnd * kRowsOfAMoment}) {
        find.bindValue(0, first);
        find.bindValue(1, first + width);
        const bool taken = find.exec() && find.next() && !find.value(0).isNull();
        row = taken ? find.value(0).toLongLong() + 1 : first;
        find.finish();
        if (row < first + width)
            break;
    }
    return row;
}

void HistoryIndex::write(qint64 row, const QString &words)
{
    QSqlQuery &add = m_file.statement("INSERT INTO search (rowid, words) VALUES (?, ?)");
    add.bindValue(0, row);
    add.bindValue(1, words);
    if (!add.exec())
        m_file.noteError(add.lastError().text());
}

void HistoryIndex::put(qint64 row, qint64 conversation, const Message &message)
{
    write(row, indexWordsOf(message, conversation).all());
}

void HistoryIndex::change(qint64 row, qint64 conversation, const Message &before, const Message &now)
{
    if (before == now)
        return;
    const IndexWords old = indexWordsOf(before, conversation);
    const IndexWords words = indexWordsOf(now, conversation);
    if (old == words)
        return;
    // The places of words matter for phrases: a text that changed is written whole.
    const bool sameText = old.words == words.words && old.pairs == words.pairs;
    write(row, sameText ? words.facts : words.all());
}

qint64 HistoryIndex::missingBelow()
{
    QSqlQuery &find = m_file.statement("SELECT below FROM unindexed");
    const qint64 row = find.exec() && find.next() ? find.value(0).toLongLong() : 0;
    find.finish();
    return row;
}

void HistoryIndex::setMissingBelow(qint64 row)
{
    QSqlQuery &set = m_file.statement("UPDATE unindexed SET below = ?");
    set.bindValue(0, row);
    if (!set.exec())
        m_file.noteError(set.lastError().text());
}

bool HistoryIndex::empty()
{
    for (const char *sql : {"INSERT INTO search (search) VALUES ('delete-all')",
             "UPDATE unindexed SET below = (SELECT ifnull(max(id), -1) + 1 FROM messages)"}) {
        QSqlQuery &query = m_file.statement(sql);
        if (!query.exec()) {
            m_file.noteError(query.lastError().text());
            return false;
        }
    }
    return true;
}

} // namespace chat
