// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/net/qtwebsocket.h"

#include "app/net/hostconnections.h"

#include <QAbstractSocket>
#include <QTcpSocket>
#include <QUrl>
#include <QWebSocket>

namespace chat {

namespace {
//! No sound event is near it; a server that sends more is cut off before it fills the memory.
constexpr quint64 kMaxIncoming = 16u << 20;
//! A frame is taken out of the buffer when all of it is there.
constexpr qint64 kBuffer = (16 << 20) + (64 << 10);
//! The answer to the handshake is a few hundred bytes. Longer ones are not read to their end, and neither are those that
//! come in so many portions that the buffer never fills.
constexpr qint64 kHandshakeBuffer = 16 << 10;
constexpr int kHandshakePortions = 200;
constexpr int kMostInSystem = 512 << 10; // bytes
} // namespace

QtWebSocket::~QtWebSocket()
{
    drop();
}

void QtWebSocket::drop()
{
    if (!m_socket)
        return;
    QWebSocket *old = m_socket;
    m_socket.clear();
    old->disconnect(this);
    old->abort();
    old->deleteLater();
}

void QtWebSocket::open(const QUrl &url)
{
    drop();
    auto *socket = new QWebSocket(QString(), QWebSocketProtocol::VersionLatest, this);
    m_socket = socket;
    socket->setMaxAllowedIncomingFrameSize(kMaxIncoming);
    socket->setMaxAllowedIncomingMessageSize(kMaxIncoming);
    socket->setReadBufferSize(kHandshakeBuffer);
    connect(socket, &QWebSocket::connected, this, [this, socket] {
        socket->setReadBufferSize(kBuffer);
        // What the system holds is handled in one turn of the event loop: not too much of it.
        if (auto *carrier = socket->findChild<QAbstractSocket *>())
            carrier->setSocketOption(QAbstractSocket::ReceiveBufferSizeSocketOption, kMostInSystem);
        Q_EMIT opened();
    });
    connect(socket, &QWebSocket::textMessageReceived, this, &WebSocket::textReceived);
    connect(socket, &QWebSocket::binaryMessageReceived, this, &WebSocket::binaryReceived);
    // Queued: QWebSocket may signal these from within open().
    const auto end = [this, socket] { ended(socket); };
    connect(socket, &QWebSocket::disconnected, this, end, Qt::QueuedConnection);
    connect(socket, qOverload<QAbstractSocket::SocketError>(&QWebSocket::error), this, end, Qt::QueuedConnection);
    socket->open(url);
    watchHandshake(socket);
}

//! QWebSocket waits for the end of the headers for as long as anything comes and says nothing meanwhile.
void QtWebSocket::watchHandshake(QWebSocket *socket)
{
    for (const auto *below : socket->findChildren<QTcpSocket *>(Qt::FindDirectChildrenOnly)) {
        const auto count = [socket, below, portions = 0]() mutable {
            const bool tooMuch = below->bytesAvailable() >= kHandshakeBuffer || ++portions > kHandshakePortions;
            if (tooMuch && socket->state() == QAbstractSocket::ConnectingState)
                socket->abort();
        };
        connect(
            below, &QAbstractSocket::connected, socket, [below] { HostConnections::spare(below->socketDescriptor()); });
        // Queued: QWebSocket takes what is there first, and it must not end under its hands.
        connect(below, &QIODevice::readyRead, socket, count, Qt::QueuedConnection);
    }
}

void QtWebSocket::ended(QWebSocket *socket)
{
    if (socket != m_socket)
        return;
    const int code = socket->closeCode() == QWebSocketProtocol::CloseCodeNormal
            && socket->error() != QAbstractSocket::UnknownSocketError
        ? 0
        : static_cast<int>(socket->closeCode());
    const QString reason = socket->closeReason().isEmpty() ? socket->errorString() : socket->closeReason();
    drop();
    Q_EMIT closed(code, reason);
}

void QtWebSocket::close()
{
    if (m_socket && m_socket->state() == QAbstractSocket::ConnectedState) {
        // A goodbye, so that the server need not wait for a time-out; nobody waits for its answer.
        QWebSocket *old = m_socket;
        m_socket.clear();
        old->disconnect(this);
        old->close();
        old->deleteLater();
        return;
    }
    drop();
}

void QtWebSocket::sendText(const QString &text)
{
    if (m_socket)
        m_socket->sendTextMessage(text);
}

} // namespace chat
