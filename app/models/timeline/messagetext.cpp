// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/models/timeline/messagetext.h"

#include "app/base/showntext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace chat {

namespace {

QString describePending(PendingChange pending)
{
    switch (pending) {
    case PendingChange::None:
        break;
    case PendingChange::Edit:
        return QCoreApplication::translate("chat::MessageText", "the change waits for the connection");
    case PendingChange::RefusedEdit:
        return QCoreApplication::translate("chat::MessageText", "the change was not saved");
    case PendingChange::Removal:
        return QCoreApplication::translate("chat::MessageText", "to be deleted, waits for the connection");
    case PendingChange::Reaction:
        return QCoreApplication::translate("chat::MessageText", "your reaction waits for the connection");
    }
    return {};
}

QString describeUpload(const UnsentFiles &files)
{
    const QString name = shownName(files.name);
    const QString percent = QString::number(files.percent);
    const QString size = QLocale().formattedDataSize(files.size, 1, QLocale::DataSizeTraditionalFormat);
    return files.count <= 1
        ? QCoreApplication::translate("chat::MessageText", "uploading, %1 % of %2: %3").arg(percent, size, name)
        : QCoreApplication::translate("chat::MessageText", "uploading %1 of %2, %3 % of %4: %5")
              .arg(QString::number(files.number), QString::number(files.count), percent, size, name);
}

} // namespace

QString describeSending(const Message &message)
{
    if (message.pending == PendingChange::Removal)
        return describePending(message.pending);
    switch (message.state) {
    case SendState::Sent:
        break;
    case SendState::Sending:
        return QCoreApplication::translate("chat::MessageText", "sending");
    case SendState::Held: {
        const qint64 left = QDateTime::currentDateTimeUtc().msecsTo(message.heldUntil);
        return QCoreApplication::translate("chat::MessageText", "waiting for the rate limit, %1 s")
            .arg(std::max<qint64>(1, (left + 999) / 1000));
    }
    case SendState::Checking:
        return QCoreApplication::translate("chat::MessageText", "no answer; checking whether it arrived");
    case SendState::Failed:
        return QCoreApplication::translate("chat::MessageText", "not sent");
    case SendState::Uploading:
        return describeUpload(message.files.value_or(UnsentFiles()));
    case SendState::Waiting:
        return QCoreApplication::translate("chat::MessageText", "waiting for the connection");
    case SendState::InDoubt:
        return QCoreApplication::translate("chat::MessageText", "the answer was lost; it may not have arrived");
    }
    return describePending(message.pending);
}

QString describeError(const ApiError &error)
{
    switch (error.kind) {
    case ApiError::Kind::Network:
        return QCoreApplication::translate("chat::MessageText", "The server cannot be reached.");
    case ApiError::Kind::Timeout:
        return QCoreApplication::translate("chat::MessageText", "The server did not answer in time.");
    case ApiError::Kind::RateLimited:
        return QCoreApplication::translate("chat::MessageText", "Too many requests; wait a moment.");
    case ApiError::Kind::Unauthorized:
    case ApiError::Kind::TokenExpired:
        return QCoreApplication::translate("chat::MessageText", "The token was refused.");
    case ApiError::Kind::Forbidden:
        return QCoreApplication::translate("chat::MessageText", "This account does not have permission for this.");
    case ApiError::Kind::NotFound:
        return QCoreApplication::translate("chat::MessageText", "It no longer exists.");
    case ApiError::Kind::Rejected:
        return QCoreApplication::translate("chat::MessageText", "The server refused it.");
    case ApiError::Kind::ServerError:
        return QCoreApplication::translate("chat::MessageText", "The server reported an error.");
    case ApiError::Kind::BadReply:
        return QCoreApplication::translate("chat::MessageText", "The server's answer could not be read.");
    case ApiError::Kind::Cancelled:
        return QCoreApplication::translate("chat::MessageText", "It was cancelled.");
    case ApiError::Kind::Unsupported:
        return QCoreApplication::translate("chat::MessageText", "This server does not support it.");
    }
    return {};
}

QString errorSentence(const ApiError &error)
{
    constexpr int longest = 160;
    // Without an HTTP status the text is from our own network layer, in English: it adds nothing to the sentence.
    if (error.http == 0 && (error.kind == ApiError::Kind::Network || error.kind == ApiError::Kind::Timeout))
        return describeError(error);
    const QString words = shownLine(error.message, longest);
    return words.isEmpty()
        ? describeError(error)
        : QCoreApplication::translate("chat::MessageText", "%1 (%2)").arg(describeError(error), words);
}

} // namespace chat
