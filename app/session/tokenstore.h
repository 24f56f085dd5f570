// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <optional>

namespace chat {

//! Why the keyring did not do what it was asked to.
struct TokenError
{
    enum class Kind : quint8 {
        NotFound, //!< it works, but has no such entry
        NoService, //!< no Secret Service (or wallet) answers on this desktop
        Denied, //!< it stays locked, or the user said no
        Failed, //!< anything else: see `message`
    };

    Kind kind = Kind::Failed;
    QString message; //!< the keyring's own words, may be empty

    friend bool operator==(const TokenError &, const TokenError &) = default;
};

//! Keeps tokens where only their owner can read them. Everything is asynchronous (somebody may have to unlock the
//! keyring first); a callback runs once, later, or never if its context is gone.
class TokenStore : public QObject
{
    Q_OBJECT

public:
    struct Answer
    {
        std::optional<TokenError> error;
        QString token; //!< read() alone
    };
    using Callback = std::function<void(const Answer &)>;

    using QObject::QObject;

    virtual void read(const QString &key, QObject *context, Callback callback) = 0;
    virtual void write(const QString &key, const QString &token, QObject *context, Callback callback) = 0;
    //! An entry that is not there is no error.
    virtual void remove(const QString &key, QObject *context, Callback callback) = 0;
};

} // namespace chat
