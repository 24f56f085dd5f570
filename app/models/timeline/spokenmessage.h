// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/message.h"

#include <QString>

namespace chat {

class Directory;

//! A row as a sentence for screen readers: author, time, quoted message, text, pictures and other media, reactions,
//! state. People, roles and channels are named, covered text is left out. `directory` null: only names in the message
//! itself.
[[nodiscard]] QString describeMessage(const Message &message, const Directory *directory = nullptr);

//! What the content says, without formatting: lines of text, in which people, roles and channels are named, pictures and
//! buttons are described and covered text is left out.
[[nodiscard]] QString readableText(
    const Content &content, const ChannelRef &channel, const Directory *directory = nullptr);

} // namespace chat
