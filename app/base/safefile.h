// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QString>

#include <functional>
#include <optional>

#include <sys/types.h>

namespace chat {

//! Why a file could not be written and was left unchanged.
struct WriteFailure
{
    enum class Kind : quint8 {
        DiskFull, //!< or the user's quota is used up
        ReadOnly, //!< a file system or folder that cannot be written to
        Other,
    };

    Kind kind = Kind::Other;
    QString path;
    QString reason; //!< in the system's words
    friend bool operator==(const WriteFailure &, const WriteFailure &) = default;
};

//! The system calls used for writing; tests replace those that should fail.
struct FileCalls
{
    std::function<int(const char *path, int flags, mode_t mode)> open;
    std::function<ssize_t(int file, const void *bytes, size_t count)> write;
    std::function<int(int file)> sync;
    std::function<int(int file)> close;
    std::function<int(const char *from, const char *to)> rename;

    [[nodiscard]] static const FileCalls &system();
};

struct FileOptions
{
    bool ownerOnly = true; //!< not readable by other users
    bool sync = true; //!< waits until the data is on disk; without it a power cut may lose it
};

//! Replaces the contents of a file in one step: the bytes are written beside it, synced and checked, and only then take
//! its name. After a failure the old file is unchanged. For names that the program chooses; creates the folder. May be
//! called on any thread, but on one at a time for each name; blocks until the disk is done.
[[nodiscard]] std::optional<WriteFailure> replaceFile(const QString &path, QByteArrayView bytes,
    const FileOptions &options = {}, const FileCalls &calls = FileCalls::system());

//! Removes a file; a missing file is not a failure.
[[nodiscard]] std::optional<WriteFailure> removeFile(const QString &path);

} // namespace chat
