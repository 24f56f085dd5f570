// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings/settingspage.h"

namespace chat::ui {

//! Language, colours, sizes and times.
class LookPage : public SettingsPage
{
    Q_OBJECT

public:
    explicit LookPage(const SettingsNeeds &needs, QWidget *parent = nullptr);
};

} // namespace chat::ui
