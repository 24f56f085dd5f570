// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/kookrig.h"
#include "tests/support/testcase.h"

namespace tst_kookmessageservice {

using namespace chat;
using namespace chat::kook;
using namespace chat::test;
using Server = FakeRestServer;
using Rig = KookRig;
using Direction = MessageQuery::Direction;
using Kind = ApiError::Kind;

//! Reading: pages, single messages, events.
class TestKookMessageService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void latestPage_data() { addKinds(); }
    void latestPage()
    {
        QFETCH(ChannelKind, kind);
        Rig rig(kind);
        rig.server.always(rig.base + u"list"_s, Server::ok(items({{u"b"_s, 2}, {u"a"_s, 1}, {u"b"_s, 2}})));
        const auto page = rig.fetch(Direction::Latest, {}, 500);
        QVERIFY(page.ok());
        QCOMPARE(idsOf(page.value().messages), (QStringList{u"a"_s, u"b"_s}));
        QCOMPARE(page.value().messages.front().channel, rig.channel);
        QCOMPARE(page.value().older, std::optional(Cursor{u"a"_s}));
        QVERIFY(!page.value().newer);
        const auto &request = rig.server.last();
        QCOMPARE(request.verb, "GET"_ba);
        QCOMPARE(request.parameter(rig.channelKey()), rig.channel.id.value);
        QCOMPARE(request.parameter(u"page_size"_s), u"50"_s);
        QVERIFY(!request.query.hasQueryItem(u"flag"_s));
        QVERIFY(!request.query.hasQueryItem(u"msg_id"_s));
    }

    void pagesAtBothEdges_data()
    {
        QTest::addColumn<ChannelKind>("kind");
        QTest::addColumn<Direction>("direction");
        QTest::addColumn<QString>("flag");
        for (const ChannelKind kind : kKinds) {
            const char *name = kind == ChannelKind::Guild ? "channel" : "direct";
            QTest::addRow("%s before", name) << kind << Direction::Before << u"before"_s;
            QTest::addRow("%s after", name) << kind << Direction::After << u"after"_s;
        }
    }
    void pagesAtBothEdges()
    {
        QFETCH(ChannelKind, kind);
        QFETCH(Direction, direction);
        QFETCH(QString, flag);
        Rig rig(kind);
        rig.server.next(rig.base + u"list"_s, Server::ok(items({{u"ref"_s, 9}, {u"x"_s, 5}, {u"y"_s, 6}})));
        auto page = rig.fetch(direction, u"ref"_s, 20);
        QVERIFY(page.ok());
        QCOMPARE(rig.server.last().parameter(u"flag"_s), flag);
        QCOMPARE(rig.server.last().parameter(u"msg_id"_s), u"ref"_s);
        QCOMPARE(rig.server.last().parameter(u"page_size"_s), u"20"_s);
        QCOMPARE(idsOf(page.value().messages), (QStringList{u"x"_s, u"y"_s})); // the reference is not its own neighbour
        QCOMPARE(page.value().older, std::optional(Cursor{u"x"_s}));
        QCOMPARE(page.value().newer, std::optional(Cursor{u"y"_s}));

        rig.server.next(rig.base + u"list"_s, Server::ok(items({})));
        page = rig.fetch(direction, u"x"_s);
        QVERIFY(page.ok());
        QVERIFY(page.value().messages.empty());
        QVERIFY(!page.value().older && !page.value().newer); // only an empty page is the end
    }

    //! Whatever a server sends: the rest is asked for when it is wanted.
    void pageThatIsFarTooLongIsCut()
    {
        Rig rig;
        QList<std::pair<QString, int>> many;
        for (int i = 1; i <= 1000; ++i)
            many.append({u"m%1"_s.arg(i), i});
        rig.server.always(rig.base + u"list"_s, Server::ok(items(many)));
        const auto ends = [&rig](Direction direction, const QString &reference) {
            const auto page = rig.fetch(direction, reference);
            const auto ids = page.ok() ? idsOf(page.value().messages) : QStringList();
            return ids.isEmpty() ? u"failed"_s : u"%1 %2 %3"_s.arg(ids.first(), ids.last()).arg(ids.size());
        };
        QCOMPARE(ends(Direction::Latest, {}), u"m901 m1000 100"_s);
        QCOMPARE(ends(Direction::Before, u"m1001"_s), u"m901 m1000 100"_s);
        QCOMPARE(ends(Direction::After, u"m0"_s), u"m1 m100 100"_s);
        QCOMPARE(ends(Direction::Around, u"m500"_s), u"m450 m549 100"_s);
        QCOMPARE(ends(Direction::Around, u"m3"_s), u"m1 m100 100"_s);
        QCOMPARE(ends(Direction::Pinned, {}), u"m1 m1000 1000"_s);
    }

    void pinnedMessages()
    {
        Rig rig;
        rig.server.always(rig.base + u"list"_s, Server::ok(items({{u"p"_s, 1}})));
        const auto page = rig.fetch(Direction::Pinned);
        QVERIFY(page.ok());
        QCOMPARE(rig.server.last().parameter(u"pin"_s), u"1"_s);
        QVERIFY(!page.value().older && !page.value().newer);
    }

    void aroundAsTheServerGivesIt()
    {
        Rig rig;
        rig.server.always(rig.base + u"list"_s, Server::ok(items({{u"a"_s, 1}, {u"m"_s, 2}, {u"z"_s, 3}})));
        const auto page = rig.fetch(Direction::Around, u"m"_s);
        QVERIFY(page.ok());
        QCOMPARE(rig.server.last().parameter(u"flag"_s), u"around"_s);
        QCOMPARE(idsOf(page.value().messages), (QStringList{u"a"_s, u"m"_s, u"z"_s}));
        QCOMPARE(page.value().older, std::optional(Cursor{u"a"_s}));
        QCOMPARE(page.value().newer, std::optional(Cursor{u"z"_s}));
    }

    void aroundWithoutItsMiddleAsksForIt()
    {
        Rig rig;
        rig.server.always(rig.base + u"list"_s, Server::ok(items({{u"a"_s, 1}, {u"z"_s, 3}})));
        rig.server.always(rig.base + u"view"_s, Server::ok(item(u"m"_s, 2)));
        const auto page = rig.fetch(Direction::Around, u"m"_s);
        QVERIFY(page.ok());
        QCOMPARE(idsOf(page.value().messages), (QStringList{u"a"_s, u"m"_s, u"z"_s}));
    }

    void aroundIsPutTogetherWhereItFails_data()
    {
        QTest::addColumn<ChannelKind>("kind");
        QTest::addColumn<bool>("empty");
        for (const ChannelKind kind : kKinds) {
            QTest::addRow("%d error", static_cast<int>(kind)) << kind << false;
            QTest::addRow("%d empty", static_cast<int>(kind)) << kind << true;
        }
    }
    void aroundIsPutTogetherWhereItFails()
    {
        QFETCH(ChannelKind, kind);
        QFETCH(bool, empty);
        Rig rig(kind);
        rig.server.next(rig.base + u"list"_s, empty ? Server::ok(items({})) : Server::fail(40000));
        rig.server.next(rig.base + u"list"_s, Server::ok(items({{u"b1"_s, 1}, {u"b2"_s, 2}})));
        rig.server.next(rig.base + u"list"_s, Server::ok(items({{u"c1"_s, 4}, {u"c2"_s, 5}})));
        rig.server.always(rig.base + u"view"_s, Server::ok(item(u"m"_s, 3)));
        const auto page = rig.fetch(Direction::Around, u"m"_s, 10);
        QVERIFY(page.ok());
        QCOMPARE(idsOf(page.value().messages), (QStringList{u"b1"_s, u"b2"_s, u"m"_s, u"c1"_s, u"c2"_s}));
        QStringList flags;
        for (const auto &request : rig.server.requests) {
            if (request.path == rig.base + u"list"_s)
                flags.append(request.parameter(u"flag"_s));
            else if (kind == ChannelKind::Direct)
                QCOMPARE(request.parameter(u"chat_code"_s), rig.channel.id.value); // view needs it in direct chats
        }
        QCOMPARE(flags, (QStringList{u"around"_s, u"before"_s, u"after"_s}));
    }

    void aroundAMissingMessageFails()
    {
        Rig rig;
        rig.server.always(rig.base + u"list"_s, Server::ok(items({})));
        rig.server.always(rig.base + u"view"_s, Server::fail(40012));
        const auto page = rig.fetch(Direction::Around, u"gone"_s);
        QVERIFY(!page.ok());
        QCOMPARE(page.error().kind, Kind::NotFound);
    }

    void aroundWithoutPermissionIsToldAtOnce()
    {
        Rig rig;
        rig.server.always(rig.base + u"list"_s, Server::fail(40300, 403));
        const auto page = rig.fetch(Direction::Around, u"m"_s);
        QCOMPARE(page.error().kind, Kind::Forbidden);
        QCOMPARE(rig.server.requests.size(), 1u);
    }

    void aroundEndsWithItsContext()
    {
        Rig rig;
        Server::Answer late = Server::ok(items({}));
        late.hold = true;
        rig.server.always(rig.base + u"list"_s, late);
        auto context = std::make_unique<QObject>();
        bool called = false;
        MessageQuery query{rig.channel, Direction::Around, {}, MessageId(u"m"_s), 50};
        rig.service.fetch(query, context.get(), [&called](const Result<MessagePage> &) { called = true; });
        QTRY_COMPARE(rig.server.requests.size(), 1u);
        context.reset();
        rig.server.releaseHeld();
        rig.server.settle();
        QVERIFY(!called);
        QCOMPARE(rig.server.requests.size(), 1u);
    }

    void directAuthorsGetTheirNames()
    {
        Rig rig(ChannelKind::Direct);
        rig.channel.id = ChannelId(u"new"_s);
        QJsonObject mine = item(u"a"_s, 1);
        mine.remove("author"_L1);
        mine.insert("author_id"_L1, u"1001"_s);
        QJsonObject theirs = item(u"b"_s, 2);
        theirs.remove("author"_L1);
        theirs.insert("author_id"_L1, u"55"_s);
        rig.server.always(u"v3/user-chat/view"_s,
            Server::ok(QJsonObject{{"code"_L1, u"new"_s},
                {"target_info"_L1, QJsonObject{{"id"_L1, u"55"_s}, {"username"_L1, u"Cleo"_s}}}}));
        rig.server.always(rig.base + u"list"_s, Server::ok(QJsonObject{{"items"_L1, QJsonArray{mine, theirs}}}));
        auto page = rig.fetch(Direction::Latest);
        QVERIFY(page.ok());
        QCOMPARE(page.value().messages[0].author.name, u"Me"_s);
        QCOMPARE(page.value().messages[1].author.name, u"Cleo"_s);
        page = rig.fetch(Direction::Latest);
        QCOMPARE(rig.server.count(u"v3/user-chat/view"_s), 1); // known by now
    }

    void directMessagesShowEvenWhenTheChatCannotBeViewed()
    {
        Rig rig(ChannelKind::Direct);
        rig.channel.id = ChannelId(u"new"_s);
        rig.server.always(u"v3/user-chat/view"_s, Server::fail(40000));
        rig.server.always(rig.base + u"list"_s, Server::ok(items({{u"a"_s, 1}})));
        QVERIFY(rig.fetch(Direction::Latest).ok());
    }

    void viewsOne_data() { addKinds(); }
    void viewsOne()
    {
        QFETCH(ChannelKind, kind);
        Rig rig(kind);
        rig.server.always(rig.base + u"view"_s, Server::ok(item(u"m1"_s, 5)));
        const auto message
            = rig.run<Message>([&](auto callback) { rig.service.fetchOne(rig.ref(), &rig.context, callback); });
        QVERIFY(message.ok());
        QCOMPARE(message.value().channel, rig.channel);
        QCOMPARE(rig.server.last().parameter(u"msg_id"_s), u"m1"_s);
        QCOMPARE(rig.server.last().query.hasQueryItem(u"chat_code"_s), kind == ChannelKind::Direct);
    }

    void unreadablePagesAreErrors()
    {
        Rig rig;
        rig.server.next(
            rig.base + u"list"_s, Server::ok(QJsonObject{{"items"_L1, QJsonArray{QJsonObject{{"no"_L1, 1}}}}}));
        QCOMPARE(rig.fetch(Direction::Latest).error().kind, Kind::BadReply);
        rig.server.next(rig.base + u"list"_s, Server::raw(200, "<html>"));
        QCOMPARE(rig.fetch(Direction::Latest).error().kind, Kind::BadReply);
        rig.server.always(rig.base + u"list"_s, Server::raw(502, "<html>"));
        QCOMPARE(rig.fetch(Direction::Latest).error().kind, Kind::ServerError);
    }

    //! "View source" shows what the server wrote, not what we would write.
    void messagesKeepTheirJsonAsItCame()
    {
        Rig rig;
        const QByteArray first = "{ \"type\":9,\"id\":\"a\",\"content\":\"\\u4e2d\\/{\\\"\" , \"create_at\":1e0}";
        const QByteArray second = "{\"z\":[ 1, 2 ],\"id\":\"b\",\"type\":9,\"create_at\":2}";
        const QByteArray page = "{\"message\":\"\",\"code\":0,\"data\":{\"items\": [" + first + ", " + second + "]}}";
        for (const QByteArray &body :
            {page, page + QByteArray(100'000, ' ')}) { // the second one is read on another thread
            rig.server.next(rig.base + u"list"_s, Server::raw(200, body, "application/json"));
            const auto result = rig.fetch(Direction::Latest);
            QVERIFY(result.ok());
            QCOMPARE(result.value().messages.size(), size_t(2));
            QCOMPARE(result.value().messages.front().raw.bytes, first);
            QCOMPARE(result.value().messages.back().raw.bytes, second);
        }
        rig.server.next(
            rig.base + u"view"_s, Server::raw(200, "{\"code\":0,\"data\": " + second + " }", "application/json"));
        std::optional<Result<QByteArray>> raw;
        rig.service.fetchRaw(
            {rig.channel, MessageId(u"b"_s)}, &rig.context, [&raw](const Result<QByteArray> &result) { raw = result; });
        SOON_VERIFY(raw.has_value());
        QVERIFY(raw->ok());
        QCOMPARE(raw->value(), second);
    }

    void eventsNameTheirAuthors()
    {
        Rig rig;
        std::vector<MessageEvent> events;
        connect(&rig.service, &MessageService::eventReceived, this,
            [&events](const MessageEvent &event) { events.push_back(event); });
        rig.service.handleEvent(
            {{"channel_type"_L1, u"PERSON"_s}, {"type"_L1, 9}, {"target_id"_L1, u"1001"_s}, {"author_id"_L1, u"24"_s},
                {"content"_L1, u"hi"_s}, {"msg_id"_L1, u"d"_s}, {"extra"_L1, QJsonObject{{"code"_L1, u"52ac"_s}}}});
        QCOMPARE(events.size(), 1u);
        QCOMPARE(std::get<MessageCreated>(events.front()).message.author.name, u"Peer"_s);
        rig.service.handleEvent({{"type"_L1, 255}, {"extra"_L1, QJsonObject{{"type"_L1, u"joined_guild"_s}}}});
        QCOMPARE(events.size(), 1u);
    }

    void emojiPicturesAreWhereTheServerIs()
    {
        Rig rig;
        QCOMPARE(rig.service.emojiUrl(u"73/abc"_s), rig.server.root().toString() + u"/assets/emojis/73/abc.png"_s);
        rig.rest.setBaseUrl(QUrl(u"https://www.kookapp.cn/api"_s));
        QCOMPARE(rig.service.emojiUrl(u"73/abc"_s), u"https://img.kookapp.cn/emojis/73/abc.png"_s);
    }
};

KOOKABURRA_CORE_CASE(TestKookMessageService)

} // namespace tst_kookmessageservice

#include "tst_kookmessageservice.moc"
