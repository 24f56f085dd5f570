// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/message.h"

#include <vector>

namespace chat::kook {

//! Two looks at the newest page, of at most `most` messages: did nothing happen in between but that messages came?
[[nodiscard]] bool onlyGrew(const std::vector<Message> &before, const std::vector<Message> &now, size_t most);

} // namespace chat::kook
