// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/server/guardedsocket.h"

#include "app/base/logging.h"
#include "app/server/guardedserver.h"

#include <linux/tcp.h>
#include <netinet/in.h>
#include <sys/socket.h>

namespace chat::server {

namespace {

constexpr qint64 kFraming = 64ll * 1024; // of a websocket's frames, in addition to their contents
constexpr qint64 kLookAhead = 4096; // beyond the largest head, and for chunks
constexpr qint64 kChatterPerLook
    = 4 * 1024; // bytes that a websocket may send between two checks: clients only send pings
constexpr qint64 kMostChatter = 64ll * 1024; // and in one burst

//! All bytes that the client has sent, read or not; -1 if the kernel does not report it.
qint64 bytesReceived(qintptr descriptor)
{
    tcp_info info = {};
    socklen_t size = sizeof info;
    if (getsockopt(static_cast<int>(descriptor), IPPROTO_TCP, TCP_INFO, &info, &size) != 0
        || size < offsetof(tcp_info, tcpi_bytes_received) + sizeof info.tcpi_bytes_received)
        return -1;
    return static_cast<qint64>(info.tcpi_bytes_received);
}

} // namespace

GuardedSocket::GuardedSocket(const ServerLimits &limits, OutgoingLimit &outgoing, GuardedServer &server)
    : QTcpSocket(&server)
    , m_limits(limits)
    , m_outgoing(outgoing)
    , m_server(&server)
    , m_reader(limits)
{
    m_since.start();
    m_progress.start();
    // What is sent ahead waits in the kernel, not in our memory.
    setReadBufferSize(m_limits.headerBytes + m_limits.bodyBytes + kFraming);
    connect(this, &QTcpSocket::readyRead, this, &GuardedSocket::onData);
}

GuardedSocket::~GuardedSocket()
{
    // Not by a signal: all signals of a socket that becomes a websocket are disconnected.
    if (m_server)
        m_server->forget(this);
    else
        m_outgoing.forget(this);
}

//! Passes on one request at most: others that were sent ahead take their turn later.
void GuardedSocket::onData()
{
    using State = RequestReader::State;
    if (m_reader.state() == State::Websocket)
        return;
    if (m_refused || m_last) {
        skip(bytesAvailable());
        return;
    }
    if (m_oneAtATime && !m_waiting.empty())
        return;
    const State before = m_reader.state();
    const qint64 taken = readOn();
    if (m_refused)
        return;
    if (m_reader.state() != before || (before == State::Body && taken > 0))
        m_since.restart();
    if (const auto &refusal = m_reader.refusal()) {
        refuse(refusal->status, refusal->reason);
        return;
    }
    if (m_reader.takeContinue() && m_waiting.empty())
        write("HTTP/1.1 100 Continue\r\n\r\n");
    if (m_reader.state() == State::Websocket) {
        Q_EMIT websocketRequested(m_reader.takeRequest());
    } else if (m_reader.state() == State::Complete) {
        const HttpRequest request = m_reader.takeRequest();
        m_last = !request.keepAlive;
        if (bytesAvailable() > 0)
            QMetaObject::invokeMethod(this, &GuardedSocket::onData, Qt::QueuedConnection);
        Q_EMIT requested(request);
    }
}

//! Reads up to the end of a request; returns the number of bytes.
qint64 GuardedSocket::readOn()
{
    using State = RequestReader::State;
    qint64 taken = 0;
    while (bytesAvailable() > 0 && m_reader.state() != State::Complete) {
        const bool inHead = m_reader.state() == State::Idle || m_reader.state() == State::Head;
        const qint64 plain = m_reader.plainBytes();
        const QByteArray bytes
            = plain > 0 ? read(std::min(plain, bytesAvailable())) : peek(m_limits.headerBytes + kLookAhead);
        const qsizetype used = m_reader.read(bytes);
        if (plain == 0)
            skip(used);
        if (used == 0)
            break;
        taken += used;
        if (inHead && m_gate && (m_reader.state() == State::Body || m_reader.state() == State::Complete)) {
            if (const auto answer = m_gate(m_reader.head())) {
                turnAway(*answer);
                break;
            }
        }
    }
    return taken;
}

GuardedSocket::Turn GuardedSocket::takeTurn(bool keepAlive)
{
    m_waiting.push_back({keepAlive, false, {}});
    return {m_firstWaiting + m_waiting.size() - 1, keepAlive};
}

void GuardedSocket::answerPart(const Turn &turn, const QByteArray &bytes)
{
    if (turn.number == m_firstWaiting && !m_waiting.empty())
        write(bytes);
}

void GuardedSocket::answer(const Turn &turn, const QByteArray &bytes)
{
    if (turn.number < m_firstWaiting || turn.number - m_firstWaiting >= m_waiting.size())
        return; // the connection was closed
    Waiting &waiting = m_waiting[turn.number - m_firstWaiting];
    waiting.answered = true;
    waiting.keepAlive = turn.keepAlive;
    waiting.bytes = bytes;
    flushAnswers();
}

void GuardedSocket::flushAnswers()
{
    while (!m_waiting.empty() && m_waiting.front().answered) {
        const Waiting next = std::move(m_waiting.front());
        m_waiting.pop_front();
        ++m_firstWaiting;
        write(next.bytes);
        if (!next.keepAlive) {
            m_firstWaiting += m_waiting.size();
            m_waiting.clear();
            disconnectFromHost();
        }
    }
    if (m_reader.state() == RequestReader::State::Idle)
        m_since.restart();
    if (m_oneAtATime && m_waiting.empty() && bytesAvailable() > 0)
        QMetaObject::invokeMethod(this, &GuardedSocket::onData, Qt::QueuedConnection);
}

void GuardedSocket::refuse(int status, const char *reason)
{
    const QByteArray body
        = "{\"code\":" + QByteArray(status == 413 ? "40014" : "40000") + ",\"message\":\"" + reason + "\",\"data\":{}}";
    turnAway("HTTP/1.1 " + QByteArray::number(status) + ' ' + reason
        + "\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body);
}

//! The client sends no other request on this connection.
void GuardedSocket::turnAway(const QByteArray &answer)
{
    m_refused = true;
    m_since.restart();
    // Nothing of this request is processed any more; remaining data is discarded while the client reads the answer.
    skip(bytesAvailable());
    // After the pending answers; the connection is closed a little later, so that the client can read them.
    m_waiting.push_back({true, true, answer});
    flushAnswers();
    flush();
}

qint64 GuardedSocket::writeData(const char *data, qint64 size)
{
    const qint64 written = QTcpSocket::writeData(data, size);
    if (written > 0) {
        m_accepted += written;
        m_outgoing.wrote(written);
    }
    return written;
}

void GuardedSocket::checkTime(bool hurry)
{
    constexpr qint64 crowded = 2000;
    const qint64 waited = m_since.elapsed();
    checkProgress();
    if (m_refused) {
        if (waited > 2000)
            abort();
        return;
    }
    switch (m_reader.state()) {
    case RequestReader::State::Idle:
    case RequestReader::State::Complete:
        if (m_waiting.empty() && bytesToWrite() == 0
            && waited > (hurry ? std::min(crowded, qint64(m_limits.idleTime.count())) : m_limits.idleTime.count()))
            disconnectFromHost();
        break;
    case RequestReader::State::Head:
        if (waited > m_limits.headerTime.count())
            refuse(408, "Request Timeout");
        break;
    case RequestReader::State::Body:
        if (waited > m_limits.bodyTime.count())
            refuse(408, "Request Timeout");
        break;
    case RequestReader::State::Websocket:
        checkChatter();
        break;
    }
}

//! A client that does not read its answer must not keep it in our memory.
void GuardedSocket::checkProgress()
{
    const qint64 unsent = bytesToWrite();
    const qint64 taken = m_accepted - unsent;
    if (unsent == 0 || taken != m_taken)
        m_progress.restart();
    m_taken = taken;
    if (m_progress.elapsed() > m_limits.stallTime.count())
        abort();
}

//! A websocket that sends without end takes time from all others.
void GuardedSocket::checkChatter()
{
    const qint64 heard = bytesReceived(socketDescriptor());
    if (heard < 0)
        return;
    m_allowance = std::min(m_allowance + kChatterPerLook, kMostChatter);
    if (m_heard == 0)
        m_allowance = kMostChatter; // the first check, which includes the handshake
    m_allowance -= heard - m_heard;
    m_heard = heard;
    if (m_allowance < 0) {
        qCWarning(lcSandbox) << "a websocket was cut: it sends more than a client has to say";
        abort();
    }
}

} // namespace chat::server
