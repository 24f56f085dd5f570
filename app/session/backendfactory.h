// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/liveconnection.h"
#include "app/services/backend.h"
#include "app/session/loginfinder.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>

class QNetworkAccessManager;

namespace chat {

//! The data needed to sign in. The token is never written anywhere from here.
struct AccountConfig
{
    enum class Backend : quint8 { Kook, Satori };

    Backend backend = Backend::Kook;
    QUrl baseUrl; //!< as people paste it: a final "/" or the API version are removed
    QString token;
    bool bearer = false; //!< KOOK: an OAuth2 token
    QString platform = {}; //!< Satori: which login of the server, together with `user`; empty: the first one
    UserId user = {};
    LiveConnection live = LiveConnection::Never; //!< KOOK: for a bot; other accounts always connect

    //! A Satori server may require no token.
    [[nodiscard]] bool canStart() const { return backend == Backend::Satori || !token.isEmpty(); }
};

//! Whom a token belongs to, or why that is unknown.
struct SignInAnswer
{
    User self; //!< empty id: see `error`
    bool webhook = false; //!< a webhook receives the events of this account: none will arrive here
    std::optional<ApiError> error;
    QString tlsProblem; //!< not empty: the problem with the server's certificate
};

//! The base URL as it is used and stored: without a final slash, "/v3" or "/v1"; a bare KOOK host gets "/api". Invalid
//! unless it is an http(s) URL with a host.
[[nodiscard]] QUrl normalisedBase(AccountConfig::Backend backend, const QUrl &pasted);

//! The value of the header with which KOOK's requests are authorised.
[[nodiscard]] QByteArray kookAuthorization(const AccountConfig &config);

//! The default base URL of that kind of account; empty: there is none.
[[nodiscard]] QUrl officialBase(AccountConfig::Backend backend);

//! The only place that knows the existing backends. Null: no such backend, or not a valid base URL.
[[nodiscard]] std::unique_ptr<Backend> makeBackend(
    const AccountConfig &config, QNetworkAccessManager &network, QObject *parent = nullptr);

//! Finds out who is signed in on a server with several logins. Null: not that kind of server, or not a valid base URL.
[[nodiscard]] std::unique_ptr<LoginFinder> makeLoginFinder(const AccountConfig &config, QNetworkAccessManager &network);

//! Sets another token for the same account of a backend created here; takes effect with start().
void renewToken(Backend &backend, const AccountConfig &config);

//! Sets how such a backend hears what is new; takes effect at once.
void setLiveConnection(Backend &backend, LiveConnection live);

//! Asks the server once who this is; nothing is stored. The callback runs once, later, or never if `context` is gone.
void askWho(const AccountConfig &config, QNetworkAccessManager &network, QObject *context,
    const std::function<void(const SignInAnswer &)> &callback);

//! Asks whether a webhook receives the account's events; the answer has no user.
void askWebhook(const AccountConfig &config, QNetworkAccessManager &network, QObject *context,
    const std::function<void(const SignInAnswer &)> &callback);

} // namespace chat
