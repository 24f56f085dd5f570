// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/kook/kookbackend.h"

#include "app/base/logging.h"
#include "app/kook/kookenvelope.h"
#include "app/kook/kookjson.h"
#include "app/kook/kooktraffic.h"
#include "app/net/loopback.h"
#include "app/net/qtscheduler.h"
#include "app/net/websocket/qtwebsocket.h"

#include <QUrl>

#include <utility>

namespace chat::kook {

using namespace Qt::Literals::StringLiterals;

namespace {

using Phase = ConnectionState::Phase;

KookNews::Options newsOptions(const KookBackend::Account &account, const KookBackend::Parts &parts)
{
    KookNews::Options options;
    options.live = account.live;
    options.durations = parts.durations;
    options.gateway.compress = !isLoopback(account.baseUrl); // compression gains nothing on the same machine
    return options;
}

} // namespace

KookBackend::KookBackend(const Account &account, QNetworkAccessManager &network, QObject *parent)
    : KookBackend(account, network, Parts(), parent)
{
}

KookBackend::KookBackend(const Account &account, QNetworkAccessManager &network, Parts parts, QObject *parent)
    : Backend(parent)
    , m_scheduler(parts.scheduler ? std::move(parts.scheduler) : std::make_unique<QtScheduler>())
    , m_socket(parts.socket ? std::move(parts.socket) : std::make_unique<QtWebSocket>())
    , m_durations(parts.durations)
    , m_rest(network, *m_scheduler, parts.rest)
    , m_messages(m_rest, *m_scheduler, m_people)
    , m_directory(m_rest, m_people)
    , m_assets(m_rest)
    , m_templates(m_rest)
    , m_moderation(m_rest)
    , m_news(m_rest, *m_socket, *m_scheduler, m_messages, m_directory, newsOptions(account, parts))
    , m_relay(network, *m_scheduler, account.baseUrl)
    , m_watch(*m_scheduler, this)
    , m_retry(*m_scheduler)
{
    traffic().setFormat(kookTrafficFormat());
    m_rest.setTraffic(&traffic());
    m_news.reportTo(traffic());
    m_relay.reportTo(traffic());
    m_rest.setBaseUrl(account.baseUrl);
    m_rest.setLanguage(wireLanguage());
    setAuthorization(account.authorization);
    m_rest.setInterpreter([this](const RestAnswer &answer) {
        auto result = readEnvelope(answer);
        if (!result.ok() && result.error().refusesToken())
            onUnauthorized();
        return result;
    });
    connect(&m_news, &KookNews::stateChanged, this, &KookBackend::onNewsState);
    connect(&m_relay, &RelayWatch::looked, this, &KookBackend::onLookedForRelay);
    connect(&m_relay, &RelayWatch::written, &m_messages, &KookMessageService::mark);
    connect(&m_news, &KookNews::eventArrived, this, &KookBackend::onEvent);
    connect(&m_watch, &ConnectionWatch::connectionsStale, this, &KookBackend::onConnectionsStale);
}

KookBackend::~KookBackend()
{
    m_news.disconnect(this);
}

void KookBackend::setConnection(ConnectionState state)
{
    if (m_connection == state)
        return;
    m_connection = std::move(state);
    Q_EMIT connectionChanged();
}

void KookBackend::onNewsState()
{
    const auto before = std::pair(m_connection.phase, m_connection.source);
    setConnection(m_news.connection());
    if (m_connection.phase == Phase::Online && before != std::pair(m_connection.phase, m_connection.source))
        m_relay.askWriters();
    if (m_relay.found() && m_connection.phase == Phase::Waiting)
        m_relay.doubt();
}

void KookBackend::start()
{
    if (m_connection.phase != Phase::Offline && m_connection.phase != Phase::Refused)
        return;
    m_tries = 0;
    m_watch.start();
    if (!isLoopback(m_rest.baseUrl())) // no network is needed on the same machine
        m_watch.followSystem();
    if (m_assumed)
        m_rest.hold();
    if (m_assumed || m_people.self().id.isEmpty())
        signIn();
    else
        goLive();
}

void KookBackend::assume(const User &self)
{
    if (self.id.isEmpty() || !m_people.self().id.isEmpty())
        return;
    m_assumed = true;
    m_rest.hold();
    m_people.setSelf(self);
    m_news.setSelf(self);
    Q_EMIT selfChanged();
}

void KookBackend::refuseCalls(const ApiError &why)
{
    if (m_assumed)
        m_rest.refuse(why);
}

void KookBackend::setAuthorization(const QByteArray &value)
{
    traffic().addSecret(value.mid(value.indexOf(' ') + 1));
    m_rest.setAuthorization(value);
    m_relay.setAuthorization(value);
    m_gatewayOffered = !value.startsWith("Bearer "_ba);
}

void KookBackend::goLive()
{
    if (!m_gatewayOffered) {
        setConnection({Phase::Offline, {}, ApiError{ApiError::Kind::Unsupported, 0, 0, {}, {}}, -1});
    } else if (m_people.self().bot) {
        setConnection({Phase::Connecting, {}, {}, -1});
        m_relay.start(m_people.self().id); // onLookedForRelay() goes on
    } else {
        m_news.start();
    }
}

void KookBackend::useRelay()
{
    m_rest.setDetour(m_relay.found().value_or(QUrl()));
    m_news.setShared(m_relay.hears());
}

void KookBackend::onLookedForRelay()
{
    useRelay();
    if (!m_relay.hears()) // which tells it by itself
        m_relay.askWriters();
    if (m_connection.phase == Phase::Connecting)
        m_news.start(); // the first time; later it runs
}

//! A single call may be refused for reasons of its own; only `user/me` shows whether the token itself is valid.
void KookBackend::onUnauthorized()
{
    if (m_people.self().id.isEmpty() || m_assumed || m_verify || m_connection.phase == Phase::Refused)
        return;
    m_verify = std::make_unique<QObject>();
    m_rest.send(RestRequest::get(u"v3/user/me"_s), m_verify.get(), [this](const Result<QJsonValue> &result) {
        m_verify.release()->deleteLater();
        if (result.ok() || !result.error().refusesToken() || m_connection.phase == Phase::Refused)
            return;
        m_news.stop();
        m_relay.stop();
        useRelay();
        setConnection({Phase::Refused, {}, result.error(), -1});
    });
}

void KookBackend::signIn()
{
    m_retry.stop();
    m_signIn = std::make_unique<QObject>();
    setConnection({Phase::Connecting, {}, {}, -1});
    auto who = RestRequest::get(u"v3/user/me"_s);
    who.goesFirst = true;
    m_rest.send(who, m_signIn.get(), [this](const Result<QJsonValue> &result) {
        m_signIn.release()->deleteLater();
        if (!result.ok()) {
            onSignInFailed(result.error());
            return;
        }
        const User self = parseUser(result.value().toObject());
        if (self.id.isEmpty())
            onSignInFailed({ApiError::Kind::BadReply, 200, 0, {}, {}});
        else
            onSignedIn(self);
    });
}

void KookBackend::onSignedIn(const User &self)
{
    m_tries = 0;
    if (m_assumed && self.id != m_people.self().id) {
        // What is shown is another account's: nothing of the two may be mixed.
        onSignInFailed({ApiError::Kind::Unauthorized, 0, 0, {}, {}});
        return;
    }
    if (std::exchange(m_assumed, false))
        m_rest.release();
    m_people.setSelf(self);
    m_news.setSelf(self);
    Q_EMIT selfChanged();
    if (m_connection.phase == Phase::Connecting) // not stopped meanwhile
        goLive();
}

void KookBackend::onSignInFailed(const ApiError &error)
{
    qCInfo(lcRest) << "signing in failed, http" << error.http << "code" << error.code;
    if (m_assumed)
        m_rest.refuse(error);
    if (error.refusesToken()) {
        setConnection({Phase::Refused, {}, error, -1});
    } else {
        const auto backOff = std::min<std::chrono::milliseconds>(
            m_durations.maxBackOff, m_durations.backOff * (1 << std::min(m_tries, 16)));
        const auto delay = std::max(backOff, error.retryAfter.value_or(std::chrono::milliseconds(0)));
        ++m_tries;
        m_retry.start(delay, [this] { signIn(); });
        setConnection({Phase::Waiting, m_scheduler->utc().addMSecs(delay.count()), error, -1});
    }
}

void KookBackend::onConnectionsStale()
{
    m_rest.dropIdleConnections();
    m_tries = 0;
    if (m_retry.isActive() || m_signIn)
        signIn();
    else
        m_news.reconnectNow();
}

void KookBackend::stop()
{
    m_watch.stop();
    m_relay.stop();
    m_signIn.reset();
    m_verify.reset();
    m_retry.stop();
    m_news.stop();
    useRelay();
    setConnection({});
}

void KookBackend::retryNow()
{
    if (m_retry.isActive())
        signIn();
    else
        m_news.retryNow();
}

//! The directory first: the person of a new chat should be known when its first message is shown.
void KookBackend::onEvent(const QJsonObject &event)
{
    m_directory.handleEvent(event);
    m_messages.handleEvent(event);
}

} // namespace chat::kook
