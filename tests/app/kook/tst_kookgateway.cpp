// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/base/jsonsource.h"
#include "app/domain/message.h"
#include "app/kook/kookenvelope.h"
#include "app/kook/kookgateway.h"
#include "app/net/qtscheduler.h"
#include "app/net/unpack.h"
#include "tests/support/bytes.h"
#include "tests/support/fakerestserver.h"
#include "tests/support/fakescheduler.h"
#include "tests/support/fakewebsocket.h"
#include "tests/support/soon.h"
#include "tests/support/testcase.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTest>

namespace tst_kookgateway {

using namespace chat;
using namespace chat::kook;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using Server = test::FakeRestServer;
using State = GatewaySocket::State;

namespace {

KookGateway::Options wholeOptions()
{
    KookGateway::Options options;
    options.whole = true;
    return options;
}

struct Rig
{
    Server server;
    QNetworkAccessManager network;
    QtScheduler realClock;
    RestClient rest{network, realClock};
    test::FakeScheduler clock;
    test::FakeWebSocket socket;
    std::unique_ptr<KookGateway> gateway;
    QStringList events; //!< msg_ids
    int missed = 0;
    int replaced = 0;

    explicit Rig(const KookGateway::Options &options = {})
    {
        rest.setBaseUrl(server.baseUrl());
        rest.setInterpreter(&readEnvelope);
        GatewaySocket::Durations times;
        times.pingJitter = 0ms;
        gateway = std::make_unique<KookGateway>(rest, socket, clock, times, options);
        QObject::connect(gateway.get(), &KookGateway::eventArrived, gateway.get(),
            [this](const QJsonObject &event) { events.append(event.value("msg_id"_L1).toString()); });
        QObject::connect(gateway.get(), &KookGateway::eventsMissed, gateway.get(), [this] { ++missed; });
        QObject::connect(gateway.get(), &GatewaySocket::sessionReplaced, gateway.get(), [this] { ++replaced; });
        server.always(u"v3/gateway/index"_s,
            Server::ok(QJsonObject{{"url"_L1, u"ws://127.0.0.1:9/gateway?compress=1&token=a%2Fb=="_s}}));
    }
    void hello(const QString &session, int code = 0)
    {
        QJsonObject data{{"code"_L1, code}};
        if (!session.isEmpty())
            data.insert("session_id"_L1, session);
        socket.accept();
        socket.receive({{"s"_L1, 1}, {"d"_L1, data}});
    }
    bool connectFresh()
    {
        const auto before = socket.urls.size();
        return chat::test::soon([&] { return socket.urls.size() > before; });
    }
    void online()
    {
        gateway->start();
        QVERIFY(chat::test::soon([this] { return !socket.urls.isEmpty(); }));
        hello(u"session-1"_s);
        QCOMPARE(gateway->state(), State::Online);
    }
    void event(int sn)
    {
        socket.receive({{"s"_L1, 0}, {"sn"_L1, sn}, {"d"_L1, QJsonObject{{"msg_id"_L1, QString::number(sn)}}}});
    }
    QString seen() const { return events.join(u','); }
};

} // namespace

class TestKookGateway : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksTheIndexAndPingsWithTheLastNumber()
    {
        Rig rig;
        rig.online();
        QCOMPARE(rig.server.last().parameter(u"compress"_s), u"1"_s);
        rig.event(1);
        rig.event(2);
        rig.clock.advance(30s);
        QCOMPARE(rig.socket.sent.last(), (QJsonObject{{"s"_L1, 2}, {"sn"_L1, 2}}));
        rig.socket.receive({{"s"_L1, 3}});
        QCOMPARE(rig.gateway->state(), State::Online);
    }

    void framesMayBePackedOrPlain()
    {
        Rig rig;
        rig.online();
        rig.socket.receiveBinary(test::zlibOf(R"({"s":0,"sn":1,"d":{"msg_id":"1"}})"));
        rig.socket.receiveBinary(R"({"s":0,"sn":2,"d":{"msg_id":"2"}})");
        rig.socket.receiveBinary("\x78garbage"_ba);
        rig.socket.receiveBinary(test::zlibOf(R"({"s":0,"sn":3,"d":{"msg_id":"3"}})").chopped(4));
        rig.socket.receiveBinary({});
        rig.socket.receive({});
        rig.event(3);
        QCOMPARE(rig.seen(), u"1,2,3"_s);
    }

    //! "View source" shows what the server wrote, not what we would write.
    void messagesKeepTheirJsonAsItCame()
    {
        Rig rig;
        rig.online();
        QByteArrayList sources;
        QObject::connect(rig.gateway.get(), &KookGateway::eventArrived, rig.gateway.get(),
            [&sources](const QJsonObject &event) { sources.append(json::sourceOf(event, RawJson::kMost)); });
        const QByteArray event = "{ \"type\":9, \"msg_id\":\"1\",\"content\":\"\\u4e2d\\/}\",\"extra\" : {}}";
        rig.socket.receiveBinary("{\"sn\":1, \"d\": " + event + " ,\"s\":0}");
        rig.socket.receiveBinary(test::zlibOf("{\"s\":0,\"sn\":2,\"d\":" + event + '}'));
        QCOMPARE(sources, (QByteArrayList{event, event}));
    }

    //! For who passes events on: nothing is left out, whatever comes after it.
    void wholeFramesStayAsTheyAre()
    {
        Rig rig(wholeOptions());
        QByteArrayList frames;
        QObject::connect(rig.gateway.get(), &KookGateway::eventArrived, rig.gateway.get(),
            [&frames](const QJsonObject &event) { frames.append(KookGateway::frameOf(event)); });
        rig.online();
        const auto json = [](const char *text) { return QByteArray(text).replace('\'', '"'); };
        QByteArrayList sent{json("{ 'sn': 1, 's':0,'d':{'b':1e0,'a':12345678901234567890,'b':2},'x':'\\u00e9é'}")};
        for (int i = 2; i <= 400; ++i) // edits of one message, of which the window needs the last
            sent.append(json("{'s':0,'sn':#,'d':{'type':255,'extra':{'type':'updated_message',"
                             "'body':{'msg_id':'m','content':'#'}}}}")
                            .replace("#", QByteArray::number(i)));
        sent.append(json("{'s':0,'sn':401,'d':{'content':'#'}}").replace("#", QByteArray(700 << 10, 'x')));
        for (const QByteArray &frame : sent)
            rig.socket.receiveBinary(test::zlibOf(frame));
        QVERIFY(chat::test::soon([&] {
            rig.clock.advance(0ms);
            return frames.size() >= sent.size();
        }));
        QVERIFY(frames == sent);
        QCOMPARE(rig.gateway->session(), (KookGateway::SessionState{u"session-1"_s, 401}));
    }

    void aNumberIsToldWhenItIsSafe()
    {
        qint64 safe = 0;
        KookGateway::Options options = wholeOptions();
        options.safe = [&safe](qint64 delivered) { return std::min(delivered, safe); };
        Rig rig(options);
        rig.online();
        rig.event(1);
        rig.event(2);
        safe = 1;
        rig.clock.advance(30s);
        QCOMPARE(rig.socket.sent.last(), (QJsonObject{{"s"_L1, 2}, {"sn"_L1, 1}}));
        rig.socket.receive({{"s"_L1, 3}});
        rig.socket.drop();
        rig.clock.advance(300ms);
        QVERIFY(rig.socket.urls.last().toString().contains(u"resume=1&sn=1&session_id=session-1"_s));
    }

    void sessionsOfEarlierRunsAreResumed()
    {
        Rig rig(wholeOptions());
        rig.gateway->resumeSession({u"old"_s, 7});
        rig.gateway->start();
        QVERIFY(rig.connectFresh());
        QVERIFY(rig.socket.urls.last().toString().endsWith(u"&resume=1&sn=7&session_id=old"_s));
        rig.hello(u"old"_s);
        QCOMPARE(rig.replaced, 0);
        rig.event(8);
        QCOMPARE(rig.gateway->session(), (KookGateway::SessionState{u"old"_s, 8}));
    }

    void expiredSessionsOfEarlierRunsAreReported()
    {
        Rig rig(wholeOptions());
        rig.gateway->resumeSession({u"old"_s, 7});
        rig.gateway->start();
        QVERIFY(rig.connectFresh());
        rig.socket.accept();
        rig.socket.receive({{"s"_L1, 5}, {"d"_L1, QJsonObject{{"code"_L1, 40107}}}});
        const auto before = rig.socket.urls.size();
        QVERIFY(chat::test::soon([&] {
            rig.clock.advance(100ms);
            return rig.socket.urls.size() > before;
        }));
        QVERIFY(!rig.socket.urls.last().toString().contains(u"resume"_s));
        rig.hello(u"new"_s);
        QCOMPARE(rig.replaced, 1);
        QCOMPARE(rig.gateway->session(), (KookGateway::SessionState{u"new"_s, 0}));
    }

    //! The window's would be forgotten; a relay's is tried at new addresses.
    void sessionsOutliveFailures()
    {
        Rig rig(wholeOptions());
        rig.online();
        rig.event(1);
        const auto indexCalls = rig.server.count(u"v3/gateway/index"_s);
        for (int i = 0; i < 4; ++i) {
            rig.socket.drop();
            rig.clock.advance(20s);
        }
        QVERIFY(chat::test::soon([&] {
            rig.clock.advance(100ms);
            return rig.server.count(u"v3/gateway/index"_s) > indexCalls && rig.gateway->state() == State::Connecting;
        }));
        QVERIFY(rig.socket.urls.last().toString().contains(u"resume=1&sn=1&session_id=session-1"_s));
        rig.hello(u"session-1"_s);
        QCOMPARE(rig.replaced, 0);
    }

    void inflatedBombIsRefused()
    {
        QVERIFY(!unpack(test::zlibOf(QByteArray(1'000'000, 'x')), 100'000));
        QCOMPARE(unpack(test::zlibOf(QByteArray(100'000, 'x')), 100'000), QByteArray(100'000, 'x'));
        QVERIFY(!unpack({}, 100));
    }

    // Frames that take longer to unpack than a turn may last keep their place.
    void largePackedFramesKeepTheirPlace()
    {
        Rig rig;
        rig.online();
        rig.event(1);
        rig.socket.receiveBinary(test::zlibOf(
            R"({"s":0,"sn":2,"d":{"msg_id":"2","content":"%1"}})"_ba.replace("%1", QByteArray(2'000'000, 'x'))));
        rig.event(3);
        rig.socket.receiveBinary(test::zlibOf(QByteArray(17 << 20, ' '))); // more than is allowed
        rig.event(4);
        QCOMPARE(rig.seen(), u"1"_s);
        QVERIFY(chat::test::soon([&rig] {
            rig.clock.advance(0ms);
            return rig.events.size() == 4;
        }));
        QCOMPARE(rig.seen(), u"1,2,3,4"_s);
        QCOMPARE(rig.gateway->lastSn(), 4);
    }

    void giantTextIsCutBesideTheGuiThread()
    {
        Rig rig;
        rig.online();
        QString content;
        QString name;
        QObject::connect(
            rig.gateway.get(), &KookGateway::eventArrived, rig.gateway.get(), [&](const QJsonObject &event) {
                content = event.value("content"_L1).toString();
                name = event.value("extra"_L1).toObject().value("author"_L1).toObject().value("username"_L1).toString();
            });
        const QJsonObject author{{"username"_L1, QString(5'000'000, u'n')}};
        rig.socket.receive({{"s"_L1, 0}, {"sn"_L1, 1},
            {"d"_L1,
                QJsonObject{{"msg_id"_L1, u"1"_s}, {"content"_L1, QString(5'000'000, u'c')},
                    {"extra"_L1, QJsonObject{{"author"_L1, author}}}}}});
        QVERIFY(chat::test::soon([&rig] {
            rig.clock.advance(0ms);
            return !rig.events.isEmpty();
        }));
        for (const QString &text : {content, name}) {
            QVERIFY2(text.size() < 1'000'000, qPrintable(QString::number(text.size())));
            QVERIFY(text.endsWith(u'…'));
        }
    }

    // The end of a connection does not take away what came before it, and resuming goes on behind that.
    void whatWaitsWhenTheConnectionEndsStillCounts()
    {
        Rig rig;
        rig.online();
        rig.socket.receiveBinary(test::zlibOf(
            R"({"s":0,"sn":1,"d":{"msg_id":"1","content":"%1"}})"_ba.replace("%1", QByteArray(2'000'000, 'x'))));
        rig.event(2);
        rig.socket.drop();
        QCOMPARE(rig.gateway->state(), State::Online); // not yet
        QVERIFY(chat::test::soon([&rig] {
            rig.clock.advance(0ms);
            return rig.gateway->state() == State::Waiting;
        }));
        QCOMPARE(rig.seen(), u"1,2"_s);
        rig.clock.advance(300ms);
        QVERIFY(rig.socket.urls.last().query().contains(u"resume=1&sn=2&"));
    }

    // A server that sends faster than anybody can read: it is read no further until there is room, and nothing is lost.
    void tooMuchAtOnceHoldsTheServerUp()
    {
        KookGateway::Options options;
        options.pump.small = 1000;
        options.pump.most = 20'000;
        Rig rig(options);
        rig.online();
        rig.socket.receiveBinary(test::zlibOf(
            R"({"s":0,"sn":1,"d":{"msg_id":"1","content":"%1"}})"_ba.replace("%1", QByteArray(2'000'000, 'x'))));
        int sent = 1;
        while (!rig.socket.isHeld && sent < 10'000)
            rig.event(++sent);
        QVERIFY2(sent < 1000, qPrintable(QString::number(sent)));
        QVERIFY(chat::test::soon([&rig] {
            rig.clock.advance(0ms);
            return !rig.socket.isHeld;
        }));
        QVERIFY(chat::test::soon([&] {
            rig.clock.advance(0ms);
            return rig.events.size() == sent;
        }));
        QCOMPARE(rig.gateway->state(), State::Online);
        QCOMPARE(rig.gateway->lastSn(), sent);
        rig.event(sent + 1);
        QCOMPARE(rig.events.size(), sent + 1);
        QCOMPARE(rig.replaced, 0);
        QCOMPARE(rig.missed, 0);
    }

    // Edits of one message and reactions that come and go while others wait are read once or never; their numbers count.
    void whatIsSupersededInTheQueueIsLeftOut()
    {
        KookGateway::Options options;
        options.pump.ahead = 12;
        Rig rig(options);
        rig.online();
        rig.gateway->setSelf(UserId(u"me"_s));
        QStringList bodies;
        QObject::connect(
            rig.gateway.get(), &KookGateway::eventArrived, rig.gateway.get(), [&](const QJsonObject &event) {
                const QJsonObject body = event["extra"_L1]["body"_L1].toObject();
                bodies.append(body["content"_L1].toString() + body["user_id"_L1].toString()
                    + body["emoji"_L1]["id"_L1].toString());
            });
        rig.socket.receiveBinary( // what comes behind it waits
            test::zlibOf(
                R"({"s":0,"sn":1,"d":{"msg_id":"1","content":"%1"}})"_ba.replace("%1", QByteArray(2'000'000, 'x'))));
        int sn = 1;
        const auto system = [&](const QString &type, QJsonObject body) {
            body.insert("channel_id"_L1, u"c"_s);
            rig.socket.receive({{"s"_L1, 0}, {"sn"_L1, ++sn},
                {"d"_L1,
                    QJsonObject{{"type"_L1, 255}, {"channel_type"_L1, u"GROUP"_s}, {"msg_id"_L1, u"s%1"_s.arg(sn)},
                        {"extra"_L1, QJsonObject{{"type"_L1, type}, {"body"_L1, body}}}}}});
        };
        const auto edit = [&](const QString &id, const QString &text, const QString &more = {}) {
            QJsonObject body{{"msg_id"_L1, id}, {"content"_L1, text}};
            if (!more.isEmpty())
                body.insert(more, u"9"_s);
            system(u"updated_message"_s, body);
        };
        const auto react = [&](bool added, const QString &who) {
            system(added ? u"added_reaction"_s : u"deleted_reaction"_s,
                {{"msg_id"_L1, u"m1"_s}, {"user_id"_L1, who}, {"emoji"_L1, QJsonObject{{"id"_L1, u"x"_s}}}});
        };
        edit(u"m1"_s, u"a"_s);
        edit(u"m2"_s, u"b"_s);
        react(true, u"u1"_s);
        edit(u"m1"_s, u"c"_s);
        react(false, u"u1"_s);
        react(true, u"me"_s);
        react(false, u"me"_s);
        edit(u"m1"_s, u"only one"_s, u"visible_only"_s);
        edit(u"m1"_s, u"with a quote"_s, u"quote"_s);
        edit(u"m1"_s, u"d"_s);
        react(true, u"u2"_s);
        system(u"deleted_message"_s, {{"msg_id"_L1, u"m2"_s}});
        QVERIFY(chat::test::soon([&] {
            rig.clock.advance(0ms);
            return rig.gateway->lastSn() == 13;
        }));
        QCOMPARE(bodies,
            (QStringList{
                QString(), u"b"_s, u"mex"_s, u"mex"_s, u"only one"_s, u"with a quote"_s, u"d"_s, u"u2x"_s, QString()}));
        QCOMPARE(rig.missed, 0);
    }

    // A pong among what waits is no missing pong.
    void pongMayWaitInLine()
    {
        Rig rig;
        rig.online();
        rig.clock.advance(30s);
        QCOMPARE(rig.socket.countSent(2), 1);
        rig.socket.receiveBinary(test::zlibOf(
            R"({"s":0,"sn":1,"d":{"msg_id":"1","content":"%1"}})"_ba.replace("%1", QByteArray(2'000'000, 'x'))));
        rig.socket.receive({{"s"_L1, 3}});
        rig.clock.advance(7s);
        QCOMPARE(rig.gateway->state(), State::Online);
        QVERIFY(chat::test::soon([&rig] {
            rig.clock.advance(0ms);
            return rig.events.size() == 1;
        }));
        rig.clock.advance(7s);
        QCOMPARE(rig.gateway->state(), State::Online);
    }

    void whatAGapHeldBackIsDeliveredInParts()
    {
        KookGateway::Options options;
        options.slice = 10;
        Rig rig(options);
        rig.online();
        for (int sn = 2; sn <= 100; ++sn)
            rig.event(sn);
        rig.event(1);
        QCOMPARE(rig.events.size(), 11);
        rig.event(101); // what comes meanwhile waits behind it
        QCOMPARE(rig.events.size(), 11);
        rig.clock.advance(0ms);
        QCOMPARE(rig.events.size(), 101);
        QStringList wanted;
        for (int sn = 1; sn <= 101; ++sn)
            wanted.append(QString::number(sn));
        QCOMPARE(rig.events, wanted);
        rig.clock.advance(10s);
        QCOMPARE(rig.missed, 0);
    }

    void duplicatesAreDroppedAndSwappedOnesHeldBack()
    {
        Rig rig;
        rig.online();
        rig.event(1);
        rig.event(1);
        rig.event(3);
        rig.event(4);
        rig.event(3);
        QCOMPARE(rig.seen(), u"1"_s);
        rig.event(2);
        rig.event(2);
        QCOMPARE(rig.seen(), u"1,2,3,4"_s);
        rig.clock.advance(7s);
        QCOMPARE(rig.missed, 0);
        QCOMPARE(rig.socket.countSent(4), 0);
    }

    void gapIsAskedForThenGivenUp()
    {
        Rig rig;
        rig.online();
        rig.event(1);
        rig.event(3);
        rig.clock.advance(1500ms);
        QCOMPARE(rig.socket.sent.last(), (QJsonObject{{"s"_L1, 4}, {"sn"_L1, 1}}));
        rig.clock.advance(4400ms);
        QCOMPARE(rig.seen(), u"1"_s);
        rig.clock.advance(100ms);
        QCOMPARE(rig.seen(), u"1,3"_s);
        QCOMPARE(rig.missed, 1);
        QCOMPARE(rig.gateway->lastSn(), 3);
        rig.event(2); // late, but nobody has seen it yet
        rig.event(2);
        rig.event(4);
        QCOMPARE(rig.seen(), u"1,3,2,4"_s);
        QCOMPARE(rig.gateway->lastSn(), 4);
    }

    void eventsOfAGapThatWasGivenUpAreTakenOnceEach()
    {
        Rig rig;
        rig.online();
        rig.event(1);
        rig.event(9);
        rig.clock.advance(6s);
        rig.event(14);
        rig.clock.advance(6s);
        QCOMPARE(rig.seen(), u"1,9,14"_s);
        QCOMPARE(rig.missed, 2);
        for (const int sn : {5, 2, 8, 5, 1, 9, 12, 8, 3, 15})
            rig.event(sn);
        QCOMPARE(rig.seen(), u"1,9,14,5,2,8,12,3,15"_s);
        QCOMPARE(rig.missed, 2);
        rig.clock.advance(1500ms); // history may have told of them already: it is compared once more, once for all
        QCOMPARE(rig.missed, 3);
        rig.hello(u"session-2"_s); // another session has other events under these numbers
        rig.event(4);
        QCOMPARE(rig.gateway->lastSn(), 0);
    }

    void resumesWithItsSessionAndNumber()
    {
        Rig rig;
        rig.online();
        rig.event(1);
        rig.socket.drop();
        rig.clock.advance(300ms);
        QCOMPARE(rig.socket.urls.last().query(QUrl::FullyEncoded),
            u"compress=1&token=a%2Fb==&resume=1&sn=1&session_id=session-1"_s);
        rig.hello(u"session-1"_s);
        rig.event(2);
        rig.socket.receive({{"s"_L1, 6}, {"d"_L1, QJsonObject{{"session_id"_L1, u"session-1"_s}}}});
        QCOMPARE(rig.gateway->state(), State::Online);
        QCOMPARE(rig.seen(), u"1,2"_s);
        QCOMPARE(rig.replaced, 0);
    }

    void serverMayResumeWithoutHello()
    {
        Rig rig;
        rig.online();
        rig.event(1);
        rig.socket.drop();
        rig.clock.advance(300ms);
        rig.socket.accept();
        rig.event(2);
        QCOMPARE(rig.gateway->state(), State::Online);
        QCOMPARE(rig.seen(), u"1,2"_s);
    }

    void newSessionStartsItsNumbersAgain()
    {
        Rig rig;
        rig.online();
        for (int sn = 1; sn <= 5; ++sn)
            rig.event(sn);
        rig.socket.drop();
        rig.clock.advance(300ms);
        rig.hello(u"session-2"_s);
        QCOMPARE(rig.replaced, 1);
        rig.event(1);
        QCOMPARE(rig.events.size(), 6);
        rig.clock.advance(30s);
        QCOMPARE(rig.socket.sent.last(), (QJsonObject{{"s"_L1, 2}, {"sn"_L1, 1}}));
    }

    void reconnectSignalMeansANewGateway()
    {
        Rig rig;
        rig.online();
        rig.event(1);
        rig.socket.receive({{"s"_L1, 5}, {"d"_L1, QJsonObject{{"code"_L1, 40108}, {"err"_L1, u"x"_s}}}});
        QCOMPARE(rig.gateway->lastSn(), 0);
        QVERIFY(!rig.socket.isOpen);
        rig.clock.advance(2s);
        QVERIFY(rig.connectFresh());
        QVERIFY(!rig.socket.urls.last().query().contains(u"resume"_s));
        rig.hello(u"session-2"_s);
        QCOMPARE(rig.replaced, 1);
        QCOMPARE(rig.server.count(u"v3/gateway/index"_s), 2);
    }

    void helloMayRefuse_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<State>("state");
        QTest::newRow("parameter") << 40100 << State::Refused;
        QTest::newRow("token") << 40101 << State::Refused;
        QTest::newRow("check") << 40102 << State::Refused;
        QTest::newRow("as HTTP") << 401 << State::Refused;
        QTest::newRow("expired: a new URL first") << 40103 << State::Waiting;
        QTest::newRow("anything else") << 50000 << State::Waiting;
    }
    void helloMayRefuse()
    {
        QFETCH(int, code);
        QFETCH(State, state);
        Rig rig;
        rig.gateway->start();
        QVERIFY(rig.connectFresh());
        rig.hello({}, code);
        QCOMPARE(rig.gateway->state(), state);
        if (code == 40103) {
            rig.clock.advance(2s);
            QVERIFY(rig.connectFresh());
            rig.hello({}, code);
            QCOMPARE(rig.gateway->state(), State::Refused);
            QCOMPARE(rig.gateway->error()->kind, ApiError::Kind::TokenExpired);
        }
    }

    //! What a session holds for the programs behind us must not be lost for a reason that is not its own.
    void refusedHelloKeepsAWholeSession_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<bool>("resumes");
        QTest::newRow("expired address") << 40103 << true;
        QTest::newRow("anything else") << 50000 << true;
        QTest::newRow("resume failed") << 40106 << false;
        QTest::newRow("session expired") << 40107 << false;
        QTest::newRow("number wrong") << 40108 << false;
    }
    void refusedHelloKeepsAWholeSession()
    {
        QFETCH(int, code);
        QFETCH(bool, resumes);
        Rig rig(wholeOptions());
        rig.online();
        rig.event(1);
        rig.socket.drop();
        rig.clock.advance(1s);
        QCOMPARE(rig.socket.urls.size(), 2);
        rig.hello({}, code);
        QCOMPARE(rig.gateway->state(), State::Waiting);
        rig.clock.advance(3s);
        QVERIFY(chat::test::soon([&rig] { return rig.socket.urls.size() == 3; }));
        QCOMPARE(rig.socket.urls.last().query().contains(u"session_id=session-1"_s), resumes);
        rig.hello(resumes ? u"session-1"_s : u"session-2"_s);
        QCOMPARE(rig.gateway->state(), State::Online);
        QCOMPARE(rig.replaced, resumes ? 0 : 1);
    }

    //! The window asks in tst_kooknews. Who can resume is online itself.
    void resumingDoesNotAskWhoIsOnline()
    {
        Rig rig(wholeOptions());
        rig.gateway->setAsksFirst(true);
        rig.gateway->resumeSession({u"session-1"_s, 7});
        rig.online();
        QCOMPARE(rig.server.count(u"v3/user/get-online-status"_s), 0);
        QVERIFY(rig.socket.urls.first().query().contains(u"session_id=session-1"_s));
    }

    void wholeFramesTellTheirMessage()
    {
        Rig rig(wholeOptions());
        QStringList heard;
        QObject::connect(rig.gateway.get(), &KookGateway::eventHeard, rig.gateway.get(),
            [&heard](const MessageId &message) { heard.append(message.value); });
        rig.online();
        rig.event(1);
        QCOMPARE(heard, QStringList{u"1"_s});
    }

    void badIndexIsTriedAgain_data()
    {
        QTest::addColumn<QString>("url");
        QTest::newRow("none") << QString();
        QTest::newRow("no websocket") << u"http://127.0.0.1/x"_s;
        QTest::newRow("no host") << u"ws:///x"_s;
    }
    void badIndexIsTriedAgain()
    {
        QFETCH(QString, url);
        Rig rig;
        rig.server.always(u"v3/gateway/index"_s, Server::ok(QJsonObject{{"url"_L1, url}}));
        rig.gateway->start();
        QTRY_COMPARE(rig.gateway->state(), State::Waiting);
        QCOMPARE(rig.gateway->error()->kind, ApiError::Kind::BadReply);
        QVERIFY(rig.socket.urls.isEmpty());
    }

    void refusedIndexIsFinal()
    {
        Rig rig;
        rig.server.always(u"v3/gateway/index"_s, Server::fail(40101, 401));
        rig.gateway->start();
        QTRY_COMPARE(rig.gateway->state(), State::Refused);
    }
};

KOOKABURRA_CORE_CASE(TestKookGateway)

} // namespace tst_kookgateway

#include "tst_kookgateway.moc"
