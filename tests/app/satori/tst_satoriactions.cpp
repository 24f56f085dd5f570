// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/markup/satori/satoriwriter.h"
#include "app/satori/satoriprobe.h"
#include "tests/support/fakescheduler.h"
#include "tests/support/satorioddities.h"
#include "tests/support/satoririg.h"
#include "tests/support/testcase.h"

#include <QJsonArray>

namespace tst_satoriactions {

using namespace chat;
using namespace chat::test;
using Create = SatoriSwitches::Create;
using Echo = SatoriSwitches::Echo;

//! What a person does: signing in, sending, editing, deleting, reacting, uploading, looking around.
class TestSatoriActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // ---- signing in -------------------------------------------------------------------------------------------------

    void callsCarryAllFormsOfHeaders_data() // row 19
    {
        QTest::addColumn<int>("headers");
        QTest::newRow("new names alone are read") << static_cast<int>(SatoriSwitches::Headers::SatoriOnly);
        QTest::newRow("old names alone are read") << static_cast<int>(SatoriSwitches::Headers::XOnly);
    }
    void callsCarryAllFormsOfHeaders()
    {
        QFETCH(int, headers);
        SatoriSwitches s;
        s.headers = static_cast<SatoriSwitches::Headers>(headers);
        s.token = u"secret"_s;
        FakeSatoriServer server(s, 10);
        SatoriRig rig(server);
        QVERIFY(rig.online());
        QCOMPARE(rig.backend->self().id.value, u"1000"_s);
        QCOMPARE(rig.backend->self().name, u"demo"_s);
        QCOMPARE(rig.backend->platform(), u"memo"_s);
        QVERIFY(rig.fetch(kGeneral, Direction::Latest).ok());
        const auto *request = server.last(u"message.list"_s);
        QCOMPARE(request->headers.value("authorization"), "Bearer secret"_ba);
        QCOMPARE(request->headers.value("content-type"), "application/json"_ba);
        QCOMPARE(server.identified.front().value("token"_L1).toString(), u"secret"_s);
    }

    void withoutTokenNothingIsSaidOfOne()
    {
        FakeSatoriServer server({}, 10);
        SatoriRig rig(server, {});
        QVERIFY(rig.online());
        QCOMPARE(rig.backend->self().id.value, u"1000"_s); // the server's first
        QVERIFY(rig.fetch(kGeneral, Direction::Latest).ok());
        QVERIFY(!server.last(u"message.list"_s)->headers.contains("authorization"));
        QVERIFY(!server.identified.front().contains("token"_L1));
    }

    void wrongTokensAreRefused_data() // row 5, 15
    {
        QTest::addColumn<int>("status");
        QTest::newRow("403 as deployed") << 403;
        QTest::newRow("401 as documented") << 401;
    }
    void wrongTokensAreRefused()
    {
        QFETCH(int, status);
        SatoriSwitches s;
        s.token = u"secret"_s;
        s.wrongTokenStatus = status;
        FakeSatoriServer server(s, 10);
        auto owned = std::make_unique<FakeScheduler>();
        FakeScheduler &clock = *owned;
        SatoriRig rig(server, u"1000"_s, {}, std::move(owned));
        server.s.token = u"another"_s;
        int refusals = 0;
        connect(rig.backend.get(), &Backend::connectionChanged, this,
            [&] { refusals += rig.backend->connection().phase == Phase::Refused ? 1 : 0; });
        const auto becomes = [&](Phase phase) {
            return soon([&] {
                clock.advance(0ms); // what is due at once
                return rig.backend->connection().phase == phase;
            });
        };
        rig.backend->start();
        QVERIFY(becomes(Phase::Refused));
        QCOMPARE(refusals, 1);
        clock.advance(1h); // no further attempt without the user
        QCOMPARE(rig.backend->connection().phase, Phase::Refused);
        rig.backend->setToken(u"another"_s);
        rig.backend->start();
        QVERIFY(becomes(Phase::Online));
    }

    void unknownAccountIsNotAWrongToken() // row 5
    {
        FakeSatoriServer server({}, 10);
        SatoriRig rig(server, u"4711"_s);
        rig.backend->start();
        QTRY_VERIFY(server.isConnected());
        QTRY_COMPARE(server.count(u"login.get"_s), 1);
        QTRY_VERIFY(rig.backend->connection().error.has_value());
        QCOMPARE(rig.backend->connection().phase, Phase::Connecting);
        QVERIFY(rig.backend->self().id.isEmpty());
    }

    void connectingLoginIsWaitedFor() // row 9
    {
        SatoriSwitches s;
        s.connecting = true;
        FakeSatoriServer server(s, 10);
        SatoriRig rig(server, u"1001"_s);
        rig.backend->start();
        QTRY_VERIFY(server.isConnected());
        QCOMPARE(rig.backend->connection().phase, Phase::Connecting);
        server.finishConnecting();
        QTRY_COMPARE(rig.backend->connection().phase, Phase::Online);
        QCOMPARE(rig.backend->self().name, u"second"_s);
        server.say(u"c-general"_s, u"u1"_s, u"hi"_s);
        QTRY_COMPARE(rig.heard<MessageCreated>().size(), 1u);
    }

    void loginsComeAndGo()
    {
        FakeSatoriServer server({}, 10);
        SatoriRig rig(server);
        QVERIFY(rig.online());
        QJsonObject login = server.loginJson(0);
        login.insert("status"_L1, 4);
        server.emitLogin(u"login-updated"_s, login);
        QTRY_COMPARE(rig.backend->connection().phase, Phase::Connecting);
        server.emitLogin(u"login-updated"_s, server.loginJson(0));
        QTRY_COMPARE(rig.backend->connection().phase, Phase::Online);
        QCOMPARE(rig.lost, 1);
        server.emitLogin(u"login-removed"_s, server.loginJson(1)); // another's
        server.emitLogin(u"login-removed"_s, server.loginJson(0));
        QTRY_COMPARE(rig.backend->connection().phase, Phase::Connecting);
        QVERIFY(rig.backend->connection().error.has_value());
    }

    void lostConnectionsComeBack_data()
    {
        QTest::addColumn<int>("code");
        QTest::newRow("cut") << 0;
        QTest::newRow("invalid message") << 4000;
        QTest::newRow("going away") << 1001;
    }
    void lostConnectionsComeBack()
    {
        QFETCH(int, code);
        FakeSatoriServer server({}, 10);
        SatoriRig rig(server);
        QVERIFY(rig.online());
        server.cut(code);
        QTRY_VERIFY(server.identified.size() >= 2);
        QTRY_VERIFY(rig.isOnline());
        QCOMPARE(rig.lost, 1);
    }

    void silenceEndsAConnection()
    {
        SatoriSwitches s;
        s.pong = false;
        FakeSatoriServer server(s, 10);
        SatoriRig rig(server);
        QVERIFY(rig.online());
        QTRY_VERIFY(server.pings > 0);
        QTRY_VERIFY(server.identified.size() >= 2);
        server.s.pong = true;
        QTRY_VERIFY(rig.isOnline());
        QTRY_VERIFY(rig.backend->connection().latencyMs >= 0);
    }

    void probeListsLogins_data() // row 6
    {
        QTest::addColumn<bool>("meta");
        QTest::newRow("by meta") << true;
        QTest::newRow("by READY alone") << false;
    }
    void probeListsLogins()
    {
        QFETCH(bool, meta);
        SatoriSwitches s;
        s.meta = meta;
        s.connecting = true;
        s.token = u"secret"_s;
        FakeSatoriServer server(s, 10);
        QNetworkAccessManager network;
        satori::SatoriProbe probe(server.baseUrl(), u"secret"_s, network);
        probe.start();
        QTRY_COMPARE(probe.state(), satori::SatoriProbe::State::Listed);
        QCOMPARE(probe.logins().size(), 2u);
        QCOMPARE(probe.logins().front().user.name, u"demo"_s);
        QVERIFY(probe.logins().back().user.id.isEmpty());
        QTRY_VERIFY(server.isConnected());
        server.finishConnecting();
        QTRY_COMPARE(probe.logins().back().user.name, u"second"_s);
        QCOMPARE(probe.logins().size(), 2u);
    }

    void probeSaysWhatIsWrong()
    {
        SatoriSwitches s;
        s.token = u"secret"_s;
        for (const bool meta : {true, false}) {
            s.meta = meta;
            FakeSatoriServer server(s, 10);
            QNetworkAccessManager network;
            satori::SatoriProbe probe(server.baseUrl(), u"wrong"_s, network);
            probe.start();
            QTRY_COMPARE(probe.state(), satori::SatoriProbe::State::Failed);
            QCOMPARE(probe.error()->kind, ApiError::Kind::Unauthorized);
        }
        QNetworkAccessManager network;
        satori::SatoriProbe nobody(QUrl(u"http://127.0.0.1:1"_s), {}, network);
        nobody.start();
        QTRY_COMPARE(nobody.state(), satori::SatoriProbe::State::Failed);
        QCOMPARE(nobody.error()->kind, ApiError::Kind::Network);
    }

    // ---- writing ----------------------------------------------------------------------------------------------------

    void sentMessagesBecomeOneRow_data() // row 12
    {
        QTest::addColumn<int>("create");
        QTest::addColumn<int>("echo");
        const std::pair<const char *, Create> creates[]{
            {"whole", Create::Full}, {"id alone", Create::IdOnly}, {"empty content", Create::NoContent}};
        const std::pair<const char *, Echo> echoes[]{
            {"no event", Echo::None}, {"event first", Echo::BeforeAnswer}, {"answer first", Echo::AfterAnswer}};
        for (const auto &[createName, create] : creates) {
            for (const auto &[echoName, echo] : echoes)
                QTest::addRow("%s, %s", createName, echoName) << static_cast<int>(create) << static_cast<int>(echo);
        }
    }
    void sentMessagesBecomeOneRow()
    {
        QFETCH(int, create);
        QFETCH(int, echo);
        SatoriSwitches s;
        s.create = static_cast<Create>(create);
        s.echo = static_cast<Echo>(echo);
        FakeSatoriServer server(s, 10);
        SatoriRig rig(server);
        QVERIFY(rig.online());
        bool answered = false;
        bool echoedEarly = false;
        QObject::connect(&rig.messages(), &MessageService::eventReceived, &rig.context,
            [&](const MessageEvent &) { echoedEarly = echoedEarly || !answered; });
        const auto sent = rig.run<Message>([&](auto callback) {
            Draft draft;
            draft.source = u"<b>mine</b>"_s;
            draft.nonce = u"n1"_s;
            rig.messages().send(kGeneral, draft, &rig.context, [&answered, callback](const Result<Message> &result) {
                answered = true;
                callback(result);
            });
        });
        QVERIFY(sent.ok());
        QCOMPARE(sent.value().id.value, server.platform.room(u"c-general"_s)->entries.back().id);
        QCOMPARE(sent.value().content.plain, u"mine"_s);
        QVERIFY(sent.value().created.isValid());
        QCOMPARE(sent.value().author.id.value, u"1000"_s);
        if (s.echo != Echo::None)
            QTRY_COMPARE(rig.heard<MessageCreated>().size(), 1u);
        QVERIFY(!echoedEarly); // or a second row would flash up
    }

    void nothingMadeIsNotSent()
    {
        SatoriSwitches s;
        s.create = Create::EmptyList;
        FakeSatoriServer server(s, 10);
        SatoriRig rig(server);
        QVERIFY(rig.online());
        const auto sent = rig.send(kGeneral, u"lost"_s);
        QVERIFY(!sent.ok());
        QCOMPARE(sent.error().kind, ApiError::Kind::Rejected);
    }

    void severalMadeAreSeveralRows_data()
    {
        QTest::addColumn<int>("echo");
        QTest::newRow("no events") << static_cast<int>(Echo::None);
        QTest::newRow("events first") << static_cast<int>(Echo::BeforeAnswer);
        QTest::newRow("answer first") << static_cast<int>(Echo::AfterAnswer);
    }
    void severalMadeAreSeveralRows()
    {
        QFETCH(int, echo);
        SatoriSwitches s;
        s.create = Create::Several;
        s.echo = static_cast<Echo>(echo);
        FakeSatoriServer server(s, 10);
        SatoriRig rig(server);
        QVERIFY(rig.online());
        const auto sent = rig.send(kGeneral, u"one<br/>two<br/>three"_s);
        QVERIFY(sent.ok());
        QCOMPARE(sent.value().content.plain, u"one"_s);
        QSet<QString> others;
        QTRY_VERIFY([&] {
            others.clear();
            for (const MessageCreated &made : rig.heard<MessageCreated>()) {
                if (made.message.id != sent.value().id)
                    others.insert(made.message.content.plain);
            }
            return others == QSet<QString>({u"two"_s, u"three"_s});
        }());
        const size_t expected = s.echo == Echo::None ? 2 : 3;
        QTRY_COMPARE(rig.heard<MessageCreated>().size(), expected);
    }

    void answersCarryTheirQuoteAndReferrer()
    {
        FakeSatoriServer server({}, 10);
        SatoriRig rig(server);
        QVERIFY(rig.online());
        server.emitEvent(u"message-created"_s,
            {{"channel"_L1, QJsonObject{{"id"_L1, u"c-general"_s}, {"type"_L1, 0}}},
                {"user"_L1, QJsonObject{{"id"_L1, u"u1"_s}}},
                {"message"_L1, QJsonObject{{"id"_L1, u"q1"_s}, {"content"_L1, u"ask"_s}}},
                {"referrer"_L1, QJsonObject{{"keepMe"_L1, 7}}}});
        QTRY_COMPARE(rig.heard<MessageCreated>().size(), 1u);
        Draft draft;
        draft.source = u"answer"_s;
        draft.quoted = MessageId(u"q1"_s);
        const auto sent
            = rig.run<Message>([&](auto callback) { rig.messages().send(kGeneral, draft, &rig.context, callback); });
        QVERIFY(sent.ok());
        const QJsonObject body = server.last(u"message.create"_s)->body;
        QCOMPARE(body.value("content"_L1).toString(), u"<quote id=\"q1\"/>answer"_s);
        QCOMPARE(body.value("referrer"_L1).toObject().value("keepMe"_L1).toInt(), 7);
    }

    void voidAnswersAreNotRead_data() // row 3
    {
        QTest::addColumn<QByteArray>("body");
        for (const char *body : {"OK", "{}", "[]", "null", ""})
            QTest::addRow("'%s'", body) << QByteArray(body);
    }
    void voidAnswersAreNotRead()
    {
        QFETCH(QByteArray, body);
        SatoriSwitches s;
        s.voidBody = body;
        FakeSatoriServer server(s, 10);
        SatoriRig rig(server);
        QVERIFY(rig.online());
        const MessageRef ref{kGeneral, MessageId(server.platform.room(u"c-general"_s)->entries.back().id)};
        Draft draft;
        draft.source = u"<b>edited</b>"_s;
        QVERIFY(rig.run<Unit>([&](auto cb) { rig.messages().edit(ref, draft, &rig.context, cb); }).ok());
        QCOMPARE(server.platform.find(u"c-general"_s, ref.id.value)->content, u"<b>edited</b>"_s);
        Emoji emoji;
        emoji.id = u"👍"_s;
        QVERIFY(rig.run<Unit>([&](auto cb) { rig.messages().setReaction(ref, emoji, true, &rig.context, cb); }).ok());
        QCOMPARE(server.last(u"reaction.create"_s)->body.value("emoji_id"_L1).toString(), u"👍"_s);
        QCOMPARE(server.last(u"reaction.create"_s)->body.value("emoji"_L1).toString(), u"👍"_s);
        const auto users = rig.run<std::vector<ReactionUser>>(
            [&](auto cb) { rig.messages().fetchReactionUsers(ref, emoji, &rig.context, cb); });
        QCOMPARE(users.value().size(), 1u);
        QVERIFY(rig.run<Unit>([&](auto cb) { rig.messages().setReaction(ref, emoji, false, &rig.context, cb); }).ok());
        QVERIFY(rig.run<Unit>([&](auto cb) { rig.messages().remove(ref, &rig.context, cb); }).ok());
        QVERIFY(!server.platform.find(u"c-general"_s, ref.id.value));
        const auto again = rig.run<Unit>([&](auto cb) { rig.messages().remove(ref, &rig.context, cb); });
        QCOMPARE(again.error().kind, ApiError::Kind::NotFound);
        const auto gone = rig.run<Message>([&](auto cb) { rig.messages().fetchOne(ref, &rig.context, cb); });
        QCOMPARE(gone.error().kind, ApiError::Kind::NotFound); // an empty object
    }

    void whatAPlatformLacksIsKnownFromItsFeatures() // row 4
    {
        SatoriSwitches s;
        s.missing = {u"message.update"_s, u"reaction.create"_s, u"message.delete"_s, u"upload.create"_s};
        FakeSatoriServer server(s, 10);
        SatoriRig rig(server);
        QVERIFY(rig.online());
        const Capabilities can = rig.messages().capabilities();
        QVERIFY(!can.presence); // nobody tells who is online
        QVERIFY(!can.editMarkup && !can.reactions && !can.remove);
        QVERIFY(can.send && can.reactionUsers);
        QCOMPARE(can.markup, MarkupDialect::Elements);
        Message own;
        own.author.id = UserId(u"1000"_s);
        QCOMPARE(obstacleToEdit(own, UserId(u"1000"_s), can), Obstacle::Unsupported);
        QCOMPARE(obstacleToRemove(own, UserId(u"1000"_s), kAllPermissions, can), Obstacle::Unsupported);
    }

    void whatAPlatformLacksIsLearnt_data() // row 4
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("form");
        for (const int status : {404, 500, 501}) {
            QTest::addRow("%d, text", status) << status << static_cast<int>(SatoriSwitches::Form::Plain);
            QTest::addRow("%d, a page", status) << status << static_cast<int>(SatoriSwitches::Form::Html);
            QTest::addRow("%d, JSON", status) << status << static_cast<int>(SatoriSwitches::Form::Json);
        }
    }
    void whatAPlatformLacksIsLearnt()
    {
        QFETCH(int, status);
        QFETCH(int, form);
        SatoriSwitches s;
        s.features = false;
        s.missing = {u"message.update"_s};
        s.missingStatus = status;
        s.errors = static_cast<SatoriSwitches::Form>(form);
        FakeSatoriServer server(s, 10);
        SatoriRig rig(server);
        QVERIFY(rig.online());
        QVERIFY(rig.messages().capabilities().editMarkup);
        const MessageRef ref{kGeneral, MessageId(server.platform.room(u"c-general"_s)->entries.back().id)};
        const auto edited = rig.run<Unit>([&](auto cb) { rig.messages().edit(ref, Draft(), &rig.context, cb); });
        QCOMPARE(edited.error().kind, ApiError::Kind::Unsupported);
        QVERIFY(!rig.messages().capabilities().editMarkup);
        QVERIFY(rig.isOnline());
    }

    void typedTextBecomesElements()
    {
        FakeSatoriServer server({}, 10);
        SatoriRig rig(server);
        QVERIFY(rig.online());
        QVERIFY(rig.fetch(kGeneral, Direction::Latest).ok());
        Draft draft;
        draft.source = u"**bold** <x> (met)u2(met) (chn)c-general(chn) `(met)u2(met)`"_s;
        const QString source = rig.messages().composed(draft).source;
        QCOMPARE(source,
            u"<b>bold</b> &lt;x&gt; <at id=\"u2\" name=\"user 2\"/> <sharp id=\"c-general\"/> <code>(met)u2(met)</code>"_s);
        // Ids may look like anything.
        for (const QString &id : oddIds() + QStringList{u"a(b)c"_s, u"\\*x*"_s}) {
            Draft odd;
            odd.source = u"to (chn)%1(chn), **(met)%1(met)**"_s.arg(id);
            const QString escaped = markup::escapeSatori(id).replace(u'"', u"&quot;"_s);
            QCOMPARE(
                rig.messages().composed(odd).source, u"to <sharp id=\"%1\"/>, <b><at id=\"%1\"/></b>"_s.arg(escaped));
        }
        draft.source = source;
        QCOMPARE(rig.messages().preview(draft).plain, u"bold <x> @user 2 #c-general (met)u2(met)"_s);
    }

    void filesAreUploaded() // row 14
    {
        FakeSatoriServer server({}, 10);
        SatoriRig rig(server);
        QVERIFY(rig.online());
        const Upload upload{u"a b.png"_s, u"image/png"_s, "bytes"_ba, {}};
        auto url = rig.run<QString>([&](auto cb) { rig.backend->assets().upload(upload, &rig.context, cb); });
        QCOMPARE(url.value(), u"internal:memo/1000/_tmp/7f3sc3bu3n3"_s);
        QVERIFY(server.last(u"upload.create"_s)->rawBody.contains("name=\"file0\""));
        Attachment picture;
        picture.kind = Attachment::Kind::Image;
        picture.url = url.value();
        picture.name = u"a b.png"_s;
        const Draft draft = rig.messages().mediaDraft({picture}, u"look: "_s);
        QCOMPARE(draft.source, u"look: <img src=\"internal:memo/1000/_tmp/7f3sc3bu3n3\" title=\"a b.png\"/>"_s);
        QVERIFY(rig.messages().preview(draft).blocks.back().src.startsWith(server.baseUrl().toString()));

        server.s.missing = {u"upload.create"_s};
        server.s.missingStatus = 404;
        server.s.features = false;
        SatoriRig other(server);
        QVERIFY(other.online());
        url = other.run<QString>([&](auto cb) { other.backend->assets().upload(upload, &other.context, cb); });
        QCOMPARE(url.value(), u"data:image/png;base64,Ynl0ZXM="_s);
        const Upload large{u"a.bin"_s, {}, QByteArray(2'000'000, 'x'), {}};
        url = other.run<QString>([&](auto cb) { other.backend->assets().upload(large, &other.context, cb); });
        QCOMPARE(url.error().kind, ApiError::Kind::Unsupported);
    }

    // ---- looking around ---------------------------------------------------------------------------------------------

    void listsAreFollowedToTheirEnd_data() { addChoice("repeats", "to the end", "a token that repeats itself"); }
    void listsAreFollowedToTheirEnd()
    {
        QFETCH(bool, repeats);
        SatoriSwitches s;
        s.listPages = true;
        s.listRepeats = repeats;
        FakeSatoriServer server(s, 10);
        SatoriRig rig(server);
        QVERIFY(rig.online());
        DirectoryService &directory = rig.backend->directory();
        const auto guilds = rig.run<std::vector<Guild>>([&](auto cb) { directory.fetchGuilds(&rig.context, cb); });
        QVERIFY(guilds.ok());
        QCOMPARE(guilds.value().size(), repeats ? 2u : 3u);
        const auto guild = rig.run<Guild>([&](auto cb) { directory.fetchGuild(GuildId(u"g1"_s), &rig.context, cb); });
        QVERIFY(guild.ok());
        QCOMPARE(guild.value().name, u"Guild 1"_s);
        if (repeats)
            return;
        QCOMPARE(guild.value().channels.size(), 4);
        QCOMPARE(guild.value().channels.front().type, ChannelType::Category);
        QCOMPARE(guild.value().channels.at(1).parent.value, u"c-cat"_s);
        MemberQuery query;
        query.guild = GuildId(u"g1"_s);
        std::vector<User> members;
        for (int i = 0; i < 20; ++i) {
            const auto page = rig.run<MemberPage>([&](auto cb) { directory.fetchMembers(query, &rig.context, cb); });
            QVERIFY(page.ok());
            members.insert(members.end(), page.value().items.begin(), page.value().items.end());
            if (!page.value().next)
                break;
            query.cursor = *page.value().next;
        }
        QCOMPARE(members.size(), 11u);
        QCOMPARE(members.at(2).nickname, u"Nick"_s);
        QCOMPARE(members.at(2).roles, QList<RoleId>{RoleId(u"r1"_s)});
        query.cursor = {};
        query.search = u"user 3"_s;
        const auto found = rig.run<MemberPage>([&](auto cb) { directory.fetchMembers(query, &rig.context, cb); });
        QCOMPARE(found.value().items.size(), 1u);
    }

    void sparsePlatformsAreUsable() // PROTOCOL.md 8
    {
        SatoriSwitches s;
        s.bridgesKook = true;
        s.missing = {u"message.list"_s, u"channel.get"_s, u"guild.get"_s, u"user.get"_s, u"friend.list"_s,
            u"guild.role.list"_s, u"guild.member.get"_s, u"reaction.clear"_s};
        FakeSatoriServer server(s, 10);
        SatoriRig rig(server);
        QVERIFY(rig.online());
        DirectoryService &directory = rig.backend->directory();
        const auto guilds = rig.run<std::vector<Guild>>([&](auto cb) { directory.fetchGuilds(&rig.context, cb); });
        QCOMPARE(guilds.value().size(), 1u);
        const auto guild = rig.run<Guild>([&](auto cb) { directory.fetchGuild(GuildId(u"g1"_s), &rig.context, cb); });
        QVERIFY(guild.ok());
        QCOMPARE(guild.value().name, u"Guild 1"_s);
        QCOMPARE(guild.value().channels.size(), 4);
        const auto channel
            = rig.run<Channel>([&](auto cb) { directory.fetchChannel(ChannelId(u"c-general"_s), &rig.context, cb); });
        QCOMPARE(channel.value().name, u"general"_s);
        server.say(u"c-general"_s, u"u1"_s, u"**bold** (met)24(met)"_s);
        QTRY_COMPARE(rig.heard<MessageCreated>().size(), 1u);
        QCOMPARE(rig.heard<MessageCreated>().front().message.content.blocks.front().inlines.front().kind,
            Inline::Kind::Bold);
        const auto user
            = rig.run<User>([&](auto cb) { directory.fetchUser(UserId(u"u1"_s), GuildId(u"g1"_s), &rig.context, cb); });
        QCOMPARE(user.value().displayName(), u"Nick"_s);
        // An edit is sent as the bridge passes it on: as it stands.
        const auto sent = rig.send(kGeneral, u"<b>x</b>"_s);
        QVERIFY(sent.ok());
        QCOMPARE(sent.value().content.plain, u"x"_s);
        Draft draft;
        draft.source = u"<b>y</b> 2 + 3"_s;
        QVERIFY(rig.run<Unit>([&](auto cb) {
                       rig.messages().edit({kGeneral, sent.value().id}, draft, &rig.context, cb);
                   })
                    .ok());
        QCOMPARE(server.last(u"message.update"_s)->body.value("content"_L1).toString(), u"**y** 2 + 3"_s);
        const auto nowhere = rig.send({ChannelKind::Guild, ChannelId(u"nowhere"_s)}, u"x"_s);
        QCOMPARE(nowhere.error().kind, ApiError::Kind::Rejected);
    }

    void friendsHaveAPlaceBeforeAChannel_data() { addChoice("old", "friends", "plain users"); }
    void friendsHaveAPlaceBeforeAChannel()
    {
        QFETCH(bool, old);
        SatoriSwitches s;
        s.oldNames = old;
        FakeSatoriServer server(s, 10);
        SatoriRig rig(server);
        QVERIFY(rig.online());
        const auto chats = rig.run<std::vector<DirectChat>>(
            [&](auto cb) { rig.backend->directory().fetchDirectChats(&rig.context, cb); });
        QVERIFY(chats.ok());
        QCOMPARE(chats.value().size(), 1u);
        const DirectChat chat = chats.value().front();
        QCOMPARE(chat.peer.displayName(), old ? u"user 1"_s : u"Friend"_s);
        QCOMPARE(server.count(u"user.channel.create"_s), 0);
        QVERIFY(rig.backend->messages().toServer(chat.ref()).isEmpty()); // the server has none yet
        const auto page = rig.fetch(chat.ref(), Direction::Latest);
        QVERIFY(page.ok());
        QCOMPARE(page.value().messages.size(), 5u);
        QVERIFY(rig.send(chat.ref(), u"hello"_s).ok());
        QCOMPARE(server.count(u"user.channel.create"_s), 1);
        server.say(u"d1"_s, u"u1"_s, u"psst"_s);
        QTRY_VERIFY(!rig.heard<MessageCreated>().empty()
            && rig.heard<MessageCreated>().back().message.content.plain == u"psst"_s);
        QCOMPARE(rig.heard<MessageCreated>().back().message.channel, chat.ref());
        const auto opened = rig.run<DirectChat>(
            [&](auto cb) { rig.backend->directory().openDirectChat(UserId(u"u1"_s), &rig.context, cb); });
        QCOMPARE(opened.value().code, chat.code);
        // Links and the inspector name it as the server does.
        auto &messages = rig.backend->messages();
        const ChannelId real = messages.toServer(chat.ref());
        QCOMPARE(real.value, u"d1"_s);
        QCOMPARE(messages.fromServer({ChannelKind::Direct, real}), chat.ref());
        QCOMPARE(messages.fromServer({ChannelKind::Guild, real}), chat.ref());
        const ChannelRef other{ChannelKind::Guild, ChannelId(u"c1"_s)};
        QCOMPARE(messages.fromServer(other), other);
        QCOMPARE(messages.toServer(other), other.id);
    }
};

KOOKABURRA_CORE_CASE(TestSatoriActions)

} // namespace tst_satoriactions

#include "tst_satoriactions.moc"
