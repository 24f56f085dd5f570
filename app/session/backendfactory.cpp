// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/session/backendfactory.h"

#include "app/kook/kookbackend.h"

namespace chat {

using namespace Qt::Literals::StringLiterals;

namespace {

//! A header value: what got in by copying (line ends, blanks) stays out.
QByteArray headerSafe(const QString &token)
{
    QByteArray value = token.toLatin1();
    value.removeIf([](char c) { return c <= ' ' || c > '~'; });
    return value;
}

} // namespace

QUrl normalisedBase(AccountConfig::Backend backend, const QUrl &pasted)
{
    const QString scheme = pasted.scheme().toLower();
    if (!pasted.isValid() || pasted.host().isEmpty() || (scheme != "http"_L1 && scheme != "https"_L1))
        return {};
    QUrl base = pasted;
    base.setScheme(scheme);
    base.setQuery(QString());
    base.setFragment(QString());
    base.setUserInfo(QString());
    QString path = base.path(QUrl::FullyEncoded);
    const bool kook = backend == AccountConfig::Backend::Kook;
    const auto trim = [&path] {
        while (path.endsWith(u'/'))
            path.chop(1);
    };
    trim();
    const QLatin1StringView version = kook ? "/v3"_L1 : "/v1"_L1;
    if (path.endsWith(version)) {
        path.chop(version.size());
        trim();
    }
    if (kook && path.isEmpty())
        path = u"/api"_s;
    base.setPath(path, QUrl::StrictMode);
    return base;
}

std::unique_ptr<Backend> makeBackend(const AccountConfig &config, QNetworkAccessManager &network, QObject *parent)
{
    const QUrl base = normalisedBase(config.backend, config.baseUrl);
    if (base.isEmpty())
        return nullptr;
    switch (config.backend) {
    case AccountConfig::Backend::Kook: {
        const QByteArray scheme = config.bearer ? "Bearer "_ba : "Bot "_ba;
        return std::make_unique<kook::KookBackend>(
            kook::KookBackend::Account{base, scheme + headerSafe(config.token)}, network, parent);
    }
    case AccountConfig::Backend::Satori:
        break;
    }
    return nullptr;
}

} // namespace chat
