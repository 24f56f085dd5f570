// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/store/store.h"

#include "app/base/logging.h"
#include "app/sandbox/store/datafile.h"
#include "app/sandbox/store/storeschema.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUuid>

#include <algorithm>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace chat::sandbox {

namespace {

// SQLite's result codes; an extended code contains them in its lowest byte.
constexpr int kSqliteCorrupt = 11;
constexpr int kSqliteNotADatabase = 26;
constexpr int kSqliteBusy = 5;
constexpr int kSqliteLocked = 6;

int sqliteCode(const QSqlError &error)
{
    return error.nativeErrorCode().toInt() & 0xff;
}

bool isLocked(const QSqlError &error)
{
    return sqliteCode(error) == kSqliteBusy || sqliteCode(error) == kSqliteLocked;
}

} // namespace

Store::Store(QObject *parent)
    : QObject(parent)
    , m_connection(u"sandbox-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    m_commitTimer.setSingleShot(true);
    m_commitTimer.setInterval(0);
    connect(&m_commitTimer, &QTimer::timeout, this, &Store::commitGroup);
}

Store::~Store()
{
    close();
}

bool Store::open(const QString &file, QString *error)
{
    // Nothing in a file is changed, not even its journal mode, before it is known to be ours.
    const auto kind = inspectDataFile(file, error);
    if (!kind)
        return false;
    const QString log = QFileInfo(file).canonicalFilePath() + u"-wal"_s;
    const bool hadLog = QFileInfo::exists(log);
    if (*kind == DataFileKind::Unfinished && !removeUnfinished(file, error))
        return false;
    if (!openDatabase(file, *kind != DataFileKind::Ours, error) || !createSchema(error))
        return false;
    // Without a log it was checked before opening.
    if (m_damaged || (*kind == DataFileKind::Ours && hadLog && !isSound(file))) {
        *error = damagedDataFile(file);
        return false;
    }
    return true;
}

bool Store::removeUnfinished(const QString &name, QString *error)
{
    // Seeds are written without a journal: after an interruption the file may be in any state. Another process may
    // still be writing it.
    const QString file = QFileInfo(name).canonicalFilePath();
    auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    database.setDatabaseName(file);
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=200"_s);
    bool free = database.open();
    if (free) {
        QSqlQuery lock(database);
        // Other errors do not matter here: only a lock shows that the file is in use.
        free = lock.exec(u"BEGIN EXCLUSIVE"_s) || !isLocked(lock.lastError());
    }
    free = free && QFile::remove(file);
    if (!free)
        *error = u"the data file cannot be written, or another server is using it"_s;
    database.close();
    database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
    if (free) { // a log would be read into the new file
        for (const QLatin1StringView beside : {"-wal"_L1, "-shm"_L1, "-journal"_L1})
            QFile::remove(file + beside);
    }
    return free;
}

bool Store::openDatabase(const QString &file, bool mark, QString *error)
{
    if (file != ":memory:"_L1 && !QFileInfo::exists(file)) {
        // It will contain the tokens of the accounts: readable by its owner only.
        const int made = ::open(QFile::encodeName(file).constData(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0600);
        if (made >= 0)
            ::close(made);
    }
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    m_database.setDatabaseName(file);
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=200"_s);
    if (!m_database.open()) {
        *error = m_database.lastError().text();
        return false;
    }
    // One server per file: a second one must not serve the same data with other sequence numbers. The mark is written
    // before the journal mode changes, so that it is in the file itself from the start.
    const QByteArray marking = "PRAGMA application_id = " + QByteArray::number(kSandboxApplicationId);
    if (!execute("PRAGMA locking_mode = EXCLUSIVE") || (mark && !execute(marking.constData()))
        || !execute("PRAGMA journal_mode = WAL") || !execute("BEGIN IMMEDIATE") || !execute("COMMIT")) {
        *error
            = m_damaged ? damagedDataFile(file) : u"the data file cannot be written, or another server is using it"_s;
        return false;
    }
    execute("PRAGMA synchronous = NORMAL");
    execute("PRAGMA temp_store = MEMORY");
    execute("PRAGMA cache_size = -32768");
    return true;
}

bool Store::isSound(const QString &file) const
{
    if (QFileInfo(file).size() > kLargestCheckedFile)
        return true;
    QSqlQuery query(m_database);
    return query.exec(u"PRAGMA quick_check(1)"_s) && query.next() && query.value(0).toString() == "ok"_L1;
}

void Store::close()
{
    if (!m_database.isValid())
        return;
    commitGroup();
    m_prepared.clear();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
}

bool Store::createSchema(QString *error)
{
    QSqlQuery version(m_database);
    version.exec(u"PRAGMA user_version"_s);
    const int found = version.next() ? version.value(0).toInt() : 0;
    version.finish();
    const bool seeded = found > 0 && isSeeded();
    if (found == kSchemaVersion && seeded)
        return true;
    const auto make = [this, error](std::span<const char *const> tables) {
        if (std::ranges::all_of(tables, [this](const char *sql) { return execute(sql); }))
            return true;
        *error = m_database.lastError().text();
        return false;
    };
    const QByteArray complete = "PRAGMA user_version = " + QByteArray::number(kSchemaVersion);
    if (seeded) // version 1
        return execute("BEGIN IMMEDIATE") && make(newerTables()) && execute(complete.constData()) && execute("COMMIT");
    // Nothing, or an interrupted seed: start again. The version is set when the seed is complete.
    execute("PRAGMA user_version = 0");
    for (const char *name : tableNames())
        QSqlQuery(m_database).exec(u"DROP TABLE IF EXISTS "_s + QLatin1StringView(name));
    return make(firstTables()) && make(newerTables());
}

bool Store::createIndexes()
{
    return std::ranges::all_of(storeIndexes(), [this](const char *sql) { return execute(sql); });
}

bool Store::isSeeded() const
{
    return meta(u"seeded"_s) == u"1"_s;
}

QString Store::meta(const QString &key) const
{
    QSqlQuery query(m_database);
    if (!query.prepare(u"SELECT value FROM meta WHERE key = ?"_s))
        return {};
    query.addBindValue(key);
    return query.exec() && query.next() ? query.value(0).toString() : QString();
}

void Store::setMeta(const QString &key, const QString &value)
{
    Statement(*this, "INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)").run(key, value);
}

QSqlQuery &Store::prepared(const char *sql)
{
    auto &slot = m_prepared[sql];
    if (!slot) {
        slot = std::make_unique<QSqlQuery>(m_database);
        slot->setForwardOnly(true);
        if (!slot->prepare(QString::fromLatin1(sql)))
            failed(*slot);
    }
    return *slot;
}

bool Store::execute(const char *sql)
{
    QSqlQuery query(m_database);
    if (query.exec(QString::fromLatin1(sql)))
        return true;
    failed(query);
    return false;
}

void Store::failed(const QSqlQuery &query)
{
    const int code = sqliteCode(query.lastError());
    m_damaged = m_damaged || code == kSqliteCorrupt || code == kSqliteNotADatabase;
    qCWarning(lcSandbox) << "SQL failed:" << query.lastQuery() << query.lastError().text();
}

void Store::beginGroup()
{
    if (m_groupOpen)
        return;
    Statement(*this, "BEGIN IMMEDIATE").run();
    m_groupOpen = true;
    m_commitTimer.start();
}

void Store::loseGroup()
{
    Q_EMIT groupLost();
}

void Store::commitGroup()
{
    m_commitTimer.stop();
    bool ok = true;
    if (m_groupOpen) {
        m_groupOpen = false;
        ok = Statement(*this, "COMMIT").run();
        if (!ok) {
            Statement(*this, "ROLLBACK").run();
            Q_EMIT groupLost();
        }
    }
    const auto waiting = std::move(m_waiting);
    m_waiting.clear();
    for (const auto &action : waiting)
        action(ok);
}

void Store::afterCommit(std::function<void(bool)> action)
{
    if (!m_groupOpen && m_waiting.empty())
        action(true);
    else
        m_waiting.push_back(std::move(action));
}

bool Store::beginSeed()
{
    commitGroup();
    for (const char *sql : {"PRAGMA journal_mode = OFF", "PRAGMA synchronous = OFF", "PRAGMA cache_size = -131072"})
        execute(sql);
    for (const char *sql : {"DROP INDEX IF EXISTS messages_id", "DROP INDEX IF EXISTS messages_page",
             "DROP INDEX IF EXISTS messages_pins", "DROP INDEX IF EXISTS reactions_one"})
        execute(sql);
    return execute("BEGIN IMMEDIATE");
}

bool Store::endSeed()
{
    if (!createIndexes())
        return false;
    setMeta(u"seeded"_s, u"1"_s);
    const bool ok
        = execute(("PRAGMA user_version = " + QByteArray::number(kSchemaVersion)).constData()) && execute("COMMIT");
    for (const char *sql : {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = NORMAL", "PRAGMA cache_size = -32768",
             "PRAGMA shrink_memory"})
        execute(sql);
    return ok;
}

Change::Change(Store &store)
    : m_store(store)
{
    m_store.beginGroup();
    Statement(m_store, "SAVEPOINT change").run();
}

Change::~Change()
{
    if (m_kept)
        return;
    Statement(m_store, "ROLLBACK TO change").run();
    Statement(m_store, "RELEASE change").run();
    m_store.loseGroup();
}

bool Change::keep()
{
    m_kept = Statement(m_store, "RELEASE change").run();
    return m_kept;
}

bool Statement::execute()
{
    if (m_query.exec())
        return true;
    m_store.failed(m_query);
    return false;
}

} // namespace chat::sandbox
