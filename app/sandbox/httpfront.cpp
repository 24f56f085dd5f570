// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/httpfront.h"

#include "app/sandbox/guardedserver.h"

#include <QTcpSocket>

using namespace Qt::Literals::StringLiterals;

namespace chat::sandbox {

namespace {

QByteArray reasonOf(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 304:
        return "Not Modified";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 429:
        return "Too Many Requests";
    case 500:
        return "Internal Server Error";
    case 502:
        return "Bad Gateway";
    case 503:
        return "Service Unavailable";
    case 504:
        return "Gateway Timeout";
    default:
        return "Status";
    }
}

} // namespace

HttpFront::HttpFront(const ServerLimits &limits, QObject *parent)
    : QAbstractHttpServer(parent)
    , m_limits(limits)
{
}

HttpFront::~HttpFront() = default;

bool HttpFront::listenOn(const QHostAddress &address, quint16 port, QString *error)
{
    auto server = std::make_unique<GuardedServer>(m_limits);
    if (!server->listen(address, port)) {
        *error = server->errorString();
        return false;
    }
    m_server = server.release();
    bind(m_server);
    m_server->startWatching();
    return true;
}

quint16 HttpFront::port() const
{
    return m_server ? m_server->serverPort() : 0;
}

void HttpFront::stop()
{
    if (m_server)
        m_server->close();
}

bool HttpFront::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    if (request.value("upgrade").toLower() == "websocket")
        return request.url().path() == m_websocketPath;
    if (auto *guarded = qobject_cast<GuardedSocket *>(socket))
        guarded->requestComplete();
    const bool withBody = request.method() != QHttpServerRequest::Method::Head;
    m_handler(request, [socket = QPointer<QTcpSocket>(socket), withBody](HttpReply &&reply) {
        // The client may have gone while its request was worked on.
        if (!socket || socket->state() != QAbstractSocket::ConnectedState)
            return;
        const auto *guarded = qobject_cast<GuardedSocket *>(socket.data());
        write(*socket, reply, !guarded || guarded->keepsAlive(), withBody);
    });
    return true;
}

void HttpFront::missingHandler(const QHttpServerRequest &, QTcpSocket *socket)
{
    write(*socket, HttpReply{404, "text/plain", "not found", {}}, false, true);
}

void HttpFront::write(QTcpSocket &socket, const HttpReply &reply, bool keepAlive, bool withBody)
{
    QByteArray bytes;
    bytes.reserve(reply.body.size() + 512);
    bytes += "HTTP/1.1 " + QByteArray::number(reply.status) + ' ' + reasonOf(reply.status) + "\r\n";
    if (!reply.contentType.isEmpty())
        bytes += "Content-Type: " + reply.contentType + "\r\n";
    for (const auto &[name, value] : reply.headers)
        bytes += name + ": " + value + "\r\n";
    bytes += "Content-Length: " + QByteArray::number(reply.body.size()) + "\r\n";
    bytes += keepAlive ? "Connection: keep-alive\r\n\r\n" : "Connection: close\r\n\r\n";
    if (withBody)
        bytes += reply.body;
    socket.write(bytes);
    if (!keepAlive)
        socket.disconnectFromHost();
}

} // namespace chat::sandbox
