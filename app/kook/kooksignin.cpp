// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/kook/kooksignin.h"

#include "app/base/jsonreader.h"
#include "app/kook/kookenvelope.h"
#include "app/kook/kookjson.h"

#include <QJsonArray>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslError>

#include <utility>

namespace chat::kook {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

bool isWebhook(const QString &os)
{
    return os.compare("webhook"_L1, Qt::CaseInsensitive) == 0;
}

} // namespace

KookSignIn::KookSignIn(const QUrl &base, const QByteArray &authorization, QNetworkAccessManager &network,
    QObject *parent, Callback callback)
    : QObject(parent)
    , m_rest(network, m_scheduler, RestClient::Options::forForm(15s))
    , m_callback(std::move(callback))
{
    m_rest.setBaseUrl(base);
    m_rest.setLanguage(wireLanguage());
    m_rest.setAuthorization(authorization);
    m_rest.setInterpreter(&readEnvelope);
    // Only observed, never ignored: without ignoreSslErrors() the request fails.
    connect(&network, &QNetworkAccessManager::sslErrors, this,
        [this, host = base.host()](const QNetworkReply *reply, const QList<QSslError> &errors) {
            if (reply->url().host() == host && !errors.isEmpty())
                m_answer.tlsProblem = errors.first().errorString();
        });
}

void KookSignIn::askWho()
{
    m_rest.send(RestRequest::get(u"v3/user/me"_s), this, [this](const Result<QJsonValue> &result) {
        if (!result.ok()) {
            m_answer.error = result.error();
            finish();
            return;
        }
        m_answer.self = parseUser(result.value().toObject());
        if (m_answer.self.id.isEmpty()) {
            m_answer.error = ApiError{ApiError::Kind::BadReply, 200, 0, {}, {}};
            finish();
            return;
        }
        m_answer.webhook = isWebhook(json::text(result.value().toObject(), "os"_L1));
        if (m_answer.webhook)
            finish();
        else
            askWebhook();
    });
}

void KookSignIn::askWebhook()
{
    auto request = RestRequest::get(u"v3/user/get-online-status"_s);
    request.priority = RateLimiter::Priority::Background;
    m_rest.send(request, this, [this](const Result<QJsonValue> &result) {
        // A server that does not answer this is still accepted.
        if (result.ok()) {
            const QJsonArray systems = result.value().toObject().value("online_os"_L1).toArray();
            for (const QJsonValue system : systems)
                m_answer.webhook = m_answer.webhook || isWebhook(json::text(system));
        }
        finish();
    });
}

void KookSignIn::finish()
{
    const auto callback = std::exchange(m_callback, {});
    const auto answer = m_answer;
    deleteLater();
    if (callback)
        callback(answer);
}

} // namespace chat::kook
