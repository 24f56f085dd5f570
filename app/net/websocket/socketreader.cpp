// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/net/websocket/socketreader.h"

#include "app/net/hostconnections.h"

#include <QAbstractSocket>
#include <QTcpSocket>
#include <QUrl>
#include <QWebSocket>

namespace chat {

namespace {
using Kind = SocketInbox::Item::Kind;

//! No sound event is near it; a server that sends more is cut off before it fills the memory.
constexpr quint64 kMaxIncoming = 16u << 20;
//! A frame is taken out of the buffer when all of it is there.
constexpr qint64 kBuffer = (16 << 20) + (64 << 10);
//! The answer to the handshake is a few hundred bytes. Longer ones are not read to their end, and neither are those that
//! come in so many portions that the buffer never fills.
constexpr qint64 kHandshakeBuffer = 16 << 10;
constexpr int kHandshakePortions = 200;
constexpr int kMostInSystem = 512 << 10; // bytes
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
constexpr auto kFailed = &QWebSocket::errorOccurred;
#else
constexpr auto kFailed = qOverload<QAbstractSocket::SocketError>(&QWebSocket::error);
#endif

} // namespace

SocketReader::SocketReader(SocketInbox &inbox, std::function<void()> wake)
    : m_inbox(inbox)
    , m_wake(std::move(wake))
{
}

SocketReader::~SocketReader()
{
    drop();
}

void SocketReader::drop()
{
    if (!m_socket)
        return;
    QWebSocket *old = m_socket;
    m_socket.clear();
    old->disconnect(this);
    old->abort();
    old->deleteLater();
}

void SocketReader::open(const QUrl &url, quint64 connection)
{
    drop();
    auto *socket = new QWebSocket(QString(), QWebSocketProtocol::VersionLatest, this);
    m_socket = socket;
    socket->setMaxAllowedIncomingFrameSize(kMaxIncoming);
    socket->setMaxAllowedIncomingMessageSize(kMaxIncoming);
    socket->setReadBufferSize(kHandshakeBuffer);
    connect(socket, &QWebSocket::connected, this, [this, socket, connection] {
        socket->setReadBufferSize(kBuffer);
        // What waits is to wait in the server's network: not too much of it here.
        if (auto *carrier = socket->findChild<QAbstractSocket *>())
            carrier->setSocketOption(QAbstractSocket::ReceiveBufferSizeSocketOption, kMostInSystem);
        put(connection, {Kind::Opened});
    });
    connect(socket, &QWebSocket::textMessageReceived, this, [this, connection](const QString &text) {
        put(connection, {Kind::Frame, text.toUtf8()});
    });
    connect(socket, &QWebSocket::binaryMessageReceived, this, [this, connection](const QByteArray &bytes) {
        put(connection, {Kind::Frame, bytes});
    });
    // Queued: QWebSocket may signal these from within open().
    const auto end = [this, socket, connection] { ended(socket, connection); };
    connect(socket, &QWebSocket::disconnected, this, end, Qt::QueuedConnection);
    connect(socket, kFailed, this, end, Qt::QueuedConnection);
    socket->open(url);
    watchHandshake(socket);
}

//! QWebSocket waits for the end of the headers for as long as anything comes and says nothing meanwhile.
void SocketReader::watchHandshake(QWebSocket *socket)
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

void SocketReader::ended(QWebSocket *socket, quint64 connection)
{
    if (socket != m_socket)
        return;
    const int code = socket->closeCode() == QWebSocketProtocol::CloseCodeNormal
            && socket->error() != QAbstractSocket::UnknownSocketError
        ? 0
        : static_cast<int>(socket->closeCode());
    const QString reason = socket->closeReason().isEmpty() ? socket->errorString() : socket->closeReason();
    drop();
    put(connection, {Kind::Closed, {}, code, reason});
}

void SocketReader::put(quint64 connection, SocketInbox::Item item)
{
    if (m_inbox.put(connection, std::move(item), [this] { send(); }))
        m_wake();
}

void SocketReader::close()
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

void SocketReader::send()
{
    while (const auto text = m_inbox.takeText()) {
        if (!m_socket)
            continue;
        m_socket->sendTextMessage(*text);
        m_socket->flush(); // this thread may be about to wait
    }
}

} // namespace chat
