// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/base/logging.h"
#include "app/history/local/localstore.h"
#include "app/kook/kookbackend.h"
#include "app/models/directory/directory.h"
#include "app/models/lists/memberlistmodel.h"
#include "app/models/lists/pinlistmodel.h"
#include "app/models/lists/templatelistmodel.h"
#include "tests/support/sandboxclient.h"
#include "tests/support/testcase.h"

#include <QJsonDocument>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QTest>

namespace tst_kookguilds_on_sandbox {

using namespace chat;
using namespace Qt::Literals::StringLiterals;
namespace box = chat::sandbox::test;
using Sandbox = box::Sandbox;

namespace {

const ChannelRef kGeneral{ChannelKind::Guild, ChannelId(u"11"_s)};
const GuildId kGuild(u"1"_s);

//! One account with its directory, as the window has it.
struct Person
{
    QNetworkAccessManager network;
    std::unique_ptr<kook::KookBackend> backend;
    std::unique_ptr<Directory> directory;
    std::vector<MessageEvent> events;
    QObject context;

    Person(const QString &url, const QString &name)
    {
        kook::KookBackend::Account account;
        account.baseUrl = QUrl(url);
        account.authorization = "Bot "_ba + name.toLatin1() + "/token+=="_ba;
        backend = std::make_unique<kook::KookBackend>(account, network);
        directory = std::make_unique<Directory>(*backend);
        QObject::connect(&backend->messages(), &MessageService::eventReceived, &context,
            [this](const MessageEvent &event) { events.push_back(event); });
    }
    ~Person() { directory.reset(); }
    bool ready()
    {
        backend->start();
        if (!chat::test::soon([this] { return backend->connection().phase == ConnectionState::Phase::Online; }))
            return false;
        directory->load();
        directory->loadGuild(kGuild);
        return chat::test::soon([this] { return directory->guildState(kGuild) == Directory::State::Ready; });
    }
    ModerationService &moderation() { return *backend->moderation(); }
    template <class T, class Call> Result<T> run(Call &&call)
    {
        std::optional<Result<T>> result;
        call(Callback<T>([&result](Result<T> value) { result = std::move(value); }));
        if (!chat::test::soon([&result] { return result.has_value(); }))
            return ApiError{ApiError::Kind::Cancelled, 0, 0, u"no answer"_s, {}};
        return *result;
    }
    Result<Message> send(const ChannelRef &channel, Draft draft)
    {
        return run<Message>([&](auto callback) { backend->messages().send(channel, draft, &context, callback); });
    }
    Result<Message> say(const QString &text)
    {
        Draft draft;
        draft.source = text;
        return send(kGeneral, draft);
    }
    template <class Event> const Event *last() const
    {
        const auto it = std::find_if(
            events.rbegin(), events.rend(), [](const MessageEvent &e) { return std::holds_alternative<Event>(e); });
        return it == events.rend() ? nullptr : &std::get<Event>(*it);
    }
};

} // namespace

//! The whole way: what one account does, another's models show.
class TestKookGuildsOnSandbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rolesReachPermissionsOfOthers()
    {
        Sandbox server;
        Person owner(server.server.url(), u"owner"_s);
        Person bob(server.server.url(), u"bob"_s);
        QVERIFY(owner.ready() && bob.ready());
        QVERIFY(!has(bob.directory->permissions(kGeneral), Permission::ManageMessages));
        const auto role = owner.run<Role>(
            [&](auto cb) { owner.moderation().createRole(kGuild, u"helpers"_s, &owner.context, cb); });
        QVERIFY(role.ok());
        RoleEdit edit;
        edit.permissions = static_cast<quint32>(Permission::ManageMessages);
        edit.hoist = true;
        edit.color = 0x112233;
        const auto changed = owner.run<Role>(
            [&](auto cb) { owner.moderation().updateRole(kGuild, role.value().id, edit, &owner.context, cb); });
        QVERIFY(changed.ok());
        QCOMPARE(changed.value().color, 0x112233u);
        const auto roles = owner.run<QList<RoleId>>([&](auto cb) {
            owner.moderation().setRole(kGuild, UserId(u"102"_s), role.value().id, true, &owner.context, cb);
        });
        QCOMPARE(roles.value(), QList<RoleId>{role.value().id});
        QTRY_VERIFY(has(bob.directory->permissions(kGeneral), Permission::ManageMessages));
        QVERIFY(owner
                    .run<QList<RoleId>>([&](auto cb) {
                        owner.moderation().setRole(
                            kGuild, UserId(u"102"_s), role.value().id, false, &owner.context, cb);
                    })
                    .ok());
        QTRY_VERIFY(!has(bob.directory->permissions(kGeneral), Permission::ManageMessages));
        QVERIFY(
            owner
                .run<Unit>([&](auto cb) { owner.moderation().removeRole(kGuild, role.value().id, &owner.context, cb); })
                .ok());
        QTRY_VERIFY(!bob.directory->findRole(kGuild, role.value().id));
        const auto refused
            = bob.run<Role>([&](auto cb) { bob.moderation().createRole(kGuild, u"x"_s, &bob.context, cb); });
        QCOMPARE(refused.error().kind, ApiError::Kind::Forbidden);
    }

    void channelsComeChangeAndGoForOthers()
    {
        Sandbox server;
        Person owner(server.server.url(), u"owner"_s);
        Person bob(server.server.url(), u"bob"_s);
        QVERIFY(owner.ready() && bob.ready());
        const auto made = owner.run<Channel>([&](auto cb) {
            owner.moderation().createChannel(
                {kGuild, u"new room"_s, ChannelId(u"10"_s), ChannelType::Text}, &owner.context, cb);
        });
        QVERIFY(made.ok());
        const ChannelId id = made.value().id;
        QTRY_VERIFY(bob.directory->findChannel(id));
        ChannelEdit edit;
        edit.topic = u"topic"_s;
        edit.slowModeMs = 5000;
        QVERIFY(
            owner.run<Channel>([&](auto cb) { owner.moderation().updateChannel(id, edit, &owner.context, cb); }).ok());
        QTRY_COMPARE(bob.directory->findChannel(id)->topic, u"topic"_s);
        QCOMPARE(bob.directory->findChannel(id)->slowModeMs, 5000);

        const OverwriteTarget everyone{RoleId(u"0"_s), {}};
        const auto view = static_cast<quint32>(Permission::ViewChannel);
        QVERIFY(
            owner
                .run<Unit>([&](auto cb) { owner.moderation().setOverwrite(id, everyone, 0, view, &owner.context, cb); })
                .ok());
        QTRY_VERIFY(!bob.directory->findChannel(id)); // hidden: gone for him
        const auto rights = owner.run<ChannelOverwrites>(
            [&](auto cb) { owner.moderation().fetchOverwrites(id, &owner.context, cb); });
        QCOMPARE(rights.value().roles.first().deny, view);
        QVERIFY(owner.run<Unit>([&](auto cb) { owner.moderation().removeOverwrite(id, everyone, &owner.context, cb); })
                    .ok());
        QTRY_VERIFY(bob.directory->findChannel(id));
        QVERIFY(
            owner.run<ChannelOverwrites>([&](auto cb) { owner.moderation().syncOverwrites(id, &owner.context, cb); })
                .value()
                .synced);
        QVERIFY(owner.run<Unit>([&](auto cb) { owner.moderation().removeChannel(id, &owner.context, cb); }).ok());
        QTRY_VERIFY(!bob.directory->findChannel(id));
    }

    void membersAreRenamedKickedBannedAndComeBack()
    {
        Sandbox server;
        Person owner(server.server.url(), u"owner"_s);
        Person bob(server.server.url(), u"bob"_s);
        QVERIFY(owner.ready() && bob.ready());
        MemberListModel members(*owner.backend, *owner.directory);
        members.setGuild(kGuild);
        QTRY_COMPARE(members.memberCount(), 5);
        const auto names = [&] {
            QStringList list;
            for (int i = 0; i < members.rowCount(); ++i)
                list << members.index(i).data().toString();
            return list;
        };
        QTRY_VERIFY(names().contains(u"bob"_s));
        QVERIFY(owner
                    .run<Unit>([&](auto cb) {
                        owner.moderation().setNickname(kGuild, UserId(u"102"_s), u"Bobby"_s, &owner.context, cb);
                    })
                    .ok());
        QTRY_VERIFY(names().contains(u"Bobby"_s));
        QVERIFY(owner
                    .run<Unit>([&](auto cb) {
                        owner.moderation().ban(kGuild, UserId(u"102"_s), u"why"_s, 0, &owner.context, cb);
                    })
                    .ok());
        QTRY_VERIFY(!names().contains(u"Bobby"_s));
        QTRY_VERIFY(!bob.directory->findGuild(kGuild)); // Bob is informed that he was removed
        const auto bans
            = owner.run<ListPage<Ban>>([&](auto cb) { owner.moderation().fetchBans(kGuild, {}, &owner.context, cb); });
        QCOMPARE(bans.value().items.size(), 1u);
        QCOMPARE(bans.value().items.front().reason, u"why"_s);
        QVERIFY(
            owner.run<Unit>([&](auto cb) { owner.moderation().unban(kGuild, UserId(u"102"_s), &owner.context, cb); })
                .ok());
        QVERIFY(server.bob->post(u"sandbox/join"_s, {{"guild_id"_L1, u"1"_s}}).ok());
        QTRY_VERIFY(names().contains(u"bob"_s));
        QTRY_VERIFY(bob.directory->findGuild(kGuild));
        QVERIFY(owner.run<Unit>([&](auto cb) { owner.moderation().kick(kGuild, UserId(u"102"_s), &owner.context, cb); })
                    .ok());
        QTRY_VERIFY(!bob.directory->findGuild(kGuild));
    }

    void leavingAndOwnNickname()
    {
        Sandbox server;
        Person owner(server.server.url(), u"owner"_s);
        QVERIFY(owner.ready());
        DirectoryService &directory = owner.backend->directory();
        QVERIFY(
            owner.run<Unit>([&](auto cb) { directory.setOwnNickname(kGuild, u"Boss"_s, &owner.context, cb); }).ok());
        QTRY_COMPARE(owner.directory->userName(owner.backend->self().id, kGuild), u"Boss"_s);
        Person bob(server.server.url(), u"bob"_s);
        QVERIFY(bob.ready());
        QVERIFY(bob.run<Unit>([&](auto cb) { bob.backend->directory().leaveGuild(kGuild, &bob.context, cb); }).ok());
        QTRY_VERIFY(bob.directory->guilds().empty());
    }

    void customEmojiReachPickersAndReactions()
    {
        Sandbox server;
        Person owner(server.server.url(), u"owner"_s);
        Person bob(server.server.url(), u"bob"_s);
        QVERIFY(owner.ready() && bob.ready());
        bob.directory->needEmoji(kGuild);
        QTRY_COMPARE(bob.directory->emoji(kGuild).size(), 1u);
        const auto made = owner.run<GuildEmoji>([&](auto cb) {
            owner.moderation().createEmoji(kGuild, u"party"_s, "\x89PNG\r\n\x1a\nx"_ba, &owner.context, cb);
        });
        QVERIFY(made.ok());
        const Emoji emoji = made.value().emoji;
        QTRY_VERIFY(bob.directory->findEmoji(emoji.id));
        const auto message = bob.say(u"hello (emj)party(emj)[%1]"_s.arg(emoji.id));
        QVERIFY(message.ok());
        const MessageRef ref{kGeneral, message.value().id};
        QVERIFY(owner
                    .run<Unit>(
                        [&](auto cb) { owner.backend->messages().setReaction(ref, emoji, true, &owner.context, cb); })
                    .ok());
        QTRY_VERIFY(bob.last<ReactionAdded>());
        QCOMPARE(bob.last<ReactionAdded>()->emoji, emoji);
        const auto seen = bob.run<Message>([&](auto cb) { bob.backend->messages().fetchOne(ref, &bob.context, cb); });
        QCOMPARE(seen.value().reactions.front().emoji.name, u"party"_s);
        QCOMPARE(seen.value().content.blocks.front().inlines.back().kind, Inline::Kind::Emoji);
        QCOMPARE(seen.value().content.blocks.front().inlines.back().value, emoji.id);
        QVERIFY(
            owner.run<Unit>([&](auto cb) { owner.moderation().renameEmoji(emoji.id, u"feast"_s, &owner.context, cb); })
                .ok());
        QTRY_COMPARE(bob.directory->findEmoji(emoji.id)->emoji.name, u"feast"_s);
        QVERIFY(owner.run<Unit>([&](auto cb) { owner.moderation().removeEmoji(emoji.id, &owner.context, cb); }).ok());
        QTRY_VERIFY(!bob.directory->findEmoji(emoji.id));
    }

    void pinsFollowTheServer()
    {
        Sandbox server(box::smallOptions(20));
        Person mod(server.server.url(), u"mod"_s);
        Person bob(server.server.url(), u"bob"_s);
        QVERIFY(mod.ready() && bob.ready());
        PinListModel modPins(*mod.backend);
        PinListModel bobPins(*bob.backend);
        modPins.setChannel(kGeneral);
        bobPins.setChannel(kGeneral);
        QTRY_COMPARE(bobPins.rowCount(), 2);
        const MessageId id(box::messageId(5));
        modPins.setPinned(id, true);
        QTRY_VERIFY(bobPins.rowOf(id) >= 0);
        QTRY_VERIFY(modPins.rowOf(id) >= 0);
        modPins.setPinned(id, false);
        QTRY_COMPARE(bobPins.rowOf(id), -1);
        std::optional<ApiError> error;
        QObject::connect(&bobPins, &PinListModel::actionFailed, &bob.context,
            [&](const MessageId &, const ApiError &why) { error = why; });
        bobPins.setPinned(id, true);
        QTRY_VERIFY(error.has_value());
        QCOMPARE(error->kind, ApiError::Kind::Forbidden);
    }

    void templatesAreKeptAndFilled()
    {
        Sandbox server;
        Person bot(server.server.url(), u"bot"_s);
        QVERIFY(bot.ready());
        TemplateListModel templates(*bot.backend);
        QVERIFY(templates.isAvailable());
        MessageTemplate hello;
        hello.title = u"hello"_s;
        hello.source = u"Hi {{ name }}"_s;
        const auto made = bot.run<MessageTemplate>([&](auto cb) { templates.create(hello, &bot.context, cb); });
        QVERIFY(made.ok());
        templates.load();
        QTRY_VERIFY(templates.isLoaded());
        QCOMPARE(templates.rowCount(), 1);
        Draft draft;
        draft.templateId = made.value().id;
        draft.source = u"{\"name\":\"Ann\"}"_s;
        const auto sent = bot.send(kGeneral, draft);
        QVERIFY(sent.ok());
        QTRY_VERIFY(bot.last<MessageCreated>());
        QCOMPARE(bot.last<MessageCreated>()->message.source, u"Hi Ann"_s);
        draft.source = u"{\"name\":\"Bob\"}"_s;
        QVERIFY(bot.run<Unit>([&](auto cb) {
                       bot.backend->messages().edit({kGeneral, sent.value().id}, draft, &bot.context, cb);
                   })
                    .ok());
        QTRY_VERIFY(bot.last<MessageUpdated>());
        QCOMPARE(bot.last<MessageUpdated>()->source, u"Hi Bob"_s);
        hello.source = u"{% if x %}"_s;
        const auto refused = bot.run<MessageTemplate>([&](auto cb) { templates.create(hello, &bot.context, cb); });
        QVERIFY(refused.error().message.contains(u": 1: "_s));
        MessageTemplate changed = made.value();
        changed.title = u"renamed"_s;
        QVERIFY(bot.run<MessageTemplate>([&](auto cb) { templates.update(changed, &bot.context, cb); }).ok());
        QCOMPARE(templates.templateAt(0).title, u"renamed"_s);
        QVERIFY(bot.run<Unit>([&](auto cb) { templates.remove(changed.id, &bot.context, cb); }).ok());
        QCOMPARE(templates.rowCount(), 0);
    }

    void uploadsTellTheirProgressAndBecomeOneMessage()
    {
        Sandbox server;
        Person bob(server.server.url(), u"bob"_s);
        QVERIFY(bob.ready());
        LocalStore &store = LocalStore::of(bob.backend->messages(), bob.backend->self());
        store.outbox().setAssets(bob.backend->assets());
        int most = 0;
        QObject::connect(&store.outbox(), &Outbox::rowChanged, &bob.context, [&](const auto &, const MessageId &id) {
            const auto row = store.outbox().row(id);
            if (row && row->files && row->files->number == 1)
                most = std::max(most, row->files->percent);
        });
        std::vector<Message> sent;
        QObject::connect(&store.outbox(), &Outbox::sent, &bob.context,
            [&](const auto &, const auto &, const Message &message) { sent.push_back(message); });
        const auto file = [](const QString &name, const QByteArray &bytes) {
            OutgoingFile made;
            made.made = {Attachment::Kind::File, {}, name, u"text/plain"_s, bytes.size(), 0, 0, 0};
            made.bytes = bytes;
            return made;
        };
        Draft draft;
        draft.kind = MessageKind::File;
        draft.typed = u"two **files**"_s;
        store.outbox().send(kGeneral, draft, bob.backend->self(), {},
            {file(u"a.txt"_s, QByteArray(300'000, 'x')), file(u"b.txt"_s, "short"_ba)});
        QTRY_COMPARE(sent.size(), size_t(1));
        QCOMPARE(most, 100);
        QCOMPARE(sent.back().kind, MessageKind::Card);
        QVERIFY(!sent.back().files);
        draft.typed.clear();
        store.outbox().send(kGeneral, draft, bob.backend->self(), {}, {file(u"alone.txt"_s, "alone"_ba)});
        QTRY_COMPARE(sent.size(), size_t(2));
        QCOMPARE(sent.back().kind, MessageKind::File);
    }

    void uploadIsCancelledWithItsContext()
    {
        Sandbox server;
        Person bob(server.server.url(), u"bob"_s);
        QVERIFY(bob.ready());
        bool answered = false;
        auto context = std::make_unique<QObject>();
        bob.backend->assets().upload({u"a.bin"_s, u"application/octet-stream"_s, QByteArray(2'000'000, 'x'), {}},
            context.get(), [&](const Result<QString> &) { answered = true; });
        context.reset();
        QVERIFY(bob.say(u"something else works on"_s).ok());
        QVERIFY(!answered);
    }

    void buttonPressesReachTheSender()
    {
        Sandbox server;
        Person bot(server.server.url(), u"bot"_s);
        Person bob(server.server.url(), u"bob"_s);
        QVERIFY(bot.ready() && bob.ready());
        QVERIFY(bob.backend->messages().capabilities().clickButtons);
        Draft card;
        card.kind = MessageKind::Card;
        card.source
            = u"[{\"type\":\"card\",\"modules\":[{\"type\":\"action-group\",\"elements\":[{\"type\":\"button\",\"text\":\"A\",\"value\":\"yes\",\"click\":\"return-val\"}]}]}]"_s;
        const auto sent = bot.send(kGeneral, card);
        QVERIFY(sent.ok());
        const MessageRef ref{kGeneral, sent.value().id};
        QVERIFY(
            bob.run<Unit>([&](auto cb) { bob.backend->messages().clickButton(ref, u"yes"_s, &bob.context, cb); }).ok());
        QTRY_VERIFY(bot.last<ButtonClicked>());
        QCOMPARE(bot.last<ButtonClicked>()->ref, ref);
        QCOMPARE(bot.last<ButtonClicked>()->click.user.name, u"bob"_s);
        QTRY_VERIFY(bob.last<ButtonClicked>()); // shown under the card for him as well
        // In a direct chat too.
        const auto direct = bot.send({ChannelKind::Direct, ChannelId(box::kChatCode)}, card);
        QVERIFY(direct.ok());
        QVERIFY(server.ann->post(u"sandbox/click"_s, {{"msg_id"_L1, direct.value().id.value}, {"value"_L1, u"yes"_s}})
                    .ok());
        QTRY_COMPARE(bot.last<ButtonClicked>()->ref.channel.kind, ChannelKind::Direct);
        QCOMPARE(bot.last<ButtonClicked>()->ref.channel.id.value, box::kChatCode);
    }

    void lateEmbedsAndTemporaryMessagesArrive()
    {
        Sandbox server;
        Person bot(server.server.url(), u"bot"_s);
        Person bob(server.server.url(), u"bob"_s);
        QVERIFY(bot.ready() && bob.ready());
        QVERIFY(bot.say(u"https://example.com/x"_s).ok());
        QTRY_VERIFY(bob.last<MessageUpdated>() && bob.last<MessageUpdated>()->embeds);
        QCOMPARE(bob.last<MessageUpdated>()->embeds->front().title, u"Example page"_s);
        Draft whisper;
        whisper.source = u"only for bob"_s;
        whisper.onlyFor = UserId(u"102"_s);
        QVERIFY(bot.send(kGeneral, whisper).ok());
        QTRY_COMPARE(bob.last<MessageCreated>()->message.source, u"only for bob"_s);
        QCOMPARE(bob.last<MessageCreated>()->message.visibleOnlyTo, UserId(u"102"_s));
        MessageQuery query;
        query.channel = kGeneral;
        const auto page
            = bob.run<MessagePage>([&](auto cb) { bob.backend->messages().fetch(query, &bob.context, cb); });
        QCOMPARE(page.value().messages.back().source, u"https://example.com/x"_s); // gone after a reload
    }

    void presenceOfOthersIsShown()
    {
        Sandbox server;
        Person bob(server.server.url(), u"bob"_s);
        QVERIFY(bob.ready());
        MemberListModel members(*bob.backend, *bob.directory);
        members.setGuild(kGuild);
        QTRY_COMPARE(members.memberCount(), 5);
        const auto isOnline = [&] {
            const auto *ann = bob.directory->findUser(UserId(u"101"_s), kGuild);
            return ann && ann->online;
        };
        QTRY_VERIFY(bob.directory->findUser(UserId(u"101"_s), kGuild));
        QVERIFY(!isOnline());
        {
            box::Gateway ann(*server.ann, false);
            QTRY_VERIFY(isOnline());
        }
        QTRY_VERIFY(!isOnline());
    }

    void mutesAndInvitationsAreListed()
    {
        Sandbox server;
        Person owner(server.server.url(), u"owner"_s);
        QVERIFY(owner.ready());
        QVERIFY(owner
                    .run<Unit>([&](auto cb) {
                        owner.moderation().setMuted(
                            kGuild, UserId(u"102"_s), MuteKind::Headset, true, &owner.context, cb);
                    })
                    .ok());
        const auto mutes
            = owner.run<Mutes>([&](auto cb) { owner.moderation().fetchMutes(kGuild, &owner.context, cb); });
        QCOMPARE(mutes.value().headset, QList<UserId>{UserId(u"102"_s)});
        const auto made = owner.run<Invite>(
            [&](auto cb) { owner.moderation().createInvite(kGuild, {}, 0, -1, &owner.context, cb); });
        QVERIFY(made.ok());
        QVERIFY(!made.value().code.isEmpty());
        const auto list = owner.run<std::vector<Invite>>(
            [&](auto cb) { owner.moderation().fetchInvites(kGuild, &owner.context, cb); });
        QCOMPARE(list.value().size(), 1u);
        QVERIFY(
            owner.run<Unit>([&](auto cb) { owner.moderation().removeInvite(made.value(), &owner.context, cb); }).ok());
        QVERIFY(server.bob->post(u"sandbox/voice"_s, {{"channel_id"_L1, u"15"_s}}).ok());
        const auto listeners = owner.run<std::vector<User>>(
            [&](auto cb) { owner.backend->directory().fetchListeners(ChannelId(u"15"_s), &owner.context, cb); });
        QCOMPARE(listeners.value().size(), 1u);
    }

    void unknownEventsChangeNothing()
    {
        Sandbox server;
        Person bob(server.server.url(), u"bob"_s);
        QVERIFY(bob.ready());
        const QJsonObject odd{{"type"_L1, u"something_new"_s}, {"body"_L1, QJsonObject{{"x"_L1, 1}}}};
        const_cast<QLoggingCategory &>(lcGateway()).setEnabled(QtInfoMsg, true); // the environment may say otherwise
        QTest::ignoreMessage(QtInfoMsg, QRegularExpression(u"something_new"_s)); // once, however often it comes
        for (int i = 0; i < 3; ++i)
            QVERIFY(server.bob->post(u"sandbox/emit"_s, odd).ok());
        QVERIFY(bob.say(u"still alive"_s).ok());
        QTRY_VERIFY(bob.last<MessageCreated>());
    }
};

KOOKABURRA_CORE_CASE(TestKookGuildsOnSandbox)

} // namespace tst_kookguilds_on_sandbox

#include "tst_kookguilds_on_sandbox.moc"
