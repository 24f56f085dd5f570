// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings/settingspage.h"

namespace chat::ui {

//! What messages show and load.
class MessagesPage : public SettingsPage
{
    Q_OBJECT

public:
    explicit MessagesPage(const SettingsNeeds &needs, QWidget *parent = nullptr);
};

} // namespace chat::ui
