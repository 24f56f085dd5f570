// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace chat {

//! `kookaburra-cli search`: finds stored messages of all accounts of a profile. The exit code.
[[nodiscard]] int runSearchCommand(const QStringList &arguments);

} // namespace chat
