// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/haltingproxy.h"

#include <memory>

namespace chat::test {

using namespace Qt::Literals::StringLiterals;

HaltingProxy::HaltingProxy(const QUrl &server, int request, How how)
    : m_server(server)
    , m_number(request)
    , m_how(how)
{
    listen();
}

HaltingProxy::HaltingProxy(const QUrl &server, QByteArray request, How how)
    : m_server(server)
    , m_number(0)
    , m_line(std::move(request))
    , m_how(how)
{
    listen();
}

void HaltingProxy::listen()
{
    m_listener.listen(QHostAddress::LocalHost);
    connect(&m_listener, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *client = m_listener.nextPendingConnection())
            take(client);
    });
}

QUrl HaltingProxy::url() const
{
    QUrl url = m_server;
    url.setHost(u"127.0.0.1"_s);
    url.setPort(m_listener.serverPort());
    return url;
}

void HaltingProxy::take(QTcpSocket *client)
{
    auto *server = new QTcpSocket(client);
    auto halt = std::make_shared<bool>(false);
    server->connectToHost(m_server.host(), static_cast<quint16>(m_server.port()));
    connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    connect(client, &QTcpSocket::readyRead, this, [this, client, server, halt] {
        const QByteArray bytes = client->readAll();
        // Clients here send a request only after the answer to the last one, so each starts a piece.
        if (bytes.startsWith("GET ") || bytes.startsWith("POST ")) {
            const QByteArray line = bytes.left(bytes.indexOf('\r'));
            m_asked << line;
            if (m_halted.isEmpty() && (m_asked.size() == m_number || line == m_line)) {
                *halt = true;
                m_halted = line;
            }
        }
        if (!*halt || m_how != How::Swallow)
            server->write(bytes);
    });
    connect(server, &QTcpSocket::readyRead, this, [this, client, server, halt] {
        const QByteArray bytes = server->readAll();
        if (!*halt)
            client->write(bytes);
        else if (m_how == How::HalfHeader)
            client->write(bytes.left(8));
        else
            client->write(bytes.chopped(1));
    });
}

} // namespace chat::test
