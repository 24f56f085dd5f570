// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/kook/kookenvelope.h"

#include "app/base/jsonreader.h"
#include "app/net/restclient.h"

#include <QJsonObject>

namespace chat::kook {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kTokenExpired = 40103;

} // namespace

ApiError::Kind kindOfCode(int code, int http)
{
    using Kind = ApiError::Kind;
    switch (code) {
    case 401:
    case 40100:
    case 40101:
    case 40102:
        return Kind::Unauthorized;
    case kTokenExpired:
        return Kind::TokenExpired;
    case 403:
    case 40300:
        return Kind::Forbidden;
    case 404:
    case 40400:
    case 40012:
        return Kind::NotFound;
    case 429:
    case 42900:
        return Kind::RateLimited;
    default:
        break;
    }
    if (http >= 300)
        return RestClient::errorOfStatus(http).kind;
    if (code >= 500 && code < 600)
        return Kind::ServerError;
    return code == 0 ? Kind::BadReply : Kind::Rejected;
}

Result<QJsonValue> readEnvelope(const RestAnswer &answer)
{
    const bool good = answer.http >= 200 && answer.http < 300;
    if (!answer.body || !answer.body->isObject()) {
        ApiError error = RestClient::errorOfStatus(answer.http);
        error.retryAfter = answer.retryAfter;
        return error;
    }
    const QJsonObject envelope = answer.body->toObject();
    const auto present = json::present(envelope, "code"_L1);
    const int code = static_cast<int>(json::integer(envelope, "code"_L1, present ? -1 : 0));
    if (good && present && code == 0)
        return envelope.value("data"_L1);
    ApiError error;
    error.kind = good && !present ? ApiError::Kind::BadReply : kindOfCode(code, answer.http);
    error.http = answer.http;
    error.code = code;
    error.message = json::text(envelope, "message"_L1);
    error.retryAfter = answer.retryAfter;
    return error;
}

} // namespace chat::kook
