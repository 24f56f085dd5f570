// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace chat::markup {

//! Why a text is no JSON, said so that it can be mended; QJsonDocument knows the place only roughly.
struct JsonFault
{
    qsizetype offset = 0;
    QString message;
};

//! The first fault; nullopt: there is none that this knows of.
[[nodiscard]] std::optional<JsonFault> findJsonFault(QStringView json);

//! Whether the whole text can be read as JSON.
[[nodiscard]] bool isJson(const QString &text);

} // namespace chat::markup
