// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/backendfactory.h"
#include "ui/style/style.h"

#include <functional>
#include <optional>
#include <vector>

class QWidget;

namespace chat {
class Accounts;
}

namespace chat::ui {

class SignInForm;

//! A way into the program, as the welcome page lists it.
struct SignInWay
{
    Glyph glyph = Glyph::Info;
    QString title;
    QString text;
    std::optional<AccountConfig::Backend> backend; //!< none: the sandbox, which needs no form
    std::function<SignInForm *(Style &style, Accounts &accounts, QWidget *parent)> makeForm;
};

//! All of them, in the order of the page. Another backend is another entry, and a form beside SignInKook.
[[nodiscard]] std::vector<SignInWay> signInWays();

} // namespace chat::ui
