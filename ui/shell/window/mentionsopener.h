// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QRect;

namespace chat {
class Accounts;
struct AccountId;
struct MessageRef;
} // namespace chat

namespace chat::ui {

class AccountView;
class MainWindow;
class Style;

//! Opens the mentions of all accounts, and what is chosen there in its account.
class MentionsOpener : public QObject
{
    Q_OBJECT

public:
    MentionsOpener(MainWindow &window, Style &style);

    void setAccounts(Accounts &accounts) { m_accounts = &accounts; } //!< borrowed; without, only the one view is asked
    void watch(AccountView &view); //!< its button and key open them

private:
    void open(AccountView &view, const QRect &globalAnchor);
    void show(const AccountId &id, const MessageRef &message);

    MainWindow &m_window;
    Style &m_style;
    Accounts *m_accounts = nullptr;
};

} // namespace chat::ui
