// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/kookrig.h"
#include "tests/support/testcase.h"

namespace tst_kookmessageactions {

using namespace chat;
using namespace chat::kook;
using namespace chat::test;
using Server = FakeRestServer;
using Rig = KookRig;
using Kind = ApiError::Kind;

//! Writing: send, edit, remove, react, and who reacted.
class TestKookMessageActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sends_data()
    {
        QTest::addColumn<ChannelKind>("kind");
        QTest::addColumn<MessageKind>("what");
        QTest::addColumn<int>("type");
        for (const ChannelKind kind : kKinds) {
            const char *name = kind == ChannelKind::Guild ? "channel" : "direct";
            QTest::addRow("%s markup", name) << kind << MessageKind::Markup << 9;
            QTest::addRow("%s text", name) << kind << MessageKind::Text << 1;
            QTest::addRow("%s card", name) << kind << MessageKind::Card << 10;
            QTest::addRow("%s image", name) << kind << MessageKind::Image << 2;
            QTest::addRow("%s video", name) << kind << MessageKind::Video << 3;
            QTest::addRow("%s file", name) << kind << MessageKind::File << 4;
        }
    }
    void sends()
    {
        QFETCH(ChannelKind, kind);
        QFETCH(MessageKind, what);
        QFETCH(int, type);
        Rig rig(kind);
        rig.server.always(rig.base + u"create"_s,
            Server::ok(QJsonObject{
                {"msg_id"_L1, u"new"_s}, {"msg_timestamp"_L1, qint64(1687969072819)}, {"nonce"_L1, u"n-1"_s}}));
        Draft draft;
        draft.kind = what;
        draft.source = u"hé (met)1(met)"_s;
        draft.nonce = u"n-1"_s;
        draft.quoted = MessageId(u"q1"_s);
        draft.onlyFor = UserId(u"77"_s);
        const auto sent
            = rig.run<Message>([&](auto callback) { rig.service.send(rig.channel, draft, &rig.context, callback); });
        QVERIFY(sent.ok());
        QCOMPARE(sent.value().id.value, u"new"_s);
        QCOMPARE(sent.value().created.toMSecsSinceEpoch(), 1687969072819);
        QCOMPARE(sent.value().nonce, u"n-1"_s);
        QCOMPARE(sent.value().author.name, u"Me"_s);
        QJsonObject expected{{"type"_L1, type}, {rig.channelKey(), rig.channel.id.value}, {"content"_L1, draft.source},
            {"nonce"_L1, u"n-1"_s}, {"quote"_L1, u"q1"_s}, {"reply_msg_id"_L1, u"q1"_s}};
        if (kind == ChannelKind::Guild) // direct chats have no temporary messages
            expected.insert("temp_target_id"_L1, u"77"_s);
        QCOMPARE(rig.server.last().json, expected);
        QCOMPARE(rig.server.last().verb, "POST"_ba);
    }

    void chatTheServerDoesNotKnowIsReachedByThePerson()
    {
        Rig rig(ChannelKind::Direct);
        Draft draft;
        draft.source = u"x"_s;
        rig.server.next(rig.base + u"create"_s, Server::fail(40400, 200));
        rig.server.next(rig.base + u"create"_s, Server::ok(QJsonObject{{"msg_id"_L1, u"new"_s}}));
        const auto sent
            = rig.run<Message>([&](auto callback) { rig.service.send(rig.channel, draft, &rig.context, callback); });
        QVERIFY(sent.ok());
        QCOMPARE(rig.server.last().json.value("target_id"_L1).toString(), u"24"_s);
        QVERIFY(!rig.server.last().json.contains("chat_code"_L1));
        rig.server.next(rig.base + u"list"_s, Server::fail(40400, 200));
        rig.server.next(rig.base + u"list"_s, Server::ok(items({{u"a"_s, 10}})));
        const auto page = rig.run<MessagePage>([&](auto callback) {
            rig.service.fetch({rig.channel, MessageQuery::Direction::Latest, {}, {}, 50}, &rig.context, callback);
        });
        QVERIFY(page.ok());
        QCOMPARE(idsOf(page.value().messages), QStringList{u"a"_s});
        QCOMPARE(rig.server.last().parameter(u"target_id"_s), u"24"_s);
        // Asked once more, not for ever.
        rig.server.always(rig.base + u"create"_s, Server::fail(40400, 200));
        const int before = rig.server.count(rig.base + u"create"_s);
        const auto refused
            = rig.run<Message>([&](auto callback) { rig.service.send(rig.channel, draft, &rig.context, callback); });
        QCOMPARE(refused.error().kind, Kind::NotFound);
        QCOMPARE(rig.server.count(rig.base + u"create"_s), before + 2);
    }

    void whatIsOlderThanADeletedDirectMessageIsFoundByPages()
    {
        Rig rig(ChannelKind::Direct);
        const auto fetch = [&](MessageQuery::Direction direction, const QString &cursor) {
            return rig.run<MessagePage>([&](auto callback) {
                rig.service.fetch({rig.channel, direction, Cursor{cursor}, {}, 2}, &rig.context, callback);
            });
        };
        rig.server.next(rig.base + u"list"_s, Server::ok(items({{u"e"_s, 50}, {u"f"_s, 60}})));
        QVERIFY(fetch(MessageQuery::Direction::Latest, {}).ok());
        // "e" has been deleted meanwhile.
        rig.server.next(rig.base + u"list"_s, Server::fail(40400, 200));
        rig.server.next(rig.base + u"list"_s, Server::ok(items({{u"f"_s, 60}, {u"g"_s, 70}})));
        rig.server.next(rig.base + u"list"_s, Server::ok(items({{u"c"_s, 30}, {u"d"_s, 40}})));
        const auto older = fetch(MessageQuery::Direction::Before, u"e"_s);
        QVERIFY(older.ok());
        QCOMPARE(idsOf(older.value().messages), (QStringList{u"c"_s, u"d"_s}));
        QCOMPARE(older.value().older->value, u"c"_s);
        QCOMPARE(rig.server.last().parameter(u"page"_s), u"2"_s);
        QCOMPARE(rig.server.last().parameter(u"chat_code"_s), u"52ac"_s);
        // The age of a message that was never delivered is unknown.
        rig.server.next(rig.base + u"list"_s, Server::fail(40400, 200));
        QCOMPARE(fetch(MessageQuery::Direction::Before, u"x"_s).error().kind, Kind::NotFound);
    }

    void sendsNothingMoreThanNeeded()
    {
        Rig rig;
        rig.server.always(rig.base + u"create"_s, Server::ok(QJsonObject{{"msg_id"_L1, u"new"_s}}));
        Draft draft;
        draft.source = u"x"_s;
        (void)rig.run<Message>([&](auto callback) { rig.service.send(rig.channel, draft, &rig.context, callback); });
        QCOMPARE(rig.server.last().json.keys(), (QStringList{u"content"_s, u"target_id"_s, u"type"_s}));
    }

    void refusalsKeepTheServersWords()
    {
        Rig rig;
        rig.server.always(rig.base + u"create"_s, Server::fail(40000, 200, u"请检查消息内容后重试"_s));
        Draft draft;
        draft.source = u"bad"_s;
        const auto sent
            = rig.run<Message>([&](auto callback) { rig.service.send(rig.channel, draft, &rig.context, callback); });
        QCOMPARE(sent.error().kind, Kind::Rejected);
        QCOMPARE(sent.error().code, 40000);
        QCOMPARE(sent.error().message, u"请检查消息内容后重试"_s);
    }

    void answerWithoutIdIsNoSuccess()
    {
        Rig rig;
        rig.server.always(rig.base + u"create"_s, Server::ok(QJsonArray()));
        const auto sent
            = rig.run<Message>([&](auto callback) { rig.service.send(rig.channel, {}, &rig.context, callback); });
        QCOMPARE(sent.error().kind, Kind::BadReply);
    }

    void edits_data()
    {
        QTest::addColumn<ChannelKind>("kind");
        QTest::addColumn<int>("quote"); // 0 leave, 1 set, 2 remove
        for (const ChannelKind kind : kKinds) {
            for (int quote = 0; quote < 3; ++quote)
                QTest::addRow("%d quote %d", static_cast<int>(kind), quote) << kind << quote;
        }
    }
    void edits()
    {
        QFETCH(ChannelKind, kind);
        QFETCH(int, quote);
        Rig rig(kind);
        rig.server.always(rig.base + u"update"_s, Server::ok(QJsonArray()));
        Draft draft;
        draft.source = u"new"_s;
        if (quote == 1)
            draft.quoted = MessageId(u"q"_s);
        else if (quote == 2)
            draft.quoted = MessageId();
        const auto done
            = rig.run<Unit>([&](auto callback) { rig.service.edit(rig.ref(), draft, &rig.context, callback); });
        QVERIFY(done.ok());
        QJsonObject expected{{"msg_id"_L1, u"m1"_s}, {"content"_L1, u"new"_s}};
        if (quote > 0)
            expected.insert("quote"_L1, quote == 1 ? u"q"_s : QString());
        QCOMPARE(rig.server.last().json, expected);
    }

    void temporaryEdits()
    {
        Rig rig;
        rig.server.always(rig.base + u"update"_s, Server::ok());
        Draft draft;
        draft.source = u"x"_s;
        draft.onlyFor = UserId(u"9"_s);
        QVERIFY(rig.run<Unit>([&](auto callback) { rig.service.edit(rig.ref(), draft, &rig.context, callback); }).ok());
        QCOMPARE(rig.server.last().json.value("temp_target_id"_L1), QJsonValue(u"9"_s));
    }

    void removes_data() { addKinds(); }
    void removes()
    {
        QFETCH(ChannelKind, kind);
        Rig rig(kind);
        // The data of a call without result is whatever it is.
        for (const QJsonValue &data :
            {QJsonValue(QJsonArray()), QJsonValue(QJsonObject()), QJsonValue(true), QJsonValue()}) {
            rig.server.next(rig.base + u"delete"_s, Server::ok(data));
            QVERIFY(rig.run<Unit>([&](auto callback) { rig.service.remove(rig.ref(), &rig.context, callback); }).ok());
            QCOMPARE(rig.server.last().json, (QJsonObject{{"msg_id"_L1, u"m1"_s}}));
        }
        rig.server.next(rig.base + u"delete"_s, Server::fail(40400, 404));
        const auto gone = rig.run<Unit>([&](auto callback) { rig.service.remove(rig.ref(), &rig.context, callback); });
        QCOMPARE(gone.error().kind, Kind::NotFound);
    }

    void reacts_data() { addKinds(); }
    void reacts()
    {
        QFETCH(ChannelKind, kind);
        Rig rig(kind);
        rig.server.always(rig.base + u"add-reaction"_s, Server::ok());
        rig.server.always(rig.base + u"delete-reaction"_s, Server::ok());
        const Emoji asTheServerHadIt{u"👍"_s, {}, u"[#128077;]"_s};
        QVERIFY(rig.run<Unit>([&](auto callback) {
                       rig.service.setReaction(rig.ref(), asTheServerHadIt, true, &rig.context, callback);
                   })
                    .ok());
        QCOMPARE(rig.server.last().path, rig.base + u"add-reaction"_s);
        QCOMPARE(rig.server.last().json, (QJsonObject{{"msg_id"_L1, u"m1"_s}, {"emoji"_L1, u"[#128077;]"_s}}));
        const Emoji fresh{u"🎉"_s, {}, {}};
        QVERIFY(rig.run<Unit>(
                       [&](auto callback) { rig.service.setReaction(rig.ref(), fresh, false, &rig.context, callback); })
                    .ok());
        QCOMPARE(rig.server.last().path, rig.base + u"delete-reaction"_s);
        QCOMPARE(rig.server.last().json, (QJsonObject{{"msg_id"_L1, u"m1"_s}, {"emoji"_L1, u"🎉"_s}}));
        QVERIFY(rig.run<Unit>([&](auto callback) {
                       rig.service.removeReaction(rig.ref(), fresh, UserId(u"9"_s), &rig.context, callback);
                   })
                    .ok());
        QCOMPARE(rig.server.last().json,
            (QJsonObject{{"msg_id"_L1, u"m1"_s}, {"emoji"_L1, u"🎉"_s}, {"user_id"_L1, u"9"_s}}));
    }

    void listsWhoReacted_data() { addKinds(); }
    void listsWhoReacted()
    {
        QFETCH(ChannelKind, kind);
        Rig rig(kind);
        rig.server.always(rig.base + u"reaction-list"_s,
            Server::ok(QJsonArray{QJsonObject{{"id"_L1, u"5"_s}, {"username"_L1, u"A"_s}, {"bot"_L1, true},
                {"reaction_time"_L1, qint64(1612685332518)}}}));
        const Emoji emoji{u"👍"_s, {}, u"[#128077;]"_s};
        const auto users = rig.run<std::vector<ReactionUser>>(
            [&](auto callback) { rig.service.fetchReactionUsers(rig.ref(), emoji, &rig.context, callback); });
        QVERIFY(users.ok());
        QCOMPARE(users.value().size(), 1u);
        QVERIFY(users.value().front().user.bot);
        QCOMPARE(users.value().front().time.toMSecsSinceEpoch(), 1612685332518);
        QVERIFY(rig.server.last().rawQuery.contains("emoji=%5B%23128077%3B%5D"));
    }
};

KOOKABURRA_CORE_CASE(TestKookMessageActions)

} // namespace tst_kookmessageactions

#include "tst_kookmessageactions.moc"
