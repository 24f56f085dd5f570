// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/settings/choices.h"
#include "ui/widgets/controls/sheet.h"

namespace chat::ui {

class KeyBindings;
class Style;

//! F1: the list of all keys.
class ShortcutsDialog : public Sheet
{
    Q_OBJECT

public:
    struct Line
    {
        QString keys; //!< empty: `what` is a heading
        QString what;
    };

    ShortcutsDialog(Style &style, const KeyBindings &keys, SendKey send, QWidget *parent);

    //! All keys with a function, under headings. `keys`: null: the usual ones.
    [[nodiscard]] static QList<Line> lines(const KeyBindings *keys = nullptr, SendKey send = SendKey::Enter);
};

} // namespace chat::ui
