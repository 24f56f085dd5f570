// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/server/httpreply.h"
#include "app/server/httprequest.h"
#include "app/server/serverlimits.h"

#include <QHostAddress>
#include <QWebSocketServer>

#include <functional>
#include <memory>
#include <optional>

namespace chat::server {

class AnswerStream;
class GuardedServer;
class GuardedSocket;
class OutgoingLimit;

//! The HTTP layer: receives complete requests, allows answering them later, writes the answers. Websockets use the same
//! port.
class HttpFront : public QObject
{
    Q_OBJECT

public:
    using Answer = std::function<void(HttpReply &&)>;
    //! `answer` is called exactly once, now or later.
    using Handler = std::function<void(const HttpRequest &request, Answer answer)>;
    //! The same for answers that are sent in parts.
    using StreamHandler = std::function<void(const HttpRequest &request, std::unique_ptr<AnswerStream> answer)>;
    //! Decides by the head alone, before the body is read: an answer refuses the request.
    using Gate = std::function<std::optional<HttpReply>(const HttpRequest &head)>;
    using WebsocketHandler = std::function<void(std::unique_ptr<QWebSocket>)>;

    HttpFront(const ServerLimits &limits, OutgoingLimit &outgoing, QObject *parent = nullptr);
    ~HttpFront() override;

    //! Binds the port; connections are answered once control returns to the event loop.
    [[nodiscard]] bool listenOn(const QHostAddress &address, quint16 port, QString *error);
    [[nodiscard]] quint16 port() const;
    void setHandler(Handler handler) { m_handler = std::move(handler); }
    //! In place of a handler. Each connection then has one request at a time; others wait in the network.
    void setStreamHandler(StreamHandler handler) { m_streamHandler = std::move(handler); }
    void setGate(Gate gate) { m_gate = std::move(gate); }
    //! Websockets are opened at this path only.
    void setWebsocketHandler(const QString &path, WebsocketHandler handler);
    //! No new connections.
    void stop();

private:
    void welcome(GuardedSocket &socket);
    [[nodiscard]] std::optional<HttpReply> refusalOf(const HttpRequest &head) const;
    void handle(GuardedSocket &socket, const HttpRequest &request);
    void openWebsocket(GuardedSocket &socket, const HttpRequest &request);

    const ServerLimits &m_limits;
    OutgoingLimit &m_outgoing;
    GuardedServer *m_server = nullptr;
    Handler m_handler;
    StreamHandler m_streamHandler;
    Gate m_gate;
    QString m_websocketPath;
    WebsocketHandler m_websocketHandler;
    QWebSocketServer m_websockets;
};

} // namespace chat::server
