// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace chat {

//! `kookaburra-cli replay …`: plays the events of a recording into a sandbox. Returns the exit code.
[[nodiscard]] int runReplayCommand(const QStringList &arguments);

} // namespace chat
