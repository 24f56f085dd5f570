// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/kook/kookgateway.h"
#include "tests/support/bytes.h"
#include "tests/support/fakescheduler.h"
#include "tests/support/fakewebsocket.h"
#include "tests/support/testcase.h"

#include <QMetaEnum>
#include <QNetworkAccessManager>
#include <QTest>

namespace tst_gatewaytransitions {

using namespace chat;
using namespace chat::kook;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using State = GatewaySocket::State;

namespace {

QByteArray eventFrame(int sn)
{
    return R"({"s":0,"sn":%1,"d":{"msg_id":"%1"}})"_ba.replace("%1", QByteArray::number(sn));
}

//! The index is asked by hand: its answer comes when the script says so.
class Gateway : public KookGateway
{
public:
    using KookGateway::KookGateway;
    std::vector<Callback<QUrl>> asked;

protected:
    void fetchUrl(Callback<QUrl> callback) override { asked.push_back(std::move(callback)); }
};

//! KookGateway on a scripted index, a fake socket and a fake clock. A script is steps, separated by blanks:
//!   start stop now stale     what the program does (now: the person's "try now"; stale: woke up, other network)
//!   index index:STATUS       the URL arrives, or a failure
//!   accept drop              the socket opens, is cut
//!   hello:ID refuse:CODE     hello with a session, or with a code
//!   e:N z:N                  event N, plain or compressed
//!   pong ack:ID s5:CODE      the other signals
//!   raw:TEXT bin:HEX         any frame
//!   N                        N milliseconds pass
struct Rig
{
    test::FakeScheduler clock;
    test::FakeWebSocket socket;
    QNetworkAccessManager network;
    RestClient rest{network, clock};
    std::unique_ptr<Gateway> gateway;
    QStringList events;
    int missed = 0;
    int replaced = 0;

    Rig()
    {
        GatewaySocket::Durations times;
        times.pingJitter = 0ms;
        times.backOffJitter = 0;
        KookGateway::Options options;
        options.maxFrame = 10'000;
        gateway = std::make_unique<Gateway>(rest, socket, clock, times, options);
        const auto *sender = gateway.get();
        QObject::connect(sender, &KookGateway::eventArrived, sender,
            [this](const QJsonObject &event) { events.append(event.value("msg_id"_L1).toString()); });
        QObject::connect(sender, &KookGateway::eventsMissed, sender, [this] { ++missed; });
        QObject::connect(sender, &GatewaySocket::sessionReplaced, sender, [this] { ++replaced; });
    }
    //! Answers every question asked so far: earlier ones get theirs late.
    bool index(int status)
    {
        const auto asked = std::exchange(gateway->asked, {});
        for (const auto &callback : asked) {
            if (status == 0)
                callback(QUrl(u"ws://127.0.0.1:9/g?token=t"_s));
            else
                callback(RestClient::errorOfStatus(status));
        }
        return !asked.empty();
    }
    bool step(const QString &text)
    {
        const QString word = text.section(u':', 0, 0);
        const QString value = text.section(u':', 1);
        if (word == "start"_L1)
            gateway->start();
        else if (word == "stop"_L1)
            gateway->stop();
        else if (word == "now"_L1)
            gateway->retryNow();
        else if (word == "stale"_L1)
            gateway->reconnectNow();
        else if (word == "index"_L1)
            return index(value.toInt());
        else if (word == "accept"_L1)
            socket.accept();
        else if (word == "drop"_L1)
            socket.drop();
        else if (word == "hello"_L1)
            socket.receive({{"s"_L1, 1}, {"d"_L1, QJsonObject{{"code"_L1, 0}, {"session_id"_L1, value}}}});
        else if (word == "refuse"_L1)
            socket.receive({{"s"_L1, 1}, {"d"_L1, QJsonObject{{"code"_L1, value.toInt()}}}});
        else if (word == "pong"_L1)
            socket.receive({{"s"_L1, 3}});
        else if (word == "ack"_L1)
            socket.receive({{"s"_L1, 6}, {"d"_L1, QJsonObject{{"session_id"_L1, value}}}});
        else if (word == "s5"_L1)
            socket.receive({{"s"_L1, 5}, {"d"_L1, QJsonObject{{"code"_L1, value.toInt()}, {"err"_L1, u"x"_s}}}});
        else
            return frameStep(word, value);
        return true;
    }
    bool frameStep(const QString &word, const QString &value)
    {
        if (word == "e"_L1)
            Q_EMIT socket.frameReceived(eventFrame(value.toInt()));
        else if (word == "z"_L1)
            socket.receiveBinary(test::zlibOf(eventFrame(value.toInt())));
        else if (word == "raw"_L1)
            Q_EMIT socket.frameReceived(value.toUtf8());
        else if (word == "bin"_L1)
            socket.receiveBinary(QByteArray::fromHex(value.toLatin1()));
        else if (word == "bomb"_L1)
            socket.receiveBinary(test::zlibOf(
                R"({"s":0,"sn":1,"d":{"msg_id":"1","x":"%1"}})"_ba.replace("%1", QByteArray(50'000, 'x'))));
        else if (const int ms = word.toInt(); ms > 0)
            clock.advance(std::chrono::milliseconds(ms));
        else
            return false;
        return true;
    }
    bool run(const QString &script)
    {
        const auto steps = script.split(u' ', Qt::SkipEmptyParts);
        return std::ranges::all_of(steps, [this](const QString &text) { return step(text); });
    }
    //! "State opened resumed" and what else is not as in a quiet life.
    QString summary() const
    {
        const char *name = QMetaEnum::fromType<State>().valueToKey(static_cast<int>(gateway->state()));
        qsizetype resumed = 0;
        for (const QUrl &url : socket.urls)
            resumed += url.query().contains("resume=1"_L1) ? 1 : 0;
        QString text = QString::fromLatin1(name) + u" opened=%1"_s.arg(socket.urls.size());
        const auto add = [&text](const char *what, const QString &value, const QString &usual) {
            if (value != usual)
                text += u' ' + QLatin1StringView(what) + u'=' + value;
        };
        add("resumed", QString::number(resumed), u"0"_s);
        add("events", events.join(u','), {});
        add("sn", QString::number(gateway->lastSn()), u"0"_s);
        add("replaced", QString::number(replaced), u"0"_s);
        add("missed", QString::number(missed), u"0"_s);
        add("pings", QString::number(socket.countSent(2)), u"0"_s);
        add("asked", QString::number(socket.countSent(4)), u"0"_s);
        if (gateway->state() == State::Waiting)
            add("in", QString::number(clock.utc().msecsTo(gateway->retryAt())), {});
        return text;
    }
};

} // namespace

//! Every transition of the gateway's state machine, one row each (app/kook/PROTOCOL.md 7).
class TestGatewayTransitions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void transition_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &script, const QString &expected) {
            QTest::newRow(name) << script << expected;
        };
        const QString online = u"start index accept hello:A "_s;
        const QString busy = online + u"e:1 e:2 "_s;

        // Connecting
        row("starting fetches", u"start"_s, u"Fetching opened=0"_s);
        row("an index opens the socket", u"start index"_s, u"Connecting opened=1"_s);
        row("an open socket awaits hello", u"start index accept"_s, u"AwaitHello opened=1"_s);
        row("hello is online", online, u"Online opened=1"_s);
        row("starting twice is starting once", u"start start index start accept hello:A start"_s, u"Online opened=1"_s);
        row("an index that fails waits", u"start index:500"_s, u"Waiting opened=0 in=2000"_s);
        row("and waits longer", u"start index:500 2000 index:500 4000 index:500"_s, u"Waiting opened=0 in=8000"_s);
        row("a refused index is final", u"start index:401 600000"_s, u"Refused opened=0"_s);
        row("a refused start may be repeated", u"start index:401 start index accept hello:A"_s, u"Online opened=1"_s);
        row("a socket that never opens is given up", u"start index 15000"_s, u"Waiting opened=1 in=2000"_s);
        row("no hello in 6 s", u"start index accept 5999"_s, u"AwaitHello opened=1"_s);
        row("no hello after 6 s", u"start index accept 6000"_s, u"Waiting opened=1 in=2000"_s);
        row("first quick retry: same URL", u"start index drop 2000"_s, u"Connecting opened=2"_s);
        row("then in 4 s", u"start index drop 2000 drop"_s, u"Waiting opened=2 in=4000"_s);
        row("second quick retry: same URL", u"start index drop 2000 drop 4000"_s, u"Connecting opened=3"_s);
        row("then the index again", u"start index drop 2000 drop 4000 drop 8000"_s, u"Fetching opened=3"_s);
        row("back-off goes on growing",
            u"start index drop 2000 drop 4000 drop 8000 index drop 16000 index drop 32000 index drop"_s,
            u"Waiting opened=6 in=60000"_s);
        row("back-off ends at a minute",
            u"start index drop 2000 drop 4000 drop 8000 index drop 16000 index drop 32000 index drop 60000 index drop"_s,
            u"Waiting opened=7 in=60000"_s);
        row("try now does not wait", u"start index drop now"_s, u"Connecting opened=2"_s);
        row("try now while online does nothing", online + u"now"_s, u"Online opened=1"_s);

        // Hello
        row("hello: parameter missing", u"start index accept refuse:40100"_s, u"Refused opened=1"_s);
        row("hello: token invalid", u"start index accept refuse:40101"_s, u"Refused opened=1"_s);
        row("hello: token check failed", u"start index accept refuse:40102"_s, u"Refused opened=1"_s);
        row("hello: expired asks for one new URL", u"start index accept refuse:40103 300"_s, u"Fetching opened=1"_s);
        row("hello: expired twice is final", u"start index accept refuse:40103 300 index accept refuse:40103"_s,
            u"Refused opened=2"_s);
        row("hello: expired, then well, then expired: one new URL again",
            u"start index accept refuse:40103 300 index accept hello:A refuse:40103"_s, u"Waiting opened=2 in=4000"_s);
        row("hello: any other code waits", u"start index accept refuse:50000"_s, u"Waiting opened=1 in=2000"_s);
        row("hello without data", u"start index accept raw:{\"s\":1}"_s, u"Online opened=1"_s);
        row("hello with a list for data", u"start index accept raw:{\"s\":1,\"d\":[]}"_s, u"Online opened=1"_s);
        row("an event before the first hello waits for its turn", u"start index accept e:1 hello:A e:1"_s,
            u"Online opened=1 events=1 sn=1"_s);
        row("a late hello after a refusal", u"start index accept refuse:40101 hello:A"_s, u"Refused opened=1"_s);
        // A second hello on a live connection
        row("the same hello again changes nothing", busy + u"hello:A e:3"_s, u"Online opened=1 events=1,2,3 sn=3"_s);
        row("a hello without session changes nothing", busy + u"raw:{\"s\":1,\"d\":{\"code\":0}} e:3"_s,
            u"Online opened=1 events=1,2,3 sn=3"_s);
        row("a hello of another session says that events were lost", busy + u"hello:B"_s,
            u"Online opened=1 events=1,2 replaced=1"_s);
        row("and starts its numbers again", busy + u"hello:B e:1 30000"_s,
            u"Online opened=1 events=1,2,1 sn=1 replaced=1 pings=1"_s);
        row("and drops what was held for the old one", busy + u"e:4 hello:B e:1 e:2 e:3"_s,
            u"Online opened=1 events=1,2,1,2,3 sn=3 replaced=1"_s);
        row("a second hello may refuse", busy + u"refuse:40101"_s, u"Refused opened=1 events=1,2"_s);

        // Ping and pong
        row("pings after 30 s", online + u"30000"_s, u"Online opened=1 pings=1"_s);
        row("a pong is the next 30 s", online + u"30000 pong 29999"_s, u"Online opened=1 pings=1"_s);
        row("and a ping", online + u"30000 pong 30000"_s, u"Online opened=1 pings=2"_s);
        row("no pong in 6 s", online + u"36000"_s, u"PongOverdue opened=1 pings=1"_s);
        row("asks again after 2 s", online + u"38000"_s, u"PongOverdue opened=1 pings=2"_s);
        row("and after 4 s", online + u"42000"_s, u"PongOverdue opened=1 pings=3"_s);
        row("a late pong is as good", online + u"42000 pong"_s, u"Online opened=1 pings=3"_s);
        row("any event is as good", online + u"42000 e:1"_s, u"Online opened=1 events=1 sn=1 pings=3"_s);
        row("a broken frame is as good", online + u"42000 raw:nonsense"_s, u"Online opened=1 pings=3"_s);
        row("silence resumes after 8 s", online + u"50000"_s, u"Connecting opened=2 resumed=1 pings=3"_s);
        row("a pong nobody asked for", online + u"pong pong"_s, u"Online opened=1"_s);
        row("a pong before hello", u"start index accept pong"_s, u"AwaitHello opened=1"_s);
        row("resuming again after 16 s", online + u"50000 drop 16000"_s, u"Connecting opened=3 resumed=2 pings=3"_s);
        row("then a new gateway", online + u"50000 drop 16000 drop"_s, u"Waiting opened=3 resumed=2 pings=3 in=2000"_s);
        row("which is a new session", online + u"50000 drop 16000 drop 2000 index accept hello:B"_s,
            u"Online opened=4 resumed=2 replaced=1 pings=3"_s);

        // Resuming
        row("a cut resumes at once", busy + u"drop 300"_s, u"Connecting opened=2 resumed=1 events=1,2 sn=2"_s);
        row("the same session goes on", busy + u"drop 300 accept hello:A e:3 ack:A"_s,
            u"Online opened=2 resumed=1 events=1,2,3 sn=3"_s);
        row("resumed without hello, by event", busy + u"drop 300 accept e:3"_s,
            u"Online opened=2 resumed=1 events=1,2,3 sn=3"_s);
        row("resumed without hello, by ack", busy + u"drop 300 accept ack:A"_s,
            u"Online opened=2 resumed=1 events=1,2 sn=2"_s);
        row("repeated events of a resume", busy + u"drop 300 accept hello:A e:1 e:2 e:3"_s,
            u"Online opened=2 resumed=1 events=1,2,3 sn=3"_s);
        row("resumed into another session", busy + u"drop 300 accept hello:B e:1"_s,
            u"Online opened=2 resumed=1 events=1,2,1 sn=1 replaced=1"_s);
        row("a cut while resuming waits 8 s", busy + u"drop 300 drop"_s,
            u"Waiting opened=2 resumed=1 events=1,2 sn=2 in=8000"_s);
        row("then 16 s", busy + u"drop 300 drop 8000 drop"_s, u"Waiting opened=3 resumed=2 events=1,2 sn=2 in=16000"_s);
        row("then a new gateway after all", busy + u"drop 300 drop 8000 drop 16000 drop"_s,
            u"Waiting opened=4 resumed=3 events=1,2 in=2000"_s);
        row("no hello while resuming", busy + u"drop 300 accept 6000"_s,
            u"Waiting opened=2 resumed=1 events=1,2 sn=2 in=8000"_s);
        row("a resume refused in hello", busy + u"drop 300 accept refuse:40107"_s,
            u"Waiting opened=2 resumed=1 events=1,2 in=2000"_s);
        row("ten quiet seconds make the next cut a first one",
            busy + u"drop 300 accept hello:A drop 8000 accept hello:A 10000 drop"_s,
            u"Waiting opened=3 resumed=2 events=1,2 sn=2 in=300"_s);
        row("without session id there is nothing to resume", u"start index accept hello: drop"_s,
            u"Waiting opened=1 in=2000"_s);
        row("close codes change nothing", busy + u"drop 300 accept hello:A"_s,
            u"Online opened=2 resumed=1 events=1,2 sn=2"_s);
        row("a cut while waiting changes nothing", busy + u"drop drop drop"_s,
            u"Waiting opened=1 events=1,2 sn=2 in=300"_s);

        // The server wants a new session
        for (const int code : {40106, 40107, 40108, 41008, 0}) {
            QTest::addRow("reconnect signal %d", code)
                << busy + u"s5:%1 300"_s.arg(code) << u"Fetching opened=1 events=1,2"_s;
        }
        row("reconnect signal without data", busy + u"raw:{\"s\":5} 300"_s, u"Fetching opened=1 events=1,2"_s);
        row("reconnect drops what was held", busy + u"e:4 s5:40108 300 index accept hello:B e:1"_s,
            u"Online opened=2 events=1,2,1 sn=1 replaced=1"_s);
        row("reconnect before hello", u"start index accept s5:40106 300"_s, u"Fetching opened=1"_s);
        row("reconnect while resuming", busy + u"drop 300 accept s5:40107 300"_s,
            u"Fetching opened=2 resumed=1 events=1,2"_s);
        row("reconnect for ever is not hammered", online + u"s5:40106 300 index accept hello:B s5:40106"_s,
            u"Waiting opened=2 replaced=1 in=4000"_s);
        row("the first ping of the new session has its number", busy + u"s5:40108 300 index accept hello:B 30000"_s,
            u"Online opened=2 events=1,2 replaced=1 pings=1"_s);

        // Numbers
        row("duplicates are dropped", online + u"e:1 e:1 e:2 e:1 e:2"_s, u"Online opened=1 events=1,2 sn=2"_s);
        row("swapped ones are put in order", online + u"e:2 e:1 e:4 e:3"_s, u"Online opened=1 events=1,2,3,4 sn=4"_s);
        row("far ahead ones wait", online + u"e:5 e:4 e:3 e:2 e:1"_s, u"Online opened=1 events=1,2,3,4,5 sn=5"_s);
        row("a gap is asked for", online + u"e:1 e:3 1500"_s, u"Online opened=1 events=1 sn=1 asked=1"_s);
        row("a gap closed by the answer", online + u"e:1 e:3 1500 e:2 e:3 ack:A"_s,
            u"Online opened=1 events=1,2,3 sn=3 asked=1"_s);
        row("a gap is given up after 6 s", online + u"e:1 e:3 6000"_s,
            u"Online opened=1 events=1,3 sn=3 missed=1 asked=1"_s);
        row("two gaps", online + u"e:2 e:4 6000 6000"_s, u"Online opened=1 events=2,4 sn=4 missed=2 asked=2"_s);
        row("what comes after it was given up is taken late", online + u"e:1 e:3 6000 e:2 e:2 e:4"_s,
            u"Online opened=1 events=1,3,2,4 sn=4 missed=1 asked=1"_s);
        row("a gap at the cut is resumed", online + u"e:1 e:3 drop 300 accept hello:A e:2"_s,
            u"Online opened=2 resumed=1 events=1,2,3 sn=3"_s);
        row("compressed and plain", online + u"z:1 e:2 z:3"_s, u"Online opened=1 events=1,2,3 sn=3"_s);

        // Nonsense
        row("a number that means nothing", online + u"e:1 e:2000000000 e:2"_s,
            u"Online opened=1 events=1,2000000000,2 sn=2"_s);
        row("a negative number", online + u"e:-4 e:1"_s, u"Online opened=1 events=-4,1 sn=1"_s);
        row("no JSON", online + u"raw:hello raw:[1,2] raw:7 raw:{\"s\": e:1"_s, u"Online opened=1 events=1 sn=1"_s);
        row("no signal", online + u"raw:{} raw:{\"s\":null} raw:{\"s\":\"x\"} e:1"_s,
            u"Online opened=1 events=1 sn=1"_s);
        row("an unknown signal", online + u"raw:{\"s\":77,\"d\":{}} raw:{\"s\":-3} e:1"_s,
            u"Online opened=1 events=1 sn=1"_s);
        row("signal and number as texts", online + u"raw:{\"s\":\"0\",\"sn\":\"1\",\"d\":{\"msg_id\":\"1\"}} e:2"_s,
            u"Online opened=1 events=1,2 sn=2"_s);
        row("an event without data", online + u"raw:{\"s\":0,\"sn\":1} e:2"_s, u"Online opened=1 events=,2 sn=2"_s);
        row("broken zlib", online + u"bin:789c00ff00ff bin: bin:00 e:1"_s, u"Online opened=1 events=1 sn=1"_s);
        row("a zip bomb is dropped and asked for", online + u"bomb e:2 1500"_s, u"Online opened=1 asked=1"_s);
        row("and given up", online + u"bomb e:2 6000"_s, u"Online opened=1 events=2 sn=2 missed=1 asked=1"_s);
        row("frames after stopping", online + u"stop e:1 hello:A pong s5:40106"_s, u"Offline opened=1"_s);

        // Sleep, network, stopping
        row("stale while online resumes at once", busy + u"stale"_s,
            u"Connecting opened=2 resumed=1 events=1,2 sn=2"_s);
        row("stale with an overdue pong", busy + u"36000 stale"_s,
            u"Connecting opened=2 resumed=1 events=1,2 sn=2 pings=1"_s);
        row("stale while waiting", busy + u"drop 300 drop stale"_s, u"Connecting opened=3 resumed=2 events=1,2 sn=2"_s);
        row("stale in a long back-off", u"start index:500 2000 index:500 4000 index:500 stale index accept hello:A"_s,
            u"Online opened=1"_s);
        row("stale makes the pauses short again", u"start index:500 2000 index:500 stale index:500"_s,
            u"Waiting opened=0 in=2000"_s);
        row("stale before a session", u"start index accept stale"_s, u"Connecting opened=2"_s);
        row("stale while fetching", u"start stale"_s, u"Fetching opened=0"_s);
        row("an index that answers twice", u"start stale index"_s, u"Connecting opened=1"_s);
        row("an index that answers after all is over", u"start stop index"_s, u"Offline opened=0"_s);
        row("stale when offline", u"stale"_s, u"Offline opened=0"_s);
        row("stale when refused", u"start index:401 stale"_s, u"Refused opened=0"_s);
        row("stopped while fetching", u"start stop 60000"_s, u"Offline opened=0"_s);
        row("stopped while connecting", u"start index stop accept hello:A 60000"_s, u"Offline opened=1"_s);
        row("stopped while waiting", busy + u"drop stop 60000"_s, u"Offline opened=1 events=1,2"_s);
        row("stopped and started is no loss", busy + u"stop start index accept hello:B e:1"_s,
            u"Online opened=2 events=1,2,1 sn=1"_s);
    }
    void transition()
    {
        QFETCH(QString, script);
        QFETCH(QString, expected);
        Rig rig;
        QVERIFY2(rig.run(script), qPrintable(script));
        QCOMPARE(rig.summary(), expected);
    }

    void resumeCarriesSessionAndNumber()
    {
        Rig rig;
        QVERIFY(rig.run(u"start index accept hello:a/b e:1 e:2 e:4 drop 300"_s));
        QCOMPARE(rig.socket.urls.last().query(QUrl::FullyEncoded), u"token=t&resume=1&sn=2&session_id=a%2Fb"_s);
    }

    void longBufferIsGivenUpEarly()
    {
        Rig rig;
        QVERIFY(rig.run(u"start index accept hello:A"_s));
        for (int sn = 2; sn <= 2002; ++sn)
            QVERIFY(rig.step(u"e:%1"_s.arg(sn)));
        QCOMPARE(rig.events.size(), KookGateway::Options().slice); // not all within one turn
        QCOMPARE(rig.missed, 1);
        rig.clock.advance(0ms);
        QCOMPARE(rig.events.size(), 2001);
        QCOMPARE(rig.missed, 1);
    }

    void pingsAreSpreadAroundThirtySeconds()
    {
        for (int i = 0; i < 20; ++i) {
            test::FakeScheduler clock;
            test::FakeWebSocket socket;
            QNetworkAccessManager network;
            RestClient rest(network, clock);
            class Direct : public KookGateway
            {
            public:
                using KookGateway::KookGateway;
                void fetchUrl(Callback<QUrl> callback) override { callback(QUrl(u"ws://h/"_s)); }
            } gateway(rest, socket, clock, GatewaySocket::Durations(), KookGateway::Options());
            gateway.start();
            socket.accept();
            socket.receive({{"s"_L1, 1}, {"d"_L1, QJsonObject{{"code"_L1, 0}, {"session_id"_L1, u"A"_s}}}});
            clock.advance(10s); // the watch over a stable connection is done
            const auto first = clock.next() + 10s;
            QVERIFY(first >= 25s && first <= 35s);
        }
    }

    void backOffIsSpreadAndNeverLonger()
    {
        test::FakeScheduler clock;
        test::FakeWebSocket socket;
        QNetworkAccessManager network;
        RestClient rest(network, clock);
        class Failing : public KookGateway
        {
        public:
            using KookGateway::KookGateway;
            void fetchUrl(Callback<QUrl> callback) override
            {
                callback(ApiError{ApiError::Kind::Network, 0, 0, {}, {}});
            }
        } gateway(rest, socket, clock, GatewaySocket::Durations(), KookGateway::Options());
        gateway.start();
        std::chrono::milliseconds whole{2000};
        for (int i = 0; i < 12; ++i) {
            const auto pause = clock.next();
            QVERIFY(pause <= whole && pause >= whole * 8 / 10);
            clock.advance(pause);
            whole = std::min<std::chrono::milliseconds>(whole * 2, 60s);
        }
    }
};

KOOKABURRA_CORE_CASE(TestGatewayTransitions)

} // namespace tst_gatewaytransitions

#include "tst_gatewaytransitions.moc"
