// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/account.h"
#include "ui/widgets/banner.h"

namespace chat::ui {

class Button;

//! Says that another program has the live connection of the account's token, and offers the ways to live with that: go
//! on asking for news, share the connection, take it over. Hidden otherwise.
class GatewayBanner : public Banner
{
    Q_OBJECT

public:
    GatewayBanner(Style &style, Account &account, QWidget *parent = nullptr);

    [[nodiscard]] Button &keep() { return *m_keep; }
    [[nodiscard]] Button &share() { return *m_share; }
    [[nodiscard]] Button &takeOver() { return *m_takeOver; }

Q_SIGNALS:
    void shareRequested();
    void takeOverRequested();

private:
    void refresh();

    Account &m_account;
    Button *m_keep = nullptr;
    Button *m_share = nullptr;
    Button *m_takeOver = nullptr;
    Account::Problem m_answered = Account::Problem::None; //!< not shown again until there is another one
};

} // namespace chat::ui
