// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/sandboxclient.h"

#include "app/sandbox/rules/actor.h"
#include "tests/support/testcase.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

namespace tst_sandbox_gateway {

using namespace Qt::Literals::StringLiterals;
using namespace chat::sandbox;
using namespace chat::sandbox::test;

//! The websocket: sessions, numbering, compression, who hears what, and the switchable faults.
class TestSandboxGateway : public QObject
{
    Q_OBJECT

private:
    static QString create(Client &client, const QString &content, const QJsonObject &more = {})
    {
        QJsonObject body = more;
        if (!body.contains("target_id"_L1))
            body.insert("target_id"_L1, u"11"_s);
        body.insert("content"_L1, content);
        return client.post(u"message/create"_s, body)["msg_id"_L1].toString();
    }

    static bool isOnline(Client &client) { return client.get(u"user/get-online-status"_s)["online"_L1].toBool(); }

    //! For a session of bob, from its beginning.
    static QUrl resumeUrl(Sandbox &box, const QString &session)
    {
        return QUrl(box.bob
                        ->get(u"gateway/index"_s,
                            {{u"compress"_s, u"0"_s}, {u"resume"_s, u"1"_s}, {u"sn"_s, u"0"_s},
                                {u"session_id"_s, session}})["url"_L1]
                        .toString());
    }

    static QList<qint64> upTo(qint64 n)
    {
        QList<qint64> numbers;
        for (qint64 i = 1; i <= n; ++i)
            numbers.append(i);
        return numbers;
    }

private Q_SLOTS:
    void framesAreCompressedOrNot_data()
    {
        QTest::addColumn<bool>("compress");
        QTest::newRow("plain") << false;
        QTest::newRow("zlib") << true;
    }

    void framesAreCompressedOrNot()
    {
        QFETCH(bool, compress);
        Sandbox box;
        Gateway gateway(*box.bob, compress);
        QTRY_VERIFY(!gateway.sessionId().isEmpty());
        for (int i = 0; i < 12; ++i)
            create(*box.ann, u"message %1 消息 "_s.arg(i) + QString(i * 300, u'x'));
        QTRY_COMPARE(gateway.sns(), upTo(12));
        gateway.ping(12, compress);
        QTRY_COMPARE(gateway.frames(3).size(), 1);
        QCOMPARE(gateway.events().at(7).value("content"_L1).toString(), u"message 7 消息 "_s + QString(2100, u'x'));
        QCOMPARE(gateway.textFrames, compress ? 0 : 14);
        QCOMPARE(gateway.binaryFrames, compress ? 14 : 0);
    }

    void createdEventHasWhatClientsNeed()
    {
        Sandbox box;
        Gateway gateway(*box.ann, false);
        QTRY_VERIFY(!gateway.sessionId().isEmpty());
        const QString first = create(*box.ann, u"own"_s, {{"nonce"_L1, 42}});
        create(*box.bob, u"hi (met)101(met) **b**"_s, {{"quote"_L1, first}});
        QTRY_COMPARE(gateway.events().size(), 2);
        const QJsonObject own = gateway.events().at(0);
        QCOMPARE(own.value("nonce"_L1), QJsonValue(42));
        QVERIFY(!own.value("extra"_L1).toObject().contains("quote"_L1));
        const QJsonObject event = gateway.events().at(1);
        QCOMPARE(event.value("channel_type"_L1).toString(), u"GROUP"_s);
        QCOMPARE(event.value("target_id"_L1).toString(), u"11"_s);
        QCOMPARE(event.value("author_id"_L1).toString(), u"102"_s);
        const QJsonObject extra = event.value("extra"_L1).toObject();
        QCOMPARE(extra.value("guild_id"_L1).toString(), u"1"_s);
        QCOMPARE(extra.value("channel_name"_L1).toString(), u"general"_s);
        QCOMPARE(extra.value("mention"_L1).toArray(), QJsonArray{u"101"_s});
        QCOMPARE(extra.value("quote"_L1).toObject().value("rong_id"_L1).toString(), first);
        const QJsonObject text = extra.value("kmarkdown"_L1).toObject();
        QCOMPARE(text.value("raw_content"_L1).toString(), u"hi @Annie b"_s);
        QCOMPARE(text.value("mention_part"_L1).toArray().size(), 1);
        QVERIFY(text.value("mention_role_part"_L1).isArray());
    }

    void changesOfMessagesAreTold()
    {
        Sandbox box;
        Gateway gateway(*box.bob, false);
        QTRY_VERIFY(!gateway.sessionId().isEmpty());
        const QString id = create(*box.ann, u"x"_s);
        QVERIFY(box.ann->post(u"message/update"_s, {{"msg_id"_L1, id}, {"content"_L1, u"y"_s}}).ok());
        QVERIFY(box.mod->post(u"message/add-reaction"_s, {{"msg_id"_L1, id}, {"emoji"_L1, u"👍"_s}}).ok());
        QVERIFY(box.mod->post(u"message/delete-reaction"_s, {{"msg_id"_L1, id}, {"emoji"_L1, u"👍"_s}}).ok());
        QVERIFY(box.mod->post(u"message/pin"_s, {{"target_id"_L1, u"11"_s}, {"msg_id"_L1, id}}).ok());
        QVERIFY(box.mod->post(u"message/delete"_s, {{"msg_id"_L1, id}}).ok());
        QTRY_COMPARE(gateway.sns(), upTo(6));
        const QJsonObject updated = gateway.bodies(u"updated_message"_s).value(0);
        QCOMPARE(updated.value("content"_L1).toString(), u"y"_s);
        QCOMPARE(updated.value("channel_id"_L1).toString(), u"11"_s);
        QVERIFY(updated.value("updated_at"_L1).toInteger() > 0);
        const QJsonObject added = gateway.bodies(u"added_reaction"_s).value(0);
        QCOMPARE(added.value("emoji"_L1).toObject().value("id"_L1).toString(), u"👍"_s);
        QCOMPARE(added.value("user_id"_L1).toString(), u"103"_s);
        QCOMPARE(gateway.bodies(u"deleted_reaction"_s).size(), 1);
        QCOMPARE(gateway.bodies(u"pinned_message"_s).size(), 1);
        QCOMPARE(gateway.bodies(u"deleted_message"_s).value(0).value("msg_id"_L1).toString(), id);
        for (qsizetype i = 1; i < 6; ++i)
            QCOMPARE(gateway.events().at(i).value("target_id"_L1).toString(), u"1"_s);
    }

    void directMessagesGoToBothSidesOnly()
    {
        Sandbox box;
        Gateway ann(*box.ann, false);
        Gateway bot(*box.bot, false);
        Gateway bob(*box.bob, false);
        QTRY_VERIFY(!ann.sessionId().isEmpty() && !bot.sessionId().isEmpty() && !bob.sessionId().isEmpty());
        const QString id = box.bot
                               ->post(u"direct-message/create"_s,
                                   {{"target_id"_L1, u"101"_s}, {"type"_L1, 9}, {"content"_L1, u"psst"_s}})["msg_id"_L1]
                               .toString();
        QVERIFY(box.bot->post(u"direct-message/update"_s, {{"msg_id"_L1, id}, {"content"_L1, u"psst!"_s}}).ok());
        QVERIFY(box.ann->post(u"direct-message/add-reaction"_s, {{"msg_id"_L1, id}, {"emoji"_L1, u"👍"_s}}).ok());
        QVERIFY(box.ann->post(u"direct-message/delete-reaction"_s, {{"msg_id"_L1, id}, {"emoji"_L1, u"👍"_s}}).ok());
        QVERIFY(box.bot->post(u"direct-message/delete"_s, {{"msg_id"_L1, id}}).ok());
        create(*box.ann, u"the end"_s);
        QTRY_COMPARE(ann.events().size(), 6);
        QTRY_COMPARE(bot.events().size(), 6);
        QTRY_COMPARE(bob.events().size(), 1);
        const QJsonObject event = ann.events().at(0);
        QCOMPARE(event.value("channel_type"_L1).toString(), u"PERSON"_s);
        QCOMPARE(event.value("target_id"_L1).toString(), u"101"_s);
        QCOMPARE(event.value("extra"_L1).toObject().value("code"_L1).toString(), kChatCode);
        QCOMPARE(ann.bodies(u"updated_private_message"_s).value(0).value("chat_code"_L1).toString(), kChatCode);
        QCOMPARE(ann.bodies(u"private_added_reaction"_s).size(), 1);
        QCOMPARE(ann.bodies(u"private_deleted_reaction"_s).size(), 1);
        QCOMPARE(bot.bodies(u"deleted_private_message"_s).size(), 1);
    }

    void hiddenChannelsAreHeardOnlyByThoseWhoSeeThem()
    {
        Sandbox box;
        Gateway mod(*box.mod, false);
        Gateway ann(*box.ann, false);
        Gateway eve(*box.eve, false);
        QTRY_VERIFY(!mod.sessionId().isEmpty() && !ann.sessionId().isEmpty() && !eve.sessionId().isEmpty());
        create(*box.mod, u"secret"_s, {{"target_id"_L1, u"12"_s}});
        create(*box.mod, u"open"_s);
        QTRY_COMPARE(mod.events().size(), 2);
        QTRY_COMPARE(ann.events().size(), 1);
        QCOMPARE(ann.events().at(0).value("content"_L1).toString(), u"open"_s);
        QVERIFY(eve.events().isEmpty());
    }

    void temporaryMessagesReachOnlyTheirTarget()
    {
        Sandbox box;
        Gateway ann(*box.ann, false);
        Gateway bob(*box.bob, false);
        QTRY_VERIFY(!ann.sessionId().isEmpty() && !bob.sessionId().isEmpty());
        const QString id = create(*box.ann, u"for bob"_s, {{"temp_target_id"_L1, u"102"_s}});
        const QString normal = create(*box.ann, u"for all"_s);
        QVERIFY(box.ann
                    ->post(u"message/update"_s,
                        {{"msg_id"_L1, normal}, {"content"_L1, u"only bob"_s}, {"temp_target_id"_L1, u"102"_s}})
                    .ok());
        QTRY_COMPARE(bob.events().size(), 3);
        QTRY_COMPARE(ann.events().size(), 1);
        QCOMPARE(bob.events().at(0).value("extra"_L1).toObject().value("visible_only"_L1).toString(), u"102"_s);
        QCOMPARE(bob.bodies(u"updated_message"_s).value(0).value("content"_L1).toString(), u"only bob"_s);
        QCOMPARE(box.bob->get(u"message/view"_s, {{u"msg_id"_s, id}}).code(), 40400);
    }

    void lostConnectionIsResumed_data()
    {
        QTest::addColumn<QString>("parameter");
        QTest::newRow("session_id") << u"session_id"_s;
        QTest::newRow("sessionId") << u"sessionId"_s;
    }

    void lostConnectionIsResumed()
    {
        QFETCH(QString, parameter);
        Sandbox box;
        Gateway first(*box.bob, false);
        QTRY_VERIFY(!first.sessionId().isEmpty());
        create(*box.ann, u"1"_s);
        QTRY_COMPARE(first.sns(), upTo(1));
        first.abort();
        create(*box.ann, u"2"_s);
        create(*box.ann, u"3"_s);
        const QString url = box.bob
                                ->get(u"gateway/index"_s,
                                    {{u"compress"_s, u"0"_s}, {u"resume"_s, u"1"_s}, {u"sn"_s, u"1"_s},
                                        {parameter, first.sessionId()}})["url"_L1]
                                .toString();
        Gateway second{QUrl(url)};
        QTRY_COMPARE(second.frames(6).size(), 1);
        QCOMPARE(second.sns(), (QList<qint64>{2, 3}));
        QCOMPARE(second.sessionId(), first.sessionId());
        create(*box.ann, u"4"_s);
        QTRY_COMPARE(second.sns(), (QList<qint64>{2, 3, 4}));
    }

    void badResumesAreToldToReconnect_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<int>("code");
        QTest::newRow("nothing") << u"&resume=1"_s << 40106;
        QTest::newRow("no sn") << u"&resume=1&session_id=x"_s << 40106;
        QTest::newRow("unknown session") << u"&resume=1&sn=0&session_id=x"_s << 40107;
        QTest::newRow("sn of the future") << u"&resume=1&sn=5&session_id=%1"_s << 40108;
    }

    void badResumesAreToldToReconnect()
    {
        QFETCH(QString, query);
        QFETCH(int, code);
        Sandbox box;
        Gateway first(*box.bob, false);
        QTRY_VERIFY(!first.sessionId().isEmpty());
        QString url = box.bob->get(u"gateway/index"_s, {{u"compress"_s, u"0"_s}})["url"_L1].toString();
        url += query.contains(u"%1"_s) ? query.arg(first.sessionId()) : query;
        Gateway second{QUrl(url)};
        QTRY_COMPARE(second.frames(5).size(), 1);
        QCOMPARE(second.frames(5).at(0).value("d"_L1).toObject().value("code"_L1).toInt(), code);
        QTRY_VERIFY(second.wasClosed());
    }

    void liveConnectionMayAskAgain()
    {
        Sandbox box;
        Gateway gateway(*box.bob, false);
        QTRY_VERIFY(!gateway.sessionId().isEmpty());
        create(*box.ann, u"1"_s);
        create(*box.ann, u"2"_s);
        QTRY_COMPARE(gateway.sns(), upTo(2));
        gateway.send({{"s"_L1, 4}, {"sn"_L1, 1}});
        QTRY_COMPARE(gateway.frames(6).size(), 1);
        QCOMPARE(gateway.sns(), (QList<qint64>{1, 2, 2}));
        gateway.ping(99);
        QTRY_COMPARE(gateway.frames(5).size(), 1);
    }

    void wrongTokensGetAHelloWithACode()
    {
        Sandbox box;
        const QString base = u"ws://127.0.0.1:%1/gateway?compress=0"_s.arg(box.server.port());
        Gateway without{QUrl(base)};
        QTRY_COMPARE(without.frames(1).size(), 1);
        QCOMPARE(without.frames(1).at(0).value("d"_L1).toObject().value("code"_L1).toInt(), 40100);
        Gateway wrong{QUrl(base + u"&token=nope"_s)};
        QTRY_COMPARE(wrong.frames(1).size(), 1);
        QCOMPARE(wrong.frames(1).at(0).value("d"_L1).toObject().value("code"_L1).toInt(), 40101);
        QTRY_VERIFY(wrong.wasClosed());
    }

    void signedInAccountIsOnlineUntilItLeaves()
    {
        Sandbox box;
        const auto online = [&box] {
            return box.ann->get(u"user/view"_s, {{u"user_id"_s, u"102"_s}})["online"_L1].toBool();
        };
        QVERIFY(!online());
        Gateway gateway(*box.bob, true);
        QTRY_VERIFY(online());
        QVERIFY(box.bob->postRaw(u"user/offline"_s, {}, "application/x-www-form-urlencoded").ok());
        QTRY_VERIFY(!online());
        gateway.ping(0, true);
        QTRY_COMPARE(gateway.frames(3).size(), 1); // it is not told
        QVERIFY(!gateway.wasClosed());
    }

    // ---- one connection of an account gets events, as with KOOK ----

    void onlyTheConnectionThatCameFirstGetsEvents()
    {
        Sandbox box;
        auto first = std::make_unique<Gateway>(*box.bob, false);
        QTRY_VERIFY(!first->sessionId().isEmpty());
        Gateway second(*box.bob, false);
        QTRY_VERIFY(!second.sessionId().isEmpty());
        create(*box.ann, u"1"_s);
        QTRY_COMPARE(first->sns(), upTo(1));
        second.ping(0);
        QTRY_COMPARE(second.frames(3).size(), 1);
        QVERIFY(second.events().isEmpty());
        QVERIFY(isOnline(*box.bob));

        // The second one stays deaf when the first one has left; the next one to come gets events.
        first->abort();
        QTRY_VERIFY(!isOnline(*box.bob));
        Gateway third(*box.bob, false);
        QTRY_VERIFY(isOnline(*box.bob));
        create(*box.ann, u"2"_s);
        QTRY_COMPARE(third.sns(), upTo(1));
        QVERIFY(second.events().isEmpty());
    }

    void offlineDeafensTheListenerAndTheNextOneHears()
    {
        Sandbox box;
        Gateway first(*box.bob, false);
        QTRY_VERIFY(!first.sessionId().isEmpty());
        Gateway second(*box.bob, false);
        QTRY_VERIFY(!second.sessionId().isEmpty());
        QVERIFY(box.bob->post(u"user/offline"_s).ok());
        QVERIFY(!isOnline(*box.bob));
        Gateway third(*box.bob, false);
        QTRY_VERIFY(isOnline(*box.bob));
        create(*box.ann, u"1"_s);
        QTRY_COMPARE(third.sns(), upTo(1));
        for (Gateway *deaf : {&first, &second}) {
            deaf->ping(0);
            QTRY_COMPARE(deaf->frames(3).size(), 1);
            QVERIFY(deaf->events().isEmpty());
            QVERIFY(!deaf->wasClosed());
        }
    }

    void resumedListenerStaysTheListener()
    {
        Sandbox box;
        Gateway first(*box.bob, false);
        QTRY_VERIFY(!first.sessionId().isEmpty());
        first.abort();
        QTRY_VERIFY(!isOnline(*box.bob));
        create(*box.ann, u"1"_s);
        Gateway again{resumeUrl(box, first.sessionId())};
        QTRY_COMPARE(again.sns(), upTo(1));
        Gateway second(*box.bob, false);
        QTRY_VERIFY(!second.sessionId().isEmpty());
        create(*box.ann, u"2"_s);
        QTRY_COMPARE(again.sns(), upTo(2));
        QVERIFY(second.events().isEmpty());
    }

    void resumedListenerIsDeafWhenAnotherCameMeanwhile()
    {
        Sandbox box;
        Gateway first(*box.bob, false);
        QTRY_VERIFY(!first.sessionId().isEmpty());
        first.abort();
        QTRY_VERIFY(!isOnline(*box.bob));
        Gateway second(*box.bob, false);
        QTRY_VERIFY(isOnline(*box.bob));
        Gateway again{resumeUrl(box, first.sessionId())};
        QTRY_COMPARE(again.frames(6).size(), 1);
        create(*box.ann, u"1"_s);
        QTRY_COMPARE(second.sns(), upTo(1));
        again.ping(0);
        QTRY_COMPARE(again.frames(3).size(), 1);
        QVERIFY(again.events().isEmpty());
    }

    void manyConnectionsHearWhereThatIsAsked()
    {
        SandboxOptions options = smallOptions();
        options.gateways = Gateways::Many;
        Sandbox box(options);
        Gateway first(*box.bob, false);
        Gateway second(*box.bob, false);
        QTRY_VERIFY(!first.sessionId().isEmpty() && !second.sessionId().isEmpty());
        create(*box.ann, u"1"_s);
        QTRY_COMPARE(first.sns(), upTo(1));
        QTRY_COMPARE(second.sns(), upTo(1));
        QVERIFY(box.bob->post(u"user/offline"_s).ok());
        QTRY_VERIFY(first.wasClosed() && second.wasClosed());
    }

    void faultsMakeConnectionsDeaf()
    {
        SandboxOptions options = smallOptions();
        options.faults = {u"gateway-deaf"_s};
        Sandbox box(options);
        Gateway gateway(*box.bob, false);
        QTRY_VERIFY(!gateway.sessionId().isEmpty());
        create(*box.ann, u"1"_s);
        gateway.ping(0);
        QTRY_COMPARE(gateway.frames(3).size(), 1);
        QVERIFY(gateway.events().isEmpty());
    }

    void faultMakesConnectionsDeafAfterAWhile()
    {
        SandboxOptions options = smallOptions();
        options.faults = {u"gateway-deaf-after=0.3s"_s};
        Sandbox box(options);
        Gateway gateway(*box.bob, false);
        QTRY_VERIFY(!gateway.sessionId().isEmpty());
        const auto isDeaf = [&box] {
            const auto all = box.bob->get(u"sandbox/clients"_s).object().value("gateway"_L1).toArray();
            return all.size() == 1 && all.at(0).toObject().value("deaf"_L1).toBool();
        };
        QTRY_VERIFY(isDeaf());
        const qsizetype heard = gateway.events().size();
        create(*box.ann, u"1"_s);
        gateway.ping(heard);
        QTRY_COMPARE(gateway.frames(3).size(), 1);
        QCOMPARE(gateway.events().size(), heard);
    }

    void lostSessionsDoNotPileUp()
    {
        Sandbox box;
        QString first;
        for (int i = 0; i < 18; ++i) {
            Gateway gateway(*box.bob, false);
            QTRY_VERIFY(!gateway.sessionId().isEmpty());
            if (first.isEmpty())
                first = gateway.sessionId();
            gateway.abort();
            QTRY_VERIFY(!box.ann->get(u"user/view"_s, {{u"user_id"_s, u"102"_s}})["online"_L1].toBool());
        }
        const QString url = box.bob
                                ->get(u"gateway/index"_s,
                                    {{u"compress"_s, u"0"_s}, {u"resume"_s, u"1"_s}, {u"sn"_s, u"0"_s},
                                        {u"session_id"_s, first}})["url"_L1]
                                .toString();
        Gateway late{QUrl(url)};
        QTRY_COMPARE(late.frames(5).size(), 1);
    }

    void faultDuplicates()
    {
        SandboxOptions options = smallOptions();
        options.faults = {u"gateway-dup"_s};
        Sandbox box(options);
        Gateway gateway(*box.bob, false);
        QTRY_VERIFY(!gateway.sessionId().isEmpty());
        create(*box.ann, u"1"_s);
        create(*box.ann, u"2"_s);
        QTRY_COMPARE(gateway.sns(), (QList<qint64>{1, 1, 2, 2}));
    }

    void faultSendsEverythingToAWebhook()
    {
        SandboxOptions options = smallOptions();
        options.faults = {u"webhook"_s};
        Sandbox box(options);
        Gateway gateway(*box.bob, false);
        QTRY_VERIFY(!gateway.sessionId().isEmpty()); // it opens all the same
        QCOMPARE(box.bob->get(u"user/me"_s)["os"_L1].toString(), u"Webhook"_s);
        const auto state = box.bob->get(u"user/get-online-status"_s).object();
        QCOMPARE(state.value("online_os"_L1).toArray(), QJsonArray{u"Webhook"_s});
        create(*box.ann, u"1"_s);
        gateway.ping(0);
        QTRY_COMPARE(gateway.frames(3).size(), 1);
        QVERIFY(gateway.events().isEmpty());
    }

    void faultReordersButDeliversAll()
    {
        SandboxOptions options = smallOptions();
        options.faults = {u"gateway-reorder"_s};
        Sandbox box(options);
        Gateway gateway(*box.bob, false);
        QTRY_VERIFY(!gateway.sessionId().isEmpty());
        for (int i = 0; i < 5; ++i)
            create(*box.ann, u"x"_s);
        QTRY_COMPARE(gateway.sns(), (QList<qint64>{2, 1, 4, 3, 5}));
    }

    void faultLeavesGapsThatAResumeCloses()
    {
        SandboxOptions options = smallOptions();
        options.faults = {u"gateway-gap"_s};
        Sandbox box(options);
        Gateway gateway(*box.bob, false);
        QTRY_VERIFY(!gateway.sessionId().isEmpty());
        for (int i = 0; i < 6; ++i)
            create(*box.ann, u"x"_s);
        QTRY_COMPARE(gateway.sns(), (QList<qint64>{1, 2, 3, 4, 6}));
        gateway.send({{"s"_L1, 4}, {"sn"_L1, 4}});
        QTRY_COMPARE(gateway.sns(), (QList<qint64>{1, 2, 3, 4, 6, 5, 6}));
    }

    void faultCutsConnections()
    {
        SandboxOptions options = smallOptions();
        options.faults = {u"drop-gateway=0.2s"_s};
        Sandbox box(options);
        Gateway gateway(*box.bob, false);
        QTRY_VERIFY(!gateway.sessionId().isEmpty());
        QTRY_VERIFY(gateway.wasClosed());
    }

    void faultSwallowsPongs()
    {
        SandboxOptions options = smallOptions();
        options.faults = {u"no-pong"_s};
        Sandbox box(options);
        Gateway gateway(*box.bob, false);
        QTRY_VERIFY(!gateway.sessionId().isEmpty());
        gateway.ping(0);
        create(*box.ann, u"x"_s);
        QTRY_COMPARE(gateway.events().size(), 1);
        QVERIFY(gateway.frames(3).isEmpty());
    }

    void residentsActByTheSameRules()
    {
        Sandbox box;
        Actor &actor = box.server.actor();
        QList<PostedMessage> heard;
        connect(
            &actor, &Actor::messageCreated, this, [&heard](const PostedMessage &message) { heard.append(message); });
        Gateway gateway(*box.bob, false);
        QTRY_VERIFY(!gateway.sessionId().isEmpty());
        const auto id = actor.createMessage(u"101"_s, u"11"_s, 9, u"hi (met)102(met)"_s);
        QVERIFY(id.ok());
        QVERIFY(actor.react(u"102"_s, id.value(), u"👍"_s, true).ok());
        QVERIFY(actor.updateMessage(u"101"_s, id.value(), u"edited"_s).ok());
        QCOMPARE(actor.updateMessage(u"102"_s, id.value(), u"not mine"_s).error().code, 40300);
        QCOMPARE(actor.createMessage(u"101"_s, u"13"_s, 9, u"x"_s).error().code, 40300);
        QVERIFY(actor.deleteMessage(u"101"_s, id.value()).ok());
        QVERIFY(actor.createMessage(u"101"_s, kChatCode, 9, u"psst"_s).ok());
        QTRY_COMPARE(gateway.sns(), upTo(4));
        QTRY_COMPARE(heard.size(), 2);
        QCOMPARE(heard.at(0).mentions, QStringList{u"102"_s});
        QCOMPARE(heard.at(1).place.direct, true);
        QCOMPARE(actor.recent(kChatCode, 5).size(), 1);
        QCOMPARE(actor.people(u"13"_s).size(), 1);
        QCOMPARE(actor.channels().size(), 4);
    }
};

KOOKABURRA_CORE_CASE(TestSandboxGateway)

} // namespace tst_sandbox_gateway

#include "tst_sandbox_gateway.moc"
