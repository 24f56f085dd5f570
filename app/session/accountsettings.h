// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/livesession.h"
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
    bool direct = false; //!< KOOK: no program uses this token, so it may connect (LiveConnection::IfFree)

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
    //! Whose token that was when it was last given on the command line; empty: unknown. Only a few bits of a hash are
    //! stored: enough to tell a person's tokens apart, and of no use to anybody else.
    [[nodiscard]] UserId userOf(const AccountId &server, const QString &token) const;
    void setUserOf(const AccountId &server, const QString &token, const UserId &user);
    //! How many bytes an account may have on disk before its pictures go, oldest first; messages are never removed for
    //! that (setting::kDiskLimit).
    [[nodiscard]] qint64 diskLimit() const;
    //! The live connection that the last run left; empty: none.
    [[nodiscard]] LiveSession liveSession(const AccountId &id) const;
    void setLiveSession(const AccountId &id, const LiveSession &session);
    [[nodiscard]] QSettings &file() { return m_settings; }
    //! Where what is chosen for one account is stored in it.
    [[nodiscard]] static QString stateKey(const AccountId &id);
    [[nodiscard]] static QString stateKey(const QString &place, const UserId &user); //!< `place`: AccountId::place()
    //! Of the answer to whether its deleted messages stay visible.
    [[nodiscard]] static QString deletedKey(const QString &state); //!< `state`: stateKey()
    //! What the window stored for it (last conversation, folded categories).
    void forgetState(const AccountId &id);

private:
    void write(const std::vector<StoredAccount> &accounts);

    QSettings &m_settings;
};

} // namespace chat
