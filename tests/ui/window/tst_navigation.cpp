// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/models/directory/directory.h"
#include "app/net/pictures/imagecache.h"
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
    m_navigation = std::make_unique<Navigation>(
        Navigation::Needs{*m_backend, *m_directory, *m_conversations, *m_memory, *m_rail, *m_lists});
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

KOOKABURRA_GUI_CASE(TestNavigation)

} // namespace tst_navigation

#include "tst_navigation.moc"
