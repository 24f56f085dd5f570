// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/net/qtwebsocket.h"
#include "tests/support/rawserver.h"
#include "tests/support/testcase.h"

#include <QSignalSpy>
#include <QTest>
#include <QWebSocket>
#include <QWebSocketServer>

namespace tst_qtwebsocket {

using namespace chat;
using namespace Qt::Literals::StringLiterals;
using test::RawServer;

class TestQtWebSocket : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endlessHandshakesEndTheConnection_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QByteArray>("endless");
        QTest::newRow("status line") << "HTTP/1.1 101 Switching"_ba
                                     << "x"_ba;
        QTest::newRow("header line") << "HTTP/1.1 101 Switching Protocols\r\nX: "_ba
                                     << "x"_ba;
        QTest::newRow("short headers") << "HTTP/1.1 101 Switching Protocols\r\n"_ba
                                       << "a: b\r\n"_ba;
        QTest::newRow("long headers") << "HTTP/1.1 101 Switching Protocols\r\n"_ba
                                      << "a: "_ba + QByteArray(4000, 'b') + "\r\n"_ba;
    }
    void endlessHandshakesEndTheConnection()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QByteArray, endless);
        RawServer server(answer, endless);
        QtWebSocket socket;
        QSignalSpy closed(&socket, &WebSocket::closed);
        socket.open(server.url(u"ws"_s));
        QTRY_COMPARE(closed.size(), 1);
        QTRY_COMPARE(server.gone, 1);
        // What the system's own buffers hold comes on top.
        QVERIFY2(server.sent < (24 << 20), qPrintable(QString::number(server.sent)));
    }

    //! The small buffer of the handshake does not delay the data that follows.
    void largeMessagesArrive()
    {
        QWebSocketServer server(u"large"_s, QWebSocketServer::NonSecureMode);
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const QString text(3'000'000, u'x');
        const QByteArray bytes(15'000'000, 'y');
        connect(&server, &QWebSocketServer::newConnection, this, [&] {
            QWebSocket *peer = server.nextPendingConnection();
            peer->setParent(&server); // which Qt says it is, and it is not
            peer->setOutgoingFrameSize(16u << 20);
            peer->sendTextMessage(text); // at once, with the handshake
            peer->sendBinaryMessage(bytes);
        });
        QtWebSocket socket;
        QSignalSpy opened(&socket, &WebSocket::opened);
        QSignalSpy texts(&socket, &WebSocket::textReceived);
        QSignalSpy binaries(&socket, &WebSocket::binaryReceived);
        socket.open(server.serverUrl());
        QTRY_COMPARE(binaries.size(), 1);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(texts.size(), 1);
        QCOMPARE(texts.first().first().toString().size(), text.size());
        QCOMPARE(binaries.first().first().toByteArray().size(), bytes.size());
    }

    void tooLargeMessagesEndTheConnection()
    {
        QWebSocketServer server(u"large"_s, QWebSocketServer::NonSecureMode);
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QWebSocketServer::newConnection, this, [&] {
            QWebSocket *peer = server.nextPendingConnection();
            peer->setParent(&server); // which Qt says it is, and it is not
            peer->setOutgoingFrameSize(64u << 20);
            peer->sendBinaryMessage(QByteArray(17 << 20, 'y'));
        });
        QtWebSocket socket;
        QSignalSpy closed(&socket, &WebSocket::closed);
        QSignalSpy binaries(&socket, &WebSocket::binaryReceived);
        socket.open(server.serverUrl());
        QTRY_COMPARE(closed.size(), 1);
        QCOMPARE(binaries.size(), 0);
    }
};

KOOKABURRA_CORE_CASE(TestQtWebSocket)

} // namespace tst_qtwebsocket

#include "tst_qtwebsocket.moc"
