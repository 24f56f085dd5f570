// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/seed/seedworld.h"

namespace chat::sandbox {

//! The demo's accounts and people.
[[nodiscard]] QList<SeedUser> seedUsers();
//! The demo's guilds with roles, channels, members and emoji; messages come apart.
[[nodiscard]] QList<SeedGuild> seedGuilds(qint64 now);
//! What @everyone may do unless a guild says otherwise.
[[nodiscard]] quint32 everyonePermissions();

} // namespace chat::sandbox
