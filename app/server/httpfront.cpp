// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/server/httpfront.h"

#include "app/server/answerstream.h"
#include "app/server/guardedserver.h"

#include <QPointer>
#include <QWebSocket>

using namespace Qt::Literals::StringLiterals;

namespace chat::server {

namespace {

//! Only browsers send it, for a page: pages must not use a server on their reader's machine.
bool isFromPage(const HttpRequest &request)
{
    return !request.value("origin").isEmpty();
}

const HttpReply &pageRefusal()
{
    static const HttpReply reply = HttpReply::refusal(403, 40300, "Requests of web pages (Origin) are refused");
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
    connect(m_server, &GuardedServer::accepted, this, [this](GuardedSocket *socket) { welcome(*socket); });
    return true;
}

void HttpFront::welcome(GuardedSocket &socket)
{
    if (m_streamHandler)
        socket.setOneAtATime();
    socket.setGate([this](const HttpRequest &head) -> std::optional<QByteArray> {
        const auto reply = refusalOf(head);
        return reply ? std::optional(reply->bytes(false, head.method != "HEAD")) : std::nullopt;
    });
    connect(&socket, &GuardedSocket::requested, this,
        [this, client = &socket](const HttpRequest &request) { handle(*client, request); });
    connect(&socket, &GuardedSocket::websocketRequested, this,
        [this, client = &socket](const HttpRequest &request) { openWebsocket(*client, request); });
}

std::optional<HttpReply> HttpFront::refusalOf(const HttpRequest &head) const
{
    if (isFromPage(head))
        return pageRefusal();
    return m_gate ? m_gate(head) : std::nullopt;
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
    if (m_streamHandler) {
        m_streamHandler(request, std::make_unique<AnswerStream>(client, turn, withBody));
        return;
    }
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
            reply = HttpReply::refusal(503, 50300, "Too much is waiting to be read");
            reply.headers.emplaceBack("Retry-After", "1");
        }
        socket->answer(turn, reply.bytes(turn.keepAlive, withBody));
    };
    if (m_handler)
        m_handler(request, answer);
    else
        answer(HttpReply(notFound()));
}

void HttpFront::openWebsocket(GuardedSocket &socket, const HttpRequest &request)
{
    const auto refused = refusalOf(request);
    if (refused || !m_websocketHandler || request.url.path() != m_websocketPath) {
        socket.write((refused ? *refused : notFound()).bytes(false, true));
        socket.disconnectFromHost();
        return;
    }
    // From now on the websocket listens to the connection and deletes it.
    socket.disconnect();
    m_websockets.handleConnection(&socket);
}

} // namespace chat::server
