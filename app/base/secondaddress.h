// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace chat {

//! Where a file may be that is not found at this address; empty: nowhere else. Satori servers give out "internal:" links
//! under a route of their own (the deployed ones) or through their proxy (as documented): protocol/satori.md 3.1.
[[nodiscard]] QString secondAddress(const QString &url);

} // namespace chat
