// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings/settingspage.h"

namespace chat {
class Account;
class Accounts;
} // namespace chat

namespace chat::ui {

//! The accounts: who they are, and what can be done with each.
class AccountsPage : public SettingsPage
{
    Q_OBJECT

public:
    //! `accounts` is borrowed.
    AccountsPage(const SettingsNeeds &needs, Accounts &accounts, QWidget *parent = nullptr);

Q_SIGNALS:
    void addRequested();
    void signInRequested(chat::Account *account);
    void signOutRequested(chat::Account *account);
    void liveRequested(chat::Account *account); //!< how news arrives

private:
    void refresh();
    void addAccount(Account &account);
    void addDeleted(Account &account);

    Accounts &m_accounts;
    SettingsGroup *m_group;
    QString m_shown; //!< what is shown now
};

} // namespace chat::ui
