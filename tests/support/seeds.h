// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/seed/seedworld.h"
#include "app/sandbox/seedfolder/communityreader.h"

#include <QByteArray>
#include <QList>

namespace chat::test {

// Shared by the tests of the seed.

inline constexpr qint64 kSeedNow = 1'765'000'000'000;

[[nodiscard]] QList<sandbox::SeedMessage> collect(const std::function<void(const sandbox::SeedSink &)> &make);
[[nodiscard]] QList<sandbox::SeedMessage> messagesOf(const sandbox::SeedCommunity &community, qint64 now = kSeedNow);

//! Everything about a message except its times.
[[nodiscard]] QByteArray print(const sandbox::SeedMessage &message);
//! Everything about a world, a line for each thing; of files their sizes and a hash.
[[nodiscard]] QByteArray print(const sandbox::SeedWorld &world);

//! A hash in which nothing of the messages is left out.
[[nodiscard]] QByteArray fingerprint(const QList<sandbox::SeedMessage> &messages);

} // namespace chat::test
