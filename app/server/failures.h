// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"

namespace chat::server {

// The errors of the server (app/kook/PROTOCOL.md 1.2). Ordinary ones are sent with HTTP 200, as by the real server.

[[nodiscard]] inline ApiError failure(ApiError::Kind kind, int http, int code, const QString &message)
{
    return ApiError{kind, http, code, message, std::nullopt};
}

[[nodiscard]] inline ApiError unauthorized()
{
    return failure(ApiError::Kind::Unauthorized, 401, 40101, QStringLiteral("无效的 token"));
}

[[nodiscard]] inline ApiError forbidden(const QString &message = QStringLiteral("你没有权限进行此操作"))
{
    return failure(ApiError::Kind::Forbidden, 403, 40300, message);
}

[[nodiscard]] inline ApiError notFound(const QString &message)
{
    return failure(ApiError::Kind::NotFound, 200, 40400, message);
}

[[nodiscard]] inline ApiError rejected(const QString &message)
{
    return failure(ApiError::Kind::Rejected, 200, 40000, message);
}

//! The content itself is invalid, for example a malformed card.
[[nodiscard]] inline ApiError badContent(const QString &message)
{
    return failure(ApiError::Kind::Rejected, 200, 40011, message);
}

[[nodiscard]] inline ApiError tooLarge(const QString &message)
{
    return failure(ApiError::Kind::Rejected, 200, 40014, message);
}

[[nodiscard]] inline ApiError storageFailed()
{
    return failure(ApiError::Kind::ServerError, 500, 50000, QStringLiteral("服务器无法保存数据"));
}

} // namespace chat::server
