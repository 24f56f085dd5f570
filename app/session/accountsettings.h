// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/backendfactory.h"

#include <QSettings>

#include <vector>

namespace chat {

//! Which account: the same on every start. The built-in sandbox is one base whatever its port.
struct AccountId
{
    AccountConfig::Backend backend = AccountConfig::Backend::Kook;
    QString base; //!< normalised URL, or "sandbox"
    UserId user; //!< empty while it is not known who we are
    QString platform = {}; //!< Satori: one server has the same user's number on several

    [[nodiscard]] bool isSandbox() const { return base == QLatin1StringView("sandbox"); }
    //! Under which an account's things are remembered: without the user, which is added by whoever knows it.
    [[nodiscard]] QString place() const;
    [[nodiscard]] QString key() const; //!< place and user
    [[nodiscard]] QString folder() const; //!< key as the name of a folder

    friend bool operator==(const AccountId &, const AccountId &) = default;
};

//! The name of the folder for what is kept of the account with that key.
[[nodiscard]] QString accountFolder(const QString &key);

//! What is remembered of an account between runs. Never its token.
struct StoredAccount
{
    AccountId id;
    QString name;
    QString avatar;
    bool bearer = false;
    QString sandboxFile; //!< the built-in sandbox alone; empty: the profile's own
    QString sandboxAs; //!< the account's name there, empty: the first bot

    friend bool operator==(const StoredAccount &, const StoredAccount &) = default;
};

//! The list of accounts in the profile's settings file.
class AccountSettings
{
public:
    explicit AccountSettings(QSettings &settings)
        : m_settings(settings)
    {
    }

    //! In the order they were added; what cannot be read is left out.
    [[nodiscard]] std::vector<StoredAccount> all() const;
    void put(const StoredAccount &account); //!< adds it, or replaces what was known
    void remove(const AccountId &id);
    [[nodiscard]] QString lastUsed() const; //!< an AccountId's key
    void setLastUsed(const AccountId &id);
    //! What the window remembered for it (last conversation, folded categories).
    void forgetState(const AccountId &id);

private:
    void write(const std::vector<StoredAccount> &accounts);

    QSettings &m_settings;
};

} // namespace chat
