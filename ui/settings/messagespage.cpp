// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/settings/messagespage.h"

#include "app/session/settings/settingkeys.h"

namespace chat::ui {

MessagesPage::MessagesPage(const SettingsNeeds &needs, QWidget *parent)
    : SettingsPage(needs, Glyph::Image, tr("Pictures"), parent)
{
    addChoice(addGroup(),
        {QT_TR_NOOP("Load pictures"),
            QT_TR_NOOP(
                "Those in messages. With a click, nothing is fetched from anybody's server before you ask for it.")},
        setting::kPictures, {tr("Always"), tr("With a click")});
}

} // namespace chat::ui
