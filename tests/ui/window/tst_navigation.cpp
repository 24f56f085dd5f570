// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/models/directory/directory.h"
#include "app/net/pictures/imagecache.h"
#include "app/session/desktop/placelink.h"
#include "tests/support/community.h"
#include "tests/support/testcase.h"
#include "ui/shell/account/accountmemory.h"
#include "ui/shell/account/conversations.h"
#include "ui/shell/account/navigation.h"
#include "ui/shell/lists/channelpanel.h"
#include "ui/shell/lists/guildrail.h"
#include "ui/style/style.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace tst_navigation {

using namespace chat;
using namespace chat::test;
using namespace chat::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

const GuildId kFirst(u"g1"_s);
const GuildId kSecond(u"g2"_s);
const ChannelRef kTalk = Community::channel(u"c-talk"_s);
const ChannelRef kRaid = Community::channel(u"c-raid"_s);
const ChannelRef kBuilds = Community::channel(u"d-two"_s);

} // namespace

//! The current place and the ways to others, without a window.
class TestNavigation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void beginsWhereThePersonWasLast();
    void beginsWithTheTargetThatWasAskedFor();
    void waitsForAGuildsChannels();
    void lostPlaceIsKeptUntilSomethingElseIsOpened();
    void lostChannelIsOpenedAgainWhenItIsBack();
    void leavingAGuildOpensNoDirectChat();
    void backAndForwardDoNotWriteTheTrail();
    void whatCannotBeOpenedIsSaidAndChangesNothing();
    void messageIsShownWhereverItsConversationIs_data();
    void messageIsShownWhereverItsConversationIs();
    void messageOfAnUnknownConversationIsNotShownLater();
    void linksLeadToTheirPlace();
    void jumpsAreOnTheWayBackToo();
    void jumpIntoAnotherConversationIsOneStep();
    void conversationLeftAtItsEndIsOpenedAsAlways();
    void lostConversationsAreNotOnTheWay();

private:
    void begin();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Style> m_style;
    std::unique_ptr<ImageCache> m_images;
    std::unique_ptr<FakeBackend> m_backend;
    std::unique_ptr<Directory> m_directory;
    std::unique_ptr<Conversations> m_conversations;
    std::unique_ptr<AccountMemory> m_memory;
    std::unique_ptr<GuildRail> m_rail;
    std::unique_ptr<ChannelPanel> m_lists;
    std::unique_ptr<Navigation> m_navigation;
    ScrollAnchor m_reading; //!< what the timeline would say
};

void TestNavigation::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(u"a.ini"_s), QSettings::IniFormat);
    m_style = std::make_unique<Style>();
    m_images = std::make_unique<ImageCache>(QString());
    m_backend = std::make_unique<FakeBackend>();
    Community::fill(*m_backend);
    m_directory = std::make_unique<Directory>(*m_backend);
    m_conversations = std::make_unique<Conversations>(*m_backend);
    m_memory = std::make_unique<AccountMemory>(*m_settings, *m_backend, u"here"_s);
    m_rail = std::make_unique<GuildRail>(*m_style, *m_directory, *m_images);
    m_lists = std::make_unique<ChannelPanel>(*m_style, *m_backend, *m_directory, *m_images);
    m_navigation = std::make_unique<Navigation>(Navigation::Needs{
        *m_backend, *m_directory, *m_conversations, *m_memory, *m_rail, *m_lists, [this] { return m_reading; }});
    m_reading = {};
    m_backend->start();
    QTRY_VERIFY(m_memory->isUsable());
}

void TestNavigation::cleanup()
{
    m_navigation.reset();
    m_lists.reset();
    m_rail.reset();
    m_memory.reset();
    m_conversations.reset();
    m_directory.reset();
    m_backend.reset();
    m_images.reset();
    m_style.reset();
    m_settings.reset();
}

void TestNavigation::begin()
{
    m_navigation->begin();
    QTRY_COMPARE(m_navigation->current(), kTalk);
    QTRY_COMPARE(m_directory->guildState(kFirst), Directory::State::Ready);
}

void TestNavigation::beginsWhereThePersonWasLast()
{
    m_memory->setLast(kBuilds, kSecond);
    m_navigation->begin();
    QVERIFY(!m_navigation->hasBegun());
    QTRY_COMPARE(m_navigation->current(), kBuilds);
    QVERIFY(m_navigation->hasBegun());
    QCOMPARE(m_navigation->guild(), kSecond);
    QVERIFY(!m_lists->showsDirects());
}

void TestNavigation::beginsWithTheTargetThatWasAskedFor()
{
    m_memory->setLast(kBuilds, kSecond);
    m_navigation->openTarget(u"user:4"_s); // too early: kept until then
    m_navigation->begin();
    QTRY_COMPARE(m_navigation->current(), Community::direct(u"dm-4"_s));
    QVERIFY(m_navigation->guild().isEmpty());
    QVERIFY(m_lists->showsDirects());
}

void TestNavigation::waitsForAGuildsChannels()
{
    begin();
    m_navigation->openGuild(kSecond);
    QVERIFY(m_navigation->current().isEmpty());
    QCOMPARE(m_navigation->guild(), kSecond);
    m_navigation->openChannel(kRaid); // changed one's mind
    QTRY_COMPARE(m_directory->guildState(kSecond), Directory::State::Ready);
    QCOMPARE(m_navigation->current(), kRaid);
    m_navigation->openGuild(kSecond);
    QCOMPARE(m_navigation->current(), Community::channel(u"d-one"_s));
}

void TestNavigation::lostPlaceIsKeptUntilSomethingElseIsOpened()
{
    begin();
    m_navigation->lose({kTalk, u"gone"_s, {}, u"half a sentence"_s, true});
    QVERIFY(m_navigation->current().isEmpty());
    QVERIFY(m_navigation->lost());
    m_navigation->leaveGuild();
    QCOMPARE(m_navigation->lost()->unsent, u"half a sentence"_s);
    m_navigation->openChannel(kRaid);
    QVERIFY(!m_navigation->lost());
}

void TestNavigation::lostChannelIsOpenedAgainWhenItIsBack()
{
    begin();
    const Channel channel = *m_directory->findChannel(kTalk.id);
    m_backend->directoryService.emitEvent(ChannelRemoved{kFirst, kTalk.id});
    m_navigation->lose({kTalk, u"gone"_s, {}, {}, false});
    m_backend->directoryService.emitEvent(ChannelChanged{channel});
    QCOMPARE(m_navigation->current(), kTalk);
    QVERIFY(!m_navigation->lost());
}

void TestNavigation::leavingAGuildOpensNoDirectChat()
{
    begin();
    m_navigation->close();
    m_navigation->leaveGuild();
    QVERIFY(m_navigation->current().isEmpty());
    QVERIFY(m_navigation->guild().isEmpty());
    QVERIFY(m_lists->showsDirects());
}

void TestNavigation::backAndForwardDoNotWriteTheTrail()
{
    begin();
    m_navigation->openChannel(kRaid);
    m_navigation->step(-1, Navigation::Step::Any);
    QCOMPARE(m_navigation->current(), kTalk);
    m_navigation->back();
    QCOMPARE(m_navigation->current(), kRaid);
    m_navigation->back();
    QCOMPARE(m_navigation->current(), kTalk);
    m_navigation->back(); // nowhere
    QCOMPARE(m_navigation->current(), kTalk);
    m_navigation->forward();
    QCOMPARE(m_navigation->current(), kRaid);
    m_navigation->forward();
    QCOMPARE(m_navigation->current(), kTalk);
}

void TestNavigation::whatCannotBeOpenedIsSaidAndChangesNothing()
{
    begin();
    const QSignalSpy failed(m_navigation.get(), &Navigation::failed);
    m_navigation->openTarget(u"no-such-channel"_s);
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(failed.front().front().toString().contains(u"cannot be opened"_s));
    QCOMPARE(m_navigation->current(), kTalk);
}

void TestNavigation::messageIsShownWhereverItsConversationIs_data()
{
    QTest::addColumn<ChannelRef>("channel");
    QTest::addColumn<bool>("early"); // before the lists are there
    QTest::newRow("open") << kTalk << false;
    QTest::newRow("another channel") << kRaid << false;
    QTest::newRow("a guild that is not loaded") << kBuilds << false;
    QTest::newRow("a direct chat") << Community::direct(u"dm-4"_s) << false;
    QTest::newRow("before the beginning") << kRaid << true;
    QTest::newRow("before the beginning, elsewhere") << kBuilds << true;
}

void TestNavigation::messageIsShownWhereverItsConversationIs()
{
    QFETCH(ChannelRef, channel);
    QFETCH(bool, early);
    const QSignalSpy wanted(m_navigation.get(), &Navigation::messageWanted);
    if (!early)
        begin();
    m_navigation->openMessage({channel, MessageId(u"m7"_s)});
    if (early)
        m_navigation->begin();
    QTRY_COMPARE(m_navigation->current(), channel);
    QTRY_COMPARE(wanted.size(), 1);
    QCOMPARE(wanted.front().front().value<MessageId>().value, u"m7"_s);
}

void TestNavigation::messageOfAnUnknownConversationIsNotShownLater()
{
    begin();
    const QSignalSpy wanted(m_navigation.get(), &Navigation::messageWanted);
    const QSignalSpy failed(m_navigation.get(), &Navigation::failed);
    m_navigation->openMessage({Community::channel(u"no-such-channel"_s), MessageId(u"m7"_s)});
    QTRY_COMPARE(failed.size(), 1);
    m_navigation->openChannel(kRaid);
    QCOMPARE(wanted.size(), 0);
}

void TestNavigation::linksLeadToTheirPlace()
{
    begin();
    const QSignalSpy wanted(m_navigation.get(), &Navigation::messageWanted);
    const QSignalSpy failed(m_navigation.get(), &Navigation::failed);
    PlaceLink link;
    link.channel = kRaid.id;
    link.guild = kFirst;
    link.message = MessageId(u"m3"_s);
    m_navigation->follow(link);
    QCOMPARE(m_navigation->current(), kRaid);
    QCOMPARE(wanted.size(), 1);
    PlaceLink person;
    person.user = UserId(u"4"_s);
    m_navigation->follow(person);
    QCOMPARE(m_navigation->current(), Community::direct(u"dm-4"_s));
    person.user = UserId(u"nobody"_s); // a link starts no chat
    m_navigation->follow(person);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(m_navigation->current(), Community::direct(u"dm-4"_s));
}

void TestNavigation::jumpsAreOnTheWayBackToo()
{
    begin();
    const QSignalSpy places(m_navigation.get(), &Navigation::placeWanted);
    m_reading = {MessageId(u"m1"_s), 12, false};
    m_navigation->noteJump(MessageId(u"m20"_s));
    m_reading = {MessageId(u"m20"_s), 40, false};
    m_navigation->openChannel(kRaid);
    m_reading = {};
    QVERIFY(m_navigation->hasBack() && !m_navigation->hasForward());
    m_navigation->back();
    QCOMPARE(m_navigation->current(), kTalk);
    QCOMPARE(places.back().front().value<ScrollAnchor>().id.value, u"m20"_s);
    m_reading = {MessageId(u"m20"_s), 40, false};
    m_navigation->back();
    QCOMPARE(m_navigation->current(), kTalk);
    QCOMPARE(places.back().front().value<ScrollAnchor>().id.value, u"m1"_s);
    QCOMPARE(places.back().front().value<ScrollAnchor>().offset, 12);
    m_reading = {MessageId(u"m1"_s), 12, false};
    m_navigation->forward();
    m_navigation->forward();
    QCOMPARE(m_navigation->current(), kRaid);
    QVERIFY(!m_navigation->hasForward());
}

void TestNavigation::jumpIntoAnotherConversationIsOneStep()
{
    begin();
    connect(m_navigation.get(), &Navigation::messageWanted, m_navigation.get(), &Navigation::noteJump);
    m_navigation->openMessage({kRaid, MessageId(u"m3"_s)});
    QCOMPARE(m_navigation->current(), kRaid);
    m_reading = {MessageId(u"m3"_s), 120, false};
    m_navigation->back();
    QCOMPARE(m_navigation->current(), kTalk);
    m_reading = {};
    const QSignalSpy places(m_navigation.get(), &Navigation::placeWanted);
    m_navigation->forward();
    QCOMPARE(m_navigation->current(), kRaid);
    QCOMPARE(places.size(), 1);
    QCOMPARE(places.front().front().value<ScrollAnchor>().id.value, u"m3"_s);
}

void TestNavigation::conversationLeftAtItsEndIsOpenedAsAlways()
{
    begin();
    const QSignalSpy places(m_navigation.get(), &Navigation::placeWanted);
    m_reading = {MessageId(u"m40"_s), 300, true};
    m_navigation->openChannel(kRaid);
    m_navigation->back();
    QCOMPARE(m_navigation->current(), kTalk);
    QCOMPARE(places.size(), 0); // or what is unread since would be passed over
    m_navigation->noteJump(MessageId(u"m2"_s));
    m_reading = {MessageId(u"m2"_s), 40, false};
    m_navigation->back(); // in the same one it is where it was
    QCOMPARE(places.size(), 1);
    QVERIFY(places.front().front().value<ScrollAnchor>().atBottom);
}

void TestNavigation::lostConversationsAreNotOnTheWay()
{
    begin();
    m_navigation->openChannel(kRaid);
    m_navigation->noteJump(MessageId(u"m2"_s));
    m_navigation->openChannel(kTalk);
    m_conversations->forget(kRaid);
    m_navigation->back();
    QCOMPARE(m_navigation->current(), kTalk);
    QVERIFY(!m_navigation->hasBack());
}

KOOKABURRA_GUI_CASE(TestNavigation)

} // namespace tst_navigation

#include "tst_navigation.moc"
