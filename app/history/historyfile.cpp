// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/history/historyfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUuid>
#include <QVariant>
#include <QtEndian>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace chat {

namespace {

constexpr QByteArrayView kMagic{"SQLite format 3\0", 16};
constexpr qsizetype kHeaderSize = 100;
constexpr qsizetype kVersionAt = 60;
constexpr qsizetype kApplicationIdAt = 68;

// conversations.open: something may be missing after the newest message.
// messages.gap: something may be missing between the stored message before this one and this one.
// messages.older, newer: where a server gives pages by tokens of its own, the token to ask with at that gap.
// messages.heard: the moment (History::now) of what was last learnt of it. gone: the moment its deletion was heard, or 0.
// An id that is a GUID is stored as its 16 bytes.
const char *const kTables[] = {
    "CREATE TABLE conversations (id INTEGER PRIMARY KEY, kind INTEGER NOT NULL, channel TEXT NOT NULL, "
    "open INTEGER NOT NULL DEFAULT 1, newer TEXT, UNIQUE (kind, channel))",
    "CREATE TABLE people (id INTEGER PRIMARY KEY, body BLOB NOT NULL UNIQUE)",
    "CREATE TABLE messages (id INTEGER PRIMARY KEY, conversation INTEGER NOT NULL, mid BLOB NOT NULL, "
    "created INTEGER NOT NULL, tie INTEGER NOT NULL, author INTEGER NOT NULL, heard INTEGER NOT NULL, "
    "gap INTEGER NOT NULL, gone INTEGER NOT NULL DEFAULT 0, older TEXT, newer TEXT, body BLOB NOT NULL)",
    "CREATE UNIQUE INDEX messages_by_id ON messages (conversation, mid)",
    "CREATE UNIQUE INDEX messages_by_time ON messages (conversation, created, tie)",
    "CREATE TABLE versions (message INTEGER NOT NULL, replaced INTEGER NOT NULL, source TEXT NOT NULL)",
    "CREATE INDEX versions_by_message ON versions (message)",
    "CREATE TABLE moments (next INTEGER NOT NULL)",
    "INSERT INTO moments VALUES (1)",
};

} // namespace

HistoryFile::HistoryFile()
    : m_connection(u"history-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

HistoryFile::~HistoryFile()
{
    close();
}

void HistoryFile::close()
{
    qDeleteAll(m_statements);
    m_statements.clear();
    if (!m_database.isValid())
        return;
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
}

//! By the first bytes alone, before SQLite may change anything. Our mark is there from the first write on: it is put
//! in before the journal becomes a write-ahead log.
std::optional<HistoryFile::Problem> HistoryFile::check(const QString &path, Mode mode) const
{
    struct stat what = {};
    if (::stat(QFile::encodeName(path).constData(), &what) != 0)
        return mode == Mode::Read ? std::optional(Problem::Missing) : std::nullopt;
    if (!S_ISREG(what.st_mode))
        return Problem::NotOurs;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Problem::CannotOpen;
    const QByteArray header = file.read(kHeaderSize);
    if (header.isEmpty()) // made, and never written to
        return mode == Mode::Read ? std::optional(Problem::Missing) : std::nullopt;
    if (header.size() < kHeaderSize || !header.startsWith(kMagic)
        || qFromBigEndian<qint32>(header.constData() + kApplicationIdAt) != kApplicationId)
        return Problem::NotOurs;
    if (qFromBigEndian<qint32>(header.constData() + kVersionAt) > kSchemaVersion)
        return Problem::Newer;
    return std::nullopt;
}

std::optional<HistoryFile::Problem> HistoryFile::open(const QString &path, Mode mode)
{
    close();
    const bool inMemory = path == ":memory:"_L1;
    if (!inMemory) {
        if (const auto problem = check(path, mode))
            return problem;
        if (mode == Mode::Write) {
            const QString folder = QFileInfo(path).absolutePath();
            if (!QDir(folder).exists()
                && (!QDir().mkpath(folder)
                    || !QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner)))
                return Problem::CannotOpen;
            // Made here so that nobody else can read it, not even for a moment.
            const int file = ::open(QFile::encodeName(path).constData(), O_CREAT | O_RDWR | O_CLOEXEC, 0600);
            if (file < 0)
                return Problem::CannotOpen;
            ::close(file);
        }
    }
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    m_database.setDatabaseName(path);
    m_database.setConnectOptions(
        mode == Mode::Read ? u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000"_s : u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    const auto fail = [this](Problem problem) {
        m_error = m_database.lastError().text();
        close();
        return problem;
    };
    if (!m_database.open())
        return fail(Problem::CannotOpen);
    if (mode == Mode::Write && !makeTables())
        return fail(Problem::Damaged);
    QSqlQuery query(m_database);
    if (!query.exec(u"SELECT count(*) FROM sqlite_master WHERE name = 'messages'"_s) || !query.next()
        || query.value(0).toInt() != 1)
        return fail(Problem::Damaged);
    return std::nullopt;
}

bool HistoryFile::makeTables()
{
    QSqlQuery query(m_database);
    if (!query.exec(u"PRAGMA user_version"_s) || !query.next())
        return false;
    const int version = query.value(0).toInt();
    query.finish();
    if (version == 0) {
        // In one transaction: a file that was cut off here has nothing in it and is made again.
        if (!m_database.transaction())
            return false;
        bool made = query.exec(u"PRAGMA application_id = %1"_s.arg(kApplicationId));
        for (const char *sql : kTables)
            made = made && query.exec(QString::fromLatin1(sql));
        made = made && query.exec(u"PRAGMA user_version = %1"_s.arg(kSchemaVersion));
        query.finish();
        if (!made || !m_database.commit()) {
            m_database.rollback();
            return false;
        }
    }
    return query.exec(u"PRAGMA journal_mode = WAL"_s) && query.exec(u"PRAGMA synchronous = NORMAL"_s);
}

QSqlQuery &HistoryFile::statement(const char *sql)
{
    QSqlQuery *&query = m_statements[sql];
    if (!query) {
        query = new QSqlQuery(m_database);
        query->setForwardOnly(true);
        if (!query->prepare(QString::fromLatin1(sql)))
            m_error = query->lastError().text();
    }
    return *query;
}

bool HistoryFile::commit()
{
    if (m_database.commit())
        return true;
    m_error = m_database.lastError().text();
    m_database.rollback();
    return false;
}

} // namespace chat
