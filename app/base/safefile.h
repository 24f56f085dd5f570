// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QString>

#include <functional>
#include <optional>

#include <sys/types.h>

namespace chat {

//! Why a file is as it was before.
struct WriteFailure
{
    enum class Kind : quint8 {
        DiskFull, //!< or the person's share of it
        ReadOnly, //!< a file system or folder that takes no writing
        Other,
    };

    Kind kind = Kind::Other;
    QString path;
    QString reason; //!< in the system's words
    friend bool operator==(const WriteFailure &, const WriteFailure &) = default;
};

//! The calls a file is written with; a test replaces those that are to fail.
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
    bool ownerOnly = true; //!< nobody else may read it
    bool sync = true; //!< waits until it is on the disk; without it a power cut may lose what was written
};

//! Puts `bytes` into the place of a file in one step: they are written beside it, brought to the disk and checked, and
//! only then take its name. After a failure the old file is there as it was. For names that the program chooses; makes
//! the folder. May be called on any thread, for one name on one at a time; waits for the disk.
[[nodiscard]] std::optional<WriteFailure> replaceFile(const QString &path, QByteArrayView bytes,
    const FileOptions &options = {}, const FileCalls &calls = FileCalls::system());

//! Takes a file away; one that is not there is no failure.
[[nodiscard]] std::optional<WriteFailure> removeFile(const QString &path);

} // namespace chat
