// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/message.h"
#include "ui/message/body/bodylayout.h"

namespace chat::ui {

//! Lays out the body of a message for a width: its blocks, cards, attachments and embeds in order.
[[nodiscard]] BodyLayout buildBody(const Message &message, int width, LayoutContext &context);

//! Content only, for previews and pictures.
[[nodiscard]] BodyLayout buildBody(const Content &content, int width, LayoutContext &context);

} // namespace chat::ui
