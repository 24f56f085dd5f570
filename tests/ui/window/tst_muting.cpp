// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/testcase.h"
#include "tests/support/ui/fakewindow.h"
#include "ui/shell/lists/channelpanel.h"
#include "ui/shell/lists/guildrail.h"
#include "ui/widgets/sidelist.h"

#include <QContextMenuEvent>
#include <QTest>

namespace tst_muting {

using namespace chat;
using namespace chat::test;
using namespace Qt::Literals::StringLiterals;

//! Muting and choosing what is notified, in the menus of the lists, by mouse and keyboard.
class TestMuting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void channelIsMutedByKeyboard()
    {
        FakeWindow window;
        QVERIFY(window.open());
        auto &channels = window.view().channels().channels();
        auto &list = window.view().channels().visibleList();
        const int row = channels.rowOf(kRaid.id);
        QVERIFY(row >= 0);
        list.setFocus();
        list.setCurrentIndex(channels.index(row));
        QContextMenuEvent key(QContextMenuEvent::Keyboard, QPoint(1, 1), QPoint(1, 1));
        QApplication::sendEvent(list.viewport(), &key);
        QTRY_VERIFY(FakeWindow::menu());
        auto *mute = FakeWindow::entry(u"Mute"_s);
        QVERIFY(mute && mute->menu());
        FakeWindow::menu()->setActiveAction(mute);
        QTest::keyClick(FakeWindow::menu(), Qt::Key_Right);
        QTRY_VERIFY(mute->menu()->isVisible());
        QTest::keyClick(mute->menu(), Qt::Key_Up); // the last one
        QTest::keyClick(mute->menu(), Qt::Key_Return);
        QTRY_VERIFY(window.directory->notify().isMuted(NotifyScope::of(kRaid)));
        QVERIFY(window.directory->notify().mutedUntil(NotifyScope::of(kRaid)).isNull());
        QTRY_VERIFY(channels.at(channels.rowOf(kRaid.id)).muted);
        QVERIFY(channels.index(channels.rowOf(kRaid.id)).data(Qt::AccessibleTextRole).toString().contains(u"muted"_s));
    }

    void mutedChannelOffersToUnmute()
    {
        FakeWindow window;
        QVERIFY(window.open());
        window.directory->notify().mute(NotifyScope::of(kRaid), MuteTime::OneHour);
        openMenu(window, kRaid.id);
        QTRY_VERIFY(FakeWindow::menu());
        auto *unmute = FakeWindow::entry(u"Unmute"_s);
        QVERIFY(unmute);
        QVERIFY(unmute->text().contains(u"muted until"_s));
        FakeWindow::choose(u"Unmute"_s);
        QVERIFY(!window.directory->notify().isMuted(NotifyScope::of(kRaid)));
    }

    void levelIsChosenAndSaysWhatIsUsual()
    {
        FakeWindow window;
        QVERIFY(window.open());
        auto &rules = window.directory->notify();
        openMenu(window, kRaid.id);
        QTRY_VERIFY(FakeWindow::menu());
        auto *levels = FakeWindow::entry(u"Notifications"_s)->menu();
        QVERIFY(levels);
        auto *usual = FakeWindow::entry(u"Usual"_s, levels);
        QVERIFY(usual && usual->isChecked());
        QCOMPARE(usual->text(), u"Usual: Mentions"_s);
        FakeWindow::entry(u"All messages"_s, levels)->trigger();
        FakeWindow::menu()->close();
        QCOMPARE(rules.level(NotifyScope::of(kRaid)), std::optional(NotifyLevel::All));
        openMenu(window, kRaid.id);
        QTRY_VERIFY(FakeWindow::menu());
        levels = FakeWindow::entry(u"Notifications"_s)->menu();
        QVERIFY(FakeWindow::entry(u"All messages"_s, levels)->isChecked());
        FakeWindow::entry(u"Usual"_s, levels)->trigger();
        FakeWindow::menu()->close();
        QVERIFY(!rules.level(NotifyScope::of(kRaid)));
    }

    void guildAndChatHaveTheSameEntries()
    {
        FakeWindow window;
        QVERIFY(window.open());
        Q_EMIT window.view().rail().guildMenuRequested(GuildId(u"g1"_s), QPoint(10, 10));
        QTRY_VERIFY(FakeWindow::menu());
        QVERIFY(FakeWindow::entry(u"Notifications"_s) && FakeWindow::entry(u"Mute"_s));
        FakeWindow::entry(u"Always"_s, FakeWindow::entry(u"Mute"_s)->menu())->trigger();
        FakeWindow::menu()->close();
        QVERIFY(window.directory->notify().isMuted(NotifyScope::of(GuildId(u"g1"_s))));
        QTRY_VERIFY(window.view()
                        .rail()
                        .list()
                        .model()
                        ->index(0, 0)
                        .data(Qt::AccessibleTextRole)
                        .toString()
                        .contains(u"muted"_s));

        const auto ann = Community::direct(u"dm-4"_s);
        Q_EMIT window.view().channels().menuRequested(ann, QPoint(10, 10));
        QTRY_VERIFY(FakeWindow::menu());
        auto *levels = FakeWindow::entry(u"Notifications"_s)->menu();
        QCOMPARE(FakeWindow::entry(u"Usual"_s, levels)->text(), u"Usual: All messages"_s);
        FakeWindow::entry(u"Nothing"_s, levels)->trigger();
        FakeWindow::menu()->close();
        QVERIFY(window.directory->notify().isSilent(NotifyScope::of(ann)));
    }

private:
    const ChannelRef kRaid = Community::channel(u"c-raid"_s);

    static void openMenu(FakeWindow &window, const ChannelId &channel)
    {
        Q_EMIT window.view().channels().menuRequested({ChannelKind::Guild, channel}, QPoint(10, 10));
    }
};

KOOKABURRA_GUI_CASE(TestMuting)

} // namespace tst_muting

#include "tst_muting.moc"
