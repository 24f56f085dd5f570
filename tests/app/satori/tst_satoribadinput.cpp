// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/markup/plaintext.h"
#include "app/markup/satori/satoriparser.h"
#include "app/net/pictures/imagecache.h"
#include "app/satori/satoriprobe.h"
#include "tests/support/satorioddities.h"
#include "tests/support/satoririg.h"
#include "tests/support/testcase.h"

#include <QBuffer>
#include <QImage>
#include <QJsonArray>

namespace tst_satoribadinput {

using namespace chat;
using namespace chat::test;

//! Whatever a server sends: nothing is lost that can be shown, nothing goes on for ever, nothing is asked twice that
//! failed for good, and the words for people are words.
class TestSatoriBadInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // ---- answers ----------------------------------------------------------------------------------------------------

    void errorBodiesBecomeWords_data() // row 16
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("words");
        using Kind = ApiError::Kind;
        const auto row = [](const char *name, int status, const QByteArray &body, Kind kind, const QString &words) {
            QTest::newRow(name) << status << body << static_cast<int>(kind) << words;
        };
        row("400 text", 400, "Bad Request", Kind::Rejected, u"Bad Request"_s);
        row("403 text", 403, "you may not", Kind::Forbidden, u"you may not"_s);
        row("403 login", 403, "login not found", Kind::Forbidden, u"login not found"_s);
        row("404 thing", 404, "channel not found", Kind::NotFound, u"channel not found"_s);
        row("500 listed", 500, "Internal Server Error", Kind::Network, u"Internal Server Error"_s);
        row("502 page", 502, "<html><head><title>502 Bad Gateway</title></head><body><h1>x</h1></body></html>",
            Kind::Network, u"502 Bad Gateway"_s);
        row("503 page without title", 503, "<p>try later</p>", Kind::Network, {});
        row("JSON", 400, R"({"message":"too long","code":7})", Kind::Rejected, u"too long"_s);
        row("JSON array", 400, "[1,2]", Kind::Rejected, {});
        row("nothing", 400, {}, Kind::Rejected, {});
        row("binary", 400, QByteArray("\x00\xff\xfe\x01", 4), Kind::Rejected, {});
        row("huge", 400, QByteArray(300'000, 'x'), Kind::Rejected, u"x"_s.repeated(299) + u'…');
        row("cut at a family", 400, QByteArray(298, 'x') + "👩‍👩‍👧 and more", Kind::Rejected,
            u"x"_s.repeated(298) + u'…');
    }
    void errorBodiesBecomeWords()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(int, kind);
        QFETCH(QString, words);
        FakeSatoriServer server({}, 10);
        SatoriRig rig(server);
        QVERIFY(rig.online());
        for (int i = 0; i < 4; ++i) // some are repeated
            server.next(u"message.list"_s, {status, body, "text/plain"_ba});
        const auto page = rig.fetch(kGeneral, Direction::Latest);
        QVERIFY(!page.ok());
        if (static_cast<ApiError::Kind>(kind) != ApiError::Kind::Network)
            QCOMPARE(static_cast<int>(page.error().kind), kind);
        QCOMPARE(page.error().http, status);
        if (status != 400 || body.size() != 4)
            QCOMPARE(page.error().message, words);
        QVERIFY(rig.isOnline()); // none of it is about the token
        QVERIFY(rig.messages().capabilities().reactions); // nor about another method
    }

    void answersOfTheWrongShapeAreErrors_data()
    {
        QTest::addColumn<QByteArray>("body");
        for (const char *body :
            {"", "OK", "null", "7", "\"x\"", "[", "{\"data\":", "{\"data\":{}}", "{\"data\":\"x\"}"})
            QTest::addRow("'%s'", body) << QByteArray(body);
    }
    void answersOfTheWrongShapeAreErrors()
    {
        QFETCH(QByteArray, body);
        FakeSatoriServer server({}, 10);
        SatoriRig rig(server);
        QVERIFY(rig.online());
        server.next(u"message.list"_s, {200, body, "application/json"_ba});
        const auto page = rig.fetch(kGeneral, Direction::Latest);
        QVERIFY(!page.ok() || page.value().messages.empty());
        server.next(u"guild.list"_s, {200, body, "application/json"_ba});
        const auto guilds
            = rig.run<std::vector<Guild>>([&](auto cb) { rig.backend->directory().fetchGuilds(&rig.context, cb); });
        QVERIFY(!guilds.ok() || guilds.value().empty());
        server.next(u"message.create"_s, {200, body, "application/json"_ba});
        QVERIFY(!rig.send(kGeneral, u"x"_s).ok());
        QVERIFY(rig.fetch(kGeneral, Direction::Latest).ok());
    }

    void allThatIsAskedIsWellFormed() // row 16: a malformed body is a 400
    {
        FakeSatoriServer server({}, 60);
        SatoriRig rig(server);
        QVERIFY(rig.online());
        DirectoryService &directory = rig.backend->directory();
        (void)rig.run<std::vector<Guild>>([&](auto cb) { directory.fetchGuilds(&rig.context, cb); });
        (void)rig.run<Guild>([&](auto cb) { directory.fetchGuild(GuildId(u"g1"_s), &rig.context, cb); });
        (void)rig.run<std::vector<DirectChat>>([&](auto cb) { directory.fetchDirectChats(&rig.context, cb); });
        (void)rig.history(kBig);
        (void)rig.fetch(kBig, Direction::Around, u"m000000070"_s);
        const auto sent = rig.send(kGeneral, u"\"quotes\" \\ & <b>ünï</b> \U0001F600 \n"_s);
        QVERIFY(sent.ok());
        const MessageRef ref{kGeneral, sent.value().id};
        Emoji emoji;
        emoji.id = u"👍"_s;
        (void)rig.run<Unit>([&](auto cb) { rig.messages().setReaction(ref, emoji, true, &rig.context, cb); });
        (void)rig.run<Unit>([&](auto cb) { rig.messages().remove(ref, &rig.context, cb); });
        int posts = 0;
        for (const auto &request : server.requests) {
            const QJsonDocument body = QJsonDocument::fromJson(request.rawBody);
            QVERIFY2(body.isObject(), qPrintable(request.method));
            for (const QJsonValue value : body.object())
                QVERIFY2(!value.isNull(), qPrintable(request.method)); // left out, not null
            QCOMPARE(request.headers.value("content-type"), "application/json"_ba);
            ++posts;
        }
        QVERIFY(posts > 8);
    }

    // ---- lists ------------------------------------------------------------------------------------------------------

    void emptyPagesArePassedOverButNotForEver_data()
    {
        QTest::addColumn<int>("empties");
        QTest::newRow("some") << 3;
        QTest::newRow("nothing else") << -1;
    }
    void emptyPagesArePassedOverButNotForEver()
    {
        QFETCH(int, empties);
        SatoriSwitches s;
        s.listEmpties = empties;
        FakeSatoriServer server(s, 10);
        SatoriRig rig(server);
        QVERIFY(rig.online());
        DirectoryService &directory = rig.backend->directory();
        const auto guilds = rig.run<std::vector<Guild>>([&](auto cb) { directory.fetchGuilds(&rig.context, cb); });
        QVERIFY(guilds.ok());
        QCOMPARE(guilds.value().size(), empties < 0 ? 0u : 1u);
        MemberQuery query;
        query.guild = GuildId(u"g1"_s);
        const auto members = rig.run<MemberPage>([&](auto cb) { directory.fetchMembers(query, &rig.context, cb); });
        QVERIFY(members.ok());
        QCOMPARE(members.value().items.empty(), empties < 0);
        QVERIFY(!members.value().next);
        QVERIFY(server.count(u"guild.list"_s) < 10);
        QVERIFY(server.count(u"guild.member.list"_s) < 10);
    }

    void listsWithoutTokensAreWhole() // PROTOCOL.md 8, row 12
    {
        FakeSatoriServer server({}, 10);
        SatoriRig rig(server);
        QVERIFY(rig.online());
        DirectoryService &directory = rig.backend->directory();
        const auto guild = rig.run<Guild>([&](auto cb) { directory.fetchGuild(GuildId(u"g1"_s), &rig.context, cb); });
        QCOMPARE(guild.value().channels.size(), 4);
        MemberQuery query;
        query.guild = GuildId(u"g1"_s);
        const auto members = rig.run<MemberPage>([&](auto cb) { directory.fetchMembers(query, &rig.context, cb); });
        QCOMPARE(members.value().items.size(), 11u);
        QVERIFY(!members.value().next);
        QCOMPARE(server.count(u"guild.member.list"_s), 1);
    }

    // ---- contents and ids -------------------------------------------------------------------------------------------

    void oddContentsLoseNothing_data()
    {
        QTest::addColumn<QString>("content");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<bool>("live");
        int number = 0;
        for (const OddContent &odd : oddContents()) {
            for (const bool live : {false, true})
                QTest::addRow("%d %s: %s", number, live ? "live" : "listed", qPrintable(odd.content.left(30)))
                    << odd.content << odd.shown << live;
            ++number;
        }
    }
    void oddContentsLoseNothing()
    {
        QFETCH(QString, content);
        QFETCH(QString, shown);
        QFETCH(bool, live);
        FakeSatoriServer server({}, 10);
        SatoriRig rig(server);
        QVERIFY(rig.online());
        Message message;
        if (live) {
            server.say(u"c-general"_s, u"u1"_s, content);
            QTRY_COMPARE(rig.heard<MessageCreated>().size(), 1u);
            message = rig.heard<MessageCreated>().front().message;
        } else {
            server.platform.post(u"c-general"_s, u"u1"_s, content);
            const auto page = rig.fetch(kGeneral, Direction::Latest);
            QVERIFY(page.ok());
            message = page.value().messages.back();
        }
        const QString words = markup::uncoveredPlainOf(message.content.blocks);
        QVERIFY2(words.contains(shown), qPrintable(words.left(200)));
        // What there is nothing to show of says so, and keeps its source to look at.
        const bool nothing = content.trimmed().isEmpty() || content.startsWith(u"<message forward id"_s);
        QCOMPARE(message.kind, nothing ? MessageKind::Unknown : MessageKind::Markup);
        QCOMPARE(message.content.blocks.empty(), nothing);
        if (nothing)
            QCOMPARE(message.source, content);
    }

    void oddIdsAreUsable_data()
    {
        QTest::addColumn<QString>("id");
        for (const QString &id : oddIds())
            QTest::addRow("%s", qPrintable(id.left(30))) << id;
    }
    void oddIdsAreUsable()
    {
        QFETCH(QString, id);
        FakeSatoriServer server({}, 10);
        server.platform.rooms.push_back({id, u"odd"_s, 0, {}, {}});
        const QString listed = server.platform.post(id, u"u1"_s, u"one"_s).id;
        SatoriRig rig(server);
        QVERIFY(rig.online());
        const auto guild
            = rig.run<Guild>([&](auto cb) { rig.backend->directory().fetchGuild(GuildId(u"g1"_s), &rig.context, cb); });
        QVERIFY(std::ranges::any_of(
            guild.value().channels, [&id](const Channel &channel) { return channel.id.value == id; }));
        const ChannelRef channel{ChannelKind::Guild, ChannelId(id)};
        QCOMPARE(idsOf(rig.fetch(channel, Direction::Latest).value().messages), QStringList{listed});
        const auto sent = rig.send(channel, u"two"_s);
        QVERIFY(sent.ok());
        const MessageRef ref{channel, sent.value().id};
        Draft draft;
        draft.source = u"three"_s;
        QVERIFY(rig.run<Unit>([&](auto cb) { rig.messages().edit(ref, draft, &rig.context, cb); }).ok());
        QCOMPARE(server.platform.find(id, ref.id.value)->content, u"three"_s);
        server.say(id, u"u1"_s, u"live"_s);
        QTRY_VERIFY(!rig.heard<MessageCreated>().empty()
            && rig.heard<MessageCreated>().back().message.content.plain == u"live"_s);
        QCOMPARE(rig.heard<MessageCreated>().back().message.channel, channel);
        // The same as a message's, an emoji's and somebody's id.
        const QJsonObject where{{"id"_L1, id}, {"type"_L1, 0}};
        server.emitEvent(u"message-created"_s,
            {{"channel"_L1, where}, {"user"_L1, QJsonObject{{"id"_L1, id}, {"name"_L1, u"N"_s}}},
                {"message"_L1, QJsonObject{{"id"_L1, id}, {"content"_L1, u"<quote id=\"%1\"/>x"_s.arg(u"q")}}}});
        QTRY_COMPARE(rig.heard<MessageCreated>().back().message.id.value, id);
        QCOMPARE(rig.heard<MessageCreated>().back().message.author.id.value, id);
        server.emitEvent(u"reaction-added"_s,
            {{"channel"_L1, where}, {"user"_L1, QJsonObject{{"id"_L1, u"u1"_s}}},
                {"message"_L1, QJsonObject{{"id"_L1, id}}}, {"emoji"_L1, QJsonObject{{"id"_L1, id}}}});
        QTRY_COMPARE(rig.heard<ReactionAdded>().size(), 1u);
        QCOMPARE(rig.heard<ReactionAdded>().front().emoji.toWire(), id);
        // An answer to it names it whole.
        Draft answer;
        answer.source = u"answer"_s;
        answer.quoted = MessageId(id);
        QVERIFY(rig.run<Message>([&](auto cb) { rig.messages().send(channel, answer, &rig.context, cb); }).ok());
        const QString content = server.last(u"message.create"_s)->body.value("content"_L1).toString();
        QCOMPARE(markupQuote(content), id);
    }

    void timesInSecondsAreTimes()
    {
        SatoriSwitches s;
        s.seconds = true;
        FakeSatoriServer server(s, 10);
        SatoriRig rig(server);
        QVERIFY(rig.online());
        const QString id = server.say(u"c-general"_s, u"u1"_s, u"now"_s);
        QTRY_COMPARE(rig.heard<MessageCreated>().size(), 1u);
        const Message message = rig.heard<MessageCreated>().front().message;
        QCOMPARE(message.created.toSecsSinceEpoch(), server.platform.find(u"c-general"_s, id)->created / 1000);
        const auto user = rig.run<User>(
            [&](auto cb) { rig.backend->directory().fetchUser(UserId(u"u1"_s), GuildId(u"g1"_s), &rig.context, cb); });
        QCOMPARE(user.value().joined.date().year(), 2020);
    }

    // ---- pictures ---------------------------------------------------------------------------------------------------

    void internalPicturesAreFetched_data() // row 7
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("there");
        QTest::newRow("internal") << u"internal:memo/1000/a.png"_s << true;
        QTest::newRow("internal, odd name") << u"internal:memo/1000/图 片+1.png"_s << true;
        QTest::newRow("internal, gone") << u"internal:memo/1000/gone.png"_s << false;
        QTest::newRow("in the content itself") << QString() << true;
    }
    void internalPicturesAreFetched()
    {
        QFETCH(QString, address);
        QFETCH(bool, there);
        QImage picture(8, 6, QImage::Format_RGB32);
        picture.fill(Qt::red);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        QVERIFY(picture.save(&buffer, "PNG"));
        if (address.isEmpty())
            address = u"data:image/png;base64,"_s + QString::fromLatin1(bytes.toBase64());
        SatoriSwitches s;
        s.token = u"secret"_s;
        FakeSatoriServer server(s, 10);
        server.serve(u"/memo/1000/a.png"_s, bytes, "image/png"_ba);
        server.serve(u"/memo/1000/图 片+1.png"_s, bytes, "image/png"_ba);
        SatoriRig rig(server);
        QVERIFY(rig.online());
        server.say(u"c-general"_s, u"u1"_s, u"<img src=\"%1\"/>"_s.arg(address));
        QTRY_COMPARE(rig.heard<MessageCreated>().size(), 1u);
        const QString url = rig.heard<MessageCreated>().front().message.content.blocks.front().src;
        ImageCache images{QString()};
        QSignalSpy ready(&images, &ImageCache::imageReady);
        QSignalSpy failed(&images, &ImageCache::imageFailed);
        (void)images.image(url, QSize(20, 20));
        QTRY_COMPARE(there ? ready.size() : failed.size(), 1);
        QCOMPARE(images.image(url, QSize(20, 20)).isNull(), !there);
        for (const auto &request : server.requests) // pictures are anybody's: they need no token
            QVERIFY(!request.method.contains("internal"_L1) || !request.headers.contains("authorization"));
    }

    // ---- the websocket ----------------------------------------------------------------------------------------------

    void whatClosesAtOnceIsSaid() // row 15: a wrong path
    {
        SatoriSwitches s;
        s.meta = false;
        s.closesAtOnce = true;
        FakeSatoriServer server(s, 10);
        QNetworkAccessManager network;
        satori::SatoriProbe probe(server.baseUrl(), {}, network);
        probe.start();
        QTRY_COMPARE(probe.state(), satori::SatoriProbe::State::Failed);
        SatoriRig rig(server);
        rig.backend->start();
        QTRY_COMPARE(rig.backend->connection().phase, Phase::Waiting);
        server.s.closesAtOnce = false;
        QTRY_COMPARE(rig.backend->connection().phase, Phase::Online);
    }

    void closeCodesMeanWhatTheySay_data() // row 15
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<bool>("refused");
        QTest::newRow("invalid message") << 4000 << false;
        QTest::newRow("invalid token") << 4004 << true;
        QTest::newRow("server error") << 1011 << false;
        QTest::newRow("unknown") << 4999 << false;
    }
    void closeCodesMeanWhatTheySay()
    {
        QFETCH(int, code);
        QFETCH(bool, refused);
        FakeSatoriServer server({}, 10);
        SatoriRig rig(server);
        QVERIFY(rig.online());
        server.cut(code);
        if (refused) {
            QTRY_COMPARE(rig.backend->connection().phase, Phase::Refused);
        } else {
            QTRY_VERIFY(server.identified.size() >= 2);
            QTRY_VERIFY(rig.isOnline());
        }
    }

    // ---- uploads ----------------------------------------------------------------------------------------------------

    void uploadsTellTheirProgressAndCanBeCancelled()
    {
        FakeSatoriServer server({}, 10);
        SatoriRig rig(server);
        QVERIFY(rig.online());
        qint64 most = 0;
        qint64 whole = 0;
        Upload upload{u"a.bin"_s, u"application/octet-stream"_s, QByteArray(600'000, 'x'), {}};
        upload.progress = [&](qint64 sent, qint64 total) {
            most = std::max(most, sent);
            whole = total;
        };
        const auto url = rig.run<QString>([&](auto cb) { rig.backend->assets().upload(upload, &rig.context, cb); });
        QVERIFY(url.ok());
        QVERIFY(whole >= 600'000);
        QCOMPARE(most, whole);
        bool answered = false;
        auto context = std::make_unique<QObject>();
        rig.backend->assets().upload(upload, context.get(), [&](const Result<QString> &) { answered = true; });
        context.reset();
        QVERIFY(rig.fetch(kGeneral, Direction::Latest).ok());
        QVERIFY(!answered);
    }

private:
    //! The id in the quote in front of a content.
    static QString markupQuote(const QString &content)
    {
        const markup::SatoriNodes nodes = markup::parseSatoriElements(content);
        return nodes.empty() ? QString() : nodes.front().attribute(u"id");
    }
};

KOOKABURRA_CORE_CASE(TestSatoriBadInput)

} // namespace tst_satoribadinput

#include "tst_satoribadinput.moc"
