// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace chat {

//! `kookaburra-cli sandbox …`: runs the server until it is told to end. Returns the exit code.
[[nodiscard]] int runSandboxCommand(const QStringList &arguments);

} // namespace chat
