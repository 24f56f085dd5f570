// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/server/params.h"

#include "app/server/failures.h"

#include <QJsonDocument>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace chat::server {

namespace {

constexpr int kLargestPage = 50;

QString decoded(QByteArray part)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(part.replace('+', ' ')));
}

void addForm(QJsonObject &values, const QByteArray &form)
{
    const QList<QByteArray> pairs = form.split('&');
    for (const QByteArray &pair : pairs) {
        if (pair.isEmpty())
            continue;
        const qsizetype sign = pair.indexOf('=');
        values.insert(decoded(sign < 0 ? pair : pair.left(sign)), sign < 0 ? QString() : decoded(pair.mid(sign + 1)));
    }
}

} // namespace

Result<Params> Params::read(const QByteArray &query, const QByteArray &body, const QByteArray &contentType)
{
    Params params;
    addForm(params.m_values, query);
    if (body.trimmed().isEmpty())
        return params;
    // JSON with the content type of a form (curl's default) is accepted as JSON.
    if (contentType.startsWith("application/x-www-form-urlencoded") && !body.trimmed().startsWith('{')) {
        addForm(params.m_values, body);
        return params;
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return failure(ApiError::Kind::Rejected, 400, 40000, u"请求内容不是有效的 JSON 对象"_s);
    const QJsonObject object = document.object();
    for (auto it = object.begin(); it != object.end(); ++it)
        params.m_values.insert(it.key(), it.value());
    return params;
}

void Params::fail(const QString &message)
{
    if (!m_problem)
        m_problem = rejected(message);
}

void Params::wrongType(QLatin1StringView key)
{
    fail(u"参数类型错误: "_s + key);
}

void Params::missing(QLatin1StringView key)
{
    fail(u"缺少参数: "_s + key);
}

QString Params::id(QLatin1StringView key)
{
    const QJsonValue value = m_values.value(key);
    if (value.isUndefined() || value.isNull())
        return {};
    if (value.isString())
        return value.toString();
    if (value.isDouble() && value.toInteger(-1) >= 0)
        return QString::number(value.toInteger());
    wrongType(key);
    return {};
}

QString Params::neededId(QLatin1StringView key)
{
    QString value = id(key);
    if (value.isEmpty())
        missing(key);
    return value;
}

QString Params::text(QLatin1StringView key)
{
    const QJsonValue value = m_values.value(key);
    if (value.isUndefined() || value.isNull())
        return {};
    if (!value.isString())
        wrongType(key);
    return value.toString();
}

QString Params::neededText(QLatin1StringView key)
{
    if (!m_values.contains(key) || m_values.value(key).isNull())
        missing(key);
    return text(key);
}

std::optional<int> Params::number(QLatin1StringView key)
{
    const QJsonValue value = m_values.value(key);
    if (value.isUndefined() || value.isNull() || (value.isString() && value.toString().isEmpty()))
        return std::nullopt;
    if (value.isBool())
        return int(value.toBool());
    bool ok = value.isDouble();
    double number = value.toDouble();
    if (value.isString())
        number = value.toString().toInt(&ok);
    if (!ok || number != std::floor(number) || std::abs(number) > 2e9) {
        wrongType(key);
        return std::nullopt;
    }
    return static_cast<int>(number);
}

std::optional<quint32> Params::bits(QLatin1StringView key)
{
    const QJsonValue value = m_values.value(key);
    if (value.isUndefined() || value.isNull() || (value.isString() && value.toString().isEmpty()))
        return std::nullopt;
    bool ok = value.isDouble();
    qint64 number = value.toInteger(-1);
    if (value.isString())
        number = value.toString().toLongLong(&ok);
    if (!ok || number < 0 || number > 0xffffffffll) {
        wrongType(key);
        return std::nullopt;
    }
    return static_cast<quint32>(number);
}

int Params::number(QLatin1StringView key, int fallback)
{
    return number(key).value_or(fallback);
}

int Params::pageSize()
{
    const int size = number("page_size"_L1, kLargestPage);
    if (size < 1)
        fail(u"参数错误: page_size"_s);
    return std::clamp(size, 1, kLargestPage);
}

int Params::page()
{
    const int page = number("page"_L1, 1);
    if (page < 1 || page > 1'000'000)
        fail(u"参数错误: page"_s);
    return std::clamp(page, 1, 1'000'000);
}

} // namespace chat::server
