// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/emoji.h"
#include "app/domain/user.h"

namespace chat {

//! A custom emoji of a guild. `emoji.name` is what is shown and searched, without colons.
struct GuildEmoji
{
    Emoji emoji;
    GuildId guild;
    bool animated = false;
    User author; //!< who uploaded it; may be empty
    friend bool operator==(const GuildEmoji &, const GuildEmoji &) = default;
};

} // namespace chat
