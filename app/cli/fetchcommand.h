// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace chat {

//! `kookaburra-cli fetch`: fills a profile's history without a window. The exit code.
[[nodiscard]] int runFetchCommand(const QStringList &arguments);

} // namespace chat
