// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/services/backend.h"
#include "app/session/loginfinder.h"

#include <QString>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>

class QNetworkAccessManager;

namespace chat {

//! What it takes to sign in. The token is never written anywhere from here.
struct AccountConfig
{
    enum class Backend : quint8 { Kook, Satori };

    Backend backend = Backend::Kook;
    QUrl baseUrl; //!< as people paste it: a final "/" and the API version are fine
    QString token;
    bool bearer = false; //!< KOOK: an OAuth2 token
    QString platform = {}; //!< Satori: which of a server's logins, with `user`; empty: its first
    UserId user = {};

    //! A Satori server may be open to everybody.
    [[nodiscard]] bool canStart() const { return backend == Backend::Satori || !token.isEmpty(); }
};

//! Who a token belongs to, or why that is not known.
struct SignInAnswer
{
    User self; //!< empty id: see `error`
    bool webhook = false; //!< the server sends this account's events to a webhook: none will come here
    std::optional<ApiError> error;
    QString tlsProblem; //!< not empty: the server's certificate is why
};

//! The base as it is used and stored: no final slash, no "/v3" or "/v1"; a bare KOOK host gets its "/api".
//! Invalid for anything but an http(s) URL with a host.
[[nodiscard]] QUrl normalisedBase(AccountConfig::Backend backend, const QUrl &pasted);

//! Where an account of that kind lives unless told otherwise; empty: there is no such place.
[[nodiscard]] QUrl officialBase(AccountConfig::Backend backend);

//! The only place that knows which backends there are. Null: this program has none of that kind, or the URL is no base.
[[nodiscard]] std::unique_ptr<Backend> makeBackend(
    const AccountConfig &config, QNetworkAccessManager &network, QObject *parent = nullptr);

//! Looks who is signed in on a server of several logins. Null: there are none of that kind, or the URL is no base.
[[nodiscard]] std::unique_ptr<LoginFinder> makeLoginFinder(const AccountConfig &config, QNetworkAccessManager &network);

//! Another token for the same account of a backend made here; start() then takes it up.
void renewToken(Backend &backend, const AccountConfig &config);

//! Asks the server once who this is; nothing is kept. The callback runs once, later, or never if `context` is gone.
void askWho(const AccountConfig &config, QNetworkAccessManager &network, QObject *context,
    std::function<void(const SignInAnswer &)> callback);

//! Asks whether the account's events go to a webhook; the answer has no user.
void askWebhook(const AccountConfig &config, QNetworkAccessManager &network, QObject *context,
    std::function<void(const SignInAnswer &)> callback);

} // namespace chat
