// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/fakebackend.h"
#include "tests/support/testcase.h"
#include "ui/shell/account/accountmemory.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace tst_accountmemory {

using namespace chat;
using namespace chat::test;
using namespace chat::ui;
using namespace Qt::Literals::StringLiterals;

//! What the window remembers of an account is found again, and only by that account.
class TestAccountMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isUsableOnceItIsKnownWhoWeAre();
    void placesAreFoundAgain();
    void accountsDoNotShareTheirMemory();
};

void TestAccountMemory::isUsableOnceItIsKnownWhoWeAre()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"a.ini"_s), QSettings::IniFormat);
    FakeBackend backend;
    backend.me.id = UserId(u"a/1"_s);
    const AccountMemory memory(settings, backend, u"place"_s);
    QVERIFY(!memory.isUsable());
    backend.start();
    QTRY_VERIFY(memory.isUsable());
    QCOMPARE(memory.account(), u"place/a%2F1"_s);
    QVERIFY(memory.lastConversation().isEmpty());
}

void TestAccountMemory::placesAreFoundAgain()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"a.ini"_s), QSettings::IniFormat);
    FakeBackend backend;
    const ChannelRef channel{ChannelKind::Guild, ChannelId(u"c/1"_s)};
    const ChannelRef chat{ChannelKind::Direct, ChannelId(u"d1"_s)};
    AccountMemory(settings, backend, u"place"_s).setLast(channel, GuildId(u"g1"_s));
    AccountMemory memory(settings, backend, u"place"_s);
    QCOMPARE(memory.lastConversation(), channel);
    QCOMPARE(memory.lastGuild(), GuildId(u"g1"_s));
    QCOMPARE(memory.lastIn(GuildId(u"g1"_s)), channel.id);
    memory.setLast(chat, {});
    QCOMPARE(memory.lastConversation(), chat);
    QCOMPARE(memory.lastGuild(), GuildId(u"g1"_s)); // where the user continues in the guilds
    memory.setCollapsed({ChannelId(u"k2"_s), ChannelId(u"k1"_s)});
    QCOMPARE(memory.collapsed(), (QSet<ChannelId>{ChannelId(u"k1"_s), ChannelId(u"k2"_s)}));
    QVERIFY(!memory.showsDeleted()); // not said
    memory.setShowsDeleted(false);
    QCOMPARE(AccountMemory(settings, backend, u"place"_s).showsDeleted(), std::optional(false));
}

void TestAccountMemory::accountsDoNotShareTheirMemory()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"a.ini"_s), QSettings::IniFormat);
    FakeBackend backend;
    AccountMemory(settings, backend, u"here"_s).setLastIn(GuildId(u"g"_s), ChannelId(u"c"_s));
    QVERIFY(AccountMemory(settings, backend, u"there"_s).lastIn(GuildId(u"g"_s)).isEmpty());
}

KOOKABURRA_CORE_CASE(TestAccountMemory)

} // namespace tst_accountmemory

#include "tst_accountmemory.moc"
