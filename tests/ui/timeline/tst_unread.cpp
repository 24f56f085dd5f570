// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/testcase.h"
#include "tests/support/ui/fakewindow.h"
#include "ui/composer/composer.h"
#include "ui/shell/lists/channelpanel.h"
#include "ui/shell/lists/guildrail.h"
#include "ui/timeline/timelinepane.h"
#include "ui/widgets/sidelist.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QTest>

namespace tst_unread {

using namespace chat;
using namespace chat::test;
using namespace chat::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

const GuildId kGuild(u"g1"_s);
const auto kRaid = Community::channel(u"c-raid"_s);
const auto kShare = Community::channel(u"c-share"_s);

} // namespace

//! What is unread: counted, shown, marked as read, and marked back.
class TestUnread : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void mentionsAreCountedApartFromTheRest();
    void shiftEscapeMarksTheGuildAndUndoBringsItBack();
    void undoKeepsWhatCameMeanwhile();
    void channelMenuMarksAsRead();
    void guildMenuMarksAsRead();
    void directMenuMarksAsRead();
    void directsAreMarkedTogether();
    void nothingUnreadIsSaidInTheMenu();
    void escapeMarksTheChannel();

private:
    void rightClick(SideList &list, int row);
    [[nodiscard]] ChannelListModel::Row row(const ChannelRef &channel);

    std::unique_ptr<FakeWindow> w;
};

void TestUnread::init()
{
    w = std::make_unique<FakeWindow>();
    QVERIFY(w->open());
    QTRY_COMPARE(w->directory->state(), Directory::State::Ready);
}

void TestUnread::cleanup()
{
    w.reset();
}

void TestUnread::rightClick(SideList &list, int row)
{
    const auto at = list.visualRect(list.model()->index(row, 0)).center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, list.viewport()->mapToGlobal(at));
    QApplication::sendEvent(list.viewport(), &event);
    QTRY_VERIFY(FakeWindow::menu());
}

ChannelListModel::Row TestUnread::row(const ChannelRef &channel)
{
    const auto &model = w->view().channels().channels();
    return model.at(model.rowOf(channel.id));
}

void TestUnread::mentionsAreCountedApartFromTheRest()
{
    Community::say(w->backend, kRaid, u"3"_s, u"one"_s);
    Community::say(w->backend, kRaid, u"3"_s, u"two"_s, true);
    QTRY_COMPARE(row(kRaid).unread, 2);
    QCOMPARE(row(kRaid).mentions, 1);
    QTRY_COMPARE(w->view().rail().model().at(0).mentions, 1);
}

void TestUnread::shiftEscapeMarksTheGuildAndUndoBringsItBack()
{
    Community::say(w->backend, kRaid, u"3"_s, u"one"_s, true);
    Community::say(w->backend, kShare, u"3"_s, u"two"_s);
    const auto first = w->directory->unread(kRaid).first;
    w->key(Qt::Key_Escape, Qt::ShiftModifier);
    QTRY_COMPARE(w->directory->guildUnread(kGuild).count, 0);
    QVERIFY(w->notice().contains(u"marked as read"_s));
    w->pressNoticeAction();
    QCOMPARE(w->directory->unread(kRaid).count, 1);
    QCOMPARE(w->directory->unread(kRaid).mentions, 1);
    QCOMPARE(w->directory->unread(kRaid).first, first);
    QCOMPARE(w->directory->unread(kShare).count, 1);
    QTRY_COMPARE(row(kRaid).mentions, 1);
}

void TestUnread::undoKeepsWhatCameMeanwhile()
{
    Community::say(w->backend, kRaid, u"3"_s, u"one"_s);
    const auto first = w->directory->unread(kRaid).first;
    w->key(Qt::Key_Escape, Qt::ShiftModifier);
    Community::say(w->backend, kRaid, u"3"_s, u"two"_s, true);
    w->pressNoticeAction();
    QCOMPARE(w->directory->unread(kRaid).count, 2);
    QCOMPARE(w->directory->unread(kRaid).mentions, 1);
    QCOMPARE(w->directory->unread(kRaid).first, first);
}

void TestUnread::channelMenuMarksAsRead()
{
    Community::say(w->backend, kRaid, u"3"_s, u"one"_s);
    QTRY_COMPARE(row(kRaid).unread, 1);
    auto &panel = w->view().channels();
    rightClick(panel.channelList(), panel.channels().rowOf(kRaid.id));
    FakeWindow::choose(u"Mark as read"_s);
    QTRY_COMPARE(row(kRaid).unread, 0);
}

void TestUnread::guildMenuMarksAsRead()
{
    Community::say(w->backend, Community::channel(u"d-one"_s), u"3"_s, u"one"_s);
    QTRY_COMPARE(w->view().rail().model().at(1).unread, 1);
    rightClick(w->view().rail().list(), 1);
    FakeWindow::choose(u"Mark as read"_s);
    QTRY_COMPARE(w->view().rail().model().at(1).unread, 0);
}

void TestUnread::directMenuMarksAsRead()
{
    w->view().openChannel(Community::direct(u"dm-4"_s));
    auto &panel = w->view().channels();
    QTRY_COMPARE(panel.directs().at(panel.directs().rowOf(ChannelId(u"dm-5"_s))).unread, 2);
    rightClick(panel.directList(), panel.directs().rowOf(ChannelId(u"dm-5"_s)));
    FakeWindow::choose(u"Mark as read"_s);
    QTRY_COMPARE(panel.directs().at(panel.directs().rowOf(ChannelId(u"dm-5"_s))).unread, 0);
}

void TestUnread::directsAreMarkedTogether()
{
    w->view().openChannel(Community::direct(u"dm-4"_s));
    QTRY_COMPARE(w->directory->directUnread().count, 2);
    w->key(Qt::Key_Escape, Qt::ShiftModifier);
    QTRY_COMPARE(w->directory->directUnread().count, 0);
    w->pressNoticeAction();
    QCOMPARE(w->directory->directUnread().count, 2);
}

void TestUnread::nothingUnreadIsSaidInTheMenu()
{
    auto &panel = w->view().channels();
    rightClick(panel.channelList(), panel.channels().rowOf(kRaid.id));
    const auto *entry = FakeWindow::entry(u"Mark as read"_s);
    QVERIFY(entry && !entry->isEnabled());
    QVERIFY(entry->toolTip().contains(u"nothing is unread"_s));
}

void TestUnread::escapeMarksTheChannel()
{
    QWidget other;
    other.show();
    QVERIFY(QTest::qWaitForWindowActive(&other)); // nobody looks
    Community::say(w->backend, w->view().current(), u"3"_s, u"one"_s);
    QCOMPARE(w->directory->unread(w->view().current()).count, 1);
    QTest::keyClick(&w->view().composer(), Qt::Key_Escape);
    QCOMPARE(w->directory->unread(w->view().current()).count, 0);
}

KOOKABURRA_GUI_CASE(TestUnread)

} // namespace tst_unread

#include "tst_unread.moc"
