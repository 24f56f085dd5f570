// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/satoririg.h"
#include "tests/support/testcase.h"

#include <QJsonArray>

namespace tst_satoribridge {

using namespace chat;
using namespace chat::test;

namespace {

SatoriSwitches bridge()
{
    SatoriSwitches s;
    s.bridgesKook = true;
    s.missing = {u"message.list"_s, u"channel.get"_s, u"guild.get"_s, u"user.get"_s, u"friend.list"_s,
        u"guild.role.list"_s, u"guild.member.get"_s, u"reaction.clear"_s};
    return s;
}

//! A message's event with what KOOK itself sent.
QJsonObject native(
    const QString &id, int type, const QString &content, const QString &elements, const QJsonObject &attachments = {})
{
    return {{"channel"_L1, QJsonObject{{"id"_L1, u"c-general"_s}, {"type"_L1, 0}}},
        {"guild"_L1, QJsonObject{{"id"_L1, u"g1"_s}}}, {"user"_L1, QJsonObject{{"id"_L1, u"u1"_s}}},
        {"message"_L1,
            QJsonObject{{"id"_L1, id}, {"content"_L1, elements}, {"timestamp"_L1, qint64(1'800'000'000'000)}}},
        {"_type"_L1, u"kook"_s},
        {"_data"_L1,
            QJsonObject{{"type"_L1, type}, {"content"_L1, content},
                {"extra"_L1, QJsonObject{{"type"_L1, type}, {"attachments"_L1, attachments}}}}}};
}

} // namespace

//! The most used bridge: Satori in front of KOOK. What it hides is found, what it has no words for is shown.
class TestSatoriBridge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesItHasNoWordsForAreShown_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<int>("kind");
        QTest::newRow("video") << 3 << static_cast<int>(Block::Kind::Video);
        QTest::newRow("file") << 4 << static_cast<int>(Block::Kind::File);
        QTest::newRow("audio") << 8 << static_cast<int>(Block::Kind::Audio);
    }
    void filesItHasNoWordsForAreShown()
    {
        QFETCH(int, type);
        QFETCH(int, kind);
        FakeSatoriServer server(bridge(), 10);
        SatoriRig rig(server);
        QVERIFY(rig.online());
        server.emitEvent(u"message-created"_s,
            native(u"f1"_s, type, u"https://img.kookapp.cn/a.bin"_s, {},
                {{"name"_L1, u"一份 <file>.bin"_s}, {"size"_L1, 9}}));
        QTRY_COMPARE(rig.heard<MessageCreated>().size(), 1u);
        const Block block = rig.heard<MessageCreated>().front().message.content.blocks.front();
        QCOMPARE(static_cast<int>(block.kind), kind);
        QCOMPARE(block.src, u"https://img.kookapp.cn/a.bin"_s);
        QCOMPARE(block.text, u"一份 <file>.bin"_s);
    }

    void cardsAreWhole()
    {
        FakeSatoriServer server(bridge(), 10);
        SatoriRig rig(server);
        QVERIFY(rig.online());
        const QString card
            = uR"([{"type":"card","modules":[{"type":"section","text":{"type":"kmarkdown","content":"**in it**"},"accessory":{"type":"button","text":"Go"}}]}])"_s;
        server.emitEvent(u"message-created"_s,
            native(u"k1"_s, 10, card, u"<card><section accessory=\"[object Object]\"/></card>"_s));
        QTRY_COMPARE(rig.heard<MessageCreated>().size(), 1u);
        const Message message = rig.heard<MessageCreated>().front().message;
        QCOMPARE(message.kind, MessageKind::Card);
        QCOMPARE(message.source, card);
        QVERIFY(message.content.blocks.front().card.front().modules.front().accessory.has_value());
        QCOMPARE(obstacleToEdit(message, message.author.id, rig.messages().capabilities()), Obstacle::Unsupported);
        server.change(u"c-general"_s, server.platform.post(u"c-general"_s, u"u1"_s, u"x"_s).id, card);
        QTRY_COMPARE(rig.heard<MessageUpdated>().size(), 1u);
        QCOMPARE(rig.heard<MessageUpdated>().front().content->blocks.front().kind, Block::Kind::Card);
    }

    void kmarkdownIsEditedAsElements_data()
    {
        QTest::addColumn<QString>("route");
        QTest::newRow("present servers") << u"{login}/_api/"_s;
        QTest::newRow("older servers") << u""_s;
    }
    void kmarkdownIsEditedAsElements()
    {
        QFETCH(QString, route);
        SatoriSwitches switches = bridge();
        switches.nativeCalls = route.isNull() ? u""_s : route;
        FakeSatoriServer server(switches, 10);
        SatoriRig rig(server);
        QVERIFY(rig.online());
        const QString id = server.say(u"c-general"_s, u"1000"_s, u"**bold** a &lt; b &amp; c <at id=\"24\"/>"_s);
        QTRY_COMPARE(rig.heard<MessageCreated>().size(), 1u);
        const Message message = rig.heard<MessageCreated>().front().message;
        QCOMPARE(message.source, u"<b>bold</b> a &lt; b &amp; c <at id=\"24\"/>"_s);
        Draft draft;
        draft.source = message.source + u" ** more"_s;
        QCOMPARE(rig.messages().preview(draft).plain, u"bold a < b & c @24 ** more"_s);
        const MessageRef ref{kGeneral, MessageId(id)};
        QVERIFY(rig.run<Unit>([&](auto cb) { rig.messages().edit(ref, draft, &rig.context, cb); }).ok());
        const QString stored = server.platform.find(u"c-general"_s, id)->content;
        QVERIFY2(stored.startsWith(u"**bold** a < b & c (met)24(met)"_s), qPrintable(stored));
        QCOMPARE(server.count(u"message.update"_s), 0);
        // What KOOK sends back of it shows the same.
        QTRY_COMPARE(rig.heard<MessageUpdated>().size(), 1u);
        QCOMPARE(rig.heard<MessageUpdated>().front().content->plain, u"bold a < b & c @24 ** more"_s);
        // What the bridge leaves alone goes its usual way.
        draft.source = u"<b>plain</b> \"words\""_s;
        QVERIFY(rig.run<Unit>([&](auto cb) { rig.messages().edit(ref, draft, &rig.context, cb); }).ok());
        QCOMPARE(server.count(u"message.update"_s), 1);
        QCOMPARE(server.platform.find(u"c-general"_s, id)->content, u"**plain** \"words\""_s);
    }

    void editThatWouldBeDamagedIsRefused()
    {
        FakeSatoriServer server(bridge(), 10);
        SatoriRig rig(server);
        QVERIFY(rig.online());
        const QString id = server.say(u"c-general"_s, u"1000"_s, u"before"_s);
        Draft draft;
        draft.source = u"a &lt; b"_s;
        const auto result = rig.run<Unit>([&](auto cb) {
            rig.messages().edit({kGeneral, MessageId(id)}, draft, &rig.context, cb);
        });
        QCOMPARE(result.error().kind, ApiError::Kind::Unsupported);
        QVERIFY(result.error().message.contains(u"new message"_s));
        QCOMPARE(server.platform.find(u"c-general"_s, id)->content, u"before"_s);
    }

    void refusalOfThePlatformIsTold()
    {
        SatoriSwitches switches = bridge();
        switches.nativeCalls = u"{login}/_api/"_s;
        FakeSatoriServer server(switches, 10);
        SatoriRig rig(server);
        QVERIFY(rig.online());
        Draft draft;
        draft.source = u"a &lt; b"_s;
        const auto result = rig.run<Unit>([&](auto cb) {
            rig.messages().edit({kGeneral, MessageId(u"none"_s)}, draft, &rig.context, cb);
        });
        QCOMPARE(result.error().kind, ApiError::Kind::Rejected);
        QCOMPARE(result.error().message, u"no such message"_s);
    }

    void historyIsWhatEventsTold()
    {
        FakeSatoriServer server(bridge(), 10);
        SatoriRig rig(server);
        QVERIFY(rig.online());
        QStringList said;
        for (int i = 0; i < 5; ++i)
            said.append(server.say(u"c-general"_s, u"u1"_s, u"live %1"_s.arg(i)));
        QTRY_COMPARE(rig.heard<MessageCreated>().size(), 5u);
        server.change(u"c-general"_s, said.at(1), u"*changed*"_s);
        server.react(u"c-general"_s, said.at(2), u"👍"_s, u"u2"_s, true);
        server.erase(u"c-general"_s, said.at(3));
        QTRY_COMPARE(rig.heard<MessageDeleted>().size(), 1u);
        const auto page = rig.fetch(kGeneral, Direction::Latest);
        QVERIFY(page.ok());
        QCOMPARE(idsOf(page.value().messages), QStringList({said.at(0), said.at(1), said.at(2), said.at(4)}));
        QCOMPARE(page.value().messages.at(1).content.plain, u"changed"_s);
        QVERIFY(page.value().messages.at(1).edited.isValid());
        QCOMPARE(page.value().messages.at(2).reactions.size(), 1u);
        QCOMPARE(server.count(u"message.list"_s), 0);
        // A lost connection loses nothing of it.
        server.cut();
        QTRY_COMPARE(rig.lost, 1);
        QCOMPARE(rig.fetch(kGeneral, Direction::Latest).value().messages.size(), 4u);
    }

    void channelsAreFoundWithoutAMethodForOne_data()
    {
        QTest::addColumn<bool>("bridged");
        QTest::newRow("no channel.get") << true;
        QTest::newRow("channel.get names no guild") << false;
    }
    void channelsAreFoundWithoutAMethodForOne()
    {
        QFETCH(bool, bridged);
        FakeSatoriServer server(bridged ? bridge() : SatoriSwitches(), 10);
        SatoriRig rig(server);
        QVERIFY(rig.online());
        DirectoryService &directory = rig.backend->directory();
        const auto found
            = rig.run<Channel>([&](auto cb) { directory.fetchChannel(ChannelId(u"c-big"_s), &rig.context, cb); });
        QVERIFY(found.ok());
        QCOMPARE(found.value().guild.value, u"g1"_s);
        QCOMPARE(found.value().name, u"big"_s);
        const auto none
            = rig.run<Channel>([&](auto cb) { directory.fetchChannel(ChannelId(u"never"_s), &rig.context, cb); });
        QCOMPARE(none.error().kind, ApiError::Kind::NotFound);
    }

    // ---- what any platform may bring along --------------------------------------------------------------------------

    void emojiShowThePictureTheyCameWith()
    {
        FakeSatoriServer server({}, 10);
        SatoriRig rig(server);
        QVERIFY(rig.online());
        QCOMPARE(rig.messages().emojiUrl(u"178"_s), QString());
        server.say(u"c-general"_s, u"u1"_s,
            u"<b>x</b><p><emoji id=\"178\" name=\"grin\"><img src=\"internal:memo/1000/e.png\"/></emoji></p>"_s);
        QTRY_COMPARE(rig.heard<MessageCreated>().size(), 1u);
        const QString url = server.baseUrl().toString() + u"/v1/internal/memo/1000/e.png"_s;
        QCOMPARE(rig.messages().emojiUrl(u"178"_s), url);
        QCOMPARE(rig.messages().emojiUrl(u"emoji/178"_s), url); // as a reaction has it
        const auto known = rig.run<std::vector<GuildEmoji>>(
            [&](auto cb) { rig.backend->directory().fetchEmoji(GuildId(u"g1"_s), &rig.context, cb); });
        QCOMPARE(known.value().size(), 1u);
        QCOMPARE(known.value().front().emoji.toWire(), u"178"_s);
        QCOMPARE(known.value().front().emoji.name, u"grin"_s);
        // Picked in the composer it goes out by its own id.
        Draft typed;
        typed.source = u"(emj)grin(emj)[emoji/178]"_s;
        QCOMPARE(rig.messages().composed(typed).source, u"<emoji id=\"178\" name=\"grin\"/>"_s);
        server.emitEvent(u"guild-emoji-deleted"_s,
            {{"guild"_L1, QJsonObject{{"id"_L1, u"g1"_s}}}, {"emoji"_L1, QJsonObject{{"id"_L1, u"178"_s}}}});
        QTRY_COMPARE(rig.heardOfPlaces<EmojiChanged>().size(), 1u);
        const auto left = rig.run<std::vector<GuildEmoji>>(
            [&](auto cb) { rig.backend->directory().fetchEmoji(GuildId(u"g1"_s), &rig.context, cb); });
        QVERIFY(left.value().empty());
    }

    void friendsAreCalledWhatWeCallThem()
    {
        FakeSatoriServer server({}, 10);
        SatoriRig rig(server);
        QVERIFY(rig.online());
        const auto chats = rig.run<std::vector<DirectChat>>(
            [&](auto cb) { rig.backend->directory().fetchDirectChats(&rig.context, cb); });
        QCOMPARE(chats.value().front().peer.displayName(), u"Friend"_s);
        const auto page = rig.fetch(chats.value().front().ref(), Direction::Latest);
        QCOMPARE(page.value().messages.front().author.displayName(), u"Friend"_s);
        QVERIFY(
            rig.run<Guild>([&](auto cb) { rig.backend->directory().fetchGuild(GuildId(u"g1"_s), &rig.context, cb); })
                .ok());
        const auto elsewhere = rig.fetch(kGeneral, Direction::Latest);
        for (const Message &message : elsewhere.value().messages)
            QVERIFY(message.author.displayName() != u"Friend"_s);
    }
};

KOOKABURRA_CORE_CASE(TestSatoriBridge)

} // namespace tst_satoribridge

#include "tst_satoribridge.moc"
