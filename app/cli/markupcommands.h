// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

#include <optional>

namespace chat {

//! `kookaburra-cli parse|lint|write|escape …`. Returns the exit code; nullopt: `name` is not one of these commands.
[[nodiscard]] std::optional<int> runMarkupCommand(const QString &name, const QStringList &arguments);

} // namespace chat
