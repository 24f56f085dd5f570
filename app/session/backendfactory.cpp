// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/session/backendfactory.h"

#include "app/base/webaddress.h"
#include "app/kook/kookbackend.h"
#include "app/kook/kooksignin.h"
#include "app/net/headersafe.h"
#include "app/satori/satoribackend.h"
#include "app/satori/satoriprobe.h"

#include <QTimer>

namespace chat {

using namespace Qt::Literals::StringLiterals;

namespace {

//! Null: there is no server to ask; the callback was called.
kook::KookSignIn *kookSignIn(const AccountConfig &config, QNetworkAccessManager &network, QObject *context,
    const std::function<void(const SignInAnswer &)> &callback)
{
    const QUrl base = normalisedBase(config.backend, config.baseUrl);
    if (config.backend != AccountConfig::Backend::Kook || base.isEmpty()) {
        QTimer::singleShot(0, context, [callback] {
            callback({{}, false, ApiError{ApiError::Kind::Unsupported, 0, 0, {}, {}}, {}});
        });
        return nullptr;
    }
    return new kook::KookSignIn(
        base, kookAuthorization(config), network, context, [callback](const kook::KookSignIn::Answer &answer) {
            callback({answer.self, answer.webhook, answer.error, answer.tlsProblem});
        });
}

//! Satori: does the login exist? False: another kind of server; the callback was not called.
bool askLogin(const AccountConfig &config, QNetworkAccessManager &network, QObject *context,
    const std::function<void(const SignInAnswer &)> &callback)
{
    LoginFinder *finder = makeLoginFinder(config, network).release();
    if (!finder)
        return false;
    finder->setParent(context);
    QObject::connect(finder, &LoginFinder::changed, context, [finder, config, callback] {
        if (finder->state() == LoginFinder::State::Asking)
            return;
        SignInAnswer answer;
        answer.error = finder->error();
        answer.tlsProblem = finder->tlsProblem();
        for (const ServerLogin &login : finder->logins()) {
            const bool fits = config.user.isEmpty()
                || (login.user.id == config.user && (config.platform.isEmpty() || login.platform == config.platform));
            if (fits && !login.user.id.isEmpty() && answer.self.id.isEmpty())
                answer.self = login.user;
        }
        if (answer.self.id.isEmpty() && !answer.error)
            answer.error = ApiError{ApiError::Kind::NotFound, 0, 0, {}, {}};
        finder->disconnect();
        finder->deleteLater();
        callback(answer);
    });
    finder->start();
    return true;
}

} // namespace

QByteArray kookAuthorization(const AccountConfig &config)
{
    return (config.bearer ? "Bearer "_ba : "Bot "_ba) + headerSafe(config.token);
}

QUrl normalisedBase(AccountConfig::Backend backend, const QUrl &pasted)
{
    if (!isWebAddress(pasted))
        return {};
    QUrl base = pasted;
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
        return std::make_unique<kook::KookBackend>(
            kook::KookBackend::Account{base, kookAuthorization(config), config.live}, network, parent);
    }
    case AccountConfig::Backend::Satori:
        return std::make_unique<satori::SatoriBackend>(
            satori::SatoriBackend::Account{base, config.token, config.platform, config.user}, network, parent);
    }
    return nullptr;
}

std::unique_ptr<LoginFinder> makeLoginFinder(const AccountConfig &config, QNetworkAccessManager &network)
{
    const QUrl base = normalisedBase(config.backend, config.baseUrl);
    if (config.backend != AccountConfig::Backend::Satori || base.isEmpty())
        return nullptr;
    auto finder = std::make_unique<LoginFinder>();
    auto *probe = new satori::SatoriProbe(base, config.token, network, finder.get());
    QObject::connect(probe, &satori::SatoriProbe::changed, finder.get(), [probe, finder = finder.get()] {
        std::vector<ServerLogin> logins;
        for (const satori::Login &login : probe->logins())
            logins.push_back({login.platform, login.user, login.status == satori::Login::Status::Online, login.hidden});
        finder->take(
            static_cast<LoginFinder::State>(probe->state()), std::move(logins), probe->error(), probe->tlsProblem());
    });
    QObject::connect(finder.get(), &LoginFinder::started, probe, &satori::SatoriProbe::start);
    return finder;
}

QUrl officialBase(AccountConfig::Backend backend)
{
    switch (backend) {
    case AccountConfig::Backend::Kook:
        return QUrl(u"https://www.kookapp.cn/api"_s);
    case AccountConfig::Backend::Satori:
        break;
    }
    return {};
}

void renewToken(Backend &backend, const AccountConfig &config)
{
    if (auto *kook = qobject_cast<kook::KookBackend *>(&backend))
        kook->setAuthorization(kookAuthorization(config));
    else if (auto *satori = qobject_cast<satori::SatoriBackend *>(&backend))
        satori->setToken(config.token);
}

void setLiveConnection(Backend &backend, LiveConnection live)
{
    if (auto *kook = qobject_cast<kook::KookBackend *>(&backend))
        kook->setLiveConnection(live);
}

void askWho(const AccountConfig &config, QNetworkAccessManager &network, QObject *context,
    const std::function<void(const SignInAnswer &)> &callback)
{
    if (askLogin(config, network, context, callback))
        return;
    if (auto *signIn = kookSignIn(config, network, context, callback))
        signIn->askWho();
}

void askWebhook(const AccountConfig &config, QNetworkAccessManager &network, QObject *context,
    const std::function<void(const SignInAnswer &)> &callback)
{
    if (auto *signIn = kookSignIn(config, network, context, callback))
        signIn->askWebhook();
}

} // namespace chat
