// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <vector>

namespace chat::test {

//! A server that answers any request with given bytes, valid or not, and can continue endlessly.
class RawServer : public QTcpServer
{
    Q_OBJECT

public:
    explicit RawServer(QByteArray answer, QByteArray endless = {})
        : m_answer(std::move(answer))
        , m_endless(std::move(endless))
    {
        if (!listen(QHostAddress::LocalHost))
            qFatal("cannot listen");
        connect(this, &QTcpServer::newConnection, this, &RawServer::welcome);
    }

    [[nodiscard]] QUrl url(const QString &scheme = QStringLiteral("http")) const
    {
        return QUrl(QStringLiteral("%1://127.0.0.1:%2/x").arg(scheme).arg(serverPort()));
    }
    qint64 sent = 0; //!< to all connections, as far as the network accepted it
    int requests = 0;
    int gone = 0; //!< connections closed by the client

private:
    void welcome()
    {
        while (QTcpSocket *socket = nextPendingConnection()) {
            connect(socket, &QTcpSocket::disconnected, this, [this] { ++gone; });
            connect(socket, &QTcpSocket::bytesWritten, this, [this, socket](qint64 bytes) {
                sent += bytes;
                if (!m_endless.isEmpty() && socket->bytesToWrite() < 65'536)
                    socket->write(m_endless.repeated(static_cast<qsizetype>(65'536 / m_endless.size() + 1)));
            });
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                if (!socket->readAll().contains("\r\n\r\n"))
                    return;
                ++requests;
                socket->write(m_answer);
            });
        }
    }

    const QByteArray m_answer;
    const QByteArray m_endless;
};

} // namespace chat::test
