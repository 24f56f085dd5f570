// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QTimer>
#include <QVariant>

#include <functional>
#include <memory>
#include <unordered_map>
#include <vector>

namespace chat::sandbox {

//! The SQLite file: schema, prepared statements, and commits in groups. All writes of one turn of the event loop share
//! a transaction; whatever must wait until they are safe (answers, events) is passed to afterCommit().
class Store : public QObject
{
    Q_OBJECT

public:
    explicit Store(QObject *parent = nullptr);
    ~Store() override;

    //! False, with a sentence for people, if the file is not ours, newer, damaged, in use or not writable; a file that
    //! is not ours is not changed.
    [[nodiscard]] bool open(const QString &file, QString *error);
    void close();
    //! A statement failed because the contents of the file are inconsistent.
    [[nodiscard]] bool isDamaged() const { return m_damaged; }

    //! True once a seed was written completely.
    [[nodiscard]] bool isSeeded() const;
    [[nodiscard]] QString meta(const QString &key) const;
    void setMeta(const QString &key, const QString &value);

    //! A prepared statement, created once per text; `sql` must be a literal.
    [[nodiscard]] QSqlQuery &prepared(const char *sql);
    bool execute(const char *sql);

    //! Runs after the commit of the open group, with the result; at once if no group is open.
    void afterCommit(std::function<void(bool ok)> action);
    //! Commits now; called at the end and by the timer.
    void commitGroup();

    // Writing a seed: one long transaction without journal; secondary indexes are created at the end.
    [[nodiscard]] bool beginSeed();
    [[nodiscard]] bool endSeed();

Q_SIGNALS:
    //! A group could not be written: data derived from it in memory must be read again.
    void groupLost();

private:
    friend class Change;
    friend class Statement;
    bool removeUnfinished(const QString &name, QString *error);
    //! With `mark`, it gets our application id.
    bool openDatabase(const QString &file, bool mark, QString *error);
    [[nodiscard]] bool isSound(const QString &file) const;
    void failed(const QSqlQuery &query);
    bool createSchema(QString *error);
    bool createIndexes();
    void beginGroup();
    void loseGroup(); //!< a change in it was rolled back

    QString m_connection;
    QSqlDatabase m_database;
    std::unordered_map<const char *, std::unique_ptr<QSqlQuery>> m_prepared;
    std::vector<std::function<void(bool)>> m_waiting;
    QTimer m_commitTimer;
    bool m_groupOpen = false;
    bool m_damaged = false;
};

//! All or nothing within the open group: rolled back unless keep() is called.
class Change
{
public:
    explicit Change(Store &store);
    ~Change();
    Change(const Change &) = delete;
    Change &operator=(const Change &) = delete;
    //! False if the change could not be kept.
    [[nodiscard]] bool keep();

private:
    Store &m_store;
    bool m_kept = false;
};

//! One run of a prepared statement: binds in order, reads typed columns, releases the row at its end.
class Statement
{
public:
    Statement(Store &store, const char *sql)
        : m_store(store)
        , m_query(store.prepared(sql))
    {
    }
    ~Statement() { m_query.finish(); }
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    template <class... Values> bool run(const Values &...values)
    {
        int index = 0;
        (m_query.bindValue(index++, bound(values)), ...);
        return execute();
    }
    bool next() { return m_query.next(); }
    [[nodiscard]] QString text(int column) const { return m_query.value(column).toString(); }
    [[nodiscard]] qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    [[nodiscard]] int number(int column) const { return m_query.value(column).toInt(); }
    [[nodiscard]] bool flag(int column) const { return m_query.value(column).toInt() != 0; }
    [[nodiscard]] QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    [[nodiscard]] qint64 lastId() const { return m_query.lastInsertId().toLongLong(); }
    [[nodiscard]] int changed() const { return m_query.numRowsAffected(); }

private:
    template <class Value> static QVariant bound(const Value &value) { return QVariant::fromValue(value); }
    //! A null string would become NULL in SQL; here it is the empty text.
    static QVariant bound(const QString &value)
    {
        return value.isNull() ? QVariant(QStringLiteral("")) : QVariant(value);
    }

    bool execute();
    Store &m_store;
    QSqlQuery &m_query;
};

} // namespace chat::sandbox
