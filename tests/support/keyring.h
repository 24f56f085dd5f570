// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QStringList>

namespace chat::test {

//! The kind of desktop on which a test's second process runs.
enum class Keyring {
    Unlocked, //!< a session bus of its own with gnome-keyring, empty and unlocked
    Absent, //!< a session bus without a Secret Service
    NoBus, //!< not even a session bus
};

//! If not empty, this process is the second one; the value is the role it was started for.
[[nodiscard]] QByteArray keyringRole();

//! Runs `program` on such a desktop, with private XDG folders that are removed afterwards, and returns its exit code;
//! its output goes to ours. -1: it could not be started (for example, a package is missing), or did not end in time.
[[nodiscard]] int runWithKeyring(Keyring keyring, const QByteArray &role, const QString &program,
    const QStringList &arguments, int timeoutMs = 120'000);

} // namespace chat::test
