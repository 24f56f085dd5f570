// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/net/hostconnections.h"
#include "app/net/pictures/picturedownloads.h"
#include "tests/support/fakerestserver.h"
#include "tests/support/fakescheduler.h"
#include "tests/support/rawserver.h"
#include "tests/support/testcase.h"

#include <QSignalSpy>
#include <QTest>

namespace tst_picturedownloads {

using namespace chat;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using test::RawServer;
using Server = test::FakeRestServer;

namespace {

struct DownloadsRig
{
    test::FakeScheduler clock;
    Server server;
    PictureDownloads downloads;
    QSignalSpy arrived{&downloads, &PictureDownloads::arrived};
    QSignalSpy failed{&downloads, &PictureDownloads::failed};

    explicit DownloadsRig(const PictureDownloads::Limits &limits = {})
        : downloads(clock, limits)
    {
    }
    QString quick(Server &from, const QString &name)
    {
        from.always(name, Server::raw(200, "picture"_ba, "image/png"));
        return from.root().toString() + u"/api/"_s + name;
    }
    QString slow(Server &from, const QString &name)
    {
        Server::Answer answer = Server::raw(200, "picture"_ba, "image/png");
        answer.hold = true;
        from.always(name, answer);
        return from.root().toString() + u"/api/"_s + name;
    }
    void fetchSlow(Server &from, int count)
    {
        const auto before = from.requests.size();
        for (int i = 0; i < count; ++i)
            downloads.fetch(slow(from, u"slow%1"_s.arg(i)));
        QTRY_COMPARE(from.requests.size(), before + static_cast<size_t>(count));
    }
};

QString urlIn(const QSignalSpy &spy, qsizetype at)
{
    return spy.at(at).first().toString();
}

} // namespace

class TestPictureDownloads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void brings()
    {
        DownloadsRig rig;
        const QString url = rig.quick(rig.server, u"a"_s);
        rig.downloads.fetch(url);
        QVERIFY(rig.downloads.contains(url));
        QTRY_COMPARE(rig.arrived.size(), 1);
        QCOMPARE(rig.arrived.first().at(1).toByteArray(), "picture"_ba);
        QVERIFY(!rig.downloads.contains(url));
        QCOMPARE(rig.server.last().header("accept-encoding"), "identity"_ba);
    }

    //! The same host's next picture comes as soon as the six have shown that they are slow.
    void sixSlowPicturesStopNoOther()
    {
        DownloadsRig rig;
        rig.fetchSlow(rig.server, 6);
        const QString url = rig.quick(rig.server, u"quick"_s);
        rig.downloads.fetch(url);
        rig.server.settle();
        QCOMPARE(rig.arrived.size(), 0);
        rig.clock.advance(3s);
        QTRY_COMPARE(rig.arrived.size(), 1);
        QCOMPARE(urlIn(rig.arrived, 0), url);
        rig.server.releaseHeld(); // slow is not lost
        QTRY_COMPARE(rig.arrived.size(), 7);
        QCOMPARE(rig.failed.size(), 0);
    }

    void oneHostDoesNotKeepAnotherWaiting()
    {
        DownloadsRig rig;
        rig.fetchSlow(rig.server, 6);
        for (int i = 0; i < 6; ++i)
            rig.downloads.fetch(rig.slow(rig.server, u"more%1"_s.arg(i)));
        Server other;
        rig.downloads.fetch(rig.quick(other, u"a"_s));
        QTRY_COMPARE(rig.arrived.size(), 1); // no time has passed
    }

    void tooManySlowOnesCostTheOldest()
    {
        PictureDownloads::Limits limits;
        limits.slow = 2;
        DownloadsRig rig(limits);
        rig.fetchSlow(rig.server, 3);
        rig.clock.advance(3s);
        QTRY_COMPARE(rig.failed.size(), 1);
        QVERIFY(urlIn(rig.failed, 0).endsWith("slow0"_L1));
        rig.server.releaseHeld();
        QTRY_COMPARE(rig.arrived.size(), 2);
    }

    void answerBeginsInTime()
    {
        DownloadsRig rig;
        rig.fetchSlow(rig.server, 1);
        rig.clock.advance(7999ms);
        rig.server.settle();
        QCOMPARE(rig.failed.size(), 0);
        rig.clock.advance(1ms);
        QTRY_COMPARE(rig.failed.size(), 1);
    }

    void answerEndsInTime()
    {
        DownloadsRig rig;
        RawServer dripping("HTTP/1.1 200 OK\r\nContent-Type: image/png\r\nContent-Length: 100\r\n\r\nabc"_ba);
        rig.downloads.fetch(dripping.url().toString());
        QTRY_COMPARE(dripping.requests, 1);
        rig.server.settle();
        rig.clock.advance(8s);
        rig.server.settle();
        QCOMPARE(rig.failed.size(), 0);
        rig.clock.advance(52s);
        QTRY_COMPARE(rig.failed.size(), 1);
        QTRY_COMPARE(dripping.gone, 1);
    }

    void endless_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("to the end of the connection") << "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n"_ba;
        QTest::newRow("in chunks") << "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"_ba;
        QTest::newRow("in one chunk") << "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n7fffffff\r\n"_ba;
        QTest::newRow("announced") << "HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n"_ba;
    }
    void endless()
    {
        QFETCH(QByteArray, answer);
        PictureDownloads::Limits limits;
        limits.bytes = 1 << 20;
        DownloadsRig rig(limits);
        RawServer server(answer, answer.endsWith("chunked\r\n\r\n") ? "10\r\n0123456789abcdef\r\n"_ba : "x"_ba);
        rig.downloads.fetch(server.url().toString());
        QTRY_COMPARE(rig.failed.size(), 1);
        QTRY_COMPARE(server.gone, 1);
        // What the system's own buffers hold comes on top. One chunk is looked at now and then only.
        const qint64 most = answer.endsWith("7fffffff\r\n") ? 200 << 20 : 24 << 20;
        QVERIFY2(server.sent < most, qPrintable(QString::number(server.sent)));
    }

    //! Nothing is seen of it while it comes, and Qt's thread is caught by it: the connection itself must end.
    void endlessHeads_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QByteArray>("endless");
        QTest::newRow("status line") << "HTTP/1.1 200 "_ba
                                     << "x"_ba;
        QTest::newRow("one header") << "HTTP/1.1 200 OK\r\nX: "_ba
                                    << "x"_ba;
        QTest::newRow("many headers") << "HTTP/1.1 200 OK\r\n"_ba
                                      << "X: y\r\n"_ba;
    }
    void endlessHeads()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QByteArray, endless);
        DownloadsRig rig;
        RawServer server(answer, endless);
        rig.downloads.fetch(server.url().toString());
        QTRY_COMPARE(server.requests, 1);
        QTRY_VERIFY(server.sent > 200'000);
        rig.clock.advance(3s);
        QTRY_COMPARE(rig.failed.size(), 1);
        QTRY_COMPARE(server.gone, 1);
        // The thread is free again.
        rig.downloads.fetch(rig.quick(rig.server, u"a"_s));
        QTRY_COMPARE(rig.arrived.size(), 1);
    }

    //! The manager would wait for its thread.
    void endlessHeadsDoNotHoldUpTheEnd()
    {
        auto rig = std::make_unique<DownloadsRig>();
        RawServer server("HTTP/1.1 200 OK\r\nX: "_ba, "x"_ba);
        rig->downloads.fetch(server.url().toString());
        QTRY_VERIFY(server.sent > 200'000);
        QVERIFY(HostConnections(server.url()).areFlooded());
        rig.reset();
        QVERIFY(!HostConnections(server.url()).areFlooded());
        QTRY_COMPARE(server.gone, 1);
    }

    //! A websocket to the same server has unread bytes now and then; they are read by others.
    void sparedConnectionsStay()
    {
        RawServer server("hello"_ba);
        QTcpSocket flooded;
        QTcpSocket spared;
        for (QTcpSocket *socket : {&flooded, &spared}) {
            socket->setReadBufferSize(1);
            socket->connectToHost(QHostAddress::LocalHost, server.serverPort());
            QTRY_COMPARE(socket->state(), QAbstractSocket::ConnectedState);
        }
        HostConnections::spare(spared.socketDescriptor());
        for (QTcpSocket *socket : {&flooded, &spared})
            socket->write("GET / HTTP/1.1\r\n\r\n");
        const HostConnections connections(server.url());
        QTRY_VERIFY(connections.areFlooded());
        connections.cutFlooded();
        QTRY_COMPARE(server.gone, 1);
        QVERIFY(!connections.areFlooded());
        QCOMPARE(spared.state(), QAbstractSocket::ConnectedState);
    }

    //! However fast they are read: one chunk without end is read by Qt for as long as it comes.
    void connectionsThatBringTooMuchEnd()
    {
        RawServer server("hello"_ba, "x"_ba);
        RawServer quiet("hello"_ba);
        HostConnections connections(server.url());
        QVERIFY(!connections.cutOverrun(1 << 20));
        QTcpSocket flooded;
        QTcpSocket elsewhere;
        qint64 brought = 0;
        connect(&flooded, &QTcpSocket::readyRead, this, [&] { brought += flooded.readAll().size(); });
        flooded.connectToHost(QHostAddress::LocalHost, server.serverPort());
        elsewhere.connectToHost(QHostAddress::LocalHost, quiet.serverPort());
        flooded.write("GET / HTTP/1.1\r\n\r\n");
        elsewhere.write("GET / HTTP/1.1\r\n\r\n");
        QTRY_VERIFY(brought > 100'000);
        bool cut = false;
        QTRY_VERIFY(cut = cut || connections.cutOverrun(4 << 20));
        QVERIFY(brought > (3 << 20));
        QTRY_COMPARE(server.gone, 1);
        QVERIFY(!connections.cutOverrun(4 << 20)); // it brings no more
        QCOMPARE(elsewhere.state(), QAbstractSocket::ConnectedState);
    }

    //! A server that says nothing at all is only slow.
    void silenceIsNoFlood()
    {
        DownloadsRig rig;
        rig.fetchSlow(rig.server, 1);
        rig.clock.advance(3s);
        rig.server.settle();
        QCOMPARE(rig.failed.size(), 0);
        rig.server.releaseHeld();
        QTRY_COMPARE(rig.arrived.size(), 1);
    }

    void mayEndWithWorkUnderWay()
    {
        auto rig = std::make_unique<DownloadsRig>();
        rig->fetchSlow(rig->server, 6);
        rig->clock.advance(3s);
        rig->downloads.fetch(rig->slow(rig->server, u"x"_s));
        rig.reset();
    }
};

KOOKABURRA_CORE_CASE(TestPictureDownloads)

} // namespace tst_picturedownloads

#include "tst_picturedownloads.moc"
