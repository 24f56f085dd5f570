// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

struct stat;

// What those share that replace files. Any thread; blocking.
namespace chat {

//! Makes new names in the folder survive a power cut. Ignored where folders cannot be synced.
void syncFolder(const QString &folder);

//! Gives an open file the owner and the permissions of the one that it will replace. If we may not set the owner, it
//! stays ours, and gets no permission to act as somebody else.
void keepOwner(int descriptor, const struct stat &before);

//! Another name for a file in a folder that is made if need be; a copy where names cannot be added. False: there is none.
[[nodiscard]] bool linkOrCopy(const QString &file, const QString &name);

} // namespace chat
