// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/account.h"

#include <QObject>

#include <memory>
#include <vector>

namespace chat {

//! All accounts of the program: those of the profile and those of this run, each live on its own; which of them is on
//! screen; how they come and go. The only one who passes tokens between keyring and sessions.
class Accounts : public QObject
{
    Q_OBJECT

public:
    //! All borrowed. `profileFolder`: each account's data lies in a folder of its own below it.
    Accounts(QSettings &settings, TokenStore &tokens, const QString &profileFolder, QObject *parent = nullptr);
    ~Accounts() override;

    //! Opens what the profile lists: at once and without tokens, which come from the keyring one after another. Which
    //! sandbox accounts there are is left to openSandbox(). Gives the account used last, null if there is none.
    Account *restore();
    //! What the profile says about its sandbox, if it was open at the end of the last run.
    [[nodiscard]] std::optional<StoredAccount> storedSandbox() const;
    [[nodiscard]] bool sandboxWasLast() const;

    [[nodiscard]] const std::vector<std::unique_ptr<Account>> &all() const { return m_accounts; }
    [[nodiscard]] Account *find(const AccountId &id) const; //!< null: not open
    [[nodiscard]] Account *current() const { return m_current; } //!< null: none is on screen
    void setCurrent(Account *account);

    //! Opens an account whose token was checked, or gives the one that is open already with its token renewed.
    Account *add(const AccountConfig &config, const User &self, Account::Keep keep);
    //! From the command line, for this run: who it is will be known once the server has said so. Null: no such server.
    Account *openOnce(const AccountConfig &config);
    //! The built-in sandbox, after each (re)start of it. Null: no such server.
    Account *openSandbox(const AccountConfig &config, const StoredAccount &stored);
    //! Puts a token into the keyring, before add() or renewing one.
    void store(const AccountConfig &config, const UserId &user, QObject *context, TokenStore::Callback callback);
    //! Asks the keyring once more for an account whose token did not come.
    void readToken(Account &account);
    //! Ends it and forgets its token; with `removeData` also what it kept on disk. `account` is gone afterwards.
    void signOut(Account &account, bool removeData);

    [[nodiscard]] AccountId idOf(const AccountConfig &config, const UserId &user) const;

Q_SIGNALS:
    void added(chat::Account *account);
    void aboutToRemove(chat::Account *account); //!< whoever borrows of it lets go now
    void currentChanged(chat::Account *account); //!< null: none is left
    void changed(); //!< the list, or something about one of it
    //! Signed out, but the keyring would not let go of the token.
    void tokenLeft(const QString &name, const chat::TokenError &error);

private:
    Account *take(std::unique_ptr<Account> account);
    void onIdentified(Account &account);
    void drop(Account &account);
    [[nodiscard]] QString dataFolder(const AccountId &id) const;

    AccountSettings m_stored;
    TokenStore &m_tokens;
    QString m_profile;
    std::vector<std::unique_ptr<Account>> m_accounts;
    Account *m_current = nullptr;
};

} // namespace chat
