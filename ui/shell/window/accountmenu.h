// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QPoint;

namespace chat {
class Account;
class Accounts;
} // namespace chat

namespace chat::ui {

class LiveChoice;
class MainWindow;
class Style;

//! The menu of an account, and what its entries do.
class AccountMenu : public QObject
{
    Q_OBJECT

public:
    struct Needs
    {
        MainWindow &window;
        Style &style;
        Accounts &accounts;
        LiveChoice &live;
    };

    explicit AccountMenu(const Needs &needs); //!< a child of the window

    void askSignOut(Account &account);
    void askLive(Account &account); //!< how news arrives
    void popup(Account &account, const QPoint &globalPosition);

Q_SIGNALS:
    void signInAgainRequested(chat::Account *account);
    void addAccountRequested();
    void settingsRequested();
    void storageRequested(); //!< the page of the settings about stored data

private:
    Needs m_needs;
};

} // namespace chat::ui
