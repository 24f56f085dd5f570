// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <utility>
#include <vector>

namespace chat {

//! What the program runs on, for people and for bug reports: names and versions, nothing about the person.
[[nodiscard]] std::vector<std::pair<QString, QString>> systemFacts();

} // namespace chat
