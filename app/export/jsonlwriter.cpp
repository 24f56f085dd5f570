// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/export/jsonlwriter.h"

#include "app/export/messagejson.h"

#include <QJsonDocument>

namespace chat {

QByteArray JsonlWriter::message(const ExportedMessage &message)
{
    const QJsonObject object = messageJson(message.message, message.versions, message.gap);
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace chat
