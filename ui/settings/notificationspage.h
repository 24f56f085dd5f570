// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings/settingspage.h"

namespace chat {
class Account;
class Accounts;
} // namespace chat

namespace chat::ui {

class DropDown;

//! What is told on the desktop: nothing at all, or what each account's person chose. Guilds and conversations have
//! choices of their own in their menus.
class NotificationsPage : public SettingsPage
{
    Q_OBJECT

public:
    //! `accounts`: null: none; borrowed.
    NotificationsPage(const SettingsNeeds &needs, Accounts *accounts, QWidget *parent = nullptr);

private:
    void refresh();
    void addAccount(Account &account);
    static void show(DropDown &choice, Account &account);

    Accounts *m_accounts;
    SettingsGroup *m_group = nullptr; //!< null: no accounts
    QString m_shown; //!< what is shown now
};

} // namespace chat::ui
