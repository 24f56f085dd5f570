// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/account.h"

#include <QObject>

#include <memory>
#include <vector>

namespace chat {

//! All accounts of the program, those of the profile and those of this run: each is live on its own. Knows which one is
//! on screen, and adds and removes them. The only class that passes tokens between keyring and sessions.
class Accounts : public QObject
{
    Q_OBJECT

public:
    //! All are borrowed. `profileFolder`: the data of each account is in a folder below it.
    Accounts(QSettings &settings, TokenStore &tokens, const QString &profileFolder, QObject *parent = nullptr);
    ~Accounts() override;

    //! Opens the accounts listed in the profile, at once and without tokens, which arrive from the keyring one after
    //! another. Sandbox accounts are left to openSandbox(). Returns the account used last, null if there is none.
    Account *restore();
    //! The stored sandbox account, if the sandbox was open at the end of the last run.
    [[nodiscard]] std::optional<StoredAccount> storedSandbox() const;
    [[nodiscard]] bool sandboxWasLast() const;

    [[nodiscard]] const std::vector<std::unique_ptr<Account>> &all() const { return m_accounts; }
    [[nodiscard]] Account *find(const AccountId &id) const; //!< null: not open
    [[nodiscard]] Account *current() const { return m_current; } //!< null: none is on screen
    void setCurrent(Account *account);

    //! Opens an account whose token was checked, or returns the open one with its token renewed.
    Account *add(const AccountConfig &config, const User &self, Account::Keep keep);
    //! From the command line, for this run: the server will say who it is. Null: not a server address.
    Account *openOnce(const AccountConfig &config);
    //! The built-in sandbox, after each start or restart of it. Null: not a server address.
    Account *openSandbox(const AccountConfig &config, const StoredAccount &stored);
    //! Stores a token in the keyring, before add() or before renewing one.
    void store(const AccountConfig &config, const UserId &user, QObject *context, TokenStore::Callback callback);
    //! Sets and stores whether the account may connect.
    void setLive(Account &account, LiveConnection live);
    //! Asks the keyring again for an account without a token.
    void readToken(Account &account);
    //! Closes the account and forgets its token; with `removeData` also its data on disk. `account` is destroyed
    //! afterwards.
    void signOut(Account &account, bool removeData);

    //! After the setting for the disk has changed.
    void renewDiskLimit();

    [[nodiscard]] const QString &profileFolder() const { return m_profile; }
    //! Where the files of an account are.
    [[nodiscard]] QString dataFolder(const AccountId &id) const;
    [[nodiscard]] AccountId idOf(const AccountConfig &config, const UserId &user) const;

Q_SIGNALS:
    void added(chat::Account *account);
    void aboutToRemove(chat::Account *account); //!< borrowers must let go of it now
    void currentChanged(chat::Account *account); //!< null: no account is left
    void changed(); //!< the list changed, or something about one account
    //! Signed out, but the keyring did not remove the token.
    void tokenLeft(const QString &name, const chat::TokenError &error);

private:
    Account *take(std::unique_ptr<Account> account);
    void onIdentified(Account &account);
    void keepDirectory(Account &account);
    void drop(Account &account);
    void keepLiveSession(const Account &account);

    AccountSettings m_stored;
    TokenStore &m_tokens;
    QString m_profile;
    std::vector<std::unique_ptr<Account>> m_accounts;
    Account *m_current = nullptr;
};

} // namespace chat
