// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/relay/relaystore.h"

#include <QSqlError>
#include <QVariant>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace chat::relay {

namespace {

constexpr qint32 kApplicationId = 0x4b4b5259; // "KKRY"

constexpr std::array kTables{
    "CREATE TABLE state (only INTEGER PRIMARY KEY CHECK (only = 1), session TEXT, sn INTEGER, last INTEGER)",
    "INSERT INTO state VALUES (1, '', 0, 0)",
    "CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID",
    "CREATE TABLE events (number INTEGER PRIMARY KEY, frame BLOB)",
    "CREATE TABLE sessions (id TEXT PRIMARY KEY, program TEXT, first INTEGER) WITHOUT ROWID",
    "CREATE TABLE writers (number INTEGER PRIMARY KEY AUTOINCREMENT, message TEXT, program TEXT, time INTEGER)",
};

} // namespace

RelayStore::RelayStore()
    : DataFile({kApplicationId, 1, "state", "NORMAL"})
{
}

bool RelayStore::makeTables(QSqlQuery &query, int version)
{
    return version == 0 && run(query, kTables);
}

bool RelayStore::exec(QSqlQuery &query)
{
    const bool ok = query.exec();
    if (!ok)
        noteError(query.lastError().text());
    return ok;
}

RelayStore::State RelayStore::state()
{
    QSqlQuery &query = statement("SELECT session, sn, last FROM state");
    State state;
    if (exec(query) && query.next())
        state = {query.value(0).toString(), query.value(1).toLongLong(), query.value(2).toLongLong()};
    query.finish();
    return state;
}

bool RelayStore::setState(const State &state)
{
    QSqlQuery &query = statement("UPDATE state SET session = ?, sn = ?, last = ?");
    query.bindValue(0, state.session);
    query.bindValue(1, state.sn);
    query.bindValue(2, state.last);
    return exec(query);
}

void RelayStore::sync()
{
    QSqlQuery &query = statement("PRAGMA wal_checkpoint(PASSIVE)");
    if (exec(query))
        query.next();
    query.finish();
}

QString RelayStore::setting(const QString &name)
{
    QSqlQuery &query = statement("SELECT value FROM settings WHERE name = ?");
    query.bindValue(0, name);
    QString value = exec(query) && query.next() ? query.value(0).toString() : QString();
    query.finish();
    return value;
}

bool RelayStore::setSetting(const QString &name, const QString &value)
{
    QSqlQuery &query = statement("INSERT OR REPLACE INTO settings VALUES (?, ?)");
    query.bindValue(0, name);
    query.bindValue(1, value);
    return exec(query);
}

bool RelayStore::addEvent(qint64 number, const QByteArray &frame)
{
    QSqlQuery &query = statement("INSERT OR REPLACE INTO events VALUES (?, ?)");
    query.bindValue(0, number);
    query.bindValue(1, frame);
    return exec(query);
}

QList<std::pair<qint64, QByteArray>> RelayStore::events()
{
    QSqlQuery &query = statement("SELECT number, frame FROM events ORDER BY number");
    QList<std::pair<qint64, QByteArray>> events;
    for (bool more = exec(query) && query.next(); more; more = query.next())
        events.emplaceBack(query.value(0).toLongLong(), query.value(1).toByteArray());
    query.finish();
    return events;
}

bool RelayStore::dropEventsUpTo(qint64 number)
{
    QSqlQuery &query = statement("DELETE FROM events WHERE number <= ?");
    query.bindValue(0, number);
    return exec(query);
}

QList<RelayStore::Session> RelayStore::sessions()
{
    QSqlQuery &query = statement("SELECT id, program, first FROM sessions");
    QList<Session> all;
    for (bool more = exec(query) && query.next(); more; more = query.next())
        all.append({query.value(0).toString(), query.value(1).toString(), query.value(2).toLongLong()});
    query.finish();
    return all;
}

bool RelayStore::putSession(const Session &session)
{
    QSqlQuery &query = statement("INSERT OR REPLACE INTO sessions (id, program, first) VALUES (?, ?, ?)");
    query.bindValue(0, session.id);
    query.bindValue(1, session.program);
    query.bindValue(2, session.first);
    return exec(query);
}

bool RelayStore::dropSession(const QString &id)
{
    QSqlQuery &query = statement("DELETE FROM sessions WHERE id = ?");
    query.bindValue(0, id);
    return exec(query);
}

bool RelayStore::addWriter(Writer &writer)
{
    QSqlQuery &query = statement("INSERT INTO writers (message, program, time) VALUES (?, ?, ?)");
    query.bindValue(0, writer.message);
    query.bindValue(1, writer.program);
    query.bindValue(2, writer.time);
    const bool ok = exec(query);
    writer.number = query.lastInsertId().toLongLong();
    return ok;
}

QList<RelayStore::Writer> RelayStore::writersAfter(qint64 number, int most)
{
    QSqlQuery &query
        = statement("SELECT number, message, program, time FROM writers WHERE number > ? ORDER BY number LIMIT ?");
    query.bindValue(0, number);
    query.bindValue(1, most);
    QList<Writer> all;
    for (bool more = exec(query) && query.next(); more; more = query.next())
        all.append({query.value(0).toLongLong(), query.value(1).toString(), query.value(2).toString(),
            query.value(3).toLongLong()});
    query.finish();
    return all;
}

qint64 RelayStore::lastWriter()
{
    QSqlQuery &query = statement("SELECT MAX(number) FROM writers");
    const qint64 last = exec(query) && query.next() ? query.value(0).toLongLong() : 0;
    query.finish();
    return last;
}

bool RelayStore::dropWritersUpTo(qint64 number)
{
    QSqlQuery &query = statement("DELETE FROM writers WHERE number <= ?");
    query.bindValue(0, number);
    return exec(query);
}

} // namespace chat::relay
