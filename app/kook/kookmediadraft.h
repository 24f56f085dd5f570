// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/message.h"

#include <vector>

namespace chat::kook {

//! The message that shows uploaded files: one picture, video or file alone is a message of its own kind; several, or
//! some words beside them, are an invisible card, as the service's own clients send them. Sound needs a card as well.
[[nodiscard]] Draft draftOfMedia(const std::vector<Attachment> &files, const QString &caption);

} // namespace chat::kook
