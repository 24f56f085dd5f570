// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/sandboxclient.h"
#include "tests/support/testcase.h"

#include <QTest>

namespace tst_sandbox_control {

using namespace Qt::Literals::StringLiterals;
using namespace chat::sandbox;
using namespace chat::sandbox::test;

//! The control surface: what tests and demonstrations do in other people's names, and what they may watch.
class TestSandboxControl : public QObject
{
    Q_OBJECT

private:
    static QString say(Client &client, const QString &as, const QString &content)
    {
        return client
            .post(u"sandbox/say"_s, {{"as"_L1, as}, {"target_id"_L1, u"11"_s}, {"content"_L1, content}})["msg_id"_L1]
            .toString();
    }

private Q_SLOTS:
    void somebodyElseSaysSomething()
    {
        Sandbox box;
        Gateway gateway(*box.bob, false);
        QTRY_COMPARE(gateway.frames(1).size(), 1);
        const QString id = say(*box.bot, u"101"_s, u"**hello** from ann"_s);
        QTRY_COMPARE(gateway.events().size(), 1);
        QCOMPARE(gateway.events().first().value("author_id"_L1).toString(), u"101"_s);
        QCOMPARE(gateway.events().first().value("msg_id"_L1).toString(), id);
        const QString byName = say(*box.bot, u"mod"_s, u"by name"_s);
        QCOMPARE(box.ann->get(u"message/view"_s, {{u"msg_id"_s, byName}})["author"_L1].toObject()["id"_L1].toString(),
            u"103"_s);
        const Reply direct
            = box.bot->post(u"sandbox/say"_s, {{"as"_L1, u"ann"_s}, {"to"_L1, u"102"_s}, {"content"_L1, u"psst"_s}});
        QVERIFY2(direct.ok(), direct.body.constData());
        QTRY_VERIFY(gateway.events().last().value("channel_type"_L1).toString() == u"PERSON"_s);
    }

    void rightsAreThoseOfWhoSpeaks()
    {
        Sandbox box;
        QCOMPARE(
            box.bot->post(u"sandbox/say"_s, {{"as"_L1, u"102"_s}, {"target_id"_L1, u"13"_s}, {"content"_L1, u"no"_s}})
                .code(),
            40300);
        QCOMPARE(
            box.bot->post(
                       u"sandbox/say"_s, {{"as"_L1, u"nobody"_s}, {"target_id"_L1, u"11"_s}, {"content"_L1, u"no"_s}})
                .code(),
            40400);
        QCOMPARE(box.bot->post(u"sandbox/say"_s, {{"as"_L1, u"102"_s}, {"target_id"_L1, u"11"_s}}).code(), 40000);
    }

    void reactionsAreSetAndTakenBackInAnothersName()
    {
        Sandbox box;
        const QString id = say(*box.bot, u"ann"_s, u"vote"_s);
        const QJsonObject body{{"as"_L1, u"bob"_s}, {"msg_id"_L1, id}, {"emoji"_L1, u"👍"_s}};
        QVERIFY(box.bot->post(u"sandbox/react"_s, body).ok());
        const Query query{{u"msg_id"_s, id}, {u"emoji"_s, u"👍"_s}};
        QCOMPARE(box.bot->get(u"message/reaction-list"_s, query).data().toArray().at(0)["id"_L1].toString(), u"102"_s);
        QJsonObject off = body;
        off.insert("on"_L1, false);
        QVERIFY(box.bot->post(u"sandbox/react"_s, off).ok());
        QVERIFY(box.bot->get(u"message/reaction-list"_s, query).data().toArray().isEmpty());
    }

    void buttonsArePressedInAnothersName()
    {
        Sandbox box;
        Gateway gateway(*box.bot, false);
        QTRY_COMPARE(gateway.frames(1).size(), 1);
        const QString card
            = u"[{\"type\":\"card\",\"modules\":[{\"type\":\"action-group\",\"elements\":[{\"type\":\"button\","
              "\"click\":\"return-val\",\"value\":\"yes\",\"text\":{\"type\":\"plain-text\",\"content\":\"Y\"}}]}]}]"_s;
        const QString id = box.bot
                               ->post(u"message/create"_s,
                                   {{"target_id"_L1, u"11"_s}, {"type"_L1, 10}, {"content"_L1, card}})["msg_id"_L1]
                               .toString();
        QVERIFY(
            box.owner->post(u"sandbox/click"_s, {{"as"_L1, u"bob"_s}, {"msg_id"_L1, id}, {"value"_L1, u"yes"_s}}).ok());
        QTRY_COMPARE(gateway.bodies(u"message_btn_click"_s).size(), 1);
        QCOMPARE(gateway.bodies(u"message_btn_click"_s).first().value("user_id"_L1).toString(), u"102"_s);
        QCOMPARE(gateway.bodies(u"message_btn_click"_s).first().value("value"_L1).toString(), u"yes"_s);
    }

    void clockGoesForwardForMessagesAndLimits()
    {
        SandboxOptions options = smallOptions();
        options.faults = {u"ratelimit=message/create:1/3600s"_s};
        Sandbox box(options);
        const QJsonObject body{{"target_id"_L1, u"11"_s}, {"content"_L1, u"x"_s}};
        const qint64 first = box.ann->post(u"message/create"_s, body)["msg_timestamp"_L1].toInteger();
        QCOMPARE(box.ann->post(u"message/create"_s, body).http, 429);
        QVERIFY(box.bot->post(u"sandbox/clock"_s, {{"seconds"_L1, 86400}}).ok());
        const qint64 second = box.ann->post(u"message/create"_s, body)["msg_timestamp"_L1].toInteger();
        QVERIFY(second - first >= 86'400'000);
        for (const QJsonValue &wrong : {QJsonValue(-5), QJsonValue(0), QJsonValue(u"soon"_s), QJsonValue()})
            QCOMPARE(box.bot->post(u"sandbox/clock"_s, {{"seconds"_L1, wrong}}).code(), 40000);
    }

    void sessionsAreForgottenWhenTheClockGoesOn()
    {
        Sandbox box;
        const QString url = box.bot->get(u"gateway/index"_s, {{u"compress"_s, u"0"_s}})["url"_L1].toString();
        auto gateway = std::make_unique<Gateway>(QUrl(url));
        QTRY_COMPARE(gateway->frames(1).size(), 1);
        const QString session = gateway->sessionId();
        QCOMPARE(box.ann->post(u"sandbox/drop"_s, {{"user_id"_L1, u"100"_s}})["dropped"_L1].toInt(), 1);
        QTRY_VERIFY(gateway->wasClosed());
        QVERIFY(box.ann->post(u"sandbox/clock"_s, {{"seconds"_L1, 600}}).ok());
        Gateway again(QUrl(url + u"&resume=1&sn=0&session_id="_s + session));
        QTRY_COMPARE(again.frames(5).size(), 1);
        QCOMPARE(again.frames(5).first().value("d"_L1).toObject().value("code"_L1).toInt(), 40107);
    }

    void droppedConnectionsCanBeResumed()
    {
        Sandbox box;
        const QString url = box.bot->get(u"gateway/index"_s, {{u"compress"_s, u"0"_s}})["url"_L1].toString();
        Gateway gateway{QUrl(url)};
        Gateway other(*box.ann, true);
        QTRY_COMPARE(gateway.frames(1).size(), 1);
        QTRY_COMPARE(other.frames(1).size(), 1);
        QCOMPARE(box.ann->post(u"sandbox/drop"_s)["dropped"_L1].toInt(), 2);
        QTRY_VERIFY(gateway.wasClosed() && other.wasClosed());
        const QString id = say(*box.bot, u"ann"_s, u"missed"_s);
        Gateway again(QUrl(url + u"&resume=1&sn=0&session_id="_s + gateway.sessionId()));
        QTRY_COMPARE(again.frames(6).size(), 1);
        QCOMPARE(again.events().last().value("msg_id"_L1).toString(), id);
    }

    void faultsAreSwitchedOnAndOffAgain()
    {
        Sandbox box;
        const Reply set = box.bot->post(
            u"sandbox/fault"_s, {{"set"_L1, QJsonArray{u"error=503:1"_s, u"ratelimit=user/me:0/60s"_s}}});
        QCOMPARE(set["faults"_L1].toArray().size(), 2);
        QCOMPARE(box.ann->get(u"guild/list"_s).http, 503);
        QCOMPARE(box.ann->get(u"user/me"_s).http, 429);
        // The control surface itself never misbehaves.
        QCOMPARE(box.bot->post(u"sandbox/fault"_s, {{"clear"_L1, u"error"_s}})["faults"_L1].toArray().size(), 1);
        QVERIFY(box.ann->get(u"guild/list"_s).ok());
        QCOMPARE(box.ann->get(u"user/me"_s).http, 429);
        QVERIFY(box.bot->post(u"sandbox/fault"_s, {{"clear"_L1, true}})["faults"_L1].toArray().isEmpty());
        QVERIFY(box.ann->get(u"user/me"_s).ok());
        QCOMPARE(box.bot->post(u"sandbox/fault"_s, {{"set"_L1, u"gremlins"_s}}).code(), 40000);
        QVERIFY(box.bot->post(u"sandbox/fault"_s, {{"set"_L1, u"latency=1..2"_s}}).ok());
        QCOMPARE(box.bot->post(u"sandbox/fault"_s, {{"set"_L1, u"latency=1..3"_s}})["faults"_L1].toArray(),
            QJsonArray{u"latency=1..3"_s});
    }

    void oneSeesWhoIsConnectedAndWhatTheyGet()
    {
        Sandbox box;
        Gateway gateway(*box.ann, true);
        QTRY_COMPARE(gateway.frames(1).size(), 1);
        QCOMPARE(box.ann->get(u"guild/view"_s, {{u"guild_id"_s, u"77"_s}}).code() == 0, false);
        const Reply seen = box.bot->get(u"sandbox/clients"_s);
        const QJsonArray sessions = seen["gateway"_L1].toArray();
        QCOMPARE(sessions.size(), 1);
        QCOMPARE(sessions.at(0)["username"_L1].toString(), u"ann"_s);
        QCOMPARE(sessions.at(0)["compressed"_L1].toBool(), true);
        QJsonObject ann;
        for (const QJsonValue account : seen["accounts"_L1].toArray()) {
            if (account["user_id"_L1].toString() == u"101"_s)
                ann = account.toObject();
        }
        QVERIFY(ann.value("program"_L1).toString().startsWith(u"Mozilla"_s)); // as QNetworkAccessManager says
        int failed = 0;
        for (const QJsonValue call : ann.value("calls"_L1).toArray()) {
            if (call["name"_L1].toString() == u"guild/view"_s)
                failed = call["failed"_L1].toInt();
        }
        QCOMPARE(failed, 1);
        QVERIFY(seen["recent"_L1].toArray().size() >= 2);
        QVERIFY2(!seen.body.contains("token"), "tokens are not told");
    }

    void itIsServedApartFromTheApiToo()
    {
        Sandbox box;
        QUrl url(box.server.url());
        url.setPath(u"/sandbox/clients"_s);
        QCOMPARE(box.bot->fetch(url).http, 401);
    }
};

KOOKABURRA_CORE_CASE(TestSandboxControl)

} // namespace tst_sandbox_control

#include "tst_sandbox_control.moc"
