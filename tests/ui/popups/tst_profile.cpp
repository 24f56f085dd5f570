// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/testcase.h"
#include "tests/support/ui/fakewindow.h"
#include "ui/composer/composer.h"
#include "ui/people/memberpanel.h"
#include "ui/people/personactions.h"
#include "ui/people/profilepopup.h"
#include "ui/people/rolechips.h"
#include "ui/shell/account/accountactions.h"
#include "ui/shell/conversation/conversationheader.h"
#include "ui/shell/conversation/conversationtitle.h"
#include "ui/widgets/button.h"
#include "ui/widgets/confirmcard.h"
#include "ui/widgets/formcard.h"
#include "ui/widgets/linefield.h"
#include "ui/widgets/sidelist.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QRadioButton>
#include <QTest>

namespace tst_profile {

using namespace chat;
using namespace chat::test;
using namespace chat::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

const GuildId kGuild(u"g1"_s);
const UserId kSummer(u"3"_s); // 夏天, online, no role
const UserId kOwner(u"2"_s);

template <class T> T *shown(const QWidget &within)
{
    for (auto *widget : within.findChildren<T *>()) {
        if (widget->isVisible())
            return widget;
    }
    return nullptr;
}

} // namespace

//! Who somebody is and what can be done about it: profile, person's menu, and the questions asked.
class TestProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void clickInTheMembersOpensTheProfileAndEscapeClosesIt();
    void tellsNamesRolesAndDatesInOneSentence();
    void whereNobodyTellsWhoIsOnlineTheProfileIsSilentToo();
    void messageOpensTheDirectChat();
    void mentionGoesIntoTheComposer();
    void ownProfileHasNoMessageButton();
    void profileThatCannotBeLoadedSaysSo();
    void nameOfADirectChatLeadsToTheProfile();
    void menuSaysWhyModerationIsNotAllowed();
    void ownerCannotBeThrownOut();
    void kickAsksFirst();
    void banTakesReasonAndDays();
    void refusedBanKeepsWhatWasTyped();
    void nicknameIsChanged();
    void ownNicknameNeedsOnlyItsOwnRight();
    void rolesAreGivenAndTaken();
    void mutesShowWhatTheServerSays();

private:
    void openMenu(const UserId &user);
    [[nodiscard]] ProfilePopup &profileOf(const UserId &user);

    std::unique_ptr<FakeWindow> w;
};

void TestProfile::init()
{
    w = std::make_unique<FakeWindow>();
    QVERIFY(w->open());
    w->window->resize(1280, 800);
    QTRY_VERIFY(w->view().members().model().rowCount() >= 6);
}

void TestProfile::cleanup()
{
    w.reset();
}

void TestProfile::openMenu(const UserId &user)
{
    w->view().actions().people().popup(user, kGuild, w->window->mapToGlobal(QPoint(300, 200)));
    QTRY_VERIFY(FakeWindow::menu());
}

ProfilePopup &TestProfile::profileOf(const UserId &user)
{
    w->view().actions().showProfile(user, {w->window->mapToGlobal(QPoint(400, 200)), QSize(20, 20)});
    return *w->view().actions().profile();
}

void TestProfile::clickInTheMembersOpensTheProfileAndEscapeClosesIt()
{
    auto &panel = w->view().members();
    const auto &model = panel.model();
    int row = 0;
    while (model.isHeading(row) || model.userAt(row).id != kSummer)
        ++row;
    const auto place = panel.list().visualRect(model.index(row));
    QTest::mouseClick(panel.list().viewport(), Qt::LeftButton, {}, place.center());
    auto *profile = w->view().actions().profile();
    QVERIFY(profile && profile->isVisible());
    QCOMPARE(profile->profile().user().id, kSummer);
    QVERIFY2(profile->geometry().right() <= w->window->geometry().right(), "stays within the window");
    QTest::keyClick(profile, Qt::Key_Escape);
    QVERIFY(!profile->isVisible());
}

void TestProfile::tellsNamesRolesAndDatesInOneSentence()
{
    auto &profile = profileOf(kOwner);
    QTRY_VERIFY(!profile.profile().loading());
    const auto *face = QAccessible::queryAccessibleInterface(&profile);
    const auto said = face->text(QAccessible::Name);
    for (const auto &part : {u"盖伦"_s, u"盖伦#0002"_s, u"管理员"_s, u"owner"_s, u"online"_s, u"Joined"_s})
        QVERIFY2(said.contains(part), qPrintable(said));
    QVERIFY(shown<RoleChips>(profile));
}

void TestProfile::whereNobodyTellsWhoIsOnlineTheProfileIsSilentToo()
{
    w->backend.messageService.capability.presence = false;
    auto &profile = profileOf(kOwner);
    QTRY_VERIFY(!profile.profile().loading());
    const auto said = QAccessible::queryAccessibleInterface(&profile)->text(QAccessible::Name);
    QVERIFY2(!said.contains(u"online"_s) && !said.contains(u"offline"_s), qPrintable(said));
}

void TestProfile::messageOpensTheDirectChat()
{
    auto &profile = profileOf(UserId(u"4"_s));
    QTest::keyClick(profile.focusWidget(), Qt::Key_Space);
    QVERIFY(!profile.isVisible());
    QTRY_COMPARE(w->view().current(), Community::direct(u"dm-4"_s));
}

void TestProfile::mentionGoesIntoTheComposer()
{
    openMenu(kSummer);
    FakeWindow::choose(u"Mention"_s);
    QCOMPARE(w->view().composer().text(), u"(met)3(met) "_s);
}

void TestProfile::ownProfileHasNoMessageButton()
{
    auto &profile = profileOf(UserId(u"1"_s));
    for (const auto *button : profile.findChildren<Button *>())
        QVERIFY(!button->isVisible() || button->text() != u"Message"_s);
    QVERIFY(profile.focusWidget());
}

void TestProfile::profileThatCannotBeLoadedSaysSo()
{
    w->backend.directoryService.answers.failNext({ApiError::Kind::Network, 0, 0, {}, {}});
    auto &profile = profileOf(kSummer);
    QTRY_VERIFY(profile.profile().error().has_value());
    bool said = false;
    for (const auto *label : profile.findChildren<QLabel *>())
        said |= label->isVisible() && label->text().contains(u"cannot be reached"_s);
    QVERIFY(said);
}

void TestProfile::nameOfADirectChatLeadsToTheProfile()
{
    w->view().openChannel(Community::direct(u"dm-4"_s));
    auto &title = w->view().header().title();
    QTRY_VERIFY(title.isVisible() && title.isEnabled());
    QTest::mouseClick(&title, Qt::LeftButton);
    QVERIFY(w->view().actions().profile() && w->view().actions().profile()->isVisible());
    QCOMPARE(w->view().actions().profile()->profile().user().id, UserId(u"4"_s));
    QVERIFY(w->view().actions().profile()->profile().guild().isEmpty());
}

void TestProfile::menuSaysWhyModerationIsNotAllowed()
{
    openMenu(kSummer);
    for (const auto &name : {u"Kick…"_s, u"Ban…"_s, u"Change nickname…"_s}) {
        const auto *entry = FakeWindow::entry(name);
        QVERIFY2(entry && !entry->isEnabled(), qPrintable(name));
        QVERIFY2(entry->toolTip().contains(u"permission"_s), qPrintable(entry->toolTip()));
    }
    QVERIFY(FakeWindow::entry(u"Message"_s)->isEnabled());
}

void TestProfile::ownerCannotBeThrownOut()
{
    w->setRights(kAllPermissions);
    QTRY_VERIFY(has(w->directory->guildPermissions(kGuild), Permission::KickMembers));
    openMenu(kOwner);
    QVERIFY(!FakeWindow::entry(u"Kick…"_s)->isEnabled());
    QVERIFY(FakeWindow::entry(u"Change nickname…"_s)->isEnabled());
}

void TestProfile::kickAsksFirst()
{
    w->setRights(kAllPermissions);
    QTRY_VERIFY(has(w->directory->guildPermissions(kGuild), Permission::KickMembers));
    openMenu(kSummer);
    FakeWindow::choose(u"Kick…"_s);
    auto *question = shown<ConfirmCard>(*w->window);
    QVERIFY(question);
    QVERIFY(w->backend.moderationService.calls.isEmpty());
    QTest::keyClick(question, Qt::Key_Escape);
    QVERIFY(w->backend.moderationService.calls.isEmpty());
    w->view().actions().people().kick(kSummer, kGuild);
    QTest::keyClick(shown<ConfirmCard>(*w->window), Qt::Key_Return);
    QCOMPARE(w->backend.moderationService.calls, QStringList{u"kick g1 3"_s});
    QTRY_VERIFY(w->notice().contains(u"was kicked"_s));
}

void TestProfile::banTakesReasonAndDays()
{
    w->view().actions().people().ban(kSummer, kGuild);
    auto *card = shown<FormCard>(*w->window);
    QVERIFY(card && card->field(0)->hasFocus());
    w->type(u"刷屏"_s);
    QTest::keyClick(card->field(0), Qt::Key_Tab);
    auto *none = qobject_cast<QRadioButton *>(QApplication::focusWidget());
    QVERIFY(none);
    QTest::keyClick(none, Qt::Key_Down);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(w->backend.moderationService.calls, QStringList{u"ban g1 3 刷屏 1"_s});
    QTRY_VERIFY(!shown<FormCard>(*w->window));
}

void TestProfile::refusedBanKeepsWhatWasTyped()
{
    w->backend.moderationService.answers.failNext({ApiError::Kind::Forbidden, 200, 40300, {}, {}});
    w->view().actions().people().ban(kSummer, kGuild);
    auto *card = shown<FormCard>(*w->window);
    w->type(u"spam"_s);
    QTest::keyClick(card->field(0), Qt::Key_Return);
    QTRY_VERIFY(card->error().contains(u"permission"_s));
    QCOMPARE(card->text(0), u"spam"_s);
    QTest::keyClick(card->field(0), Qt::Key_Return);
    QTRY_COMPARE(w->backend.moderationService.calls.size(), 2);
    QTRY_VERIFY(!shown<FormCard>(*w->window));
}

void TestProfile::nicknameIsChanged()
{
    w->view().actions().people().rename(kSummer, kGuild);
    auto *card = shown<FormCard>(*w->window);
    w->type(u"Summer"_s);
    QTest::keyClick(card->field(0), Qt::Key_Return);
    QCOMPARE(w->backend.moderationService.calls, QStringList{u"nickname g1 3 Summer"_s});
}

void TestProfile::ownNicknameNeedsOnlyItsOwnRight()
{
    w->setRights(static_cast<quint32>(Permission::ViewChannel) | static_cast<quint32>(Permission::ChangeNickname));
    QTRY_VERIFY(has(w->directory->guildPermissions(kGuild), Permission::ChangeNickname));
    openMenu(UserId(u"1"_s));
    QVERIFY(FakeWindow::entry(u"Change nickname…"_s)->isEnabled());
    QVERIFY(!FakeWindow::entry(u"Kick…"_s));
    QVERIFY(!FakeWindow::entry(u"Message"_s));
}

void TestProfile::rolesAreGivenAndTaken()
{
    w->setRights(kAllPermissions);
    QTRY_VERIFY(has(w->directory->guildPermissions(kGuild), Permission::ManageRoles));
    openMenu(kSummer);
    auto *roles = FakeWindow::entry(u"Roles"_s)->menu();
    QVERIFY(roles);
    auto *admin = FakeWindow::entry(u"管理员"_s, roles);
    QVERIFY(admin && admin->isEnabled() && !admin->isChecked());
    admin->trigger();
    QCOMPARE(w->backend.moderationService.calls, QStringList{u"role g1 3 10 1"_s});
    FakeWindow::menu()->close();
    QTRY_COMPARE(w->directory->findUser(kSummer, kGuild)->roles, QList<RoleId>{RoleId(u"10"_s)});
    openMenu(kSummer);
    QVERIFY(FakeWindow::entry(u"管理员"_s, FakeWindow::entry(u"Roles"_s)->menu())->isChecked());
}

void TestProfile::mutesShowWhatTheServerSays()
{
    w->setRights(kAllPermissions);
    QTRY_VERIFY(has(w->directory->guildPermissions(kGuild), Permission::MuteMembers));
    w->backend.moderationService.mutes.microphone = {kSummer};
    openMenu(kSummer);
    QTRY_VERIFY(FakeWindow::entry(u"Mute microphone"_s)->isChecked());
    QVERIFY(!FakeWindow::entry(u"Mute headset"_s)->isChecked());
    FakeWindow::choose(u"Mute microphone"_s);
    QCOMPARE(w->backend.moderationService.calls, QStringList{u"microphone g1 3 0"_s});
}

KOOKABURRA_GUI_CASE(TestProfile)

} // namespace tst_profile

#include "tst_profile.moc"
