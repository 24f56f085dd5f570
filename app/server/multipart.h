// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace chat::server {

struct FormPart
{
    QString name;
    QString fileName;
    QByteArray contentType;
    QByteArray bytes;
};

//! The part named `name` of a multipart/form-data body; nullopt if there is none or the body is malformed.
[[nodiscard]] std::optional<FormPart> multipartField(
    const QByteArray &body, const QByteArray &contentType, const QString &name);

} // namespace chat::server
