// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/store/datafile.h"

#include "app/base/sqliteheader.h"
#include "app/sandbox/store/storeschema.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QUrl>
#include <QUuid>
#include <QVariant>

#include <algorithm>

#include <sys/stat.h>

using namespace Qt::Literals::StringLiterals;

namespace chat::sandbox {

namespace {

QString notOurDataFile(const QString &file)
{
    return u"%1 is not a data file of the sandbox and was not changed"_s.arg(file);
}

//! Reads a database without leaving traces: read-only, without locks, without files beside it.
class QuietLook
{
public:
    explicit QuietLook(const QString &file)
        : m_connection(u"sandbox-look-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
        , m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection))
    {
        QUrl address = QUrl::fromLocalFile(QFileInfo(file).absoluteFilePath());
        address.setQuery(u"immutable=1"_s);
        m_database.setConnectOptions(u"QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_s);
        m_database.setDatabaseName(QString::fromLatin1(address.toEncoded()));
        m_open = m_database.open();
    }
    ~QuietLook()
    {
        m_database.close();
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(m_connection);
    }
    QuietLook(const QuietLook &) = delete;
    QuietLook &operator=(const QuietLook &) = delete;

    //! The SQL of all tables, indexes and so on; nothing if it cannot be read.
    [[nodiscard]] std::optional<QStringList> objects() const
    {
        QSqlQuery query(m_database);
        if (!m_open || !query.exec(u"SELECT sql FROM sqlite_master WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"_s))
            return std::nullopt;
        QStringList texts;
        while (query.next())
            texts.append(query.value(0).toString());
        if (query.lastError().isValid())
            return std::nullopt;
        return texts;
    }

    [[nodiscard]] bool isSound() const
    {
        QSqlQuery query(m_database);
        return m_open && query.exec(u"PRAGMA quick_check(1)"_s) && query.next() && query.value(0).toString() == "ok"_L1;
    }

private:
    QString m_connection;
    QSqlDatabase m_database;
    bool m_open = false;
};

//! The SQL of our tables and indexes as SQLite stores it.
QSet<QString> ourObjects()
{
    QSet<QString> texts;
    for (const auto list : {firstTables(), newerTables(), storeIndexes()}) {
        for (const char *sql : list)
            texts.insert(QString::fromLatin1(sql).remove("IF NOT EXISTS "_L1));
    }
    return texts;
}

//! A file without an application_id: empty, of an early version, or somebody else's.
std::optional<DataFileKind> inspectUnmarked(const QString &file, int version)
{
    QTemporaryDir folder;
    QString looked = file;
    const QString log = file + u"-wal"_s;
    if (QFileInfo(log).size() > 0) {
        // The contents of the log count too and can be read only in the ordinary way: from a copy.
        looked = folder.filePath(u"copy"_s);
        if (!folder.isValid() || !QFile::copy(file, looked) || !QFile::copy(log, looked + u"-wal"_s))
            return std::nullopt;
        QFile::setPermissions(looked, QFile::ReadOwner | QFile::WriteOwner);
        const QString connection = u"sandbox-copy-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
        {
            auto copy = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
            copy.setDatabaseName(looked);
            if (copy.open())
                QSqlQuery(copy).exec(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
        }
        QSqlDatabase::removeDatabase(connection);
    }
    const auto objects = QuietLook(looked).objects();
    if (!objects)
        return std::nullopt;
    if (objects->isEmpty())
        return version == 0 ? std::optional(DataFileKind::New) : std::nullopt;
    const QSet<QString> ours = ourObjects();
    const bool exact = std::ranges::all_of(*objects, [&ours](const QString &text) { return ours.contains(text); });
    return exact && version <= kSchemaVersion ? std::optional(DataFileKind::Earlier) : std::nullopt;
}

} // namespace

QString damagedDataFile(const QString &file)
{
    return u"%1 is damaged and cannot be used"_s.arg(file);
}

std::optional<DataFileKind> inspectDataFile(const QString &name, QString *error)
{
    if (name.isEmpty() || name == ":memory:"_L1)
        return DataFileKind::New;
    struct stat what = {};
    if (::stat(QFile::encodeName(name).constData(), &what) != 0)
        return DataFileKind::New;
    if (!S_ISREG(what.st_mode)) { // a pipe would block, a device has no end
        *error = u"%1 is not a file"_s.arg(name);
        return std::nullopt;
    }
    // The log is beside the file itself, not beside a link to it.
    const QString file = QFileInfo(name).canonicalFilePath();
    const QString log = file + u"-wal"_s;
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly)) {
        *error = u"%1 cannot be read: %2"_s.arg(name, source.errorString());
        return std::nullopt;
    }
    const QByteArray head = source.read(SqliteHeader::kSize);
    const qint64 size = source.size();
    source.close();
    if (size == 0 && QFileInfo(log).size() <= 0)
        return DataFileKind::New;
    // The log alone is no database.
    const auto header = SqliteHeader::parse(head) ? SqliteHeader::parse(SqliteHeader::newest(head, log)) : std::nullopt;
    if (!header) {
        *error = notOurDataFile(name);
        return std::nullopt;
    }
    if (header->applicationId != kSandboxApplicationId) {
        const auto kind = header->applicationId == 0 ? inspectUnmarked(file, header->userVersion) : std::nullopt;
        if (!kind)
            *error = notOurDataFile(name);
        return kind;
    }
    if (header->userVersion < 0 || header->userVersion > kSchemaVersion) {
        *error = u"%1 was made by a newer version and was not changed"_s.arg(name);
        return std::nullopt;
    }
    if (header->userVersion == 0)
        return DataFileKind::Unfinished;
    // With a log, or while a server uses it, the file alone may be incomplete: then it is checked after opening.
    const bool alone = !QFileInfo::exists(log);
    if (alone && size <= kLargestCheckedFile && !QuietLook(file).isSound()) {
        *error = damagedDataFile(name);
        return std::nullopt;
    }
    return DataFileKind::Ours;
}

bool holdsSeed(const QString &name)
{
    const QString file = QFileInfo(name).canonicalFilePath();
    struct stat what = {};
    QFile source(file);
    if (file.isEmpty() || ::stat(QFile::encodeName(file).constData(), &what) != 0 || !S_ISREG(what.st_mode)
        || !source.open(QIODevice::ReadOnly))
        return false;
    const auto header = SqliteHeader::parse(SqliteHeader::newest(source.read(SqliteHeader::kSize), file + u"-wal"_s));
    return header && header->applicationId == kSandboxApplicationId && header->userVersion > 0;
}

} // namespace chat::sandbox
