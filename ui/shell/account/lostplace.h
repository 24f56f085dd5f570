// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/channel.h"

#include <QString>

namespace chat::ui {

//! A conversation or guild that disappeared while it was on screen.
struct LostPlace
{
    ChannelRef channel; //!< empty: none was open in the guild
    QString title;
    QString text;
    QString unsent; //!< its unsent text
    bool kept = false; //!< something the user wrote is kept: text, files or cards
};

} // namespace chat::ui
