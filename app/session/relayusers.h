// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/relayaddress.h"

#include <QStringList>

#include <functional>

class QObject;

namespace chat {

class Account;

//! Where the relay of an account is found, if one runs.
[[nodiscard]] RelayAddress relayOf(const Account &account);

//! Asks the relay of an account which programs besides this one are connected through it; none without a relay. The
//! callback runs once, later, or never if `context` is gone.
void askRelayUsers(Account &account, QObject *context, const std::function<void(const QStringList &names)> &callback);

//! Ends the account's relay, if one runs.
void endRelay(const Account &account);

} // namespace chat
