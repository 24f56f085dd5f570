// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/ids.h"
#include "ui/message/parts/hit.h"

#include <QString>

namespace chat::ui {

//! What a menu is asked for: a message, and what lies under the pointer or has the keyboard's focus in it.
struct RowTarget
{
    MessageId id; //!< empty: nothing
    Hit hit; //!< Kind::None: the message itself
    QString selected; //!< the selected text, if the pointer is in it or the menu is asked for by keyboard
};

} // namespace chat::ui
