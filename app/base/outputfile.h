// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

struct stat;

namespace chat {

//! Writes to a path that a person named. A regular file is replaced as a whole or stays as it was; what a link points to,
//! a device, a pipe and standard output are written in place, never replaced. Every failure is reported, a full disk too.
class OutputFile
{
public:
    enum class Replace : quint8 {
        AtEnd, //!< with commit(): others see the old contents until the new ones are complete
        AtOnce, //!< with open(): for a log, to be read while it grows
    };
    enum class Pipe : quint8 {
        Wait, //!< opening a pipe waits until somebody reads it, as a command line does
        Refuse, //!< one that nobody reads is an error: nothing may block
    };

    explicit OutputFile(QString path, Replace replace = Replace::AtEnd, Pipe pipe = Pipe::Refuse);
    ~OutputFile();
    OutputFile(const OutputFile &) = delete;
    OutputFile &operator=(const OutputFile &) = delete;

    // Each is false with a sentence in error() after a failure; after the first one nothing more is written.
    [[nodiscard]] bool open();
    bool write(const QByteArray &bytes);
    //! Everything is on the disk and under its name.
    [[nodiscard]] bool commit();

    [[nodiscard]] bool isOpen() const { return m_descriptor >= 0; }
    [[nodiscard]] const QString &error() const { return m_error; }

    //! All of it at once; the reason when it fails.
    [[nodiscard]] static std::optional<QString> writeAll(
        const QString &path, const QByteArray &bytes, Pipe pipe = Pipe::Refuse);

private:
    bool openInPlace(int flags);
    //! `before`: what has the name now, if anything.
    bool openBeside(const struct stat *before);
    [[nodiscard]] bool isWritableSoon() const;
    bool putInPlace();
    bool fail(int code);

    const QString m_path;
    const Replace m_replace;
    const Pipe m_pipe;
    QByteArray m_temporary; // beside the file, until it takes its place
    QString m_error;
    int m_descriptor = -1;
};

//! A name for a file made of text that others wrote: no folders, nothing invisible, not hidden, not longer than file
//! systems take; `fallback` where nothing is left.
[[nodiscard]] QString safeFileName(const QString &text, const QString &fallback);

//! `name`, or where the folder has such a file already "name (2)", "name (3)", …: for names the program chooses.
[[nodiscard]] QString unusedFileName(const QString &folder, const QString &name);

} // namespace chat
