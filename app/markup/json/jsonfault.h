// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace chat::markup {

//! Why a text is not JSON, worded so that it can be fixed; QJsonDocument reports the position only roughly.
struct JsonFault
{
    qsizetype offset = 0;
    QString message;
};

//! The first error; nullopt: none was found.
[[nodiscard]] std::optional<JsonFault> findJsonFault(QStringView json);

//! Whether the whole text can be parsed as JSON.
[[nodiscard]] bool isJson(const QString &text);

} // namespace chat::markup
