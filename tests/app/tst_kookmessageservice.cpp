// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/kook/kookenvelope.h"
#include "app/kook/kookmessageservice.h"
#include "app/net/qtscheduler.h"
#include "tests/support/fakerestserver.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTest>

using namespace chat;
using namespace chat::kook;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using Server = test::FakeRestServer;
using Direction = MessageQuery::Direction;
using Kind = ApiError::Kind;

namespace {

const ChannelKind kKinds[] = {ChannelKind::Guild, ChannelKind::Direct};

QJsonObject item(const QString &id, int created)
{
    return {{"id"_L1, id}, {"type"_L1, 9}, {"content"_L1, u"text "_s + id}, {"create_at"_L1, created},
        {"author"_L1, QJsonObject{{"id"_L1, u"7"_s}, {"username"_L1, u"Ann"_s}}}};
}

QJsonObject items(const QList<std::pair<QString, int>> &list)
{
    QJsonArray array;
    for (const auto &[id, created] : list)
        array.append(item(id, created));
    return {{"items"_L1, array}};
}

QStringList idsOf(const std::vector<Message> &messages)
{
    QStringList ids;
    for (const Message &message : messages)
        ids.append(message.id.value);
    return ids;
}

struct Rig
{
    Server server;
    QNetworkAccessManager network;
    QtScheduler scheduler;
    RestClient rest;
    KookPeople people;
    KookMessageService service;
    QObject context;
    ChannelRef channel;
    QString base; //!< "v3/message/" or "v3/direct-message/"

    explicit Rig(ChannelKind kind = ChannelKind::Guild)
        : rest(network, scheduler, options())
        , service(rest, scheduler, people)
        , channel{kind, ChannelId(kind == ChannelKind::Guild ? u"31"_s : u"52ac"_s)}
        , base(kind == ChannelKind::Guild ? u"v3/message/"_s : u"v3/direct-message/"_s)
    {
        rest.setBaseUrl(server.baseUrl());
        rest.setInterpreter(&readEnvelope);
        User me;
        me.id = UserId(u"1001"_s);
        me.name = u"Me"_s;
        people.setSelf(me);
        User peer;
        peer.id = UserId(u"24"_s);
        peer.name = u"Peer"_s;
        people.learnPeer(ChannelId(u"52ac"_s), peer);
    }
    static RestClient::Options options()
    {
        RestClient::Options options;
        options.limits.repeatAfter = {1ms};
        return options;
    }
    //! Runs one call to its end.
    template <class T, class Call>
    Result<T> run(Call &&call)
    {
        std::optional<Result<T>> result;
        call(Callback<T>([&result](Result<T> value) { result = std::move(value); }));
        if (result || !QTest::qWaitFor([&result] { return result.has_value(); }, 8000))
            return ApiError{Kind::Cancelled, 0, 0, u"no answer, or within the call"_s, {}};
        return *result;
    }
    Result<MessagePage> fetch(Direction direction, const QString &id = {}, int limit = 50)
    {
        MessageQuery query;
        query.channel = channel;
        query.direction = direction;
        query.limit = limit;
        if (direction == Direction::Around)
            query.message = MessageId(id);
        else
            query.cursor = Cursor{id};
        return run<MessagePage>([&](auto callback) { service.fetch(query, &context, callback); });
    }
    QString channelKey() const { return channel.kind == ChannelKind::Guild ? u"target_id"_s : u"chat_code"_s; }
    MessageRef ref(const QString &id = u"m1"_s) const { return {channel, MessageId(id)}; }
};

void addKinds()
{
    QTest::addColumn<ChannelKind>("kind");
    QTest::newRow("channel") << ChannelKind::Guild;
    QTest::newRow("direct") << ChannelKind::Direct;
}

} // namespace

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
        QTest::qWait(20);
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
            Server::ok(QJsonObject{{"code"_L1, u"new"_s}, {"target_info"_L1, QJsonObject{{"id"_L1, u"55"_s}, {"username"_L1, u"Cleo"_s}}}}));
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
        const auto message = rig.run<Message>([&](auto callback) { rig.service.fetchOne(rig.ref(), &rig.context, callback); });
        QVERIFY(message.ok());
        QCOMPARE(message.value().channel, rig.channel);
        QCOMPARE(rig.server.last().parameter(u"msg_id"_s), u"m1"_s);
        QCOMPARE(rig.server.last().query.hasQueryItem(u"chat_code"_s), kind == ChannelKind::Direct);
    }

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
            Server::ok(QJsonObject{{"msg_id"_L1, u"new"_s}, {"msg_timestamp"_L1, qint64(1687969072819)}, {"nonce"_L1, u"n-1"_s}}));
        Draft draft;
        draft.kind = what;
        draft.source = u"hé (met)1(met)"_s;
        draft.nonce = u"n-1"_s;
        draft.quoted = MessageId(u"q1"_s);
        draft.onlyFor = UserId(u"77"_s);
        const auto sent = rig.run<Message>([&](auto callback) { rig.service.send(rig.channel, draft, &rig.context, callback); });
        QVERIFY(sent.ok());
        QCOMPARE(sent.value().id.value, u"new"_s);
        QCOMPARE(sent.value().created.toMSecsSinceEpoch(), 1687969072819);
        QCOMPARE(sent.value().nonce, u"n-1"_s);
        QCOMPARE(sent.value().author.name, u"Me"_s);
        QJsonObject expected{{"type"_L1, type}, {rig.channelKey(), rig.channel.id.value}, {"content"_L1, draft.source},
            {"nonce"_L1, u"n-1"_s}, {"quote"_L1, u"q1"_s}};
        if (kind == ChannelKind::Guild) // direct chats have no temporary messages
            expected.insert("temp_target_id"_L1, u"77"_s);
        QCOMPARE(rig.server.last().json, expected);
        QCOMPARE(rig.server.last().verb, "POST"_ba);
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
        const auto sent = rig.run<Message>([&](auto callback) { rig.service.send(rig.channel, draft, &rig.context, callback); });
        QCOMPARE(sent.error().kind, Kind::Rejected);
        QCOMPARE(sent.error().code, 40000);
        QCOMPARE(sent.error().message, u"请检查消息内容后重试"_s);
    }

    void anAnswerWithoutIdIsNoSuccess()
    {
        Rig rig;
        rig.server.always(rig.base + u"create"_s, Server::ok(QJsonArray()));
        const auto sent = rig.run<Message>([&](auto callback) { rig.service.send(rig.channel, {}, &rig.context, callback); });
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
        const auto done = rig.run<Unit>([&](auto callback) { rig.service.edit(rig.ref(), draft, &rig.context, callback); });
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
        for (const QJsonValue &data : {QJsonValue(QJsonArray()), QJsonValue(QJsonObject()), QJsonValue(true), QJsonValue()}) {
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
        QVERIFY(rig.run<Unit>([&](auto callback) { rig.service.setReaction(rig.ref(), asTheServerHadIt, true, &rig.context, callback); }).ok());
        QCOMPARE(rig.server.last().path, rig.base + u"add-reaction"_s);
        QCOMPARE(rig.server.last().json, (QJsonObject{{"msg_id"_L1, u"m1"_s}, {"emoji"_L1, u"[#128077;]"_s}}));
        const Emoji fresh{u"🎉"_s, {}, {}};
        QVERIFY(rig.run<Unit>([&](auto callback) { rig.service.setReaction(rig.ref(), fresh, false, &rig.context, callback); }).ok());
        QCOMPARE(rig.server.last().path, rig.base + u"delete-reaction"_s);
        QCOMPARE(rig.server.last().json, (QJsonObject{{"msg_id"_L1, u"m1"_s}, {"emoji"_L1, u"🎉"_s}}));
        QVERIFY(rig.run<Unit>([&](auto callback) { rig.service.removeReaction(rig.ref(), fresh, UserId(u"9"_s), &rig.context, callback); }).ok());
        QCOMPARE(rig.server.last().json, (QJsonObject{{"msg_id"_L1, u"m1"_s}, {"emoji"_L1, u"🎉"_s}, {"user_id"_L1, u"9"_s}}));
    }

    void listsWhoReacted_data() { addKinds(); }
    void listsWhoReacted()
    {
        QFETCH(ChannelKind, kind);
        Rig rig(kind);
        rig.server.always(rig.base + u"reaction-list"_s,
            Server::ok(QJsonArray{QJsonObject{{"id"_L1, u"5"_s}, {"username"_L1, u"A"_s}, {"bot"_L1, true}, {"reaction_time"_L1, qint64(1612685332518)}}}));
        const Emoji emoji{u"👍"_s, {}, u"[#128077;]"_s};
        const auto users = rig.run<std::vector<ReactionUser>>(
            [&](auto callback) { rig.service.fetchReactionUsers(rig.ref(), emoji, &rig.context, callback); });
        QVERIFY(users.ok());
        QCOMPARE(users.value().size(), 1u);
        QVERIFY(users.value().front().user.bot);
        QCOMPARE(users.value().front().time.toMSecsSinceEpoch(), 1612685332518);
        QVERIFY(rig.server.last().rawQuery.contains("emoji=%5B%23128077%3B%5D"));
    }

    void unreadablePagesAreErrors()
    {
        Rig rig;
        rig.server.next(rig.base + u"list"_s, Server::ok(QJsonObject{{"items"_L1, QJsonArray{QJsonObject{{"no"_L1, 1}}}}}));
        QCOMPARE(rig.fetch(Direction::Latest).error().kind, Kind::BadReply);
        rig.server.next(rig.base + u"list"_s, Server::raw(200, "<html>"));
        QCOMPARE(rig.fetch(Direction::Latest).error().kind, Kind::BadReply);
        rig.server.always(rig.base + u"list"_s, Server::raw(502, "<html>"));
        QCOMPARE(rig.fetch(Direction::Latest).error().kind, Kind::ServerError);
    }

    void eventsNameTheirAuthors()
    {
        Rig rig;
        std::vector<MessageEvent> events;
        connect(&rig.service, &MessageService::eventReceived, this, [&events](const MessageEvent &event) { events.push_back(event); });
        rig.service.handleEvent({{"channel_type"_L1, u"PERSON"_s}, {"type"_L1, 9}, {"target_id"_L1, u"1001"_s}, {"author_id"_L1, u"24"_s},
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

QTEST_GUILESS_MAIN(TestKookMessageService)
#include "tst_kookmessageservice.moc"
