// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/websocket.h"

#include <QPointer>

class QWebSocket;

namespace chat {

//! The real implementation: a new QWebSocket for each connection; TLS errors end it.
class QtWebSocket : public WebSocket
{
    Q_OBJECT

public:
    using WebSocket::WebSocket;
    ~QtWebSocket() override;

    void open(const QUrl &url) override;
    void close() override;
    void sendText(const QString &text) override;

private:
    void drop();
    static void watchHandshake(QWebSocket *socket);
    void ended(QWebSocket *socket);

    QPointer<QWebSocket> m_socket; // a child that deletes itself later
};

} // namespace chat
