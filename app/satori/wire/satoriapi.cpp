// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/satori/wire/satoriapi.h"

#include "app/base/jsonreader.h"
#include "app/base/logging.h"
#include "app/base/showntext.h"
#include "app/net/headersafe.h"
#include "app/satori/wire/satorijson.h"
#include "app/services/unsupported.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>
#include <memory>

namespace chat::satori {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMaxPages = 200; // limits a list that never ends
constexpr int kSatoriApiMaxEmpty = 5; // consecutive pages without items
constexpr qsizetype kMaxWords = 300;
constexpr qsizetype kSatoriApiLongestSource = 32 << 20; // as long as an answer may be

//! The readable part of an error's body: plain text, the title of a page, or the message of a JSON object.
QString wordsOf(const RestAnswer &answer)
{
    if (answer.body) {
        const QJsonObject object = answer.body->toObject();
        for (const QLatin1StringView key : {"message"_L1, "msg"_L1, "error"_L1, "detail"_L1}) {
            if (const QString words = json::text(object, key); !words.isEmpty())
                return cutText(words, kMaxWords);
        }
        return {};
    }
    const QString text = answer.text.trimmed();
    if (!text.startsWith(u'<'))
        return cutText(text, kMaxWords);
    static const QRegularExpression title(u"<title>([^<]*)</title>"_s, QRegularExpression::CaseInsensitiveOption);
    return cutText(title.match(text).captured(1).trimmed(), kMaxWords);
}

//! "message not found" is about one message, "Not Found" about the call.
bool namesThing(const QString &words)
{
    return std::ranges::any_of(
        std::array{"message"_L1, "channel"_L1, "guild"_L1, "user"_L1, "member"_L1, "emoji"_L1, "role"_L1},
        [&words](QLatin1StringView thing) { return words.contains(thing, Qt::CaseInsensitive); });
}

} // namespace

struct SatoriApi::Walk
{
    QLatin1StringView method;
    QJsonObject body;
    QObject *context = nullptr;
    Callback<std::vector<QJsonObject>> callback;
    std::vector<QJsonObject> items;
    QSet<QString> tokens;
    int empty = 0; //!< pages since the last item
};

SatoriApi::SatoriApi(RestClient &rest, QObject *parent)
    : QObject(parent)
    , m_rest(rest)
{
    m_rest.setInterpreter(&SatoriApi::interpret);
}

void SatoriApi::setLogin(const QString &platform, const QString &user)
{
    const QByteArray where = headerSafe(platform);
    const QByteArray who = headerSafe(user);
    m_login = QString::fromLatin1(QUrl::toPercentEncoding(platform) + '/' + QUrl::toPercentEncoding(user));
    m_rest.setHeaders(
        {{"Satori-Platform"_ba, where}, {"Satori-User-ID"_ba, who}, {"X-Platform"_ba, where}, {"X-Self-ID"_ba, who}});
}

void SatoriApi::setToken(const QByteArray &token)
{
    m_rest.setAuthorization(token.isEmpty() ? QByteArray() : "Bearer "_ba + token);
}

void SatoriApi::setFeatures(const QStringList &features)
{
    m_features = QSet<QString>(features.begin(), features.end());
    // A list of feature marks only ("guild.plain") says nothing about methods.
    m_featuresTell = std::ranges::any_of(m_features, [](const QString &feature) {
        return feature == "message.create"_L1 || feature == "guild.list"_L1 || feature == "login.get"_L1
            || feature == "message.list"_L1;
    });
}

void SatoriApi::forgetFailures()
{
    m_failed.clear();
}

bool SatoriApi::can(QLatin1StringView name) const
{
    const QString method(name);
    if (m_lacking.contains(method) || m_failed.contains(method))
        return false;
    return !m_featuresTell || m_features.contains(method) || m_proven.contains(method);
}

Result<QJsonValue> SatoriApi::interpret(const RestAnswer &answer)
{
    if (answer.http >= 200 && answer.http < 300)
        return answer.body.value_or(QJsonValue(QJsonValue::Undefined));
    ApiError error = RestClient::errorOfStatus(answer.http);
    error.message = wordsOf(answer);
    error.retryAfter = answer.retryAfter;
    // One server answers 403 for a wrong token as well as for a wrong account.
    if (answer.http == 403 && error.message.contains("token"_L1, Qt::CaseInsensitive))
        error.kind = ApiError::Kind::Unauthorized;
    return error;
}

//! Is the method missing, or the thing? (app/satori/PROTOCOL.md 1: 404, 405, 501, and 500 at the first try)
ApiError SatoriApi::judge(const QString &method, const ApiError &error)
{
    const bool listed = m_features.contains(method);
    const bool proven = m_proven.contains(method);
    const bool aboutMethod = error.message.contains("method"_L1, Qt::CaseInsensitive)
        || error.message.contains(method, Qt::CaseInsensitive) || error.message.isEmpty();
    const bool noMethod = aboutMethod || (!listed && !namesThing(error.message));
    const bool lacking = error.http == 501 || error.http == 405 || (error.http == 404 && !proven && noMethod);
    const bool failed = error.http == 500 && !listed && !proven && method != "message.create"_L1;
    if (!lacking && !failed)
        return error;
    qCInfo(lcRest) << "the platform has no" << method;
    (lacking ? m_lacking : m_failed).insert(method);
    ApiError unsupported = error;
    unsupported.kind = ApiError::Kind::Unsupported;
    return unsupported;
}

void SatoriApi::send(
    QLatin1StringView name, const RestRequest &request, QObject *context, Callback<QJsonValue> callback)
{
    if (!can(name)) {
        answerUnsupported(context ? context : this, std::move(callback));
        return;
    }
    m_rest.send(request, context,
        [this, method = QString(name), callback = std::move(callback)](const Result<QJsonValue> &result) {
            if (result.ok()) {
                m_proven.insert(method);
                callback(result);
                return;
            }
            const ApiError error = judge(method, result.error());
            if (error.kind == ApiError::Kind::Unauthorized)
                Q_EMIT tokenRefused(error);
            callback(error);
        });
}

void SatoriApi::ask(QLatin1StringView method, const QJsonObject &body, QObject *context, Callback<QJsonValue> callback)
{
    RestRequest request = RestRequest::post(u"v1/"_s + method, body);
    request.reads = true;
    request.priority = RateLimiter::Priority::Read;
    if (method.startsWith("message."_L1))
        request.sources = {{u"data"_s}, kSatoriApiLongestSource};
    send(method, request, context, [callback = std::move(callback)](const Result<QJsonValue> &result) {
        if (result.ok() && result.value().isUndefined())
            callback(ApiError::badReply());
        else
            callback(result);
    });
}

void SatoriApi::make(QLatin1StringView method, const QJsonObject &body, QObject *context, Callback<QJsonValue> callback)
{
    send(method, RestRequest::post(u"v1/"_s + method, body), context,
        [callback = std::move(callback)](const Result<QJsonValue> &result) {
            if (result.ok() && result.value().isUndefined())
                callback(ApiError::badReply());
            else
                callback(result);
        });
}

void SatoriApi::tell(QLatin1StringView method, const QJsonObject &body, QObject *context, Callback<Unit> callback)
{
    send(method, RestRequest::post(u"v1/"_s + method, body), context,
        [callback = std::move(callback)](
            Result<QJsonValue> result) { callback(std::move(result).map([](const QJsonValue &) { return Unit{}; })); });
}

void SatoriApi::callNative(const QString &name, const QJsonArray &arguments, QObject *context, Callback<Unit> callback)
{
    // The current form, and those of older servers.
    callNativeBy({u"v1/internal/"_s + m_login + "/_api/"_L1 + name, u"v1/internal/"_s + name, u"v1/internal."_s + name},
        arguments, context, std::move(callback));
}

void SatoriApi::callNativeBy(
    const QStringList &routes, const QJsonArray &arguments, QObject *context, Callback<Unit> callback)
{
    if (routes.isEmpty()) {
        answerUnsupported(context ? context : this, std::move(callback));
        return;
    }
    RestRequest request = RestRequest::post(routes.first(), {});
    request.arguments = arguments;
    m_rest.send(request, context,
        [this, routes, arguments, context, callback = std::move(callback)](const Result<QJsonValue> &result) mutable {
            const int http = result.ok() ? 200 : result.error().http;
            if (http == 404 || http == 405) {
                callNativeBy(routes.mid(1), arguments, context, std::move(callback));
                return;
            }
            if (!result.ok()) {
                callback(result.error());
                return;
            }
            // The platform's answer is passed on, errors included.
            const QJsonObject answer = result.value().toObject();
            if (json::integer(answer, "code"_L1) != 0)
                callback(ApiError{ApiError::Kind::Rejected, 200, static_cast<int>(json::integer(answer, "code"_L1)),
                    json::text(answer, "message"_L1), {}});
            else
                callback(Unit{});
        });
}

void SatoriApi::list(
    QLatin1StringView method, const QJsonObject &body, QObject *context, Callback<std::vector<QJsonObject>> callback)
{
    nextPage(std::make_shared<Walk>(Walk{method, body, context, std::move(callback), {}, {}, 0}));
}

void SatoriApi::nextPage(const std::shared_ptr<Walk> &walk)
{
    ask(walk->method, walk->body, walk->context, [this, walk](const Result<QJsonValue> &result) {
        if (!result.ok()) {
            walk->callback(result.error());
            return;
        }
        std::vector<QJsonObject> items = objectsOf(result.value());
        walk->empty = items.empty() ? walk->empty + 1 : 0;
        std::ranges::move(items, std::back_inserter(walk->items));
        const QString next = json::text(result.value().toObject(), "next"_L1);
        if (next.isEmpty() || walk->tokens.contains(next) || walk->tokens.size() >= kMaxPages
            || walk->empty >= kSatoriApiMaxEmpty) {
            walk->callback(std::move(walk->items));
            return;
        }
        walk->tokens.insert(next);
        walk->body.insert("next"_L1, next);
        nextPage(walk);
    });
}

void SatoriApi::upload(const RestFile &file, const std::function<void(qint64, qint64)> &progress, QObject *context,
    Callback<QJsonValue> callback)
{
    RestRequest request = RestRequest::upload(u"v1/upload.create"_s, file);
    request.progress = progress;
    send("upload.create"_L1, request, context, std::move(callback));
}

} // namespace chat::satori
