// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/sandboxclient.h"
#include "tests/support/testcase.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTcpSocket>
#include <QTest>

namespace tst_sandbox_limits {

using namespace Qt::Literals::StringLiterals;
using namespace chat::sandbox;
using namespace chat::sandbox::test;

//! What one client may cost the server, and the faults of the HTTP side.
class TestSandboxLimits : public QObject
{
    Q_OBJECT

private:
    static SandboxOptions withFaults(const QStringList &faults)
    {
        SandboxOptions options = smallOptions();
        options.faults = faults;
        return options;
    }

    //! Sends raw bytes and collects the answer until the server closes or `until` has arrived.
    static QByteArray raw(Sandbox &box, const QList<QByteArray> &pieces, const QByteArray &until = {})
    {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, box.server.port());
        (void)chat::test::soon([&] { return socket.state() == QAbstractSocket::ConnectedState; });
        QByteArray answer;
        const auto done = [&] {
            answer += socket.readAll();
            return socket.state() == QAbstractSocket::UnconnectedState || (!until.isEmpty() && answer.contains(until));
        };
        for (const QByteArray &piece : pieces) {
            socket.write(piece);
            (void)chat::test::soon([&] { return socket.bytesToWrite() == 0 || done(); });
        }
        (void)chat::test::soon(done, std::chrono::seconds(20));
        return answer;
    }

    static QByteArray head(const QByteArray &call, const QByteArray &more)
    {
        return "POST /api/v3/" + call + " HTTP/1.1\r\nHost: x\r\nAuthorization: Bot ann/token+==\r\n" + more
            + "\r\n\r\n";
    }

private Q_SLOTS:
    void announcedBodiesThatAreTooBigAreRefused()
    {
        Sandbox box;
        const QByteArray answer = raw(box, {head("message/create", "Content-Length: 1048577"), "{"}, "}");
        QVERIFY(answer.startsWith("HTTP/1.1 413 "));
        QVERIFY(answer.contains("\"data\""));
        QVERIFY(box.ann->get(u"user/me"_s).ok());
    }

    void chunkedBodiesThatGrowTooBigAreRefused()
    {
        Sandbox box;
        QList<QByteArray> pieces{head("message/create", "Transfer-Encoding: chunked")};
        for (int i = 0; i < 20; ++i)
            pieces.append("10000\r\n" + QByteArray(0x10000, ' ') + "\r\n");
        QVERIFY(raw(box, pieces, "}").startsWith("HTTP/1.1 413 "));
    }

    void uploadsMayBeBiggerThanOtherBodies()
    {
        Sandbox box;
        QVERIFY(box.ann->upload(u"big.bin"_s, "application/octet-stream", QByteArray(3'000'000, 'x')).ok());
        QVERIFY(raw(box, {head("asset/create", "Content-Length: 53000000")}, "}").startsWith("HTTP/1.1 413 "));
    }

    void hugeHeadsAreRefused()
    {
        Sandbox box;
        QVERIFY(raw(box, {"GET / HTTP/1.1\r\nX: " + QByteArray(40'000, 'x')}, "}").startsWith("HTTP/1.1 431 "));
    }

    void slowRequestsAreEnded()
    {
        SandboxOptions options = smallOptions();
        options.limits.headerTime = std::chrono::milliseconds(100);
        options.limits.bodyTime = std::chrono::milliseconds(100);
        options.limits.idleTime = std::chrono::milliseconds(100);
        Sandbox box(options);
        QVERIFY(raw(box, {"GET /api/v3/user/me HTT"}, "}").startsWith("HTTP/1.1 408 "));
        QVERIFY(raw(box, {head("message/create", "Content-Length: 10"), "{"}, "}").startsWith("HTTP/1.1 408 "));
        QCOMPARE(raw(box, {}), QByteArray());
    }

    void connectionsBeyondTheCapAreTurnedAway()
    {
        SandboxOptions options = smallOptions();
        options.limits.connections = 2;
        Sandbox box(options);
        QTcpSocket first;
        QTcpSocket second;
        first.connectToHost(u"127.0.0.1"_s, box.server.port());
        second.connectToHost(u"127.0.0.1"_s, box.server.port());
        QTRY_VERIFY(
            first.state() == QAbstractSocket::ConnectedState && second.state() == QAbstractSocket::ConnectedState);
        QVERIFY(raw(box, {}).startsWith("HTTP/1.1 503 "));
        first.disconnectFromHost();
        QTRY_VERIFY(raw(box, {head("user/online", "Content-Length: 0")}, "\"code\":0").contains("200 OK"));
    }

    void waitingForContinueIsAnswered()
    {
        Sandbox box;
        QVERIFY(raw(box, {head("user/online", "Content-Length: 2\r\nExpect: 100-continue")}, "\r\n\r\n")
                    .startsWith("HTTP/1.1 100 "));
    }

    void connectionsAreKeptUnlessAskedOtherwise()
    {
        Sandbox box;
        const QByteArray one = "GET /api/v3/user/me HTTP/1.1\r\nAuthorization: Bot ann/token+==\r\n";
        const QByteArray both = raw(box, {one + "\r\n", one + "Connection: close\r\n\r\n"});
        QCOMPARE(both.count("HTTP/1.1 200"), 2);
        QVERIFY(both.contains("Connection: keep-alive") && both.contains("Connection: close"));
        QCOMPARE(raw(box, {QByteArray(one).replace("1.1", "1.0") + "\r\n"}).count("HTTP/1.1 200"), 1);
    }

    void everyAnswerNamesItsBucket()
    {
        Sandbox box;
        const Reply reply = box.ann->get(u"user/me"_s);
        QCOMPARE(reply.headers.value("x-rate-limit-bucket"), "user/me"_ba);
        QVERIFY(reply.headers.value("x-rate-limit-remaining").toInt() > 0);
        QVERIFY(reply.headers.contains("x-rate-limit-limit") && reply.headers.contains("x-rate-limit-reset"));
    }

    void faultRateLimit()
    {
        Sandbox box(withFaults({u"ratelimit=message/create:2/1s"_s}));
        const auto create = [](Client &client) {
            return client.post(u"message/create"_s, {{"target_id"_L1, u"11"_s}, {"content"_L1, u"x"_s}});
        };
        QCOMPARE(create(*box.ann).headers.value("x-rate-limit-remaining"), "1"_ba);
        QVERIFY(create(*box.ann).ok());
        const Reply refused = create(*box.ann);
        QCOMPARE(refused.http, 429);
        QCOMPARE(refused.code(), 42900);
        QCOMPARE(refused.headers.value("x-rate-limit-remaining"), "0"_ba);
        QVERIFY(refused.headers.value("x-rate-limit-reset").toInt() >= 1);
        QVERIFY(create(*box.bob).ok());
        QVERIFY(box.ann->get(u"user/me"_s).ok());
        bool letIn = false; // QTRY_VERIFY asks once more after the first success
        QTRY_VERIFY((letIn = letIn || create(*box.ann).ok()));
    }

    void faultGlobalRateLimit()
    {
        Sandbox box(withFaults({u"ratelimit=global:1/30s"_s}));
        QVERIFY(box.ann->get(u"user/me"_s).ok());
        const Reply refused = box.ann->get(u"guild/list"_s);
        QCOMPARE(refused.http, 429);
        QCOMPARE(refused.headers.value("x-rate-limit-bucket"), "guild/list"_ba);
        QVERIFY(refused.headers.value("x-rate-limit-remaining").toInt() > 0); // of its own bucket
        // Without a value, as the service sends it; Qt's own client drops such a header.
        const QByteArray answer
            = raw(box, {"GET /api/v3/guild/list HTTP/1.1\r\nHost: x\r\nAuthorization: Bot ann/token+==\r\n\r\n"}, "}");
        QVERIFY(answer.startsWith("HTTP/1.1 429 "));
        QByteArrayList globals = answer.toLower().split('\n');
        globals.removeIf([](const QByteArray &line) { return !line.startsWith("x-rate-limit-global:"); });
        QCOMPARE(globals.size(), 1);
        QCOMPARE(globals.front().mid(20).trimmed(), QByteArray());
    }

    void faultErrors()
    {
        Sandbox box(withFaults({u"error=502:1"_s}));
        const Reply reply = box.ann->get(u"user/me"_s);
        QCOMPARE(reply.http, 502);
        QVERIFY(reply.body.contains("<html>"));
        Sandbox other(withFaults({u"error=403:1"_s}));
        QCOMPARE(other.ann->get(u"user/me"_s).code(), 40300);
    }

    void faultLatency()
    {
        Sandbox box(withFaults({u"latency=150..200"_s}));
        QElapsedTimer clock;
        clock.start();
        QVERIFY(box.ann->get(u"user/me"_s).ok());
        QVERIFY(clock.elapsed() >= 149);
    }

    void faultUglyShapesStaysReadable()
    {
        SandboxOptions options = smallOptions(60);
        options.faults = {u"ugly-shapes"_s};
        Sandbox box(options);
        const QJsonArray items = box.ann->get(u"message/list"_s, {{u"target_id"_s, u"11"_s}}).items();
        QCOMPARE(items.size(), 50);
        QSet<QJsonValue::Type> attachments;
        QSet<QJsonValue::Type> quotes;
        for (const QJsonValue &item : items) {
            attachments.insert(item.toObject().value("attachments"_L1).type());
            quotes.insert(item.toObject().value("quote"_L1).type());
            QVERIFY(item.toObject().value("content"_L1).toString().startsWith(u"message"_s));
        }
        QVERIFY(attachments.size() >= 3);
        QVERIFY(quotes.size() >= 3);
    }

    void unknownFaultsKeepTheServerFromStarting()
    {
        Sandbox box(withFaults({u"gremlins"_s}));
        QVERIFY(!box.started);
    }

    void onlyLoopbackAddressesAreServed()
    {
        SandboxOptions options = smallOptions();
        options.address = u"0.0.0.0"_s;
        QVERIFY(!Sandbox(options).started);
        options.address = u"::1"_s;
        Sandbox six(options);
        if (six.started)
            QVERIFY(six.server.url().startsWith(u"http://[::1]:"_s));
    }

    void manyCallsAtOnceAreAllStored()
    {
        Sandbox box;
        QList<QNetworkReply *> replies;
        for (int i = 0; i < 200; ++i)
            replies.append(box.ann->startPost(
                u"message/create"_s, {{"target_id"_L1, u"11"_s}, {"content"_L1, QString::number(i)}}));
        for (QNetworkReply *reply : std::as_const(replies)) {
            QTRY_VERIFY(reply->isFinished());
            const QJsonObject data = QJsonDocument::fromJson(reply->readAll()).object().value("data"_L1).toObject();
            QVERIFY(box.bob->get(u"message/view"_s, {{u"msg_id"_s, data.value("msg_id"_L1).toString()}}).ok());
            reply->deleteLater();
        }
    }
};

KOOKABURRA_CORE_CASE(TestSandboxLimits)

} // namespace tst_sandbox_limits

#include "tst_sandbox_limits.moc"
