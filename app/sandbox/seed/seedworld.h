// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/seed/seedcommunity.h"
#include "app/sandbox/store/world.h"

namespace chat::sandbox {

//! The community's people, guilds and files. Pictures that are part of the program are not copied.
[[nodiscard]] SeedWorld communityWorld(const SeedCommunity &community, qint64 now);
//! Its messages, each channel's in the order of time.
void communityMessages(const SeedCommunity &community, qint64 now, const SeedSink &sink);

//! One bot, one member, one guild with one channel, no messages: the first ones of the community.
[[nodiscard]] SeedWorld emptyWorld(const SeedCommunity &community, qint64 now);
//! 500 guilds × 200 channels, one guild with 10,000 members; the community's accounts are in all of them.
[[nodiscard]] SeedWorld wideWorld(const SeedCommunity &community, qint64 now);

//! Adds a text channel "stress" to the demo's first guild.
void addStressChannel(SeedWorld &world, const SeedCommunity &demo);
//! `count` messages for it, cut from the demo's, oldest first; made one by one, nothing is kept.
void stressMessages(const SeedCommunity &demo, qint64 now, int count, const SeedSink &sink);

} // namespace chat::sandbox
