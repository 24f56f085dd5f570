// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/history/datafile.h"

#include "app/base/sqliteheader.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUuid>
#include <QVariant>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace chat {

namespace {

//! False: it cannot be made.
bool makeForOwner(const QString &path)
{
    if (!DataFile::makeFolder(QFileInfo(path).absolutePath()))
        return false;
    // Made here so that nobody else can read it, not even for a moment.
    const int file = ::open(QFile::encodeName(path).constData(), O_CREAT | O_RDWR | O_CLOEXEC, 0600);
    if (file < 0)
        return false;
    ::close(file);
    return true;
}

} // namespace

DataFile::DataFile(const Format &format)
    : m_format(format)
    , m_connection(u"data-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

DataFile::~DataFile()
{
    close();
}

void DataFile::close()
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
std::optional<DataFile::Problem> DataFile::check(const QString &path, Mode mode) const
{
    struct stat what = {};
    if (::stat(QFile::encodeName(path).constData(), &what) != 0)
        return mode == Mode::Read ? std::optional(Problem::Missing) : std::nullopt;
    if (!S_ISREG(what.st_mode))
        return Problem::NotOurs;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Problem::CannotOpen;
    const QByteArray head = file.read(SqliteHeader::kSize);
    if (head.isEmpty()) // made, and never written to
        return mode == Mode::Read ? std::optional(Problem::Missing) : std::nullopt;
    const auto header = SqliteHeader::parse(head);
    if (!header || header->applicationId != m_format.applicationId)
        return Problem::NotOurs;
    if (header->userVersion > m_format.version)
        return Problem::Newer;
    return std::nullopt;
}

//! Were its tables made by an earlier program?
bool DataFile::isOlder(const QString &path) const
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const auto header = SqliteHeader::parse(SqliteHeader::newest(file.read(SqliteHeader::kSize), path + u"-wal"_s));
    return header && header->userVersion < m_format.version;
}

std::optional<DataFile::Problem> DataFile::open(const QString &path, Mode mode)
{
    close();
    if (path != ":memory:"_L1) {
        if (const auto problem = check(path, mode))
            return problem;
        if (mode == Mode::Write && !makeForOwner(path))
            return Problem::CannotOpen;
        // Readers find the present tables, too.
        if (mode == Mode::Read && isOlder(path)) {
            if (const auto problem = open(path, Mode::Write))
                return problem;
            close();
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
    if (mode == Mode::Write && !prepareForWriting())
        return fail(Problem::Damaged);
    QSqlQuery query(m_database);
    const QString named
        = u"SELECT count(*) FROM sqlite_master WHERE name = '%1'"_s.arg(QLatin1StringView(m_format.table));
    if (!query.exec(named) || !query.next() || query.value(0).toInt() != 1)
        return fail(Problem::Damaged);
    return std::nullopt;
}

QVariant DataFile::textOrNull(const QString &text)
{
    return text.isEmpty() ? QVariant(QMetaType(QMetaType::QString)) : QVariant(text);
}

QString DataFile::asideOf(const QString &path)
{
    return path + u".damaged"_s;
}

bool DataFile::makeFolder(const QString &folder)
{
    return QDir(folder).exists()
        || (QDir().mkpath(folder)
            && QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

bool DataFile::putAside(const QString &path)
{
    const QString aside = asideOf(path);
    for (const QLatin1StringView part : {""_L1, "-wal"_L1, "-shm"_L1})
        QFile::remove(aside + part);
    if (!QFile::rename(path, aside))
        return false;
    QFile::rename(path + u"-wal"_s, aside + u"-wal"_s); // it may have the newest of it
    QFile::remove(path + u"-shm"_s);
    return true;
}

bool DataFile::prepareForWriting()
{
    QSqlQuery query(m_database);
    if (!query.exec(u"PRAGMA user_version"_s) || !query.next())
        return false;
    const int version = query.value(0).toInt();
    query.finish();
    if (version < m_format.version) {
        // In one transaction: a file that was cut off here is as before.
        if (!m_database.transaction())
            return false;
        const bool made = query.exec(u"PRAGMA application_id = %1"_s.arg(m_format.applicationId))
            && makeTables(query, version) && query.exec(u"PRAGMA user_version = %1"_s.arg(m_format.version));
        query.finish();
        if (!made || !m_database.commit()) {
            m_database.rollback();
            return false;
        }
    }
    return query.exec(u"PRAGMA journal_mode = WAL"_s)
        && query.exec(u"PRAGMA synchronous = %1"_s.arg(QLatin1StringView(m_format.synchronous)));
}

bool DataFile::run(QSqlQuery &query, std::span<const char *const> statements)
{
    return std::ranges::all_of(statements, [&query](const char *sql) { return query.exec(QString::fromLatin1(sql)); });
}

bool DataFile::isSound() const
{
    QSqlQuery query(m_database);
    return query.exec(u"PRAGMA quick_check(1)"_s) && query.next() && query.value(0).toString() == "ok"_L1;
}

QSqlQuery &DataFile::statement(const char *sql)
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

//! As a writer from the start: SQLite refuses a transaction that has read and wants to write after another program did.
bool DataFile::begin()
{
    QSqlQuery &query = statement("BEGIN IMMEDIATE");
    if (query.exec())
        return true;
    m_error = query.lastError().text();
    return false;
}

bool DataFile::commit()
{
    if (m_database.commit())
        return true;
    m_error = m_database.lastError().text();
    m_database.rollback();
    return false;
}

qint64 DataFile::writtenRows()
{
    QSqlQuery &query = statement("SELECT total_changes()");
    const qint64 rows = query.exec() && query.next() ? query.value(0).toLongLong() : 0;
    query.finish();
    return rows;
}

bool DataFile::transact(const std::function<bool()> &write)
{
    const bool ok = begin() && write();
    if (!ok)
        rollback();
    return ok && commit();
}

} // namespace chat
