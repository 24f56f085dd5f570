// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/channel.h"
#include "ui/settings/settingspage.h"

#include <map>

namespace chat {
class Account;
class Accounts;
} // namespace chat

namespace chat::ui {

//! What the accounts keep on this computer: how much, the limit, and how it is removed.
class StoragePage : public SettingsPage
{
    Q_OBJECT

public:
    //! `accounts` is borrowed.
    StoragePage(const SettingsNeeds &needs, Accounts &accounts, QWidget *parent = nullptr);

    void measure(); //!< again

Q_SIGNALS:
    void forgotten(chat::Account *account); //!< messages of it were removed
    void failed(const QString &sentence);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addLimit();
    void addAccounts();
    void addWhole(Account &account, SettingsGroup &group);
    void measureFolder(Account &account, SettingsRow &row);
    void measureConversations(Account &account, SettingsGroup &group);
    void addConversation(Account &account, SettingsGroup &group, const ChannelRef &channel, const QString &sizes);
    void askToForget(Account &account, const ChannelRef &channel, const QString &name);

    Accounts &m_accounts;
    std::map<Account *, SettingsGroup *> m_groups;
    bool m_measured = false; //!< since it was shown
};

} // namespace chat::ui
