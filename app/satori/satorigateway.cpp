// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/satori/satorigateway.h"

#include "app/base/jsonreader.h"
#include "app/base/jsonsource.h"
#include "app/base/logging.h"
#include "app/domain/message.h"
#include "app/satori/wire/satorijson.h"

#include <QJsonDocument>

namespace chat::satori {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype kSatoriGatewayLongestText = 4 << 20; // of an event, which may contain pictures as data

enum Op { Event = 0, Ping = 1, Pong = 2, Identify = 3, Ready = 4, Meta = 5 };

//! Does the server close because of the token? One documented code, one registered code, or a refused upgrade.
bool refusesToken(int code, const QString &reason)
{
    return code == 4004 || code == 3000 || reason.contains("invalid token"_L1, Qt::CaseInsensitive)
        || reason.contains("status code: 401"_L1) || reason.contains("status code: 403"_L1);
}

//! What waits twice for the same text, or is taken back before it was shown, is not worth reading (FramePump).
FramePump::Subject subjectOf(const QJsonObject &event)
{
    using Effect = FramePump::Subject::Effect;
    const QString type = json::text(event, "type"_L1);
    const QJsonObject message = event.value("message"_L1).toObject();
    const QString id = parseId(message.value("id"_L1));
    if (id.isEmpty())
        return {};
    const QJsonObject login = event.value("login"_L1).toObject();
    // Every login of the server gets its own copy.
    const QString place = u"%1\n%2\n%3\n%4\n%5"_s.arg(parseId(login.value("user"_L1).toObject().value("id"_L1)),
        parseId(event.value("self_id"_L1)), QString::number(json::integer(login, "sn"_L1, -1)),
        parseId(event.value("channel"_L1).toObject().value("id"_L1)), id);
    if (type == "message-updated"_L1 && message.value("content"_L1).isString())
        return {Effect::Replaces, u"edit\n%1\n%2"_s.arg(place, message.keys().join(u',')).toUtf8(), {}};
    const bool set = type == "reaction-added"_L1 || type == "reaction-created"_L1;
    const bool unset
        = type == "reaction-removed"_L1 || type == "reaction-deleted"_L1 || type == "reaction-deleted/one"_L1;
    const QString user = parseId(event.value("user"_L1).toObject().value("id"_L1));
    const QString emoji = parseId(event.value("emoji"_L1).toObject().value("id"_L1));
    if ((!set && !unset) || user.isEmpty() || emoji.isEmpty())
        return {};
    return {
        set ? Effect::Sets : Effect::Unsets, u"reaction\n%1\n%2\n%3"_s.arg(place, user, emoji).toUtf8(), user.toUtf8()};
}

} // namespace

GatewaySocket::Durations SatoriGateway::defaultDurations()
{
    Durations times;
    times.hello = 10s;
    times.ping = 10s;
    times.pingJitter = 0ms;
    times.pong = 20s;
    times.pingAgain = {};
    times.first = {};
    times.backOff = 1s;
    times.maxBackOff = 60s;
    return times;
}

SatoriGateway::SatoriGateway(WebSocket &socket, Scheduler &scheduler, Durations durations, QObject *parent)
    : GatewaySocket(socket, scheduler, std::move(durations), &SatoriGateway::read, {}, parent)
{
}

void SatoriGateway::setServer(const QUrl &base, const QString &token)
{
    QUrl url = base;
    url.setScheme(base.scheme() == "https"_L1 ? u"wss"_s : u"ws"_s);
    QString path = base.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path + u"/v1/events"_s, QUrl::StrictMode);
    if (url != m_url || token != m_token)
        m_sn = 0;
    m_url = url;
    m_token = token;
}

void SatoriGateway::fetchUrl(Callback<QUrl> callback)
{
    callback(m_url);
}

void SatoriGateway::sendOp(int op, const QJsonObject &body)
{
    send(QJsonDocument(QJsonObject{{"op"_L1, op}, {"body"_L1, body}}).toJson(QJsonDocument::Compact));
}

void SatoriGateway::onOpened()
{
    QJsonObject body;
    if (!m_token.isEmpty())
        body.insert("token"_L1, m_token);
    if (m_sn > 0)
        body.insert("sn"_L1, m_sn);
    sendOp(Identify, body);
}

void SatoriGateway::sendPing()
{
    sendOp(Ping, {});
}

//! The state machine alone would keep trying.
void SatoriGateway::onEnded(int code, const QString &reason)
{
    if (state() != State::Waiting || !refusesToken(code, reason))
        return;
    refuse({ApiError::Kind::Unauthorized, 0, code, reason, {}});
}

FramePump::Reading SatoriGateway::read(const QByteArray &frame, qsizetype most)
{
    using Outcome = FramePump::Reading::Outcome;
    if (frame.size() > most)
        return {Outcome::Larger};
    const QJsonDocument document = QJsonDocument::fromJson(frame);
    if (!document.isObject())
        return {Outcome::Broken};
    QJsonObject object = document.object();
    if (frame.size() > kSatoriGatewayLongestText)
        json::cutLongTexts(object, kSatoriGatewayLongestText);
    FramePump::Reading reading{Outcome::Read, object};
    if (json::integer(object, "op"_L1, -1) == Event) {
        QJsonValue whole = std::exchange(reading.object, {});
        json::keepSources(whole, frame, {u"body"_s}, RawJson::kMost);
        reading.object = whole.toObject();
        const QJsonObject body = object.value("body"_L1).toObject();
        reading.subject = subjectOf(body);
        // Its number counts all the same.
        reading.remains = {{"op"_L1, Event},
            {"body"_L1,
                QJsonObject{
                    {"type"_L1, QString()}, {"sn"_L1, body.value(body.contains("sn"_L1) ? "sn"_L1 : "id"_L1)}}}};
    }
    return reading;
}

void SatoriGateway::onFrame(const QJsonObject &frame)
{
    const QJsonObject body = frame.value("body"_L1).toObject();
    switch (json::integer(frame, "op"_L1, -1)) {
    case Event:
        onEvent(body);
        break;
    case Pong:
        pongReceived();
        break;
    case Ready:
        Q_EMIT ready(body);
        helloReceived(false);
        break;
    case Meta:
        Q_EMIT metaArrived(body);
        break;
    default:
        break; // unknown, or sent by clients only
    }
}

void SatoriGateway::onEvent(const QJsonObject &event)
{
    if (!isLive())
        return; // before READY no event is for us
    if (!event.value("type"_L1).isString()) {
        if (event.contains("proxy_urls"_L1)) // the deployed server sends META like this
            Q_EMIT metaArrived(event);
        return;
    }
    // Numbers may decrease or restart: they are only used to continue.
    const qint64 sn = json::integer(event.value(event.contains("sn"_L1) ? "sn"_L1 : "id"_L1));
    m_sn = std::max(m_sn, sn);
    if (!json::text(event, "type"_L1).isEmpty()) // else a number alone: a later event says all that this one said
        Q_EMIT eventArrived(event);
}

} // namespace chat::satori
