// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/relay/upstreamgateway.h"

#include "app/kook/kookenvelope.h"
#include "app/net/qtscheduler.h"
#include "tests/support/fakerestserver.h"
#include "tests/support/fakescheduler.h"
#include "tests/support/fakewebsocket.h"
#include "tests/support/soon.h"
#include "tests/support/testcase.h"

#include <QNetworkAccessManager>
#include <QTest>

namespace tst_upstreamgateway {

using namespace chat;
using namespace chat::relay;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using Server = test::FakeRestServer;

namespace {

const QString kIndex = u"v3/gateway/index"_s;
const QString kStatus = u"v3/user/get-online-status"_s;

Server::Answer online(bool is)
{
    return Server::ok(QJsonObject{{"online"_L1, is}});
}

struct Rig
{
    Server server;
    QNetworkAccessManager network;
    QtScheduler realClock;
    RestClient rest{network, realClock};
    test::FakeScheduler clock;
    test::FakeWebSocket socket;
    std::unique_ptr<UpstreamGateway> gateway;
    int lost = 0;
    int frames = 0;

    Rig()
    {
        rest.setBaseUrl(server.baseUrl());
        rest.setInterpreter(&kook::readEnvelope);
        server.always(kIndex, Server::ok(QJsonObject{{"url"_L1, u"ws://127.0.0.1:9/gateway?token=t"_s}}));
        server.always(kStatus, online(false));
        kook::KookGateway::Options options;
        options.whole = true;
        gateway = std::make_unique<UpstreamGateway>(rest, socket, clock, options, 5000ms);
        QObject::connect(gateway.get(), &UpstreamGateway::eventsLost, gateway.get(), [this] { ++lost; });
        QObject::connect(gateway.get(), &UpstreamGateway::frameArrived, gateway.get(), [this] { ++frames; });
    }
    [[nodiscard]] bool becomes(const std::function<bool()> &ready)
    {
        return chat::test::soon([&] {
            clock.advance(0ms);
            return ready();
        });
    }
    [[nodiscard]] bool connects(qsizetype times = 1, const QString &session = u"s"_s)
    {
        if (!becomes([&] { return socket.urls.size() == times; }))
            return false;
        hello(0, session);
        return gateway->isOnline();
    }
    void hello(int code, const QString &session = {})
    {
        socket.accept();
        socket.receive({{"s"_L1, 1}, {"d"_L1, QJsonObject{{"code"_L1, code}, {"session_id"_L1, session}}}});
    }
    [[nodiscard]] QString state() const { return gateway->describe().value("state"_L1).toString(); }
};

} // namespace

//! The relay's connection to KOOK where somebody else has one, or KOOK does not want it.
class TestUpstreamGateway : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void besideAnotherProgramItWaitsForItsEnd()
    {
        Rig rig;
        rig.server.always(kStatus, online(true));
        rig.gateway->start({});
        QVERIFY(rig.becomes([&rig] { return rig.state() == u"occupied"_s; }));
        rig.clock.advance(5s);
        QVERIFY(rig.becomes([&rig] { return rig.server.count(kStatus) == 2; }));
        rig.server.settle();
        QCOMPARE(rig.state(), u"occupied"_s);
        QVERIFY(rig.socket.urls.isEmpty());
        const int before = rig.lost;
        rig.server.always(kStatus, online(false));
        rig.clock.advance(5s);
        QVERIFY(rig.connects());
        QCOMPARE(rig.state(), u"Online"_s);
        QCOMPARE(rig.lost, before + 1); // a program that came meanwhile heard nothing
    }

    void storedSessionIsResumedUnasked()
    {
        Rig rig;
        rig.server.always(kStatus, online(true)); // that is us
        rig.gateway->start({u"s"_s, 3});
        QVERIFY(rig.connects());
        QCOMPARE(rig.server.count(kStatus), 0);
        QCOMPARE(rig.lost, 0);
    }

    //! Also one that began while KOOK was away: it heard nothing.
    void firstSessionEndsTheLocalOnes()
    {
        Rig rig;
        rig.gateway->start({});
        QCOMPARE(rig.lost, 1);
        QVERIFY(rig.connects());
        QCOMPARE(rig.lost, 2);
    }

    void withoutTheEchoItBeginsAnew()
    {
        Rig rig;
        rig.gateway->start({});
        QVERIFY(rig.connects());
        const int before = rig.lost;
        rig.server.always(kStatus, online(true));
        rig.gateway->expectEcho(MessageId(u"m"_s));
        rig.clock.advance(5500ms);
        QCOMPARE(rig.socket.countSent(2), 1);
        rig.socket.receive({{"s"_L1, 3}});
        QCOMPARE(rig.lost, before + 1);
        QVERIFY(!rig.socket.isOpen);
        QVERIFY(chat::test::soon([&rig] { // the server may take our own connection for online for a while
            rig.clock.advance(1s);
            return rig.state() == u"occupied"_s;
        }));
        QCOMPARE(rig.socket.urls.size(), 1);
        QCOMPARE(rig.lost, before + 1);
        rig.server.always(kStatus, online(false));
        rig.clock.advance(5s);
        QVERIFY(rig.connects(2, u"s2"_s));
    }

    void echoProvesThatEventsCome()
    {
        Rig rig;
        rig.gateway->start({});
        QVERIFY(rig.connects());
        rig.gateway->expectEcho(MessageId(u"m"_s));
        rig.socket.receive({{"s"_L1, 0}, {"sn"_L1, 1}, {"d"_L1, QJsonObject{{"msg_id"_L1, u"m"_s}}}});
        QCOMPARE(rig.frames, 1);
        rig.clock.advance(10s);
        QCOMPARE(rig.socket.countSent(2), 0);
    }

    void refusedTokenIsTriedAgain_data()
    {
        QTest::addColumn<bool>("atHello");
        QTest::newRow("index") << false;
        QTest::newRow("hello") << true;
    }

    void refusedTokenIsTriedAgain()
    {
        QFETCH(const bool, atHello);
        Rig rig;
        if (!atHello)
            rig.server.always(kIndex, Server::fail(40101, 401));
        rig.gateway->start({u"s"_s, 3});
        if (atHello) {
            QVERIFY(rig.becomes([&rig] { return rig.socket.urls.size() == 1; }));
            rig.hello(40101);
        }
        QVERIFY(rig.becomes([&rig] { return rig.gateway->isRefused(); }));
        QCOMPARE(rig.lost, 1);
        rig.server.always(kIndex, Server::ok(QJsonObject{{"url"_L1, u"ws://127.0.0.1:9/gateway?token=t"_s}}));
        rig.clock.advance(61s);
        QVERIFY(rig.gateway->isRefused());
        QVERIFY(rig.connects(atHello ? 2 : 1, u"s2"_s));
        QVERIFY(!rig.gateway->isRefused());
    }
};

KOOKABURRA_CORE_CASE(TestUpstreamGateway)

} // namespace tst_upstreamgateway

#include "tst_upstreamgateway.moc"
