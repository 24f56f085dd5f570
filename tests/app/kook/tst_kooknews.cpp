// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/kook/kookbackend.h"
#include "app/net/relayaddress.h"
#include "tests/support/fakerestserver.h"
#include "tests/support/fakescheduler.h"
#include "tests/support/fakewebsocket.h"
#include "tests/support/soon.h"
#include "tests/support/testcase.h"

#include <QNetworkAccessManager>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

namespace tst_kooknews {

using namespace chat;
using namespace chat::kook;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using Server = test::FakeRestServer;
using Phase = ConnectionState::Phase;
using Source = ConnectionState::Source;

namespace {

const QString kIndex = u"v3/gateway/index"_s;
const QString kStatus = u"v3/user/get-online-status"_s;
const QString kOffline = u"v3/user/offline"_s;

Server::Answer online(bool is)
{
    return Server::ok(QJsonObject{{"online"_L1, is}, {"online_os"_L1, QJsonArray()}});
}

//! An account on a scripted server, with a clock of its own.
struct Rig
{
    Server server;
    QNetworkAccessManager network;
    test::FakeWebSocket *socket = nullptr;
    test::FakeScheduler *clock = nullptr;
    std::unique_ptr<KookBackend> backend;

    explicit Rig(LiveConnection live, bool bot = true)
    {
        server.always(
            u"v3/user/me"_s, Server::ok(QJsonObject{{"id"_L1, u"1001"_s}, {"username"_L1, u"Me"_s}, {"bot"_L1, bot}}));
        server.always(kIndex, Server::ok(QJsonObject{{"url"_L1, u"ws://127.0.0.1:9/gateway?token=t"_s}}));
        server.always(kStatus, online(false));
        server.always(kOffline, Server::ok());
        const auto none = Server::ok(QJsonObject{{"items"_L1, QJsonArray()}});
        for (const QString &list : {u"v3/user-chat/list"_s, u"v3/message/list"_s})
            server.always(list, none);
        server.always(u"v3/message/create"_s,
            Server::ok(QJsonObject{{"msg_id"_L1, u"m1"_s}, {"msg_timestamp"_L1, qint64(1'700'000'000'000)}}));
        KookBackend::Parts parts;
        auto ownedSocket = std::make_unique<test::FakeWebSocket>();
        socket = ownedSocket.get();
        parts.socket = std::move(ownedSocket);
        auto ownedClock = std::make_unique<test::FakeScheduler>();
        clock = ownedClock.get();
        parts.scheduler = std::move(ownedClock);
        backend = std::make_unique<KookBackend>(
            KookBackend::Account{server.baseUrl(), "Bot t"_ba, live}, network, std::move(parts));
    }
    //! A clock that stands still needs a push for what is due at once.
    bool becomes(const std::function<bool()> &ready)
    {
        return chat::test::soon([&] {
            clock->advance(0ms);
            return ready();
        });
    }
    Source source() const { return backend->connection().source; }
    bool polls(Source how)
    {
        return becomes([&] { return source() == how && backend->connection().checked.isValid(); });
    }
    bool connects(qsizetype times = 1)
    {
        if (!becomes([&] { return socket->urls.size() == times; }))
            return false;
        socket->accept();
        socket->receive({{"s"_L1, 1}, {"d"_L1, QJsonObject{{"code"_L1, 0}, {"session_id"_L1, u"s%1"_s.arg(times)}}}});
        return backend->connection().phase == Phase::Online;
    }
    //! Sends a message and waits for the answer.
    bool send(const UserId &onlyFor = {})
    {
        bool answered = false;
        Draft draft;
        draft.source = u"hi"_s;
        draft.onlyFor = onlyFor;
        backend->messages().send({ChannelKind::Guild, ChannelId(u"11"_s)}, draft, backend.get(),
            [&answered](const Result<Message> &result) { answered = result.ok(); });
        return becomes([&answered] { return answered; });
    }
    void pong() { socket->receive({{"s"_L1, 3}}); }
    void event(const QString &message)
    {
        socket->receive({{"s"_L1, 0}, {"sn"_L1, ++sn},
            {"d"_L1,
                QJsonObject{{"channel_type"_L1, u"GROUP"_s}, {"type"_L1, 9}, {"author_id"_L1, u"1001"_s},
                    {"target_id"_L1, u"11"_s}, {"content"_L1, u"hi"_s}, {"msg_id"_L1, message},
                    {"msg_timestamp"_L1, qint64(1'700'000'000'000)}, {"extra"_L1, QJsonObject()}}}});
    }
    int sn = 0;
};

} // namespace

//! Which way a bot's account hears its news: by asking, or over the one connection that its program may need.
class TestKookNews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void botAsksForItsNewsAndOpensNothing()
    {
        Rig rig(LiveConnection::Never);
        rig.backend->start();
        QVERIFY(rig.polls(Source::Polling));
        QCOMPARE(rig.backend->connection().phase, Phase::Online);
        rig.clock->advance(5min);
        rig.server.settle();
        QCOMPARE(rig.server.count(kIndex), 0);
        QVERIFY(rig.socket->urls.isEmpty());
    }

    void otherAccountsConnect()
    {
        Rig rig(LiveConnection::Never, false);
        rig.backend->start();
        QVERIFY(rig.connects());
        QCOMPARE(rig.source(), Source::Events);
        QCOMPARE(rig.server.count(kStatus), 0);
    }

    //! The server takes a window that was closed a moment ago for online.
    void sessionOfTheLastRunGoesOn()
    {
        Rig first(LiveConnection::IfFree);
        first.backend->start();
        QVERIFY(first.connects());
        first.event(u"e1"_s);
        const LiveSession left = first.backend->liveSession();
        QCOMPARE(left.id, u"s1"_s);
        QCOMPARE(left.sn, 1);
        QCOMPARE(left.liveAt, first.clock->utc());

        Rig second(LiveConnection::IfFree);
        second.server.always(kStatus, online(true));
        second.backend->resumeLive(left);
        QCOMPARE(second.backend->liveSession(), left);
        second.backend->start();
        QVERIFY(second.becomes([&] { return second.socket->urls.size() == 1; }));
        QCOMPARE(second.server.count(kStatus), 0);
        const QUrlQuery query(second.socket->urls.constFirst());
        QCOMPARE(query.queryItemValue(u"resume"_s), u"1"_s);
        QCOMPARE(query.queryItemValue(u"session_id"_s), u"s1"_s);
        QCOMPARE(query.queryItemValue(u"sn"_s), u"1"_s);
    }

    void sessionThatTheServerForgotIsOurGhostForAWhile()
    {
        for (const bool recent : {true, false}) {
            Rig rig(LiveConnection::IfFree);
            rig.server.always(kStatus, online(true));
            rig.backend->resumeLive({u"old"_s, 7, rig.clock->utc().addSecs(recent ? -5 : -300)});
            rig.backend->start();
            QVERIFY(rig.becomes([&] { return rig.socket->urls.size() == 1; }));
            rig.socket->accept();
            rig.socket->receive({{"s"_L1, 5}, {"d"_L1, QJsonObject{{"code"_L1, 41008}}}});
            QVERIFY(rig.becomes([&] {
                rig.clock->advance(1s);
                return rig.server.count(kStatus) > 0;
            }));
            if (!recent) { // it is another program
                QVERIFY(rig.polls(Source::PollingBesideOther));
                continue;
            }
            rig.server.always(kStatus, online(false));
            QVERIFY(rig.becomes([&] {
                rig.clock->advance(1s);
                return rig.socket->urls.size() == 2;
            }));
            QVERIFY(!QUrlQuery(rig.socket->urls.constLast()).hasQueryItem(u"resume"_s));
        }
    }

    void whoAsksLeavesNoSession()
    {
        Rig rig(LiveConnection::IfFree);
        rig.backend->start();
        QVERIFY(rig.connects());
        rig.backend->setLiveConnection(LiveConnection::Never);
        QVERIFY(rig.polls(Source::Polling));
        QVERIFY(rig.backend->liveSession().id.isEmpty());
    }

    void whereNobodyIsOnlineItConnects()
    {
        Rig rig(LiveConnection::IfFree);
        rig.backend->start();
        QVERIFY(rig.connects());
        QCOMPARE(rig.source(), Source::Events);
        QCOMPARE(rig.server.count(kStatus), 1); // asked first
        QCOMPARE(rig.server.count(kIndex), 1);
    }

    void besideAnotherProgramNothingIsOpened()
    {
        Rig rig(LiveConnection::IfFree);
        rig.server.always(kStatus, online(true));
        rig.backend->start();
        QVERIFY(rig.polls(Source::PollingBesideOther));
        rig.clock->advance(10min);
        rig.server.settle();
        QCOMPARE(rig.server.count(kIndex), 0);
        QVERIFY(rig.socket->urls.isEmpty());
    }

    void serverWithoutThatQuestionIsConnectedTo()
    {
        Rig rig(LiveConnection::IfFree);
        rig.server.always(kStatus, Server::fail(40400, 404));
        rig.backend->start();
        QVERIFY(rig.connects());
    }

    void questionWithoutAnAnswerDoesNotCountAsFree_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("status");
        QTest::newRow("forbidden") << 40300 << 403;
        QTest::newRow("rejected") << 40000 << 400;
    }

    void questionWithoutAnAnswerDoesNotCountAsFree()
    {
        QFETCH(const int, code);
        QFETCH(const int, status);
        Rig rig(LiveConnection::IfFree);
        rig.server.always(kStatus, Server::fail(code, status));
        rig.backend->start();
        QVERIFY(rig.becomes([&rig] { return rig.backend->connection().phase == Phase::Waiting; }));
        QCOMPARE(rig.server.count(kIndex), 0);
        rig.server.always(kStatus, online(false));
        rig.clock->advance(10s);
        QVERIFY(rig.connects());
    }

    void ownLiveSessionIsResumedWithoutAsking()
    {
        Rig rig(LiveConnection::IfFree);
        rig.backend->start();
        QVERIFY(rig.connects());
        rig.server.always(kStatus, online(true)); // that is us, for the server
        rig.socket->drop();
        rig.clock->advance(1s);
        QVERIFY(rig.becomes([&rig] { return rig.socket->urls.size() == 2; }));
        QVERIFY(rig.socket->urls.last().query().contains(u"resume=1"_s));
        QCOMPARE(rig.server.count(kStatus), 1);
    }

    void ownGhostIsWaitedFor()
    {
        Rig rig(LiveConnection::IfFree);
        rig.backend->start();
        QVERIFY(rig.connects());
        rig.server.always(kStatus, online(true)); // our lost session, for a while
        rig.socket->receive({{"s"_L1, 5}, {"d"_L1, QJsonObject{{"code"_L1, 40107}}}});
        rig.clock->advance(1s);
        QVERIFY(rig.becomes([&rig] { return rig.server.count(kStatus) == 2; }));
        QVERIFY(rig.becomes([&rig] { return rig.backend->connection().phase == Phase::Waiting; }));
        QCOMPARE(rig.source(), Source::Events);
        rig.server.always(kStatus, online(false));
        rig.clock->advance(10s);
        QVERIFY(rig.connects(2));
    }

    void ghostThatStaysIsSomebodyElse()
    {
        Rig rig(LiveConnection::IfFree);
        rig.backend->start();
        QVERIFY(rig.connects());
        rig.server.always(kStatus, online(true));
        rig.socket->receive({{"s"_L1, 5}, {"d"_L1, QJsonObject{{"code"_L1, 40107}}}});
        QVERIFY(chat::test::soon([&rig] {
            rig.clock->advance(500ms);
            return rig.source() == Source::PollingBesideOther;
        }));
        QCOMPARE(rig.socket->urls.size(), 1);
    }

    // ---- deafness ----

    void echoProvesThatEventsCome()
    {
        Rig rig(LiveConnection::IfFree);
        rig.backend->start();
        QVERIFY(rig.connects());
        const int pings = rig.socket->countSent(2);
        QVERIFY(rig.send());
        rig.event(u"m1"_s);
        rig.clock->advance(10s);
        QCOMPARE(rig.socket->countSent(2), pings);
        QCOMPARE(rig.source(), Source::Events);
    }

    void echoBeforeTheAnswerCountsToo()
    {
        Rig rig(LiveConnection::IfFree);
        rig.backend->start();
        QVERIFY(rig.connects());
        rig.event(u"m1"_s);
        QVERIFY(rig.send());
        rig.clock->advance(10s);
        QCOMPARE(rig.socket->countSent(2), 0);
    }

    void anyOtherEventProvesItToo()
    {
        Rig rig(LiveConnection::IfFree);
        rig.backend->start();
        QVERIFY(rig.connects());
        QVERIFY(rig.send());
        rig.event(u"another"_s);
        rig.clock->advance(10s);
        QCOMPARE(rig.socket->countSent(2), 0);
    }

    void messageForOnePersonProvesNothing()
    {
        Rig rig(LiveConnection::IfFree);
        rig.backend->start();
        QVERIFY(rig.connects());
        QVERIFY(rig.send(UserId(u"24"_s)));
        rig.clock->advance(10s);
        QCOMPARE(rig.socket->countSent(2), 0);
    }

    //! Its server may have been killed after it took the message: the relay finds out and begins anew.
    void relayIsNotTakenForDeaf()
    {
        const QTemporaryDir runtime;
        const QByteArray before = qgetenv("XDG_RUNTIME_DIR");
        qputenv("XDG_RUNTIME_DIR", runtime.path().toUtf8());
        {
            Rig rig(LiveConnection::Never);
            RelayAddress address(rig.server.baseUrl(), u"1001"_s);
            QVERIFY(address.publish(rig.server.baseUrl()));
            rig.server.always(
                u"/relay/clients"_s, Server::ok(QJsonObject{{"account"_L1, QJsonObject{{"id"_L1, u"1001"_s}}}}));
            rig.server.always(u"/relay/writers"_s, Server::ok(QJsonObject{{"items"_L1, QJsonArray()}}));
            rig.backend->start();
            QVERIFY(rig.connects());
            QVERIFY(rig.send());
            rig.clock->advance(10s);
            rig.pong();
            QCOMPARE(rig.source(), Source::Events);
            QCOMPARE(rig.backend->connection().phase, Phase::Online);
            address.withdraw();
        }
        qputenv("XDG_RUNTIME_DIR", before);
    }

    void withoutEchoButWithPongItIsDeaf()
    {
        Rig rig(LiveConnection::IfFree);
        rig.backend->start();
        QVERIFY(rig.connects());
        QVERIFY(rig.send());
        rig.clock->advance(4s);
        QCOMPARE(rig.socket->countSent(2), 0);
        rig.clock->advance(1500ms);
        QCOMPARE(rig.socket->countSent(2), 1); // the only thing that is sent for it
        QCOMPARE(rig.source(), Source::Events);
        rig.pong();
        QVERIFY(rig.polls(Source::PollingWhileDeaf));
        QVERIFY(!rig.socket->isOpen); // it must not be the one that hears when the program comes back
        QCOMPARE(rig.server.count(u"v3/message/create"_s), 1);
        rig.clock->advance(10min);
        QCOMPARE(rig.socket->urls.size(), 1);
    }

    void withoutPongTheConnectionIsLostAndNotDeaf()
    {
        Rig rig(LiveConnection::IfFree);
        rig.backend->start();
        QVERIFY(rig.connects());
        QVERIFY(rig.send());
        rig.clock->advance(5500ms);
        rig.clock->advance(40s);
        QVERIFY(rig.socket->urls.size() > 1); // resumed
        QCOMPARE(rig.source(), Source::Events);
    }

    void afterTheDeafnessNewsComeByAsking()
    {
        Rig rig(LiveConnection::IfFree);
        rig.backend->start();
        QVERIFY(rig.connects());
        Attention attention;
        attention.window = Attention::Window::Active;
        attention.open = {ChannelKind::Guild, ChannelId(u"11"_s)};
        rig.backend->setAttention(attention);
        QStringList told;
        connect(&rig.backend->messages(), &MessageService::eventReceived, this, [&told](const MessageEvent &event) {
            if (const auto *created = std::get_if<MessageCreated>(&event))
                told << created->message.id.value;
        });
        QVERIFY(rig.send());
        // Written while we were deaf, before it was noticed.
        const QJsonObject missed{{"id"_L1, u"missed"_s}, {"type"_L1, 9}, {"content"_L1, u"hi"_s},
            {"create_at"_L1, rig.clock->utc().toMSecsSinceEpoch() + 1000},
            {"author"_L1, QJsonObject{{"id"_L1, u"24"_s}, {"username"_L1, u"Ann"_s}}}};
        rig.server.always(u"v3/message/list"_s, Server::ok(QJsonObject{{"items"_L1, QJsonArray{missed}}}));
        rig.clock->advance(5500ms);
        rig.pong();
        QVERIFY(rig.polls(Source::PollingWhileDeaf));
        QVERIFY(rig.becomes([&told] { return told == QStringList{u"missed"_s}; }));
    }

    // ---- what a person decides ----

    void takingOverPutsTheOtherOfflineAndConnects()
    {
        Rig rig(LiveConnection::IfFree);
        rig.server.always(kStatus, online(true));
        rig.backend->start();
        QVERIFY(rig.polls(Source::PollingBesideOther));
        const int asked = rig.server.count(kStatus);
        bool taken = false;
        int lost = 0;
        connect(&rig.backend->messages(), &MessageService::eventsLost, this, [&lost] { ++lost; });
        rig.backend->takeOver(this, [&taken](const Result<Unit> &result) { taken = result.ok(); });
        QVERIFY(rig.becomes([&taken] { return taken; }));
        QVERIFY(rig.connects());
        QCOMPARE(rig.source(), Source::Events);
        QCOMPARE(rig.server.count(kOffline), 1);
        QCOMPARE(rig.server.count(kStatus), asked); // not asked again
        QCOMPARE(lost, 1); // between the last question and the hello
    }

    void refusedTakingOverChangesNothing()
    {
        Rig rig(LiveConnection::IfFree);
        rig.server.always(kStatus, online(true));
        rig.server.always(kOffline, Server::fail(40300, 403));
        rig.backend->start();
        QVERIFY(rig.polls(Source::PollingBesideOther));
        std::optional<bool> taken;
        rig.backend->takeOver(this, [&taken](const Result<Unit> &result) { taken = result.ok(); });
        QVERIFY(rig.becomes([&taken] { return taken.has_value(); }));
        QVERIFY(!*taken);
        QCOMPARE(rig.source(), Source::PollingBesideOther);
        QVERIFY(rig.socket->urls.isEmpty());
    }

    void takenConnectionIsGivenBack()
    {
        Rig rig(LiveConnection::Never);
        rig.backend->start();
        QVERIFY(rig.polls(Source::Polling));
        rig.backend->takeOver(this, [](const Result<Unit> &) {});
        QVERIFY(rig.connects());
        rig.backend->setLiveConnection(LiveConnection::Never); // the same answer as before
        QVERIFY(rig.polls(Source::Polling));
        QVERIFY(!rig.socket->isOpen);
    }

    void takingOverAfterTheEndOpensNothing()
    {
        Rig rig(LiveConnection::Never);
        rig.backend->start();
        QVERIFY(rig.polls(Source::Polling));
        bool answered = false;
        rig.backend->takeOver(this, [&answered](const Result<Unit> &) { answered = true; });
        rig.backend->stop();
        QVERIFY(rig.becomes([&answered] { return answered; }));
        rig.clock->advance(1min);
        rig.server.settle();
        QCOMPARE(rig.server.count(kIndex), 0);
        QVERIFY(rig.socket->urls.isEmpty());
    }

    void choiceTakesEffectAtOnce()
    {
        Rig rig(LiveConnection::Never);
        rig.backend->start();
        QVERIFY(rig.polls(Source::Polling));
        rig.backend->setLiveConnection(LiveConnection::IfFree);
        QVERIFY(rig.connects());
        QCOMPARE(rig.server.count(kStatus), 1);
        rig.backend->setLiveConnection(LiveConnection::Never);
        QVERIFY(rig.polls(Source::Polling));
        QVERIFY(!rig.socket->isOpen);
    }

    void serverThatIsAwayShowsAsSuch()
    {
        Rig rig(LiveConnection::Never);
        rig.backend->start();
        QVERIFY(rig.polls(Source::Polling));
        rig.server.always(u"v3/user-chat/list"_s, Server::raw(502, "<html>"));
        QVERIFY(chat::test::soon([&rig] {
            rig.clock->advance(1s);
            return rig.backend->connection().phase == Phase::Waiting;
        }));
        QVERIFY(rig.backend->connection().retryAt.isValid());
        QVERIFY(rig.backend->connection().error.has_value());
        rig.server.always(u"v3/user-chat/list"_s, Server::ok(QJsonObject{{"items"_L1, QJsonArray()}}));
        rig.backend->retryNow();
        QVERIFY(rig.becomes([&rig] { return rig.backend->connection().phase == Phase::Online; }));
    }

    void atMostHalfOfALimitIsUsed()
    {
        Rig rig(LiveConnection::Never);
        // Twenty a minute: the answers count them, as a server does.
        int left = 20;
        const auto answer = [&] {
            auto made = Server::ok(QJsonObject{{"items"_L1, QJsonArray()}});
            made.headers = {{"X-Rate-Limit-Limit", "20"}, {"X-Rate-Limit-Remaining", QByteArray::number(--left)},
                {"X-Rate-Limit-Reset", "60"}, {"X-Rate-Limit-Bucket", "message/list"}};
            rig.server.always(u"v3/message/list"_s, made);
        };
        answer();
        Attention attention;
        attention.window = Attention::Window::Active;
        attention.open = {ChannelKind::Guild, ChannelId(u"11"_s)};
        rig.backend->setAttention(attention);
        rig.backend->start();
        QVERIFY(rig.polls(Source::Polling));
        for (int second = 0; second < 50; ++second) {
            const int before = rig.server.count(u"v3/message/list"_s);
            rig.clock->advance(1s);
            rig.server.settle();
            if (rig.server.count(u"v3/message/list"_s) != before)
                answer();
        }
        QVERIFY2(rig.server.count(u"v3/message/list"_s) <= 11, // the first one was asked before the limit was known
            qPrintable(QString::number(rig.server.count(u"v3/message/list"_s))));
        QVERIFY(rig.server.count(u"v3/message/list"_s) >= 8);
    }
};

KOOKABURRA_CORE_CASE(TestKookNews)

} // namespace tst_kooknews

#include "tst_kooknews.moc"
