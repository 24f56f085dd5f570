// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace chat {

//! A file that is written for long: under its name with ".part" until it is complete, so that nothing half-written ever
//! has the final name, and what was written before an end in between can be gone on with. What stands beside it in
//! ".part.state" says how far it is right. Every failure is reported, a full disk too.
class PartFile
{
public:
    enum class Existing : quint8 { Keep, Replace }; //!< a file of the final name

    PartFile(QString path, Existing existing);
    ~PartFile();
    PartFile(const PartFile &) = delete;
    PartFile &operator=(const PartFile &) = delete;

    // Each returns false after a failure and sets error(); after the first failure nothing more is written.

    //! `what` tells this file from others: only a part of the same can be gone on with.
    [[nodiscard]] bool begin(const QByteArray &what);
    //! Goes on behind the last checkpoint, if there is one; else begins. `state`: that of the checkpoint, else empty.
    [[nodiscard]] bool goOn(const QByteArray &what, QByteArray &state);
    bool write(const QByteArray &bytes);
    //! Takes back what was written behind that size.
    bool takeBack(qint64 size);
    //! What was written so far is on disk and can be gone on with.
    bool checkpoint(const QByteArray &state);
    //! Everything is on disk under the final name.
    [[nodiscard]] bool commit();
    //! Removes the part: nobody wants to go on.
    void discard();

    [[nodiscard]] const QString &error() const { return m_error; } //!< a sentence in the system's words
    [[nodiscard]] bool failedAsFileExists() const { return m_exists; }
    [[nodiscard]] qint64 size() const { return m_size; }
    //! Is there a part of that file to go on with?
    [[nodiscard]] static bool isThere(const QString &path);
    // Beside the file, or beside the one that a link leads to.
    [[nodiscard]] static QString partPath(const QString &path);
    [[nodiscard]] static QString statePath(const QString &path);

private:
    struct State
    {
        QByteArray what;
        qint64 size = 0;
        QByteArray state;
    };

    [[nodiscard]] bool mayHaveName();
    [[nodiscard]] bool open(qint64 keep);
    [[nodiscard]] static std::optional<State> readState(const QString &path);
    bool fail(int code);
    bool refuse(const QString &sentence);

    const QString m_path;
    const Existing m_existing;
    QByteArray m_what;
    QString m_error;
    bool m_exists = false;
    int m_descriptor = -1;
    qint64 m_size = 0;
};

} // namespace chat
