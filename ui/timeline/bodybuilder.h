// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/message.h"
#include "ui/timeline/part.h"

#include <vector>

namespace chat::ui {

//! Makes the parts of a message's body for a width: its blocks, cards, attachments and embeds in order.
[[nodiscard]] std::vector<PartPtr> buildBody(const Message &message, int width, LayoutContext &context);

} // namespace chat::ui
