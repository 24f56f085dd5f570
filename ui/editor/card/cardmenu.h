// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/ids.h"

class QMenu;
class QWidget;

namespace chat::ui {

class CardEditor;
class Writing;

//! Adds the commands that load other JSON into a card editor: templates of this computer, cards of the conversation,
//! earlier versions of the message (`id` may be empty), formatting. All can be undone in the editor.
void fillCardMenu(QMenu &menu, Writing &writing, CardEditor &editor, const MessageId &id);

} // namespace chat::ui
