// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace chat {

//! `kookaburra-cli relay …`: runs until it is told to end. Returns the exit code.
[[nodiscard]] int runRelayCommand(const QStringList &arguments);

} // namespace chat
