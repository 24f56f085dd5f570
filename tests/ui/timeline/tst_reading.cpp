// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/session/drafts/draftstore.h"
#include "tests/support/hostilenames.h"
#include "tests/support/testcase.h"
#include "tests/support/ui/fakewindow.h"
#include "ui/channels/unreadbar.h"
#include "ui/composer/composer.h"
#include "ui/inbox/mentioninbox.h"
#include "ui/shell/lists/channelpanel.h"
#include "ui/timeline/jumppill.h"
#include "ui/timeline/list/messagelistview.h"
#include "ui/timeline/timelinepane.h"
#include "ui/widgets/button.h"
#include "ui/widgets/noticepage.h"
#include "ui/widgets/sidelist.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

namespace tst_reading {

using namespace chat;
using namespace chat::test;
using namespace chat::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

const auto kRaid = Community::channel(u"c-raid"_s);
const auto kAnn = Community::direct(u"dm-4"_s);

} // namespace

//! A message is read when it was on screen in the active window, not before.
class TestReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void whatIsOnScreenIsRead();
    void whatIsBelowIsUnreadAndCountedByThePill();
    void whatComesBehindAnotherWindowIsUnread();
    void whatRanOutOfSightMeanwhileIsShownFirst();
    void conversationOpensAtTheLine();
    void conversationOpensFarAboveItsEnd();
    void passedMentionStaysUntilItIsSeen();
    void nextMentionIsOneKeyAway();
    void menuMarksAsUnreadUntilTheConversationIsLeft();
    void categoryIsMarkedAndUndone();
    void everythingIsMarkedAndUndone();
    void channelMenuCanBeUndone();
    void filterShowsUnreadConversationsOnly();
    void buttonGoesToTheNextUnreadConversation();
    void draftIsSaidInTheLists();
    void directChatsSayTheirLastMessage();
    void inboxListsMentionsAndOpensThem();
    void hostileNamesHarmNothing();

private:
    [[nodiscard]] ChannelRef current() const { return w->view().current(); }
    [[nodiscard]] MessageListView &list() const { return *w->view().timeline().view(); }
    [[nodiscard]] int unread(const ChannelRef &channel) const { return w->directory->unread(channel).count; }
    [[nodiscard]] bool isShown(const MessageId &id) const;
    [[nodiscard]] JumpPill *pill() const { return w->view().timeline().findChild<JumpPill *>(); }
    void say(const ChannelRef &channel, int messages, int mentionAt = -1);
    void clickChannel(const ChannelRef &channel);
    void activate(); //!< a popup of this platform takes the activation away

    std::unique_ptr<FakeWindow> w;
};

void TestReading::init()
{
    w = std::make_unique<FakeWindow>();
    QVERIFY(w->open());
    QTRY_COMPARE(w->directory->state(), Directory::State::Ready);
    QTRY_VERIFY(list().isOpened());
    QTRY_VERIFY(w->directory->isFollowed(current()));
}

void TestReading::cleanup()
{
    w.reset();
}

bool TestReading::isShown(const MessageId &id) const
{
    const int row = list().messageModel()->rowOf(id);
    return row >= 0 && list().viewport()->rect().contains(list().rows().rectOf(row).center());
}

void TestReading::say(const ChannelRef &channel, int messages, int mentionAt)
{
    for (int i = 0; i < messages; ++i)
        Community::say(w->backend, channel, u"3"_s, u"news %1"_s.arg(i), i == mentionAt);
}

void TestReading::activate()
{
    w->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(w->window.get()));
}

void TestReading::clickChannel(const ChannelRef &channel)
{
    auto &panel = w->view().channels();
    const QModelIndex index = panel.channels().index(panel.channels().rowOf(channel.id));
    panel.channelList().scrollTo(index);
    QTest::mouseClick(
        panel.channelList().viewport(), Qt::LeftButton, {}, panel.channelList().visualRect(index).center());
    QTRY_COMPARE(current(), channel);
}

void TestReading::whatIsOnScreenIsRead()
{
    const ChannelRef here = current();
    QSignalSpy changed(w->directory.get(), &Directory::unreadChanged);
    say(here, 3);
    QTRY_COMPARE(unread(here), 0);
    QCOMPARE(changed.count(), 0); // no badge flashes
}

void TestReading::whatIsBelowIsUnreadAndCountedByThePill()
{
    const ChannelRef here = current();
    list().verticalScrollBar()->setValue(list().verticalScrollBar()->maximum() - 3 * list().viewport()->height());
    QTRY_VERIFY(!w->directory->isFollowed(here));
    say(here, 3, 1);
    QTRY_COMPARE(unread(here), 3);
    QTRY_COMPARE(pill()->count(), 3);
    QVERIFY(pill()->isVisible());
    QCOMPARE(w->directory->unread(here).mentions, 1);
    QTest::mouseClick(pill(), Qt::LeftButton);
    QTRY_COMPARE(unread(here), 0);
    QTRY_VERIFY(!pill()->isVisible());
}

void TestReading::whatComesBehindAnotherWindowIsUnread()
{
    const ChannelRef here = current();
    QWidget other;
    other.show();
    QVERIFY(QTest::qWaitForWindowActive(&other));
    say(here, 2);
    QCOMPARE(unread(here), 2);
    w->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(w->window.get()));
    QTRY_COMPARE(unread(here), 0);
}

void TestReading::whatRanOutOfSightMeanwhileIsShownFirst()
{
    const ChannelRef here = current();
    QWidget other;
    other.show();
    QVERIFY(QTest::qWaitForWindowActive(&other));
    say(here, 60);
    const MessageId first = w->directory->unread(here).first;
    QTRY_COMPARE(list().messageModel()->rowCount(), 100);
    QVERIFY(!isShown(first));
    w->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(w->window.get()));
    QTRY_VERIFY(isShown(first));
    QTRY_VERIFY(unread(here) < 60);
    QVERIFY(unread(here) > 0);
}

void TestReading::conversationOpensAtTheLine()
{
    say(kRaid, 30);
    const MessageId first = w->directory->unread(kRaid).first;
    clickChannel(kRaid);
    QTRY_VERIFY(list().isOpened());
    QTRY_VERIFY(isShown(first));
    QVERIFY(list().rows().rectOf(list().messageModel()->rowOf(first)).top() < list().viewport()->height() / 2);
    QTRY_VERIFY(unread(kRaid) < 30);
    QVERIFY(unread(kRaid) > 0);
    QTRY_COMPARE(pill()->count(), unread(kRaid));
    list().setFocus();
    w->key(Qt::Key_End);
    QTRY_COMPARE(unread(kRaid), 0);
    // And again, to a conversation that is kept.
    w->view().openChannel(Community::channel(u"c-share"_s));
    QTRY_VERIFY(list().isOpened());
    say(kRaid, 40);
    const MessageId next = w->directory->unread(kRaid).first;
    clickChannel(kRaid);
    QTRY_VERIFY(isShown(next));
    QTRY_VERIFY(unread(kRaid) < 40);
    QVERIFY(unread(kRaid) > 0);
}

void TestReading::conversationOpensFarAboveItsEnd()
{
    say(kRaid, 300);
    const MessageId first = w->directory->unread(kRaid).first;
    clickChannel(kRaid);
    QTRY_VERIFY(isShown(first));
    QTRY_VERIFY(unread(kRaid) < 300);
    QVERIFY(unread(kRaid) > 250);
}

void TestReading::passedMentionStaysUntilItIsSeen()
{
    say(kRaid, 200, 100);
    clickChannel(kRaid);
    QTRY_VERIFY(list().isOpened());
    w->key(Qt::Key_Escape); // the first layer: to the end
    QTRY_VERIFY(list().isAtBottom());
    say(kRaid, 200, 100);
    w->view().openChannel(Community::channel(u"c-share"_s));
    QTRY_VERIFY(list().isOpened());
    say(kRaid, 100, 50);
    clickChannel(kRaid);
    QTRY_VERIFY(list().isOpened());
    QTRY_VERIFY(pill()->isVisible());
    QTest::mouseClick(pill(), Qt::LeftButton);
    QTRY_COMPARE(unread(kRaid), 0);
    QTRY_VERIFY(w->directory->unread(kRaid).mentions >= 1);
    const int before = w->directory->unread(kRaid).mentions;
    w->key(Qt::Key_M, Qt::AltModifier | Qt::ShiftModifier);
    QTRY_COMPARE(w->directory->unread(kRaid).mentions, before - 1);
}

void TestReading::nextMentionIsOneKeyAway()
{
    say(kRaid, 1, 0);
    QTRY_VERIFY(w->view().channels().unreadBar().nextMention().isEnabled());
    w->key(Qt::Key_M, Qt::AltModifier | Qt::ShiftModifier);
    QTRY_COMPARE(current(), kRaid);
    QTRY_COMPARE(w->directory->unread(kRaid).mentions, 0);
}

void TestReading::menuMarksAsUnreadUntilTheConversationIsLeft()
{
    const ChannelRef here = current();
    say(here, 4);
    QTRY_COMPARE(unread(here), 0);
    QTRY_COMPARE(list().messageModel()->rowCount(), 44);
    const QRect row = list().rows().rectOf(42);
    QContextMenuEvent event(QContextMenuEvent::Mouse, row.center(), list().viewport()->mapToGlobal(row.center()));
    QApplication::sendEvent(list().viewport(), &event);
    QTRY_VERIFY(FakeWindow::menu());
    FakeWindow::choose(u"Mark as unread"_s);
    QTRY_COMPARE(unread(here), 2);
    activate();
    say(here, 1);
    QTRY_COMPARE(unread(here), 3);
    w->view().openChannel(kRaid);
    QTRY_VERIFY(list().isOpened());
    QCOMPARE(unread(here), 3);
    w->view().openChannel(here);
    QTRY_COMPARE(unread(here), 0);
}

void TestReading::categoryIsMarkedAndUndone()
{
    const auto *raid = w->directory->findChannel(kRaid.id);
    QVERIFY(raid && !raid->parent.isEmpty());
    const ChannelId category = raid->parent;
    say(kRaid, 2, 1);
    auto &panel = w->view().channels();
    const QRect row = panel.channelList().visualRect(panel.channels().index(panel.channels().rowOf(category)));
    QContextMenuEvent event(
        QContextMenuEvent::Mouse, row.center(), panel.channelList().viewport()->mapToGlobal(row.center()));
    QApplication::sendEvent(panel.channelList().viewport(), &event);
    QTRY_VERIFY(FakeWindow::menu());
    FakeWindow::choose(u"Mark as read"_s);
    QTRY_COMPARE(unread(kRaid), 0);
    w->pressNoticeAction();
    QTRY_COMPARE(unread(kRaid), 2);
    QCOMPARE(w->directory->unread(kRaid).mentions, 1);
}

void TestReading::everythingIsMarkedAndUndone()
{
    say(kRaid, 1);
    say(Community::channel(u"d-one"_s), 2);
    QTRY_COMPARE(w->directory->directUnread().count, 2);
    Q_EMIT w->view().channels().guildMenuRequested(GuildId(u"g1"_s), {10, 10});
    QTRY_VERIFY(FakeWindow::menu());
    FakeWindow::choose(u"Mark everything as read"_s);
    QVERIFY(!w->directory->isAnythingUnread());
    w->pressNoticeAction();
    QTRY_COMPARE(unread(kRaid), 1);
    QTRY_COMPARE(unread(Community::channel(u"d-one"_s)), 2);
    QTRY_COMPARE(w->directory->directUnread().count, 2);
}

void TestReading::channelMenuCanBeUndone()
{
    say(kRaid, 2);
    auto &panel = w->view().channels();
    const QRect row = panel.channelList().visualRect(panel.channels().index(panel.channels().rowOf(kRaid.id)));
    QContextMenuEvent event(
        QContextMenuEvent::Mouse, row.center(), panel.channelList().viewport()->mapToGlobal(row.center()));
    QApplication::sendEvent(panel.channelList().viewport(), &event);
    QTRY_VERIFY(FakeWindow::menu());
    FakeWindow::choose(u"Mark as read"_s);
    QTRY_COMPARE(unread(kRaid), 0);
    w->pressNoticeAction();
    QTRY_COMPARE(unread(kRaid), 2);
}

void TestReading::filterShowsUnreadConversationsOnly()
{
    auto &panel = w->view().channels();
    const int all = panel.channels().rowCount();
    say(kRaid, 1);
    QTest::mouseClick(&panel.unreadBar().filter(), Qt::LeftButton);
    QTRY_VERIFY(panel.channels().rowCount() < all);
    QVERIFY(panel.channels().rowOf(kRaid.id) >= 0);
    QVERIFY(panel.channels().rowOf(current().id) >= 0); // the open one stays
    w->key(Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(panel.channels().rowCount(), all);
}

void TestReading::buttonGoesToTheNextUnreadConversation()
{
    auto &bar = w->view().channels().unreadBar();
    say(kRaid, 1);
    QTRY_VERIFY(bar.nextUnread().isEnabled());
    QTest::mouseClick(&bar.nextUnread(), Qt::LeftButton);
    QTRY_COMPARE(current(), kRaid);
}

void TestReading::draftIsSaidInTheLists()
{
    const ChannelRef here = current();
    w->view().composer().focusInput();
    w->type(u"not yet"_s);
    w->view().openChannel(kRaid);
    auto &channels = w->view().channels().channels();
    QTRY_VERIFY(channels.at(channels.rowOf(here.id)).draft);
    QVERIFY(channels.index(channels.rowOf(here.id)).data(Qt::AccessibleTextRole).toString().contains(u"draft"_s));
    QVERIFY(!channels.at(channels.rowOf(kRaid.id)).draft);
}

void TestReading::directChatsSayTheirLastMessage()
{
    w->view().openChannel(kAnn);
    auto &directs = w->view().channels().directs();
    QTRY_VERIFY(directs.rowOf(kAnn.id) >= 0);
    Community::say(w->backend, kAnn, u"4"_s, u"the latest"_s);
    QTRY_COMPARE(directs.at(directs.rowOf(kAnn.id)).preview, u"the latest"_s);
    QVERIFY(directs.index(directs.rowOf(kAnn.id)).data(Qt::AccessibleTextRole).toString().contains(u"the latest"_s));
}

void TestReading::inboxListsMentionsAndOpensThem()
{
    say(kRaid, 120, 40);
    Community::say(w->backend, Community::channel(u"d-one"_s), u"3"_s, u"hello everyone"_s, true);
    w->key(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    auto *inbox = qobject_cast<MentionInbox *>(QApplication::activePopupWidget());
    QVERIFY(inbox);
    QTRY_COMPARE(inbox->model().rowCount(), 2);
    QCOMPARE(inbox->model().at(0).text, u"hello everyone"_s); // the newest first
    QVERIFY(inbox->model().at(1).unread);
    const MessageId id = inbox->model().at(1).message.id;
    const QRect row = inbox->list().visualRect(inbox->model().index(1));
    QTest::mouseClick(inbox->list().viewport(), Qt::LeftButton, {}, row.center());
    activate();
    QTRY_COMPARE(current(), kRaid);
    QTRY_VERIFY(isShown(id));
    QTRY_COMPARE(w->directory->unread(kRaid).mentions, 0);
}

void TestReading::hostileNamesHarmNothing()
{
    for (const auto &[row, name] : hostileNames()) {
        Community::nameEverything(w->backend, name);
        w->directory->load();
        QTRY_COMPARE(w->directory->state(), Directory::State::Ready);
        Community::say(w->backend, kRaid, u"3"_s, name, true);
        activate();
        w->key(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        auto *inbox = qobject_cast<MentionInbox *>(QApplication::activePopupWidget());
        QVERIFY(inbox);
        QTRY_VERIFY(inbox->model().rowCount() > 0);
        QVERIFY(!inbox->grab().isNull());
        w->key(Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activePopupWidget());
        Q_EMIT w->view().channels().menuRequested(kRaid, {10, 10});
        QTRY_VERIFY(FakeWindow::menu());
        FakeWindow::choose(u"Mark as read"_s);
        QTRY_COMPARE(unread(kRaid), 0);
        QVERIFY(!w->window->grab().isNull());
    }
}

KOOKABURRA_GUI_CASE(TestReading)

} // namespace tst_reading

#include "tst_reading.moc"
