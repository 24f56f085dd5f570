// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/accountid.h"

#include <QSettings>

#include <vector>

namespace chat {

//! What is stored of an account between runs. Never its token.
struct StoredAccount
{
    AccountId id;
    QString name;
    QString avatar;
    bool bearer = false;
    QString sandboxFile; //!< for the built-in sandbox only; empty: the profile's own
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

    //! In the order they were added; unreadable entries are skipped.
    [[nodiscard]] std::vector<StoredAccount> all() const;
    void put(const StoredAccount &account); //!< adds it, or replaces the stored one
    void remove(const AccountId &id);
    [[nodiscard]] QString lastUsed() const; //!< an AccountId's key
    void setLastUsed(const AccountId &id);
    //! What the window stored for it (last conversation, folded categories).
    void forgetState(const AccountId &id);

private:
    void write(const std::vector<StoredAccount> &accounts);

    QSettings &m_settings;
};

} // namespace chat
