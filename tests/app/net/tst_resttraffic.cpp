// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/net/qtscheduler.h"
#include "app/net/restclient.h"
#include "app/traffic/trafficlog.h"
#include "tests/support/bytes.h"
#include "tests/support/fakerestserver.h"
#include "tests/support/soon.h"
#include "tests/support/testcase.h"

#include <QJsonArray>
#include <QNetworkAccessManager>
#include <QTest>

namespace tst_resttraffic {

using namespace chat;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using Server = test::FakeRestServer;

namespace {

struct TrafficRig
{
    Server server;
    TrafficLog log;
    QNetworkAccessManager network;
    QtScheduler scheduler;
    RestClient client;
    QObject context;
    int answers = 0;

    TrafficRig()
        : client(network, scheduler, options())
    {
        client.setBaseUrl(server.baseUrl());
        client.setAuthorization("Bot the-secret-token"_ba);
        log.addSecret("the-secret-token");
        client.setTraffic(&log);
    }
    static RestClient::Options options()
    {
        RestClient::Options options;
        options.limits.repeatAfter = {1ms};
        options.limits.firstWait = 1ms;
        return options;
    }
    [[nodiscard]] bool send(const RestRequest &request)
    {
        const int before = answers;
        client.send(request, &context, [this](const Result<QJsonValue> &) { ++answers; });
        return test::soon([this, before] { return answers > before; });
    }
    [[nodiscard]] const TrafficEntry &last() const { return *log.entries().back(); }
};

} // namespace

//! What the client puts into the log of calls.
class TestRestTraffic : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void callAndAnswerAreThere()
    {
        TrafficRig rig;
        Server::Answer answer = Server::ok(QJsonObject{{"id"_L1, u"1"_s}});
        answer.headers
            = {{"X-Rate-Limit-Limit", "120"}, {"X-Rate-Limit-Remaining", "117"}, {"X-Rate-Limit-Reset", "30"}};
        rig.server.always(u"v3/message/create"_s, answer);
        QVERIFY(rig.send(RestRequest::post(u"v3/message/create"_s, {{"content"_L1, u"hello"_s}})));
        QCOMPARE(rig.log.entries().size(), size_t(1));
        const TrafficEntry &call = rig.last();
        QCOMPARE(call.kind, TrafficEntry::Kind::Call);
        QCOMPARE(call.method, "POST"_ba);
        QCOMPARE(call.path, u"v3/message/create"_s);
        QCOMPARE(call.url, rig.server.baseUrl().toEncoded() + "/v3/message/create");
        QCOMPARE(call.scheme, "Bot"_ba);
        QCOMPARE(call.body, "{\"content\":\"hello\"}"_ba);
        QCOMPARE(call.data, answer.body);
        QCOMPARE(call.status, 200);
        QVERIFY(call.milliseconds >= 0);
        QVERIFY(call.who.isEmpty());
        QCOMPARE(call.limit, 120);
        QCOMPARE(call.remaining, 117);
        QCOMPARE(call.resetSeconds, 30);
    }

    void tokenIsNowhere()
    {
        TrafficRig rig;
        rig.server.always(u"v3/gateway/index"_s,
            Server::ok(QJsonObject{
                {"url"_L1, u"wss://x/gateway?compress=0&token=of-the-gateway"_s}, {"echo"_L1, u"the-secret-token"_s}}));
        QVERIFY(rig.send(RestRequest::get(u"v3/gateway/index"_s, {{u"token"_s, u"the-secret-token"_s}})));
        const TrafficEntry &call = rig.last();
        const QByteArray all = call.url + call.body + call.data + call.method + call.scheme;
        QVERIFY2(!all.contains("the-secret-token") && !all.contains("of-the-gateway"), all.constData());
    }

    void packedAnswerIsPlain_data()
    {
        QTest::addColumn<int>("items");
        QTest::newRow("short") << 3;
        QTest::newRow("long") << 3000; // unpacked on another thread
        QTest::newRow("very long") << 60'000; // unpacked while it arrives
    }

    void packedAnswerIsPlain()
    {
        QFETCH(int, items);
        QJsonArray array;
        for (int i = 0; i < items; ++i)
            array.append(QString::number(i * 7919));
        TrafficRig rig;
        Server::Answer answer = Server::ok(array);
        const QByteArray plain = answer.body;
        answer.body = test::zlibOf(plain);
        answer.headers = {{"Content-Encoding", "deflate"}};
        rig.server.always(u"v3/list"_s, answer);
        QVERIFY(rig.send(RestRequest::get(u"v3/list"_s)));
        QCOMPARE(rig.last().size, qint64(plain.size()));
        QCOMPARE(rig.last().data, plain.first(std::min(plain.size(), TrafficLog::kMostBody)));
        QCOMPARE(rig.last().cut, plain.size() > TrafficLog::kMostBody);
    }

    void everyAttemptIsThere()
    {
        TrafficRig rig;
        rig.server.next(u"v3/thing"_s, Server::raw(502, "bad gateway"));
        rig.server.next(u"v3/thing"_s, Server::fail(40300));
        QVERIFY(rig.send(RestRequest::get(u"v3/thing"_s)));
        QCOMPARE(rig.log.entries().size(), size_t(2));
        QCOMPARE(rig.log.entries().front()->status, 502);
        QCOMPARE(rig.log.entries().front()->data, "bad gateway"_ba);
        QVERIFY(rig.last().data.contains("40300"));
    }

    void lostAndLeftCallsAreThere()
    {
        TrafficRig rig;
        Server::Answer cut;
        cut.cut = true;
        rig.server.always(u"v3/write"_s, cut);
        QVERIFY(rig.send(RestRequest::post(u"v3/write"_s, {})));
        QCOMPARE(rig.last().status, 0);
        QVERIFY(!rig.last().failure.isEmpty());
        Server::Answer held = Server::ok();
        held.hold = true;
        rig.server.always(u"v3/slow"_s, held);
        auto context = std::make_unique<QObject>();
        rig.client.send(RestRequest::get(u"v3/slow"_s), context.get(), [](const Result<QJsonValue> &) {});
        SOON_VERIFY(rig.server.count(u"v3/slow"_s) == 1);
        const size_t before = rig.log.entries().size();
        context.reset();
        QCOMPARE(rig.log.entries().size(), before + 1);
        QCOMPARE(rig.last().path, u"v3/slow"_s);
    }

    void fileOfAnUploadIsNotKept()
    {
        TrafficRig rig;
        rig.server.always(u"v3/asset/create"_s, Server::ok());
        QVERIFY(rig.send(RestRequest::upload(u"v3/asset/create"_s,
            {u"file"_s, u"a.png"_s, u"image/png"_s, QByteArray(100'000, 'x'), {{u"kind"_s, u"1"_s}}})));
        QVERIFY(rig.last().body.size() < 200);
        QVERIFY(rig.last().body.contains("100000"));
        QVERIFY(rig.last().body.contains("a.png"));
    }
};

KOOKABURRA_CORE_CASE(TestRestTraffic)

} // namespace tst_resttraffic

#include "tst_resttraffic.moc"
