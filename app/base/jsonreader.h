// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <optional>

namespace chat::json {

// Tolerant readers for what real servers send (numbers as strings, booleans as 0/1, null for "none"). Each returns the
// fallback if the key is missing or the value cannot be read that way.

//! A string; numbers become their decimal digits, anything else the empty string.
[[nodiscard]] QString text(const QJsonValue &value);
[[nodiscard]] inline QString text(const QJsonObject &object, QLatin1StringView key)
{
    return text(object.value(key));
}

//! An integer from a number or a decimal string.
[[nodiscard]] qint64 integer(const QJsonValue &value, qint64 fallback = 0);
[[nodiscard]] inline qint64 integer(const QJsonObject &object, QLatin1StringView key, qint64 fallback = 0)
{
    return integer(object.value(key), fallback);
}

[[nodiscard]] double number(const QJsonValue &value, double fallback = 0);
[[nodiscard]] inline double number(const QJsonObject &object, QLatin1StringView key, double fallback = 0)
{
    return number(object.value(key), fallback);
}

//! true/false, 0/1, "0"/"1", "true"/"false".
[[nodiscard]] bool boolean(const QJsonValue &value, bool fallback = false);
[[nodiscard]] inline bool boolean(const QJsonObject &object, QLatin1StringView key, bool fallback = false)
{
    return boolean(object.value(key), fallback);
}

//! Tells "missing" (nullopt) from "null" and from a value.
[[nodiscard]] inline std::optional<QJsonValue> present(const QJsonObject &object, QLatin1StringView key)
{
    const auto it = object.find(key);
    return it == object.end() ? std::nullopt : std::optional<QJsonValue>(it.value());
}

//! Shortens texts of more than `most` characters in this object and in nested ones, down to `depth` levels. Returns
//! false if there was nothing to shorten.
bool cutLongTexts(QJsonObject &object, qsizetype most, int depth = 4);

//! The object as it would be written, without white space; empty if that is longer than `most` bytes.
[[nodiscard]] QByteArray compact(const QJsonObject &object, qsizetype most);

} // namespace chat::json
