// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/testcase.h"
#include "tests/support/ui/programrig.h"

#include "app/models/directory/directory.h"
#include "app/session/settings/settingkeys.h"
#include "ui/settings/settingsnav.h"
#include "ui/settings/settingswindow.h"
#include "ui/shell/account/deletedmessages.h"
#include "ui/shell/signin/signoutcard.h"
#include "ui/shell/window/appliedsettings.h"
#include "ui/timeline/timelinepane.h"
#include "ui/widgets/button.h"
#include "ui/widgets/confirmcard.h"
#include "ui/widgets/controls/dropdown.h"
#include "ui/widgets/formcard.h"
#include "ui/widgets/linefield.h"
#include "ui/widgets/statusline.h"

#include <QSettings>
#include <QTest>

namespace tst_settingsaccounts {

using namespace chat;
using namespace chat::test;
using namespace chat::ui;
using namespace Qt::Literals::StringLiterals;

//! The pages about accounts and what they keep, in the program on a real sandbox.
class TestSettingsAccounts : public QObject, private ProgramRig
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { end(); }
    void storageTellsSizesAndForgetsAConversation();
    void limitIsAppliedAndKept();
    void accountsCanBeSignedOut();
    void notificationsOfAnAccountAreChosen();
    void deletedMessagesFollowTheChoice();
    void howNewsArrivesIsAsked();

private:
    [[nodiscard]] SettingsWindow &show(SettingsWindow::Page page);
    [[nodiscard]] SettingsRow *row(const QString &label);
    [[nodiscard]] Button *button(const QString &text);
};

void TestSettingsAccounts::init()
{
    QVERIFY2(begin(), qPrintable(server.error()));
    QVERIFY(start());
    const QString name = server.accountNames().at(0);
    QVERIFY(signIn(window(), server.url(), server.tokenOf(name), Token::UsedElsewhere));
    QTRY_VERIFY(accounts().current());
    QVERIFY(online(*accounts().current()));
    QTRY_VERIFY(window().account() && view().timeline().model() && view().timeline().model()->rowCount() > 0);
}

SettingsWindow &TestSettingsAccounts::show(SettingsWindow::Page page)
{
    window().settings().show(page);
    return *window().settings().window();
}

SettingsRow *TestSettingsAccounts::row(const QString &label)
{
    for (auto *one : window().settings().window()->shownRows()) {
        if (one->label().startsWith(label))
            return one;
    }
    return nullptr;
}

Button *TestSettingsAccounts::button(const QString &text)
{
    for (auto *one : window().settings().window()->findChildren<Button *>()) {
        if (one->isVisible() && one->text().startsWith(text))
            return one;
    }
    return nullptr;
}

void TestSettingsAccounts::storageTellsSizesAndForgetsAConversation()
{
    auto &shown = show(SettingsWindow::Page::Storage);
    QTRY_VERIFY(row(u"Everything"_s) && row(u"Everything"_s)->more().contains(u"pictures"_s));
    QTRY_VERIFY(row(u"#"_s));
    QVERIFY2(row(u"#"_s)->more().contains(u", about "_s), qPrintable(row(u"#"_s)->more()));
    const QString name = row(u"#"_s)->label();
    QTest::mouseClick(row(u"#"_s)->findChild<Button *>(), Qt::LeftButton);
    QTRY_VERIFY(shown.findChild<ConfirmCard *>());
    shown.findChild<ConfirmCard *>()->reject();
    QTRY_VERIFY(!shown.findChild<ConfirmCard *>());
    QVERIFY(row(name));
    server.stop(); // else it is filled again
    QTest::mouseClick(row(name)->findChild<Button *>(), Qt::LeftButton);
    QTRY_VERIFY(shown.findChild<ConfirmCard *>());
    shown.findChild<ConfirmCard *>()->accept();
    QTRY_VERIFY(shown.findChild<StatusLine *>()->text().contains(u"removed"_s));
    QTRY_VERIFY(row(u"Everything"_s)->more().contains(u"pictures"_s));
    QTRY_VERIFY(!row(name));
    QVERIFY(server.start());
}

void TestSettingsAccounts::limitIsAppliedAndKept()
{
    (void)show(SettingsWindow::Page::Storage);
    auto *limit = row(u"Limit"_s)->findChild<DropDown *>();
    QCOMPARE(limit->currentText(), u"2 GB"_s);
    limit->setFocus(Qt::TabFocusReason);
    QTest::keyClick(limit, Qt::Key_Up);
    QCOMPARE(limit->currentText(), u"1 GB"_s);
    stop();
    QSettings ini(profile->path() + u"/kookaburra.ini"_s, QSettings::IniFormat);
    QCOMPARE(AccountSettings(ini).diskLimit(), qint64(1) << 30);
    ini.setValue(u"history/limit"_s, 777);
    ini.sync();
    QVERIFY(start());
    (void)show(SettingsWindow::Page::Storage);
    QCOMPARE(row(u"Limit"_s)->findChild<DropDown *>()->currentText(), u"777 MB"_s);
}

void TestSettingsAccounts::notificationsOfAnAccountAreChosen()
{
    auto &shown = show(SettingsWindow::Page::First);
    shown.search().setText(u"Notifications"_s);
    const QString name = accounts().current()->name();
    QVERIFY(row(name));
    auto *choice = row(name)->findChild<DropDown *>();
    auto &rules = accounts().current()->directory().notify();
    QCOMPARE(choice->currentText(), u"Direct messages and mentions"_s);
    choice->setFocus(Qt::TabFocusReason);
    QTest::keyClick(choice, Qt::Key_Down);
    QCOMPARE(rules.level(NotifyScope::account()), std::optional(NotifyLevel::None));
    rules.setLevel(NotifyScope::account(), NotifyLevel::All); // from its menu
    QCOMPARE(choice->currentText(), u"All messages"_s);
}

void TestSettingsAccounts::accountsCanBeSignedOut()
{
    (void)show(SettingsWindow::Page::Accounts);
    QVERIFY(row(accounts().current()->name()));
    QVERIFY(row(accounts().current()->name())->more().startsWith(u"KOOK"_s));
    QTest::mouseClick(button(u"Sign out"_s), Qt::LeftButton);
    QTRY_VERIFY(window().findChild<SignOutCard *>());
    auto *card = window().findChild<SignOutCard *>();
    Button *out = nullptr;
    for (auto *one : card->findChildren<Button *>())
        out = one->text().startsWith(u"Sign out"_s) ? one : out;
    QVERIFY(out);
    QTest::mouseClick(out, Qt::LeftButton);
    QTRY_VERIFY(accounts().all().empty());
    QTRY_VERIFY(!button(u"Sign out"_s));
    (void)show(SettingsWindow::Page::Storage);
    QVERIFY(!row(u"Everything"_s));
}

void TestSettingsAccounts::deletedMessagesFollowTheChoice()
{
    (void)show(SettingsWindow::Page::Accounts);
    auto *choice = row(u"Deleted messages"_s)->findChild<DropDown *>();
    QVERIFY(choice);
    QCOMPARE(choice->currentIndex(), 0);
    const bool byRights = view().deleted().areShownIn(view().current());
    choice->setFocus(Qt::TabFocusReason);
    QTest::keyClick(choice, Qt::Key_Down);
    QVERIFY(view().deleted().areShownIn(view().current()));
    QTest::keyClick(choice, Qt::Key_Down);
    QVERIFY(!view().deleted().areShownIn(view().current()));
    QTest::keyClick(choice, Qt::Key_Home);
    QCOMPARE(view().deleted().areShownIn(view().current()), byRights);
}

void TestSettingsAccounts::howNewsArrivesIsAsked()
{
    (void)show(SettingsWindow::Page::Accounts);
    QVERIFY(accounts().current()->hasChoiceOfLive());
    QTest::mouseClick(button(u"How news arrives"_s), Qt::LeftButton);
    QTRY_VERIFY(window().findChild<FormCard *>());
    window().findChild<FormCard *>()->cancel();
}

KOOKABURRA_GUI_CASE(TestSettingsAccounts)

} // namespace tst_settingsaccounts

#include "tst_settingsaccounts.moc"
