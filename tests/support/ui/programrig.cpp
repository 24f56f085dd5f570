// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/ui/programrig.h"

#include "tests/support/soon.h"
#include "ui/shell/signin/signincard.h"
#include "ui/shell/signin/signinfield.h"
#include "ui/shell/signin/signinkook.h"
#include "ui/shell/signin/welcomepage.h"
#include "ui/widgets/button.h"

#include <QLineEdit>
#include <QRadioButton>
#include <QTest>

namespace chat::test {

using namespace chat::ui;

bool ProgramRig::begin()
{
    profile = std::make_unique<QTemporaryDir>();
    tokens = std::make_unique<FakeTokenStore>();
    style = std::make_unique<Style>();
    return server.start();
}

void ProgramRig::end()
{
    stop();
    server.stop();
}

bool ProgramRig::start(const CommandLine &line, const QString &token)
{
    program = std::make_unique<Program>(line, token, profile->path(), *tokens, *style);
    if (bus)
        program->useDesktop(*bus);
    return program->start() && QTest::qWaitForWindowActive(&window());
}

void ProgramRig::stop()
{
    if (program)
        window().close();
    program.reset();
}

bool ProgramRig::online(const Account &account)
{
    return soon([&account] { return account.backend().connection().phase == ConnectionState::Phase::Online; });
}

SignInKook *ProgramRig::signIn(MainWindow &window, const QString &url, const QString &token, Token use)
{
    window.showWelcome();
    QTest::mouseClick(window.welcome().cards().at(1), Qt::LeftButton);
    auto *form = qobject_cast<SignInKook *>(window.welcome().form());
    if (!form)
        return nullptr;
    form->token().edit().setText(token);
    form->address().edit().setText(url);
    if (use == Token::Ours)
        form->alone().setChecked(true);
    QTest::mouseClick(&form->primary(), Qt::LeftButton);
    if (!soon([form] { return form->step() == SignInForm::Step::Preview; }))
        return nullptr;
    QTest::mouseClick(&form->primary(), Qt::LeftButton);
    return form;
}

} // namespace chat::test
