// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/message.h"

#include <vector>

namespace chat::kook {

//! The message that shows uploaded files: a single picture, video or file is a message of its own kind; several files,
//! or files with text, become an invisible card, as the service's own clients do. Audio needs a card as well.
[[nodiscard]] Draft draftOfMedia(const std::vector<Attachment> &files, const QString &caption);

} // namespace chat::kook
