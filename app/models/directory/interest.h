// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/channel.h"

#include <QList>

namespace chat {

class Directory;

//! The conversations of an account whose news matter, the most important ones first: those used recently, those with
//! unread messages, the direct chats, then whatever else is known.
[[nodiscard]] QList<ChannelRef> conversationsOfInterest(const Directory &directory, const QList<ChannelRef> &recent);

//! Polling needs the channels of guilds that were never opened: loads a few of the missing ones at a time.
void learnMoreGuilds(Directory &directory);

} // namespace chat
