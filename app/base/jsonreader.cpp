// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/base/jsonreader.h"

#include <QJsonDocument>

#include <cmath>

namespace chat::json {

namespace {
// Doubles hold every integer up to 2^53 exactly; larger ones cannot be trusted as ids anyway.
constexpr double kLargestExact = 9007199254740992.0;

std::optional<qint64> exactInteger(double value)
{
    if (!std::isfinite(value) || std::abs(value) > kLargestExact)
        return std::nullopt;
    return static_cast<qint64>(value);
}
} // namespace

QString text(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isDouble()) {
        const qint64 whole = value.toInteger(0);
        if (whole != 0 || value.toDouble() == 0.0)
            return QString::number(whole);
        return QString::number(value.toDouble(), 'g', 17);
    }
    return {};
}

qint64 integer(const QJsonValue &value, qint64 fallback)
{
    if (value.isDouble()) {
        const qint64 whole = value.toInteger(0);
        if (whole != 0)
            return whole;
        return exactInteger(value.toDouble()).value_or(fallback);
    }
    if (value.isString()) {
        bool ok = false;
        const qint64 parsed = value.toString().toLongLong(&ok);
        return ok ? parsed : fallback;
    }
    if (value.isBool())
        return value.toBool() ? 1 : 0;
    return fallback;
}

double number(const QJsonValue &value, double fallback)
{
    if (value.isDouble())
        return value.toDouble();
    if (value.isString()) {
        bool ok = false;
        const double parsed = value.toString().toDouble(&ok);
        return ok && std::isfinite(parsed) ? parsed : fallback;
    }
    return fallback;
}

bool boolean(const QJsonValue &value, bool fallback)
{
    if (value.isBool())
        return value.toBool();
    if (value.isDouble())
        return value.toDouble() != 0.0;
    if (value.isString()) {
        const QString word = value.toString().trimmed().toLower();
        if (word == QLatin1StringView("1") || word == QLatin1StringView("true"))
            return true;
        if (word == QLatin1StringView("0") || word == QLatin1StringView("false"))
            return false;
    }
    return fallback;
}

bool cutLongTexts(QJsonObject &object, qsizetype most, int depth)
{
    bool any = false;
    const QStringList keys = object.keys();
    for (const QString &key : keys) {
        const QJsonValue value = object.value(key);
        if (value.isString()) {
            const QString text = value.toString();
            if (text.size() <= most)
                continue;
            const bool splits = text.at(most - 1).isHighSurrogate();
            object.insert(key, QString(text.left(splits ? most - 1 : most) + u'…'));
            any = true;
        } else if (value.isObject() && depth > 0) {
            QJsonObject inner = value.toObject();
            if (!cutLongTexts(inner, most, depth - 1))
                continue;
            object.insert(key, inner);
            any = true;
        }
    }
    return any;
}

QByteArray compact(const QJsonObject &object, qsizetype most)
{
    QByteArray text = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return text.size() <= most ? text : QByteArray();
}

} // namespace chat::json
