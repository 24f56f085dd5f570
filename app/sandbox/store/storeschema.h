// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <span>

namespace chat::sandbox {

// The schema of the sandbox's SQLite file. Its texts are compared with those in a file to recognise earlier versions,
// so an existing text must never change: additions go into a new list.

//! PRAGMA application_id: "KkSb".
inline constexpr qint32 kSandboxApplicationId = 0x4B6B5362;
//! PRAGMA user_version of a complete file; 0 while its seed is being written.
inline constexpr int kSchemaVersion = 2;

[[nodiscard]] std::span<const char *const> firstTables();
//! Added in version 2: files of version 1 get them when they are opened.
[[nodiscard]] std::span<const char *const> newerTables();
[[nodiscard]] std::span<const char *const> storeIndexes();
//! All tables, in an order in which they can be dropped.
[[nodiscard]] std::span<const char *const> tableNames();

} // namespace chat::sandbox
