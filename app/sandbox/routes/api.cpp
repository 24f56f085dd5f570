// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/routes/api.h"

#include "app/sandbox/actions/guildactions.h"
#include "app/sandbox/events/gatewayhub.h"
#include "app/sandbox/routes/failuretexts.h"
#include "app/sandbox/routes/routes.h"
#include "app/server/failures.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::Literals::StringLiterals;

namespace chat::sandbox {

Api::Api(const Parts &parts)
    : m_parts(parts)
    , m_limits(parts.faults)
{
    addUserRoutes(*this, m_parts);
    addGuildRoutes(*this, m_parts);
    addChatRoutes(*this, m_parts);
    addMessageRoutes(*this, m_parts);
    addDirectMessageRoutes(*this, m_parts);
    addAssetRoutes(*this, m_parts);
    addMemberRoutes(*this, m_parts);
    addRoleRoutes(*this, m_parts);
    addChannelRoutes(*this, m_parts);
    addTemplateRoutes(*this, m_parts);
    addControlRoutes(*this, m_parts);
}

QStringList Api::names() const
{
    QStringList names = m_routes.keys();
    names.append(u"oauth2/token"_s);
    names.sort();
    return names;
}

void Api::add(const QString &name, Verb verb, Handler handler)
{
    m_routes.insert(name, Route{verb, std::move(handler)});
}

QByteArray Api::envelope(const QJsonValue &data, const QByteArray &language)
{
    return QJsonDocument(
        QJsonObject{{"code"_L1, 0}, {"message"_L1, failureText(u"操作成功"_s, language)}, {"data"_L1, data}})
        .toJson(QJsonDocument::Compact);
}

server::HttpReply Api::failed(const ApiError &error, const QByteArray &language)
{
    // `data` is always present: real clients access it without checking.
    const QJsonObject body{
        {"code"_L1, error.code}, {"message"_L1, failureText(error.message, language)}, {"data"_L1, QJsonObject()}};
    return server::HttpReply{
        error.http, "application/json; charset=utf-8", QJsonDocument(body).toJson(QJsonDocument::Compact), {}};
}

server::HttpReply Api::brokenAnswer(int status)
{
    // Like the answer of a proxy in front of the real server.
    if (status >= 500)
        return server::HttpReply{
            status, "text/html", "<html><body><h1>" + QByteArray::number(status) + "</h1></body></html>", {}};
    return failed(server::failure(ApiError::Kind::Rejected, status,
        status == 401       ? 40101
            : status == 403 ? 40300
                            : 40000,
        u"故障注入"_s));
}

void Api::advanceClock(qint64 ms)
{
    m_parts.messages.advanceClock(ms);
    m_parts.gateway.advanceClock(ms);
    m_limits.advanceClock(ms);
    m_oauthCodes.advanceClock(ms);
}

void Api::handle(const server::HttpRequest &request, server::HttpFront::Answer answer)
{
    const QString path = request.url.path();
    const bool control = path.startsWith("/sandbox/"_L1);
    const auto wait = m_parts.faults.latency();
    if (wait.count() > 0 && !control) {
        answer = [wait, later = std::move(answer)](server::HttpReply &&reply) {
            QTimer::singleShot(wait, [later, reply = std::move(reply)]() mutable { later(std::move(reply)); });
        };
    }
    if (control) {
        call(path.sliced(1), request, answer);
        return;
    }
    if (path.startsWith("/assets/"_L1) || path.startsWith("/emojis/"_L1)) {
        answer(asset(request, path));
        return;
    }
    if (path == "/api/oauth2/token"_L1) {
        answer(oauthToken(request));
        return;
    }
    for (const QLatin1StringView base : {"/api/v3/"_L1, "/api/"_L1}) {
        if (path.startsWith(base)) {
            QString name = path.sliced(base.size());
            if (name.endsWith(u'/'))
                name.chop(1);
            call(name, request, answer);
            return;
        }
    }
    answer(failed(server::failure(ApiError::Kind::NotFound, 404, 404, u"接口不存在"_s)));
}

server::HttpReply Api::oauthToken(const server::HttpRequest &request)
{
    auto params = server::Params::read(
        request.url.query(QUrl::FullyEncoded).toUtf8(), request.body, request.value("content-type"));
    if (!params)
        return failed(params.error(), request.value("accept-language"));
    // The code that a browser would bring back; here sandbox/authorize creates it.
    const QString grant = params.value().text("grant_type"_L1);
    const QString client = params.value().id("client_id"_L1);
    const bool complete
        = grant == "authorization_code"_L1 && !client.isEmpty() && !params.value().id("client_secret"_L1).isEmpty();
    const auto agreed = m_oauthCodes.take(params.value().id("code"_L1), client, params.value().text("redirect_uri"_L1));
    const SeedUser *user = complete && agreed ? m_parts.registry.user(*agreed) : nullptr;
    if (!user)
        return failed(server::failure(ApiError::Kind::Unauthorized, 401, 40100, u"授权码无效"_s),
            request.value("accept-language"));
    const QJsonObject body{{"access_token"_L1, user->token}, {"expires_in"_L1, 2592000}, {"token_type"_L1, u"Bearer"_s},
        {"scope"_L1, u"get_user_info get_user_guilds"_s}};
    return server::HttpReply{
        200, "application/json; charset=utf-8", QJsonDocument(body).toJson(QJsonDocument::Compact), {}};
}

const SeedUser *Api::authorised(const QString &name, const server::HttpRequest &request) const
{
    if (name == "message/send-pipemsg"_L1) // the only call with its token in the address
        return m_parts.registry.userByToken(
            QUrlQuery(request.url).queryItemValue(u"access_token"_s, QUrl::FullyDecoded));
    const QByteArray header = request.value("authorization").trimmed();
    const qsizetype space = header.indexOf(' ');
    const QByteArray scheme = header.left(space).toLower();
    if (space < 0 || (scheme != "bot" && scheme != "bearer"))
        return nullptr;
    return m_parts.registry.userByToken(QString::fromUtf8(header.sliced(space + 1).trimmed()));
}

void Api::call(const QString &name, const server::HttpRequest &request, const server::HttpFront::Answer &answer)
{
    const QByteArray language = request.value("accept-language");
    const SeedUser *user = authorised(name, request);
    if (!user) {
        answer(failed(server::unauthorized(), language));
        return;
    }
    const auto route = m_routes.constFind(name);
    if (route == m_routes.cend()) {
        answer(failed(server::failure(ApiError::Kind::NotFound, 404, 404, u"接口不存在"_s), language));
        return;
    }
    // Clients that switch faults on must be able to switch them off.
    const bool control = name.startsWith("sandbox/"_L1);
    const RateLimits::Verdict verdict = control ? RateLimits::Verdict() : m_limits.take(user->id, name);
    const auto reply = [&, headers = verdict.headers](server::HttpReply &&what, int code) {
        m_log.note(user->id, name, what.status, code, request.value("user-agent"));
        what.headers += headers;
        answer(std::move(what));
    };
    const auto fail = [&](const ApiError &error) { reply(failed(error, language), error.code); };
    if (!verdict.allowed) {
        fail(server::failure(ApiError::Kind::RateLimited, 429, 42900, u"请求过于频繁"_s));
        return;
    }
    if (const int status = control ? 0 : m_parts.faults.error(); status != 0) {
        reply(brokenAnswer(status), status);
        return;
    }
    const bool posted = request.method == "POST";
    if (!posted && (route->verb == Verb::Write || request.method != "GET")) {
        fail(server::failure(ApiError::Kind::Rejected, 405, 405, u"请求方式错误"_s));
        return;
    }
    const QByteArray contentType = request.value("content-type");
    const bool form = contentType.startsWith("multipart/");
    auto params = server::Params::read(
        request.url.query(QUrl::FullyEncoded).toUtf8(), form ? QByteArray() : request.body, contentType);
    if (!params) {
        fail(params.error());
        return;
    }
    Call made{*user, std::move(params).value(), request.body, contentType, request.value("user-agent")};
    auto result = route->handler(made);
    if (result && m_parts.faults.uglyShapes)
        result = m_uglyShapes.bent(result.value());
    server::HttpReply finished = result
        ? server::HttpReply{200, "application/json; charset=utf-8", envelope(result.value(), language), {}}
        : failed(result.error(), language);
    m_log.note(user->id, name, finished.status, result ? 0 : result.error().code, request.value("user-agent"));
    finished.headers += verdict.headers;
    // Answers to changes, and to reads during others' changes, wait until everything is stored safely.
    m_parts.store.afterCommit([answer, finished = std::move(finished)](bool ok) mutable {
        answer(ok ? std::move(finished) : failed(server::storageFailed()));
    });
}

server::HttpReply Api::asset(const server::HttpRequest &request, const QString &path) const
{
    if (request.method != "GET" && request.method != "HEAD")
        return failed(server::failure(ApiError::Kind::Rejected, 405, 405, u"请求方式错误"_s));
    const Assets assets(m_parts.store);
    const QString name = path.startsWith("/assets/"_L1) ? path.sliced(8) : path.sliced(1);
    const auto asset = assets.find(name);
    if (!asset)
        return server::HttpReply{404, "text/plain; charset=utf-8", "not found", {}};
    server::HttpReply reply;
    reply.contentType = asset->mime.toUtf8();
    // A name never gets other contents. Uploads are sent with their own type and never run as pages.
    reply.headers = {{"Cache-Control", "public, max-age=31536000, immutable"}, {"X-Content-Type-Options", "nosniff"}};
    if (!asset->mime.startsWith("image/"_L1) && !asset->mime.startsWith("video/"_L1)
        && !asset->mime.startsWith("audio/"_L1))
        reply.headers.emplaceBack(
            "Content-Disposition", "attachment; filename*=UTF-8''" + asset->title.toUtf8().toPercentEncoding());
    reply.body = assets.bytes(name);
    return reply;
}

QJsonObject standardPage(const QJsonArray &all, int page, int size, bool sortedById)
{
    const auto total = static_cast<int>(all.size());
    QJsonArray items;
    for (qint64 i = qint64(page - 1) * size; i < std::min<qint64>(total, qint64(page) * size); ++i)
        items.append(all.at(static_cast<qsizetype>(i)));
    return {{"items"_L1, items},
        {"meta"_L1,
            // total_page: one real client reads this name and pages for ever without it.
            QJsonObject{{"page"_L1, page}, {"page_total"_L1, (total + size - 1) / size},
                {"total_page"_L1, (total + size - 1) / size}, {"page_size"_L1, size}, {"total"_L1, total}}},
        {"sort"_L1, sortedById ? QJsonValue(QJsonObject{{"id"_L1, 1}}) : QJsonValue(QJsonArray())}};
}

} // namespace chat::sandbox
