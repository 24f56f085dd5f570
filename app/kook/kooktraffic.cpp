// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/kook/kooktraffic.h"

#include "app/base/jsonreader.h"
#include "app/kook/kookjson.h"
#include "app/kook/wire/kooksignals.h"
#include "app/net/unpacker.h"

#include <QJsonDocument>
#include <QUrl>
#include <QUrlQuery>

namespace chat::kook {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kUnpackStep = 4 << 10; // of the packed bytes

QByteArray unpackFrame(const QByteArray &data, qsizetype most)
{
    if (data.isEmpty() || data.startsWith('{') || data.startsWith('['))
        return data;
    Unpacker unpacker(most + kUnpackStep * Unpacker::kMostRatio);
    for (qsizetype at = 0; at < data.size() && unpacker.size() <= most; at += kUnpackStep) {
        if (unpacker.add(data.mid(at, kUnpackStep)) != Unpacker::State::More)
            break;
    }
    QByteArray text = unpacker.take();
    if (text.isEmpty())
        return data; // no stream at all
    if (text.size() > most)
        text.resize(most);
    return text;
}

QString signalName(qint64 signal)
{
    switch (signal) {
    case Signal::Event:
        return u"event"_s;
    case Signal::Hello:
        return u"hello"_s;
    case Signal::Ping:
        return u"ping"_s;
    case Signal::Pong:
        return u"pong"_s;
    case Signal::Resume:
        return u"resume"_s;
    case Signal::Reconnect:
        return u"reconnect"_s;
    case Signal::ResumeAck:
        return u"resume ack"_s;
    case Signal::Mark:
        return u"mark"_s;
    default:
        return QString::number(signal);
    }
}

void readEvent(const QJsonObject &event, TrafficSummary &summary)
{
    const bool person = json::text(event, "channel_type"_L1) == "PERSON"_L1;
    const QJsonObject extra = event.value("extra"_L1).toObject();
    const qint64 type = json::integer(event, "type"_L1);
    summary.isEvent = true;
    if (type == kSystemType) {
        const QJsonObject body = extra.value("body"_L1).toObject();
        const QString chat = parseId(body.value("chat_code"_L1));
        const QString channel = parseId(body.value("channel_id"_L1));
        summary.what = json::text(extra, "type"_L1);
        summary.author = parseId(body.value("user_id"_L1));
        summary.message = MessageId(parseId(body.value("msg_id"_L1)));
        summary.channel = chat.isEmpty() ? ChannelRef{ChannelKind::Guild, ChannelId(channel)}
                                         : ChannelRef{ChannelKind::Direct, ChannelId(chat)};
        summary.place = summary.channel.isEmpty() ? parseId(event.value("target_id"_L1)) : summary.channel.id.value;
        return;
    }
    summary.what = u"message %1"_s.arg(type);
    summary.author = parseUser(extra.value("author"_L1).toObject()).displayName();
    if (summary.author.isEmpty())
        summary.author = parseId(event.value("author_id"_L1));
    summary.message = MessageId(parseId(event.value("msg_id"_L1)));
    summary.channel = {person ? ChannelKind::Direct : ChannelKind::Guild,
        ChannelId(parseId(person ? extra.value("code"_L1) : event.value("target_id"_L1)))};
    summary.place = summary.channel.id.value;
}

void readFrame(const TrafficEntry &entry, const QJsonObject &frame, TrafficSummary &summary)
{
    const qint64 signal = json::integer(frame, "s"_L1, -1);
    summary.what = signalName(signal);
    summary.number = json::integer(frame, "sn"_L1, -1);
    if (signal == Signal::Event && entry.kind == TrafficEntry::Kind::Received)
        readEvent(frame.value("d"_L1).toObject(), summary);
    else if (signal == Signal::Mark)
        summary.message = MessageId(parseId(frame.value("d"_L1)["msg_id"_L1]));
}

//! The parameters of a call by name, wherever they are.
class Parameters
{
public:
    explicit Parameters(const TrafficEntry &entry)
        : m_query(QUrl::fromEncoded(entry.url))
        , m_body(QJsonDocument::fromJson(entry.body).object())
    {
    }
    [[nodiscard]] QString at(QLatin1StringView name) const
    {
        const QString inBody = parseId(m_body.value(name));
        return inBody.isEmpty() ? m_query.queryItemValue(name, QUrl::FullyDecoded) : inBody;
    }

private:
    QUrlQuery m_query;
    QJsonObject m_body;
};

void readCall(const TrafficEntry &entry, const QJsonObject &answer, TrafficSummary &summary)
{
    summary.what = entry.path.startsWith("v3/"_L1) ? entry.path.mid(3) : entry.path;
    summary.code = static_cast<int>(json::integer(answer, "code"_L1));
    const Parameters parameters(entry);
    const bool direct = summary.what.startsWith("direct-message/"_L1);
    const QString chat = parameters.at("chat_code"_L1);
    const QString target = parameters.at("target_id"_L1);
    const QString channel = target.isEmpty() ? parameters.at("channel_id"_L1) : target;
    summary.place = chat.isEmpty() ? channel : chat;
    if (summary.place.isEmpty())
        summary.place = parameters.at("guild_id"_L1);
    summary.message = MessageId(parameters.at("msg_id"_L1));
    const QJsonObject data = answer.value("data"_L1).toObject();
    if (summary.message.isEmpty())
        summary.message = MessageId(parseId(data.value("msg_id"_L1)));
    if (summary.message.isEmpty())
        return;
    if (!chat.isEmpty())
        summary.channel = {ChannelKind::Direct, ChannelId(chat)};
    else if (!direct && !channel.isEmpty())
        summary.channel = {ChannelKind::Guild, ChannelId(channel)};
    else if (const QString told = parseId(data.value("channel_id"_L1)); !direct && !told.isEmpty())
        summary.channel = {ChannelKind::Guild, ChannelId(told)};
}

TrafficSummary readTraffic(const TrafficEntry &entry, const QByteArray &text)
{
    TrafficSummary summary;
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    if (entry.kind == TrafficEntry::Kind::Call)
        readCall(entry, object, summary);
    else
        readFrame(entry, object, summary);
    return summary;
}

} // namespace

TrafficFormat kookTrafficFormat()
{
    return {&unpackFrame, &readTraffic};
}

} // namespace chat::kook
