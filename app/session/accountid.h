// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/backendfactory.h"

namespace chat {

//! Identifies an account over restarts. The built-in sandbox counts as one base whatever its port.
struct AccountId
{
    AccountConfig::Backend backend = AccountConfig::Backend::Kook;
    QString base; //!< normalised URL, or "sandbox"
    UserId user; //!< empty until we know who we are
    QString platform = {}; //!< Satori: one server may have the same user id on several platforms

    [[nodiscard]] bool isSandbox() const { return base == QLatin1StringView("sandbox"); }
    //! The key prefix for an account's settings without the user, who is added by the callers that know it.
    [[nodiscard]] QString place() const;
    [[nodiscard]] QString key() const; //!< place and user
    [[nodiscard]] QString folder() const; //!< key as the name of a folder

    friend bool operator==(const AccountId &, const AccountId &) = default;
};

//! The name of the folder with the data of the account with that key.
[[nodiscard]] QString accountFolder(const QString &key);

//! The backend as it is written in settings and keys.
[[nodiscard]] QString backendName(AccountConfig::Backend backend);

} // namespace chat
