// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/desktop/autostart.h"
#include "ui/settings/settingspage.h"

#include <functional>
#include <optional>

namespace chat::ui {

//! What the desktop offers.
struct DesktopAccess
{
    std::function<bool()> hasTray; //!< empty: it has none
    std::optional<Autostart> autostart; //!< nothing: it does not start programs
};

//! How the window and the program behave on the desktop.
class DesktopPage : public SettingsPage
{
    Q_OBJECT

public:
    DesktopPage(const SettingsNeeds &needs, const DesktopAccess &desktop, QWidget *parent = nullptr);

Q_SIGNALS:
    void failed(const QString &sentence); //!< the autostart file cannot be written

private:
    void addTray();
    void addAutostart();
    void setAutostart(bool on, Switch &turn);

    DesktopAccess m_desktop;
};

} // namespace chat::ui
