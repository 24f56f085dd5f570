// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/accounts.h"
#include "tests/support/faketokenstore.h"
#include "ui/shell/signin/signinform.h"
#include "ui/shell/signin/welcomepage.h"
#include "ui/style/style.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

namespace chat::test {

//! The welcome page on an empty profile, with a keyring in memory. `done` counts successful sign-ins.
class SignInRig
{
public:
    enum class Way : quint8 { Sandbox, Kook, Satori }; //!< in the order of the page's cards

    [[nodiscard]] bool show(); //!< waits until the window is active
    [[nodiscard]] bool openForm(Way way); //!< by a click on its card
    void clickPrimary();

    QTemporaryDir profile;
    QSettings settings{profile.filePath(QStringLiteral("kookaburra.ini")), QSettings::IniFormat};
    FakeTokenStore tokens;
    Accounts accounts{settings, tokens, profile.path()};
    ui::Style style;
    ui::WelcomePage page{style};
    QSignalSpy done{&page, &ui::WelcomePage::signedIn};
};

} // namespace chat::test
