// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/session/handover/fetchorder.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace chat {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kOrderVersion = 2; // 1 has only the second start: programs that know no other refuse an order

QByteArray asLine(const QString &name, const QJsonObject &body)
{
    return QJsonDocument(QJsonObject{{"kookaburra"_L1, kOrderVersion}, {name, body}}).toJson(QJsonDocument::Compact)
        + '\n';
}

//! Empty: it is not of this version, or something else.
QJsonObject bodyOf(const QByteArray &line, QLatin1StringView name)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    return object.value("kookaburra"_L1).toInt() == kOrderVersion ? object.value(name).toObject() : QJsonObject();
}

//! Not negative; nothing: it is no whole number.
std::optional<qint64> count(const QJsonValue &value)
{
    const qint64 number = value.toInteger(-1);
    return number >= 0 ? std::optional(number) : std::nullopt;
}

} // namespace

QByteArray written(const FetchOrder &order)
{
    return asLine(u"fetch"_s,
        {{"account"_L1, order.account}, {"channel"_L1, order.channel.value}, {"user"_L1, order.user.value},
            {"back"_L1, order.back}});
}

std::optional<FetchOrder> readFetchOrder(const QByteArray &line)
{
    const QJsonObject body = bodyOf(line, "fetch"_L1);
    const auto back = count(body.value("back"_L1));
    FetchOrder order{body.value("account"_L1).toString(), ChannelId(body.value("channel"_L1).toString()),
        UserId(body.value("user"_L1).toString()), back.value_or(0)};
    if (!back || order.account.isEmpty() || order.channel.isEmpty() == order.user.isEmpty())
        return std::nullopt;
    return order;
}

QByteArray written(const FetchReport &report)
{
    QJsonObject body{
        {"is"_L1, static_cast<int>(report.kind)}, {"reached"_L1, report.reached}, {"fetched"_L1, report.fetched}};
    if (report.error)
        body.insert("error"_L1, static_cast<int>(*report.error));
    return asLine(u"report"_s, body);
}

std::optional<FetchReport> readFetchReport(const QByteArray &line)
{
    const QJsonObject body = bodyOf(line, "report"_L1);
    const auto kind = count(body.value("is"_L1));
    const auto reached = count(body.value("reached"_L1));
    const auto fetched = count(body.value("fetched"_L1));
    const auto error = count(body.value("error"_L1));
    if (!kind || !reached || !fetched || *kind > static_cast<qint64>(FetchReport::Kind::Failed)
        || (error && *error > static_cast<qint64>(ApiError::Kind::Unsupported)))
        return std::nullopt;
    FetchReport report{static_cast<FetchReport::Kind>(*kind), *reached, *fetched, std::nullopt};
    if (error)
        report.error = static_cast<ApiError::Kind>(*error);
    return report;
}

} // namespace chat
