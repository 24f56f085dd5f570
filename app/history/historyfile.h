// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

#include <optional>

namespace chat {

//! The file of one account's history: SQLite, marked as ours by its application_id. One object is one connection and
//! belongs to the thread that opened it; several may be open on one file (WAL): one writes, others read.
class HistoryFile
{
public:
    //! "KkbH": what makes a file ours.
    static constexpr qint32 kApplicationId = 0x4b6b6248;
    //! Of the tables; a file of a newer program is refused.
    static constexpr int kSchemaVersion = 1;

    enum class Mode : quint8 { Write, Read };
    enum class Problem : quint8 {
        NotOurs, //!< somebody else's file: left as it is
        Newer, //!< made by a newer program: left as it is
        Damaged,
        CannotOpen, //!< no right, a folder, a full disk
        Missing, //!< Read alone: there is none
    };

    HistoryFile();
    ~HistoryFile();
    HistoryFile(const HistoryFile &) = delete;
    HistoryFile &operator=(const HistoryFile &) = delete;

    //! Makes the file with its folder, for its owner alone, when it is not there and `mode` is Write. ":memory:" keeps
    //! everything in memory. A file that is not ours is not changed.
    [[nodiscard]] std::optional<Problem> open(const QString &path, Mode mode);
    [[nodiscard]] bool isOpen() const { return m_database.isOpen(); }
    void close();

    //! A statement made once and used again; `sql` must be a literal. Finish it (or read it to its end) before its next
    //! use.
    [[nodiscard]] QSqlQuery &statement(const char *sql);
    bool begin() { return m_database.transaction(); }
    //! False: nothing of the transaction was kept (disk full); see lastError().
    [[nodiscard]] bool commit();
    void rollback() { m_database.rollback(); }
    [[nodiscard]] QString lastError() const { return m_error; }
    void noteError(const QString &error) { m_error = error; }

private:
    [[nodiscard]] std::optional<Problem> check(const QString &path, Mode mode) const;
    [[nodiscard]] bool makeTables();

    QString m_connection;
    QSqlDatabase m_database;
    QHash<const char *, QSqlQuery *> m_statements;
    QString m_error;
};

} // namespace chat
