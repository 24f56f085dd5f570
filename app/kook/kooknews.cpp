// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/kook/kooknews.h"

#include "app/base/logging.h"
#include "app/kook/kookdirectoryservice.h"
#include "app/kook/kookmessageservice.h"

#include <utility>

namespace chat::kook {

using namespace Qt::Literals::StringLiterals;

using Phase = ConnectionState::Phase;
using Source = ConnectionState::Source;

KookNews::KookNews(RestClient &rest, WebSocket &socket, Scheduler &scheduler, KookMessageService &messages,
    KookDirectoryService &directory, const Options &options, QObject *parent)
    : QObject(parent)
    , m_rest(rest)
    , m_scheduler(scheduler)
    , m_messages(messages)
    , m_live(options.live)
    , m_gateway(rest, socket, scheduler, options.durations, options.gateway)
    , m_budget(rest, scheduler)
    , m_poller(messages, directory, m_budget, scheduler)
    , m_echo(scheduler)
{
    connectGateway();
    connect(&m_poller, &Poller::answered, this, &KookNews::onAnswered);
    connect(&m_poller, &Poller::failed, this, &KookNews::onFailed);
    connect(&messages, &KookMessageService::accepted, &m_echo, [this](const Message &message) {
        // Nobody but its reader hears of a message for one person. A relay finds out by itself that it is deaf.
        if (m_self.bot && !m_shared && m_gateway.state() == GatewaySocket::State::Online
            && message.visibleOnlyTo.isEmpty())
            m_echo.accepted(message.id);
    });
}

KookNews::~KookNews()
{
    m_gateway.disconnect(this);
    m_gateway.stop();
}

void KookNews::connectGateway()
{
    m_gateway.reportTo(m_echo);
    connect(&m_gateway, &GatewaySocket::stateChanged, this, &KookNews::onGatewayState);
    connect(&m_gateway, &KookGateway::eventArrived, this, &KookNews::eventArrived);
    connect(&m_gateway, &GatewaySocket::batchBegan, &m_messages, &MessageService::batchBegan);
    connect(&m_gateway, &GatewaySocket::batchEnded, &m_messages, &MessageService::batchEnded);
    connect(&m_gateway, &GatewaySocket::sessionReplaced, &m_messages, &KookMessageService::reportEventsLost);
    connect(&m_gateway, &KookGateway::eventsMissed, &m_messages, &KookMessageService::reportEventsLost);
    connect(&m_gateway, &KookGateway::written, &m_messages, &KookMessageService::mark);
    connect(&m_gateway, &KookGateway::occupied, this, [this] { poll(Source::PollingBesideOther); });
    connect(&m_gateway, &KookGateway::eventHeard, this, [this] { m_heardAt = m_scheduler.utc(); });
    connect(&m_echo, &EchoWatch::deaf, this, [this] {
        qCInfo(lcGateway) << "connected, but another program gets the events: asking for news instead";
        poll(Source::PollingWhileDeaf);
    });
}

void KookNews::setSelf(const User &self)
{
    m_self = self;
    m_gateway.setSelf(self.id);
}

// ---- which of the two ---------------------------------------------------------------------------------------------

bool KookNews::wantsPolling() const
{
    return m_self.bot && !m_shared && m_live == LiveConnection::Never;
}

void KookNews::start()
{
    if (m_poller.isRunning())
        return;
    if (wantsPolling()) {
        poll(Source::Polling);
        return;
    }
    m_gateway.setAsksFirst(m_self.bot && !m_shared && m_live == LiveConnection::IfFree);
    if (const LiveSession earlier = std::exchange(m_earlier, {}); !earlier.id.isEmpty() && !m_shared)
        m_gateway.resumeSession({earlier.id, earlier.sn}, earlier.liveAt);
    m_gateway.start();
}

LiveSession KookNews::liveSession() const
{
    if (!m_earlier.id.isEmpty())
        return m_earlier; // not tried yet
    const KookGateway::SessionState session = m_gateway.session();
    return m_shared || session.id.isEmpty() ? LiveSession() : LiveSession{session.id, session.sn, m_scheduler.utc()};
}

bool KookNews::isStarted() const
{
    return m_poller.isRunning() || m_gateway.state() != GatewaySocket::State::Offline;
}

void KookNews::stop()
{
    if (m_poller.isRunning())
        m_messages.setLive(false);
    m_poller.stop();
    m_gateway.stop();
}

void KookNews::setLiveConnection(LiveConnection live)
{
    const bool same = std::exchange(m_live, live) == live;
    const bool givesBack = live == LiveConnection::Never && !m_poller.isRunning(); // a connection that was taken over
    if ((same && !givesBack) || !isStarted() || m_shared || !m_self.bot
        || m_gateway.state() == GatewaySocket::State::Refused)
        return;
    if (wantsPolling()) {
        poll(Source::Polling);
    } else if (m_poller.isRunning()) {
        leavePolling();
        start();
    } // connected already: a session of our own goes on
}

//! The sessions of a relay and of the server have nothing in common: what came between them is asked for.
void KookNews::setShared(bool shared)
{
    if (std::exchange(m_shared, shared) == shared)
        return;
    m_gateway.setShared(shared);
    if (!isStarted() || m_gateway.state() == GatewaySocket::State::Refused)
        return;
    if (m_poller.isRunning())
        leavePolling();
    if (!wantsPolling()) { // poll() itself stops it, and knows then up to when news came
        m_gateway.stop();
        m_missed = true;
    }
    start();
}

void KookNews::poll(Source source)
{
    if (m_poller.isRunning()) {
        m_polling.source = source;
        Q_EMIT stateChanged();
        return;
    }
    const bool heard = m_gateway.state() != GatewaySocket::State::Offline && m_heardAt.isValid();
    const QDateTime since = heard ? m_heardAt : m_scheduler.utc();
    m_polling = {Phase::Connecting, {}, {}, -1, source, {}};
    m_poller.start(m_self, since);
    m_gateway.stop(); // an idle connection of ours could be the one that hears when the program restarts
    m_missed = true;
    m_messages.setLive(true);
    Q_EMIT stateChanged();
}

void KookNews::leavePolling()
{
    m_heardAt = m_scheduler.utc();
    m_poller.stop();
}

void KookNews::takeOver(QObject *context, const Callback<Unit> &callback)
{
    m_rest.send(RestRequest::post(u"v3/user/offline"_s, {}), context,
        [this, guard = QPointer(this), callback](const Result<QJsonValue> &result) {
            if (guard && guard->isStarted() && result.ok()) {
                leavePolling();
                m_gateway.stop();
                m_gateway.setAsksFirst(m_live != LiveConnection::Always);
                m_gateway.startUnasked();
            }
            callback(result.ok() ? Result<Unit>(Unit{}) : Result<Unit>(result.error()));
        });
}

void KookNews::retryNow()
{
    if (m_poller.isRunning())
        m_poller.retryNow();
    else
        m_gateway.retryNow();
}

void KookNews::reconnectNow()
{
    if (m_poller.isRunning())
        m_poller.retryNow();
    else
        m_gateway.reconnectNow();
}

// ---- what is known of it ------------------------------------------------------------------------------------------

ConnectionState KookNews::connection() const
{
    return m_poller.isRunning() ? m_polling : m_gateway.connection();
}

void KookNews::onGatewayState()
{
    if (m_poller.isRunning())
        return;
    Q_EMIT stateChanged();
    const auto state = m_gateway.state();
    if (state == GatewaySocket::State::Online) {
        if (!m_heardAt.isValid())
            m_heardAt = m_scheduler.utc();
        m_messages.setLive(true);
        if (std::exchange(m_missed, false))
            m_messages.reportEventsLost();
    } else if (state == GatewaySocket::State::Offline || state == GatewaySocket::State::Refused) {
        m_messages.setLive(false);
    }
}

void KookNews::onAnswered()
{
    m_polling = {Phase::Online, {}, {}, -1, m_polling.source, m_poller.checked()};
    Q_EMIT stateChanged();
}

void KookNews::onFailed(const ApiError &error, const QDateTime &retryAt)
{
    m_polling = {Phase::Waiting, retryAt, error, -1, m_polling.source, m_poller.checked()};
    Q_EMIT stateChanged();
}

} // namespace chat::kook
