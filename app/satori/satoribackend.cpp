// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/satori/satoribackend.h"

#include "app/base/jsonreader.h"
#include "app/base/logging.h"
#include "app/net/headersafe.h"
#include "app/net/loopback.h"
#include "app/net/qtscheduler.h"
#include "app/net/websocket/qtwebsocket.h"
#include "app/satori/satorikookbridge.h"
#include "app/satori/wire/satoritraffic.h"

#include <QJsonArray>
#include <QJsonObject>

namespace chat::satori {

using namespace Qt::Literals::StringLiterals;

namespace {

using Phase = ConnectionState::Phase;

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const QJsonValue item : array)
        texts.append(json::text(item));
    return texts;
}

} // namespace

SatoriBackend::SatoriBackend(const Account &account, QNetworkAccessManager &network, QObject *parent)
    : SatoriBackend(account, network, Parts(), parent)
{
}

SatoriBackend::SatoriBackend(const Account &account, QNetworkAccessManager &network, Parts parts, QObject *parent)
    : Backend(parent)
    , m_account(account)
    , m_scheduler(parts.scheduler ? std::move(parts.scheduler) : std::make_unique<QtScheduler>())
    , m_socket(parts.socket ? std::move(parts.socket) : std::make_unique<QtWebSocket>())
    , m_rest(network, *m_scheduler, parts.rest)
    , m_api(m_rest)
    , m_messages({m_api, *m_scheduler, m_people, m_links})
    , m_directory({m_api, *m_scheduler, m_people, m_links})
    , m_assets(m_api)
    , m_moderation(m_api, m_people)
    , m_gateway(*m_socket, *m_scheduler, parts.durations)
    , m_watch(*m_scheduler)
{
    traffic().setFormat({{}, &readSatoriTraffic});
    m_rest.setTraffic(&traffic());
    m_gateway.reportTo(traffic());
    m_rest.setBaseUrl(account.baseUrl);
    m_links.setBase(account.baseUrl);
    setToken(account.token);
    if (!account.platform.isEmpty() && !account.user.isEmpty())
        m_api.setLogin(account.platform, account.user.value);
    connect(&m_gateway, &GatewaySocket::stateChanged, this, &SatoriBackend::updateConnection);
    connect(&m_gateway, &SatoriGateway::ready, this, &SatoriBackend::onReady);
    connect(&m_gateway, &SatoriGateway::eventArrived, this, &SatoriBackend::onEvent);
    connect(&m_gateway, &SatoriGateway::metaArrived, this, &SatoriBackend::onMeta);
    connect(&m_gateway, &GatewaySocket::batchBegan, &m_messages, &MessageService::batchBegan);
    connect(&m_gateway, &GatewaySocket::batchEnded, &m_messages, &MessageService::batchEnded);
    connect(&m_gateway, &GatewaySocket::sessionReplaced, &m_messages, &SatoriMessageService::reportEventsLost);
    connect(&m_api, &SatoriApi::tokenRefused, this, &SatoriBackend::onTokenRefused);
    connect(&m_watch, &ConnectionWatch::connectionsStale, this, &SatoriBackend::onConnectionsStale);
    connectModeration();
}

//! Changes made here show at once, whether or not the platform sends events for them.
void SatoriBackend::connectModeration()
{
    const auto tell = [this](const DirectoryEvent &event) { m_directory.tell(event); };
    connect(&m_moderation, &SatoriModerationService::guildChanged, this,
        [tell](const GuildId &guild) { tell(GuildChanged{guild}); });
    connect(&m_moderation, &SatoriModerationService::channelRemoved, this,
        [tell](const GuildId &guild, const ChannelId &channel) {
            tell(ChannelRemoved{guild, channel});
        });
    connect(&m_moderation, &SatoriModerationService::memberChanged, this,
        [tell](const GuildId &guild, const UserId &user, bool left) {
            using Change = MembersChanged::Change;
            tell(MembersChanged{guild, left ? Change::Left : Change::Updated, user});
        });
}

SatoriBackend::~SatoriBackend()
{
    m_gateway.disconnect(this);
    m_gateway.stop();
}

void SatoriBackend::setToken(const QString &token)
{
    const QByteArray safe = headerSafe(token);
    traffic().addSecret(safe);
    m_api.setToken(safe);
    m_gateway.setServer(m_account.baseUrl, QString::fromUtf8(safe));
}

void SatoriBackend::start()
{
    if (m_connection.phase != Phase::Offline && m_connection.phase != Phase::Refused)
        return;
    m_refused = false;
    m_watch.start();
    if (!isLoopback(m_account.baseUrl)) // no network is needed on the same machine
        m_watch.followSystem();
    m_rest.release(); // each call says whose it is, and the server checks it
    m_gateway.start();
    if (!m_login && !m_account.user.isEmpty())
        askWho();
}

void SatoriBackend::assume(const User &self)
{
    if (self.id.isEmpty() || !m_self.id.isEmpty() || self.id != m_account.user)
        return;
    Login login;
    login.platform = m_account.platform;
    login.user = self;
    m_people.setLogin(login);
    m_gateway.setSelf(self.id);
    m_self = self;
    if (m_connection.phase == Phase::Offline)
        m_rest.hold();
    Q_EMIT selfChanged();
}

void SatoriBackend::refuseCalls(const ApiError &why)
{
    if (!m_login && m_connection.phase == Phase::Offline)
        m_rest.refuse(why);
}

void SatoriBackend::stop()
{
    m_watch.stop();
    m_asking.reset();
    m_gateway.stop();
    setConnection({});
}

void SatoriBackend::retryNow()
{
    m_gateway.retryNow();
}

//! Calls work without the websocket: finding out who we are need not wait for it.
void SatoriBackend::askWho()
{
    m_asking = std::make_unique<QObject>();
    m_api.ask("login.get"_L1, {}, m_asking.get(), [this](const Result<QJsonValue> &result) {
        m_asking.release()->deleteLater();
        if (m_login || !result.ok())
            return; // READY has better data, or will report what is wrong
        const Login login = parseLogin(result.value().toObject());
        if (isOurs(login))
            takeLogin(login);
    });
}

bool SatoriBackend::isOurs(const Login &login) const
{
    if (m_account.user.isEmpty())
        return login.isComplete() && (m_account.platform.isEmpty() || login.platform == m_account.platform);
    return login.user.id == m_account.user && (login.platform == m_account.platform || m_account.platform.isEmpty());
}

void SatoriBackend::pickLogin(const std::vector<Login> &logins)
{
    const Login *best = nullptr;
    for (const Login &login : logins) {
        if (!isOurs(login))
            continue;
        const auto rank
            = [](const Login &each) { return (each.status == Login::Status::Online ? 2 : 0) + (each.hidden ? 0 : 1); };
        if (!best || rank(login) > rank(*best))
            best = &login;
    }
    if (best)
        takeLogin(*best);
    else
        m_login.reset(); // perhaps still connecting: a login event will follow
}

void SatoriBackend::takeLogin(const Login &told)
{
    Login login = told;
    if (m_login && login.features.isEmpty())
        login.features = m_login->features;
    const bool back = m_login && m_login->status != Login::Status::Online && login.status == Login::Status::Online;
    m_login = login;
    // From now on this login is kept, whatever else signs in.
    m_account.platform = login.platform;
    m_account.user = login.user.id;
    m_people.setLogin(login);
    m_gateway.setSelf(login.user.id);
    m_api.setLogin(login.platform, login.user.id.value);
    m_api.setFeatures(login.features);
    User self = m_people.self();
    m_links.resolve(self);
    if (self != m_self) {
        m_self = self;
        Q_EMIT selfChanged();
    }
    if (back)
        m_messages.reportEventsLost();
    updateConnection();
}

void SatoriBackend::onReady(const QJsonObject &body)
{
    m_links.setProxied(textsOf(body.value("proxy_urls"_L1)));
    m_api.forgetFailures();
    const std::vector<Login> logins = parseLogins(body.value("logins"_L1));
    m_loginCount = logins.size();
    pickLogin(logins);
}

void SatoriBackend::onMeta(const QJsonObject &meta)
{
    m_links.setProxied(textsOf(meta.value("proxy_urls"_L1)));
}

void SatoriBackend::onLoginEvent(const QString &type, const QJsonObject &event)
{
    const Login login = parseLogin(event.value("login"_L1).toObject());
    if (type == "login-added"_L1)
        ++m_loginCount;
    const bool same
        = m_login && (isOurs(login) || (login.user.id.isEmpty() && login.sn >= 0 && login.sn == m_login->sn));
    if (type == "login-removed"_L1 || type == "login-deleted"_L1) {
        if (!same)
            return;
        m_login->status = Login::Status::Offline;
        updateConnection();
        return;
    }
    if (same || (!m_login && isOurs(login))) {
        Login merged = login;
        if (merged.user.id.isEmpty())
            merged.user = m_login->user;
        if (merged.platform.isEmpty())
            merged.platform = m_login->platform;
        takeLogin(merged);
    }
}

//! Every login of the server gets its own copy of an event.
bool SatoriBackend::isForUs(const QJsonObject &event) const
{
    if (!m_login)
        return false;
    const QJsonObject login = event.value("login"_L1).toObject();
    QString platform = json::text(login, "platform"_L1);
    QString user = parseId(login.value("user"_L1).toObject().value("id"_L1));
    if (platform.isEmpty())
        platform = json::text(event, "platform"_L1);
    if (user.isEmpty())
        user = parseId(event.value("self_id"_L1));
    const qint64 sn = json::integer(login, "sn"_L1, -1);
    if (!user.isEmpty())
        return user == m_login->user.id.value && (platform.isEmpty() || platform == m_login->platform);
    if (sn >= 0 && m_login->sn >= 0)
        return sn == m_login->sn;
    return m_loginCount <= 1;
}

void SatoriBackend::onEvent(const QJsonObject &event)
{
    const QString type = json::text(event, "type"_L1);
    if (type.startsWith("login-"_L1)) {
        onLoginEvent(type, event);
        return;
    }
    if (!isForUs(event))
        return;
    const QJsonObject mended = m_people.bridgesKook() ? mendedKookEvent(event) : event;
    // The directory first: the person of a new chat should be known when its first message is shown.
    m_directory.handleEvent(mended);
    m_messages.handleEvent(mended);
}

void SatoriBackend::onTokenRefused(const ApiError &error)
{
    if (m_connection.phase == Phase::Refused || m_connection.phase == Phase::Offline)
        return;
    m_refused = true;
    m_gateway.stop();
    setConnection({Phase::Refused, {}, error, -1});
}

void SatoriBackend::onConnectionsStale()
{
    m_rest.dropIdleConnections();
    m_gateway.reconnectNow();
}

void SatoriBackend::updateConnection()
{
    if (m_refused)
        return;
    ConnectionState state = m_gateway.connection();
    if (state.phase == Phase::Online && (!m_login || m_login->status != Login::Status::Online)) {
        // The server is there, but the account is not, or not yet.
        state.phase = Phase::Connecting;
        if (!m_login || m_login->status == Login::Status::Offline || m_login->status == Login::Status::Disconnecting)
            state.error = ApiError{ApiError::Kind::NotFound, 0, 0, {}, {}};
    }
    setConnection(std::move(state));
}

void SatoriBackend::setConnection(ConnectionState state)
{
    if (m_connection == state)
        return;
    m_connection = std::move(state);
    Q_EMIT connectionChanged();
}

} // namespace chat::satori
