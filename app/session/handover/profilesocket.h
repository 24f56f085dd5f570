// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace chat {

//! The socket on which the window that has a profile open listens: where it is, and who is at its other end.
namespace profilesocket {

constexpr qsizetype kLongestLine = 4096; //!< of what is said there

//! The folder for sockets: belongs to this user, not writable by others, created if necessary. Empty: there is none.
[[nodiscard]] QString folder(const QString &profile);
//! `profile`: its canonical path. Empty: there is no safe place.
[[nodiscard]] QString path(const QString &profile);
//! The profile's path as both ends write it.
[[nodiscard]] QString canonical(const QString &profile);

//! The process at the other end of a socket, if it belongs to this user; 0: it does not, or nobody knows.
[[nodiscard]] qint64 peerOf(qintptr socket);

//! Another process has the profile's lock.
[[nodiscard]] bool isLocked(const QString &profile);

} // namespace profilesocket

} // namespace chat
