// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/message.h"
#include "ui/message/body/bodylayout.h"

namespace chat::ui {

//! Lays out a message's body for a width: its blocks, cards, attachments and embeds in order.
[[nodiscard]] BodyLayout buildBody(const Message &message, int width, LayoutContext &context);

//! Content alone, as previews and pictures show it.
[[nodiscard]] BodyLayout buildBody(const Content &content, int width, LayoutContext &context);

} // namespace chat::ui
