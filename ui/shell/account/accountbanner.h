// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/account.h"
#include "ui/widgets/banner.h"

namespace chat {
class StorageWatch;
}

namespace chat::ui {

class Button;

//! Shows problems of an account that waiting does not solve (token refused, keyring not available, webhook, token in
//! use elsewhere), and offers the next step. Hidden otherwise.
class AccountBanner : public Banner
{
    Q_OBJECT

public:
    AccountBanner(Style &style, Account &account, QWidget *parent = nullptr);

    //! Borrowed: while the whole profile cannot be written, another banner says so.
    void setStorage(const StorageWatch *storage);
    [[nodiscard]] Button &action() { return *m_action; }
    [[nodiscard]] Button &other() { return *m_other; }

Q_SIGNALS:
    void signInAgainRequested();
    void readAgainRequested(); //!< ask the keyring again
    void addAccountRequested();

private:
    //! The text and the actions of the two buttons; an empty label: no button.
    struct Words
    {
        QString text;
        QString action;
        QString other;
        bool fatal = true; //!< nothing works until it is solved; otherwise the banner can be closed
    };

    [[nodiscard]] Words words() const;
    void refresh();

    Account &m_account;
    const StorageWatch *m_storage = nullptr;
    Account::Problem m_shown = Account::Problem::None;
    Account::Problem m_closed = Account::Problem::None; //!< not shown again until there is another problem
    Button *m_action = nullptr;
    Button *m_other = nullptr;
    Button *m_close = nullptr;
};

} // namespace chat::ui
