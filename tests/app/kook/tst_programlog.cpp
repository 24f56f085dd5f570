// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/kook/kooktraffic.h"
#include "app/kook/news/programlog.h"
#include "app/net/qtscheduler.h"
#include "app/traffic/traffictext.h"
#include "tests/support/fakerestserver.h"
#include "tests/support/fakescheduler.h"
#include "tests/support/relayrig.h"
#include "tests/support/testcase.h"
#include "tests/support/ui/sandboxwindow.h"

#include <QNetworkAccessManager>
#include <QTest>

namespace tst_programlog {

using namespace chat;
using namespace chat::test;
using namespace Qt::Literals::StringLiterals;

//! What others call, as sandbox and relay tell it.
class TestProgramLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sandboxTellsWhoCallsWhat()
    {
        DemoServer server;
        QVERIFY2(server.start(), qPrintable(server.error()));
        ProgramRig rig(QUrl(server.url()), server.tokenOf(server.accountNames().first()));
        rig.log.setWatched(true);
        const QString name = server.accountNames().at(1);
        const auto client = server.client(name);
        QVERIFY(client->get(u"user/me"_s).ok());
        QVERIFY(!client->get(u"message/view"_s, {{u"msg_id"_s, u"nothing"_s}}).ok());
        QTRY_VERIFY(rig.find(u"v3/message/view"_s));
        const TrafficEntryPtr call = rig.find(u"v3/message/view"_s);
        QCOMPARE(call->who, name);
        QVERIFY(!call->data.contains("\"code\":0"));
        QTRY_VERIFY(rig.find(u"v3/user/me"_s));
        QTRY_VERIFY(rig.program(name));
        QTRY_COMPARE(rig.program(name)->calls, 2);
        QCOMPARE(rig.program(name)->failed, 1);
        const size_t before = rig.count(u"v3/user/me"_s);
        QVERIFY(client->get(u"guild/list"_s).ok());
        QTRY_VERIFY(rig.find(u"v3/guild/list"_s));
        QCOMPARE(rig.count(u"v3/user/me"_s), before); // each once
        rig.log.setWatched(false);
        rig.log.setWatched(true); // also when somebody looks again
        QVERIFY(client->get(u"user-chat/list"_s).ok());
        QTRY_VERIFY(rig.find(u"v3/user-chat/list"_s));
        QCOMPARE(rig.count(u"v3/guild/list"_s), size_t(1));
        QCOMPARE(rig.count(u"v3/user/me"_s), before);
    }

    void nothingIsAskedWhileNobodyLooks()
    {
        FakeRestServer server;
        server.always(u"/sandbox/clients"_s, FakeRestServer::ok(QJsonObject{{"recent"_L1, QJsonArray()}}));
        ProgramRig rig(server.baseUrl(), u"token"_s);
        server.settle();
        QVERIFY(server.requests.empty());
        rig.log.setWatched(true);
        QTRY_COMPARE(server.count(u"/sandbox/clients"_s), 1);
        rig.log.setWatched(false);
        server.settle();
        QCOMPARE(server.count(u"/sandbox/clients"_s), 1);
    }

    void anotherServerIsLeftAlone_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("another page") << 200 << QByteArray("<html></html>");
        QTest::newRow("other JSON") << 200 << QByteArray("{}");
        QTest::newRow("no such page") << 404 << QByteArray();
        QTest::newRow("refused") << 200 << QByteArray("{\"code\":40100}");
    }

    //! It is asked once, and not every second.
    void anotherServerIsLeftAlone()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        FakeRestServer server;
        server.always(u"/sandbox/clients"_s, FakeRestServer::raw(status, body, "application/json"));
        QNetworkAccessManager network;
        FakeScheduler clock;
        TrafficLog log;
        kook::ProgramLog programs(network, clock, server.baseUrl());
        programs.reportTo(log);
        log.setWatched(true);
        const auto passes = [&clock] {
            clock.advance(std::chrono::milliseconds(0));
            return true;
        };
        QTRY_VERIFY(passes() && server.count(u"/sandbox/clients"_s) == 1);
        server.settle();
        clock.advance(std::chrono::milliseconds(10));
        clock.advance(std::chrono::minutes(1));
        server.settle();
        QCOMPARE(server.count(u"/sandbox/clients"_s), 1);
        QVERIFY(log.entries().empty());
    }

    void onlyServersOnThisMachineAreAsked()
    {
        QNetworkAccessManager network;
        FakeScheduler clock;
        TrafficLog log;
        kook::ProgramLog programs(network, clock, QUrl(u"https://www.kookapp.cn/api"_s));
        programs.reportTo(log);
        log.setWatched(true);
        QCOMPARE(clock.next().count(), -1);
    }

    //! The network goes with the account, and who looks may live longer.
    void canBeLeftWhileItAsks()
    {
        FakeRestServer server;
        TrafficLog log;
        auto network = std::make_unique<QNetworkAccessManager>();
        QtScheduler scheduler;
        auto programs = std::make_unique<kook::ProgramLog>(*network, scheduler, server.baseUrl());
        programs->reportTo(log);
        log.setWatched(true);
        programs.reset();
        network.reset();
        log.setWatched(false);
        log.setWatched(true);
        QVERIFY(log.entries().empty());
    }

    void hostileAnswersAreRead_data()
    {
        QTest::addColumn<QByteArray>("data");
        QTest::newRow("wrong types")
            << "{\"recent\":[1,null,{\"number\":[],\"name\":{},\"time\":\"x\"}],\"accounts\":7,\"faults\":{}}"_ba;
        QTest::newRow("long names") << "{\"recent\":[{\"number\":1,\"name\":\"" + QByteArray(1 << 20, 'x')
                + "\"}],\"accounts\":[{\"user_id\":\"1\",\"username\":\"" + QByteArray(1 << 20, 'y') + "\"}]}";
        QTest::newRow("same number") << "{\"recent\":[{\"number\":1,\"name\":\"a\"},{\"number\":1,\"name\":\"b\"}]}"_ba;
    }

    void hostileAnswersAreRead()
    {
        QFETCH(QByteArray, data);
        FakeRestServer server;
        server.always(
            u"/sandbox/clients"_s, FakeRestServer::raw(200, "{\"code\":0,\"data\":" + data + '}', "application/json"));
        ProgramRig rig(server.baseUrl(), u"token"_s);
        rig.log.setWatched(true);
        QTRY_VERIFY(server.count(u"/sandbox/clients"_s) >= 2);
        QVERIFY(rig.log.entries().size() <= 1);
        for (const TrafficProgram &program : rig.log.programs().programs)
            QVERIFY(program.name.size() <= 200);
    }

    void relayTellsTheCallsOfItsPrograms()
    {
        RelayRig relay;
        relay.start();
        ProgramRig rig(QUrl(u"https://kook.example/api"_s), relay.options.token);
        rig.programs.setRelay(QUrl(relay.url()));
        rig.log.setWatched(true);
        const auto bot = relay.client("bot/1.0");
        const auto calls = [&] { return bot->get(u"guild/list"_s).ok() && rig.find(u"v3/guild/list"_s); };
        QTRY_VERIFY(calls()); // the first ones come before it is watched
        const TrafficEntryPtr call = rig.find(u"v3/guild/list"_s);
        QCOMPARE(call->who, u"bot/1.0"_s);
        QCOMPARE(call->method, "GET"_ba);
        QCOMPARE(call->status, 200);
        QVERIFY(call->url.startsWith(relay.url().toLatin1()));
        for (const TrafficEntryPtr &entry : rig.log.entries())
            QVERIFY(!(entry->url + entry->body + entry->data).contains(relay.options.token.toUtf8()));
        QTRY_VERIFY(rig.program(u"bot/1.0"_s));
    }

    void relayTellsTheFramesOfItsPrograms()
    {
        RelayRig relay;
        relay.start();
        ProgramRig rig(QUrl(u"https://kook.example/api"_s), relay.options.token);
        rig.programs.setRelay(QUrl(relay.url()));
        rig.log.setWatched(true);
        const auto bot = relay.client("bot/1.0");
        const auto window = relay.client("Kookaburra/1.0");
        chat::sandbox::test::Gateway gateway(*bot, true); // packed: what it says is told all the same
        chat::sandbox::test::Gateway own(*window, false);
        QTRY_VERIFY(!gateway.sessionId().isEmpty() && !own.sessionId().isEmpty());
        const auto frame = [&rig](TrafficEntry::Kind kind, const QByteArray &part) -> TrafficEntryPtr {
            for (const TrafficEntryPtr &entry : rig.log.entries()) {
                if (entry->kind == kind && entry->data.contains(part))
                    return entry;
            }
            return nullptr;
        };
        const auto said = [&] { // the first ones come before it is watched
            relay.say(u"to everybody bot/token+=="_s);
            gateway.ping(0);
            own.ping(0);
            return frame(TrafficEntry::Kind::Received, "to everybody") && frame(TrafficEntry::Kind::Sent, "\"s\":2");
        };
        QTRY_VERIFY(said());
        const TrafficEntryPtr event = frame(TrafficEntry::Kind::Received, "to everybody");
        QCOMPARE(event->who, u"bot/1.0"_s);
        QVERIFY(event->data.startsWith('{') && event->size == event->data.size());
        QVERIFY(event->data.contains("to everybody $TOKEN"));
        QTRY_VERIFY(frame(TrafficEntry::Kind::Received, "\"s\":3"));
        for (const TrafficEntryPtr &entry : rig.log.entries())
            QCOMPARE(entry->who, u"bot/1.0"_s); // a window has a log of its own
        const TrafficSummary summary = summaryOf(*event, kook::kookTrafficFormat(), event->data);
        QVERIFY(summary.isEvent && !summary.message.isEmpty());
        QVERIFY(recordedLine(*event, summary, event->data).contains("\"kind\":\"signal\",\"program\":\"bot/1.0\""));
    }

    void sandboxTellsTheFramesOfItsPrograms()
    {
        DemoServer server;
        QVERIFY2(server.start(), qPrintable(server.error()));
        ProgramRig rig(QUrl(server.url()), server.tokenOf(server.accountNames().first()));
        rig.log.setWatched(true);
        const QString name = server.accountNames().at(1);
        const auto client = server.client(name);
        client->setProgram("my bot/2");
        chat::sandbox::test::Gateway gateway(*client, false);
        const auto pinged = [&] {
            gateway.ping(0);
            return std::ranges::any_of(rig.log.entries(), [](const TrafficEntryPtr &entry) {
                return entry->kind == TrafficEntry::Kind::Sent && entry->data.contains("\"s\":2");
            });
        };
        QTRY_VERIFY(!gateway.sessionId().isEmpty());
        QTRY_VERIFY(pinged());
        for (const TrafficEntryPtr &entry : rig.log.entries()) {
            if (entry->kind != TrafficEntry::Kind::Call)
                QCOMPARE(entry->who, name);
        }
    }

    //! More than can be told: the list says that something is missing.
    void missingOnesAreCounted()
    {
        FakeRestServer server;
        const auto told = [](const QByteArray &frames, int last) {
            return FakeRestServer::raw(200,
                "{\"code\":0,\"data\":{\"items\":[],\"last\":0,\"frames\":{\"last\":" + QByteArray::number(last)
                    + ",\"items\":[" + frames + "]}}}",
                "application/json");
        };
        server.next(u"/relay/log"_s, told({}, 10));
        server.next(u"/relay/log"_s,
            told(
                "{\"number\":11,\"program\":\"b\",\"frame\":\"{}\"},{\"number\":15,\"program\":\"b\",\"frame\":\"{}\"}",
                15));
        server.always(u"/relay/log"_s, told({}, 15));
        server.always(u"/relay/clients"_s, FakeRestServer::ok(QJsonObject{{"programs"_L1, QJsonArray()}}));
        ProgramRig rig(server.baseUrl(), u"token"_s);
        rig.programs.setRelay(server.baseUrl());
        rig.log.setWatched(true);
        QTRY_COMPARE(rig.log.programs().missed, 3);
        QCOMPARE(rig.log.entries().size(), size_t(2));
    }

private:
    struct ProgramRig
    {
        QNetworkAccessManager network;
        QtScheduler scheduler;
        TrafficLog log;
        kook::ProgramLog programs;

        ProgramRig(const QUrl &server, const QString &token)
            : programs(network, scheduler, server)
        {
            programs.setAuthorization("Bot " + token.toUtf8());
            programs.reportTo(log);
        }
        [[nodiscard]] size_t count(const QString &path) const
        {
            return static_cast<size_t>(
                std::ranges::count(log.entries(), path, [](const TrafficEntryPtr &entry) { return entry->path; }));
        }
        [[nodiscard]] TrafficEntryPtr find(const QString &path) const
        {
            const auto found
                = std::ranges::find(log.entries(), path, [](const TrafficEntryPtr &entry) { return entry->path; });
            return found == log.entries().end() ? nullptr : *found;
        }
        [[nodiscard]] const TrafficProgram *program(const QString &name) const
        {
            const auto &all = log.programs().programs;
            const auto found = std::ranges::find(all, name, &TrafficProgram::name);
            return found == all.end() ? nullptr : &*found;
        }
    };
};

KOOKABURRA_CORE_CASE(TestProgramLog)

} // namespace tst_programlog

#include "tst_programlog.moc"
