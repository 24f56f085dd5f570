// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/history/historyversions.h"

#include "app/base/utctime.h"
#include "app/domain/message.h"
#include "app/history/historyfile.h"

#include <QVariant>

namespace chat {

void HistoryVersions::keep(qint64 row, const Message &before, const Message &now)
{
    if (before.source == now.source)
        return;
    QSqlQuery &add = m_file.statement("INSERT INTO versions (message, replaced, source) VALUES (?, ?, ?)");
    add.bindValue(0, row);
    add.bindValue(1, (now.edited.isValid() ? now.edited : QDateTime::currentDateTimeUtc()).toMSecsSinceEpoch());
    add.bindValue(2, before.source);
    add.exec();
    QSqlQuery &trim
        = m_file.statement("DELETE FROM versions WHERE message = ? AND rowid <= (SELECT rowid FROM versions "
                           "WHERE message = ? ORDER BY rowid DESC LIMIT 1 OFFSET ?)");
    trim.bindValue(0, row);
    trim.bindValue(1, row);
    trim.bindValue(2, kMost);
    trim.exec();
}

void HistoryVersions::forget(qint64 row)
{
    QSqlQuery &forget = m_file.statement("DELETE FROM versions WHERE message = ?");
    forget.bindValue(0, row);
    forget.exec();
}

int HistoryVersions::count(qint64 row) const
{
    QSqlQuery &count = m_file.statement("SELECT count(*) FROM versions WHERE message = ?");
    count.bindValue(0, row);
    const int found = count.exec() && count.next() ? count.value(0).toInt() : 0;
    count.finish();
    return found;
}

std::vector<HistoryVersions::Version> HistoryVersions::of(qint64 row) const
{
    std::vector<Version> all;
    QSqlQuery &find = m_file.statement("SELECT replaced, source FROM versions WHERE message = ? ORDER BY rowid");
    find.bindValue(0, row);
    for (bool more = find.exec() && find.next(); more; more = find.next())
        all.push_back({utcTime(find.value(0).toLongLong()), find.value(1).toString()});
    find.finish();
    return all;
}

} // namespace chat
