// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/relay/relay.h"
#include "tests/support/soon.h"
#include "tests/support/testcase.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

namespace tst_relay_end {

using namespace Qt::Literals::StringLiterals;
using namespace chat::relay;

namespace {

//! Answers messages when it is told to, and everything else with a failure.
class SlowServer : public QTcpServer
{
public:
    SlowServer()
    {
        if (!listen(QHostAddress::LocalHost))
            qFatal("cannot listen");
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                if (socket->readAll().startsWith("POST /api/v3/message/create"))
                    messages.append(socket);
                else
                    socket->write("HTTP/1.1 500 No\r\nContent-Length: 0\r\n\r\n");
            });
        });
    }
    void answer()
    {
        const QByteArray body = R"({"code":0,"message":"","data":{"msg_id":"m"}})";
        for (QTcpSocket *socket : std::as_const(messages)) // one call more is left
            socket->write(
                "HTTP/1.1 200 OK\r\nX-Rate-Limit-Limit: 5\r\nX-Rate-Limit-Remaining: 1\r\nX-Rate-Limit-Reset: 9\r\n"
                "X-Rate-Limit-Bucket: b\r\nContent-Length: "
                + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        messages.clear();
    }
    QList<QTcpSocket *> messages;
};

struct Rig
{
    SlowServer server;
    std::unique_ptr<Relay> relay;
    QNetworkAccessManager network;
    bool ready = false;
    bool ended = false;

    Rig()
    {
        RelayOptions options;
        options.upstream = QUrl(u"http://127.0.0.1:%1/api"_s.arg(server.serverPort()));
        options.token = u"t"_s;
        options.account = u"100"_s;
        options.connecting = std::chrono::milliseconds(0);
        relay = std::make_unique<Relay>(options);
        QObject::connect(relay.get(), &Relay::ready, relay.get(), [this] { ready = true; });
        QObject::connect(relay.get(), &Relay::ended, relay.get(), [this] { ended = true; });
        relay->start();
        chat::test::mustBecome([this] { return ready; }, "the relay does not start");
    }
    [[nodiscard]] QNetworkRequest request(const QString &path) const
    {
        QUrl url = relay->url();
        url.setPath(path);
        QNetworkRequest request(url);
        request.setRawHeader("Authorization", "Bot t");
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        return request;
    }
    [[nodiscard]] QNetworkReply *write() { return network.post(request(u"/api/v3/message/create"_s), "{}"); }
    [[nodiscard]] int writes()
    {
        const std::unique_ptr<QNetworkReply> reply(network.get(request(u"/relay/clients"_s)));
        chat::test::mustBecome([&reply] { return reply->isFinished(); }, "the relay does not answer");
        return QJsonDocument::fromJson(reply->readAll())["data"_L1]["programs"_L1][0]["writes"_L1].toInt();
    }
    [[nodiscard]] static int status(const QNetworkReply &reply)
    {
        return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    }
};

} // namespace

//! A relay that is told to end while programs write.
class TestRelayEnd : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsOnItsWayIsAnswered()
    {
        Rig rig;
        const std::unique_ptr<QNetworkReply> first(rig.write());
        SOON_COMPARE(rig.server.messages.size(), 1);
        rig.server.answer();
        SOON_VERIFY(first->isFinished());
        const std::unique_ptr<QNetworkReply> sent(rig.write());
        SOON_COMPARE(rig.server.messages.size(), 1);
        const std::unique_ptr<QNetworkReply> queued(rig.write()); // for the rate limit
        SOON_COMPARE(rig.writes(), 3);
        rig.relay->end();
        SOON_VERIFY(queued->isFinished());
        QCOMPARE(Rig::status(*queued), 503);
        const std::unique_ptr<QNetworkReply> late(rig.write());
        SOON_VERIFY(late->isFinished());
        QVERIFY(Rig::status(*late) == 503 || Rig::status(*late) == 0);
        QVERIFY(!sent->isFinished());
        QVERIFY(!rig.ended);
        rig.server.answer();
        SOON_VERIFY(rig.ended);
        SOON_VERIFY(sent->isFinished());
        QCOMPARE(Rig::status(*sent), 200);
        QVERIFY(rig.server.messages.isEmpty());
    }

    void silenceOfKookDoesNotKeepItForLong()
    {
        Rig rig;
        const std::unique_ptr<QNetworkReply> sent(rig.write());
        SOON_COMPARE(rig.server.messages.size(), 1);
        QElapsedTimer clock;
        clock.start();
        rig.relay->end();
        SOON_VERIFY(rig.ended);
        QVERIFY(clock.elapsed() >= 2900);
    }

    void withoutCallsItEnds()
    {
        Rig rig;
        rig.relay->end();
        SOON_VERIFY(rig.ended);
    }
};

KOOKABURRA_CORE_CASE(TestRelayEnd)

} // namespace tst_relay_end

#include "tst_relay_end.moc"
