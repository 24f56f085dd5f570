// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/satori/satoriprobe.h"

#include "app/base/jsonreader.h"
#include "app/net/headersafe.h"

#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslError>

namespace chat::satori {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

SatoriProbe::SatoriProbe(const QUrl &base, const QString &token, QNetworkAccessManager &network, QObject *parent)
    : QObject(parent)
    , m_rest(network, m_scheduler, RestClient::Options::forForm(10s))
    , m_api(m_rest)
    , m_gateway(m_socket, m_scheduler, SatoriGateway::defaultDurations())
{
    const QByteArray safe = headerSafe(token);
    m_rest.setBaseUrl(base);
    m_api.setToken(safe);
    m_gateway.setServer(base, QString::fromUtf8(safe));
    connect(&m_gateway, &GatewaySocket::stateChanged, this, &SatoriProbe::onGatewayState);
    connect(&m_gateway, &SatoriGateway::ready, this,
        [this](const QJsonObject &body) { list(parseLogins(body.value("logins"_L1))); });
    connect(&m_gateway, &SatoriGateway::eventArrived, this, &SatoriProbe::onLoginEvent);
    // Only observed, never ignored: without ignoreSslErrors() the request fails.
    connect(&network, &QNetworkAccessManager::sslErrors, this,
        [this, host = base.host()](const QNetworkReply *reply, const QList<QSslError> &errors) {
            if (reply->url().host() == host && !errors.isEmpty())
                m_tlsProblem = errors.first().errorString();
        });
}

void SatoriProbe::start()
{
    if (m_state == State::Asking)
        return;
    m_state = State::Asking;
    m_error.reset();
    m_answered.reset();
    Q_EMIT changed();
    m_api.ask("meta"_L1, {}, this, [this](const Result<QJsonValue> &result) { onMeta(result); });
}

void SatoriProbe::onMeta(const Result<QJsonValue> &result)
{
    if (!result.ok() && result.error().kind == ApiError::Kind::Unauthorized) {
        fail(result.error());
        return;
    }
    const bool lists = result.ok() && result.value().toObject().contains("logins"_L1);
    if (lists)
        list(parseLogins(result.value().toObject().value("logins"_L1)));
    if (!result.ok()
        && (result.error().kind == ApiError::Kind::Network || result.error().kind == ApiError::Kind::Timeout)) {
        fail(result.error());
        return;
    }
    // If something else answers, the address is wrong unless the events are available.
    if (!result.ok() && result.error().http != 0)
        m_answered = ApiError{result.error().http < 400 ? ApiError::Kind::BadReply : ApiError::Kind::NotFound,
            result.error().http, 0, {}, {}};
    m_gateway.start(); // READY has the best data, and reports those that are still connecting
}

void SatoriProbe::onLoginEvent(const QJsonObject &event)
{
    const QString type = json::text(event, "type"_L1);
    if (!type.startsWith("login-"_L1))
        return;
    const Login login = parseLogin(event.value("login"_L1).toObject());
    const auto known = std::find_if(m_logins.begin(), m_logins.end(), [&login](const Login &each) {
        return (login.sn >= 0 && each.sn == login.sn)
            || (login.isComplete() && each.isComplete() && each.user.id == login.user.id
                && each.platform == login.platform);
    });
    if (type == "login-removed"_L1) {
        if (known != m_logins.end())
            m_logins.erase(known);
    } else if (known != m_logins.end()) {
        *known = login;
    } else {
        m_logins.push_back(login);
    }
    Q_EMIT changed();
}

void SatoriProbe::onGatewayState()
{
    using GatewayState = GatewaySocket::State;
    if (m_gateway.state() == GatewayState::Refused)
        fail(m_gateway.error().value_or(ApiError{ApiError::Kind::Unauthorized, 0, 0, {}, {}}));
    else if (m_gateway.state() == GatewayState::Waiting && m_state == State::Asking)
        // The token may be the cause, which shows a moment later.
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (m_state == State::Asking && m_gateway.state() == GatewayState::Waiting)
                    fail(m_answered ? *m_answered : m_gateway.error().value_or(ApiError{}));
            },
            Qt::QueuedConnection);
}

void SatoriProbe::list(std::vector<Login> logins)
{
    m_logins = std::move(logins);
    m_state = State::Listed;
    Q_EMIT changed();
}

void SatoriProbe::fail(const ApiError &error)
{
    m_gateway.stop();
    m_error = error;
    m_state = State::Failed;
    Q_EMIT changed();
}

} // namespace chat::satori
