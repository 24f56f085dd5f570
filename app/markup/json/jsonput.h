// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QString>

namespace chat::markup {

//! Sets a field that has something to say; empty texts and zero are left out.
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
