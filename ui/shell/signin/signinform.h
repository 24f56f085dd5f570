// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/accounts.h"

#include <QNetworkAccessManager>
#include <QPointer>
#include <QWidget>

#include <memory>
#include <optional>

class QLabel;
class QVBoxLayout;

namespace chat::ui {

class Button;
class SignInField;
class SignInPreview;
class Style;

//! The common steps of signing in: fields → asking the server → preview → keyring → opening the account. Subclasses add
//! fields and decide which of them an error belongs to; what was typed is kept throughout.
class SignInForm : public QWidget
{
    Q_OBJECT

public:
    enum class Step : quint8 { Entry, Asking, Preview, Storing, NoKeyring };

    SignInForm(Style &style, Accounts &accounts, const QString &title, const QString &text, QWidget *parent);
    ~SignInForm() override;

    //! Starts over; with an account: for another token of it.
    void begin(Account *again = nullptr);
    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] QString message() const; //!< the message of the steps after the fields
    [[nodiscard]] Button &primary() { return *m_primary; }
    [[nodiscard]] Button &secondary() { return *m_secondary; }

Q_SIGNALS:
    void done(chat::Account *account); //!< open, to be shown
    void backChosen();

protected:
    //! The values typed, or nothing: then the fields show errors.
    [[nodiscard]] virtual std::optional<AccountConfig> read() = 0;
    virtual void showError(const SignInAnswer &answer) = 0;
    //! Clears the fields, or fills in those of an account that gets another token, and focuses the first one to type
    //! in.
    virtual void fill(const AccountConfig *again) = 0;
    virtual void setReadOnly(bool readOnly) = 0;
    virtual void focusFirst() = 0;
    //! The token is valid but belongs to another account.
    virtual void showMismatch(const QString &text) = 0;
    //! The limits of such an account, if there is anything to know before adding it.
    [[nodiscard]] virtual QString caveat(const AccountConfig &config) const = 0;

    //! The subclass's own error messages.
    struct Words
    {
        QString refused; //!< for a refused token
        QString elsewhere; //!< for an address with another kind of server
        QString path; //!< the usual paths, for a server that has nothing under this one
        QUrl asked; //!< the address that was tried
    };
    //! Shows the sentence at the field it is about, and moves the focus there.
    void showProblem(const SignInAnswer &answer, SignInField &address, SignInField &token, const Words &words);

    [[nodiscard]] QVBoxLayout &fields() { return *m_fields; }
    [[nodiscard]] Style &style() { return m_style; }
    void submit(); //!< Enter in a field

    void keyPressEvent(QKeyEvent *event) override;

private:
    void setStep(Step step);
    void say(const QString &text, bool bad = false);
    void setButtons(const QString &primary, const QString &secondary);
    void onPrimary();
    void onSecondary();
    void ask();
    void onAnswer(const SignInAnswer &answer);
    void showPreview();
    void keepInKeyring();
    void sayKeyringFailed(const QString &words);
    void open(Account::Keep keep);
    void dress();

    Style &m_style;
    Accounts &m_accounts;
    QNetworkAccessManager m_network;
    QPointer<Account> m_again; //!< may be signed out elsewhere meanwhile
    QString m_ownTitle;
    AccountConfig m_config;
    SignInAnswer m_answer;
    std::unique_ptr<QObject> m_waiting; //!< context of the pending call; null: none
    Step m_step = Step::Entry;
    bool m_known = false; //!< the account is open already
    bool m_bad = false;
    QLabel *m_title = nullptr;
    QLabel *m_text = nullptr;
    QWidget *m_entry = nullptr;
    QVBoxLayout *m_fields = nullptr;
    SignInPreview *m_preview = nullptr;
    QLabel *m_message = nullptr;
    Button *m_primary = nullptr;
    Button *m_secondary = nullptr;
    Button *m_back = nullptr;
};

} // namespace chat::ui
