// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/session/session.h"

#include "app/net/loopback.h"

#include <QNetworkProxyFactory>
#include <QUrl>

namespace chat {

namespace {

//! The system's proxy, except for this machine: what goes to a relay or a sandbox contains a token, and stays here.
class SessionProxies : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        return isLoopback(query.url()) ? QList{QNetworkProxy(QNetworkProxy::NoProxy)} : proxyForQuery(query);
    }
};

} // namespace

Session::Session(std::unique_ptr<Backend> backend, QObject *parent)
    : Session(std::make_unique<QNetworkAccessManager>(), std::move(backend), {}, parent)
{
}

Session::Session(
    std::unique_ptr<QNetworkAccessManager> network, std::unique_ptr<Backend> backend, QUrl baseUrl, QObject *parent)
    : QObject(parent)
    , m_network(std::move(network))
    , m_backend(std::move(backend))
    , m_baseUrl(std::move(baseUrl))
{
}

Session::~Session() = default;

std::unique_ptr<Session> Session::open(const AccountConfig &config, QObject *parent)
{
    auto network = std::make_unique<QNetworkAccessManager>();
    network->setProxyFactory(new SessionProxies); // owned by it
    auto backend = makeBackend(config, *network);
    if (!backend)
        return nullptr;
    // The constructor is private.
    return std::unique_ptr<Session>(
        new Session(std::move(network), std::move(backend), normalisedBase(config.backend, config.baseUrl), parent));
}

} // namespace chat
