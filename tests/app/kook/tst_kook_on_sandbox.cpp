// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/kook/kookbackend.h"
#include "tests/support/sandboxclient.h"
#include "tests/support/testcase.h"

#include <QNetworkAccessManager>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

namespace tst_kook_on_sandbox {

using namespace chat;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using Direction = MessageQuery::Direction;
using Phase = ConnectionState::Phase;
namespace box = chat::sandbox::test;

namespace {

const ChannelRef kGeneral{ChannelKind::Guild, ChannelId(u"11"_s)};

template <class T> QByteArray why(const Result<T> &result)
{
    return result.ok() ? QByteArray() : QByteArray::number(result.error().http) + ' ' + result.error().message.toUtf8();
}

//! One account on the sandbox, with everything it hears.
struct Person
{
    QNetworkAccessManager network;
    std::unique_ptr<kook::KookBackend> backend;
    std::vector<MessageEvent> events;
    int lost = 0;
    QObject context;

    Person(const QString &url, const QString &name)
    {
        kook::KookBackend::Parts parts;
        parts.rest.limits.repeatAfter = {20ms, 60ms, 120ms, 200ms};
        parts.durations.backOff = 50ms;
        parts.durations.maxBackOff = 200ms;
        parts.durations.resumeAfterClose = 20ms;
        parts.durations.resume = {50ms, 100ms};
        const QByteArray token = "Bot "_ba + name.toLatin1() + "/token+=="_ba;
        backend = std::make_unique<kook::KookBackend>(
            kook::KookBackend::Account{QUrl(url), token}, network, std::move(parts));
        QObject::connect(&backend->messages(), &MessageService::eventReceived, &context,
            [this](const MessageEvent &event) { events.push_back(event); });
        QObject::connect(&backend->messages(), &MessageService::eventsLost, &context, [this] { ++lost; });
    }
    bool isOnline() const { return backend->connection().phase == Phase::Online; }
    bool online()
    {
        backend->start();
        return chat::test::soon([this] { return isOnline(); });
    }
    MessageService &messages() { return backend->messages(); }

    template <class T, class Call> Result<T> run(Call &&call)
    {
        std::optional<Result<T>> result;
        call(Callback<T>([&result](Result<T> value) { result = std::move(value); }));
        if (!chat::test::soon([&result] { return result.has_value(); }))
            return ApiError{ApiError::Kind::Cancelled, 0, 0, u"no answer"_s, {}};
        return *result;
    }
    Result<MessagePage> fetch(const ChannelRef &channel, Direction direction, const Cursor &cursor = {}, int limit = 50)
    {
        MessageQuery query{channel, direction, cursor, MessageId(cursor.value), limit};
        return run<MessagePage>([&](auto callback) { messages().fetch(query, &context, callback); });
    }
    Result<Message> send(const ChannelRef &channel, const QString &text, const QString &nonce = {},
        const std::optional<MessageId> &quoted = {})
    {
        Draft draft;
        draft.source = text;
        draft.nonce = nonce;
        draft.quoted = quoted;
        return run<Message>([&](auto callback) { messages().send(channel, draft, &context, callback); });
    }
    template <class Event> const Event *last() const
    {
        const auto it = std::find_if(
            events.rbegin(), events.rend(), [](const MessageEvent &e) { return std::holds_alternative<Event>(e); });
        return it == events.rend() ? nullptr : &std::get<Event>(*it);
    }
    const Message *created(const QString &source) const
    {
        for (const MessageEvent &event : events) {
            if (const auto *made = std::get_if<MessageCreated>(&event); made && made->message.source == source)
                return &made->message;
        }
        return nullptr;
    }
};

} // namespace

class TestKookOnSandbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsInAndKnowsItsPlace()
    {
        box::Sandbox server;
        QVERIFY2(server.started, qPrintable(server.error));
        Person bot(server.server.url(), u"bot"_s);
        QVERIFY(bot.online());
        QVERIFY(!bot.backend->self().id.isEmpty());
        DirectoryService &directory = bot.backend->directory();
        const auto guilds
            = bot.run<std::vector<Guild>>([&](auto callback) { directory.fetchGuilds(&bot.context, callback); });
        QVERIFY(guilds.ok());
        QCOMPARE(guilds.value().size(), 1u);
        const auto guild = bot.run<Guild>(
            [&](auto callback) { directory.fetchGuild(guilds.value().front().id, &bot.context, callback); });
        QVERIFY(guild.ok());
        QVERIFY(guild.value().channels.size() >= 4);
        QVERIFY(!guild.value().roles.isEmpty());
        const auto category = std::ranges::find(guild.value().channels, ChannelType::Category, &Channel::type);
        QVERIFY(category != guild.value().channels.end());
        const auto chats = bot.run<std::vector<DirectChat>>(
            [&](auto callback) { directory.fetchDirectChats(&bot.context, callback); });
        QCOMPARE(chats.value().size(), 1u);
        QVERIFY(!chats.value().front().peer.name.isEmpty());
        MemberQuery query;
        query.guild = guild.value().id;
        const auto members
            = bot.run<MemberPage>([&](auto callback) { directory.fetchMembers(query, &bot.context, callback); });
        QVERIFY(members.value().items.size() >= 4);
        QVERIFY(!members.value().next);
    }

    void wrongTokenIsRefused()
    {
        box::Sandbox server;
        Person nobody(server.server.url(), u"nobody"_s);
        nobody.backend->start();
        QTRY_COMPARE(nobody.backend->connection().phase, Phase::Refused);
    }

    void pagesToTheFirstMessageAndBack()
    {
        box::Sandbox server(box::smallOptions(230));
        Person bot(server.server.url(), u"bot"_s);
        QVERIFY(bot.online());
        auto page = bot.fetch(kGeneral, Direction::Latest);
        QVERIFY(page.ok());
        std::vector<Message> all = page.value().messages;
        while (page.value().older) {
            page = bot.fetch(kGeneral, Direction::Before, *page.value().older);
            QVERIFY(page.ok());
            all.insert(all.begin(), page.value().messages.begin(), page.value().messages.end());
        }
        QCOMPARE(all.size(), 230u);
        QSet<QString> ids;
        for (const Message &message : all)
            ids.insert(message.id.value);
        QCOMPARE(ids.size(), 230);
        QVERIFY(std::ranges::is_sorted(all, std::less(), &Message::created));
        std::vector<QString> back{all.front().id.value};
        std::optional<Cursor> next = bot.messages().cursorAt({kGeneral, all.front().id});
        while (next) {
            page = bot.fetch(kGeneral, Direction::After, *next, 37);
            QVERIFY(page.ok());
            for (const Message &message : page.value().messages)
                back.push_back(message.id.value);
            next = page.value().newer;
        }
        QCOMPARE(back.size(), 230u);
        QVERIFY(std::ranges::equal(back, all, {}, {}, [](const Message &m) { return m.id.value; }));

        page = bot.fetch(kGeneral, Direction::Around, Cursor{all[100].id.value}, 20);
        QVERIFY(page.ok());
        QVERIFY(std::ranges::find(page.value().messages, all[100].id, &Message::id) != page.value().messages.end());
    }

    void messagesWholeLife_data()
    {
        QTest::addColumn<bool>("direct");
        QTest::newRow("channel") << false;
        QTest::newRow("direct") << true;
    }
    void messagesWholeLife()
    {
        QFETCH(bool, direct);
        box::Sandbox server;
        Person bot(server.server.url(), u"bot"_s);
        Person ann(server.server.url(), u"ann"_s);
        QVERIFY(bot.online());
        QVERIFY(ann.online());
        const ChannelRef channel = direct ? ChannelRef{ChannelKind::Direct, ChannelId(box::kChatCode)} : kGeneral;

        const auto sent = ann.send(channel, u"hello **you**"_s, u"nonce-1"_s);
        QVERIFY2(sent.ok(), why(sent).constData());
        QTRY_VERIFY(bot.created(u"hello **you**"_s));
        const Message heard = *bot.created(u"hello **you**"_s);
        QCOMPARE(heard.id, sent.value().id);
        QCOMPARE(heard.channel, channel);
        QCOMPARE(heard.author.id, ann.backend->self().id);
        QCOMPARE(heard.content.plain, u"hello you"_s);
        QTRY_VERIFY(ann.created(u"hello **you**"_s));
        QCOMPARE(ann.created(u"hello **you**"_s)->nonce, u"nonce-1"_s);

        const auto answer = bot.send(channel, u"answer"_s, {}, heard.id);
        QVERIFY(answer.ok());
        QTRY_VERIFY(ann.created(u"answer"_s));
        QCOMPARE(ann.created(u"answer"_s)->quote->id, heard.id);
        QCOMPARE(ann.created(u"answer"_s)->quote->summary, u"hello you"_s);

        const MessageRef ref{channel, heard.id};
        Draft changed;
        changed.source = u"changed"_s;
        QVERIFY(ann.run<Unit>([&](auto callback) { ann.messages().edit(ref, changed, &ann.context, callback); }).ok());
        QTRY_VERIFY(bot.last<MessageUpdated>());
        QCOMPARE(bot.last<MessageUpdated>()->ref, ref);
        QCOMPARE(bot.last<MessageUpdated>()->source, std::optional(u"changed"_s));

        const Emoji thumb{u"👍"_s, {}, {}};
        QVERIFY(
            bot.run<Unit>([&](auto callback) { bot.messages().setReaction(ref, thumb, true, &bot.context, callback); })
                .ok());
        QTRY_VERIFY(ann.last<ReactionAdded>());
        QCOMPARE(ann.last<ReactionAdded>()->emoji, thumb);
        QCOMPARE(ann.last<ReactionAdded>()->ref, ref);
        const auto users = ann.run<std::vector<ReactionUser>>(
            [&](auto callback) { ann.messages().fetchReactionUsers(ref, thumb, &ann.context, callback); });
        QVERIFY(users.ok());
        QCOMPARE(users.value().size(), 1u);
        QCOMPARE(users.value().front().user.id, bot.backend->self().id);
        const auto viewed
            = bot.run<Message>([&](auto callback) { bot.messages().fetchOne(ref, &bot.context, callback); });
        QVERIFY(viewed.ok());
        QCOMPARE(viewed.value().source, u"changed"_s);
        QVERIFY(viewed.value().edited.isValid());
        QCOMPARE(viewed.value().reactions, (std::vector<Reaction>{Reaction{thumb, 1, true}}));
        QVERIFY(!viewed.value().author.name.isEmpty());
        QVERIFY(
            bot.run<Unit>([&](auto callback) { bot.messages().setReaction(ref, thumb, false, &bot.context, callback); })
                .ok());
        QTRY_VERIFY(ann.last<ReactionRemoved>());

        QVERIFY(ann.run<Unit>([&](auto callback) { ann.messages().remove(ref, &ann.context, callback); }).ok());
        QTRY_VERIFY(bot.last<MessageDeleted>());
        QCOMPARE(bot.last<MessageDeleted>()->ref, ref);
        QVERIFY(bot.last<MessageDeleted>()->time >= viewed.value().created);
        const auto gone
            = ann.run<Message>([&](auto callback) { ann.messages().fetchOne(ref, &ann.context, callback); });
        QVERIFY(!gone.ok());
    }

    void uploadsAndSendsAPicture()
    {
        box::Sandbox server;
        Person bot(server.server.url(), u"bot"_s);
        QVERIFY(bot.online());
        const Upload upload{u"dot.png"_s, u"image/png"_s,
            QByteArray::fromBase64(
                "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==")};
        const auto url
            = bot.run<QString>([&](auto callback) { bot.backend->assets().upload(upload, &bot.context, callback); });
        QVERIFY2(url.ok(), why(url).constData());
        Draft draft;
        draft.kind = MessageKind::Image;
        draft.source = url.value();
        const auto sent
            = bot.run<Message>([&](auto callback) { bot.messages().send(kGeneral, draft, &bot.context, callback); });
        QVERIFY2(sent.ok(), why(sent).constData());
        const auto viewed = bot.run<Message>([&](auto callback) {
            bot.messages().fetchOne({kGeneral, sent.value().id}, &bot.context, callback);
        });
        QCOMPARE(viewed.value().kind, MessageKind::Image);
        QCOMPARE(viewed.value().content.blocks.front().src, url.value());
    }

    void refusalsHaveTheirKind()
    {
        box::Sandbox server;
        Person bob(server.server.url(), u"bob"_s);
        QVERIFY(bob.online());
        QCOMPARE(bob.send({ChannelKind::Guild, ChannelId(u"13"_s)}, u"x"_s).error().kind,
            ApiError::Kind::Forbidden); // read only
        QVERIFY(!bob.fetch({ChannelKind::Guild, ChannelId(u"12"_s)}, Direction::Latest).ok()); // not for him
        QVERIFY(!bob.send({ChannelKind::Guild, ChannelId(u"999"_s)}, u"x"_s).ok());
        QCOMPARE(bob.send(kGeneral, QString()).error().kind, ApiError::Kind::Rejected);
    }

    void cutConnectionsLoseNothing()
    {
        auto options = box::smallOptions();
        options.faults = {u"drop-gateway=1s"_s};
        box::Sandbox server(options);
        Person bot(server.server.url(), u"bot"_s);
        Person ann(server.server.url(), u"ann"_s);
        QVERIFY(bot.online());
        int drops = 0;
        bool up = true;
        connect(bot.backend.get(), &Backend::connectionChanged, &bot.context, [&] {
            if (std::exchange(up, bot.isOnline()) && !up)
                ++drops;
        });
        QStringList sentTexts;
        while (drops < 3) {
            const QString text = u"message %1"_s.arg(sentTexts.size());
            QVERIFY(ann.send(kGeneral, text).ok());
            sentTexts.append(text);
            QVERIFY(chat::test::soon([&] { return bot.created(text) || !up; }));
            QVERIFY(sentTexts.size() < 20'000);
        }
        QTRY_VERIFY(bot.created(sentTexts.last()));
        if (bot.lost == 0) { // resumed: everything came, in order, once
            QStringList heard;
            for (const MessageEvent &event : bot.events) {
                if (const auto *made = std::get_if<MessageCreated>(&event))
                    heard.append(made->message.source);
            }
            QCOMPARE(heard, sentTexts);
        }
    }

    void serverThatComesBackIsFoundAgain()
    {
        auto options = box::smallOptions(10);
        auto server = std::make_unique<box::Sandbox>(options);
        options.port = server->server.port();
        Person bot(server->server.url(), u"bot"_s);
        QVERIFY(bot.online());
        server.reset();
        QTRY_VERIFY(!bot.isOnline());
        const auto page = bot.fetch(kGeneral, Direction::Latest);
        QCOMPARE(page.error().kind, ApiError::Kind::Network);
        server = std::make_unique<box::Sandbox>(options);
        QVERIFY2(server->started, qPrintable(server->error));
        QTRY_VERIFY(bot.isOnline());
        QCOMPARE(bot.lost, 1);
        QVERIFY(bot.fetch(kGeneral, Direction::Latest).ok());
    }

    void everyFaultAtOnce()
    {
        auto options = box::smallOptions(120);
        options.faults
            = {u"latency=0..15"_s, u"error=502:0.1"_s, u"error=500:0.05"_s, u"ratelimit=message/create:5/1s"_s,
                u"gateway-dup"_s, u"gateway-reorder"_s, u"ugly-shapes"_s, u"drop-gateway=2s"_s};
        box::Sandbox server(options);
        QVERIFY2(server.started, qPrintable(server.error));
        Person bot(server.server.url(), u"bot"_s);
        Person ann(server.server.url(), u"ann"_s);
        QVERIFY(bot.online());
        QVERIFY(ann.online());
        QSet<QString> arrived;
        for (int i = 0; i < 12; ++i) {
            const auto sent = ann.send(kGeneral, u"message %1"_s.arg(i));
            if (sent.ok())
                arrived.insert(sent.value().id.value);
            else
                QCOMPARE(sent.error().kind, ApiError::Kind::ServerError);
        }
        QVERIFY(arrived.size() >= 5);
        // History is whole whatever the events did.
        QSet<QString> seen;
        std::optional<Cursor> cursor;
        for (int failures = 0; failures < 30;) {
            const auto page
                = cursor ? bot.fetch(kGeneral, Direction::Before, *cursor) : bot.fetch(kGeneral, Direction::Latest);
            if (!page.ok()) {
                ++failures;
                continue;
            }
            for (const Message &message : page.value().messages) {
                QVERIFY(!seen.contains(message.id.value));
                seen.insert(message.id.value);
            }
            cursor = page.value().older;
            if (!cursor)
                break;
        }
        QVERIFY(!cursor);
        QVERIFY(seen.contains(arrived));
        QVERIFY(seen.size() >= 120 + arrived.size());
        // No event came twice.
        QSet<QString> heard;
        for (const MessageEvent &event : bot.events) {
            if (const auto *made = std::get_if<MessageCreated>(&event)) {
                QVERIFY(bot.lost > 0 || !heard.contains(made->message.id.value));
                heard.insert(made->message.id.value);
            }
        }
    }
};

KOOKABURRA_CORE_CASE(TestKookOnSandbox)

} // namespace tst_kook_on_sandbox

#include "tst_kook_on_sandbox.moc"
