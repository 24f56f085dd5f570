// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/kook/kookbackend.h"
#include "app/kook/kooksignin.h"
#include "tests/support/fakerestserver.h"
#include "tests/support/fakewebsocket.h"
#include "tests/support/testcase.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTest>

namespace tst_kooksignin {

using namespace chat;
using namespace chat::kook;
using namespace Qt::Literals::StringLiterals;
using Server = test::FakeRestServer;
using Kind = ApiError::Kind;
using Phase = ConnectionState::Phase;

namespace {

const QString kMe = u"v3/user/me"_s;
const QString kStatus = u"v3/user/get-online-status"_s;

QJsonObject me(const QString &os = u"Websocket"_s)
{
    return {{"id"_L1, u"1001"_s}, {"username"_L1, u"Rosella"_s}, {"identify_num"_L1, u"0042"_s}, {"bot"_L1, true},
        {"os"_L1, os}};
}

struct Rig
{
    Server server;
    QNetworkAccessManager network;
    QObject context;
    std::optional<KookSignIn::Answer> answer;

    void ask()
    {
        answer.reset();
        (new KookSignIn(server.baseUrl(), "Bot t"_ba, network, &context, [this](const KookSignIn::Answer &got) {
            answer = got;
        }))->askWho();
    }
};

//! A backend on the fake server, with a socket that a test plays.
struct Online
{
    Server server;
    QNetworkAccessManager network;
    test::FakeWebSocket *socket = nullptr;
    std::unique_ptr<KookBackend> backend;

    explicit Online(const QByteArray &authorization = "Bot t"_ba)
    {
        server.always(kMe, Server::ok(me()));
        server.always(
            u"v3/gateway/index"_s, Server::ok(QJsonObject{{"url"_L1, u"ws://127.0.0.1:9/gateway?token=t"_s}}));
        KookBackend::Parts parts;
        auto owned = std::make_unique<test::FakeWebSocket>();
        socket = owned.get();
        parts.socket = std::move(owned);
        parts.rest.limits.repeatAfter = {};
        backend = std::make_unique<KookBackend>(
            KookBackend::Account{server.baseUrl(), authorization}, network, std::move(parts));
        backend->start();
    }
    void hello()
    {
        QTRY_COMPARE(socket->urls.size(), 1);
        socket->accept();
        socket->receive({{"s"_L1, 1}, {"d"_L1, QJsonObject{{"code"_L1, 0}, {"session_id"_L1, u"s"_s}}}});
        QTRY_COMPARE(phase(), Phase::Online);
    }
    Phase phase() const { return backend->connection().phase; }
};

} // namespace

class TestKookSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhoATokenBelongsTo()
    {
        Rig rig;
        rig.server.next(kMe, Server::ok(me()));
        rig.server.next(kStatus, Server::ok(QJsonObject{{"online"_L1, false}, {"online_os"_L1, QJsonArray()}}));
        rig.ask();
        QVERIFY(!rig.answer); // never within the call
        QTRY_VERIFY(rig.answer);
        QVERIFY(!rig.answer->error);
        QCOMPARE(rig.answer->self.id, UserId(u"1001"_s));
        QCOMPARE(rig.answer->self.number, u"0042"_s);
        QVERIFY(!rig.answer->webhook);
        QCOMPARE(rig.server.requests.front().header("Authorization"), "Bot t"_ba);
    }

    void serversWordsComeInTheProgramsLanguage_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QByteArray>("asked");
        QTest::newRow("Chinese") << QLocale(QLocale::Chinese) << "zh-CN"_ba;
        QTest::newRow("English") << QLocale(QLocale::English) << "en-US"_ba;
        QTest::newRow("any other") << QLocale(QLocale::German) << "en-US"_ba; // as the program itself
    }

    void serversWordsComeInTheProgramsLanguage()
    {
        QFETCH(QLocale, locale);
        const QLocale before;
        QLocale::setDefault(locale);
        const auto restore = qScopeGuard([before] { QLocale::setDefault(before); });
        Rig rig;
        rig.server.always(kMe, Server::ok(me()));
        rig.server.always(kStatus, Server::ok());
        rig.ask();
        QTRY_VERIFY(rig.answer);
        QTEST(rig.server.requests.front().header("Accept-Language"), "asked");
        Online signedIn;
        QTRY_VERIFY(!signedIn.server.requests.empty());
        QTEST(signedIn.server.requests.front().header("Accept-Language"), "asked");
    }

    void webhookIsSeenInUserMe()
    {
        Rig rig;
        rig.server.next(kMe, Server::ok(me(u"Webhook"_s)));
        rig.ask();
        QTRY_VERIFY(rig.answer);
        QVERIFY(rig.answer->webhook);
    }

    void webhookIsSeenInOnlineStatus()
    {
        Rig rig;
        rig.server.next(kMe, Server::ok(me()));
        rig.server.next(
            kStatus, Server::ok(QJsonObject{{"online"_L1, true}, {"online_os"_L1, QJsonArray{u"Webhook"_s}}}));
        rig.ask();
        QTRY_VERIFY(rig.answer);
        QVERIFY(rig.answer->webhook);
        QCOMPARE(rig.answer->self.name, u"Rosella"_s);
    }

    void serverWithoutOnlineStatusIsFine()
    {
        Rig rig;
        rig.server.next(kMe, Server::ok(me()));
        rig.ask(); // the other call gets a 404
        QTRY_VERIFY(rig.answer);
        QVERIFY(!rig.answer->error);
    }

    void whatIsNoAnswerIsAnError_data()
    {
        QTest::addColumn<Server::Answer>("reply");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("wrong token") << Server::fail(401, 401, u"无效的 token"_s) << Kind::Unauthorized;
        QTest::newRow("wrong token in an envelope") << Server::fail(40101) << Kind::Unauthorized;
        QTest::newRow("expired") << Server::fail(40103, 401) << Kind::TokenExpired;
        QTest::newRow("HTML") << Server::raw(200, "<html><body>Welcome to nginx</body></html>") << Kind::BadReply;
        QTest::newRow("HTML of a failing proxy") << Server::raw(502, "<html>Bad Gateway</html>") << Kind::ServerError;
        QTest::newRow("no envelope") << Server::raw(200, R"({"id":"1","username":"x"})", "application/json")
                                     << Kind::BadReply;
        QTest::newRow("empty body") << Server::raw(200, "") << Kind::BadReply;
        QTest::newRow("list for data") << Server::ok(QJsonArray()) << Kind::BadReply;
        QTest::newRow("nobody") << Server::ok(QJsonObject{{"id"_L1, QJsonValue::Null}}) << Kind::BadReply;
        QTest::newRow("not there") << Server::raw(404, "Not Found", "text/plain") << Kind::NotFound;
        Server::Answer cut;
        cut.cut = true;
        QTest::newRow("cut") << cut << Kind::Network;
    }
    void whatIsNoAnswerIsAnError()
    {
        QFETCH(Server::Answer, reply);
        QFETCH(Kind, kind);
        Rig rig;
        rig.server.always(kMe, reply);
        rig.ask();
        QTRY_VERIFY(rig.answer);
        QVERIFY(rig.answer->error);
        QCOMPARE(rig.answer->error->kind, kind);
        QVERIFY(rig.answer->self.id.isEmpty());
        QVERIFY(rig.server.count(kMe) <= 2); // no patience: somebody waits (Qt repeats a cut GET once by itself)
    }

    void nobodyIsToldOnceContextIsGone()
    {
        Server server;
        QNetworkAccessManager network;
        Server::Answer held = Server::ok(me());
        held.hold = true;
        server.next(kMe, held);
        bool called = false;
        auto context = std::make_unique<QObject>();
        (new KookSignIn(server.baseUrl(), "Bot t"_ba, network, context.get(), [&called](const KookSignIn::Answer &) {
            called = true;
        }))->askWho();
        QTRY_COMPARE(server.count(kMe), 1);
        context.reset();
        server.releaseHeld();
        server.settle();
        QVERIFY(!called);
    }

    void userTokenStaysOffTheGateway()
    {
        Online rig("Bearer t"_ba);
        QTRY_VERIFY(rig.backend->connection().error);
        QCOMPARE(rig.phase(), Phase::Offline);
        QCOMPARE(rig.backend->connection().error->kind, Kind::Unsupported);
        QCOMPARE(rig.backend->self().name, u"Rosella"_s);
        QCOMPARE(rig.server.count(u"v3/gateway/index"_s), 0);
    }

    void tokenRefusedByACallIsCheckedWithUserMe()
    {
        Online rig;
        rig.hello();
        int refusals = 0;
        connect(rig.backend.get(), &Backend::connectionChanged, this,
            [&] { refusals += rig.phase() == Phase::Refused ? 1 : 0; });
        rig.server.always(u"v3/guild/list"_s, Server::fail(401, 401));
        // One call alone may be refused: user/me still answers.
        rig.backend->directory().fetchGuilds(rig.backend.get(), [](const Result<std::vector<Guild>> &) {});
        QTRY_COMPARE(rig.server.count(kMe), 2);
        QTRY_COMPARE(rig.server.count(u"v3/guild/list"_s), 1);
        rig.server.settle();
        QCOMPARE(rig.phase(), Phase::Online);
        // Now it is the token.
        rig.server.always(kMe, Server::fail(40103, 401));
        rig.backend->directory().fetchGuilds(rig.backend.get(), [](const Result<std::vector<Guild>> &) {});
        QTRY_COMPARE(rig.phase(), Phase::Refused);
        QCOMPARE(rig.backend->connection().error->code, 40103);
        QCOMPARE(refusals, 1);
    }

    void anotherTokenIsTakenUp()
    {
        Online rig;
        rig.hello();
        rig.server.always(kMe, Server::fail(401, 401));
        rig.server.always(u"v3/guild/list"_s, Server::fail(401, 401));
        rig.backend->directory().fetchGuilds(rig.backend.get(), [](const Result<std::vector<Guild>> &) {});
        QTRY_COMPARE(rig.phase(), Phase::Refused);
        rig.backend->setAuthorization("Bot fresh"_ba);
        rig.backend->start();
        QTRY_COMPARE(rig.socket->urls.size(), 2);
        QCOMPARE(rig.server.last().header("Authorization"), "Bot fresh"_ba);
    }
};

KOOKABURRA_CORE_CASE(TestKookSignIn)

} // namespace tst_kooksignin

#include "tst_kooksignin.moc"
