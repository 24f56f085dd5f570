// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"

#include <QString>

namespace chat::sandbox {

//! Checks the shape of a card message (protocol 10.1 to 10.3) and gives it back as the server stores it (10.6): defaults
//! filled in, bare strings made plain-text objects. Refusals carry code 40011.
[[nodiscard]] Result<QString> normaliseCards(const QString &source);

} // namespace chat::sandbox
