// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/satori/wire/satoritraffic.h"

#include "app/base/jsonreader.h"
#include "app/satori/wire/satorijson.h"

#include <QJsonDocument>

namespace chat::satori {

using namespace Qt::Literals::StringLiterals;

namespace {

QString opName(qint64 op)
{
    switch (op) {
    case 0:
        return u"event"_s;
    case 1:
        return u"ping"_s;
    case 2:
        return u"pong"_s;
    case 3:
        return u"identify"_s;
    case 4:
        return u"ready"_s;
    case 5:
        return u"meta"_s;
    default:
        return QString::number(op);
    }
}

QString nameOf(const QJsonObject &user)
{
    for (const auto key : {"nick"_L1, "name"_L1}) {
        if (const QString name = json::text(user, key); !name.isEmpty())
            return name;
    }
    return parseId(user.value("id"_L1));
}

void readEventBody(const QJsonObject &body, TrafficSummary &summary)
{
    const QJsonObject channel = body.value("channel"_L1).toObject();
    const QJsonObject message = body.value("message"_L1).toObject();
    summary.isEvent = true;
    summary.what = json::text(body, "type"_L1);
    summary.number = json::integer(body.value(body.contains("sn"_L1) ? "sn"_L1 : "id"_L1), -1);
    summary.place = parseId(channel.value("id"_L1));
    summary.author = nameOf(body.value("user"_L1).toObject());
    summary.message = MessageId(parseId(message.value("id"_L1)));
    summary.channel = {isDirectChannel(channel) ? ChannelKind::Direct : ChannelKind::Guild, ChannelId(summary.place)};
}

} // namespace

TrafficSummary readSatoriTraffic(const TrafficEntry &entry, const QByteArray &text)
{
    TrafficSummary summary;
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (entry.kind != TrafficEntry::Kind::Call) {
        const QJsonObject frame = document.object();
        const qint64 op = json::integer(frame, "op"_L1, -1);
        summary.what = opName(op);
        if (op == 0)
            readEventBody(frame.value("body"_L1).toObject(), summary);
        return summary;
    }
    summary.what = entry.path.startsWith("v1/"_L1) ? entry.path.mid(3) : entry.path;
    const QJsonObject parameters = QJsonDocument::fromJson(entry.body).object();
    summary.place = parseId(parameters.value("channel_id"_L1));
    if (summary.place.isEmpty())
        summary.place = parseId(parameters.value("guild_id"_L1));
    summary.message = MessageId(parseId(parameters.value("message_id"_L1)));
    return summary;
}

} // namespace chat::satori
