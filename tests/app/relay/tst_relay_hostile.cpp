// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/haltingproxy.h"
#include "tests/support/rawserver.h"
#include "tests/support/relayrig.h"
#include "tests/support/testcase.h"

#include <QFile>
#include <QJsonDocument>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

namespace tst_relay_hostile {

using namespace Qt::Literals::StringLiterals;
using namespace chat::test;
using chat::sandbox::test::Client;
using chat::sandbox::test::Gateway;

namespace {

//! A client that sends what it likes.
class RawClient : public QTcpSocket
{
public:
    RawClient(quint16 port, const QByteArray &bytes)
    {
        connect(this, &QTcpSocket::readyRead, this, [this] { answer += readAll(); });
        connect(this, &QTcpSocket::disconnected, this, [this] { gone = true; });
        connectToHost(QHostAddress::LocalHost, port);
        write(bytes);
    }
    ~RawClient() override { disconnect(this, nullptr, this, nullptr); } // it says that it closes while it is destroyed
    QByteArray answer;
    bool gone = false;
};

#if defined(__SANITIZE_ADDRESS__)
constexpr qint64 kRoom = 4
    * 1024; // in KiB, for each MiB that is allowed: the address sanitizer keeps what was freed for a while, and shadows all
#else
constexpr qint64 kRoom = 1024; // in KiB, for each MiB that is allowed
#endif

qint64 residentKiB()
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArrayList lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ').at(1).toLongLong();
    }
    return 0;
}

} // namespace

//! Local programs and servers that mean harm.
class TestRelayHostile : public QObject
{
    Q_OBJECT

private:
    static constexpr auto kAuthorization = "Authorization: Bot bot/token+==\r\n";

    [[nodiscard]] static quint16 portOf(const RelayRig &rig) { return static_cast<quint16>(rig.relay->url().port()); }
    [[nodiscard]] static bool works(RelayRig &rig) { return rig.program->get(u"user/me"_s).ok(); }

    //! A relay in front of a server that says nothing true.
    struct Trap
    {
        explicit Trap(const QUrl &server)
        {
            options.upstream = server;
            options.upstream.setPath(u"/api"_s);
            options.token = u"bot/token+=="_s;
            options.account = u"100"_s;
            options.connecting = std::chrono::milliseconds(0);
            relay = std::make_unique<chat::relay::Relay>(options);
            bool ready = false;
            QObject::connect(relay.get(), &chat::relay::Relay::ready, relay.get(), [&ready] { ready = true; });
            relay->start();
            mustBecome([&ready] { return ready; }, "the relay does not start");
            client = std::make_unique<Client>(relay->url().toString(), options.token);
        }
        chat::relay::RelayOptions options;
        std::unique_ptr<chat::relay::Relay> relay;
        std::unique_ptr<Client> client;
    };

private Q_SLOTS:
    void strangersAreTurnedAway_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QByteArray>("status");
        QTest::newRow("no token") << "GET /api/v3/user/me HTTP/1.1\r\nHost: 127.0.0.1\r\n"_ba
                                  << "401"_ba;
        QTest::newRow("another token")
            << "GET /api/v3/user/me HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bot bot/token+=x\r\n"_ba
            << "401"_ba;
        QTest::newRow("another scheme")
            << "GET /api/v3/user/me HTTP/1.1\r\nHost: localhost\r\nAuthorization: Basic bot/token+==\r\n"_ba
            << "401"_ba;
        QTest::newRow("a page")
            << "GET /api/v3/user/me HTTP/1.1\r\nHost: localhost\r\nOrigin: https://evil.example\r\n"_ba + kAuthorization
            << "403"_ba;
        QTest::newRow("a name of somebody else")
            << "GET /api/v3/user/me HTTP/1.1\r\nHost: evil.example\r\n"_ba + kAuthorization << "421"_ba;
        QTest::newRow("no host") << "GET /api/v3/user/me HTTP/1.1\r\n"_ba + kAuthorization << "421"_ba;
        QTest::newRow("clients") << "GET /relay/clients HTTP/1.1\r\nHost: 127.0.0.1\r\n"_ba
                                 << "401"_ba;
        QTest::newRow("elsewhere") << "GET /admin HTTP/1.1\r\nHost: 127.0.0.1\r\n"_ba + kAuthorization << "404"_ba;
        QTest::newRow("up") << "GET /api/v3/../../x HTTP/1.1\r\nHost: 127.0.0.1\r\n"_ba + kAuthorization << "400"_ba;
        QTest::newRow("up, disguised") << "GET /api/v3/%2e%2e/x HTTP/1.1\r\nHost: 127.0.0.1\r\n"_ba + kAuthorization
                                       << "400"_ba;
        QTest::newRow("a second line") << "GET /api/v3/user/me\tX-Y:z HTTP/1.1\r\nHost: 127.0.0.1\r\n"_ba
                + kAuthorization << "400"_ba;
        QTest::newRow("a large body without a token")
            << "POST /api/v3/asset/create HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 40000000\r\n"_ba
            << "401"_ba;
        QTest::newRow("a page's websocket")
            << "GET /gateway?token=x HTTP/1.1\r\nHost: 127.0.0.1\r\nOrigin: https://evil.example\r\nUpgrade: "
               "websocket\r\n"
               "Connection: Upgrade\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n"_ba
            << "403"_ba;
    }

    void strangersAreTurnedAway()
    {
        QFETCH(QByteArray, head);
        QFETCH(QByteArray, status);
        RelayRig rig;
        rig.start();
        RawClient client(portOf(rig), head + "\r\n");
        SOON_VERIFY(client.answer.contains("\r\n\r\n"));
        QVERIFY2(client.answer.startsWith("HTTP/1.1 " + status), client.answer.constData());
        QVERIFY(works(rig));
    }

    void theSecretOfTheGatewayIsNeeded()
    {
        RelayRig rig;
        rig.start();
        const QUrl address = RelayRig::gatewayOf(*rig.program);
        QVERIFY(!address.query(QUrl::FullyDecoded).contains(u"token+=="_s)); // it may end up in a log
        QUrl wrong = address;
        wrong.setQuery(u"compress=0&token=guess"_s);
        Gateway stranger(wrong);
        SOON_VERIFY(stranger.wasClosed());
        QCOMPARE(stranger.frames(1).size(), 1);
        QCOMPARE(stranger.frames(1).first()["d"_L1]["code"_L1].toInt(), 40101);
    }

    //! They are cut after a while; others do not notice.
    void slowClientsDoNotBlock()
    {
        RelayRig rig(chat::sandbox::test::smallOptions(60));
        rig.options.limits.headerTime = std::chrono::milliseconds(500);
        rig.options.limits.bodyTime = std::chrono::milliseconds(500);
        rig.options.limits.stallTime = std::chrono::milliseconds(1500);
        rig.start();
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int i = 0; i < 40; ++i) {
            clients.push_back(std::make_unique<RawClient>(portOf(rig), "GET /api/v3/user/me HT"));
            clients.push_back(std::make_unique<RawClient>(portOf(rig),
                "POST /api/v3/message/create HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 100\r\n"_ba + kAuthorization
                    + "\r\n{"));
        }
        QVERIFY(works(rig));
        for (const auto &client : clients)
            SOON_VERIFY(client->gone);
        QVERIFY(works(rig));
    }

    //! Many requests in one go are answered one after the other.
    void floodsOfRequestsAreAnsweredInOrder()
    {
        RelayRig rig;
        rig.start();
        QByteArray flood;
        for (int i = 0; i < 200; ++i)
            flood += "GET /api/v3/user/me HTTP/1.1\r\nHost: 127.0.0.1\r\n"_ba + kAuthorization + "\r\n";
        RawClient client(portOf(rig), flood);
        QVERIFY(works(rig));
        SOON_COMPARE(client.answer.count("HTTP/1.1 200"), 200);
    }

    void tooManyConnectionsAreTurnedAway()
    {
        RelayRig rig;
        rig.options.limits.connections = 20;
        rig.start();
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int i = 0; i < 60; ++i)
            clients.push_back(std::make_unique<RawClient>(portOf(rig), "GET "));
        SOON_VERIFY(
            std::ranges::any_of(clients, [](const auto &client) { return client->answer.startsWith("HTTP/1.1 503"); }));
        clients.clear();
        SOON_VERIFY(works(rig));
    }

    //! The memory stays bounded, and others get everything.
    void deafReadersDoNotHoldOthersUp()
    {
        RelayRig rig;
        rig.options.sessions.room = {500, 500, 100};
        rig.options.limits.stallTime = std::chrono::milliseconds(1000);
        rig.start();
        Gateway reader(*rig.program, false);
        SOON_VERIFY(!reader.sessionId().isEmpty());
        const QUrl address = RelayRig::gatewayOf(*rig.program);
        RawClient deaf(portOf(rig),
            "GET "_ba + address.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority)
                + " HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                  "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n");
        SOON_VERIFY(deaf.answer.startsWith("HTTP/1.1 101"));
        deaf.setReadBufferSize(1);
        deaf.disconnect(&deaf);
        for (int i = 0; i < 1500; ++i)
            rig.say(u"%1 "_s.arg(i) + QString(3000, u'x'));
        SOON_COMPARE(reader.events().size(), 1500);
        QVERIFY(works(rig));
    }

    void answersThatAreNoneBecomeAFailure_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QByteArray>("endless");
        QTest::newRow("no HTTP") << "hello"_ba + QByteArray(100'000, 'x') << ""_ba;
        QTest::newRow("endless head") << "HTTP/1.1 200 OK\r\n"_ba
                                      << "X-Filler: y\r\n"_ba;
        QTest::newRow("endless line") << "HTTP/1.1 200 OK\r\nX: "_ba
                                      << "y"_ba;
        QTest::newRow("two ends") << "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n"_ba
                                  << ""_ba;
    }

    void answersThatAreNoneBecomeAFailure()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QByteArray, endless);
        RawServer server(answer, endless);
        Trap trap(server.url());
        const auto reply = trap.client->get(u"guild/list"_s);
        QCOMPARE(reply.http, 502);
        QCOMPARE(reply.code(), 50200);
    }

    //! The token stays with its server, and a program is not led to another one.
    void redirectsToOthersAreRefused_data()
    {
        QTest::addColumn<QByteArray>("location");
        QTest::addColumn<bool>("passes");
        QTest::newRow("another host") << "https://evil.example/api/v3/user/me"_ba << false;
        QTest::newRow("another scheme") << "//evil.example/x"_ba << false;
        QTest::newRow("beside the API") << "/other"_ba << false;
        QTest::newRow("up") << "/api/../other"_ba << false;
        QTest::newRow("the API itself") << "/api/v3/user/me?x=1"_ba << true;
    }

    void redirectsToOthersAreRefused()
    {
        QFETCH(QByteArray, location);
        QFETCH(bool, passes);
        RawServer server("HTTP/1.1 302 Found\r\nLocation: " + location + "\r\nContent-Length: 0\r\n\r\n");
        Trap trap(server.url());
        RawClient client(static_cast<quint16>(trap.relay->url().port()),
            "GET /api/v3/guild/list HTTP/1.1\r\nHost: 127.0.0.1\r\n"_ba + kAuthorization + "\r\n");
        SOON_VERIFY(client.answer.contains("\r\n\r\n"));
        QVERIFY(!client.answer.contains("evil"));
        QCOMPARE(client.answer.startsWith("HTTP/1.1 302"), passes);
        if (passes)
            QVERIFY2(client.answer.contains("Location: " + trap.relay->url().toEncoded() + "/v3/user/me?x=1\r\n"),
                client.answer.constData());
        else
            QVERIFY(client.answer.startsWith("HTTP/1.1 502"));
    }

    void serverIsNamedByItsAddress_data()
    {
        QTest::addColumn<QHostAddress>("address");
        QTest::addColumn<QString>("name");
        QTest::newRow("version 4") << QHostAddress(QHostAddress::LocalHost) << u"127.0.0.1"_s;
        if (QTcpServer().listen(QHostAddress::LocalHostIPv6)) // not every machine has one
            QTest::newRow("version 6, in brackets") << QHostAddress(QHostAddress::LocalHostIPv6) << u"[::1]"_s;
    }
    void serverIsNamedByItsAddress()
    {
        QFETCH(QHostAddress, address);
        QFETCH(QString, name);
        QByteArray heard;
        QTcpServer server;
        QVERIFY(server.listen(address));
        connect(&server, &QTcpServer::newConnection, &server, [&] {
            while (QTcpSocket *socket = server.nextPendingConnection())
                connect(socket, &QTcpSocket::readyRead, socket, [&heard, socket] {
                    heard += socket->readAll();
                    socket->write("HTTP/1.1 204 No Content\r\n\r\n");
                });
        });
        Trap trap(QUrl(u"http://%1:%2"_s.arg(name).arg(server.serverPort())));
        RawClient client(static_cast<quint16>(trap.relay->url().port()),
            "GET /api/v3/guild/list HTTP/1.1\r\nHost: 127.0.0.1\r\n"_ba + kAuthorization + "\r\n");
        SOON_VERIFY(client.answer.startsWith("HTTP/1.1 204"));
        const QByteArray own = name.toLatin1() + ':' + QByteArray::number(server.serverPort());
        QVERIFY2(heard.contains("/api/v3/guild/list HTTP/1.1\r\nHost: " + own + "\r\n"), heard.constData());
    }

    //! However a server marks the end of an answer, the program learns it.
    void answersEndWhereTheyEnd_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QByteArray>("version");
        QTest::addColumn<QByteArray>("end"); // of what the program gets
        QTest::addColumn<bool>("keepAlive");
        const QByteArray chunks
            = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n";
        const QByteArray length = "HTTP/1.1 200 OK\r\nX-Rate-Limit-Global:\r\nContent-Length: 5\r\n\r\nabcde";
        QTest::newRow("length") << length << "1.1"_ba
                                << "\r\nContent-Length: 5\r\nConnection: keep-alive\r\n\r\nabcde"_ba << true;
        QTest::newRow("length, old client") << length << "1.0"_ba
                                            << "\r\nContent-Length: 5\r\nConnection: close\r\n\r\nabcde"_ba << false;
        QTest::newRow("chunks") << chunks << "1.1"_ba
                                << "\r\n0\r\n\r\n"_ba << true;
        QTest::newRow("chunks, old client") << chunks << "1.0"_ba
                                            << "\r\nConnection: close\r\n\r\nabcde"_ba << false;
        QTest::newRow("nothing") << "HTTP/1.1 204 No Content\r\n\r\n"_ba
                                 << "1.1"_ba
                                 << "HTTP/1.1 204 No Content\r\nConnection: keep-alive\r\n\r\n"_ba << true;
    }

    void answersEndWhereTheyEnd()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QByteArray, version);
        QFETCH(QByteArray, end);
        QFETCH(bool, keepAlive);
        RawServer server(answer);
        Trap trap(server.url());
        const QByteArray request
            = "GET /api/v3/guild/list HTTP/" + version + "\r\nHost: 127.0.0.1\r\n" + kAuthorization + "\r\n";
        RawClient client(static_cast<quint16>(trap.relay->url().port()), request);
        SOON_VERIFY(client.answer.endsWith(end));
        if (!answer.contains(" 204 ")) {
            QByteArray body = client.answer.sliced(client.answer.indexOf("\r\n\r\n"));
            body.removeIf([](char c) { return c < 'a'; }); // the sizes of chunks
            QCOMPARE(body, "abcde"_ba);
        }
        if (answer.contains("Global"))
            QVERIFY(client.answer.contains("\r\nX-Rate-Limit-Global: \r\n")); // empty, and yet it says something
        if (!keepAlive) {
            SOON_VERIFY(client.gone);
            return;
        }
        client.answer.clear();
        client.write(request);
        SOON_VERIFY(client.answer.endsWith(end));
    }

    //! Nobody who is not KOOK gets the token.
    void anUntrustedCertificateIsRefused()
    {
        QFile certificate(QLatin1StringView(FIXTURES) + u"/tls/untrusted.crt"_s);
        QFile key(QLatin1StringView(FIXTURES) + u"/tls/untrusted.key"_s);
        QVERIFY(certificate.open(QIODevice::ReadOnly) && key.open(QIODevice::ReadOnly));
        auto configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(QSslCertificate(&certificate));
        configuration.setPrivateKey(QSslKey(&key, QSsl::Ec));
        QSslServer server;
        server.setSslConfiguration(configuration);
        QByteArray received;
        connect(&server, &QTcpServer::pendingConnectionAvailable, this, [&] {
            auto *socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [&received, socket] { received += socket->readAll(); });
        });
        QVERIFY(server.listen(QHostAddress::LocalHost));
        Trap trap(QUrl(u"https://127.0.0.1:%1"_s.arg(server.serverPort())));
        QCOMPARE(trap.client->get(u"user/me"_s).http, 502);
        QCOMPARE(trap.client->post(u"message/create"_s, {{"content"_L1, u"x"_s}}).http, 502);
        QCOMPARE(received, QByteArray());
    }

    //! What a program does not read waits in the network.
    void endlessBodiesAreNotHeld()
    {
        RawServer server("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n", "x");
        Trap trap(server.url());
        RawClient client(static_cast<quint16>(trap.relay->url().port()),
            "GET /api/v3/guild/list HTTP/1.1\r\nHost: 127.0.0.1\r\n"_ba + kAuthorization + "\r\n");
        SOON_VERIFY(client.answer.size() > 100);
        client.disconnect(&client);
        client.setReadBufferSize(1);
        const qint64 before = residentKiB();
        for (int i = 0; i < 1500; ++i) // meanwhile hundreds of megabytes could come
            QVERIFY(trap.client->get(u"gateway/index"_s).ok());
        QVERIFY2(residentKiB() - before < 48 * kRoom, qPrintable(QString::number(residentKiB() - before)));
        client.abort();
        SOON_VERIFY(server.gone > 0);
    }

    //! A server without end and programs that mean harm, at the same time: honest ones are served all the while.
    void bothSidesAtOnce()
    {
        RawServer server("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nfffffff\r\n", "x");
        Trap trap(server.url());
        const auto port = static_cast<quint16>(trap.relay->url().port());
        const QByteArray call = "GET /api/v3/guild/list HTTP/1.1\r\nHost: 127.0.0.1\r\n";
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int i = 0; i < 10; ++i) {
            clients.push_back(std::make_unique<RawClient>(port, call + kAuthorization + "\r\n")); // reads nothing
            clients.back()->disconnect(clients.back().get());
            clients.back()->setReadBufferSize(1);
            clients.push_back(std::make_unique<RawClient>(port, call + kAuthorization + "\r\n")); // leaves
            clients.back()->abort();
            clients.push_back(std::make_unique<RawClient>(port, call + "\r\n")); // has no token
            clients.push_back(
                std::make_unique<RawClient>(port, "GET /gateway?token=guess HTTP/1.1\r\nHost: 127.0.0.1\r\n"));
        }
        const qint64 before = residentKiB();
        for (int i = 0; i < 300; ++i)
            QVERIFY(trap.client->get(u"gateway/index"_s).ok());
        QVERIFY2(residentKiB() - before < 64 * kRoom, qPrintable(QString::number(residentKiB() - before)));
        clients.clear();
        QVERIFY(trap.client->get(u"gateway/index"_s).ok());
    }

    //! It is not sent again, and the program is told that the outcome is unknown.
    void aWriteWhoseAnswerIsLostIsNotRepeated_data()
    {
        QTest::addColumn<HaltingProxy::How>("how");
        QTest::addColumn<int>("done");
        QTest::newRow("before it arrived") << HaltingProxy::How::Swallow << 0;
        QTest::newRow("before the answer") << HaltingProxy::How::HalfHeader << 1;
        QTest::newRow("within the answer") << HaltingProxy::How::HalfBody << 1;
    }

    void aWriteWhoseAnswerIsLostIsNotRepeated()
    {
        QFETCH(HaltingProxy::How, how);
        QFETCH(int, done);
        RelayRig rig;
        const QByteArray line = "POST /api/v3/message/create HTTP/1.1";
        HaltingProxy proxy(rig.options.upstream, line, how);
        rig.options.upstream = proxy.url();
        rig.options.silence = std::chrono::milliseconds(500);
        rig.start();
        QVERIFY(works(rig)); // there is a connection that may be used again
        const auto reply
            = rig.program->post(u"message/create"_s, {{"target_id"_L1, u"11"_s}, {"content"_L1, u"once"_s}});
        QVERIFY(!reply.ok());
        if (how == HaltingProxy::How::HalfBody) {
            QVERIFY(reply.json.isEmpty()); // the connection ended, so that it is not taken for complete
        } else {
            QCOMPARE(reply.http, 504);
            QVERIFY(reply.body.contains("may have been carried out"));
        }
        QVERIFY(works(rig));
        QCOMPARE(proxy.asked().count(line), 1);
        QCOMPARE(rig.sandbox.ann->get(u"message/list"_s, {{u"target_id"_s, u"11"_s}}).items().size(), done);
    }
};

KOOKABURRA_CORE_CASE(TestRelayHostile)

} // namespace tst_relay_hostile

#include "tst_relay_hostile.moc"
