// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/shell/signin/signinform.h"

class QButtonGroup;
class QLabel;
class QVBoxLayout;

namespace chat::ui {

class SignInField;

//! The form for a Satori server: its address, a token if it needs one, and a choice of the accounts signed in there. A
//! single account is chosen automatically.
class SignInSatori : public SignInForm
{
    Q_OBJECT

public:
    SignInSatori(Style &style, Accounts &accounts, QWidget *parent = nullptr);
    ~SignInSatori() override;

    [[nodiscard]] SignInField &address() { return *m_address; }
    [[nodiscard]] SignInField &token() { return *m_token; }
    //! The choice of accounts, in the server's order; empty until the server has answered.
    [[nodiscard]] QButtonGroup &choices() { return *m_choices; }

protected:
    [[nodiscard]] std::optional<AccountConfig> read() override;
    void showError(const SignInAnswer &answer) override;
    void fill(const AccountConfig *again) override;
    void setReadOnly(bool readOnly) override;
    void focusFirst() override;
    void showMismatch(const QString &text) override;
    [[nodiscard]] QString caveat(const AccountConfig &config) const override;

private:
    void look(const AccountConfig &config);
    void onFound();
    void list();
    void forget();
    [[nodiscard]] std::optional<AccountConfig> typed();

    QNetworkAccessManager m_network;
    SignInField *m_address = nullptr;
    SignInField *m_token = nullptr;
    QLabel *m_found = nullptr;
    QVBoxLayout *m_rows = nullptr;
    QButtonGroup *m_choices = nullptr;
    std::unique_ptr<LoginFinder> m_finder; //!< null: no search yet
    AccountConfig m_looked; //!< what it searches
    AccountConfig m_again; //!< the account that gets another token; empty user: none
    bool m_goOn = false; //!< the button was pressed: a single account needs no second press
};

} // namespace chat::ui
