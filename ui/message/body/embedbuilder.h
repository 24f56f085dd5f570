// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/message.h"
#include "ui/message/parts/partbuilder.h"

namespace chat::ui {

//! The embed of a link, as a box: site, title, some lines, picture; a video as its cover. Null: nothing to show.
[[nodiscard]] PartPtr buildEmbed(const Embed &embed, const PartBuilder &outside);

} // namespace chat::ui
