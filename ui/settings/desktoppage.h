// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings/settingspage.h"

namespace chat::ui {

//! How the window behaves on the desktop.
class DesktopPage : public SettingsPage
{
    Q_OBJECT

public:
    explicit DesktopPage(const SettingsNeeds &needs, QWidget *parent = nullptr);
};

} // namespace chat::ui
