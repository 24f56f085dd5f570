// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"

#include <QString>

namespace chat::sandbox {

//! Checks a card message with the product's validator and gives it back as the server stores it (app/kook/PROTOCOL.md
//! 10.6): defaults filled in, bare strings made plain-text objects. Refusals carry code 40011.
[[nodiscard]] Result<QString> normaliseCards(const QString &source);

} // namespace chat::sandbox
