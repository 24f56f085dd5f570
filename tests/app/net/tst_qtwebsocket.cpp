// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/net/websocket/qtwebsocket.h"
#include "tests/support/rawserver.h"
#include "tests/support/soon.h"
#include "tests/support/testcase.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QWebSocket>
#include <QWebSocketServer>

namespace tst_qtwebsocket {

using namespace chat;
using namespace Qt::Literals::StringLiterals;
using test::RawServer;

namespace {

//! Sends numbered frames to whoever connected last.
class FrameServer : public QWebSocketServer
{
public:
    FrameServer()
        : QWebSocketServer(u"frames"_s, QWebSocketServer::NonSecureMode)
    {
        if (!listen(QHostAddress::LocalHost))
            qFatal("cannot listen");
        QObject::connect(this, &QWebSocketServer::newConnection, this, [this] {
            m_peer = nextPendingConnection();
            m_peer->setParent(this); // which Qt says it is, and it is not
        });
    }
    [[nodiscard]] QUrl url() const { return serverUrl(); }
    [[nodiscard]] QWebSocket *peer() const { return m_peer; }
    static QByteArray frame(int number) { return QByteArray::number(number).leftJustified(1000, '.'); }
    void sendFrames(int count)
    {
        for (int i = 1; i <= count; ++i)
            m_peer->sendBinaryMessage(frame(i));
    }

private:
    QWebSocket *m_peer = nullptr; // a child
};

} // namespace

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
        QSignalSpy frames(&socket, &WebSocket::frameReceived);
        socket.open(server.serverUrl());
        QTRY_COMPARE(frames.size(), 2);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(frames.at(0).first().toByteArray(), text.toUtf8());
        QCOMPARE(frames.at(1).first().toByteArray().size(), bytes.size());
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
        QSignalSpy frames(&socket, &WebSocket::frameReceived);
        socket.open(server.serverUrl());
        QTRY_COMPARE(closed.size(), 1);
        QCOMPARE(frames.size(), 0);
    }

    //! However much comes at once: an event loop gets some of it at a time, all of it in order.
    void framesComeSomeAtATime()
    {
        FrameServer server;
        QtWebSocket socket;
        int seen = 0;
        int inThisTurn = 0;
        int most = 0;
        bool inOrder = true;
        connect(&socket, &WebSocket::frameReceived, this, [&](const QByteArray &frame) {
            inOrder = inOrder && frame == FrameServer::frame(++seen);
            if (inThisTurn == 0) // other events come before the next frames
                QMetaObject::invokeMethod(
                    this, [&inThisTurn] { inThisTurn = 0; }, Qt::QueuedConnection);
            most = std::max(most, ++inThisTurn);
        });
        socket.open(server.url());
        QVERIFY(test::soon([&] { return server.peer() != nullptr; }));
        server.sendFrames(20'000);
        QVERIFY(test::soon([&] { return seen == 20'000; }));
        QVERIFY(inOrder);
        QVERIFY2(most <= 256, qPrintable(QString::number(most)));
    }

    //! What is not wanted waits in the server's network, not here; what is sent goes out all the same.
    void heldFramesStayWithTheServer()
    {
        FrameServer server;
        QtWebSocket socket;
        QSignalSpy opened(&socket, &WebSocket::opened);
        int seen = 0;
        bool inOrder = true;
        bool held = false;
        bool whileHeld = false;
        connect(&socket, &WebSocket::frameReceived, this, [&](const QByteArray &frame) {
            inOrder = inOrder && frame == FrameServer::frame(++seen);
            whileHeld = whileHeld || held;
        });
        socket.open(server.url());
        QTRY_COMPARE(opened.size(), 1);
        held = true;
        socket.setHeld(true);
        constexpr int count = 60'000; // of a thousand bytes each
        server.sendFrames(count);
        QSignalSpy pings(server.peer(), &QWebSocket::textMessageReceived);
        for (int i = 1; i <= 3; ++i) { // the last ones while the reader waits, which is soon
            socket.sendText(QString::number(i));
            QTRY_COMPARE(pings.size(), i);
        }
        QVERIFY(server.peer()->bytesToWrite() > 20'000'000);
        QVERIFY(!whileHeld);
        held = false;
        socket.setHeld(false);
        QVERIFY(test::soon([&] { return seen == count; }));
        QVERIFY(inOrder);
    }

    //! The thread that waits for room waits for nobody who is gone.
    void mayEndWhileItIsHeld_data()
    {
        QTest::addColumn<QString>("how");
        QTest::newRow("closed") << u"close"_s;
        QTest::newRow("another") << u"open"_s;
        QTest::newRow("destroyed") << u"destroy"_s;
    }
    void mayEndWhileItIsHeld()
    {
        QFETCH(QString, how);
        FrameServer server;
        auto socket = std::make_unique<QtWebSocket>();
        int seen = 0;
        connect(socket.get(), &WebSocket::frameReceived, this, [&] {
            if (++seen == 1)
                socket->setHeld(true);
        });
        QSignalSpy closed(socket.get(), &WebSocket::closed);
        socket->open(server.url());
        QVERIFY(test::soon([&] { return server.peer() != nullptr; }));
        QPointer<QWebSocket> first = server.peer();
        server.sendFrames(60'000);
        QTRY_COMPARE(seen, 1);
        if (how == "destroy"_L1)
            socket.reset();
        else if (how == "close"_L1)
            socket->close();
        else
            socket->open(server.url());
        QTRY_VERIFY(!first || first->state() != QAbstractSocket::ConnectedState);
        if (how != "open"_L1)
            return;
        QVERIFY(test::soon([&] { return server.peer() && server.peer() != first; }));
        server.sendFrames(100); // from the first again: nothing of the former connection comes
        QVERIFY(test::soon([&] { return seen == 101; }));
        QCOMPARE(closed.size(), 0);
    }

    void saysGoodbyeWhenItEnds()
    {
        FrameServer server;
        auto socket = std::make_unique<QtWebSocket>();
        QSignalSpy opened(socket.get(), &WebSocket::opened);
        socket->open(server.url());
        QTRY_COMPARE(opened.size(), 1);
        QVERIFY(test::soon([&] { return server.peer() != nullptr; }));
        QSignalSpy gone(server.peer(), &QWebSocket::disconnected);
        socket.reset();
        QTRY_COMPARE(gone.size(), 1);
        QCOMPARE(server.peer()->closeCode(), QWebSocketProtocol::CloseCodeNormal);
    }

    //! Whoever hears of a frame may end the connection, or all of it.
    void mayEndFromWithinASignal()
    {
        FrameServer server;
        auto socket = std::make_unique<QtWebSocket>();
        int seen = 0;
        connect(socket.get(), &WebSocket::frameReceived, this, [&] {
            if (++seen == 10)
                socket.reset();
        });
        socket->open(server.url());
        QVERIFY(test::soon([&] { return server.peer() != nullptr; }));
        server.sendFrames(1000);
        QTRY_VERIFY(!socket);
        QCOMPARE(seen, 10);
    }
};

KOOKABURRA_CORE_CASE(TestQtWebSocket)

} // namespace tst_qtwebsocket

#include "tst_qtwebsocket.moc"
