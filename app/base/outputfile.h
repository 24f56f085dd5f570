// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

struct stat;

namespace chat {

//! Writes to a path that a person has chosen. A regular file is replaced as a whole or left unchanged; the target of a
//! link, a device, a pipe and standard output are written in place. Every failure is reported, a full disk too.
class OutputFile
{
public:
    enum class Replace : quint8 {
        AtEnd, //!< with commit(): the old contents stay visible until the new ones are complete
        AtOnce, //!< with open(): for a log that is read while it grows
    };
    enum class Pipe : quint8 {
        Wait, //!< opening a pipe waits for a reader, as command lines do
        Refuse, //!< a pipe without a reader is an error: nothing may block
    };

    explicit OutputFile(QString path, Replace replace = Replace::AtEnd, Pipe pipe = Pipe::Refuse);
    ~OutputFile();
    OutputFile(const OutputFile &) = delete;
    OutputFile &operator=(const OutputFile &) = delete;

    // Each returns false after a failure and sets error(); after the first failure nothing more is written.
    [[nodiscard]] bool open();
    bool write(const QByteArray &bytes);
    //! Everything is on disk under the final name.
    [[nodiscard]] bool commit();

    [[nodiscard]] bool isOpen() const { return m_descriptor >= 0; }
    [[nodiscard]] const QString &error() const { return m_error; }

    //! Writes all of it at once; returns the reason if that fails.
    [[nodiscard]] static std::optional<QString> writeAll(
        const QString &path, const QByteArray &bytes, Pipe pipe = Pipe::Refuse);

private:
    bool openInPlace(int flags);
    //! `before`: the file that has the name now, if any.
    bool openBeside(const struct stat *before);
    [[nodiscard]] bool isWritableSoon() const;
    bool putInPlace();
    bool fail(int code);

    const QString m_path;
    const Replace m_replace;
    const Pipe m_pipe;
    QByteArray m_temporary; // beside the file, until it replaces it
    QString m_error;
    int m_descriptor = -1;
};

//! Turns text of strangers into a file name: no folders, nothing invisible, not hidden, not longer than file systems
//! allow. Returns `fallback` if nothing is left.
[[nodiscard]] QString safeFileName(const QString &text, const QString &fallback);

//! Returns `name`, or "name (2)", "name (3)", … if the folder already has such a file: for names that the program
//! chooses.
[[nodiscard]] QString unusedFileName(const QString &folder, const QString &name);

} // namespace chat
