// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/services/backend.h"

#include <QString>
#include <QUrl>

#include <memory>

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
};

//! The base as it is used and stored: no final slash, no "/v3" or "/v1"; a bare KOOK host gets its "/api".
//! Invalid for anything but an http(s) URL with a host.
[[nodiscard]] QUrl normalisedBase(AccountConfig::Backend backend, const QUrl &pasted);

//! The only place that knows which backends there are. Null: this program has none of that kind, or the URL is no base.
[[nodiscard]] std::unique_ptr<Backend> makeBackend(
    const AccountConfig &config, QNetworkAccessManager &network, QObject *parent = nullptr);

} // namespace chat
