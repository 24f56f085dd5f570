// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/satori/satorikookbridge.h"
#include "tests/support/satoririg.h"
#include "tests/support/testcase.h"

#include <QJsonArray>

namespace tst_satorievents {

using namespace chat;
using namespace chat::test;
using Form = SatoriSwitches::EventForm;

namespace {

void addEventForms()
{
    QTest::addColumn<SatoriSwitches>("switches");
    SatoriSwitches s;
    s.events = Form::Spec;
    QTest::newRow("as documented") << s;
    s.events = Form::Both;
    QTest::newRow("with the legacy fields") << s; // row 8
    s.events = Form::Old;
    s.oldNames = true;
    QTest::newRow("old") << s;
    s = {};
    s.swappedSn = true;
    s.internalEvents = true;
    QTest::newRow("numbers going back, internal events") << s; // rows 10, 11
    s = {};
    s.bridgesKook = true;
    QTest::newRow("through the bridge to KOOK") << s; // PROTOCOL.md 8
    s.events = Form::Old;
    QTest::newRow("through the bridge, old") << s;
}

} // namespace

//! Events: both shapes, whose they are, what they leave out, and what a bridge hides.
class TestSatoriEvents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void messagesComeChangeAndGo_data() { addEventForms(); }
    void messagesComeChangeAndGo()
    {
        QFETCH(SatoriSwitches, switches);
        FakeSatoriServer server(switches, 10);
        SatoriRig rig(server);
        QVERIFY(rig.online());
        const QString id = server.say(u"c-general"_s, u"u1"_s, u"hello &amp; bye"_s);
        QTRY_COMPARE(rig.heard<MessageCreated>().size(), 1u);
        const Message message = rig.heard<MessageCreated>().front().message;
        QCOMPARE(message.id.value, id);
        QCOMPARE(message.channel, kGeneral);
        QCOMPARE(message.author.id.value, u"u1"_s);
        QCOMPARE(message.author.displayName(), u"Nick"_s);
        QCOMPARE(message.content.plain, u"hello & bye"_s);
        QCOMPARE(message.created.toMSecsSinceEpoch(), server.platform.find(u"c-general"_s, id)->created);

        server.change(u"c-general"_s, id, u"changed"_s);
        QTRY_COMPARE(rig.heard<MessageUpdated>().size(), 1u);
        QCOMPARE(rig.heard<MessageUpdated>().front().ref, (MessageRef{kGeneral, MessageId(id)}));
        QCOMPARE(rig.heard<MessageUpdated>().front().content->plain, u"changed"_s);
        QVERIFY(rig.heard<MessageUpdated>().front().edited->isValid());

        server.react(u"c-general"_s, id, u"👍"_s, u"u2"_s, true);
        QTRY_COMPARE(rig.heard<ReactionAdded>().size(), 1u);
        QCOMPARE(rig.heard<ReactionAdded>().front().ref, (MessageRef{kGeneral, MessageId(id)}));
        QCOMPARE(rig.heard<ReactionAdded>().front().emoji.id, u"👍"_s);
        QCOMPARE(rig.heard<ReactionAdded>().front().user.value, u"u2"_s);
        server.react(u"c-general"_s, id, u"👍"_s, u"u2"_s, false);
        QTRY_COMPARE(rig.heard<ReactionRemoved>().size(), 1u);
        QCOMPARE(rig.heard<ReactionRemoved>().front().emoji.id, u"👍"_s);

        server.erase(u"c-general"_s, id);
        QTRY_COMPARE(rig.heard<MessageDeleted>().size(), 1u);
        QCOMPARE(rig.heard<MessageDeleted>().front().ref, (MessageRef{kGeneral, MessageId(id)}));
        QVERIFY(rig.heard<MessageDeleted>().front().time.isValid());
        QCOMPARE(rig.events.size(), 5u);
    }

    void eachLoginHearsItsOwn() // row 13
    {
        FakeSatoriServer server({}, 10);
        SatoriRig first(server);
        SatoriRig second(server, u"1001"_s);
        QVERIFY(first.online());
        QVERIFY(second.online());
        server.say(u"c-general"_s, u"u1"_s, u"for both"_s);
        QTRY_COMPARE(first.heard<MessageCreated>().size(), 1u);
        QTRY_COMPARE(second.heard<MessageCreated>().size(), 1u);
        server.sendRaw({{"op"_L1, 0},
            {"body"_L1,
                QJsonObject{{"type"_L1, u"message-created"_s}, {"sn"_L1, 500}, {"login"_L1, server.loginJson(1)},
                    {"channel"_L1, QJsonObject{{"id"_L1, u"c-general"_s}}},
                    {"user"_L1, QJsonObject{{"id"_L1, u"u2"_s}}},
                    {"message"_L1, QJsonObject{{"id"_L1, u"x"_s}, {"content"_L1, u"only for the second"_s}}}}}});
        QTRY_COMPARE(second.heard<MessageCreated>().size(), 2u);
        QCOMPARE(first.heard<MessageCreated>().size(), 1u);
    }

    void doublesAreDropped()
    {
        SatoriSwitches s;
        s.replay = true; // what was heard before the connection was lost comes again
        FakeSatoriServer server(s, 10);
        SatoriRig rig(server);
        QVERIFY(rig.online());
        server.say(u"c-general"_s, u"u1"_s, u"one"_s);
        QTRY_COMPARE(rig.heard<MessageCreated>().size(), 1u);
        server.cut();
        server.say(u"c-general"_s, u"u1"_s, u"two"_s);
        QTRY_COMPARE(rig.heard<MessageCreated>().size(), 2u);
        QVERIFY(server.identified.back().value("sn"_L1).toInteger() > 0);
        QCOMPARE(rig.lost, 1);
        auto again = QJsonObject{{"message"_L1, QJsonObject{{"id"_L1, u"m9"_s}, {"content"_L1, u"x"_s}}},
            {"channel"_L1, QJsonObject{{"id"_L1, u"c-general"_s}, {"type"_L1, 0}}},
            {"user"_L1, QJsonObject{{"id"_L1, u"u1"_s}}}};
        server.emitEvent(u"message-created"_s, again);
        server.emitEvent(u"message-created"_s, again);
        server.emitEvent(u"message-deleted"_s, again);
        QTRY_COMPARE(rig.heard<MessageDeleted>().size(), 1u);
        QCOMPARE(rig.heard<MessageCreated>().size(), 3u);
    }

    void oddFramesDoNoHarm()
    {
        FakeSatoriServer server({}, 10);
        SatoriRig rig(server);
        QVERIFY(rig.online());
        for (const QString &frame : {u"nonsense"_s, u"[]"_s, u"{}"_s, u"{\"op\":0}"_s, u"{\"op\":0,\"body\":7}"_s,
                 u"{\"op\":0,\"body\":{}}"_s, u"{\"op\":\"x\"}"_s, u"{\"op\":99,\"body\":{}}"_s,
                 u"{\"op\":0,\"body\":{\"type\":\"message-created\"}}"_s,
                 u"{\"op\":0,\"body\":{\"type\":\"message-created\",\"login\":null,\"message\":null}}"_s,
                 u"{\"op\":0,\"body\":{\"type\":\"guild-removed\",\"self_id\":\"1000\",\"guild\":[]}}"_s,
                 u"{\"op\":0,\"body\":{\"type\":\"something-else\",\"self_id\":\"1000\"}}"_s})
            server.sendText(frame);
        server.emitEvent(u"reaction-added"_s, {{"message"_L1, QJsonObject{{"id"_L1, u"unknown"_s}}}});
        server.emitEvent(u"message-updated"_s, {{"message"_L1, QJsonObject()}});
        server.emitEvent(u"channel-updated"_s, {});
        server.emitEvent(u"message-created"_s,
            {{"channel"_L1, QJsonObject{{"id"_L1, u"nobody-knows"_s}}}, {"user"_L1, QJsonObject{{"id"_L1, u"u1"_s}}},
                {"message"_L1, QJsonObject{{"id"_L1, u"x1"_s}, {"content"_L1, u"in an unknown channel"_s}}}});
        server.say(u"c-general"_s, u"u1"_s, u"still there"_s);
        QTRY_COMPARE(rig.heard<MessageCreated>().size(), 2u);
        QCOMPARE(rig.heard<MessageCreated>().front().message.channel.id.value, u"nobody-knows"_s);
        QVERIFY(rig.isOnline());
    }

    void metaComesAsAnEventToo_data() // row 2
    {
        addChoice("asEvent", "as documented", "as an event without type");
    }
    void metaComesAsAnEventToo()
    {
        QFETCH(bool, asEvent);
        SatoriSwitches s;
        s.metaAsEvent = asEvent;
        FakeSatoriServer server(s, 10);
        SatoriRig rig(server);
        QVERIFY(rig.online());
        server.sendMeta({u"https://pictures/"_s});
        server.say(u"c-general"_s, u"u1"_s,
            u"<img src=\"https://pictures/a.png\"/><img src=\"internal:memo/1000/x\"/><img src=\"https://b/c.png\"/>"_s);
        QTRY_COMPARE(rig.heard<MessageCreated>().size(), 1u);
        const Blocks blocks = rig.heard<MessageCreated>().front().message.content.blocks;
        const QString base = server.baseUrl().toString() + u"/v1/"_s;
        QCOMPARE(blocks.at(0).src, base + u"proxy/https://pictures/a.png"_s);
        QCOMPARE(blocks.at(1).src, base + u"internal/memo/1000/x"_s); // row 7
        QCOMPARE(blocks.at(2).src, u"https://b/c.png"_s);
    }

    void quotesAreShownOnce_data() // row 18
    {
        addChoice("twice", "beside the content", "in front of the content too");
    }
    void quotesAreShownOnce()
    {
        QFETCH(bool, twice);
        SatoriSwitches s;
        s.quoteInContent = twice;
        FakeSatoriServer server(s, 10);
        SatoriRig rig(server);
        QVERIFY(rig.online());
        const QString old = server.platform.room(u"c-general"_s)->entries.back().id;
        server.say(u"c-general"_s, u"u1"_s, u"answer"_s, old);
        QTRY_COMPARE(rig.heard<MessageCreated>().size(), 1u);
        const Message message = rig.heard<MessageCreated>().front().message;
        QVERIFY(message.quote.has_value());
        QCOMPARE(message.quote->id.value, old);
        QCOMPARE(message.quote->summary, u"general 59"_s);
        QCOMPARE(message.quote->author.displayName(), u"user 6"_s);
        QCOMPARE(message.content.plain, u"answer"_s);
        QCOMPARE(message.source, u"answer"_s);
    }

    void listedContentIsKept() // row 17
    {
        SatoriSwitches s;
        s.rewrittenContent = true;
        FakeSatoriServer server(s, 10);
        SatoriRig rig(server);
        QVERIFY(rig.online());
        const auto entry = server.platform.post(u"c-general"_s, u"u1"_s, u"<wow>x"_s);
        const auto page = rig.fetch(kGeneral, Direction::Latest);
        QCOMPARE(page.value().messages.back().source, u"<wow>x"_s);
        server.emitEvent(u"message-created"_s,
            {{"channel"_L1, QJsonObject{{"id"_L1, u"c-general"_s}, {"type"_L1, 0}}},
                {"user"_L1, QJsonObject{{"id"_L1, u"u1"_s}}},
                {"message"_L1, QJsonObject{{"id"_L1, entry.id}, {"content"_L1, u"<template>x</template>"_s}}}});
        QTRY_COMPARE(rig.heard<MessageCreated>().size(), 1u);
        QCOMPARE(rig.heard<MessageCreated>().front().message.source, u"<wow>x"_s);
    }

    void whatIsMissingIsKeptAndNullClears()
    {
        FakeSatoriServer server({}, 10);
        SatoriRig rig(server);
        QVERIFY(rig.online());
        QVERIFY(rig.fetch(kGeneral, Direction::Latest).ok());
        const auto say = [&server](const QString &id, const QJsonObject &user) {
            server.emitEvent(u"message-created"_s,
                {{"channel"_L1, QJsonObject{{"id"_L1, u"c-general"_s}, {"type"_L1, 0}}}, {"user"_L1, user},
                    {"message"_L1, QJsonObject{{"id"_L1, id}, {"content"_L1, u"x"_s}}}});
        };
        say(u"k1"_s, {{"id"_L1, u"u2"_s}});
        say(u"k2"_s, {{"id"_L1, u"u2"_s}, {"avatar"_L1, QJsonValue()}});
        QTRY_COMPARE(rig.heard<MessageCreated>().size(), 2u);
        QCOMPARE(rig.heard<MessageCreated>().at(0).message.author.name, u"user 2"_s);
        QCOMPARE(rig.heard<MessageCreated>().at(0).message.author.avatar, u"https://a/u2.png"_s);
        QCOMPARE(rig.heard<MessageCreated>().at(1).message.author.avatar, QString());

        server.emitEvent(u"channel-updated"_s,
            {{"guild"_L1, QJsonObject{{"id"_L1, u"g1"_s}}},
                {"channel"_L1, QJsonObject{{"id"_L1, u"c-general"_s}, {"name"_L1, u"renamed"_s}, {"type"_L1, 0}}}});
        server.emitEvent(u"channel-updated"_s,
            {{"guild"_L1, QJsonObject{{"id"_L1, u"g1"_s}}},
                {"channel"_L1, QJsonObject{{"id"_L1, u"c-general"_s}, {"parent_id"_L1, QJsonValue()}}}});
        QTRY_COMPARE(rig.heardOfPlaces<ChannelChanged>().size(), 2u);
        QCOMPARE(rig.heardOfPlaces<ChannelChanged>().back().channel.name, u"renamed"_s);
        QVERIFY(rig.heardOfPlaces<ChannelChanged>().back().channel.parent.isEmpty());
    }

    void updateWithoutContentIsFetched()
    {
        FakeSatoriServer server({}, 10);
        SatoriRig rig(server);
        QVERIFY(rig.online());
        const auto &entry = server.platform.room(u"c-general"_s)->entries.back();
        server.emitEvent(u"message-updated"_s,
            {{"channel"_L1, QJsonObject{{"id"_L1, u"c-general"_s}, {"type"_L1, 0}}},
                {"message"_L1, QJsonObject{{"id"_L1, entry.id}}}});
        QTRY_COMPARE(rig.heard<MessageUpdated>().size(), 1u);
        QCOMPARE(rig.heard<MessageUpdated>().front().source, entry.content);
    }

    void allReactionsCanGoAtOnce()
    {
        FakeSatoriServer server({}, 10);
        SatoriRig rig(server);
        QVERIFY(rig.online());
        const QString id = server.platform.room(u"c-general"_s)->entries.back().id;
        for (const QString &user : {u"u1"_s, u"u2"_s})
            server.react(u"c-general"_s, id, u"👍"_s, user, true);
        QTRY_COMPARE(rig.heard<ReactionAdded>().size(), 2u);
        // Listed messages say nothing of reactions: what was heard stays on them.
        const auto page = rig.fetch(kGeneral, Direction::Latest);
        QCOMPARE(page.value().messages.back().reactions.size(), 1u);
        QCOMPARE(page.value().messages.back().reactions.front().count, 2);
        server.emitEvent(u"reaction-deleted/all"_s,
            {{"channel"_L1, QJsonObject{{"id"_L1, u"c-general"_s}, {"type"_L1, 0}}},
                {"message"_L1, QJsonObject{{"id"_L1, id}}}});
        QTRY_COMPARE(rig.heard<ReactionRemoved>().size(), 2u);
    }

    void buttonsTellWhoPressedThem_data() { addEventForms(); }
    void buttonsTellWhoPressedThem()
    {
        QFETCH(SatoriSwitches, switches);
        FakeSatoriServer server(switches, 10);
        SatoriRig rig(server);
        QVERIFY(rig.online());
        const QString id = server.say(u"c-general"_s, u"u1"_s, u"<button id=\"yes:1\">Yes</button>"_s);
        server.press(u"c-general"_s, id, u"u2"_s, u"yes:1"_s);
        server.press(u"c-general"_s, id, u"u2"_s, {}); // of no button: nothing to tell
        server.press(u"c-general"_s, id, u"u3"_s, u"yes:1"_s);
        QTRY_COMPARE(rig.heard<ButtonClicked>().size(), 2u);
        const ButtonClicked clicked = rig.heard<ButtonClicked>().front();
        QCOMPARE(clicked.ref, (MessageRef{kGeneral, MessageId(id)}));
        QCOMPARE(clicked.click.value, u"yes:1"_s);
        QCOMPARE(clicked.click.user.id.value, u"u2"_s);
        QVERIFY(!clicked.click.user.displayName().isEmpty());
        QVERIFY(clicked.click.time.isValid());
    }

    void placesAndPeopleChange()
    {
        FakeSatoriServer server({}, 10);
        SatoriRig rig(server);
        QVERIFY(rig.online());
        const QJsonObject guild{{"id"_L1, u"g1"_s}, {"name"_L1, u"Guild 1"_s}};
        const QJsonObject channel{{"id"_L1, u"c-new"_s}, {"name"_L1, u"new"_s}, {"type"_L1, 0}};
        server.emitEvent(u"channel-added"_s, {{"guild"_L1, guild}, {"channel"_L1, channel}});
        QTRY_COMPARE(rig.heardOfPlaces<ChannelChanged>().size(), 1u);
        QCOMPARE(rig.heardOfPlaces<ChannelChanged>().front().channel.guild.value, u"g1"_s);
        server.emitEvent(u"channel-deleted"_s, {{"channel"_L1, channel}}); // may mean a change: the list shows which
        QTRY_COMPARE(rig.heardOfPlaces<GuildChanged>().size(), 1u);
        QCOMPARE(rig.heardOfPlaces<ChannelRemoved>().size(), 0u);
        server.emitEvent(u"channel-removed"_s, {{"guild"_L1, guild}, {"channel"_L1, channel}});
        QTRY_COMPARE(rig.heardOfPlaces<ChannelRemoved>().size(), 1u);
        const QJsonObject user{{"id"_L1, u"u7"_s}, {"name"_L1, u"Seven"_s}};
        for (const QString &type : {u"guild-member-added"_s, u"guild-member-updated"_s, u"guild-member-deleted"_s})
            server.emitEvent(type, {{"guild"_L1, guild}, {"user"_L1, user}, {"member"_L1, QJsonObject()}});
        QTRY_COMPARE(rig.heardOfPlaces<MembersChanged>().size(), 3u);
        QCOMPARE(rig.heardOfPlaces<MembersChanged>().at(0).change, MembersChanged::Change::Joined);
        QCOMPARE(rig.heardOfPlaces<MembersChanged>().at(1).change, MembersChanged::Change::Updated);
        QCOMPARE(rig.heardOfPlaces<MembersChanged>().at(2).change, MembersChanged::Change::Left);
        server.emitEvent(u"guild-role-created"_s, {{"guild"_L1, guild}, {"role"_L1, QJsonObject()}});
        QTRY_COMPARE(rig.heardOfPlaces<GuildChanged>().size(), 2u);
        server.emitEvent(u"guild-deleted"_s, {{"guild"_L1, guild}});
        QTRY_COMPARE(rig.heardOfPlaces<GuildRemoved>().size(), 1u);
    }

    void directMessagesMakeTheirChat()
    {
        FakeSatoriServer server({}, 10);
        SatoriRig rig(server);
        QVERIFY(rig.online());
        server.say(u"d1"_s, u"u1"_s, u"psst"_s);
        QTRY_COMPARE(rig.heardOfPlaces<DirectChatChanged>().size(), 1u);
        QCOMPARE(rig.heardOfPlaces<DirectChatChanged>().front().chat.code, kDirect.id);
        QCOMPARE(rig.heardOfPlaces<DirectChatChanged>().front().chat.peer.name, u"user 1"_s);
        QCOMPARE(rig.heard<MessageCreated>().front().message.channel, kDirect);
        const auto page = rig.fetch(kDirect, Direction::Latest);
        QCOMPARE(page.value().messages.size(), 6u);
    }

    void bridgedEventsAreMendedAndOthersLeft()
    {
        const QJsonObject plain{{"type"_L1, u"message-created"_s}, {"_data"_L1, QJsonObject{{"type"_L1, 9}}}};
        QCOMPARE(satori::mendedKookEvent(plain), plain);
        const QJsonObject body{{"msg_id"_L1, u"m"_s}, {"chat_code"_L1, u"52ac"_s},
            {"emoji"_L1, QJsonObject{{"id"_L1, u"[#128077;]"_s}}}, {"user_id"_L1, u"9"_s}};
        const QJsonObject extra{{"type"_L1, u"private_added_reaction"_s}, {"body"_L1, body}};
        const QJsonObject mended = satori::mendedKookEvent(
            {{"type"_L1, u"reaction-added"_s}, {"_data"_L1, QJsonObject{{"extra"_L1, extra}}}});
        QCOMPARE(mended.value("message"_L1).toObject().value("id"_L1).toString(), u"m"_s);
        QCOMPARE(mended.value("channel"_L1).toObject().value("id"_L1).toString(), u"52ac"_s);
        QCOMPARE(mended.value("channel"_L1).toObject().value("type"_L1).toInt(), 1);
        QCOMPARE(mended.value("user"_L1).toObject().value("id"_L1).toString(), u"9"_s);
    }
};

KOOKABURRA_CORE_CASE(TestSatoriEvents)

} // namespace tst_satorievents

#include "tst_satorievents.moc"
