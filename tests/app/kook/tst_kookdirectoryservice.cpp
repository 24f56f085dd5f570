// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/kook/kookassetservice.h"
#include "app/kook/kookdirectoryservice.h"
#include "app/kook/kookenvelope.h"
#include "app/net/qtscheduler.h"
#include "tests/support/fakerestserver.h"
#include "tests/support/testcase.h"

#include <QNetworkAccessManager>
#include <QTest>

namespace tst_kookdirectoryservice {

using namespace chat;
using namespace chat::kook;
using namespace Qt::Literals::StringLiterals;
using Server = test::FakeRestServer;
using Kind = ApiError::Kind;

namespace {

QJsonObject page(const QJsonArray &items, int number, int total)
{
    return {{"items"_L1, items},
        {"meta"_L1,
            QJsonObject{{"page"_L1, number}, {"page_total"_L1, total}, {"page_size"_L1, 50}, {"total"_L1, 120}}},
        {"sort"_L1, QJsonArray()}};
}

QJsonObject named(const QString &id)
{
    return {{"id"_L1, id}, {"name"_L1, u"name "_s + id}, {"username"_L1, u"user "_s + id}};
}

struct Rig
{
    Server server;
    QNetworkAccessManager network;
    QtScheduler scheduler;
    RestClient rest{network, scheduler};
    KookPeople people;
    KookDirectoryService service{rest, people};
    QObject context;
    std::vector<DirectoryEvent> events;

    Rig()
    {
        rest.setBaseUrl(server.baseUrl());
        rest.setInterpreter(&readEnvelope);
        User me;
        me.id = UserId(u"1001"_s);
        me.name = u"Me"_s;
        people.setSelf(me);
        QObject::connect(&service, &DirectoryService::eventReceived, &context,
            [this](const DirectoryEvent &event) { events.push_back(event); });
    }
    template <class T, class Call> Result<T> run(Call &&call)
    {
        std::optional<Result<T>> result;
        call(Callback<T>([&result](Result<T> value) { result = std::move(value); }));
        if (result || !chat::test::soon([&result] { return result.has_value(); }))
            return ApiError{Kind::Cancelled, 0, 0, {}, {}};
        return *result;
    }
    QJsonObject directMessage(const QString &author, const QString &target, const QString &name)
    {
        QJsonObject extra{{"code"_L1, u"52ac"_s}};
        if (!name.isEmpty())
            extra.insert("author"_L1, QJsonObject{{"id"_L1, author}, {"username"_L1, name}});
        return {{"channel_type"_L1, u"PERSON"_s}, {"type"_L1, 9}, {"author_id"_L1, author}, {"target_id"_L1, target},
            {"msg_id"_L1, u"m"_s}, {"msg_timestamp"_L1, 1000}, {"extra"_L1, extra}};
    }
};

} // namespace

class TestKookDirectoryService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // A flood asks for the same things over and over: the server hears of it once.
    void lookUpsUnderWayAreNotRepeated()
    {
        Rig rig;
        rig.server.always(u"v3/channel/view"_s, Server::ok(QJsonObject{{"id"_L1, u"7"_s}, {"guild_id"_L1, u"9"_s}}));
        rig.server.always(u"v3/user/view"_s, Server::ok(named(u"24"_s)));
        rig.server.always(u"v3/guild-emoji/list"_s, Server::ok(page({}, 1, 1)));
        rig.server.always(u"v3/guild/view"_s,
            Server::ok(QJsonObject{{"id"_L1, u"9"_s}, {"name"_L1, u"n"_s}, {"channels"_L1, QJsonArray()}}));
        rig.server.always(u"v3/user-chat/list"_s, Server::ok(page({}, 1, 1)));
        int answers = 0;
        const auto count = [&answers](const auto &result) { answers += result.ok() ? 1 : 0; };
        const GuildId guild(u"9"_s);
        for (int i = 0; i < 100; ++i) {
            rig.service.fetchChannel(ChannelId(u"7"_s), &rig.context, count);
            rig.service.fetchUser(UserId(u"24"_s), guild, &rig.context, count);
            rig.service.fetchEmoji(guild, &rig.context, count);
            rig.service.fetchGuild(guild, &rig.context, count);
            rig.service.fetchDirectChats(&rig.context, count);
        }
        QTRY_COMPARE(answers, 500);
        for (const QString &path : {u"v3/channel/view"_s, u"v3/user/view"_s, u"v3/guild-emoji/list"_s,
                 u"v3/guild/view"_s, u"v3/user-chat/list"_s})
            QCOMPARE(rig.server.count(path), 1);
    }

    void failedLookUpsAreNotRepeatedAtOnce()
    {
        Rig rig;
        rig.server.always(u"v3/channel/view"_s, Server::fail(403));
        for (int i = 0; i < 5; ++i) {
            const auto channel = rig.run<Channel>(
                [&](auto callback) { rig.service.fetchChannel(ChannelId(u"7"_s), &rig.context, callback); });
            QCOMPARE(channel.error().kind, Kind::Forbidden);
        }
        QCOMPARE(rig.server.count(u"v3/channel/view"_s), 1);
    }

    // Three hundred events about one guild's emoji: the running request, and one more for those received meanwhile.
    void whatChangedMeanwhileIsAskedForOnceMore()
    {
        Rig rig;
        Server::Answer held = Server::ok(page({}, 1, 1));
        held.hold = true;
        rig.server.next(u"v3/guild-emoji/list"_s, held);
        rig.server.always(u"v3/guild-emoji/list"_s, Server::ok(page({}, 1, 1)));
        int answers = 0;
        const auto ask
            = [&] { rig.service.fetchEmoji(GuildId(u"9"_s), &rig.context, [&answers](const auto &) { ++answers; }); };
        ask();
        QTRY_COMPARE(rig.server.count(u"v3/guild-emoji/list"_s), 1);
        QObject::connect(&rig.service, &DirectoryService::eventReceived, &rig.context, ask);
        const QJsonObject event{{"channel_type"_L1, u"GROUP"_s}, {"type"_L1, 255}, {"target_id"_L1, u"9"_s},
            {"extra"_L1, QJsonObject{{"type"_L1, u"added_emoji"_s}, {"body"_L1, QJsonObject{{"id"_L1, u"e"_s}}}}}};
        for (int i = 0; i < 300; ++i)
            rig.service.handleEvent(event);
        rig.server.releaseHeld();
        QTRY_COMPARE(answers, 301);
        QCOMPARE(rig.server.count(u"v3/guild-emoji/list"_s), 2);
    }

    void followsPagesToTheirEnd()
    {
        Rig rig;
        rig.server.next(u"v3/guild/list"_s, Server::ok(page({named(u"1"_s), named(u"2"_s)}, 1, 3)));
        rig.server.next(u"v3/guild/list"_s, Server::ok(page({named(u"2"_s), named(u"3"_s)}, 2, 3)));
        rig.server.next(u"v3/guild/list"_s, Server::ok(page({named(u"4"_s)}, 3, 3)));
        const auto guilds
            = rig.run<std::vector<Guild>>([&](auto callback) { rig.service.fetchGuilds(&rig.context, callback); });
        QVERIFY(guilds.ok());
        QCOMPARE(guilds.value().size(), 4u);
        QCOMPARE(guilds.value().back().name, u"name 4"_s);
        QCOMPARE(rig.server.last().parameter(u"page"_s), u"3"_s);
    }

    void withoutMetaAnEmptyPageIsTheEnd()
    {
        Rig rig;
        rig.server.next(u"v3/guild/list"_s, Server::ok(QJsonObject{{"items"_L1, QJsonArray{named(u"1"_s)}}}));
        rig.server.next(u"v3/guild/list"_s, Server::ok(QJsonObject{{"items"_L1, QJsonArray()}}));
        const auto guilds
            = rig.run<std::vector<Guild>>([&](auto callback) { rig.service.fetchGuilds(&rig.context, callback); });
        QCOMPARE(guilds.value().size(), 1u);
    }

    void listThatNeverEndsIsCapped()
    {
        Rig rig;
        rig.server.always(u"v3/user-chat/list"_s, Server::ok(page({QJsonObject{{"code"_L1, u"c"_s}}}, 1, 1'000'000)));
        const auto chats = rig.run<std::vector<DirectChat>>(
            [&](auto callback) { rig.service.fetchDirectChats(&rig.context, callback); });
        QVERIFY(chats.ok());
        QCOMPARE(chats.value().size(), 1u);
        QCOMPARE(rig.server.count(u"v3/user-chat/list"_s), 100);
    }

    void failedPageFailsTheList()
    {
        Rig rig;
        rig.server.next(u"v3/guild/list"_s, Server::ok(page({named(u"1"_s)}, 1, 2)));
        rig.server.next(u"v3/guild/list"_s, Server::fail(40300, 403));
        const auto guilds
            = rig.run<std::vector<Guild>>([&](auto callback) { rig.service.fetchGuilds(&rig.context, callback); });
        QCOMPARE(guilds.error().kind, Kind::Forbidden);
    }

    void viewsAGuildAndItsChannels()
    {
        Rig rig;
        QJsonObject guild = named(u"73"_s);
        guild.insert("channels"_L1, QJsonArray{named(u"90"_s)});
        rig.server.next(u"v3/guild/view"_s, Server::ok(guild));
        auto viewed
            = rig.run<Guild>([&](auto callback) { rig.service.fetchGuild(GuildId(u"73"_s), &rig.context, callback); });
        QCOMPARE(viewed.value().channels.size(), 1);
        QCOMPARE(rig.server.last().parameter(u"guild_id"_s), u"73"_s);
        // Some servers leave the channels out.
        rig.server.next(u"v3/guild/view"_s, Server::ok(named(u"73"_s)));
        rig.server.next(u"v3/channel/list"_s, Server::ok(page({named(u"90"_s), named(u"91"_s)}, 1, 1)));
        viewed
            = rig.run<Guild>([&](auto callback) { rig.service.fetchGuild(GuildId(u"73"_s), &rig.context, callback); });
        QCOMPARE(viewed.value().channels.size(), 2);
        QCOMPARE(viewed.value().channels.first().guild.value, u"73"_s);
    }

    void viewsAChannelAndAUser()
    {
        Rig rig;
        rig.server.next(u"v3/channel/view"_s, Server::ok(named(u"90"_s)));
        QVERIFY(rig.run<Channel>(
                       [&](auto callback) { rig.service.fetchChannel(ChannelId(u"90"_s), &rig.context, callback); })
                    .ok());
        QCOMPARE(rig.server.last().parameter(u"target_id"_s), u"90"_s);
        rig.server.next(u"v3/user/view"_s, Server::ok(named(u"5"_s)));
        const auto user = rig.run<User>(
            [&](auto callback) { rig.service.fetchUser(UserId(u"5"_s), GuildId(u"73"_s), &rig.context, callback); });
        QCOMPARE(user.value().name, u"user 5"_s);
        QCOMPARE(rig.server.last().parameter(u"guild_id"_s), u"73"_s);
        rig.server.next(u"v3/user/view"_s, Server::ok());
        QCOMPARE(
            rig.run<User>([&](auto callback) { rig.service.fetchUser(UserId(u"5"_s), {}, &rig.context, callback); })
                .error()
                .kind,
            Kind::BadReply);
        QVERIFY(!rig.server.last().query.hasQueryItem(u"guild_id"_s));
    }

    void pagesMembers()
    {
        Rig rig;
        rig.server.next(u"v3/guild/user-list"_s, Server::ok(page({named(u"1"_s)}, 1, 2)));
        rig.server.next(u"v3/guild/user-list"_s, Server::ok(page({named(u"2"_s)}, 2, 2)));
        MemberQuery query{GuildId(u"73"_s), u"ann & bo"_s, {}, 500};
        auto members
            = rig.run<MemberPage>([&](auto callback) { rig.service.fetchMembers(query, &rig.context, callback); });
        QCOMPARE(members.value().total, 120);
        QVERIFY(members.value().next);
        QCOMPARE(rig.server.last().parameter(u"search"_s), u"ann & bo"_s);
        QCOMPARE(rig.server.last().parameter(u"page_size"_s), u"50"_s);
        query.cursor = *members.value().next;
        members = rig.run<MemberPage>([&](auto callback) { rig.service.fetchMembers(query, &rig.context, callback); });
        QCOMPARE(members.value().items.front().id.value, u"2"_s);
        QVERIFY(!members.value().next);
        QCOMPARE(rig.server.last().parameter(u"page"_s), u"2"_s);
    }

    void opensAndClosesDirectChats()
    {
        Rig rig;
        rig.server.always(u"v3/user-chat/create"_s,
            Server::ok(QJsonObject{{"code"_L1, u"52ac"_s}, {"target_info"_L1, named(u"24"_s)},
                {"unread_count"_L1, u"3"_s}, {"last_read_time"_L1, 5}}));
        const auto chat = rig.run<DirectChat>(
            [&](auto callback) { rig.service.openDirectChat(UserId(u"24"_s), &rig.context, callback); });
        QCOMPARE(chat.value().code.value, u"52ac"_s);
        QCOMPARE(chat.value().unread, 3);
        QCOMPARE(rig.server.last().json, (QJsonObject{{"target_id"_L1, u"24"_s}}));
        QVERIFY(rig.people.knowsPeer(ChannelId(u"52ac"_s)));
        rig.server.always(u"v3/user-chat/delete"_s, Server::ok());
        QVERIFY(rig.run<Unit>([&](auto callback) {
                       rig.service.closeDirectChat(ChannelId(u"52ac"_s), &rig.context, callback);
                   })
                    .ok());
        QCOMPARE(rig.server.last().json, (QJsonObject{{"chat_code"_L1, u"52ac"_s}}));
    }

    void messageFromANewPersonMakesAChatOnce()
    {
        Rig rig;
        rig.service.handleEvent(rig.directMessage(u"24"_s, u"1001"_s, u"Ann"_s));
        rig.service.handleEvent(rig.directMessage(u"24"_s, u"1001"_s, u"Ann"_s));
        QCOMPARE(rig.events.size(), 1u);
        const auto &chat = std::get<DirectChatChanged>(rig.events.front()).chat;
        QCOMPARE(chat.code.value, u"52ac"_s);
        QCOMPARE(chat.peer.name, u"Ann"_s);
        QVERIFY(rig.server.requests.empty());
    }

    void ourOwnMessageInAnUnknownChatAsksWhoItIsWith()
    {
        Rig rig;
        rig.server.always(u"v3/user-chat/view"_s,
            Server::ok(QJsonObject{{"code"_L1, u"52ac"_s}, {"target_info"_L1, named(u"24"_s)}}));
        rig.service.handleEvent(rig.directMessage(u"1001"_s, u"24"_s, u"Me"_s));
        QTRY_COMPARE(rig.events.size(), 1u);
        QCOMPARE(std::get<DirectChatChanged>(rig.events.front()).chat.peer.name, u"user 24"_s);
    }

    void renamedPeopleKeepTheirChats()
    {
        Rig rig;
        rig.service.handleEvent(rig.directMessage(u"24"_s, u"1001"_s, u"Ann"_s));
        rig.service.handleEvent({{"channel_type"_L1, u"PERSON"_s}, {"type"_L1, 255},
            {"extra"_L1,
                QJsonObject{{"type"_L1, u"user_updated"_s},
                    {"body"_L1, QJsonObject{{"user_id"_L1, u"24"_s}, {"username"_L1, u"Anna"_s}}}}}});
        QCOMPARE(rig.events.size(), 2u);
        QCOMPARE(rig.people.peer(ChannelId(u"52ac"_s)).name, u"Anna"_s);
    }

    void uploadsGiveTheirUrl()
    {
        Rig rig;
        KookAssetService assets(rig.rest);
        rig.server.next(u"v3/asset/create"_s, Server::ok(QJsonObject{{"url"_L1, u"https://img/x.png"_s}}));
        const Upload upload{u"x.png"_s, u"image/png"_s, "DATA"_ba};
        const auto url = rig.run<QString>([&](auto callback) { assets.upload(upload, &rig.context, callback); });
        QCOMPARE(url.value(), u"https://img/x.png"_s);
        QVERIFY(rig.server.last().body.contains("name=\"file\"; filename=\"x.png\""));
        rig.server.next(u"v3/asset/create"_s, Server::ok());
        QCOMPARE(rig.run<QString>([&](auto callback) { assets.upload(upload, &rig.context, callback); }).error().kind,
            Kind::BadReply);
    }
};

KOOKABURRA_CORE_CASE(TestKookDirectoryService)

} // namespace tst_kookdirectoryservice

#include "tst_kookdirectoryservice.moc"
