// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/relayrig.h"
#include "tests/support/testcase.h"

#include <QJsonDocument>
#include <QTest>

namespace tst_relay {

using namespace Qt::Literals::StringLiterals;
using namespace chat::test;
using chat::sandbox::test::Gateway;
using chat::sandbox::test::smallOptions;

//! Programs use the relay as they use KOOK.
class TestRelay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void callsPassBothWays()
    {
        RelayRig rig(smallOptions(60));
        rig.start();
        const auto sent = rig.program->post(u"message/create"_s,
            {{"target_id"_L1, u"11"_s}, {"content"_L1, u"嗨 (met)101(met)"_s}, {"nonce"_L1, u"n1"_s}});
        QVERIFY2(sent.ok(), sent.body.constData());
        QCOMPARE(sent["nonce"_L1].toString(), u"n1"_s);
        const chat::sandbox::test::Query page{{u"target_id"_s, u"11"_s}, {u"page_size"_s, u"50"_s}};
        const auto through = rig.program->get(u"message/list"_s, page);
        const auto direct = rig.sandbox.bot->get(u"message/list"_s, page);
        QCOMPARE(through.body, direct.body);
        QCOMPARE(through.items().last()["content"_L1].toString(), u"嗨 (met)101(met)"_s);
        for (const char *header : {"x-rate-limit-limit", "x-rate-limit-bucket", "x-rate-limit-reset"})
            QCOMPARE(through.headers.value(header), direct.headers.value(header));
    }

    void failuresPassUnchanged()
    {
        RelayRig rig;
        rig.start();
        const auto through = rig.program->get(u"message/view"_s, {{u"msg_id"_s, u"none"_s}});
        const auto direct = rig.sandbox.bot->get(u"message/view"_s, {{u"msg_id"_s, u"none"_s}});
        QCOMPARE(through.http, direct.http);
        QCOMPARE(through.body, direct.body);
        QCOMPARE(rig.program->get(u"no-such/call"_s).http, 404);
        QCOMPARE(rig.program->post(u"message/create"_s, {}).code(), 40000);
    }

    void eventsReachEveryProgram()
    {
        RelayRig rig;
        rig.start();
        const auto one = rig.client("one");
        const auto two = rig.client("two");
        Gateway first(*one, true);
        SOON_VERIFY(!first.sessionId().isEmpty());
        rig.say(u"early"_s);
        SOON_COMPARE(RelayRig::contents(first), QStringList{u"early"_s});
        Gateway second(*two, false);
        SOON_VERIFY(!second.sessionId().isEmpty());
        rig.say(u"late"_s);
        SOON_COMPARE(RelayRig::contents(first), (QStringList{u"early"_s, u"late"_s}));
        SOON_COMPARE(RelayRig::contents(second), QStringList{u"late"_s});
        QCOMPARE(second.sns().first(), 1); // each counts for itself
        QVERIFY(first.binaryFrames > 0 && first.textFrames == 0);
        QVERIFY(second.textFrames > 0 && second.binaryFrames == 0);
        QVERIFY(first.sessionId() != second.sessionId());
        first.ping(first.sns().last());
        SOON_COMPARE(first.frames(3).size(), 1);
    }

    //! Everything but the number is as KOOK sent it.
    void framesStayAsTheyAre()
    {
        RelayRig rig;
        rig.start();
        Gateway direct(*rig.sandbox.bot, false);
        Gateway through(*rig.program, false);
        SOON_VERIFY(!direct.sessionId().isEmpty() && !through.sessionId().isEmpty());
        rig.say(u"**same** 一样"_s);
        SOON_VERIFY(!direct.events().isEmpty() && !through.events().isEmpty());
        QCOMPARE(through.events(), direct.events());
    }

    void whatWasMissedComesAfterAResume()
    {
        RelayRig rig;
        rig.start();
        const QUrl address = RelayRig::gatewayOf(*rig.program);
        QString session;
        {
            Gateway bot(address);
            SOON_VERIFY(!bot.sessionId().isEmpty());
            session = bot.sessionId();
            rig.say(u"a"_s);
            SOON_COMPARE(RelayRig::contents(bot), QStringList{u"a"_s});
        }
        for (int i = 0; i < 300; ++i)
            rig.say(QString::number(i));
        Gateway bot(RelayRig::resumed(address, session, 1));
        SOON_COMPARE(bot.frames(6).size(), 1);
        QCOMPARE(bot.sessionId(), session);
        SOON_COMPARE(RelayRig::contents(bot).size(), 300);
        QCOMPARE(RelayRig::contents(bot).last(), u"299"_s);
        QCOMPARE(bot.sns().first(), 2);
        Gateway stranger(RelayRig::resumed(address, u"made-up"_s, 1));
        SOON_COMPARE(stranger.frames(5).size(), 1);
        QCOMPARE(stranger.frames(5).first()["d"_L1]["code"_L1].toInt(), 40107);
    }

    void offlineDoesNotEndTheRelay()
    {
        RelayRig rig;
        rig.start();
        const auto bot = rig.client("bot");
        QCOMPARE(bot->get(u"user/get-online-status"_s)["online"_L1].toBool(true), false);
        QVERIFY(bot->post(u"user/offline"_s).ok());
        Gateway gateway(*bot, false);
        SOON_VERIFY(!gateway.sessionId().isEmpty());
        QCOMPARE(bot->get(u"user/get-online-status"_s)["online"_L1].toBool(), true);
        const auto window = rig.client("window");
        QCOMPARE(window->get(u"user/get-online-status"_s)["online"_L1].toBool(true), false);
        QVERIFY(window->post(u"user/offline"_s).ok());
        rig.say(u"still here"_s);
        SOON_COMPARE(RelayRig::contents(gateway), QStringList{u"still here"_s});
    }

    void largeUploadsPass()
    {
        RelayRig rig;
        rig.start();
        QByteArray bytes("\x89PNG\r\n\x1a\n", 8);
        bytes += QByteArray(3 << 20, 'x');
        const auto reply = rig.program->upload(u"big.bin"_s, "application/octet-stream", bytes);
        QVERIFY2(reply.ok(), reply.body.constData());
        const auto back = rig.sandbox.bot->fetch(QUrl(reply["url"_L1].toString()));
        QCOMPARE(back.body.size(), bytes.size());
        QVERIFY(back.body == bytes);
    }

    void rateLimitsPassUnchanged()
    {
        auto options = smallOptions();
        options.faults = {u"ratelimit=message/create:3/60s"_s};
        RelayRig rig(options);
        rig.options.patience = std::chrono::seconds(1);
        rig.start();
        const QJsonObject body{{"target_id"_L1, u"11"_s}, {"content"_L1, u"x"_s}};
        for (int i = 0; i < 3; ++i) {
            const auto reply = rig.program->post(u"message/create"_s, body);
            QVERIFY(reply.ok());
            QCOMPARE(reply.headers.value("x-rate-limit-remaining"), QByteArray::number(2 - i));
        }
        // The relay knows what KOOK would say, and does not ask: who asks too often is switched off.
        const auto refused = rig.program->post(u"message/create"_s, body);
        QCOMPARE(refused.http, 429);
        QCOMPARE(refused.headers.value("x-rate-limit-remaining"), "0"_ba);
        QVERIFY(refused.headers.value("x-rate-limit-reset").toInt() > 30);
        // KOOK's own refusal passes as it is.
        QCOMPARE(rig.sandbox.bot->post(u"message/create"_s, body).http, 429);
        QVERIFY(rig.program->get(u"message/list"_s, {{u"target_id"_s, u"11"_s}}).ok());
    }

    //! One program's hundred reads do not keep a person waiting.
    void aPersonGoesBeforeABusyProgram()
    {
        auto options = smallOptions(10);
        options.faults = {u"ratelimit=message/list:2/1s"_s};
        RelayRig rig(options);
        rig.options.patience = std::chrono::seconds(60);
        rig.start();
        const QUrl list(rig.url() + u"/v3/message/list?target_id=11"_s);
        QNetworkAccessManager network;
        QStringList order;
        const auto ask = [&](const QByteArray &program, const QByteArray &priority) {
            QNetworkRequest request(list);
            request.setRawHeader("Authorization", "Bot bot/token+==");
            request.setHeader(QNetworkRequest::UserAgentHeader, program);
            if (!priority.isEmpty())
                request.setRawHeader("X-Kookaburra-Priority", priority);
            QNetworkReply *reply = network.get(request);
            connect(reply, &QNetworkReply::finished, reply, [&order, program, reply] {
                order.append(QString::fromLatin1(program)
                    + (reply->error() == QNetworkReply::NoError ? QString() : u" failed"_s));
                reply->deleteLater();
            });
        };
        for (int i = 0; i < 5; ++i)
            ask("bot", {});
        SOON_COMPARE(order.size(), 2); // the others wait for the next window
        ask("window", "user");
        SOON_COMPARE(order.size(), 6);
        QCOMPARE(order.indexOf(u"window"_s), 2);
        QCOMPARE(order.count(u"bot"_s), 5);
    }

    void messagesAreMarkedByTheirProgram()
    {
        RelayRig rig;
        rig.start();
        const auto bot = rig.client("my-bot/1.0");
        const auto window = rig.client("Kookaburra/1");
        QUrl address = RelayRig::gatewayOf(*window);
        Gateway marked(QUrl(
            window->get(u"gateway/index"_s, {{u"compress"_s, u"0"_s}, {u"marks"_s, u"1"_s}})["url"_L1].toString()));
        Gateway plain(address);
        SOON_VERIFY(!marked.sessionId().isEmpty() && !plain.sessionId().isEmpty());
        const QString one
            = bot->post(u"message/create"_s, {{"target_id"_L1, u"11"_s}, {"content"_L1, u"by bot"_s}})["msg_id"_L1]
                  .toString();
        const QString two = window
                                ->post(u"direct-message/create"_s,
                                    {{"target_id"_L1, u"101"_s}, {"content"_L1, u"by me"_s}})["msg_id"_L1]
                                .toString();
        QVERIFY(!one.isEmpty() && !two.isEmpty());
        SOON_COMPARE(marked.frames(100).size(), 2);
        QCOMPARE(marked.frames(100).first()["d"_L1]["program"_L1].toString(), u"my-bot/1.0"_s);
        QCOMPARE(marked.frames(100).first()["d"_L1]["msg_id"_L1].toString(), one);
        QCOMPARE(plain.frames(100).size(), 0);
        const QUrl writers(rig.url().replace(u"/api"_s, u"/relay/writers"_s));
        QNetworkRequest request(writers);
        request.setRawHeader("Authorization", "Bot bot/token+==");
        QNetworkAccessManager network;
        QNetworkReply *reply = network.get(request);
        SOON_VERIFY(reply->isFinished());
        const QJsonObject listed = QJsonDocument::fromJson(reply->readAll())["data"_L1].toObject();
        delete reply;
        QCOMPARE(listed["items"_L1].toArray().size(), 2);
        QCOMPARE(listed["items"_L1][1]["program"_L1].toString(), u"Kookaburra/1"_s);
        QCOMPARE(listed["items"_L1][1]["msg_id"_L1].toString(), two);
        QCOMPARE(listed["last"_L1].toInt(), 2);
    }

    void clientsAreListed()
    {
        RelayRig rig;
        rig.start();
        const auto bot = rig.client("my-bot/1.0");
        Gateway gateway(*bot, false);
        SOON_VERIFY(!gateway.sessionId().isEmpty());
        QVERIFY(bot->post(u"message/create"_s, {{"target_id"_L1, u"11"_s}, {"content"_L1, u"x"_s}}).ok());
        QNetworkRequest request(QUrl(rig.url().replace(u"/api"_s, u"/relay/clients"_s)));
        QNetworkAccessManager network;
        for (const bool allowed : {false, true}) {
            if (allowed)
                request.setRawHeader("Authorization", "Bot bot/token+==");
            QNetworkReply *reply = network.get(request);
            SOON_VERIFY(reply->isFinished());
            const QByteArray body = reply->readAll();
            delete reply;
            QVERIFY(!body.contains("token+=="));
            const QJsonObject data = QJsonDocument::fromJson(body)["data"_L1].toObject();
            QCOMPARE(data["account"_L1]["id"_L1].toString(), allowed ? u"100"_s : QString());
            if (!allowed)
                continue;
            QJsonObject found;
            const QJsonArray programs = data["programs"_L1].toArray();
            for (const QJsonValue program : programs) {
                if (program["name"_L1] == "my-bot/1.0"_L1)
                    found = program.toObject();
            }
            QCOMPARE(found["writes"_L1].toInt(), 1);
            QCOMPARE(found["sessions"_L1].toArray().size(), 1);
            QCOMPARE(found["sessions"_L1][0]["connected"_L1].toBool(), true);
        }
    }
};

KOOKABURRA_CORE_CASE(TestRelay)

} // namespace tst_relay

#include "tst_relay.moc"
