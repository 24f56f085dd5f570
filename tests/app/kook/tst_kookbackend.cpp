// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/kook/kookbackend.h"
#include "tests/support/fakerestserver.h"
#include "tests/support/fakescheduler.h"
#include "tests/support/fakewebsocket.h"
#include "tests/support/testcase.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTest>

namespace tst_kookbackend {

using namespace chat;
using namespace chat::kook;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using Server = test::FakeRestServer;
using Phase = ConnectionState::Phase;

namespace {

struct Rig
{
    Server server;
    QNetworkAccessManager network;
    test::FakeWebSocket *socket = nullptr;
    std::unique_ptr<KookBackend> backend;
    std::unique_ptr<QSignalSpy> selfSpy;
    int failures = 0; //!< of signing in
    std::unique_ptr<QSignalSpy> lostSpy;
    test::FakeScheduler *clock = nullptr; //!< null: the real one

    explicit Rig(bool ownClock = false)
    {
        server.always(
            u"v3/user/me"_s, Server::ok(QJsonObject{{"id"_L1, u"1001"_s}, {"username"_L1, u"Me"_s}, {"bot"_L1, true}}));
        server.always(
            u"v3/gateway/index"_s, Server::ok(QJsonObject{{"url"_L1, u"ws://127.0.0.1:9/gateway?token=t"_s}}));
        KookBackend::Parts parts;
        auto owned = std::make_unique<test::FakeWebSocket>();
        socket = owned.get();
        parts.socket = std::move(owned);
        if (ownClock) {
            auto fake = std::make_unique<test::FakeScheduler>();
            clock = fake.get();
            parts.scheduler = std::move(fake);
        }
        parts.rest.limits.repeatAfter = {};
        parts.durations.backOff = 30ms;
        parts.durations.maxBackOff = 60ms;
        parts.durations.resumeAfterClose = 10ms;
        backend = std::make_unique<KookBackend>(
            KookBackend::Account{server.baseUrl(), "Bot t"_ba}, network, std::move(parts));
        selfSpy = std::make_unique<QSignalSpy>(backend.get(), &Backend::selfChanged);
        QObject::connect(backend.get(), &Backend::connectionChanged, backend.get(),
            [this] { failures += backend->connection().error ? 1 : 0; });
        lostSpy = std::make_unique<QSignalSpy>(&backend->messages(), &MessageService::eventsLost);
    }
    //! A clock that stands still needs a push for what is due at once.
    bool waitFor(const std::function<bool()> &ready)
    {
        return chat::test::soon([&] {
            if (clock)
                clock->advance(0ms);
            return ready();
        });
    }
    bool waitForSockets(qsizetype count)
    {
        return waitFor([&] { return socket->urls.size() == count; });
    }
    Phase phase() const { return backend->connection().phase; }
    void hello(const QString &session)
    {
        socket->accept();
        socket->receive({{"s"_L1, 1}, {"d"_L1, QJsonObject{{"code"_L1, 0}, {"session_id"_L1, session}}}});
    }
    void online()
    {
        backend->start();
        QVERIFY(waitForSockets(1));
        hello(u"s1"_s);
        QCOMPARE(phase(), Phase::Online);
    }
};

} // namespace

class TestKookBackend : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsInThenConnects()
    {
        Rig rig;
        rig.backend->start();
        QCOMPARE(rig.phase(), Phase::Connecting);
        QTRY_COMPARE(rig.selfSpy->size(), 1);
        QCOMPARE(rig.backend->self().name, u"Me"_s);
        QTRY_COMPARE(rig.socket->urls.size(), 1);
        rig.hello(u"s1"_s);
        QCOMPARE(rig.phase(), Phase::Online);
        QCOMPARE(rig.server.requests.front().header("Authorization"), "Bot t"_ba);
        QCOMPARE(rig.server.last().parameter(u"compress"_s), u"0"_s); // not for a neighbour
        QCOMPARE(rig.lostSpy->size(), 0);
    }

    void wrongTokenIsRefusedForGood()
    {
        Rig rig(true);
        rig.server.always(u"v3/user/me"_s, Server::fail(40101, 401, u"token"_s));
        rig.backend->start();
        QVERIFY(rig.waitFor([&] { return rig.failures == 1; }));
        QCOMPARE(rig.phase(), Phase::Refused);
        QCOMPARE(rig.backend->connection().error->kind, ApiError::Kind::Unauthorized);
        rig.clock->advance(10min);
        rig.server.settle();
        QCOMPARE(rig.server.count(u"v3/user/me"_s), 1);
        QVERIFY(rig.backend->self().id.isEmpty());
    }

    void serverThatIsAwayIsTriedAgain()
    {
        Rig rig(true);
        rig.server.next(u"v3/user/me"_s, Server::raw(502, "<html>"));
        rig.server.next(u"v3/user/me"_s, Server::fail(50000, 500));
        rig.backend->start();
        QVERIFY(rig.waitFor([&] { return rig.failures == 1; }));
        QCOMPARE(rig.phase(), Phase::Waiting);
        QVERIFY(rig.backend->connection().retryAt.isValid());
        QCOMPARE(rig.backend->connection().error->kind, ApiError::Kind::ServerError);
        rig.clock->advance(100ms);
        QVERIFY(rig.waitFor([&] { return rig.failures == 2; }));
        QCOMPARE(rig.phase(), Phase::Waiting);
        rig.clock->advance(100ms);
        QVERIFY(rig.waitFor([&] { return rig.selfSpy->size() == 1; }));
    }

    void eventsReachTheirServices()
    {
        Rig rig;
        rig.online();
        QStringList order;
        connect(
            &rig.backend->messages(), &MessageService::eventReceived, this, [&order] { order.append(u"message"_s); });
        connect(&rig.backend->directory(), &DirectoryService::eventReceived, this,
            [&order] { order.append(u"directory"_s); });
        rig.socket->receive({{"s"_L1, 0}, {"sn"_L1, 1},
            {"d"_L1,
                QJsonObject{{"channel_type"_L1, u"PERSON"_s}, {"type"_L1, 9}, {"author_id"_L1, u"24"_s},
                    {"target_id"_L1, u"1001"_s}, {"content"_L1, u"hi"_s}, {"msg_id"_L1, u"m"_s},
                    {"extra"_L1,
                        QJsonObject{{"code"_L1, u"52ac"_s},
                            {"author"_L1, QJsonObject{{"id"_L1, u"24"_s}, {"username"_L1, u"Ann"_s}}}}}}}});
        QCOMPARE(order, (QStringList{u"directory"_s, u"message"_s})); // the chat before its first message
    }

    //! The page that is fetched once more when the connection is there may be older than an event that comes over it.
    void whatIsToldLiveIsNotUndoneByALatePage()
    {
        const auto page = [](const QString &text) {
            const QJsonObject author{{"id"_L1, u"24"_s}, {"username"_L1, u"Ann"_s}};
            return Server::ok(QJsonObject{{"items"_L1,
                QJsonArray{QJsonObject{{"id"_L1, u"m1"_s}, {"type"_L1, 9}, {"content"_L1, text}, {"author"_L1, author},
                    {"create_at"_L1, qint64(1'700'000'000'000)}, {"mention"_L1, QJsonArray()}}}}});
        };
        Rig rig;
        rig.backend->start();
        QTRY_COMPARE(rig.socket->urls.size(), 1);
        rig.server.next(u"v3/message/list"_s, Server::ok(QJsonObject{{"items"_L1, QJsonArray()}}));
        bool shown = false;
        const MessageQuery latest{
            {ChannelKind::Guild, ChannelId(u"11"_s)}, MessageQuery::Direction::Latest, {}, {}, 50};
        rig.backend->messages().fetch(latest, this, [&shown](const Result<MessagePage> &) { shown = true; });
        QTRY_VERIFY(shown);
        Server::Answer late = page(u"as written"_s);
        late.hold = true;
        rig.server.next(u"v3/message/list"_s, late);
        rig.hello(u"s1"_s);
        QTRY_COMPARE(rig.server.count(u"v3/message/list"_s), 2);
        QStringList texts;
        connect(&rig.backend->messages(), &MessageService::eventReceived, this, [&texts](const MessageEvent &event) {
            if (const auto *created = std::get_if<MessageCreated>(&event))
                texts << created->message.source;
            else if (const auto *updated = std::get_if<MessageUpdated>(&event))
                texts << updated->source.value_or(QString());
        });
        rig.socket->receive({{"s"_L1, 0}, {"sn"_L1, 1},
            {"d"_L1,
                QJsonObject{{"channel_type"_L1, u"GROUP"_s}, {"type"_L1, 255}, {"target_id"_L1, u"1"_s},
                    {"extra"_L1,
                        QJsonObject{{"type"_L1, u"updated_message"_s},
                            {"body"_L1,
                                QJsonObject{{"channel_id"_L1, u"11"_s}, {"msg_id"_L1, u"m1"_s},
                                    {"content"_L1, u"edited"_s}, {"updated_at"_L1, qint64(1'700'000'001'000)}}}}}}}});
        QCOMPARE(texts, QStringList{u"edited"_s});
        rig.server.releaseHeld();
        QTRY_COMPARE(rig.lostSpy->size(), 1); // compared instead
        QCOMPARE(texts, QStringList{u"edited"_s});
    }

    void resumedConnectionLosesNothing()
    {
        Rig rig;
        rig.online();
        rig.socket->drop();
        QCOMPARE(rig.phase(), Phase::Waiting);
        QTRY_COMPARE(rig.socket->urls.size(), 2);
        QVERIFY(rig.socket->urls.last().query().contains(u"resume=1"_s));
        rig.hello(u"s1"_s);
        QCOMPARE(rig.phase(), Phase::Online);
        QCOMPARE(rig.lostSpy->size(), 0);
    }

    void newSessionMeansLostEvents()
    {
        Rig rig;
        rig.online();
        rig.socket->receive({{"s"_L1, 5}, {"d"_L1, QJsonObject{{"code"_L1, 40108}}}});
        QTRY_COMPARE(rig.socket->urls.size(), 2);
        QCOMPARE(rig.lostSpy->size(), 0); // once there is somebody to ask
        rig.hello(u"s2"_s);
        QCOMPARE(rig.lostSpy->size(), 1);
    }

    void stoppedMeansStopped()
    {
        Rig rig;
        rig.backend->start();
        rig.backend->stop();
        QCOMPARE(rig.phase(), Phase::Offline);
        rig.server.settle();
        QCOMPARE(rig.selfSpy->size(), 0);
        rig.online();
        rig.backend->stop();
        QCOMPARE(rig.phase(), Phase::Offline);
        rig.backend->start(); // known who we are: straight to the gateway
        QTRY_COMPARE(rig.socket->urls.size(), 2);
        QCOMPARE(rig.selfSpy->size(), 1);
    }

    void afterASleepTheConnectionIsRenewedAtOnce()
    {
        Rig rig(true);
        rig.online();
        rig.clock->advance(5s);
        QCOMPARE(rig.socket->urls.size(), 1); // nothing happened: nothing to do
        rig.clock->jump(2h);
        rig.clock->advance(6s);
        QVERIFY(rig.waitForSockets(2));
        QVERIFY(rig.socket->urls.last().query().contains(u"resume=1"_s));
        rig.hello(u"s1"_s);
        QCOMPARE(rig.phase(), Phase::Online);
        QCOMPARE(rig.lostSpy->size(), 0); // resumed: whatever came meanwhile comes now
    }

    void whoeverWaitsForTheNextTryDoesNotWaitAfterASleep()
    {
        Rig rig(true);
        rig.backend->start();
        QVERIFY(rig.waitForSockets(1));
        rig.hello(u"s1"_s);
        rig.server.always(u"v3/gateway/index"_s, Server::raw(502, "<html>"));
        rig.socket->receive({{"s"_L1, 5}, {"d"_L1, QJsonObject{{"code"_L1, 40108}}}});
        QVERIFY(rig.waitFor([&] { return rig.phase() == Phase::Waiting; }));
        rig.server.always(
            u"v3/gateway/index"_s, Server::ok(QJsonObject{{"url"_L1, u"ws://127.0.0.1:9/gateway?token=t"_s}}));
        rig.clock->jump(1h);
        auto *watch = rig.backend->findChild<ConnectionWatch *>();
        QVERIFY(watch);
        const auto asked = rig.server.count(u"v3/gateway/index"_s);
        watch->setReachable(false);
        watch->setReachable(true);
        rig.clock->advance(1ms); // less than any wait
        rig.clock->advance(600ms); // changes of the network come in bursts
        QVERIFY(rig.waitFor([&] { return rig.server.count(u"v3/gateway/index"_s) > asked; }));
        QVERIFY(rig.waitForSockets(2));
    }

    void anotherNetworkRenewsTheConnection()
    {
        Rig rig(true);
        rig.online();
        auto *watch = rig.backend->findChild<ConnectionWatch *>();
        QVERIFY(watch);
        watch->mediumChanged();
        watch->mediumChanged();
        rig.clock->advance(600ms);
        QVERIFY(rig.waitForSockets(2));
        rig.hello(u"s1"_s);
        QCOMPARE(rig.phase(), Phase::Online);
    }

    void signingInIsTriedAgainWhenTheNetworkComes()
    {
        Rig rig(true);
        rig.server.next(u"v3/user/me"_s, Server::raw(502, "<html>"));
        rig.backend->start();
        QVERIFY(rig.waitFor([&] { return rig.phase() == Phase::Waiting; }));
        auto *watch = rig.backend->findChild<ConnectionWatch *>();
        watch->setReachable(false);
        watch->setReachable(true);
        rig.clock->advance(600ms);
        QVERIFY(rig.waitFor([&] { return rig.selfSpy->size() == 1; }));
    }

    void afterStopNothingWakesIt()
    {
        Rig rig(true);
        rig.online();
        rig.backend->stop();
        rig.clock->jump(2h);
        rig.clock->advance(60s);
        rig.backend->findChild<ConnectionWatch *>()->mediumChanged();
        rig.clock->advance(5s);
        rig.server.settle();
        QCOMPARE(rig.socket->urls.size(), 1);
        QCOMPARE(rig.phase(), Phase::Offline);
    }

    void mayDieAtAnyTime()
    {
        for (int step = 0; step < 3; ++step) {
            Rig rig;
            rig.backend->start();
            if (step > 0)
                QTRY_COMPARE(rig.socket->urls.size(), 1);
            if (step > 1)
                rig.hello(u"s1"_s);
            QObject context;
            rig.backend->directory().fetchGuilds(
                &context, [](const Result<std::vector<Guild>> &) { QFAIL("answered after death"); });
            rig.backend.reset();
            rig.server.settle();
        }
    }
};

KOOKABURRA_CORE_CASE(TestKookBackend)

} // namespace tst_kookbackend

#include "tst_kookbackend.moc"
