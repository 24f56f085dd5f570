// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/message.h"

#include <QString>

namespace chat {

class Directory;

//! A row as a sentence for screen readers: author, time, what it answers, text, pictures and other media, reactions,
//! state. People, roles and channels are said by name, covered text is not said. `directory` null: only what the
//! message itself tells.
[[nodiscard]] QString describeMessage(const Message &message, const Directory *directory = nullptr);

} // namespace chat
