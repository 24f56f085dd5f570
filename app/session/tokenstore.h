// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <optional>

namespace chat {

//! Why the keyring did not do what was asked.
struct TokenError
{
    enum class Kind : quint8 {
        NotFound, //!< it works, but has no such entry
        NoService, //!< no Secret Service (or wallet) is running on this desktop
        Denied, //!< it is still locked, or the user refused
        Failed, //!< anything else: see `message`
    };

    Kind kind = Kind::Failed;
    QString message; //!< the keyring's own message, may be empty

    friend bool operator==(const TokenError &, const TokenError &) = default;
};

//! Keeps tokens where only their owner can read them. Everything is asynchronous (the keyring may have to be unlocked
//! first); a callback runs once, later, or never if its context is gone.
class TokenStore : public QObject
{
    Q_OBJECT

public:
    struct Answer
    {
        std::optional<TokenError> error;
        QString token; //!< only with read()
    };
    using Callback = std::function<void(const Answer &)>;

    using QObject::QObject;

    virtual void read(const QString &key, QObject *context, Callback callback) = 0;
    virtual void write(const QString &key, const QString &token, QObject *context, Callback callback) = 0;
    //! A missing entry is not an error.
    virtual void remove(const QString &key, QObject *context, Callback callback) = 0;
};

} // namespace chat
