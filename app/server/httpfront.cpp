// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/server/httpfront.h"

#include "app/server/guardedserver.h"

#include <QTcpSocket>

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
bool isFromPage(const QHttpServerRequest &request)
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

} // namespace

HttpFront::HttpFront(const ServerLimits &limits, OutgoingLimit &outgoing, QObject *parent)
    : QAbstractHttpServer(parent)
    , m_limits(limits)
    , m_outgoing(outgoing)
{
}

HttpFront::~HttpFront() = default;

bool HttpFront::listenOn(const QHostAddress &address, quint16 port, QString *error)
{
    auto server = std::make_unique<GuardedServer>(m_limits, m_outgoing);
    if (!server->reserveDescriptors(error))
        return false;
    if (!server->listen(address, port)) {
        *error = u"port %1 cannot be used: %2"_s.arg(port).arg(server->errorString());
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
    if (request.value("upgrade").toLower() == "websocket" && request.value("connection").toLower().contains("upgrade"))
        return request.url().path() == m_websocketPath && !isFromPage(request);
    auto *guarded = qobject_cast<GuardedSocket *>(socket);
    if (!guarded)
        return false;
    const bool withBody = request.method() != QHttpServerRequest::Method::Head;
    const auto turn = guarded->takeTurn();
    const Answer answer = [this, turn, withBody, socket = QPointer<GuardedSocket>(guarded)](HttpReply &&reply) {
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
    else
        m_handler(request, answer);
    return true;
}

void HttpFront::missingHandler(const QHttpServerRequest &request, QTcpSocket *socket)
{
    const HttpReply reply = isFromPage(request) ? pageRefusal() : HttpReply{404, "text/plain", "not found", {}};
    socket->write(wholeAnswer(reply, false, true));
    socket->disconnectFromHost();
}

} // namespace chat::server
