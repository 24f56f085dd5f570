// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/server/serverlimits.h"

#include <QAbstractHttpServer>
#include <QHttpServerRequest>
#include <QPointer>

#include <functional>

namespace chat::server {

class GuardedServer;
class OutgoingLimit;

struct HttpReply
{
    int status = 200;
    QByteArray contentType;
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers;
};

//! The HTTP layer: receives complete requests from QHttpServer, allows answering them later, writes the answers.
class HttpFront : public QAbstractHttpServer
{
    Q_OBJECT

public:
    using Answer = std::function<void(HttpReply &&)>;
    //! `answer` is called exactly once, now or later.
    using Handler = std::function<void(const QHttpServerRequest &request, Answer answer)>;

    HttpFront(const ServerLimits &limits, OutgoingLimit &outgoing, QObject *parent = nullptr);
    ~HttpFront() override;

    //! Binds the port; connections are answered once control returns to the event loop.
    [[nodiscard]] bool listenOn(const QHostAddress &address, quint16 port, QString *error);
    [[nodiscard]] quint16 port() const;
    void setHandler(Handler handler) { m_handler = std::move(handler); }
    void setWebsocketPath(const QString &path) { m_websocketPath = path; }
    //! No new connections.
    void stop();

protected:
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;

private:
    const ServerLimits &m_limits;
    OutgoingLimit &m_outgoing;
    GuardedServer *m_server = nullptr;
    Handler m_handler;
    QString m_websocketPath;
};

} // namespace chat::server
