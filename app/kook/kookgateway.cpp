// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/kook/kookgateway.h"

#include "app/base/jsonreader.h"
#include "app/base/jsonsource.h"
#include "app/base/logging.h"
#include "app/domain/message.h"
#include "app/kook/kookenvelope.h"
#include "app/kook/kookjson.h"
#include "app/kook/news/echowatch.h"
#include "app/kook/wire/kooksignals.h"
#include "app/net/unpack.h"

#include <QJsonDocument>
#include <QUrlQuery>

#include <algorithm>

namespace chat::kook {

using namespace Qt::Literals::StringLiterals;

namespace {

//! The first of three codes with which the server says that a session cannot be resumed.
constexpr int kSessionUnusable = 40106;
//! No session loses this many events: a number further ahead is invalid.
constexpr qint64 kWidestGap = 1'000'000;
//! Marks an event of which only the number is left: a later one says all that it said.
constexpr auto kPointless = "kookaburra:pointless"_L1;
//! In place of everything in an event: its frame as text (Options::whole).
constexpr auto kFrame = "kookaburra:frame"_L1;
constexpr qsizetype kGatewayLongestText = 600
    << 10; // of an event: more than is read of the longest text, the JSON of a card

//! What waits twice for the same text, or is taken back before it was shown, is not worth reading (FramePump).
FramePump::Subject subjectOf(const QJsonObject &event)
{
    using Effect = FramePump::Subject::Effect;
    if (json::integer(event, "type"_L1) != kSystemType)
        return {};
    const QJsonObject extra = event.value("extra"_L1).toObject();
    const QString type = json::text(extra, "type"_L1);
    const QJsonObject body = extra.value("body"_L1).toObject();
    const QString message = parseId(body.value("msg_id"_L1));
    if (message.isEmpty())
        return {};
    if (type == "updated_message"_L1 || type == "updated_private_message"_L1) {
        // One that says less, or says it to one person, does not stand for the other.
        if (!body.value("content"_L1).isString() || !parseId(body.value("visible_only"_L1)).isEmpty())
            return {};
        return {Effect::Replaces, u"edit\n%1\n%2"_s.arg(message, body.keys().join(u',')).toUtf8(), {}};
    }
    const bool set = type == "added_reaction"_L1 || type == "private_added_reaction"_L1;
    const bool unset = type == "deleted_reaction"_L1 || type == "private_deleted_reaction"_L1;
    const QString user = parseId(body.value("user_id"_L1));
    const QString emoji = parseId(body.value("emoji"_L1).toObject().value("id"_L1));
    if ((!set && !unset) || user.isEmpty() || emoji.isEmpty())
        return {};
    return {set ? Effect::Sets : Effect::Unsets, u"reaction\n%1\n%2\n%3"_s.arg(message, user, emoji).toUtf8(),
        user.toUtf8()};
}

//! The text of a frame, unpacked if necessary; fills `reading` with the object in it, or with what is wrong.
QByteArray textOf(const QByteArray &frame, qsizetype most, qsizetype mostEver, FramePump::Reading &reading)
{
    using Outcome = FramePump::Reading::Outcome;
    QByteArray text = frame;
    if (!frame.startsWith('{')) {
        const qsizetype limit = std::min(most, mostEver);
        bool tooLarge = false;
        auto unpacked = unpack(frame, limit, &tooLarge);
        if (!unpacked) {
            reading.outcome = tooLarge && limit < mostEver ? Outcome::Larger : Outcome::Broken;
            return {};
        }
        text = std::move(*unpacked);
    }
    const QJsonDocument document = QJsonDocument::fromJson(text);
    reading.outcome = document.isObject() ? Outcome::Read : Outcome::Broken;
    reading.object = document.object();
    return text;
}

ApiError errorOf(ApiError::Kind kind, int code)
{
    return {kind, 0, code, {}, {}};
}

} // namespace

KookGateway::KookGateway(
    RestClient &rest, WebSocket &socket, Scheduler &scheduler, Durations durations, Options options, QObject *parent)
    : GatewaySocket(socket, scheduler, std::move(durations), readerFor(options), options.pump, parent)
    , m_rest(rest)
    , m_options(std::move(options))
    , m_gapTimer(scheduler)
    , m_drainTimer(scheduler)
    , m_lateTimer(scheduler)
{
}

void KookGateway::reportTo(EchoWatch &echo)
{
    connect(this, &KookGateway::eventHeard, &echo, &EchoWatch::heard);
    connect(this, &KookGateway::ponged, &echo, &EchoWatch::ponged);
    connect(&echo, &EchoWatch::pingWanted, this, &KookGateway::pingNow);
    connect(this, &KookGateway::stateChanged, &echo, [this, &echo] {
        if (!isLive())
            echo.reset();
    });
}

void KookGateway::startUnasked()
{
    m_unasked = true;
    start();
}

bool KookGateway::mayBeOurGhost()
{
    return m_liveAt && scheduler().now() - *m_liveAt < m_options.ghost;
}

void KookGateway::fetchUrl(Callback<QUrl> callback)
{
    // A session of our own goes on: the one who is online is us.
    if (std::exchange(m_unasked, false) || !m_asksFirst || canResume()) {
        fetchIndex(callback);
        return;
    }
    m_rest.send(
        RestRequest::get(u"v3/user/get-online-status"_s), this, [this, callback](const Result<QJsonValue> &result) {
            using Kind = ApiError::Kind;
            // A server without this call does not have the rule. After any other failure the answer is unknown.
            if (!result.ok() && result.error().kind != Kind::NotFound) {
                callback(result.error());
                return;
            }
            const bool online = result.ok() && json::boolean(result.value().toObject(), "online"_L1);
            if (!online)
                fetchIndex(callback);
            else if (mayBeOurGhost())
                callback(errorOf(Kind::ServerError, 0)); // asked again after the usual pauses
            else
                Q_EMIT occupied();
        });
}

void KookGateway::fetchIndex(const Callback<QUrl> &callback)
{
    const bool compress = m_options.compress && !m_shared; // a relay is on this machine
    RestRequest::Query query{{u"compress"_s, compress ? u"1"_s : u"0"_s}};
    if (m_shared)
        query.append({u"marks"_s, u"1"_s});
    m_rest.send(
        RestRequest::get(u"v3/gateway/index"_s, query), this, [this, callback](const Result<QJsonValue> &result) {
            if (!result.ok()) {
                callback(result.error());
                return;
            }
            const QUrl url(json::text(result.value().toObject(), "url"_L1), QUrl::StrictMode);
            // It contains the token: from an https API, it must not go over an unencrypted connection.
            const bool secure = url.scheme() == "wss"_L1;
            const bool plainAllowed = m_rest.address().scheme() == "http"_L1 && url.scheme() == "ws"_L1;
            if (!url.isValid() || url.host().isEmpty() || !(secure || plainAllowed))
                callback(errorOf(ApiError::Kind::BadReply, 0));
            else
                callback(url);
        });
}

QUrl KookGateway::resumeUrl(const QUrl &url) const
{
    QUrl resumed = url;
    // Appended as text: the existing part (the token) must not change.
    QString query = url.query(QUrl::FullyEncoded);
    if (!query.isEmpty())
        query += u'&';
    query += u"resume=1&sn=%1&session_id="_s.arg(safeSn()) + QString::fromLatin1(QUrl::toPercentEncoding(m_session));
    resumed.setQuery(query, QUrl::StrictMode);
    return resumed;
}

void KookGateway::forgetSession()
{
    ++m_generation;
    m_session.clear();
    m_sn = 0;
    m_held.clear();
    m_missing.clear();
    m_gapTimer.stop();
    m_drainTimer.stop();
}

void KookGateway::resumeSession(const SessionState &session, const QDateTime &liveAt)
{
    m_session = session.id;
    m_sn = session.sn;
    if (liveAt.isValid())
        m_liveAt
            = scheduler().now() - std::chrono::milliseconds(std::max<qint64>(0, liveAt.msecsTo(scheduler().utc())));
    if (!m_session.isEmpty())
        expectSession();
}

void KookGateway::sendSignal(int signal)
{
    send(QJsonDocument(QJsonObject{{"s"_L1, signal}, {"sn"_L1, safeSn()}}).toJson(QJsonDocument::Compact));
}

void KookGateway::sendPing()
{
    sendSignal(Signal::Ping);
}

FramePump::Reader KookGateway::readerFor(const Options &options)
{
    return [mostEver = options.maxFrame, read = options.whole ? &readWhole : &KookGateway::read](
               const QByteArray &frame, qsizetype most) { return read(frame, most, mostEver); };
}

QByteArray KookGateway::frameOf(const QJsonObject &event)
{
    return event.value(kFrame).toString().toUtf8();
}

FramePump::Reading KookGateway::readWhole(const QByteArray &frame, qsizetype most, qsizetype mostEver)
{
    FramePump::Reading reading;
    const QByteArray text = textOf(frame, most, mostEver, reading);
    if (reading.outcome == FramePump::Reading::Outcome::Read
        && json::integer(reading.object, "s"_L1, -1) == Signal::Event)
        reading.object.insert("d"_L1,
            QJsonObject{{kFrame, QString::fromUtf8(text)},
                {"msg_id"_L1, reading.object.value("d"_L1).toObject().value("msg_id"_L1)}});
    return reading;
}

FramePump::Reading KookGateway::read(const QByteArray &frame, qsizetype most, qsizetype mostEver)
{
    FramePump::Reading reading;
    const QByteArray text = textOf(frame, most, mostEver, reading);
    if (reading.outcome != FramePump::Reading::Outcome::Read)
        return reading;
    QJsonObject &object = reading.object;
    if (text.size() > kGatewayLongestText) // no legitimate text is: it is cut here, outside the GUI thread
        json::cutLongTexts(object, kGatewayLongestText);
    if (json::integer(object, "s"_L1, -1) == Signal::Event) {
        const QJsonObject event = object.value("d"_L1).toObject();
        reading.subject = subjectOf(event);
        if (json::integer(event, "type"_L1) != kSystemType) { // a message
            QJsonValue whole = std::exchange(object, {});
            json::keepSources(whole, text, {u"d"_s}, RawJson::kMost);
            object = whole.toObject();
        }
        // Its number counts all the same.
        reading.remains
            = {{"s"_L1, Signal::Event}, {"sn"_L1, object.value("sn"_L1)}, {"d"_L1, QJsonObject{{kPointless, true}}}};
    }
    return reading;
}

void KookGateway::onFrame(const QJsonObject &frame)
{
    if (isLive())
        m_liveAt = scheduler().now();
    const QJsonValue data = frame.value("d"_L1);
    const qint64 signal = json::integer(frame, "s"_L1, -1);
    switch (signal) {
    case Signal::Event:
        if (resuming())
            helloReceived(true); // a server may resume without a hello
        if (isLive()) // before its first hello there is no session and no number: the event will be sent again
            onEvent(json::integer(frame, "sn"_L1), data.toObject());
        break;
    case Signal::Hello:
        onHello(data.toObject());
        break;
    case Signal::Pong:
        pongReceived();
        break;
    case Signal::Reconnect: {
        const int code = static_cast<int>(json::integer(data.toObject(), "code"_L1));
        qCInfo(lcGateway) << "the server wants a new session, code" << code;
        startAfresh(errorOf(ApiError::Kind::Network, code), Blame::ServersWish);
        break;
    }
    case Signal::ResumeAck:
        if (!resuming() && !isLive())
            break;
        if (const QString session = json::text(data.toObject(), "session_id"_L1); !session.isEmpty())
            m_session = session;
        helloReceived(true);
        break;
    case Signal::Mark:
        if (m_shared && isLive())
            Q_EMIT written(MessageId(parseId(data["msg_id"_L1])), json::text(data.toObject(), "program"_L1));
        break;
    default:
        if (m_unknownSignals.size() < 20 && !m_unknownSignals.contains(signal)) {
            m_unknownSignals.insert(signal);
            qCInfo(lcGateway) << "ignoring frames with the unknown signal" << signal;
        }
        break;
    }
}

void KookGateway::onHello(const QJsonObject &data)
{
    const int code = static_cast<int>(json::integer(data, "code"_L1));
    if (code != 0) {
        onHelloRefused(code);
        return;
    }
    m_expiredOnce = false;
    m_liveAt = scheduler().now();
    const QString session = json::text(data, "session_id"_L1);
    // A repeated hello with the same session on a live connection continues its numbers.
    const bool same = (resuming() || isLive()) && (session.isEmpty() || session == m_session);
    if (!same) {
        // Numbers start again: a ping with an old one would make the server reject us for ever.
        forgetSession();
        m_session = session;
    }
    helloReceived(same);
}

void KookGateway::onHelloRefused(int code)
{
    qCInfo(lcGateway) << "hello refused, code" << code;
    const ApiError::Kind kind = kindOfCode(code, 0);
    if (kind == ApiError::Kind::TokenExpired && !std::exchange(m_expiredOnce, true)) {
        // A new URL may contain a new token.
        startAfresh(errorOf(kind, code), keepsSession() ? Blame::Failure : Blame::ServersWish);
    } else if (errorOf(kind, code).refusesToken()) {
        refuse(errorOf(kind, code));
    } else {
        const bool says = code >= kSessionUnusable && code <= kSessionUnusable + 2;
        if (!keepsSession() || says)
            forgetSession(); // it may be the reason
        startAfresh(errorOf(ApiError::Kind::Rejected, code));
    }
}

void KookGateway::onEvent(qint64 sn, const QJsonObject &event)
{
    Q_EMIT eventHeard(MessageId(parseId(event.value("msg_id"_L1))));
    if (sn <= 0 || sn > m_sn + kWidestGap) { // no number, or an implausible one: it cannot be ordered
        qCInfo(lcGateway) << "an event without a usable number:" << sn;
        deliver(event);
        return;
    }
    if (sn <= m_sn) {
        if (takeMissing(sn))
            deliverLate(event);
        return;
    }
    if (draining()) {
        m_held.emplace(sn, event);
        if (m_held.size() > m_options.maxHeld)
            drain();
        return;
    }
    if (sn > m_sn + 1) {
        m_held.emplace(sn, event);
        if (m_held.size() > m_options.maxHeld)
            flushGap();
        else
            watchGap();
        return;
    }
    m_sn = sn;
    const quint64 generation = m_generation;
    deliver(event);
    if (generation == m_generation && !m_held.empty())
        drain();
}

//! Was this number given up? Removes it from the missing ones.
bool KookGateway::takeMissing(qint64 sn)
{
    auto gap = m_missing.upper_bound(sn);
    if (gap == m_missing.begin())
        return false;
    --gap;
    const auto [first, last] = *gap;
    if (sn > last)
        return false;
    m_missing.erase(gap);
    if (first < sn)
        m_missing.insert({first, sn - 1});
    if (sn < last)
        m_missing.insert({sn + 1, last});
    return true;
}

//! Later events were delivered before this one, and history may contain it already: once no more late events come,
//! listeners compare with history.
void KookGateway::deliverLate(const QJsonObject &event)
{
    m_lateTimer.start(m_options.settle, [this] { Q_EMIT eventsMissed(); });
    deliver(event);
}

void KookGateway::deliver(const QJsonObject &event)
{
    if (!event.contains(kPointless))
        Q_EMIT eventArrived(event);
}

//! Delivers some of the events that were held back and are next, then lets the GUI run.
void KookGateway::drain()
{
    const quint64 generation = m_generation;
    Q_EMIT batchBegan();
    for (int left = m_options.slice; left > 0 && generation == m_generation && draining(); --left) {
        const auto node = m_held.extract(m_held.begin());
        if (node.key() != m_sn + 1)
            continue;
        m_sn = node.key();
        deliver(node.mapped());
    }
    Q_EMIT batchEnded();
    if (generation != m_generation)
        return; // stopped by a listener
    if (draining())
        m_drainTimer.start(std::chrono::milliseconds(0), [this] { drain(); });
    else if (m_held.empty())
        m_gapTimer.stop();
    else
        watchGap(); // there is another gap behind it
}

void KookGateway::watchGap()
{
    if (m_gapTimer.isActive())
        return;
    m_gapTimer.start(m_options.askAgain, [this] {
        sendSignal(Signal::Resume);
        m_gapTimer.start(m_options.giveUp - m_options.askAgain, [this] { flushGap(); });
    });
}

void KookGateway::flushGap()
{
    m_gapTimer.stop();
    if (m_held.empty() || draining())
        return;
    qCInfo(lcGateway) << "events" << m_sn + 1 << "to" << m_held.begin()->first - 1 << "did not come";
    m_missing.insert({m_sn + 1, m_held.begin()->first - 1});
    if (m_missing.size() > m_options.maxGaps)
        m_missing.erase(m_missing.begin());
    m_sn = m_held.begin()->first - 1;
    const quint64 generation = m_generation;
    drain();
    if (generation == m_generation)
        Q_EMIT eventsMissed();
}

} // namespace chat::kook
