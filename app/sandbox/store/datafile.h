// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace chat::sandbox {

//! Larger files are not checked as a whole when they are opened: that takes time in proportion to the size.
inline constexpr qint64 kLargestCheckedFile = 32ll * 1024 * 1024;

//! What a data file is before anything was changed in it.
enum class DataFileKind : quint8 {
    New, //!< in memory, not there yet, or empty
    Unfinished, //!< ours, but its seed was cut off: nothing of it is kept
    Ours,
    Earlier, //!< written by an early version, which left no application_id: recognised by its exact tables
};

//! Looks at the file without changing it and without leaving anything beside it. Nothing, with a sentence in `error`,
//! when it is not a data file of the sandbox, was made by a newer version, or is damaged.
[[nodiscard]] std::optional<DataFileKind> inspectDataFile(const QString &file, QString *error);

//! The sentence for a file that is ours and cannot be read.
[[nodiscard]] QString damagedDataFile(const QString &file);

} // namespace chat::sandbox
