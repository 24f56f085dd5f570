// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/channel.h"

#include <QList>

namespace chat {

class Directory;

//! A round of polling: the conversations of an account whose news matter, the most important ones first: those used
//! recently, those with unread messages, the direct chats, then whatever else is known. Guilds that were never opened are
//! loaded for it, a few in each round.
[[nodiscard]] QList<ChannelRef> roundOf(Directory &directory, const QList<ChannelRef> &recent = {});

} // namespace chat
