// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/history/outbox/outboxfile.h"

#include "app/base/utctime.h"

#include <QUuid>
#include <QVariant>

#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace chat {

namespace {

// What is null in Qt is NULL in a table.
QString notNull(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

QByteArray notNull(const QByteArray &bytes)
{
    return bytes.isNull() ? ""_ba : bytes;
}

ChannelRef channelAt(const QSqlQuery &query, int column)
{
    return {static_cast<ChannelKind>(query.value(column).toInt()), ChannelId(query.value(column + 1).toString())};
}

void bindChannel(QSqlQuery &query, const ChannelRef &channel)
{
    query.bindValue(0, static_cast<int>(channel.kind));
    query.bindValue(1, notNull(channel.id.value));
}

OutboxFile::Entry entryAt(const QSqlQuery &query)
{
    return {query.value(0).toLongLong(), query.value(1).toByteArray()};
}

OutboxFile::Own ownAt(const QSqlQuery &query)
{
    return {channelAt(query, 0), MessageId(query.value(2).toString()), utcTime(query.value(3).toLongLong())};
}

OutboxFile::Draft draftAt(const QSqlQuery &query)
{
    return {{channelAt(query, 0), static_cast<OutboxFile::DraftKind>(query.value(2).toInt()),
                MessageId(query.value(3).toString())},
        query.value(4).toByteArray()};
}

const char *const kOutboxTables[] = {
    "CREATE TABLE entries (number INTEGER PRIMARY KEY, body BLOB NOT NULL)",
    "CREATE TABLE own (kind INTEGER NOT NULL, channel TEXT NOT NULL, mid TEXT NOT NULL, created INTEGER NOT NULL, "
    "UNIQUE (kind, channel, mid))",
    "CREATE TABLE drafts (kind INTEGER NOT NULL, channel TEXT NOT NULL, what INTEGER NOT NULL, mid TEXT NOT NULL, "
    "body BLOB NOT NULL, UNIQUE (kind, channel, what, mid))",
};

} // namespace

#define OWN_COLUMNS "kind, channel, mid, created"
#define DRAFT_COLUMNS "kind, channel, what, mid, body"

OutboxFile::OutboxFile()
    : DataFile({kApplicationId, kSchemaVersion, "entries", "FULL"})
{
}

std::optional<DataFile::Problem> OutboxFile::open(const QString &path)
{
    const auto problem = openOrRescue(path);
    const std::vector<Entry> found = problem ? std::vector<Entry>() : entries();
    m_highestFound = found.empty() ? 0 : found.back().number;
    return problem;
}

std::optional<DataFile::Problem> OutboxFile::openOrRescue(const QString &path)
{
    m_rescued = false;
    auto problem = DataFile::open(path, Mode::Write);
    if (!problem && !isSound()) {
        close();
        problem = Problem::Damaged;
    }
    if (problem != Problem::Damaged)
        return problem;
    if (!putAside(path))
        return Problem::Damaged;
    problem = DataFile::open(path, Mode::Write);
    if (!problem) {
        m_rescued = true;
        rescue(asideOf(path));
    }
    return problem;
}

bool OutboxFile::makeTables(QSqlQuery &query, int version)
{
    Q_UNUSED(version) // 0: the first kind of these tables
    return run(query, kOutboxTables);
}

void OutboxFile::rescue(const QString &damaged)
{
    const QString name = u"rescue-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    {
        QSqlDatabase broken = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        broken.setDatabaseName(damaged);
        if (broken.open()) {
            const auto read = [&broken](const QString &select, const std::function<void(const QSqlQuery &)> &take) {
                for (const QLatin1StringView order : {"ASC"_L1, "DESC"_L1}) {
                    QSqlQuery query(broken);
                    query.setForwardOnly(true);
                    if (query.exec(select + u" ORDER BY rowid "_s + order)) {
                        while (query.next())
                            take(query);
                    }
                }
            };
            begin();
            read(u"SELECT number, body FROM entries NOT INDEXED"_s,
                [this](const QSqlQuery &query) { putEntry(entryAt(query)); });
            read(u"SELECT " OWN_COLUMNS " FROM own NOT INDEXED"_s,
                [this](const QSqlQuery &query) { putOwn(ownAt(query)); });
            read(u"SELECT " DRAFT_COLUMNS " FROM drafts NOT INDEXED"_s,
                [this](const QSqlQuery &query) { putDraft(draftAt(query)); });
            (void)commit();
        }
    }
    QSqlDatabase::removeDatabase(name);
}

bool OutboxFile::putEntry(const Entry &entry)
{
    QSqlQuery &put = statement("INSERT OR REPLACE INTO entries VALUES (?, ?)");
    put.bindValue(0, entry.number);
    put.bindValue(1, notNull(entry.body));
    return put.exec();
}

bool OutboxFile::dropEntry(qint64 number)
{
    QSqlQuery &drop = statement("DELETE FROM entries WHERE number = ?");
    drop.bindValue(0, number);
    return drop.exec();
}

std::vector<OutboxFile::Entry> OutboxFile::entries()
{
    std::vector<Entry> all;
    QSqlQuery &query = statement("SELECT number, body FROM entries ORDER BY number");
    if (query.exec()) {
        while (query.next())
            all.push_back(entryAt(query));
    }
    query.finish();
    return all;
}

bool OutboxFile::putOwn(const Own &own)
{
    QSqlQuery &put = statement("INSERT OR REPLACE INTO own VALUES (?, ?, ?, ?)");
    bindChannel(put, own.channel);
    put.bindValue(2, notNull(own.id.value));
    put.bindValue(3, own.created.isValid() ? own.created.toMSecsSinceEpoch() : 0);
    if (!put.exec())
        return false;
    QSqlQuery &trim = statement("DELETE FROM own WHERE rowid IN (SELECT rowid FROM own WHERE kind = ? AND channel = ? "
                                "ORDER BY rowid DESC LIMIT -1 OFFSET ?)");
    bindChannel(trim, own.channel);
    trim.bindValue(2, kOwnKept);
    return trim.exec();
}

std::vector<OutboxFile::Own> OutboxFile::own()
{
    std::vector<Own> all;
    QSqlQuery &query = statement("SELECT " OWN_COLUMNS " FROM own ORDER BY rowid");
    if (query.exec()) {
        while (query.next())
            all.push_back(ownAt(query));
    }
    query.finish();
    return all;
}

bool OutboxFile::putDraft(const Draft &draft)
{
    QSqlQuery &put = statement("INSERT OR REPLACE INTO drafts VALUES (?, ?, ?, ?, ?)");
    bindChannel(put, draft.key.channel);
    put.bindValue(2, static_cast<int>(draft.key.kind));
    put.bindValue(3, notNull(draft.key.message.value));
    put.bindValue(4, notNull(draft.body));
    return put.exec();
}

bool OutboxFile::dropDraft(const DraftKey &key)
{
    QSqlQuery &drop = statement("DELETE FROM drafts WHERE kind = ? AND channel = ? AND what = ? AND mid = ?");
    bindChannel(drop, key.channel);
    drop.bindValue(2, static_cast<int>(key.kind));
    drop.bindValue(3, notNull(key.message.value));
    return drop.exec();
}

std::vector<OutboxFile::Draft> OutboxFile::drafts()
{
    std::vector<Draft> all;
    QSqlQuery &query = statement("SELECT " DRAFT_COLUMNS " FROM drafts ORDER BY rowid");
    if (query.exec()) {
        while (query.next())
            all.push_back(draftAt(query));
    }
    query.finish();
    return all;
}

#undef OWN_COLUMNS
#undef DRAFT_COLUMNS

} // namespace chat
