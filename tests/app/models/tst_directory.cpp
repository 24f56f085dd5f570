// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/models/directory.h"
#include "tests/support/community.h"
#include "tests/support/testcase.h"

#include <QSignalSpy>
#include <QTest>

using namespace chat;
using namespace chat::test;
using namespace Qt::Literals::StringLiterals;

class DirectoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void loadGivesGuildsAndDirectChatsLatestFirst();
    void failedLoadSaysWhyAndCanBeTriedAgain();
    void failedGuildKeepsItsErrorUntilRetried();
    void permissionsFollowRolesAndOverwrites();
    void unknownChannelsAreLeftToTheServer();
    void liveMessagesAreCountedButNotOwnOnes();
    void theConversationOnScreenIsNotCounted();
    void firstUnreadIsTheOldest();
    void messageInAnUnopenedGuildIsCountedThere();
    void directUnreadIsNotCountedTwice();
    void newDirectChatAppearsOnTop();
    void markGuildReadClearsOnlyThatGuild();
    void channelEventsChangeTheGuild();
    void removedGuildTakesItsChannelsAlong();
    void littleKnowledgeDoesNotWipeOutMuch();
    void nicknameIsOfItsGuildOnly();
    void presenceReachesEveryone();
    void reconnectLoadsAgainWithoutLosingChannels();

private:
    void signIn();
    void loadAll();

    std::unique_ptr<FakeBackend> m_backend;
    std::unique_ptr<Directory> m_directory;
    const GuildId m_g1{u"g1"_s};
    const GuildId m_g2{u"g2"_s};
};

void DirectoryTest::init()
{
    m_directory.reset();
    m_backend = std::make_unique<FakeBackend>();
    Community::fill(*m_backend);
    m_backend->start();
    QTRY_VERIFY(!m_backend->self().id.isEmpty());
    m_directory = std::make_unique<Directory>(*m_backend);
}

void DirectoryTest::signIn()
{
    m_directory->load();
    QTRY_COMPARE(m_directory->state(), Directory::State::Ready);
}

void DirectoryTest::loadAll()
{
    signIn();
    for (const auto &guild : {m_g1, m_g2}) {
        m_directory->loadGuild(guild);
        QTRY_COMPARE(m_directory->guildState(guild), Directory::State::Ready);
    }
}

void DirectoryTest::loadGivesGuildsAndDirectChatsLatestFirst()
{
    QSignalSpy guilds(m_directory.get(), &Directory::guildsChanged);
    signIn();
    QCOMPARE(guilds.count(), 1);
    QCOMPARE(m_directory->guilds().size(), 2U);
    QVERIFY(m_directory->guilds()[0].channels.isEmpty());
    QCOMPARE(m_directory->directChats().size(), 2U);
    QCOMPARE(m_directory->directChats()[0].code, ChannelId(u"dm-4"_s));
    QCOMPARE(m_directory->unread(Community::direct(u"dm-5"_s)).count, 2);
}

void DirectoryTest::failedLoadSaysWhyAndCanBeTriedAgain()
{
    ApiError error;
    error.kind = ApiError::Kind::ServerError;
    m_backend->directoryService.answers.failNext(error);
    m_directory->load();
    QTRY_COMPARE(m_directory->state(), Directory::State::Failed);
    QCOMPARE(m_directory->error()->kind, ApiError::Kind::ServerError);
    signIn();
    QVERIFY(!m_directory->error());
}

void DirectoryTest::failedGuildKeepsItsErrorUntilRetried()
{
    signIn();
    ApiError error;
    error.kind = ApiError::Kind::Timeout;
    m_backend->directoryService.answers.failNext(error);
    m_directory->loadGuild(m_g1);
    QTRY_COMPARE(m_directory->guildState(m_g1), Directory::State::Failed);
    QCOMPARE(m_directory->guildError(m_g1)->kind, ApiError::Kind::Timeout);
    m_directory->loadGuild(m_g1);
    QTRY_COMPARE(m_directory->guildState(m_g1), Directory::State::Ready);
    QVERIFY(!m_directory->guildError(m_g1));
    QCOMPARE(m_directory->findGuild(m_g1)->channels.size(), 11);
}

void DirectoryTest::permissionsFollowRolesAndOverwrites()
{
    loadAll();
    const auto may = [this](const QString &channel, Permission permission) {
        return has(m_directory->permissions(Community::channel(channel)), permission);
    };
    QVERIFY(may(u"c-talk"_s, Permission::SendMessages));
    QVERIFY(!may(u"c-talk"_s, Permission::ManageMessages));
    QVERIFY(may(u"c-news"_s, Permission::ViewChannel));
    QVERIFY(!may(u"c-news"_s, Permission::SendMessages));
    QVERIFY(!may(u"c-secret"_s, Permission::ViewChannel));
    const auto direct = m_directory->permissions(Community::direct(u"dm-4"_s));
    QVERIFY(has(direct, Permission::SendMessages));
    QVERIFY(!has(direct, Permission::ManageMessages));
}

void DirectoryTest::unknownChannelsAreLeftToTheServer()
{
    signIn();
    QCOMPARE(m_directory->permissions(Community::channel(u"nobody-knows"_s)), kAllPermissions);
}

void DirectoryTest::liveMessagesAreCountedButNotOwnOnes()
{
    loadAll();
    const auto talk = Community::channel(u"c-talk"_s);
    QSignalSpy changed(m_directory.get(), &Directory::unreadChanged);
    Community::say(*m_backend, talk, u"3"_s, u"hello"_s);
    Community::say(*m_backend, talk, u"3"_s, u"you there?"_s, true);
    Community::say(*m_backend, talk, u"1"_s, u"yes"_s);
    QCOMPARE(m_directory->unread(talk).count, 2);
    QCOMPARE(m_directory->unread(talk).mentions, 1);
    QCOMPARE(m_directory->guildUnread(m_g1).count, 2);
    QCOMPARE(changed.count(), 2);
}

void DirectoryTest::theConversationOnScreenIsNotCounted()
{
    loadAll();
    const auto talk = Community::channel(u"c-talk"_s);
    m_directory->setCurrent(talk, true);
    Community::say(*m_backend, talk, u"3"_s, u"hello"_s);
    QCOMPARE(m_directory->unread(talk).count, 0);
    m_directory->setCurrent(talk, false); // the window lies in the background
    Community::say(*m_backend, talk, u"3"_s, u"hello"_s);
    QCOMPARE(m_directory->unread(talk).count, 1);
    m_directory->markRead(talk);
    QCOMPARE(m_directory->unread(talk).count, 0);
}

void DirectoryTest::firstUnreadIsTheOldest()
{
    loadAll();
    const auto talk = Community::channel(u"c-talk"_s);
    Community::say(*m_backend, talk, u"3"_s, u"one"_s);
    const auto first = m_directory->unread(talk).first;
    QVERIFY(!first.isEmpty());
    Community::say(*m_backend, talk, u"3"_s, u"two"_s);
    QCOMPARE(m_directory->unread(talk).first, first);
}

void DirectoryTest::messageInAnUnopenedGuildIsCountedThere()
{
    signIn();
    const auto builds = Community::channel(u"d-two"_s);
    Community::say(*m_backend, builds, u"3"_s, u"look"_s);
    QTRY_COMPARE(m_directory->guildUnread(m_g2).count, 1);
    QCOMPARE(m_directory->guildUnread(m_g1).count, 0);
}

void DirectoryTest::directUnreadIsNotCountedTwice()
{
    signIn();
    const auto ann = Community::direct(u"dm-4"_s);
    Community::say(*m_backend, ann, u"4"_s, u"psst"_s);
    auto chat = *m_directory->findDirectChat(ann.id);
    chat.unread = 1;
    m_backend->directoryService.emitEvent(DirectChatChanged{chat});
    QCOMPARE(m_directory->unread(ann).count, 1);
    QCOMPARE(m_directory->directUnread().count, 3);
}

void DirectoryTest::newDirectChatAppearsOnTop()
{
    signIn();
    DirectChat chat;
    chat.code = ChannelId(u"dm-3"_s);
    chat.peer = m_backend->directoryService.users.value(UserId(u"3"_s));
    chat.latestMessage = QDateTime::currentDateTimeUtc();
    m_backend->directoryService.directChats.push_back(chat);
    Community::say(*m_backend, chat.ref(), u"3"_s, u"hi"_s);
    QTRY_COMPARE(m_directory->directChats().size(), 3U);
    QCOMPARE(m_directory->directChats()[0].code, chat.code);
    QCOMPARE(m_directory->unread(chat.ref()).count, 1);
}

void DirectoryTest::markGuildReadClearsOnlyThatGuild()
{
    loadAll();
    Community::say(*m_backend, Community::channel(u"c-talk"_s), u"3"_s, u"a"_s);
    Community::say(*m_backend, Community::channel(u"c-raid"_s), u"3"_s, u"b"_s);
    Community::say(*m_backend, Community::channel(u"d-one"_s), u"3"_s, u"c"_s);
    m_directory->markGuildRead(m_g1);
    QCOMPARE(m_directory->guildUnread(m_g1).count, 0);
    QCOMPARE(m_directory->guildUnread(m_g2).count, 1);
}

void DirectoryTest::channelEventsChangeTheGuild()
{
    loadAll();
    auto channel = *m_directory->findChannel(ChannelId(u"c-talk"_s));
    channel.name = u"renamed"_s;
    m_backend->directoryService.emitEvent(ChannelChanged{channel});
    QCOMPARE(m_directory->findChannel(channel.id)->name, u"renamed"_s);
    channel.id = ChannelId(u"c-new"_s);
    m_backend->directoryService.emitEvent(ChannelChanged{channel});
    QVERIFY(m_directory->findChannel(channel.id));
    QSignalSpy removed(m_directory.get(), &Directory::channelRemoved);
    m_backend->directoryService.emitEvent(ChannelRemoved{m_g1, channel.id});
    QVERIFY(!m_directory->findChannel(channel.id));
    QCOMPARE(removed.count(), 1);
}

void DirectoryTest::removedGuildTakesItsChannelsAlong()
{
    loadAll();
    Community::say(*m_backend, Community::channel(u"c-talk"_s), u"3"_s, u"a"_s);
    QSignalSpy removed(m_directory.get(), &Directory::channelRemoved);
    m_backend->directoryService.emitEvent(GuildRemoved{m_g1});
    QVERIFY(!m_directory->findGuild(m_g1));
    QVERIFY(!m_directory->findChannel(ChannelId(u"c-talk"_s)));
    QCOMPARE(m_directory->unread(Community::channel(u"c-talk"_s)).count, 0);
    QCOMPARE(removed.count(), 11);
}

void DirectoryTest::littleKnowledgeDoesNotWipeOutMuch()
{
    loadAll();
    auto full = m_backend->directoryService.users.value(UserId(u"2"_s));
    full.nickname = u"团长"_s;
    m_directory->learn(full, m_g1);
    User little;
    little.id = full.id;
    little.name = full.name;
    m_directory->learn(little, m_g1);
    const auto *known = m_directory->findUser(full.id, m_g1);
    QVERIFY(known);
    QCOMPARE(known->nickname, u"团长"_s);
    QCOMPARE(known->roles, full.roles);
    QVERIFY(known->online);
}

void DirectoryTest::nicknameIsOfItsGuildOnly()
{
    loadAll();
    auto user = m_backend->directoryService.users.value(UserId(u"2"_s));
    user.nickname = u"团长"_s;
    m_directory->learn(user, m_g1);
    QCOMPARE(m_directory->userName(user.id, m_g1), u"团长"_s);
    QCOMPARE(m_directory->userName(user.id, m_g2), user.name);
    QVERIFY(m_directory->userName(UserId(u"nobody"_s), m_g1).isEmpty());
}

void DirectoryTest::presenceReachesEveryone()
{
    loadAll();
    const UserId bob(u"5"_s);
    QSignalSpy changed(m_directory.get(), &Directory::userChanged);
    m_backend->directoryService.emitEvent(PresenceChanged{bob, true});
    QVERIFY(m_directory->findDirectChat(ChannelId(u"dm-5"_s))->peer.online);
    QCOMPARE(changed.count(), 1);
}

void DirectoryTest::reconnectLoadsAgainWithoutLosingChannels()
{
    loadAll();
    Q_EMIT m_backend->messageService.eventsLost();
    QCOMPARE(m_directory->findGuild(m_g1)->channels.size(), 11);
    QTRY_COMPARE(m_directory->state(), Directory::State::Ready);
    QCOMPARE(m_directory->findGuild(m_g1)->channels.size(), 11);
}

KOOKABURRA_CORE_CASE(DirectoryTest)
#include "tst_directory.moc"
