// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/server/httpfront.h"

#include "app/server/guardedserver.h"

#include <QPointer>
#include <QWebSocket>

using namespace Qt::Literals::StringLiterals;

namespace chat::server {

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

QByteArray wholeAnswer(const HttpReply &reply, bool keepAlive, bool withBody)
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
    return bytes;
}

//! Only browsers send it, for a page: pages must not use a server on their reader's machine.
bool isFromPage(const HttpRequest &request)
{
    return !request.value("origin").isEmpty();
}

HttpReply refusal(int status, int code, const QByteArray &why)
{
    return HttpReply{status, "application/json; charset=utf-8",
        "{\"code\":" + QByteArray::number(code) + ",\"message\":\"" + why + "\",\"data\":{}}", {}};
}

const HttpReply &pageRefusal()
{
    static const HttpReply reply = refusal(403, 40300, "Requests of web pages (Origin) are refused");
    return reply;
}

const HttpReply &notFound()
{
    static const HttpReply reply{404, "text/plain", "not found", {}};
    return reply;
}

} // namespace

HttpFront::HttpFront(const ServerLimits &limits, OutgoingLimit &outgoing, QObject *parent)
    : QObject(parent)
    , m_limits(limits)
    , m_outgoing(outgoing)
    , m_websockets(u"Kookaburra"_s, QWebSocketServer::NonSecureMode)
{
    connect(&m_websockets, &QWebSocketServer::newConnection, this, [this] {
        while (QWebSocket *socket = m_websockets.nextPendingConnection())
            m_websocketHandler(std::unique_ptr<QWebSocket>(socket));
    });
}

HttpFront::~HttpFront() = default;

bool HttpFront::listenOn(const QHostAddress &address, quint16 port, QString *error)
{
    auto server = std::make_unique<GuardedServer>(m_limits, m_outgoing, this);
    if (!server->reserveDescriptors(error))
        return false;
    if (!server->listen(address, port)) {
        *error = u"port %1 cannot be used: %2"_s.arg(port).arg(server->errorString());
        return false;
    }
    m_server = server.release();
    connect(m_server, &GuardedServer::accepted, this, [this](GuardedSocket *socket) {
        connect(socket, &GuardedSocket::requested, this,
            [this, socket](const HttpRequest &request) { handle(*socket, request); });
        connect(socket, &GuardedSocket::websocketRequested, this,
            [this, socket](const HttpRequest &request) { openWebsocket(*socket, request); });
    });
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

void HttpFront::setWebsocketHandler(const QString &path, WebsocketHandler handler)
{
    m_websocketPath = path;
    m_websocketHandler = std::move(handler);
}

void HttpFront::handle(GuardedSocket &client, const HttpRequest &request)
{
    const bool withBody = request.method != "HEAD";
    const auto turn = client.takeTurn(request.keepAlive);
    const Answer answer = [this, turn, withBody, socket = QPointer<GuardedSocket>(&client)](HttpReply &&reply) {
        // The client may be gone by now.
        if (!socket || socket->state() != QAbstractSocket::ConnectedState)
            return;
        const qint64 unsent = socket->bytesToWrite();
        if (!m_outgoing.hasRoom(unsent, reply.body.size())) {
            // A small answer has room unless the client has not read its share of earlier ones.
            if (!m_outgoing.hasRoom(unsent, 0)) {
                socket->abort();
                return;
            }
            reply = refusal(503, 50300, "Too much is waiting to be read");
            reply.headers.emplaceBack("Retry-After", "1");
        }
        socket->answer(turn, wholeAnswer(reply, turn.keepAlive, withBody));
    };
    if (isFromPage(request))
        answer(HttpReply(pageRefusal()));
    else if (m_handler)
        m_handler(request, answer);
    else
        answer(HttpReply(notFound()));
}

void HttpFront::openWebsocket(GuardedSocket &socket, const HttpRequest &request)
{
    const bool fromPage = isFromPage(request);
    if (fromPage || !m_websocketHandler || request.url.path() != m_websocketPath) {
        socket.write(wholeAnswer(fromPage ? pageRefusal() : notFound(), false, true));
        socket.disconnectFromHost();
        return;
    }
    // From now on the websocket listens to the connection and deletes it.
    socket.disconnect();
    m_websockets.handleConnection(&socket);
}

} // namespace chat::server
