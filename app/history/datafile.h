// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

#include <functional>
#include <optional>
#include <span>

namespace chat {

//! A SQLite file of ours, marked by its application_id. One object is one connection and belongs to the thread that
//! opened it; several may be open on one file (WAL): one writes, others read.
class DataFile
{
public:
    enum class Mode : quint8 { Write, Read };
    enum class Problem : quint8 {
        NotOurs, //!< somebody else's file: left as it is
        Newer, //!< made by a newer program: left as it is
        Damaged,
        CannotOpen, //!< no right, a folder, a full disk
        Missing, //!< Read alone: there is none
    };
    struct Format
    {
        qint32 applicationId = 0; //!< what makes a file ours
        int version = 1; //!< of the tables; a file with a higher one is refused
        const char *table = ""; //!< that every such file has
        const char *synchronous = "NORMAL";
    };

    virtual ~DataFile();
    DataFile(const DataFile &) = delete;
    DataFile &operator=(const DataFile &) = delete;

    //! Makes the file with its folder, for its owner alone, when it is not there and `mode` is Write. ":memory:" keeps
    //! everything in memory. A file that is not ours is not changed; one of an earlier program gets the present tables.
    [[nodiscard]] std::optional<Problem> open(const QString &path, Mode mode);
    //! For its owner alone, unless it is there already. False: it cannot be made.
    [[nodiscard]] static bool makeFolder(const QString &folder);
    //! Renames a damaged file, that is closed, with its log to "….damaged", in place of an earlier one. False: it is
    //! where it was.
    [[nodiscard]] static bool putAside(const QString &path);
    [[nodiscard]] static QString asideOf(const QString &path); //!< where putAside() puts it
    [[nodiscard]] bool isOpen() const { return m_database.isOpen(); }
    void close();

    //! A statement made once and used again; `sql` must be a literal. Finish it (or read it to its end) before its next
    //! use.
    [[nodiscard]] QSqlQuery &statement(const char *sql);
    //! Waits while another program writes. False: it went on for seconds.
    bool begin();
    //! False: nothing of the transaction was kept (disk full); see lastError().
    [[nodiscard]] bool commit();
    void rollback() { m_database.rollback(); }
    //! All that `write` writes, or nothing of it: false when it returns that, or when the file takes nothing.
    bool transact(const std::function<bool()> &write);
    //! Rows that were written since the file was opened, in transactions that were taken back too.
    [[nodiscard]] qint64 writtenRows();
    [[nodiscard]] QString lastError() const { return m_error; }
    void noteError(const QString &error) { m_error = error; }
    //! NULL for an empty text.
    [[nodiscard]] static QVariant textOrNull(const QString &text);

protected:
    explicit DataFile(const Format &format);

    //! Makes the tables, or brings them from `version` to the present one; 0: there are none. Within a transaction.
    [[nodiscard]] virtual bool makeTables(QSqlQuery &query, int version) = 0;
    //! Runs each of these statements.
    [[nodiscard]] static bool run(QSqlQuery &query, std::span<const char *const> statements);
    //! Does SQLite find all pages in order? Reads the whole file.
    [[nodiscard]] bool isSound() const;

private:
    [[nodiscard]] std::optional<Problem> check(const QString &path, Mode mode) const;
    [[nodiscard]] bool isOlder(const QString &path) const;
    [[nodiscard]] bool prepareForWriting();

    Format m_format;
    QString m_connection;
    QSqlDatabase m_database;
    QHash<const char *, QSqlQuery *> m_statements;
    QString m_error;
};

} // namespace chat
