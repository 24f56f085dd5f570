// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/net/qtscheduler.h"
#include "app/net/restclient.h"
#include "tests/support/fakerestserver.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTest>

using namespace chat;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using Kind = ApiError::Kind;
using Server = test::FakeRestServer;

namespace {

RestClient::Options quickOptions()
{
    RestClient::Options options;
    options.limits.repeatAfter = {5ms, 10ms};
    options.limits.firstWait = 20ms;
    options.timeout = 10s;
    return options;
}

struct Fixture
{
    Server server;
    QNetworkAccessManager network;
    QtScheduler scheduler;
    RestClient client;
    QObject context;
    std::vector<Result<QJsonValue>> results;

    explicit Fixture(const RestClient::Options &options = quickOptions())
        : client(network, scheduler, options)
    {
        client.setBaseUrl(server.baseUrl());
        client.setAuthorization("Bot secret"_ba);
    }
    void send(const RestRequest &request)
    {
        client.send(request, &context, [this](Result<QJsonValue> result) { results.push_back(std::move(result)); });
    }
    bool wait()
    {
        return QTest::qWaitFor([this] { return !results.empty(); }, 8000);
    }
};

} // namespace

class TestRestClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsQueryHeadersAndToken()
    {
        Fixture f;
        f.server.always(u"v3/thing"_s, Server::ok());
        f.send(RestRequest::get(u"v3/thing"_s, {{u"emoji"_s, u"[#128077;]"_s}, {u"q"_s, u"a&b=ü"_s}}));
        QVERIFY(f.results.empty()); // never from within the call
        QVERIFY(f.wait());
        QVERIFY(f.results.front().ok());
        const auto &request = f.server.last();
        QCOMPARE(request.verb, "GET"_ba);
        QCOMPARE(request.rawQuery, "emoji=%5B%23128077%3B%5D&q=a%26b%3D%C3%BC"_ba);
        QCOMPARE(request.header("authorization"), "Bot secret"_ba);
        QCOMPARE(request.header("accept-language"), "en-US"_ba);
        QCOMPARE(request.header("cache-control"), "no-cache"_ba);
    }

    void postsJson()
    {
        Fixture f;
        f.server.always(u"v3/do"_s, Server::ok());
        f.send(RestRequest::post(u"v3/do"_s, {{"a"_L1, u"ü"_s}}));
        QVERIFY(f.wait());
        QCOMPARE(f.server.last().verb, "POST"_ba);
        QCOMPARE(f.server.last().header("content-type"), "application/json"_ba);
        QCOMPARE(f.server.last().json, (QJsonObject{{"a"_L1, u"ü"_s}}));
    }

    void uploadsAFileUnderItsName()
    {
        Fixture f;
        f.server.always(u"v3/up"_s, Server::ok());
        f.send(RestRequest::upload(u"v3/up"_s, {u"file"_s, u"a\"b.png"_s, u"image/png"_s, "PNGDATA"_ba}));
        QVERIFY(f.wait());
        QVERIFY(f.results.front().ok());
        const QByteArray body = f.server.last().body;
        QVERIFY(f.server.last().header("content-type").startsWith("multipart/form-data"));
        QVERIFY(body.contains("name=\"file\"; filename=\"ab.png\""));
        QVERIFY(body.contains("Content-Type: image/png"));
        QVERIFY(body.contains("PNGDATA"));
    }

    void statusesBecomeKinds_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("401") << 401 << "{}"_ba << Kind::Unauthorized;
        QTest::newRow("403") << 403 << "{}"_ba << Kind::Forbidden;
        QTest::newRow("404") << 404 << "{}"_ba << Kind::NotFound;
        QTest::newRow("400") << 400 << "{}"_ba << Kind::Rejected;
        QTest::newRow("500") << 500 << "{}"_ba << Kind::ServerError;
        QTest::newRow("502 html") << 502 << "<html>bad gateway"_ba << Kind::ServerError;
        QTest::newRow("200 html") << 200 << "<html>hello"_ba << Kind::BadReply;
        QTest::newRow("200 cut json") << 200 << "{\"code\":0,"_ba << Kind::BadReply;
        QTest::newRow("200 empty") << 200 << QByteArray() << Kind::BadReply;
    }
    void statusesBecomeKinds()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(Kind, kind);
        Fixture f;
        f.server.always(u"v3/thing"_s, Server::raw(status, body));
        f.send(RestRequest::get(u"v3/thing"_s));
        QVERIFY(f.wait());
        QVERIFY(!f.results.front().ok());
        QCOMPARE(f.results.front().error().kind, kind);
        QCOMPARE(f.results.front().error().http, status);
    }

    void readingSurvivesABadGateway()
    {
        Fixture f;
        f.server.next(u"v3/thing"_s, Server::raw(502, "<html>"_ba));
        f.server.next(u"v3/thing"_s, Server::raw(503, {}));
        f.server.next(u"v3/thing"_s, Server::ok());
        f.send(RestRequest::get(u"v3/thing"_s));
        QVERIFY(f.wait());
        QVERIFY(f.results.front().ok());
        QCOMPARE(f.server.count(u"v3/thing"_s), 3);
    }

    void readingSurvivesACutConnection()
    {
        Fixture f;
        Server::Answer cut;
        cut.cut = true;
        f.server.next(u"v3/thing"_s, cut);
        f.server.always(u"v3/thing"_s, Server::ok());
        f.send(RestRequest::get(u"v3/thing"_s));
        QVERIFY(f.wait());
        QVERIFY(f.results.front().ok());
    }

    void writingIsNotRepeatedAfterACutConnection()
    {
        Fixture f;
        Server::Answer cut;
        cut.cut = true;
        f.server.always(u"v3/do"_s, cut);
        f.send(RestRequest::post(u"v3/do"_s, {{"content"_L1, u"once"_s}}));
        QVERIFY(f.wait());
        QCOMPARE(f.results.front().error().kind, Kind::Network);
        QTest::qWait(50);
        QCOMPARE(f.server.count(u"v3/do"_s), 1);
        QCOMPARE(f.results.size(), 1u);
    }

    void uploadsAreNotRepeatedAfterACutConnection()
    {
        Fixture f;
        Server::Answer cut;
        cut.cut = true;
        f.server.always(u"v3/up"_s, cut);
        f.send(RestRequest::upload(u"v3/up"_s, {u"file"_s, u"a.png"_s, u"image/png"_s, QByteArray(5000, 'x')}));
        QVERIFY(f.wait());
        QCOMPARE(f.results.front().error().kind, Kind::Network);
        QTest::qWait(50);
        QCOMPARE(f.server.count(u"v3/up"_s), 1);
    }

    void nobodyThereIsANetworkError()
    {
        Fixture f;
        f.client.setBaseUrl(QUrl(u"http://127.0.0.1:1/api"_s));
        f.send(RestRequest::get(u"v3/thing"_s));
        QVERIFY(f.wait());
        QCOMPARE(f.results.front().error().kind, Kind::Network);
        QCOMPARE(f.results.front().error().http, 0);
    }

    void givesUpInTime()
    {
        auto options = quickOptions();
        options.timeout = 60ms;
        Fixture f(options);
        Server::Answer late = Server::ok();
        late.hold = true;
        f.server.always(u"v3/thing"_s, late);
        f.send(RestRequest::get(u"v3/thing"_s));
        QVERIFY(f.wait());
        QCOMPARE(f.results.front().error().kind, Kind::Timeout);
        f.server.releaseHeld();
        QTest::qWait(20);
        QCOMPARE(f.results.size(), 1u);
    }

    void aDeadContextHearsNothing()
    {
        Fixture f;
        Server::Answer late = Server::ok();
        late.hold = true;
        f.server.always(u"v3/thing"_s, late);
        bool called = false;
        auto context = std::make_unique<QObject>();
        f.client.send(
            RestRequest::get(u"v3/thing"_s), context.get(), [&called](const Result<QJsonValue> &) { called = true; });
        QTRY_COMPARE(f.server.count(u"v3/thing"_s), 1);
        context.reset();
        f.server.releaseHeld();
        // Its place in the queue is free again.
        f.server.always(u"v3/thing"_s, Server::ok());
        f.send(RestRequest::get(u"v3/thing"_s));
        QVERIFY(f.wait());
        QVERIFY(!called);
    }

    void hugeAnswersAreCutOff()
    {
        auto options = quickOptions();
        options.maxAnswer = 10'000;
        Fixture f(options);
        f.server.always(u"v3/thing"_s, Server::raw(200, '"' + QByteArray(50'000, 'x') + '"'));
        f.send(RestRequest::get(u"v3/thing"_s));
        QVERIFY(f.wait());
        QCOMPARE(f.results.front().error().kind, Kind::BadReply);
    }

    void theTokenFollowsNoRedirectElsewhere()
    {
        Fixture f;
        Server other;
        Server::Answer redirect = Server::raw(302, {});
        redirect.headers = {{"Location"_ba, (other.root().toString() + u"/api/v3/steal"_s).toLatin1()}};
        f.server.always(u"v3/thing"_s, redirect);
        f.send(RestRequest::get(u"v3/thing"_s));
        QVERIFY(f.wait());
        QCOMPARE(f.results.front().error().kind, Kind::BadReply);
        QVERIFY(other.requests.empty());
        f.results.clear();
        f.send(RestRequest::post(u"v3/thing"_s, {}));
        QVERIFY(f.wait());
        QCOMPARE(f.results.front().error().kind, Kind::BadReply);
        QVERIFY(other.requests.empty());
    }

    void waitsOutARateLimit()
    {
        Fixture f;
        Server::Answer limited = Server::fail(42900, 429);
        limited.headers = {{"X-Rate-Limit-Limit"_ba, "5"_ba}, {"X-Rate-Limit-Remaining"_ba, "0"_ba},
            {"X-Rate-Limit-Reset"_ba, "0.05"_ba}, {"X-Rate-Limit-Bucket"_ba, "do"_ba}};
        f.server.next(u"v3/do"_s, limited);
        f.server.always(u"v3/do"_s, Server::ok());
        f.send(RestRequest::post(u"v3/do"_s, {}));
        QVERIFY(f.wait());
        QVERIFY(f.results.front().ok());
        QCOMPARE(f.server.count(u"v3/do"_s), 2);
    }

    void aLongRateLimitIsTold()
    {
        Fixture f;
        Server::Answer limited = Server::fail(42900, 429);
        limited.headers = {{"X-Rate-Limit-Reset"_ba, "900"_ba}};
        f.server.always(u"v3/do"_s, limited);
        f.send(RestRequest::post(u"v3/do"_s, {}));
        QVERIFY(f.wait());
        QCOMPARE(f.results.front().error().kind, Kind::RateLimited);
        QCOMPARE(f.results.front().error().retryAfter, std::optional<std::chrono::milliseconds>(900s));
    }

    void mayBeDestroyedWithRequestsUnderWay()
    {
        Server server;
        Server::Answer late = Server::ok();
        late.hold = true;
        server.always(u"v3/thing"_s, late);
        QNetworkAccessManager network;
        QtScheduler scheduler;
        bool called = false;
        {
            RestClient client(network, scheduler);
            client.setBaseUrl(server.baseUrl());
            for (int i = 0; i < 3; ++i)
                client.send(
                    RestRequest::get(u"v3/thing"_s), nullptr, [&called](const Result<QJsonValue> &) { called = true; });
            QTRY_COMPARE(server.count(u"v3/thing"_s), 1);
        }
        server.releaseHeld();
        QTest::qWait(20);
        QVERIFY(!called);
    }
};

QTEST_GUILESS_MAIN(TestRestClient)
#include "tst_restclient.moc"
