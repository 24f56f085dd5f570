// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/net/qtscheduler.h"
#include "app/net/restclient.h"
#include "tests/support/fakerestserver.h"
#include "tests/support/fakescheduler.h"
#include "tests/support/rawserver.h"
#include "tests/support/testcase.h"

#include <QJsonArray>
#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QThread>

#include <zlib.h>

namespace tst_restclient {

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

QByteArray zipped(QByteArray input)
{
    z_stream stream = {};
    deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, 15 + 16, 9, Z_DEFAULT_STRATEGY);
    QByteArray output(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(input.size()))), '\0');
    stream.next_in = reinterpret_cast<Bytef *>(input.data());
    stream.avail_in = static_cast<uInt>(input.size());
    stream.next_out = reinterpret_cast<Bytef *>(output.data());
    stream.avail_out = static_cast<uInt>(output.size());
    deflate(&stream, Z_FINISH);
    output.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return output;
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
        return chat::test::soon([this] { return !results.empty(); });
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
        QCOMPARE(request.header("x-kookaburra-priority"), "read"_ba); // to this machine only
    }

    // What takes long to parse and to read does so beside the GUI thread.
    void longAnswersAreReadBesideTheGuiThread_data()
    {
        QTest::addColumn<int>("items");
        QTest::addColumn<bool>("beside");
        QTest::newRow("short") << 10 << false;
        QTest::newRow("long") << 20'000 << true;
    }
    void longAnswersAreReadBesideTheGuiThread()
    {
        QFETCH(int, items);
        QFETCH(bool, beside);
        Fixture f;
        QByteArray body = "[";
        for (int i = 0; i < items; ++i)
            body += QByteArray::number(i) + (i + 1 < items ? "," : "]");
        f.server.always(u"v3/list"_s, Server::raw(200, body, "application/json"));
        std::optional<Result<int>> count;
        QThread *where = nullptr;
        QThread *answeredIn = nullptr;
        f.client.read<int>(
            RestRequest::get(u"v3/list"_s), &f.context,
            [&where](const QJsonValue &value) -> Result<int> {
                where = QThread::currentThread();
                return static_cast<int>(value.toArray().size());
            },
            [&](Result<int> result) {
                answeredIn = QThread::currentThread();
                count = std::move(result);
            });
        QTRY_VERIFY(count);
        QCOMPARE(count->value(), items);
        QCOMPARE(where != QThread::currentThread(), beside);
        QCOMPARE(answeredIn, QThread::currentThread());
        f.send(RestRequest::get(u"v3/list"_s));
        QVERIFY(f.wait());
        QCOMPARE(f.results.front().value().toArray().size(), items);
    }

    void longAnswerThatIsNoJsonIsTold()
    {
        Fixture f;
        f.server.always(u"v3/list"_s, Server::raw(200, '[' + QByteArray(200'000, ' ') + "1", "application/json"));
        f.send(RestRequest::get(u"v3/list"_s));
        QVERIFY(f.wait());
        QCOMPARE(f.results.front().error().kind, Kind::BadReply);
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
        QVERIFY(!f.results.front().error().neverLeft);
        f.server.settle();
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
        f.server.settle();
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

    void requestToNobodyNeverLeft()
    {
        Fixture f;
        f.client.setBaseUrl(QUrl(u"http://127.0.0.1:1/api"_s));
        f.send(RestRequest::post(u"v3/do"_s, {{"content"_L1, u"once"_s}}));
        QVERIFY(f.wait());
        QVERIFY(f.results.front().error().neverLeft);
    }

    //! The server has the whole request, and then there is no server any more: a new connection is refused.
    void requestToAServerThatDiedMayHaveLeft()
    {
        QTcpServer dying;
        QVERIFY(dying.listen(QHostAddress::LocalHost));
        bool had = false;
        connect(&dying, &QTcpServer::newConnection, this, [&dying, &had] {
            QTcpSocket *socket = dying.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [&dying, &had, socket] {
                if (!socket->peek(socket->bytesAvailable()).contains("once"))
                    return;
                had = true;
                dying.close();
                socket->abort();
            });
        });
        Fixture f;
        f.client.setBaseUrl(QUrl(u"http://127.0.0.1:%1/api"_s.arg(dying.serverPort())));
        f.send(RestRequest::post(u"v3/do"_s, {{"content"_L1, u"once"_s}}));
        QVERIFY(f.wait());
        QVERIFY(had);
        QVERIFY(!f.results.front().ok());
        QVERIFY(!f.results.front().error().neverLeft);
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
        f.server.settle();
        QCOMPARE(f.results.size(), 1u);
    }

    void deadContextHearsNothing()
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

    void tokenFollowsNoRedirectElsewhere()
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

    void endlessRedirectEnds_data()
    {
        QTest::addColumn<bool>("toAndFro");
        QTest::addColumn<int>("status");
        for (const int status : {301, 302, 303, 307, 308}) {
            QTest::addRow("%d to itself", status) << false << status;
            QTest::addRow("%d to and fro", status) << true << status;
        }
    }
    void endlessRedirectEnds()
    {
        QFETCH(bool, toAndFro);
        QFETCH(int, status);
        Fixture f;
        const auto to = [&f, status](const QString &path) {
            Server::Answer answer = Server::raw(status, {});
            answer.headers = {{"Location"_ba, (f.server.root().toString() + u"/api/"_s + path).toLatin1()}};
            return answer;
        };
        f.server.always(u"v3/a"_s, to(toAndFro ? u"v3/b"_s : u"v3/a"_s));
        f.server.always(u"v3/b"_s, to(u"v3/a"_s));
        f.send(RestRequest::get(u"v3/a"_s));
        QVERIFY(f.wait());
        QCOMPARE(f.results.front().error().kind, Kind::BadReply);
        f.server.settle(); // some may have been on their way
        const auto asked = f.server.requests.size();
        f.server.settle();
        QCOMPARE(f.server.requests.size(), asked);
        f.results.clear();
        f.send(RestRequest::post(u"v3/a"_s, {}));
        QVERIFY(f.wait());
        QCOMPARE(f.results.front().error().kind, Kind::BadReply);
        QCOMPARE(f.server.requests.size(), asked + 1); // writing follows none
    }

    void tokenGoesToNoOtherHost_data()
    {
        QTest::addColumn<QString>("hop"); // how the other server is reached
        QTest::newRow("at once") << QString();
        QTest::newRow("after a hop at home") << u"v3/b"_s;
    }
    void tokenGoesToNoOtherHost()
    {
        QFETCH(QString, hop);
        Fixture f;
        Server other;
        other.always(u"v3/thing"_s, Server::ok());
        const auto redirect = [](const QUrl &to) {
            Server::Answer answer = Server::raw(307, {});
            answer.headers = {{"Location"_ba, to.toEncoded()}};
            return answer;
        };
        QUrl away = other.root();
        away.setPath(u"/api/v3/thing"_s);
        QUrl home = f.server.root();
        home.setPath(u"/api/"_s + hop);
        f.server.always(u"v3/a"_s, redirect(hop.isEmpty() ? away : home));
        f.server.always(u"v3/b"_s, redirect(away));
        f.send(RestRequest::get(u"v3/a"_s));
        QVERIFY(f.wait());
        QCOMPARE(f.results.front().error().kind, Kind::BadReply);
        QVERIFY(other.requests.empty());
    }

    void packedBombIsRefused()
    {
        auto options = quickOptions();
        options.maxAnswer = 100'000;
        Fixture f(options);
        Server::Answer bomb = Server::raw(200, zipped(QByteArray(30 << 20, ' ')), "application/json"_ba);
        bomb.headers = {{"Content-Encoding"_ba, "gzip"_ba}};
        f.server.always(u"v3/thing"_s, bomb);
        f.send(RestRequest::get(u"v3/thing"_s));
        QVERIFY(f.wait());
        QVERIFY(!f.results.front().ok());
        QCOMPARE(f.results.front().error().kind, Kind::BadReply);
    }

    //! The server keeps the connection open: only the size of the unpacked answer can end it.
    void packedAnswerWithoutEndIsCutOff_data()
    {
        QTest::addColumn<QByteArray>("answer");
        const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n"_ba;
        const QByteArray bomb = zipped(QByteArray(30 << 20, ' '));
        QTest::newRow("too large when unpacked") << head + "\r\n"_ba + bomb;
        QTest::newRow("in one chunk") << head + "Transfer-Encoding: chunked\r\n\r\n7fffffff\r\n"_ba + bomb;
        QTest::newRow("damaged") << head + "\r\n"_ba + bomb.first(5000) + QByteArray(5000, '\xff');
    }
    void packedAnswerWithoutEndIsCutOff()
    {
        QFETCH(QByteArray, answer);
        RestClient::Options options = quickOptions();
        options.timeout = 60s;
        options.maxAnswer = 1 << 20;
        Fixture f(options);
        test::RawServer server(answer);
        f.client.setBaseUrl(server.url());
        f.send(RestRequest::post(u"v3/do"_s, {}));
        QVERIFY(f.wait());
        QCOMPARE(f.results.front().error().kind, Kind::BadReply);
        QTRY_COMPARE(server.gone, 1);
    }

    void packedAnswersAreUnpacked_data()
    {
        QTest::addColumn<QByteArray>("encoding");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("good");
        const QByteArray plain = R"({"code":0,"data":5})"_ba;
        QTest::newRow("gzip") << "gzip"_ba << zipped(plain) << true;
        QTest::newRow("gzip in other letters") << "X-GZip"_ba << zipped(plain) << true;
        QTest::newRow("deflate") << "deflate"_ba << qCompress(plain).mid(4) << true;
        QTest::newRow("identity") << "identity"_ba << plain << true;
        QTest::newRow("cut short") << "gzip"_ba << zipped(plain).chopped(9) << false;
        QTest::newRow("not packed at all") << "gzip"_ba << plain << false;
        QTest::newRow("asked for by nobody") << "br"_ba << plain << false;
    }
    void packedAnswersAreUnpacked()
    {
        QFETCH(QByteArray, encoding);
        QFETCH(QByteArray, body);
        QFETCH(bool, good);
        Fixture f;
        Server::Answer answer = Server::raw(200, body, "application/json"_ba);
        answer.headers = {{"Content-Encoding"_ba, encoding}};
        f.server.always(u"v3/thing"_s, answer);
        f.send(RestRequest::get(u"v3/thing"_s));
        QVERIFY(f.wait());
        QCOMPARE(f.server.last().header("accept-encoding"), "gzip, deflate"_ba);
        QCOMPARE(f.results.front().ok(), good);
        if (good)
            QCOMPARE(f.results.front().value()["data"_L1].toInt(), 5);
        else
            QCOMPARE(f.results.front().error().kind, Kind::BadReply);
    }

    void answerGivenTwiceAnswersNothingElse()
    {
        // A server of its own: it says everything twice on one connection.
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        int asked = 0;
        connect(&server, &QTcpServer::newConnection, &server, [&server, &asked] {
            QTcpSocket *socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket, &asked] {
                if (!socket->readAll().contains("\r\n\r\n"))
                    return;
                const QByteArray body = R"({"code":0,"n":%1})"_ba.replace("%1", QByteArray::number(++asked));
                const QByteArray answer = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "_ba
                    + QByteArray::number(body.size()) + "\r\n\r\n" + body;
                socket->write(answer + answer);
            });
        });
        Fixture f;
        f.client.setBaseUrl(QUrl(u"http://127.0.0.1:%1/api"_s.arg(server.serverPort())));
        for (int n = 1; n <= 4; ++n) {
            f.results.clear();
            f.send(RestRequest::get(u"v3/thing"_s));
            QVERIFY(f.wait());
            if (f.results.front().ok()) // never what belongs to an earlier question
                QCOMPARE(f.results.front().value().toObject().value("n"_L1).toInt(), asked);
        }
        QCOMPARE(f.results.size(), 1u);
    }

    void headersOfALimitInAnyCase()
    {
        Fixture f;
        Server::Answer limited = Server::fail(42900, 429);
        limited.headers = {{"x-rate-limit-limit"_ba, "5"_ba}, {"X-RATE-LIMIT-REMAINING"_ba, " 0 "_ba},
            {"x-Rate-Limit-reset"_ba, "0.05"_ba}, {"x-rate-limit-bucket"_ba, "DO"_ba}};
        f.server.next(u"v3/do"_s, limited);
        f.server.always(u"v3/do"_s, Server::ok());
        f.send(RestRequest::post(u"v3/do"_s, {}));
        QVERIFY(f.wait());
        QVERIFY(f.results.front().ok());
        QCOMPARE(f.server.count(u"v3/do"_s), 2);
    }

    void heldRequestIsToldAndThenGoes()
    {
        Fixture f;
        Server::Answer limited = Server::fail(42900, 429);
        limited.headers = {{"X-Rate-Limit-Reset"_ba, "0.7"_ba}};
        f.server.next(u"v3/do"_s, limited);
        f.server.always(u"v3/do"_s, Server::ok());
        std::vector<std::chrono::milliseconds> told;
        RestRequest request = RestRequest::post(u"v3/do"_s, {});
        request.held = [&told](std::chrono::milliseconds wait) { told.push_back(wait); };
        f.send(request);
        QVERIFY(f.wait());
        QVERIFY(f.results.front().ok());
        QCOMPARE(told.size(), 2u);
        QVERIFY(told[0] > 500ms && told[0] <= 700ms);
        QCOMPARE(told[1], 0ms);
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

    void longRateLimitIsTold()
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

    //! A server that sends without end is read no further than to the limit, and told so.
    void endlessAnswersAreCutOff_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("to the end of the connection") << "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n"_ba;
        QTest::newRow("in chunks") << "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"_ba;
        QTest::newRow("in one chunk") << "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n7fffffff\r\n"_ba;
        QTest::newRow("announced") << "HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n"_ba;
    }
    void endlessAnswersAreCutOff()
    {
        QFETCH(QByteArray, answer);
        RestClient::Options options = quickOptions();
        options.timeout = 60s;
        options.maxAnswer = 1 << 20;
        Fixture f(options);
        test::RawServer server(
            answer, answer.endsWith("chunked\r\n\r\n") ? "3e8\r\n"_ba + QByteArray(1000, ' ') + "\r\n"_ba : " "_ba);
        f.client.setBaseUrl(server.url());
        f.send(RestRequest::post(u"v3/do"_s, {}));
        QVERIFY(f.wait());
        QCOMPARE(f.results.front().error().kind, Kind::BadReply);
        QTRY_COMPARE(server.gone, 1);
        // What the system's own buffers hold comes on top. One chunk is looked at now and then only.
        const qint64 most = answer.endsWith("7fffffff\r\n") ? 200 << 20 : 24 << 20;
        QVERIFY2(server.sent < most, qPrintable(QString::number(server.sent)));
    }

    //! Qt's network thread is caught in such a head; the connection itself must end, and is not tried again in a row.
    void endlessHeadsAreCutOff()
    {
        RestClient::Options options = quickOptions();
        test::FakeScheduler clock;
        test::RawServer server("HTTP/1.1 200 OK\r\nX: "_ba, "x"_ba);
        QNetworkAccessManager network;
        RestClient client(network, clock, options);
        client.setBaseUrl(server.url());
        QObject context;
        std::optional<Result<QJsonValue>> answer;
        client.send(RestRequest::post(u"v3/do"_s, {}), &context,
            [&answer](const Result<QJsonValue> &result) { answer = result; });
        QTRY_COMPARE(server.requests, 1);
        QTRY_VERIFY(server.sent > 200'000);
        clock.advance(5s);
        QTRY_COMPARE(server.gone, 1);
        QTRY_VERIFY((clock.advance(0ms), answer.has_value()));
        QCOMPARE(answer->error().kind, Kind::BadReply);
    }

    //! The limited buffer between the network and us holds nothing back.
    void largeAnswersArriveWhole_data()
    {
        QTest::addColumn<bool>("compressed");
        QTest::newRow("plain") << false;
        QTest::newRow("packed") << true;
    }
    void largeAnswersArriveWhole()
    {
        QFETCH(bool, compressed);
        Fixture f;
        QString text;
        for (int i = 0; text.size() < 5'000'000; ++i)
            text += QString::number(i * 7919LL) + u' ';
        Server::Answer answer = Server::ok(QJsonObject{{"text"_L1, text}});
        if (compressed) {
            answer.body = zipped(answer.body);
            answer.headers = {{"Content-Encoding"_ba, "gzip"_ba}};
        }
        f.server.always(u"v3/thing"_s, answer);
        f.send(RestRequest::get(u"v3/thing"_s));
        QVERIFY(f.wait());
        QVERIFY(f.results.front().ok());
        QCOMPARE(f.results.front().value()["data"_L1]["text"_L1].toString().size(), text.size());
    }

    void heldRequestsAreSentWhenReleased()
    {
        Fixture f;
        f.server.always(u"v3/thing"_s, Server::ok());
        f.server.always(u"v3/user/me"_s, Server::ok());
        f.client.hold();
        f.send(RestRequest::get(u"v3/thing"_s));
        bool left = false;
        {
            QObject gone;
            f.client.send(RestRequest::get(u"v3/thing"_s), &gone, [&left](const Result<QJsonValue> &) { left = true; });
        }
        auto first = RestRequest::get(u"v3/user/me"_s);
        first.goesFirst = true;
        f.send(first);
        QVERIFY(f.wait());
        QCOMPARE(f.results.size(), 1U);
        QCOMPARE(f.server.count(u"v3/thing"_s), 0);
        f.client.release();
        QTRY_COMPARE(f.results.size(), 2U);
        QVERIFY(f.results.back().ok());
        QCOMPARE(f.server.count(u"v3/thing"_s), 1);
        QVERIFY(!left);
    }

    void refusedRequestsFailUntilReleased()
    {
        Fixture f;
        f.server.always(u"v3/thing"_s, Server::ok());
        f.client.hold();
        f.send(RestRequest::get(u"v3/thing"_s));
        f.client.refuse({Kind::Network, 0, 0, {}, {}});
        QVERIFY(f.results.empty()); // never from within the call
        f.send(RestRequest::get(u"v3/thing"_s));
        QTRY_COMPARE(f.results.size(), 2U);
        for (const auto &result : f.results) {
            QCOMPARE(result.error().kind, Kind::Network);
            QVERIFY(result.error().neverLeft);
        }
        QCOMPARE(f.server.count(u"v3/thing"_s), 0);
        f.client.release();
        f.send(RestRequest::get(u"v3/thing"_s));
        QTRY_COMPARE(f.results.size(), 3U);
        QVERIFY(f.results.back().ok());
    }

    void mayBeDestroyedWhileRequestsAreHeld()
    {
        Fixture f;
        f.client.hold();
        for (int i = 0; i < 3; ++i)
            f.send(RestRequest::get(u"v3/thing"_s));
        QVERIFY(f.results.empty());
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
        server.settle();
        QVERIFY(!called);
    }
};

KOOKABURRA_CORE_CASE(TestRestClient)

} // namespace tst_restclient

#include "tst_restclient.moc"
