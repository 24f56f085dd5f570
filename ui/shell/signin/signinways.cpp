// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/shell/signin/signinways.h"

#include "ui/shell/signin/signinkook.h"
#include "ui/shell/signin/signinsatori.h"

#include <QCoreApplication>

namespace chat::ui {

namespace {

template <class Form> SignInForm *make(Style &style, Accounts &accounts, QWidget *parent)
{
    return new Form(style, accounts, parent);
}

} // namespace

std::vector<SignInWay> signInWays()
{
    return {
        {Glyph::Chat, QCoreApplication::translate("chat::ui::SignInWays", "Try the sandbox"),
            QCoreApplication::translate("chat::ui::SignInWays",
                "A small community that exists only on this computer: channels, people and a bot to try everything "
                "with. Nothing leaves the machine."),
            {}, {}},
        {Glyph::Lock, QCoreApplication::translate("chat::ui::SignInWays", "Sign in to KOOK"),
            QCoreApplication::translate("chat::ui::SignInWays", "With your bot's token."), AccountConfig::Backend::Kook,
            &make<SignInKook>},
        {Glyph::Members, QCoreApplication::translate("chat::ui::SignInWays", "Connect to a Satori server"),
            QCoreApplication::translate(
                "chat::ui::SignInWays", "Accounts on other platforms, through Koishi and similar servers."),
            AccountConfig::Backend::Satori, &make<SignInSatori>},
    };
}

} // namespace chat::ui
