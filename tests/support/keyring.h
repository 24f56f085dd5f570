// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QStringList>

namespace chat::test {

//! Which desktop a test's second self runs on.
enum class Keyring {
    Unlocked, //!< a session bus of its own with gnome-keyring, empty and unlocked
    Absent, //!< a session bus on which nobody offers the Secret Service
    NoBus, //!< not even a session bus
};

//! Not empty: this process is the second self; the value is what it was started for.
[[nodiscard]] QByteArray keyringRole();

//! Runs `program` on such a desktop, with private XDG folders that are removed afterwards, and gives its exit code;
//! whatever it prints goes to our output. -1: it could not be started (a package is missing, say), or did not end in time.
[[nodiscard]] int runWithKeyring(Keyring keyring, const QByteArray &role, const QString &program,
    const QStringList &arguments, int timeoutMs = 120'000);

} // namespace chat::test
