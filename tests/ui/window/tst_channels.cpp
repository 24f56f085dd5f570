// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/net/pictures/imagecache.h"
#include "tests/support/testcase.h"
#include "tests/support/ui/fakewindow.h"
#include "ui/channels/placeactions.h"
#include "ui/composer/composer.h"
#include "ui/shell/account/accountactions.h"
#include "ui/shell/lists/channelpanel.h"
#include "ui/shell/lists/guildrail.h"
#include "ui/widgets/confirmcard.h"
#include "ui/widgets/formcard.h"
#include "ui/widgets/linefield.h"
#include "ui/widgets/listtitle.h"
#include "ui/widgets/sidelist.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QPaintEvent>
#include <QStringListModel>
#include <QTest>

namespace tst_channels {

using namespace chat;
using namespace chat::test;
using namespace chat::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

const GuildId kGuild(u"g1"_s);

template <class T> T *shown(const QWidget &within)
{
    for (auto *widget : within.findChildren<T *>()) {
        if (widget->isVisible())
            return widget;
    }
    return nullptr;
}

void rightClick(SideList &list, int row)
{
    const auto at = list.visualRect(list.model()->index(row, 0)).center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, list.viewport()->mapToGlobal(at));
    QApplication::sendEvent(list.viewport(), &event);
}

} // namespace

//! What can be done with guilds, channels and direct chats: menus, questions, and what becomes of it.
class TestChannels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void withoutTheRightChangingIsDisabledAndSaysWhy();
    void withoutAServiceItIsDisabledToo();
    void channelIsCreatedInTheCategoryAndOpened();
    void nameIsNeeded();
    void categoryIsCreated();
    void nameAndTopicAreEdited();
    void deletingAsksFirst();
    void refusedDeletionIsSaid();
    void guildIsLeft();
    void ownerCannotLeave();
    void idsAreCopied();
    void menuKeyOpensTheMenuOfTheRow();
    void directChatIsClosedFromItsMenuAndComesBack();
    void deleteKeyClosesADirectChat();
    void directChatThatCannotBeClosedStays();
    void guildsLoadOneAfterTheOther();
    void picturesOfTheTimelinePaintNoList();

private:
    void allow(quint32 rights = kAllPermissions);
    void openChannelMenu(const QString &id);
    [[nodiscard]] QStringList directs() const;
    [[nodiscard]] QStringList &calls() { return w->backend.moderationService.calls; }

    std::unique_ptr<FakeWindow> w;
};

void TestChannels::init()
{
    w = std::make_unique<FakeWindow>();
    QVERIFY(w->open());
}

void TestChannels::cleanup()
{
    w.reset();
}

void TestChannels::allow(quint32 rights)
{
    w->setRights(rights);
    QTRY_VERIFY(has(w->directory->guildPermissions(kGuild), Permission::ManageChannels));
}

void TestChannels::openChannelMenu(const QString &id)
{
    auto &panel = w->view().channels();
    rightClick(panel.channelList(), panel.channels().rowOf(ChannelId(id)));
    QTRY_VERIFY(FakeWindow::menu());
}

void TestChannels::withoutTheRightChangingIsDisabledAndSaysWhy()
{
    openChannelMenu(u"c-raid"_s);
    for (const auto &name : {u"Create channel…"_s, u"Edit channel…"_s, u"Delete channel…"_s}) {
        const auto *entry = FakeWindow::entry(name);
        QVERIFY2(entry && !entry->isEnabled(), qPrintable(name));
        QVERIFY2(entry->toolTip().contains(u"may not manage channels"_s), qPrintable(entry->toolTip()));
    }
}

void TestChannels::withoutAServiceItIsDisabledToo()
{
    allow();
    w->backend.messageService.capability.moderation = false;
    openChannelMenu(u"c-raid"_s);
    QVERIFY(!FakeWindow::entry(u"Edit channel…"_s)->isEnabled());
    QVERIFY(FakeWindow::entry(u"Edit channel…"_s)->toolTip().contains(u"does not support"_s));
}

void TestChannels::channelIsCreatedInTheCategoryAndOpened()
{
    allow();
    openChannelMenu(u"c-raid"_s);
    FakeWindow::choose(u"Create channel…"_s);
    auto *card = shown<FormCard>(*w->window);
    QVERIFY(card && card->field(0)->hasFocus());
    w->type(u"战利品"_s);
    Channel made;
    made.id = ChannelId(u"c-new"_s);
    made.guild = kGuild;
    made.parent = ChannelId(u"k-chat"_s);
    made.name = u"战利品"_s;
    w->backend.messageService.fill(made.ref(), 3);
    w->backend.directoryService.emitEvent(ChannelChanged{made});
    QTest::keyClick(card->field(0), Qt::Key_Return);
    QCOMPARE(calls(), QStringList{u"create g1 k-chat 战利品 1"_s});
    QTRY_COMPARE(w->view().current().id, ChannelId(u"c-new"_s));
    QVERIFY(!shown<FormCard>(*w->window));
}

void TestChannels::nameIsNeeded()
{
    w->view().actions().places().createChannel(kGuild, {});
    auto *card = shown<FormCard>(*w->window);
    w->type(u"   "_s);
    QTest::keyClick(card->field(0), Qt::Key_Return);
    QVERIFY(calls().isEmpty());
    QVERIFY(card->isVisible());
    QTest::keyClick(card->field(0), Qt::Key_Escape);
    QTRY_VERIFY(!shown<FormCard>(*w->window));
}

void TestChannels::categoryIsCreated()
{
    w->view().actions().places().createCategory(kGuild);
    w->type(u"Events"_s);
    QTest::keyClick(shown<FormCard>(*w->window)->field(0), Qt::Key_Return);
    QCOMPARE(calls(), QStringList{u"create g1  Events 0"_s});
}

void TestChannels::nameAndTopicAreEdited()
{
    allow();
    openChannelMenu(u"c-talk"_s);
    FakeWindow::choose(u"Edit channel…"_s);
    auto *card = shown<FormCard>(*w->window);
    QCOMPARE(card->text(0), u"综合讨论"_s);
    QCOMPARE(card->text(1), u"今晚八点开团，先看置顶"_s);
    QTest::keyClick(card->field(0), Qt::Key_Tab);
    QVERIFY(card->field(1)->hasFocus());
    card->field(1)->clear();
    w->type(u"hi"_s);
    QTest::keyClick(card->field(1), Qt::Key_Return);
    QCOMPARE(calls(), QStringList{u"update c-talk 综合讨论 hi"_s});
    QTRY_VERIFY(!shown<FormCard>(*w->window));
}

void TestChannels::deletingAsksFirst()
{
    allow();
    openChannelMenu(u"c-raid"_s);
    FakeWindow::choose(u"Delete channel…"_s);
    auto *question = shown<ConfirmCard>(*w->window);
    QVERIFY(question && calls().isEmpty());
    QTest::keyClick(question, Qt::Key_Return);
    QCOMPARE(calls(), QStringList{u"remove c-raid"_s});
}

void TestChannels::refusedDeletionIsSaid()
{
    w->backend.moderationService.answers.failNext({ApiError::Kind::Forbidden, 200, 40300, {}, {}});
    w->view().actions().places().removeChannel(ChannelId(u"c-raid"_s));
    QTest::keyClick(shown<ConfirmCard>(*w->window), Qt::Key_Return);
    QTRY_VERIFY(w->notice().contains(u"was not deleted"_s));
}

void TestChannels::guildIsLeft()
{
    auto &rail = w->view().rail();
    rightClick(rail.list(), 0);
    QTRY_VERIFY(FakeWindow::menu());
    FakeWindow::choose(u"Leave guild…"_s);
    QTest::keyClick(shown<ConfirmCard>(*w->window), Qt::Key_Return);
    QTRY_VERIFY(w->notice().contains(u"You left"_s));
}

void TestChannels::ownerCannotLeave()
{
    w->backend.directoryService.guilds.front().owner = UserId(u"1"_s);
    w->backend.directoryService.emitEvent(GuildChanged{kGuild});
    QTRY_COMPARE(w->directory->findGuild(kGuild)->owner, UserId(u"1"_s));
    QTest::mouseClick(&w->view().channels().title(), Qt::LeftButton);
    QTRY_VERIFY(FakeWindow::menu());
    const auto *leave = FakeWindow::entry(u"Leave guild…"_s);
    QVERIFY(!leave->isEnabled());
    QVERIFY(leave->toolTip().contains(u"owner"_s));
}

void TestChannels::idsAreCopied()
{
    openChannelMenu(u"c-raid"_s);
    FakeWindow::choose(u"Copy channel ID"_s);
    QCOMPARE(QApplication::clipboard()->text(), u"c-raid"_s);
    w->view().actions().places().popupGuild(kGuild, {10, 10});
    FakeWindow::choose(u"Copy guild ID"_s);
    QCOMPARE(QApplication::clipboard()->text(), u"g1"_s);
}

void TestChannels::menuKeyOpensTheMenuOfTheRow()
{
    auto &panel = w->view().channels();
    panel.channelList().setCurrentIndex(panel.channels().index(panel.channels().rowOf(ChannelId(u"c-share"_s))));
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(1, 1), QPoint(1, 1));
    QApplication::sendEvent(panel.channelList().viewport(), &event);
    QTRY_VERIFY(FakeWindow::menu());
    QCOMPARE(FakeWindow::menu()->accessibleName(), u"截图分享"_s);
}

QStringList TestChannels::directs() const
{
    QStringList codes;
    for (const auto &chat : w->directory->directChats())
        codes << chat.code.value;
    return codes;
}

void TestChannels::directChatIsClosedFromItsMenuAndComesBack()
{
    auto &panel = w->view().channels();
    w->view().openUser(UserId(u"5"_s));
    QTRY_COMPARE(w->view().current(), Community::direct(u"dm-5"_s));
    w->view().composer().setText(u"not sent yet"_s);
    rightClick(panel.directList(), panel.directs().rowOf(ChannelId(u"dm-5"_s)));
    QTRY_VERIFY(FakeWindow::menu());
    FakeWindow::choose(u"Close conversation"_s);
    QTRY_COMPARE(directs(), QStringList{u"dm-4"_s});
    QTRY_COMPARE(w->view().current(), Community::direct(u"dm-4"_s)); // on to the next
    QVERIFY(w->notice().contains(u"Bob is closed"_s));
    QCOMPARE(w->directory->directUnread().count, 0);
    QVERIFY(w->view().composer().isEmpty());
    w->pressNoticeAction(); // not after all
    QTRY_COMPARE(directs().size(), 2);

    panel.directList().setFocus();
    w->view().actions().places().closeDirect(Community::direct(u"dm-5"_s));
    QTRY_COMPARE(directs(), QStringList{u"dm-4"_s});
    DirectChat back;
    back.code = ChannelId(u"dm-5"_s);
    back.peer = w->backend.directoryService.users.value(UserId(u"5"_s));
    w->backend.directoryService.directChats.push_back(back); // the server lists it again
    Community::say(w->backend, Community::direct(u"dm-5"_s), u"5"_s, u"are you there?"_s);
    QTRY_COMPARE(directs().size(), 2);
    QTRY_COMPARE(w->directory->unread(Community::direct(u"dm-5"_s)).count, 1);
    w->view().openUser(UserId(u"5"_s));
    QTRY_COMPARE(w->view().composer().text(), u"not sent yet"_s);
}

void TestChannels::deleteKeyClosesADirectChat()
{
    auto &panel = w->view().channels();
    w->view().openUser(UserId(u"4"_s));
    QTRY_VERIFY(panel.directList().isVisible());
    panel.directList().setFocus();
    panel.directList().setCurrentIndex(panel.directs().index(panel.directs().rowOf(ChannelId(u"dm-5"_s))));
    QTest::keyClick(&panel.directList(), Qt::Key_Delete);
    QTRY_COMPARE(directs(), QStringList{u"dm-4"_s});
    QCOMPARE(w->view().current(), Community::direct(u"dm-4"_s));
    QTRY_COMPARE(panel.directs().rowCount(), 1);
    QCOMPARE(panel.directList().currentIndex().row(), 0); // and on with the next
    QTest::keyClick(&panel.directList(), Qt::Key_Delete); // the last one, on screen
    QTRY_VERIFY(directs().isEmpty());
    QTRY_VERIFY(w->view().current().isEmpty());
}

void TestChannels::directChatThatCannotBeClosedStays()
{
    w->view().openUser(UserId(u"4"_s));
    QTRY_COMPARE(w->view().current(), Community::direct(u"dm-4"_s));
    w->backend.directoryService.answers.failNext({ApiError::Kind::Network, 0, 0, {}, {}});
    w->view().actions().places().closeDirect(Community::direct(u"dm-4"_s));
    QTRY_VERIFY(w->notice().contains(u"was not closed"_s));
    QCOMPARE(directs().size(), 2);
    QCOMPARE(w->view().current(), Community::direct(u"dm-4"_s));
}

void TestChannels::guildsLoadOneAfterTheOther()
{
    w.reset();
    w = std::make_unique<FakeWindow>();
    for (int i = 0; i < 120; ++i) {
        Guild guild;
        guild.id = GuildId(u"many-%1"_s.arg(i));
        guild.name = u"Guild %1"_s.arg(i);
        w->backend.directoryService.guilds.push_back(guild);
    }
    QVERIFY(w->open());
    const auto loaded = [this] {
        int count = 0;
        for (const auto &guild : w->directory->guilds())
            count += w->directory->guildState(guild.id) == Directory::State::Ready ? 1 : 0;
        return count;
    };
    QTRY_VERIFY(loaded() >= 100);
    QCoreApplication::processEvents();
    QVERIFY2(loaded() <= 102, qPrintable(QString::number(loaded())));
}

void TestChannels::picturesOfTheTimelinePaintNoList()
{
    struct Paints : QObject
    {
        QRect last;
        int count = 0;
        bool eventFilter(QObject *, QEvent *event) override
        {
            if (event->type() == QEvent::Paint) {
                last = static_cast<QPaintEvent *>(event)->rect(); // the type says so
                ++count;
            }
            return false;
        }
    };
    Style style;
    ImageCache images{QString()};
    QStringListModel model({u"a"_s, u"b"_s, u"c"_s});
    SideList list(style, u"list"_s);
    list.setModel(&model);
    list.followPictures(images, [&](int row) { return model.index(row, 0).data().toString(); });
    list.resize(200, 300);
    list.show();
    QVERIFY(QTest::qWaitForWindowExposed(&list));
    QCoreApplication::processEvents();
    Paints paints;
    list.viewport()->installEventFilter(&paints);
    Q_EMIT images.imageReady(u"of a message"_s);
    QCoreApplication::processEvents();
    QCOMPARE(paints.count, 0);
    Q_EMIT images.imageReady(u"b"_s);
    QTRY_COMPARE(paints.count, 1);
    QCOMPARE(paints.last, list.visualRect(model.index(1, 0)));
}

KOOKABURRA_GUI_CASE(TestChannels)

} // namespace tst_channels

#include "tst_channels.moc"
