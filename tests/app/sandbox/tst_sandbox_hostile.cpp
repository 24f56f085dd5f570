// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/sandboxclient.h"
#include "tests/support/testcase.h"

#include <QTcpSocket>
#include <QTest>

#include <memory>
#include <vector>

#include <sys/socket.h>

namespace tst_sandbox_hostile {

using namespace Qt::Literals::StringLiterals;
using namespace chat::sandbox;
using namespace chat::sandbox::test;

//! Malicious or careless clients: the server answers or disconnects, and serves the others.
class TestSandboxHostile : public QObject
{
    Q_OBJECT

private:
    static std::unique_ptr<QTcpSocket> connected(const Sandbox &box)
    {
        auto socket = std::make_unique<QTcpSocket>();
        socket->connectToHost(u"127.0.0.1"_s, box.server.port());
        (void)chat::test::soon([&] { return socket->state() == QAbstractSocket::ConnectedState; });
        return socket;
    }

    //! Sends data and returns what arrives until the other side closes, or is silent after an answer.
    static QByteArray exchange(const Sandbox &box, const QByteArray &bytes)
    {
        const auto socket = connected(box);
        socket->write(bytes);
        QByteArray answer;
        (void)chat::test::soon(
            [&] {
                answer += socket->readAll();
                const qsizetype head = answer.indexOf("\r\n\r\n");
                return socket->state() == QAbstractSocket::UnconnectedState || (head > 0 && answer.size() > head + 4);
            },
            std::chrono::seconds(20));
        return answer;
    }

    static QByteArray upgrade(Sandbox &box)
    {
        const QUrl url(box.bot->get(u"gateway/index"_s, {{u"compress"_s, u"0"_s}})["url"_L1].toString());
        return "GET " + url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority)
            + " HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
              "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n";
    }

    static bool isUpgraded(QTcpSocket &socket)
    {
        QByteArray answer;
        return chat::test::soon([&] { return (answer += socket.readAll()).contains("\r\n\r\n"); })
            && answer.startsWith("HTTP/1.1 101 ");
    }

    static QByteArray masked(quint8 first, const QByteArray &payload)
    {
        QByteArray frame(1, char(first));
        if (payload.size() < 126) {
            frame += char(0x80 | payload.size());
        } else {
            frame += char(0x80 | 126);
            frame += char(payload.size() >> 8);
            frame += char(payload.size() & 0xff);
        }
        return frame + QByteArray(4, '\0') + payload;
    }

private Q_SLOTS:
    void pathTricksFindNothing_data()
    {
        QTest::addColumn<QByteArray>("path");
        for (const char *path : {"/assets/../../../../etc/passwd", "/assets/%2e%2e/%2e%2e/etc/passwd",
                 "/assets//etc/passwd", "/assets/..%2f..%2fetc%2fpasswd", "/assets/avatars/1.png%00.html",
                 "/assets/avatars%5c1.png", "/assets/", "/emojis/../assets/avatars/1.png/../x", "/assets/' OR 1=1 --",
                 "/assets/%ff%fe", "/../sandbox.db"})
            QTest::newRow(path) << QByteArray(path);
    }

    void pathTricksFindNothing()
    {
        QFETCH(QByteArray, path);
        Sandbox box;
        const QByteArray answer = exchange(box, "GET " + path + " HTTP/1.1\r\nHost: x\r\n\r\n");
        QVERIFY2(answer.isEmpty() || answer.startsWith("HTTP/1.1 4"), answer.constData());
        QVERIFY(!answer.contains("root:"));
        QVERIFY(box.ann->get(u"user/me"_s).ok());
    }

    void brokenFormsAreRefusedWithAnEnvelope_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        const QByteArray form = "multipart/form-data; boundary=b";
        QTest::newRow("nothing") << form << QByteArray();
        QTest::newRow("no boundary") << QByteArray("multipart/form-data") << QByteArray("--b\r\n\r\nx\r\n--b--");
        QTest::newRow("never ends") << form
                                    << QByteArray("--b\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\nx");
        QTest::newRow("no head") << form << QByteArray("--b\r\nx\r\n--b--\r\n");
        QTest::newRow("only boundaries") << form << QByteArray("--b\r\n--b\r\n--b\r\n--b--");
        QTest::newRow("empty boundary") << QByteArray("multipart/form-data; boundary=")
                                        << QByteArray("--\r\n\r\n\r\n--");
        QTest::newRow("zeroes") << form << QByteArray(5000, '\0');
        QTest::newRow("many parts") << form << QByteArray("--b\r\n\r\n\r\n").repeated(20'000);
    }

    void brokenFormsAreRefusedWithAnEnvelope()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        Sandbox box;
        for (const QString &call : {u"asset/create"_s, u"guild-emoji/create"_s}) {
            const Reply reply = box.owner->postRaw(call, body, type);
            QVERIFY2(reply.code() != 0 && reply.json.contains("data"_L1), reply.body.constData());
        }
        QVERIFY(box.ann->get(u"user/me"_s).ok());
    }

    void brokenJsonIsRefusedWithAnEnvelope_data()
    {
        QTest::addColumn<QByteArray>("body");
        for (const char *body :
            {"{", "[]", "null", "17", "{\"target_id\":11", "{\"target_id\":{}}", "{\"target_id\":[[[[]]]]}",
                "{\"target_id\":\"11\",\"content\":{}}", "{\"target_id\":\"11\",\"content\":\"x\",\"type\":\"y\"}",
                "{\"target_id\":\"11\",\"content\":\"\"}", "{\"target_id\":1e400,\"content\":\"x\"}", "\xff\xfe\x00"})
            QTest::newRow(body) << QByteArray(body);
        QTest::newRow("deep") << QByteArray("[").repeated(5000) + QByteArray("]").repeated(5000);
        QTest::newRow("deep objects") << QByteArray("{\"a\":").repeated(5000);
    }

    void brokenJsonIsRefusedWithAnEnvelope()
    {
        QFETCH(QByteArray, body);
        Sandbox box;
        for (const QString &call : {u"message/create"_s, u"message/update"_s, u"direct-message/create"_s,
                 u"guild-role/update"_s, u"sandbox/fault"_s, u"sandbox/say"_s}) {
            const Reply reply = box.owner->postRaw(call, body);
            QVERIFY2(reply.json.contains("code"_L1) && reply.json.contains("data"_L1), reply.body.constData());
            QVERIFY(reply.code() != 0 || call == u"sandbox/fault"_s);
        }
    }

    void malformedRequestsEndTheirConnectionAlone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("binary") << QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n", 15);
        QTest::newRow("no method") << QByteArray("/api HTTP/1.1\r\n\r\n");
        QTest::newRow("unknown method") << QByteArray("BREW /api/v3/user/me HTTP/1.1\r\nHost: x\r\n\r\n");
        QTest::newRow("negative length") << QByteArray("POST /api/v3/user/me HTTP/1.1\r\nContent-Length: -5\r\n\r\n");
        QTest::newRow("two lengths") << QByteArray(
            "POST /api/v3/user/me HTTP/1.1\r\nContent-Length: 5\r\nContent-Length: 50\r\n\r\nhello");
        QTest::newRow("bad chunk") << QByteArray(
            "POST /api/v3/user/me HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n");
        QTest::newRow("huge chunk") << QByteArray(
            "POST /api/v3/user/me HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\nx\r\n");
        QTest::newRow("upgrade elsewhere")
            << QByteArray("GET /api/v3/user/me HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                          "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n");
        QTest::newRow("upgrade without key")
            << QByteArray("GET /gateway HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n");
    }

    void malformedRequestsEndTheirConnectionAlone()
    {
        QFETCH(QByteArray, bytes);
        Sandbox box;
        const auto socket = connected(box);
        socket->write(bytes);
        (void)chat::test::soon([&] { return socket->bytesToWrite() == 0 && socket->bytesAvailable() > 0; },
            std::chrono::milliseconds(300));
        QVERIFY(!socket->readAll().contains("\"code\":0"));
        QVERIFY(box.ann->get(u"user/me"_s).ok());
    }

    void badWebsocketFramesEndTheConnectionAlone_data()
    {
        QTest::addColumn<QByteArray>("frame");
        QTest::newRow("reserved opcode") << masked(0x83, "x");
        QTest::newRow("reserved bits") << masked(0xf1, "x");
        QTest::newRow("continues nothing") << masked(0x80, "x");
        QTest::newRow("control frame too long") << masked(0x89, QByteArray(200, 'p'));
        QTest::newRow("announces eight exabytes") << QByteArray("\x81\xff\x7f\xff\xff\xff\xff\xff\xff\xff", 10);
        QTest::newRow("over the limit") << QByteArray("\x82\xff\x00\x00\x00\x00\x00\x20\x00\x00\x00\x00\x00\x00", 14)
                + QByteArray(0x200000, 'x');
        QTest::newRow("broken UTF-8") << masked(0x81, "\xff\xfe\xfd");
    }

    void badWebsocketFramesEndTheConnectionAlone()
    {
        QFETCH(QByteArray, frame);
        Sandbox box;
        const auto socket = connected(box);
        socket->write(upgrade(box));
        QVERIFY(isUpgraded(*socket));
        socket->write(frame);
        // Qt waits five seconds for the rest of a frame.
        QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState);
        QVERIFY(box.ann->get(u"user/me"_s).ok());
    }

    void oddGatewayFramesAreIgnored()
    {
        Sandbox box;
        const auto socket = connected(box);
        socket->write(upgrade(box));
        QVERIFY(isUpgraded(*socket));
        for (const char *text : {"", "{", "[]", "null", "{\"s\":\"2\"}", "{\"s\":99}", "{\"s\":2.5}", "{\"s\":{}}"})
            socket->write(masked(0x81, text));
        socket->write(masked(0x81, "{\"s\":2,\"sn\":0}"));
        QByteArray heard;
        QVERIFY(chat::test::soon([&] { return (heard += socket->readAll()).contains("{\"s\":3"); }));
        QCOMPARE(socket->state(), QAbstractSocket::ConnectedState);
    }

    void readerThatDoesNotReadIsCutOffAndMayResume()
    {
        SandboxOptions options = smallOptions();
        options.limits.keptBytes = 8 * 1024 * 1024;
        Sandbox box(options);
        const QUrl url(box.bot->get(u"gateway/index"_s, {{u"compress"_s, u"0"_s}})["url"_L1].toString());
        const auto socket = connected(box);
        const int small = 4096;
        ::setsockopt(int(socket->socketDescriptor()), SOL_SOCKET, SO_RCVBUF, &small, sizeof small);
        socket->setReadBufferSize(1024);
        socket->write(upgrade(box));
        QTRY_VERIFY(socket->bytesAvailable() > 100);
        const auto unsent = [&] {
            const QJsonArray sessions = box.ann->get(u"sandbox/clients"_s)["gateway"_L1].toArray();
            return sessions.isEmpty() ? QJsonObject() : sessions.at(0).toObject();
        };
        QCOMPARE(unsent().value("connected"_L1).toBool(), true);
        const QJsonObject body{{"target_id"_L1, u"11"_s}, {"content"_L1, QString(7900, u'好')}};
        qint64 most = 0;
        for (int sent = 0; sent < 4000; ++sent) {
            QList<QNetworkReply *> replies;
            for (int i = 0; i < 20; ++i)
                replies.append(box.ann->startPost(u"message/create"_s, body));
            for (QNetworkReply *reply : std::as_const(replies)) {
                QTRY_VERIFY(reply->isFinished());
                reply->deleteLater();
            }
            const QJsonObject session = unsent();
            most = qMax(most, session.value("unsent_bytes"_L1).toInteger());
            if (!session.value("connected"_L1).toBool())
                break;
        }
        QVERIFY2(!unsent().value("connected"_L1).toBool(), qPrintable(QString::number(most)));
        QVERIFY(most < 40ll * 1024 * 1024);
    }

    void hundredsOfConnectionsThatSayNothingLeaveRoomAgain()
    {
        SandboxOptions options = smallOptions();
        options.limits.connections = 300;
        options.limits.idleTime = std::chrono::milliseconds(1500);
        Sandbox box(options);
        std::vector<std::unique_ptr<QTcpSocket>> crowd;
        for (int i = 0; i < 350; ++i) {
            crowd.push_back(std::make_unique<QTcpSocket>());
            crowd.back()->connectToHost(u"127.0.0.1"_s, box.server.port());
        }
        const auto open = [&crowd] {
            return std::ranges::count_if(
                crowd, [](const auto &socket) { return socket->state() == QAbstractSocket::ConnectedState; });
        };
        QTRY_VERIFY(open() > 250 && open() <= 300);
        QTRY_COMPARE(open(), 0);
        QTRY_VERIFY(box.ann->get(u"user/me"_s).ok());
    }

    void oneAccountsDataIsNotShownToAnother()
    {
        Sandbox box(smallOptions(10));
        const Reply direct
            = box.bot->post(u"direct-message/create"_s, {{"chat_code"_L1, kChatCode}, {"content"_L1, u"between us"_s}});
        QVERIFY(direct.ok());
        const QString id = direct["msg_id"_L1].toString();
        QVERIFY(!box.eve->get(u"direct-message/list"_s, {{u"chat_code"_s, kChatCode}}).ok());
        QVERIFY(!box.eve->get(u"direct-message/view"_s, {{u"chat_code"_s, kChatCode}, {u"msg_id"_s, id}}).ok());
        QVERIFY(!box.eve->get(u"message/view"_s, {{u"msg_id"_s, messageId(1)}}).ok());
        QVERIFY(!box.eve->get(u"guild/view"_s, {{u"guild_id"_s, u"1"_s}}).ok());
        QVERIFY(!box.ann->post(u"message/update"_s, {{"msg_id"_L1, id}, {"content"_L1, u"mine now"_s}}).ok());
    }
};

KOOKABURRA_CORE_CASE(TestSandboxHostile)

} // namespace tst_sandbox_hostile

#include "tst_sandbox_hostile.moc"
