// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"
#include "app/markup/finding.h"

#include <QJsonObject>
#include <QString>
#include <QStringView>

#include <vector>

namespace chat::cli {

//! What `parse`, `lint` and `write` do for each `--type`. A new markup is a new row in markuptypes.cpp.
struct MarkupType
{
    QLatin1StringView name;
    bool isJson = false; //!< a byte order mark before it is ignored
    QJsonObject (*parse)(const QString &source) = nullptr;
    std::vector<markup::Finding> (*lint)(const QString &source) = nullptr;
    Result<QString> (*write)(const QJsonObject &tree) = nullptr;
};

//! Null: no such type.
[[nodiscard]] const MarkupType *markupType(QStringView name);
//! "kmarkdown|card", for usage texts.
[[nodiscard]] QString markupTypeNames();

} // namespace chat::cli
