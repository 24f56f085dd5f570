// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <vector>

class QLabel;
class QStackedWidget;
class QVBoxLayout;

namespace chat {
class Account;
class Accounts;
} // namespace chat

namespace chat::ui {

class Button;
class SignInCard;
class SignInForm;
class Style;
struct SignInWay;

//! The first page for a new user: what the program is, and the ways to sign in, each with its form. Also shows why one
//! failed.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(Style &style, QWidget *parent = nullptr);

    //! Without accounts to add to, only the sandbox is offered.
    void setAccounts(Accounts &accounts);

    void showBusy(const QString &text);
    void showFailure(const QString &text);
    void showReady();
    //! An account is open behind this page: offers to go back to it.
    void setCanReturn(bool can);
    //! Back to the list of ways.
    void showWays();
    //! Opens the form for another token of this account directly.
    void signInAgain(Account &account);
    [[nodiscard]] QString status() const;
    [[nodiscard]] SignInCard &sandboxButton() { return *m_sandbox; }
    [[nodiscard]] const std::vector<SignInCard *> &cards() const { return m_cards; }
    [[nodiscard]] SignInForm *form() const; //!< the current one, null: the list of ways

Q_SIGNALS:
    void sandboxChosen();
    void returnChosen();
    void signedIn(chat::Account *account);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildList();
    SignInCard *addCard(const SignInWay &way);
    void showForm(SignInForm *form, Account *again);
    void say(const QString &text);
    void dress();

    Style &m_style;
    QStackedWidget *m_stack = nullptr;
    QWidget *m_list = nullptr;
    QVBoxLayout *m_ways = nullptr;
    QLabel *m_icon = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_text = nullptr;
    QLabel *m_status = nullptr;
    SignInCard *m_sandbox = nullptr;
    Button *m_return = nullptr;
    std::vector<SignInCard *> m_cards;
    std::vector<std::pair<int, SignInForm *>> m_forms; //!< by backend
    SignInCard *m_opened = nullptr; //!< the card of the current form: gets the focus back
    bool m_failed = false;
};

} // namespace chat::ui
