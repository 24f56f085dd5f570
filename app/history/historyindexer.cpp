// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/history/historyindexer.h"

#include "app/history/historyfile.h"

#include <QSqlQuery>
#include <QVariant>

#include <vector>

namespace chat {

bool HistoryIndexer::step(int messages)
{
    const qint64 below = m_index.missingBelow();
    if (below == 0)
        return false;
    QSqlQuery &find
        = m_file.statement("SELECT " HISTORY_ROW_COLUMNS " FROM messages WHERE id < ? ORDER BY id DESC LIMIT ?");
    find.bindValue(0, below);
    find.bindValue(1, messages);
    std::vector<HistoryRows::Row> rows;
    for (bool more = find.exec() && find.next(); more; more = find.next())
        rows.push_back(HistoryRows::Row::from(find));
    find.finish();
    for (const HistoryRows::Row &row : rows) {
        qint64 id = row.id;
        if (id < HistoryIndex::kFirstRow) {
            id = m_index.freeRow(row.place.created);
            move(row.id, id);
        }
        if (const auto message = m_rows.messageOf(row, m_rows.conversations().channelOf(row.conversation)))
            m_index.put(id, row.conversation, *message);
    }
    const bool more = std::ssize(rows) == messages;
    m_index.setMissingBelow(more ? rows.back().id : 0);
    return more;
}

void HistoryIndexer::move(qint64 from, qint64 to)
{
    for (const char *sql :
        {"UPDATE messages SET id = ? WHERE id = ?", "UPDATE versions SET message = ? WHERE message = ?"}) {
        QSqlQuery &change = m_file.statement(sql);
        change.bindValue(0, to);
        change.bindValue(1, from);
        change.exec();
    }
}

} // namespace chat
