// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/settings/desktoppage.h"

#include "app/session/settings/settingkeys.h"

namespace chat::ui {

DesktopPage::DesktopPage(const SettingsNeeds &needs, QWidget *parent)
    : SettingsPage(needs, Glyph::Chat, tr("Window"), parent)
{
    addSwitch(addGroup(),
        {QT_TR_NOOP("Ask before closing"),
            QT_TR_NOOP("While messages wait to be sent. They are kept and go out at the next start.")},
        setting::kAskBeforeClosing);
}

} // namespace chat::ui
