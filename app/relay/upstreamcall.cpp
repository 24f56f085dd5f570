// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/relay/upstreamcall.h"

#include <QPointer>
#include <QSslSocket>

using namespace Qt::Literals::StringLiterals;

namespace chat::relay {

namespace {

constexpr qint64 kPart = 64 * 1024;
constexpr std::chrono::seconds kIdleForWrites{10}; // a connection that may be closed at any moment must not get a write
constexpr std::chrono::seconds kIdleForReads{30};

//! An encrypted connection counts what it has encrypted as written.
qint64 unsentOf(const QTcpSocket &socket)
{
    const auto *encrypted = qobject_cast<const QSslSocket *>(&socket);
    return socket.bytesToWrite() + (encrypted ? encrypted->encryptedBytesToWrite() : 0);
}

} // namespace

UpstreamCall::UpstreamCall(UpstreamSockets &sockets, Request request, const Patience &patience, QObject *parent)
    : QObject(parent)
    , m_sockets(sockets)
    , m_request(std::move(request))
    , m_patience(patience)
    , m_reader(m_request.bodyless)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this,
        [this] { conclude(m_sent ? Failure::Timeout : Failure::Unreachable, u"no answer in time"_s); });
}

UpstreamCall::~UpstreamCall()
{
    dropSocket();
}

void UpstreamCall::dropSocket()
{
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    m_socket->abort();
    m_socket.release()->deleteLater(); // this may be within a signal of it
}

void UpstreamCall::start()
{
    auto taken = m_sockets.take(m_request.reads ? kIdleForReads : kIdleForWrites);
    m_socket = std::move(taken.socket);
    m_reused = taken.used;
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &UpstreamCall::onData);
    connect(m_socket.get(), &QTcpSocket::bytesWritten, this, &UpstreamCall::feed);
    if (auto *encrypted = qobject_cast<QSslSocket *>(m_socket.get()))
        connect(encrypted, &QSslSocket::encryptedBytesWritten, this, &UpstreamCall::feed);
    connect(m_socket.get(), &QTcpSocket::disconnected, this, &UpstreamCall::onEnd);
    connect(m_socket.get(), &QTcpSocket::errorOccurred, this, &UpstreamCall::onEnd);
    if (m_reused) {
        onConnected();
        return;
    }
    m_deadline.start(m_patience.connect);
    if (auto *encrypted = qobject_cast<QSslSocket *>(m_socket.get()))
        connect(encrypted, &QSslSocket::encrypted, this, &UpstreamCall::onConnected);
    else
        connect(m_socket.get(), &QTcpSocket::connected, this, &UpstreamCall::onConnected);
}

void UpstreamCall::onConnected()
{
    m_deadline.start(m_patience.progress);
    m_sent = true;
    m_socket->write(m_request.head + m_request.body);
    if (m_request.file)
        m_request.file->seek(0);
    feed();
}

//! Keeps a part of the body in the socket's hands, not all of it.
void UpstreamCall::feed()
{
    if (!m_sent || !m_socket)
        return;
    m_deadline.start(m_patience.progress);
    while (m_request.file && unsentOf(*m_socket) < kPart && !m_request.file->atEnd()) {
        const QByteArray part = m_request.file->read(kPart);
        if (part.isEmpty()) {
            conclude(Failure::Lost, u"the body cannot be read any more"_s);
            return;
        }
        m_socket->write(part);
    }
}

void UpstreamCall::setPaused(bool paused)
{
    if (std::exchange(m_paused, paused) == paused || m_done)
        return;
    if (paused) {
        m_deadline.stop(); // it is not KOOK that is slow
        return;
    }
    m_deadline.start(m_patience.progress);
    onData();
}

void UpstreamCall::onData()
{
    const QPointer<UpstreamCall> alive(this);
    while (!m_paused && !m_done && m_socket && m_socket->bytesAvailable() > 0) {
        m_deadline.start(m_patience.progress);
        const QByteArray part = m_reader.read(m_socket->read(kPart));
        if (m_reader.state() == AnswerReader::State::Broken) {
            conclude(Failure::BadAnswer, u"not an answer in HTTP"_s);
            return;
        }
        if (m_reader.state() != AnswerReader::State::Head && !std::exchange(m_headTold, true))
            Q_EMIT headRead();
        if (alive && !part.isEmpty())
            Q_EMIT bodyRead(part);
        if (!alive)
            return;
    }
    if (m_done || !m_socket)
        return;
    if (m_reader.state() == AnswerReader::State::Complete) {
        const bool allSent = unsentOf(*m_socket) == 0 && (!m_request.file || m_request.file->atEnd());
        if (m_reader.canStay() && allSent) {
            m_socket->disconnect(this);
            m_sockets.giveBack(std::move(m_socket));
        }
        conclude(Failure::None);
    } else if (!m_paused && m_socket->state() == QAbstractSocket::UnconnectedState) {
        onEnd();
    }
}

void UpstreamCall::onEnd()
{
    if (m_done || !m_socket)
        return;
    if (m_socket->bytesAvailable() > 0) {
        onData(); // what came before the end; it comes back here
        return;
    }
    if (m_reused && m_request.reads && !m_reader.hasBegun()) {
        dropSocket();
        m_sent = false;
        m_reused = false;
        start();
        return;
    }
    const QString problem = m_socket->errorString();
    if (!m_sent) {
        conclude(Failure::Unreachable, problem);
        return;
    }
    m_reader.end();
    if (m_reader.state() == AnswerReader::State::Complete)
        conclude(Failure::None);
    else
        conclude(Failure::Lost, problem);
}

void UpstreamCall::conclude(Failure failure, const QString &problem)
{
    if (std::exchange(m_done, true))
        return;
    m_failure = failure;
    m_problem = problem;
    m_deadline.stop();
    dropSocket();
    Q_EMIT finished();
}

} // namespace chat::relay
