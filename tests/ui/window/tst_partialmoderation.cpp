// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/testcase.h"
#include "tests/support/ui/fakewindow.h"
#include "ui/channels/placeactions.h"
#include "ui/people/personactions.h"
#include "ui/shell/account/accountactions.h"
#include "ui/widgets/formcard.h"
#include "ui/widgets/linefield.h"
#include "ui/widgets/listtitle.h"

#include <QApplication>
#include <QTest>

namespace tst_partialmoderation {

using namespace chat;
using namespace chat::test;
using namespace chat::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

const GuildId kGuild(u"g1"_s);
const UserId kSummer(u"3"_s);

} // namespace

//! A server that can do a part of what moderates a guild: that part is offered, the rest says that it is not.
class TestPartialModeration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        w = std::make_unique<FakeWindow>();
        QVERIFY(w->open());
        w->setRights(kAllPermissions);
        QTRY_VERIFY(has(w->directory->guildPermissions(kGuild), Permission::ManageChannels));
        Capabilities &can = w->backend.messageService.capability;
        can.moderation = true;
        can.moderates = static_cast<quint32>(Permission::KickMembers) | static_cast<quint32>(Permission::BanMembers)
            | static_cast<quint32>(Permission::ManageChannels);
        can.editChannels = false;
        can.channelTopics = false;
        can.banDetails = false;
        can.muteForSomeTime = true;
        can.ownNickname = false;
        can.leaveGuild = false;
    }
    void cleanup() { w.reset(); }

    void peoplesMenuOffersItsPart()
    {
        openMenu(kSummer);
        QVERIFY(FakeWindow::entry(u"Kick…"_s)->isEnabled());
        const auto *rename = FakeWindow::entry(u"Change nickname…"_s);
        QVERIFY(!rename->isEnabled());
        QVERIFY(!rename->toolTip().isEmpty());
        QVERIFY(!FakeWindow::entry(u"Mute microphone"_s));
        QVERIFY(FakeWindow::entry(u"Mute"_s)->menu());
        for (QAction *entry : FakeWindow::entry(u"Mute"_s)->menu()->actions()) {
            if (entry->text() == u"For an hour"_s)
                entry->trigger();
        }
        QCOMPARE(w->backend.moderationService.calls, QStringList{u"mute g1 3 3600"_s});
        QTRY_VERIFY(w->notice().contains(u"cannot write"_s));
    }

    void banAsksForNothingThatIsNotSent()
    {
        w->view().actions().people().ban(kSummer, kGuild);
        auto *card = w->window->findChild<FormCard *>();
        QVERIFY(card && card->isVisible());
        QVERIFY(card->findChildren<LineField *>().isEmpty());
        QTest::keyClick(card, Qt::Key_Return);
        QTRY_COMPARE(w->backend.moderationService.calls, QStringList{u"ban g1 3  0"_s});
    }

    void ownNicknameIsNotOffered()
    {
        openMenu(w->backend.self().id);
        QVERIFY(!FakeWindow::entry(u"Change nickname…"_s)->isEnabled());
    }

    void placesOfferTheirPart()
    {
        w->view().actions().places().popupChannel({ChannelKind::Guild, ChannelId(u"c-raid"_s)}, QPoint(100, 100));
        QTRY_VERIFY(FakeWindow::menu());
        QVERIFY(FakeWindow::entry(u"Create channel…"_s)->isEnabled());
        QVERIFY(FakeWindow::entry(u"Delete channel…"_s)->isEnabled());
        const auto *edit = FakeWindow::entry(u"Edit channel…"_s);
        QVERIFY(!edit->isEnabled());
        QVERIFY(edit->toolTip().contains(u"does not support"_s));
        FakeWindow::menu()->close();
        w->view().actions().places().popupGuild(kGuild, QPoint(100, 100));
        QTRY_VERIFY(FakeWindow::menu());
        const auto *leave = FakeWindow::entry(u"Leave guild…"_s);
        QVERIFY(!leave->isEnabled());
        QVERIFY(leave->toolTip().contains(u"does not support"_s));
    }

private:
    void openMenu(const UserId &user)
    {
        w->view().actions().people().popup(user, kGuild, w->window->mapToGlobal(QPoint(300, 200)));
        QTRY_VERIFY(FakeWindow::menu());
    }

    std::unique_ptr<FakeWindow> w;
};

KOOKABURRA_GUI_CASE(TestPartialModeration)

} // namespace tst_partialmoderation

#include "tst_partialmoderation.moc"
