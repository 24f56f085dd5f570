// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/satori/satorigateway.h"

#include "app/base/jsonreader.h"
#include "app/base/logging.h"

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
    return {Outcome::Read, object};
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
    Q_EMIT eventArrived(event);
}

} // namespace chat::satori
