// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/message.h"

#include <QFlags>

namespace chat {

//! What a message has besides text: what `has:` asks for.
enum class MessageTrait : quint16 {
    Card = 1,
    Button = 2,
    Image = 4,
    Video = 8,
    File = 16, //!< sounds, too
    Link = 32,
    Reaction = 64,
    Pin = 128,
};
inline constexpr MessageTrait kAllTraits[]{MessageTrait::Card, MessageTrait::Button, MessageTrait::Image,
    MessageTrait::Video, MessageTrait::File, MessageTrait::Link, MessageTrait::Reaction, MessageTrait::Pin};
Q_DECLARE_FLAGS(MessageTraits, MessageTrait)

[[nodiscard]] MessageTraits traitsOf(const Message &message);

} // namespace chat
