// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/net/websocket/gatewaysocket.h"

#include "app/base/logging.h"
#include "app/traffic/trafficlog.h"

#include <QRandomGenerator>

#include <algorithm>

namespace chat {

namespace {

constexpr int kMostTriesToResume = 10; // at new addresses, which is several minutes

ApiError networkError(const QString &words = {})
{
    return {ApiError::Kind::Network, 0, 0, words, {}};
}

ApiError timeoutError()
{
    return {ApiError::Kind::Timeout, 0, 0, {}, {}};
}

} // namespace

GatewaySocket::GatewaySocket(WebSocket &socket, Scheduler &scheduler, Durations durations, FramePump::Reader reader,
    FramePump::Limits limits, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_scheduler(scheduler)
    , m_pump(scheduler, std::move(reader), limits)
    , m_times(std::move(durations))
    , m_step(scheduler)
    , m_pingTimer(scheduler)
    , m_stableTimer(scheduler)
{
    connect(&m_socket, &WebSocket::opened, this, [this] {
        if (m_state != State::Connecting)
            return;
        m_step.start(m_times.hello, [this] { lost(m_times.resumeAfterClose, timeoutError()); });
        setState(State::AwaitHello);
        onOpened();
    });
    // The end is reported after all frames that came before it.
    connect(&m_socket, &WebSocket::closed, this,
        [this](int code, const QString &reason) { m_pump.addStep([this, code, reason] { onClosed(code, reason); }); });
    connect(&m_socket, &WebSocket::frameReceived, this, [this](const QByteArray &frame) {
        if (!listens())
            return;
        Q_EMIT framePassed(frame, false);
        m_pump.add(frame);
    });
    connect(&m_pump, &FramePump::frameRead, this, &GatewaySocket::onAnyFrame);
    connect(&m_pump, &FramePump::frameDropped, this, [this](qsizetype bytes) {
        qCInfo(lcGateway) << "dropped a frame that cannot be read," << bytes << "bytes";
        if (pongAwaited())
            settlePing(); // the server is there all the same
    });
    connect(&m_pump, &FramePump::batchBegan, this, &GatewaySocket::batchBegan);
    connect(&m_pump, &FramePump::batchEnded, this, &GatewaySocket::batchEnded);
    connect(&m_pump, &FramePump::filled, this, [this] { m_socket.setHeld(true); });
    connect(&m_pump, &FramePump::roomMade, this, [this] { m_socket.setHeld(false); });
}

void GatewaySocket::reportTo(TrafficLog &traffic)
{
    using Kind = TrafficEntry::Kind;
    connect(this, &GatewaySocket::framePassed, &traffic, [&traffic](const QByteArray &frame, bool sent) {
        traffic.addFrame(sent ? Kind::Sent : Kind::Received, frame);
    });
}

void GatewaySocket::setState(State state)
{
    if (state != State::Waiting) {
        m_retryAt = {};
        m_next = nullptr;
    }
    if (state == State::Online)
        m_error.reset();
    m_state = state;
    qCDebug(lcGateway) << state;
    Q_EMIT stateChanged();
}

ConnectionState GatewaySocket::connection() const
{
    using Phase = ConnectionState::Phase;
    const auto phaseOf = [](State state) {
        switch (state) {
        case State::Offline:
            return Phase::Offline;
        case State::Fetching:
        case State::Connecting:
        case State::AwaitHello:
            return Phase::Connecting;
        case State::Online:
        case State::PongOverdue:
            return Phase::Online;
        case State::Waiting:
            return Phase::Waiting;
        case State::Refused:
            return Phase::Refused;
        }
        return Phase::Offline;
    };
    ConnectionState connection;
    connection.phase = phaseOf(m_state);
    connection.retryAt = m_retryAt;
    if (connection.phase != Phase::Online)
        connection.error = m_error;
    connection.latencyMs = m_latencyMs;
    return connection;
}

//! Ends the connection; frames of it that still wait will be sent again or are reported as lost.
void GatewaySocket::drop()
{
    ++m_attempt;
    m_pump.clear();
    m_socket.close();
}

void GatewaySocket::stopTimers()
{
    m_step.stop();
    m_pingTimer.stop();
    m_stableTimer.stop();
}

void GatewaySocket::start()
{
    if (m_state != State::Offline && m_state != State::Refused)
        return;
    m_freshTries = 0;
    m_resumeTries = 0;
    m_error.reset();
    fetch();
}

void GatewaySocket::stop()
{
    if (m_state == State::Offline)
        return;
    stopTimers();
    drop();
    m_url.clear();
    m_hadSession = false;
    m_expected = false;
    m_latencyMs = -1;
    m_error.reset();
    forgetSession();
    setState(State::Offline);
}

void GatewaySocket::retryNow()
{
    if (m_state != State::Waiting)
        return;
    m_step.stop();
    const auto next = std::exchange(m_next, nullptr);
    next();
}

void GatewaySocket::reconnectNow()
{
    if (m_state == State::Offline || m_state == State::Refused)
        return;
    qCInfo(lcGateway) << "connecting again at once";
    m_freshTries = 0;
    m_resumeTries = 0;
    if (m_state == State::Waiting) {
        retryNow();
    } else if (m_state == State::Fetching || m_url.isEmpty()) {
        fetch();
    } else {
        drop();
        m_latencyMs = -1;
        connectTo(canResume() ? resumeUrl(m_url) : m_url, canResume());
    }
}

void GatewaySocket::waitThen(Milliseconds delay, const std::function<void()> &next)
{
    m_retryAt = m_scheduler.utc().addMSecs(delay.count());
    m_step.start(delay, [this] { retryNow(); });
    m_next = next;
    setState(State::Waiting);
}

void GatewaySocket::fetch()
{
    stopTimers();
    if (!keepsSession() && !m_expected)
        forgetSession();
    m_resuming = false;
    m_resumeTries = 0;
    const quint64 attempt = ++m_attempt;
    setState(State::Fetching);
    fetchUrl([this, attempt](const Result<QUrl> &result) {
        if (attempt != m_attempt)
            return;
        if (result.ok()) {
            m_url = result.value();
            connectTo(canResume() ? resumeUrl(m_url) : m_url, canResume());
        } else if (result.error().refusesToken()) {
            refuse(result.error());
        } else {
            startAfresh(result.error());
        }
    });
}

void GatewaySocket::connectTo(const QUrl &url, bool resume)
{
    stopTimers();
    ++m_attempt;
    m_resuming = resume;
    m_expected = false;
    if (!resume)
        m_url = url;
    m_step.start(m_times.connect, [this] { lost(m_times.resumeAfterClose, timeoutError()); });
    setState(State::Connecting);
    m_socket.open(url);
}

void GatewaySocket::startAfresh(const ApiError &error, Blame blame)
{
    stopTimers();
    drop();
    if (blame == Blame::ServersWish || !(keepsSession() || m_expected) || m_freshTries >= kMostTriesToResume)
        forgetSession();
    m_latencyMs = -1;
    m_error = error;
    Milliseconds delay
        = std::min<Milliseconds>(m_times.maxBackOff, m_times.backOff * (1 << std::min(m_freshTries, 16)));
    if (m_times.backOffJitter > 0)
        delay -= delay * QRandomGenerator::global()->bounded(m_times.backOffJitter + 1) / 100;
    if (blame == Blame::ServersWish && m_freshTries == 0)
        delay = m_times.resumeAfterClose;
    ++m_freshTries;
    qCInfo(lcGateway) << "starting afresh in" << delay.count() << "ms";
    waitThen(std::max(delay, error.retryAfter.value_or(Milliseconds(0))), [this] { fetch(); });
}

void GatewaySocket::refuse(const ApiError &error)
{
    stopTimers();
    drop();
    forgetSession();
    m_error = error;
    setState(State::Refused);
}

void GatewaySocket::lost(Milliseconds firstResume, const ApiError &error)
{
    stopTimers();
    drop();
    m_latencyMs = -1;
    if (!canResume() && static_cast<size_t>(m_freshTries) < m_times.first.size()) {
        // No session yet: the same URL may work at the second or third attempt. From there the pauses keep growing.
        m_error = error;
        const Milliseconds delay = m_times.first[static_cast<size_t>(m_freshTries++)];
        waitThen(delay, [this] { connectTo(m_url, false); });
        return;
    }
    if (!canResume() || m_resumeTries > m_times.resume.size()) {
        startAfresh(error);
        return;
    }
    m_error = error;
    const Milliseconds delay = m_resumeTries == 0 ? firstResume : m_times.resume[m_resumeTries - 1];
    ++m_resumeTries;
    qCInfo(lcGateway) << "connection lost, resuming in" << delay.count() << "ms";
    waitThen(delay, [this] { connectTo(resumeUrl(m_url), true); });
}

void GatewaySocket::onClosed(int code, const QString &reason)
{
    qCInfo(lcGateway) << "connection closed, code" << code;
    switch (m_state) {
    case State::Connecting:
    case State::AwaitHello:
    case State::Online:
    case State::PongOverdue:
        lost(m_times.resumeAfterClose, networkError(reason));
        onEnded(code, reason);
        break;
    case State::Offline:
    case State::Fetching:
    case State::Waiting:
    case State::Refused:
        break;
    }
}

bool GatewaySocket::listens() const
{
    return m_state == State::AwaitHello || m_state == State::Online || m_state == State::PongOverdue;
}

bool GatewaySocket::pongAwaited() const
{
    return m_state == State::PongOverdue || (m_state == State::Online && m_step.isActive());
}

void GatewaySocket::onAnyFrame(const QJsonObject &frame)
{
    if (!listens())
        return;
    const bool awaited = pongAwaited();
    const quint64 attempt = m_attempt;
    onFrame(frame);
    // Any frame proves that the server is there.
    if (awaited && attempt == m_attempt && m_step.isActive())
        settlePing();
}

void GatewaySocket::helloReceived(bool sameSession)
{
    if (isLive() && !sameSession)
        Q_EMIT sessionReplaced();
    if (m_state != State::AwaitHello)
        return;
    m_step.stop();
    m_pingsMissed = 0;
    const bool replaced = m_hadSession && !sameSession;
    m_hadSession = true;
    m_stableTimer.start(m_times.stable, [this] {
        m_freshTries = 0;
        m_resumeTries = 0;
    });
    schedulePing();
    setState(State::Online);
    if (replaced)
        Q_EMIT sessionReplaced();
}

void GatewaySocket::schedulePing()
{
    const qint64 jitter = m_times.pingJitter.count();
    const qint64 shift = jitter > 0 ? QRandomGenerator::global()->bounded(2 * jitter + 1) - jitter : 0;
    m_pingTimer.start(m_times.ping + Milliseconds(shift), [this] { ping(); });
}

void GatewaySocket::pingNow()
{
    if (m_state != State::Online || m_step.isActive())
        return; // one is under way
    m_pingTimer.stop();
    ping();
}

void GatewaySocket::ping()
{
    m_pingSentAt = m_scheduler.now();
    m_step.start(m_times.pong, [this] { onPongMissing(); });
    sendPing();
}

void GatewaySocket::onPongMissing()
{
    if (!m_pump.isEmpty()) { // the pong may be among the waiting frames
        m_step.start(m_times.pong, [this] { onPongMissing(); });
        return;
    }
    if (m_pingsMissed < m_times.pingAgain.size()) {
        // The next pings follow quickly; a pong to any of them is enough.
        const Milliseconds delay = m_times.pingAgain[m_pingsMissed++];
        m_step.start(delay, [this] {
            m_pingSentAt = m_scheduler.now();
            sendPing();
            if (m_pingsMissed < m_times.pingAgain.size())
                onPongMissing();
            else
                m_step.start(m_times.resume.front(), [this] { onPongMissing(); });
        });
        if (m_state != State::PongOverdue)
            setState(State::PongOverdue);
        return;
    }
    // The first pause before resuming has already been spent waiting for this pong.
    const bool first = m_resumeTries == 0;
    lost(Milliseconds(0), timeoutError());
    if (first && m_state == State::Waiting)
        m_resumeTries = 2;
}

void GatewaySocket::pongReceived()
{
    if (!isLive())
        return;
    if (m_pingSentAt > Milliseconds(0))
        m_latencyMs = static_cast<int>((m_scheduler.now() - m_pingSentAt).count());
    m_pingSentAt = Milliseconds(0);
    settlePing();
    Q_EMIT ponged();
}

void GatewaySocket::settlePing()
{
    m_step.stop();
    m_pingsMissed = 0;
    schedulePing();
    setState(State::Online);
}

void GatewaySocket::send(const QByteArray &frame)
{
    Q_EMIT framePassed(frame, true);
    m_socket.sendText(QString::fromUtf8(frame));
}

} // namespace chat
