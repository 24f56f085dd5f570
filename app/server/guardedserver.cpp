// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/server/guardedserver.h"

#include "app/base/logging.h"

#include <QDir>

#include <algorithm>

#include <sys/resource.h>

using namespace Qt::Literals::StringLiterals;

namespace chat::server {

namespace {

constexpr int kClockMs = 250;
constexpr qsizetype kTurnedAway = 16; // connections that are being answered with 503
constexpr qsizetype kReservedDescriptors = 32; // for the data file, its log and whatever libraries open
constexpr qsizetype kFewestConnections = 4;
constexpr int kAcceptPerTurn = 30; // Qt's default

} // namespace

GuardedServer::GuardedServer(const ServerLimits &limits, OutgoingLimit &outgoing, QObject *parent)
    : QTcpServer(parent)
    , m_limits(limits)
    , m_outgoing(outgoing)
    , m_room(limits.connections + kTurnedAway)
{
    setListenBacklogSize(1024); // many simultaneous connections do not have to wait for the kernel's retry
    m_clock.setInterval(kClockMs);
    connect(&m_clock, &QTimer::timeout, this, [this] {
        const auto sockets = m_sockets;
        for (GuardedSocket *socket : sockets)
            socket->checkTime(m_paused);
        resumeIfRoom(); // the descriptors may be used by something unrelated
        if (m_sockets.isEmpty() && !m_paused)
            m_clock.stop();
    });
    connect(this, &QTcpServer::acceptError, this, [this](QAbstractSocket::SocketError) { pause(); });
}

bool GuardedServer::reserveDescriptors(QString *error)
{
    rlimit limit = {};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return true;
    const auto open = QDir(u"/proc/self/fd"_s).entryList(QDir::Files | QDir::System | QDir::NoDotAndDotDot).size();
    const auto wanted = static_cast<rlim_t>(open + m_room + kReservedDescriptors);
    if (limit.rlim_cur < wanted && limit.rlim_cur < limit.rlim_max) {
        limit.rlim_cur = std::min(wanted, limit.rlim_max);
        setrlimit(RLIMIT_NOFILE, &limit);
        getrlimit(RLIMIT_NOFILE, &limit);
    }
    if (limit.rlim_cur < wanted)
        m_room = static_cast<qsizetype>(limit.rlim_cur) - open - kReservedDescriptors;
    if (m_room >= kFewestConnections)
        return true;
    *error = u"the limit of open files (ulimit -n: %1) is too low"_s.arg(limit.rlim_cur);
    return false;
}

void GuardedServer::forget(GuardedSocket *socket)
{
    m_outgoing.forget(socket);
    if (!m_sockets.remove(socket))
        --m_leaving;
    resumeIfRoom();
}

void GuardedServer::pause()
{
    if (m_paused)
        return;
    m_paused = true;
    setMaxPendingConnections(0); // ends the loop that accepts all waiting connections
    pauseAccepting();
    m_clock.start();
    if (!std::exchange(m_warned, true))
        qCWarning(lcSandbox) << "no room for more connections at the moment:" << m_sockets.size() << "are open";
}

void GuardedServer::resumeIfRoom()
{
    if (!m_paused || m_sockets.size() + m_leaving >= m_room)
        return;
    m_paused = false;
    setMaxPendingConnections(kAcceptPerTurn);
    if (isListening())
        resumeAccepting();
}

void GuardedServer::incomingConnection(qintptr descriptor)
{
    auto *socket = new GuardedSocket(m_limits, m_outgoing, *this);
    m_outgoing.watch(socket);
    const bool welcome = m_sockets.size() < m_limits.connections;
    if (welcome)
        m_sockets.insert(socket);
    else
        ++m_leaving;
    m_clock.start();
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    if (!socket->setSocketDescriptor(descriptor)) {
        delete socket;
    } else if (welcome) {
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1); // an answer may be written in parts
        Q_EMIT accepted(socket);
    } else {
        socket->write("HTTP/1.1 503 Service Unavailable\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
        socket->disconnectFromHost();
    }
    if (m_sockets.size() + m_leaving >= m_room)
        pause();
}

} // namespace chat::server
