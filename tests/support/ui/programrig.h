// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/faketokenstore.h"
#include "tests/support/ui/sandboxwindow.h"
#include "ui/program.h"

#include <QDBusConnection>

#include <memory>
#include <optional>

namespace chat::ui {
class SignInKook;
}

namespace chat::test {

//! The program on the demo community, with a profile and a keyring in memory that outlive its runs.
class ProgramRig
{
public:
    //! Starts the server, with an empty profile and an empty keyring.
    [[nodiscard]] bool begin();
    void end();

    [[nodiscard]] bool start(const ui::CommandLine &line = {}, const QString &token = {}); //!< waits for the window
    void stop();

    [[nodiscard]] Accounts &accounts() { return program->accounts(); }
    [[nodiscard]] ui::MainWindow &window() { return program->window(); }
    [[nodiscard]] ui::AccountView &view() { return *window().account(); }
    [[nodiscard]] static bool online(const Account &account); //!< waits until it is

    enum class Token : quint8 {
        UsedElsewhere, //!< the account asks for news
        Ours, //!< the account connects
    };
    //! Signs in to KOOK on the page, as a person would, and confirms the account that was found. Null: there was none.
    [[nodiscard]] static ui::SignInKook *signIn(
        ui::MainWindow &window, const QString &url, const QString &token, Token use);

    DemoServer server; //!< its data stays from one test to the next
    std::unique_ptr<QTemporaryDir> profile;
    std::unique_ptr<FakeTokenStore> tokens;
    std::unique_ptr<ui::Style> style;
    std::optional<QDBusConnection> bus; //!< nothing: the desktop is left alone
    std::unique_ptr<ui::Program> program;
};

} // namespace chat::test
