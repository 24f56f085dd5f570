// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/shell/errortext.h"

#include <QCoreApplication>

namespace chat::ui {

namespace {

QString sentence(ApiError::Kind kind)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("ErrorText", text); };
    switch (kind) {
    case ApiError::Kind::Network:
        return tr(QT_TRANSLATE_NOOP("ErrorText", "The server cannot be reached."));
    case ApiError::Kind::Timeout:
        return tr(QT_TRANSLATE_NOOP("ErrorText", "The server did not answer in time."));
    case ApiError::Kind::RateLimited:
        return tr(QT_TRANSLATE_NOOP("ErrorText", "Too many requests; the server asks to wait."));
    case ApiError::Kind::Unauthorized:
        return tr(QT_TRANSLATE_NOOP("ErrorText", "The server does not accept the token."));
    case ApiError::Kind::Forbidden:
        return tr(QT_TRANSLATE_NOOP("ErrorText", "This account has no permission for it."));
    case ApiError::Kind::NotFound:
        return tr(QT_TRANSLATE_NOOP("ErrorText", "It does not exist any more."));
    case ApiError::Kind::Rejected:
        return tr(QT_TRANSLATE_NOOP("ErrorText", "The server refused it."));
    case ApiError::Kind::ServerError:
        return tr(QT_TRANSLATE_NOOP("ErrorText", "The server has a problem."));
    case ApiError::Kind::BadReply:
        return tr(QT_TRANSLATE_NOOP("ErrorText", "The server's answer could not be read."));
    case ApiError::Kind::Cancelled:
        return tr(QT_TRANSLATE_NOOP("ErrorText", "It was cancelled."));
    case ApiError::Kind::Unsupported:
        return tr(QT_TRANSLATE_NOOP("ErrorText", "This server cannot do it."));
    }
    return {};
}

} // namespace

QString errorSentence(const ApiError &error)
{
    const auto words = sentence(error.kind);
    const bool serverKnowsMore = error.kind == ApiError::Kind::Rejected && !error.message.isEmpty();
    return serverKnowsMore ? words + u' ' + error.message : words;
}

} // namespace chat::ui
