// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/net/restclient.h"

#include "app/net/loopback.h"
#include "app/net/ownagent.h"
#include "app/net/restexchange.h"

#include <QNetworkAccessManager>
#include <QNetworkRequest>

#include <utility>

namespace chat {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray priorityName(RateLimiter::Priority priority)
{
    switch (priority) {
    case RateLimiter::Priority::User:
        return "user"_ba;
    case RateLimiter::Priority::Read:
        return "read"_ba;
    case RateLimiter::Priority::Background:
        break;
    }
    return "background"_ba;
}

QUrl asFolder(const QUrl &base)
{
    QUrl folder = base;
    const QString path = base.path(QUrl::FullyEncoded);
    if (!path.endsWith(u'/'))
        folder.setPath(path + u'/', QUrl::StrictMode);
    return folder;
}

} // namespace

RestClient::Options RestClient::Options::forForm(std::chrono::milliseconds timeout)
{
    Options options;
    options.timeout = timeout;
    options.limits.repeatAfter = {};
    options.limits.maxHold = std::chrono::seconds(5);
    return options;
}

RestClient::RestClient(QNetworkAccessManager &network, Scheduler &scheduler, QObject *parent)
    : RestClient(network, scheduler, Options(), parent)
{
}

RestClient::RestClient(QNetworkAccessManager &network, Scheduler &scheduler, Options options, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_scheduler(scheduler)
    , m_options(std::move(options))
    , m_limiter(scheduler, m_options.limits)
    , m_interpreter(&RestClient::interpretStatus)
{
}

RestClient::~RestClient()
{
    for (const auto &[exchange, owned] : m_exchanges)
        owned->leave();
    // Exchanges remove themselves from the limiter, which must still exist.
    m_exchanges.clear();
}

void RestClient::setBaseUrl(const QUrl &base)
{
    m_base = asFolder(base);
}

void RestClient::setDetour(const QUrl &base)
{
    m_detour = base.isEmpty() ? QUrl() : asFolder(base);
}

void RestClient::send(const RestRequest &request, QObject *context, Callback<QJsonValue> callback)
{
    start(request, context,
        [callback = std::move(callback)](Result<QJsonValue> result, bool) { callback(std::move(result)); });
}

void RestClient::start(const RestRequest &request, QObject *context, Answered answered)
{
    auto owned = std::make_unique<RestExchange>(*this, request, context, std::move(answered));
    RestExchange *exchange = owned.get();
    m_exchanges.emplace(exchange, std::move(owned));
    if (request.goesFirst || (!m_held && !m_refused))
        exchange->enqueue();
    else if (m_refused)
        exchange->refuse(*m_refused);
    else
        m_waiting.push_back(exchange);
}

void RestClient::hold()
{
    m_held = true;
    m_refused.reset();
}

void RestClient::refuse(const ApiError &why)
{
    m_held = false;
    m_refused = why;
    m_refused->neverLeft = true;
    for (RestExchange *exchange : std::exchange(m_waiting, {}))
        exchange->refuse(*m_refused);
}

void RestClient::release()
{
    m_held = false;
    m_refused.reset();
    for (RestExchange *exchange : std::exchange(m_waiting, {}))
        exchange->enqueue();
}

void RestClient::dropIdleConnections()
{
    m_network.clearConnectionCache();
}

void RestClient::remove(const RestExchange *exchange)
{
    std::erase(m_waiting, exchange);
    m_exchanges.erase(exchange); // which may be the caller, as its last action
}

QNetworkRequest RestClient::prepare(const RestRequest &request) const
{
    QUrl url = address();
    url.setPath(url.path(QUrl::FullyEncoded) + request.path, QUrl::StrictMode);
    QStringList parts;
    for (const auto &[key, value] : request.query) {
        // QUrlQuery leaves some characters of emoji ids ("[#128077;]") unencoded.
        parts.append(QString::fromLatin1(QUrl::toPercentEncoding(key)) + u'='
            + QString::fromLatin1(QUrl::toPercentEncoding(value)));
    }
    if (!parts.isEmpty())
        url.setQuery(parts.join(u'&'), QUrl::StrictMode);

    QNetworkRequest result(url);
    if (!m_authorization.isEmpty())
        result.setRawHeader("Authorization"_ba, m_authorization);
    for (const auto &[name, value] : m_headers)
        result.setRawHeader(name, value);
    if (isLoopback(address())) // only a relay uses it, to let programs take turns
        result.setRawHeader("X-Kookaburra-Priority"_ba, priorityName(request.priority));
    result.setRawHeader("Accept-Language"_ba, m_language);
    result.setRawHeader("Accept"_ba, "application/json"_ba);
    // Qt would unpack in the GUI thread, and with no limit but a time.
    result.setRawHeader("Accept-Encoding"_ba, "gzip, deflate"_ba);
    result.setRawHeader("Cache-Control"_ba, "no-cache"_ba);
    result.setHeader(QNetworkRequest::UserAgentHeader, ownAgent());
    result.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    result.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    result.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    // The token must not follow a redirect to another host; a redirected POST would become a GET.
    result.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
        request.verb == RestRequest::Verb::Get ? QNetworkRequest::SameOriginRedirectPolicy
                                               : QNetworkRequest::ManualRedirectPolicy);
    result.setMaximumRedirectsAllowed(5);
    return result;
}

ApiError RestClient::errorOfStatus(int http)
{
    using Kind = ApiError::Kind;
    Kind kind = Kind::BadReply;
    if (http == 401)
        kind = Kind::Unauthorized;
    else if (http == 403)
        kind = Kind::Forbidden;
    else if (http == 404 || http == 410)
        kind = Kind::NotFound;
    else if (http == 429)
        kind = Kind::RateLimited;
    else if (http >= 400 && http < 500)
        kind = Kind::Rejected;
    else if (http >= 500)
        kind = Kind::ServerError;
    return {kind, http, 0, {}, {}};
}

Result<QJsonValue> RestClient::interpretStatus(const RestAnswer &answer)
{
    if (answer.http >= 200 && answer.http < 300 && answer.body)
        return *answer.body;
    ApiError error = errorOfStatus(answer.http);
    error.retryAfter = answer.retryAfter;
    return error;
}

} // namespace chat
