// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/guardedserver.h"

#include <utility>

namespace chat::sandbox {

GuardedSocket::GuardedSocket(const ServerLimits &limits, GuardedServer &server)
    : QTcpSocket(&server)
    , m_limits(limits)
    , m_server(&server)
{
    m_since.start();
    connect(this, &QTcpSocket::readyRead, this, &GuardedSocket::onData);
}

GuardedSocket::~GuardedSocket()
{
    // Not by a signal: QHttpServer cuts all of a socket's connections when it becomes a websocket.
    if (m_server)
        m_server->forget(this);
}

void GuardedSocket::watchConsumption()
{
    connect(this, &QTcpSocket::readyRead, this, [this] { m_left = bytesAvailable(); });
}

void GuardedSocket::enter(Phase phase)
{
    m_phase = phase;
    m_since.restart();
}

void GuardedSocket::requestComplete()
{
    m_head.clear();
    m_body = 0;
    enter(Phase::Idle);
}

void GuardedSocket::onData()
{
    const qint64 available = bytesAvailable();
    const qint64 fresh = available - m_left;
    if (fresh <= 0)
        return;
    switch (m_phase) {
    case Phase::Idle:
        enter(Phase::Head);
        [[fallthrough]];
    case Phase::Head:
        readHead(peek(available).last(fresh));
        break;
    case Phase::Body:
        countBody(fresh);
        break;
    case Phase::Websocket:
    case Phase::Refused:
        break;
    }
}

void GuardedSocket::readHead(const QByteArray &fresh)
{
    m_head += fresh;
    const qsizetype end = m_head.indexOf("\r\n\r\n");
    if (end < 0 ? m_head.size() > m_limits.headerBytes : end > m_limits.headerBytes) {
        refuse(431, "Request Header Fields Too Large");
        return;
    }
    if (end < 0)
        return;
    const qint64 body = m_head.size() - end - 4;
    const QByteArray head = std::exchange(m_head, QByteArray()).first(end);
    parseHead(head);
    if (m_phase == Phase::Body)
        countBody(body);
}

void GuardedSocket::parseHead(QByteArrayView head)
{
    const QList<QByteArray> lines = head.toByteArray().split('\n');
    const QByteArray &request = lines.first();
    m_bodyLimit = request.contains("/asset/create") ? m_limits.uploadBytes : m_limits.bodyBytes;
    m_keepAlive = request.contains("HTTP/1.1");
    m_body = 0;
    qint64 announced = 0;
    bool continues = false;
    enter(Phase::Body);
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        const QByteArray name = line.left(colon).trimmed().toLower();
        const QByteArray value = line.mid(colon + 1).trimmed().toLower();
        if (name == "content-length")
            announced = value.toLongLong();
        else if (name == "connection" && value.contains("close"))
            m_keepAlive = false;
        else if (name == "connection" && value.contains("keep-alive"))
            m_keepAlive = true;
        else if (name == "upgrade" && value == "websocket")
            enter(Phase::Websocket);
        else if (name == "expect" && value == "100-continue")
            continues = true;
    }
    if (announced > m_bodyLimit || announced < 0)
        refuse(413, "Payload Too Large");
    else if (continues)
        write("HTTP/1.1 100 Continue\r\n\r\n"); // QHttpServer leaves such clients waiting
}

void GuardedSocket::countBody(qint64 bytes)
{
    m_body += bytes;
    m_since.restart();
    // Chunked bodies announce nothing; their framing may add to what is counted, so a little is let pass.
    if (m_body > m_bodyLimit + m_bodyLimit / 16)
        refuse(413, "Payload Too Large");
}

void GuardedSocket::refuse(int status, const char *reason)
{
    enter(Phase::Refused);
    // Nobody else hears of this request any more; what still arrives is thrown away while the client reads the answer.
    disconnect(this, &QTcpSocket::readyRead, nullptr, nullptr);
    connect(this, &QTcpSocket::readyRead, this, [this] { skip(bytesAvailable()); });
    skip(bytesAvailable());
    const QByteArray body
        = "{\"code\":" + QByteArray(status == 413 ? "40014" : "40000") + ",\"message\":\"" + reason + "\",\"data\":{}}";
    write("HTTP/1.1 " + QByteArray::number(status) + ' ' + reason
        + "\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    flush();
}

void GuardedSocket::checkTime()
{
    const qint64 waited = m_since.elapsed();
    switch (m_phase) {
    case Phase::Idle:
        if (waited > m_limits.idleTime.count())
            disconnectFromHost();
        break;
    case Phase::Head:
        if (waited > m_limits.headerTime.count())
            refuse(408, "Request Timeout");
        break;
    case Phase::Body:
        if (waited > m_limits.bodyTime.count())
            refuse(408, "Request Timeout");
        break;
    case Phase::Refused:
        if (waited > 2000)
            abort();
        break;
    case Phase::Websocket:
        break;
    }
}

GuardedServer::GuardedServer(const ServerLimits &limits, QObject *parent)
    : QTcpServer(parent)
    , m_limits(limits)
{
    setListenBacklogSize(1024); // a crowd that comes at once is not kept waiting for the kernel to try again
    m_clock.setInterval(250);
    connect(&m_clock, &QTimer::timeout, this, [this] {
        const auto sockets = m_sockets;
        for (GuardedSocket *socket : sockets)
            socket->checkTime();
        if (m_sockets.isEmpty())
            m_clock.stop();
    });
}

void GuardedServer::startWatching()
{
    connect(this, &QTcpServer::newConnection, this, [this] {
        for (GuardedSocket *socket : std::exchange(m_fresh, {})) {
            if (m_sockets.contains(socket))
                socket->watchConsumption();
        }
    });
}

void GuardedServer::incomingConnection(qintptr descriptor)
{
    auto *socket = new GuardedSocket(m_limits, *this);
    if (!socket->setSocketDescriptor(descriptor)) {
        delete socket;
        return;
    }
    if (m_sockets.size() >= m_limits.connections) {
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        socket->write("HTTP/1.1 503 Service Unavailable\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
        socket->disconnectFromHost();
        return;
    }
    m_sockets.insert(socket);
    m_fresh.append(socket);
    m_clock.start();
    addPendingConnection(socket);
}

} // namespace chat::sandbox
