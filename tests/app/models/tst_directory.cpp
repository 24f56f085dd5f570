// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/base/utctime.h"
#include "app/models/directory/directory.h"
#include "app/models/timeline/messagelistmodel.h"
#include "app/models/timeline/peopleinrows.h"
#include "tests/support/community.h"
#include "tests/support/testcase.h"

#include <QSignalSpy>
#include <QTest>

namespace tst_directory {

using namespace chat;
using namespace chat::test;
using namespace Qt::Literals::StringLiterals;

class TestDirectory : public QObject
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
    void whatWasOnScreenIsRead();
    void firstUnreadIsTheOldest();
    void messageInAnUnopenedGuildIsCountedThere();
    void directUnreadIsNotCountedTwice();
    void newDirectChatAppearsOnTop();
    void markGuildReadClearsOnlyThatGuild();
    void channelEventsChangeTheGuild();
    void removedGuildTakesItsChannelsAlong();
    void littleKnowledgeDoesNotWipeOutMuch();
    void nicknameIsOfItsGuildOnly();
    void nicknameComesBeforeTheAccountsName();
    void ownRolesThatChangeWhileTheGuildLoadsAreKnown();
    void renamesReachWhoeverIsOnScreen();
    void accountsNewNameIsTheNewNameEverywhere();
    void bridgesNameIsOneMessagesAlone();
    void mentionsFollowAnEdit();
    void guildWithoutTheRoleOfAllIsOpen();
    void eventThatWouldHideAChannelAsksTheServer();
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

void TestDirectory::init()
{
    m_directory.reset();
    m_backend = std::make_unique<FakeBackend>();
    Community::fill(*m_backend);
    m_backend->start();
    QTRY_VERIFY(!m_backend->self().id.isEmpty());
    m_directory = std::make_unique<Directory>(*m_backend);
}

void TestDirectory::signIn()
{
    m_directory->load();
    QTRY_COMPARE(m_directory->state(), Directory::State::Ready);
}

void TestDirectory::loadAll()
{
    signIn();
    for (const auto &guild : {m_g1, m_g2}) {
        m_directory->loadGuild(guild);
        QTRY_COMPARE(m_directory->guildState(guild), Directory::State::Ready);
    }
}

void TestDirectory::loadGivesGuildsAndDirectChatsLatestFirst()
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

void TestDirectory::failedLoadSaysWhyAndCanBeTriedAgain()
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

void TestDirectory::failedGuildKeepsItsErrorUntilRetried()
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
    QCOMPARE(m_directory->findGuild(m_g1)->channels.size(), 10);
}

void TestDirectory::permissionsFollowRolesAndOverwrites()
{
    loadAll();
    const auto may = [this](const QString &channel, Permission permission) {
        return has(m_directory->permissions(Community::channel(channel)), permission);
    };
    QVERIFY(may(u"c-talk"_s, Permission::SendMessages));
    QVERIFY(!may(u"c-talk"_s, Permission::ManageMessages));
    QVERIFY(may(u"c-news"_s, Permission::ViewChannel));
    QVERIFY(!may(u"c-news"_s, Permission::SendMessages));
    QVERIFY(!m_directory->findChannel(ChannelId(u"c-secret"_s)));
    const auto direct = m_directory->permissions(Community::direct(u"dm-4"_s));
    QVERIFY(has(direct, Permission::SendMessages));
    QVERIFY(!has(direct, Permission::ManageMessages));
}

void TestDirectory::unknownChannelsAreLeftToTheServer()
{
    signIn();
    const Rights rights = m_directory->permissions(Community::channel(u"nobody-knows"_s));
    QCOMPARE(rights.may(Permission::SendMessages), May::Maybe);
    QVERIFY(has(rights, Permission::ManageMessages));
    QCOMPARE(m_directory->guildPermissions(m_g1).may(Permission::KickMembers), May::Maybe);
}

void TestDirectory::liveMessagesAreCountedButNotOwnOnes()
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

void TestDirectory::whatWasOnScreenIsRead()
{
    loadAll();
    const auto talk = Community::channel(u"c-talk"_s);
    m_directory->setFollowed(talk);
    QSignalSpy changed(m_directory.get(), &Directory::unreadChanged);
    Community::say(*m_backend, talk, u"3"_s, u"hello"_s);
    QCOMPARE(m_directory->unread(talk).count, 1); // it is not painted yet
    QCOMPARE(changed.count(), 0);
    m_directory->see(talk, {m_directory->unreadCounts().newest(talk)});
    QCOMPARE(m_directory->unread(talk).count, 0);
    m_directory->setFollowed({}); // the window lies in the background
    Community::say(*m_backend, talk, u"3"_s, u"hello"_s);
    QCOMPARE(m_directory->unread(talk).count, 1);
    QCOMPARE(m_directory->markRead(talk).size(), 1);
    QCOMPARE(m_directory->unread(talk).count, 0);
}

void TestDirectory::firstUnreadIsTheOldest()
{
    loadAll();
    const auto talk = Community::channel(u"c-talk"_s);
    Community::say(*m_backend, talk, u"3"_s, u"one"_s);
    const auto first = m_directory->unread(talk).first;
    QVERIFY(!first.isEmpty());
    Community::say(*m_backend, talk, u"3"_s, u"two"_s);
    QCOMPARE(m_directory->unread(talk).first, first);
}

void TestDirectory::messageInAnUnopenedGuildIsCountedThere()
{
    signIn();
    const auto builds = Community::channel(u"d-two"_s);
    Community::say(*m_backend, builds, u"3"_s, u"look"_s);
    QTRY_COMPARE(m_directory->guildUnread(m_g2).count, 1);
    QCOMPARE(m_directory->guildUnread(m_g1).count, 0);
}

void TestDirectory::directUnreadIsNotCountedTwice()
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

void TestDirectory::newDirectChatAppearsOnTop()
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

void TestDirectory::markGuildReadClearsOnlyThatGuild()
{
    loadAll();
    Community::say(*m_backend, Community::channel(u"c-talk"_s), u"3"_s, u"a"_s);
    Community::say(*m_backend, Community::channel(u"c-raid"_s), u"3"_s, u"b"_s);
    Community::say(*m_backend, Community::channel(u"d-one"_s), u"3"_s, u"c"_s);
    m_directory->markGuildRead(m_g1);
    QCOMPARE(m_directory->guildUnread(m_g1).count, 0);
    QCOMPARE(m_directory->guildUnread(m_g2).count, 1);
}

void TestDirectory::channelEventsChangeTheGuild()
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

void TestDirectory::removedGuildTakesItsChannelsAlong()
{
    loadAll();
    Community::say(*m_backend, Community::channel(u"c-talk"_s), u"3"_s, u"a"_s);
    QSignalSpy removed(m_directory.get(), &Directory::channelRemoved);
    m_backend->directoryService.emitEvent(GuildRemoved{m_g1});
    QVERIFY(!m_directory->findGuild(m_g1));
    QVERIFY(!m_directory->findChannel(ChannelId(u"c-talk"_s)));
    QCOMPARE(m_directory->unread(Community::channel(u"c-talk"_s)).count, 0);
    QCOMPARE(removed.count(), 10);
}

void TestDirectory::littleKnowledgeDoesNotWipeOutMuch()
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

void TestDirectory::nicknameIsOfItsGuildOnly()
{
    loadAll();
    auto user = m_backend->directoryService.users.value(UserId(u"2"_s));
    user.nickname = u"团长"_s;
    m_directory->learn(user, m_g1);
    QCOMPARE(m_directory->userName(user.id, m_g1), u"团长"_s);
    QCOMPARE(m_directory->userName(user.id, m_g2), user.name);
    QVERIFY(m_directory->userName(UserId(u"nobody"_s), m_g1).isEmpty());
}

void TestDirectory::nicknameComesBeforeTheAccountsName()
{
    // Ann writes to us directly and is in the guild under another name, which the member list has not told yet.
    loadAll();
    User ann;
    ann.id = UserId(u"4"_s);
    ann.name = u"Ann"_s;
    QCOMPARE(m_directory->nameOf(ann, m_g1), u"Ann"_s);
    User seen = ann;
    seen.nickname = u"Annie"_s; // a message of hers says it
    QCOMPARE(m_directory->nameOf(seen, m_g1), u"Annie"_s);
    MessageListModel model(m_backend->messageService, Community::channel(u"c-talk"_s), m_backend->self());
    learnPeopleInRows(*m_directory, model);
    const auto time = utcTime(1'700'000'200'000);
    m_backend->messageService.messages(model.channel())
        = {FakeMessageService::makeMessage(model.channel(), u"m1"_s, u"a"_s, ann, time),
            FakeMessageService::makeMessage(model.channel(), u"m2"_s, u"b"_s, seen, time.addSecs(1))};
    model.loadLatest();
    QTRY_COMPARE(model.rowCount(), 2);
    QCOMPARE(m_directory->nameOf(ann, m_g1), u"Annie"_s); // all rows say the same
    QCOMPARE(m_directory->nameOf(ann, {}), u"Ann"_s);
    QCOMPARE(m_directory->userName(ann.id, m_g2), u"Ann"_s);
}

void TestDirectory::ownRolesThatChangeWhileTheGuildLoadsAreKnown()
{
    loadAll();
    auto &members = m_backend->directoryService.members[m_g1];
    const auto self = std::ranges::find(members, m_backend->self().id, &User::id);
    QVERIFY(self != members.end());
    m_backend->directoryService.emitEvent(GuildChanged{m_g1}); // loads it again
    QCOMPARE(m_directory->guildState(m_g1), Directory::State::Loading);
    self->roles = {RoleId(u"new"_s)};
    m_backend->directoryService.emitEvent(MembersChanged{m_g1, MembersChanged::Change::Updated, self->id});
    QTRY_COMPARE(m_directory->guildState(m_g1), Directory::State::Ready);
    QTRY_COMPARE(m_directory->findUser(self->id, m_g1)->roles, self->roles);
}

void TestDirectory::renamesReachWhoeverIsOnScreen()
{
    loadAll();
    QSignalSpy changed(m_directory.get(), &Directory::userChanged);
    User stranger; // seen in history alone
    stranger.id = UserId(u"77"_s);
    stranger.name = u"sam"_s;
    stranger.nickname = u"Sam"_s;
    m_backend->directoryService.emitEvent(
        MembersChanged{m_g1, MembersChanged::Change::Updated, stranger.id, u"Sammy"_s});
    QCOMPARE(m_directory->nameOf(stranger, m_g1), u"Sammy"_s);
    QCOMPARE(m_directory->nameOf(stranger, m_g2), u"Sam"_s);
    m_backend->directoryService.emitEvent(
        MembersChanged{m_g1, MembersChanged::Change::Updated, stranger.id, std::nullopt}); // roles, say
    QCOMPARE(m_directory->nameOf(stranger, m_g1), u"Sammy"_s);
    m_backend->directoryService.emitEvent(
        MembersChanged{m_g1, MembersChanged::Change::Updated, stranger.id, QString()});
    QCOMPARE(m_directory->nameOf(stranger, m_g1), u"sam"_s);
    QVERIFY(changed.count() >= 2);
    // Somebody known, and we ourselves.
    for (const auto &id : {UserId(u"2"_s), m_backend->self().id}) {
        auto &members = m_backend->directoryService.members[m_g1];
        const auto member = std::find_if(members.begin(), members.end(), [&](const User &u) { return u.id == id; });
        m_directory->learn(*member, m_g1);
        const User before = *member;
        member->nickname = u"renamed"_s;
        m_backend->directoryService.emitEvent(MembersChanged{m_g1, MembersChanged::Change::Updated, id, u"renamed"_s});
        QCOMPARE(m_directory->nameOf(before, m_g1), u"renamed"_s);
        QTRY_COMPARE(m_directory->findUser(id, m_g1)->nickname, u"renamed"_s);
        member->nickname.clear();
        m_backend->directoryService.emitEvent(MembersChanged{m_g1, MembersChanged::Change::Updated, id, QString()});
        User row = before;
        row.nickname = u"renamed"_s; // as the row told when it was loaded
        QCOMPARE(m_directory->nameOf(row, m_g1), before.name);
    }
}

void TestDirectory::accountsNewNameIsTheNewNameEverywhere()
{
    loadAll();
    const UserId ann(u"4"_s);
    User old = m_backend->directoryService.users.value(ann);
    m_directory->learn(old, m_g1);
    QSignalSpy directs(m_directory.get(), &Directory::directChatsChanged);
    User renamed;
    renamed.id = ann;
    renamed.name = u"Anna"_s;
    m_backend->directoryService.emitEvent(UserChanged{renamed});
    QCOMPARE(m_directory->nameOf(old, m_g1), u"Anna"_s);
    QCOMPARE(m_directory->nameOf(old, m_g2), u"Anna"_s);
    QCOMPARE(m_directory->nameOf(old, {}), u"Anna"_s);
    QCOMPARE(m_directory->findDirectChat(ChannelId(u"dm-4"_s))->peer.displayName(), u"Anna"_s);
    QVERIFY(directs.count() > 0);
}

void TestDirectory::bridgesNameIsOneMessagesAlone()
{
    loadAll();
    User bot = m_backend->directoryService.users.value(UserId(u"2"_s));
    m_directory->learn(bot, m_g1);
    User spoken = bot;
    spoken.nickname = u"somebody far away"_s;
    spoken.alias = true;
    m_directory->learn(spoken, m_g1);
    QCOMPARE(m_directory->nameOf(spoken, m_g1), u"somebody far away"_s);
    QCOMPARE(m_directory->nameOf(bot, m_g1), bot.name);
}

void TestDirectory::mentionsFollowAnEdit()
{
    loadAll();
    const auto talk = Community::channel(u"c-talk"_s);
    const auto author = m_backend->directoryService.users.value(UserId(u"4"_s));
    const auto message
        = FakeMessageService::makeMessage(talk, u"m1"_s, u"hello"_s, author, QDateTime::currentDateTimeUtc());
    m_backend->messageService.emitEvent(MessageCreated{message});
    QCOMPARE(m_directory->unread(talk).mentions, 0);
    MessageUpdated edit;
    edit.ref = {talk, message.id};
    edit.mentions = Mentions{{m_backend->self().id}, {}, false, false};
    m_backend->messageService.emitEvent(edit);
    m_backend->messageService.emitEvent(edit); // told twice, counted once
    QCOMPARE(m_directory->unread(talk).count, 1);
    QCOMPARE(m_directory->unread(talk).mentions, 1);
    edit.mentions = Mentions{{}, {RoleId(u"10"_s)}, false, false}; // one of our roles
    m_backend->messageService.emitEvent(edit);
    QCOMPARE(m_directory->unread(talk).mentions, 1);
    Message asRole = message;
    asRole.setCalls(*edit.mentions);
    QVERIFY(m_directory->mentionsSelf(asRole));
    QVERIFY(!m_directory->mentionsSelf(message));
    edit.mentions = Mentions();
    m_backend->messageService.emitEvent(edit);
    QCOMPARE(m_directory->unread(talk).mentions, 0);
    edit.mentions.reset(); // an event that does not say
    m_backend->messageService.emitEvent(edit);
    m_directory->markRead(talk);
    edit.mentions = Mentions{{m_backend->self().id}, {}, false, false};
    m_backend->messageService.emitEvent(edit); // has been read
    QCOMPARE(m_directory->unread(talk).mentions, 0);
}

void TestDirectory::guildWithoutTheRoleOfAllIsOpen()
{
    // The guild of the documentation's own example names one role, and not the one everybody has.
    auto &guild = m_backend->directoryService.guilds.front();
    guild.roles.removeIf([](const Role &role) { return role.id.value == u"0"_s; });
    guild.channels[9].roleOverwrites.clear();
    loadAll();
    QCOMPARE(m_directory->findGuild(m_g1)->channels.size(), 11);
    for (const auto &channel : m_directory->findGuild(m_g1)->channels) {
        const auto rights = m_directory->permissions(channel.ref());
        QVERIFY(has(rights, Permission::ViewChannel));
        QVERIFY(has(rights, Permission::SendMessages));
        QCOMPARE(rights.may(Permission::ManageMessages), May::Maybe);
    }
    QCOMPARE(m_directory->guildPermissions(m_g1).may(Permission::KickMembers), May::Maybe);
}

void TestDirectory::eventThatWouldHideAChannelAsksTheServer()
{
    loadAll();
    Channel talk = *m_directory->findChannel(ChannelId(u"c-talk"_s));
    talk.roleOverwrites = {{RoleId(u"0"_s), 0, static_cast<quint32>(Permission::ViewChannel)}};
    m_backend->directoryService.listsAll = true; // it goes on listing the channel: it is shown
    m_backend->directoryService.emitEvent(ChannelChanged{talk});
    QTRY_COMPARE(m_directory->guildState(m_g1), Directory::State::Ready);
    QVERIFY(m_directory->findChannel(talk.id));
    m_backend->directoryService.listsAll = false;
    m_backend->directoryService.guilds.front().channels[2] = talk;
    talk.topic = u"changed"_s;
    talk.userOverwrites = {{UserId(u"9"_s), 1, 0}};
    m_backend->directoryService.emitEvent(ChannelChanged{talk});
    QTRY_VERIFY(!m_directory->findChannel(talk.id));
}

void TestDirectory::presenceReachesEveryone()
{
    loadAll();
    const UserId bob(u"5"_s);
    QSignalSpy changed(m_directory.get(), &Directory::userChanged);
    m_backend->directoryService.emitEvent(PresenceChanged{bob, true});
    QVERIFY(m_directory->findDirectChat(ChannelId(u"dm-5"_s))->peer.online);
    QCOMPARE(changed.count(), 1);
}

void TestDirectory::reconnectLoadsAgainWithoutLosingChannels()
{
    loadAll();
    Q_EMIT m_backend->messageService.eventsLost();
    QCOMPARE(m_directory->findGuild(m_g1)->channels.size(), 10);
    QTRY_COMPARE(m_directory->state(), Directory::State::Ready);
    QCOMPARE(m_directory->findGuild(m_g1)->channels.size(), 10);
}

KOOKABURRA_CORE_CASE(TestDirectory)

} // namespace tst_directory

#include "tst_directory.moc"
