// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/content.h"

namespace chat {

//! One row of CompletionModel. In a header of its own, because lupdate of Qt 6.8 loses the namespace where both are in one.
struct Completion
{
    enum class Kind : quint8 { User, Role, All, Here, Channel, CustomEmoji, UnicodeEmoji };
    Kind kind = Kind::User;
    QString name; //!< what is shown
    QString detail; //!< account name, channel's category, shortcode; may be empty
    Inline insert; //!< for the writer of the markup; Unicode emoji: a text
    QString picture; //!< URL: avatar or custom emoji; may be empty
    quint32 color = 0; //!< role colour 0xRRGGBB, 0 = none
    bool online = false; //!< people
    bool bot = false;
};

} // namespace chat
