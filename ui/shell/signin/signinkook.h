// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/shell/signin/signinform.h"

class QLabel;
class QRadioButton;

namespace chat::ui {

class SignInField;

//! The form for KOOK: a pasted token, its kind, whether a program uses it too, and the server's address.
class SignInKook : public SignInForm
{
    Q_OBJECT

public:
    SignInKook(Style &style, Accounts &accounts, QWidget *parent = nullptr);

    [[nodiscard]] SignInField &token() { return *m_token; }
    [[nodiscard]] SignInField &address() { return *m_address; }
    [[nodiscard]] QRadioButton &bot() { return *m_bot; }
    [[nodiscard]] QRadioButton &bearer() { return *m_bearer; }
    [[nodiscard]] QRadioButton &shared() { return *m_shared; } //!< a program uses the token, or may use it
    [[nodiscard]] QRadioButton &alone() { return *m_alone; }

protected:
    [[nodiscard]] std::optional<AccountConfig> read() override;
    void showError(const SignInAnswer &answer) override;
    void fill(const AccountConfig *again) override;
    void setReadOnly(bool readOnly) override;
    void focusFirst() override;
    void showMismatch(const QString &text) override;
    [[nodiscard]] QString caveat(const AccountConfig &config) const override;

private:
    void onTokenEdited(const QString &text);
    void addFields();
    void dressFields();
    [[nodiscard]] QString refusal(const ApiError &error) const;

    SignInField *m_token = nullptr;
    SignInField *m_address = nullptr;
    QRadioButton *m_bot = nullptr;
    QRadioButton *m_bearer = nullptr;
    QWidget *m_use = nullptr; //!< the question who else uses a bot's token
    QLabel *m_question = nullptr;
    QLabel *m_why = nullptr;
    QRadioButton *m_shared = nullptr;
    QRadioButton *m_alone = nullptr;
};

} // namespace chat::ui
