// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QString>

namespace chat::markup {

//! Sets a field unless its value is an empty text or zero.
inline void put(QJsonObject &object, QLatin1StringView key, const QString &value)
{
    if (!value.isEmpty())
        object.insert(key, value);
}

inline void put(QJsonObject &object, QLatin1StringView key, double value)
{
    if (value > 0)
        object.insert(key, value);
}

} // namespace chat::markup
