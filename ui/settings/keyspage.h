// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings/settingspage.h"
#include "ui/shell/keys/shortcuts.h"

#include <QKeySequence>

namespace chat::ui {

class KeyBindings;
class KeyPicker;

//! The keys of the window: all of them, others in their place, and what is in the way of that.
class KeysPage : public SettingsPage
{
    Q_OBJECT

public:
    //! `keys` is borrowed.
    KeysPage(const SettingsNeeds &needs, KeyBindings &keys, QWidget *parent = nullptr);

Q_SIGNALS:
    void listRequested(); //!< of all keys, those that cannot be changed too

private:
    void addKey(SettingsGroup &group, WindowKey key);
    void onPressed(WindowKey key, SettingsRow &row, KeyPicker &picker, QKeyCombination pressed);

    KeyBindings &m_keys;
    QKeySequence m_disputed; //!< was pressed once, and does something else already
};

} // namespace chat::ui
