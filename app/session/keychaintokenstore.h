// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/tokenstore.h"

namespace QKeychain {
class Job;
}

namespace chat {

//! Tokens in the desktop's keyring, through QtKeychain (Secret Service, or KWallet on Plasma).
class KeychainTokenStore : public TokenStore
{
    Q_OBJECT

public:
    //! Entries of different profiles never collide: name and path of the profile folder are part of each key.
    explicit KeychainTokenStore(const QString &profileFolder, QObject *parent = nullptr);

    void read(const QString &key, QObject *context, Callback callback) override;
    void write(const QString &key, const QString &token, QObject *context, Callback callback) override;
    void remove(const QString &key, QObject *context, Callback callback) override;

    //! The key as used in the keyring.
    [[nodiscard]] QString fullKey(const QString &key) const;

private:
    void run(QKeychain::Job *job, const QString &key, QObject *context, Callback callback);

    QString m_profile;
};

} // namespace chat
