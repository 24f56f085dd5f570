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

//! A way to sign in, as listed on the welcome page.
struct SignInWay
{
    Glyph glyph = Glyph::Info;
    QString title;
    QString text;
    std::optional<AccountConfig::Backend> backend; //!< none: the sandbox, which needs no form
    std::function<SignInForm *(Style &style, Accounts &accounts, QWidget *parent)> makeForm;
};

//! All of them, in the order of the page. A new backend is a new entry, and a form like SignInKook.
[[nodiscard]] std::vector<SignInWay> signInWays();

} // namespace chat::ui
