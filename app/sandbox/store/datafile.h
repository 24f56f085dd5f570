// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace chat::sandbox {

//! Larger files are not checked completely when they are opened, since that takes time proportional to the size.
inline constexpr qint64 kLargestCheckedFile = 32ll * 1024 * 1024;

//! The state of a data file before any change.
enum class DataFileKind : quint8 {
    New, //!< in memory, missing, or empty
    Unfinished, //!< ours, but its seeding was interrupted: it will be seeded again
    Ours,
    Earlier, //!< written by an early version without application_id: recognised by its exact tables
};

//! Examines the file without changing it and without leaving anything beside it. Nothing, with a sentence in `error`,
//! if it is not a data file of the sandbox, was made by a newer version, or is damaged.
[[nodiscard]] std::optional<DataFileKind> inspectDataFile(const QString &file, QString *error);

//! Is this a data file whose seed is complete? By its first bytes alone; false if it cannot be read.
[[nodiscard]] bool holdsSeed(const QString &file);

//! The message for a file that is ours and cannot be read.
[[nodiscard]] QString damagedDataFile(const QString &file);

} // namespace chat::sandbox
