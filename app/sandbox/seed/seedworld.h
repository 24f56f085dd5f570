// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/store/world.h"

namespace chat::sandbox {

//! One bot, one member, one guild with one channel, no messages.
[[nodiscard]] SeedWorld emptyWorld(qint64 now);
//! The demo community; `stress` adds a text channel of that name to its first guild.
[[nodiscard]] SeedWorld demoWorld(qint64 now, bool stress = false);
//! 500 guilds × 200 channels, one guild with 10,000 members; the demo's accounts are in all of them.
[[nodiscard]] SeedWorld wideWorld(qint64 now);
//! The demo's messages, each channel's in the order of time.
void demoMessages(qint64 now, const SeedSink &sink);
//! `count` messages for the channel `stress`, oldest first; made one by one, nothing is kept.
void stressMessages(qint64 now, int count, const SeedSink &sink);

} // namespace chat::sandbox
