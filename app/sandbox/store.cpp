// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/store.h"

#include "app/base/logging.h"

#include <QSqlError>
#include <QUuid>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace chat::sandbox {

namespace {

constexpr int kSchemaVersion = 2;

// A message's conversation is one integer: a channel's rowid, or minus a direct chat's rowid. `seq` only grows, so the
// index (conv, seq) pages at the same cost anywhere in the history.
const char *const kTables[] = {
    "CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
    "CREATE TABLE users (rank INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, username TEXT NOT NULL, identify_num TEXT "
    "NOT NULL,"
    " token TEXT, avatar TEXT, banner TEXT, bot INTEGER, online INTEGER, status INTEGER)",
    "CREATE TABLE guilds (rank INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, name TEXT, topic TEXT, owner TEXT, icon "
    "TEXT,"
    " default_channel TEXT)",
    "CREATE TABLE roles (guild TEXT NOT NULL, role INTEGER NOT NULL, name TEXT, color INTEGER, position INTEGER, hoist "
    "INTEGER,"
    " mentionable INTEGER, permissions INTEGER, type INTEGER, PRIMARY KEY (guild, role)) WITHOUT ROWID",
    "CREATE TABLE channels (key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, guild TEXT NOT NULL, parent TEXT, name "
    "TEXT,"
    " topic TEXT, type INTEGER, level INTEGER, slow_mode INTEGER, creator TEXT)",
    "CREATE TABLE overwrites (channel TEXT NOT NULL, role INTEGER, user TEXT, allow INTEGER, deny INTEGER)",
    "CREATE TABLE members (rank INTEGER PRIMARY KEY, guild TEXT NOT NULL, user TEXT NOT NULL, nickname TEXT, roles "
    "TEXT,"
    " joined INTEGER, active INTEGER)",
    "CREATE TABLE emoji (rank INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, guild TEXT NOT NULL, name TEXT, owner "
    "TEXT)",
    "CREATE TABLE chats (key INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, a TEXT NOT NULL, b TEXT NOT NULL,"
    " read_a INTEGER, read_b INTEGER, hidden_a INTEGER, hidden_b INTEGER)",
    "CREATE TABLE assets (name TEXT PRIMARY KEY, mime TEXT, owner TEXT, title TEXT, width INTEGER, height INTEGER,"
    " size INTEGER, bytes BLOB)",
    "CREATE TABLE messages (seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL, conv INTEGER NOT NULL, author "
    "TEXT NOT NULL,"
    " type INTEGER NOT NULL, content TEXT NOT NULL, created INTEGER NOT NULL, updated INTEGER NOT NULL, quote TEXT,"
    " pinned INTEGER NOT NULL, loud INTEGER NOT NULL, reacted INTEGER NOT NULL, embeds TEXT, attachment TEXT)",
    "CREATE TABLE reactions (rid INTEGER PRIMARY KEY, msg INTEGER NOT NULL, emoji TEXT NOT NULL, shown TEXT NOT NULL,"
    " name TEXT NOT NULL, user TEXT NOT NULL, time INTEGER NOT NULL)",
    // Where deleted messages were: a client may still page from one it has on screen.
    "CREATE TABLE gone (id TEXT PRIMARY KEY, conv INTEGER NOT NULL, seq INTEGER NOT NULL) WITHOUT ROWID",
};

// Came with version 2: files of version 1 get them when they are opened.
const char *const kNewerTables[] = {
    "CREATE TABLE bans (rank INTEGER PRIMARY KEY, guild TEXT NOT NULL, user TEXT NOT NULL, remark TEXT, time INTEGER,"
    " UNIQUE (guild, user))",
    "CREATE TABLE mutes (guild TEXT NOT NULL, user TEXT NOT NULL, type INTEGER NOT NULL, PRIMARY KEY (guild, user, "
    "type))"
    " WITHOUT ROWID",
    "CREATE TABLE invites (rank INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, guild TEXT NOT NULL, channel TEXT, "
    "owner "
    "TEXT)",
    "CREATE TABLE templates (id INTEGER PRIMARY KEY AUTOINCREMENT, owner TEXT NOT NULL, title TEXT, type INTEGER, "
    "msgtype "
    "INTEGER,"
    " test_data TEXT, test_channel TEXT, content TEXT)",
};

const char *const kIndexes[] = {
    "CREATE UNIQUE INDEX IF NOT EXISTS messages_id ON messages (id)",
    "CREATE INDEX IF NOT EXISTS messages_page ON messages (conv, seq)",
    "CREATE INDEX IF NOT EXISTS messages_pins ON messages (conv, seq) WHERE pinned = 1",
    "CREATE UNIQUE INDEX IF NOT EXISTS reactions_one ON reactions (msg, emoji, user)",
};

const char *const kNames[] = {"templates", "invites", "mutes", "bans", "gone", "reactions", "messages", "assets",
    "chats", "emoji", "members", "overwrites", "channels", "roles", "guilds", "users", "meta"};

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
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    m_database.setDatabaseName(file);
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=200"_s);
    if (!m_database.open()) {
        *error = m_database.lastError().text();
        return false;
    }
    // One server a file: a second one must not answer from the same data with other sequence numbers.
    if (!execute("PRAGMA locking_mode = EXCLUSIVE") || !execute("PRAGMA journal_mode = WAL")
        || !execute("BEGIN IMMEDIATE") || !execute("COMMIT")) {
        *error = u"the data file cannot be written, or another server is using it"_s;
        return false;
    }
    execute("PRAGMA synchronous = NORMAL");
    execute("PRAGMA temp_store = MEMORY");
    execute("PRAGMA cache_size = -32768");
    return createSchema(error);
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
    if (found > kSchemaVersion) {
        *error = u"the data file was made by a newer version"_s;
        return false;
    }
    const bool seeded = found > 0 && isSeeded();
    if (found == kSchemaVersion && seeded)
        return true;
    const auto make = [this, error](const auto &tables) {
        if (std::ranges::all_of(tables, [this](const char *sql) { return execute(sql); }))
            return true;
        *error = m_database.lastError().text();
        return false;
    };
    if (!seeded) {
        // Nothing, or a seed that was cut off in the middle: start again.
        for (const char *name : kNames)
            QSqlQuery(m_database).exec(u"DROP TABLE IF EXISTS "_s + QLatin1StringView(name));
        if (!make(kTables))
            return false;
    }
    if (!make(kNewerTables))
        return false;
    return QSqlQuery(m_database).exec(u"PRAGMA user_version = %1"_s.arg(kSchemaVersion));
}

bool Store::createIndexes()
{
    return std::ranges::all_of(kIndexes, [this](const char *sql) { return execute(sql); });
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
            qCCritical(lcSandbox) << "cannot prepare" << sql << slot->lastError().text();
    }
    return *slot;
}

bool Store::execute(const char *sql)
{
    QSqlQuery query(m_database);
    if (query.exec(QString::fromLatin1(sql)))
        return true;
    qCWarning(lcSandbox) << "SQL failed:" << sql << query.lastError().text();
    return false;
}

void Store::beginGroup()
{
    if (m_groupOpen)
        return;
    Statement(*this, "BEGIN IMMEDIATE").run();
    m_groupOpen = true;
    m_commitTimer.start();
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
    const bool ok = execute("COMMIT");
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
    Q_EMIT m_store.groupLost();
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
    qCWarning(lcSandbox) << "SQL failed:" << m_query.lastQuery() << m_query.lastError().text();
    return false;
}

} // namespace chat::sandbox
