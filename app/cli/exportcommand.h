// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace chat {

//! `kookaburra-cli export`: a stored conversation becomes a file. The exit code.
[[nodiscard]] int runExportCommand(const QStringList &arguments);

} // namespace chat
