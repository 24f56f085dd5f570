// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/history/historysources.h"

#include "app/domain/message.h"
#include "app/history/historyfile.h"

#include <QVariant>

namespace chat {

void HistorySources::count()
{
    QSqlQuery &query = m_file.statement("SELECT count(*), ifnull(min(message), 0) FROM sources");
    m_count = 0;
    if (query.exec() && query.next()) {
        m_count = query.value(0).toLongLong();
        m_oldest = query.value(1).toLongLong();
    }
    query.finish();
}

void HistorySources::keep(qint64 row, const RawJson &raw)
{
    if (raw.bytes.isEmpty())
        return;
    if (m_count < 0)
        count();
    if (m_count >= kMost && row < m_oldest)
        return; // far back in history
    QSqlQuery &put = m_file.statement("INSERT OR REPLACE INTO sources (message, json) VALUES (?, ?)");
    put.bindValue(0, row);
    put.bindValue(1, qCompress(raw.bytes));
    put.exec();
    if (++m_count <= kMost + kSpare)
        return;
    QSqlQuery &trim = m_file.statement("DELETE FROM sources WHERE message <= (SELECT message FROM sources "
                                       "ORDER BY message DESC LIMIT 1 OFFSET ?)");
    trim.bindValue(0, kMost);
    trim.exec();
    count();
}

void HistorySources::renew(qint64 row, const std::optional<Message> &before, const Message &now)
{
    if (!now.raw.bytes.isEmpty()) {
        if (!before || *before != now || !has(row))
            keep(row, now.raw);
    } else if (!before || before->source != now.source) {
        forget(row);
    }
}

void HistorySources::forget(qint64 row)
{
    QSqlQuery &forget = m_file.statement("DELETE FROM sources WHERE message = ?");
    forget.bindValue(0, row);
    forget.exec();
}

bool HistorySources::has(qint64 row) const
{
    QSqlQuery &find = m_file.statement("SELECT 1 FROM sources WHERE message = ?");
    find.bindValue(0, row);
    const bool found = find.exec() && find.next();
    find.finish();
    return found;
}

QByteArray HistorySources::of(qint64 row) const
{
    QSqlQuery &find = m_file.statement("SELECT json FROM sources WHERE message = ?");
    find.bindValue(0, row);
    QByteArray raw;
    if (find.exec() && find.next())
        raw = qUncompress(find.value(0).toByteArray());
    find.finish();
    return raw;
}

} // namespace chat
