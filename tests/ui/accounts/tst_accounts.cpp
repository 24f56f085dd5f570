// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/testcase.h"
#include "tests/support/ui/programrig.h"
#include "ui/composer/composer.h"
#include "ui/shell/account/accountbanner.h"
#include "ui/shell/lists/accountbar.h"
#include "ui/shell/lists/accountswitcher.h"
#include "ui/shell/lists/channelpanel.h"
#include "ui/shell/lists/guildrail.h"
#include "ui/shell/signin/signincard.h"
#include "ui/shell/signin/signinfield.h"
#include "ui/shell/signin/signinkook.h"
#include "ui/shell/signin/signoutcard.h"
#include "ui/shell/signin/welcomepage.h"
#include "ui/widgets/button.h"
#include "ui/widgets/sidelist.h"

#include <QApplication>
#include <QCheckBox>
#include <QDirIterator>
#include <QLayout>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

namespace tst_accounts {

using namespace chat;
using namespace chat::test;
using namespace chat::ui;
using namespace Qt::Literals::StringLiterals;
using Phase = ConnectionState::Phase;

//! The program on a real sandbox with two accounts: a bot and a member of the same guilds.
class TestAccounts : public QObject, private ProgramRig
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void firstStartWelcomes();
    void twoAccountsAreLiveAndSwitched();
    void unreadOfTheOtherAccountIsCountedInTheSwitcher();
    void draftsAndPlaceSurviveSwitching();
    void nextStartOpensTheLastUsedAndConnectsTheOther();
    void signOutFromTheMenuForgetsAndShowsTheOther();
    void signOutOfTheLastAccountWelcomes();
    void refusedTokenIsSaidAndMendedWithDraftsKept();
    void missingKeyringIsSaidInTheAccount();
    void webhookModeIsExplainedInTheAccount();
    void commandLineAccountIsNotStored();
    void tokensLieNowhereInTheProfile();
    void everyControlHasAName();

private:
    void enter(const QString &name);
    [[nodiscard]] AccountSwitcher &switcher() { return *view().rail().accounts(); }
    [[nodiscard]] AccountBanner &accountBanner() { return *view().findChild<AccountBanner *>(); }
    void choose(const QString &menuEntry);

    QString m_bot;
    QString m_member;
};

void TestAccounts::init()
{
    QVERIFY2(begin(), qPrintable(server.error()));
    const auto names = server.accountNames();
    QVERIFY(names.size() >= 2);
    m_bot = names.at(0);
    m_member = names.at(1);
}

void TestAccounts::cleanup()
{
    end();
}

void TestAccounts::enter(const QString &name)
{
    QVERIFY(signIn(window(), server.url(), server.tokenOf(name), Token::Ours));
    QTRY_VERIFY(accounts().current() && accounts().current()->name() == name);
    QVERIFY(online(*accounts().current()));
    QTRY_VERIFY(!view().current().isEmpty());
}

void TestAccounts::choose(const QString &menuEntry)
{
    QMenu *menu = nullptr;
    QVERIFY(chat::test::soon([&menu] { return (menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())); }));
    for (auto *action : menu->actions()) {
        if (action->text() == menuEntry) {
            // By keyboard: Qt 6.8 closes a menu that is clicked without the mouse having moved into it.
            menu->setActiveAction(action);
            QTest::keyClick(menu, Qt::Key_Return);
            return;
        }
    }
    QFAIL("no such entry");
}

void TestAccounts::firstStartWelcomes()
{
    QVERIFY(start());
    QVERIFY(!window().account());
    QVERIFY(window().welcome().isVisible());
    QCOMPARE(window().welcome().cards().size(), 3U);
}

void TestAccounts::twoAccountsAreLiveAndSwitched()
{
    QVERIFY(start());
    enter(m_bot);
    QVERIFY(!switcher().isVisible()); // nothing to switch to
    auto *bot = accounts().current();
    auto *botView = window().account();
    enter(m_member);
    auto *member = accounts().current();
    QVERIFY(bot != member);
    QVERIFY(switcher().isVisible());
    QCOMPARE(bot->backend().connection().phase, Phase::Online); // still
    auto &list = switcher().list();
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(list.model()->index(0, 0)).center());
    QCOMPARE(accounts().current(), bot);
    QCOMPARE(window().account(), botView);
    QVERIFY(botView->isVisible());
    QTest::keyClick(&window(), Qt::Key_2, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(accounts().current(), member);
    QVERIFY(!botView->isVisible());
    // From the list by keys.
    switcher().list().setFocus();
    switcher().list().setCurrentIndex(switcher().model().index(1, 0));
    QTest::keyClick(&switcher().list(), Qt::Key_Up);
    QTest::keyClick(&switcher().list(), Qt::Key_Return);
    QCOMPARE(accounts().current(), bot);
}

void TestAccounts::unreadOfTheOtherAccountIsCountedInTheSwitcher()
{
    QVERIFY(start());
    enter(m_bot);
    auto *bot = accounts().current();
    const auto botId = bot->id().user.value;
    // The conversation that lies open behind the other account must count too.
    const auto open = view().current();
    enter(m_member);
    const int before = bot->unread();
    auto client = server.client(m_member);
    QVERIFY(client
                ->post(u"message/create"_s,
                    {{"target_id"_L1, open.id.value}, {"type"_L1, 9},
                        {"content"_L1, u"(met)"_s + botId + u"(met) are you there?"_s}})
                .ok());
    QTRY_COMPARE(bot->unread(), before + 1);
    QTRY_VERIFY(bot->calls() > 0);
    QTRY_COMPARE(switcher().model().at(0).unread, before + 1);
    QVERIFY(switcher().model().index(0).data(Qt::AccessibleTextRole).toString().contains(m_bot));
    accounts().setCurrent(bot);
    QTRY_COMPARE(bot->unread(), before); // seen
}

void TestAccounts::draftsAndPlaceSurviveSwitching()
{
    QVERIFY(start());
    enter(m_bot);
    view().composer().setText(u"half a thought"_s);
    const auto place = view().current();
    enter(m_member);
    QVERIFY(view().composer().isEmpty());
    accounts().setCurrent(accounts().all()[0].get());
    QCOMPARE(view().composer().text(), u"half a thought"_s);
    QCOMPARE(view().current(), place);
}

void TestAccounts::nextStartOpensTheLastUsedAndConnectsTheOther()
{
    QVERIFY(start());
    enter(m_bot);
    enter(m_member);
    accounts().setCurrent(accounts().all()[0].get());
    stop();
    QVERIFY(start());
    QCOMPARE(accounts().all().size(), 2U);
    QVERIFY(accounts().current());
    QCOMPARE(accounts().current()->name(), m_bot);
    QVERIFY(online(*accounts().all()[0]));
    QVERIFY(online(*accounts().all()[1]));
    QTRY_VERIFY(!view().current().isEmpty());
}

void TestAccounts::signOutFromTheMenuForgetsAndShowsTheOther()
{
    QVERIFY(start());
    enter(m_bot);
    enter(m_member);
    const auto folder = accounts().current()->dataFolder();
    QTest::mouseClick(&view().channels().accountBar(), Qt::LeftButton);
    choose(u"Sign out…"_s);
    auto *card = window().findChild<SignOutCard *>();
    QVERIFY(card && card->isVisible());
    QCoreApplication::processEvents();
    const QWidget *inside = card->removeData().parentWidget();
    QVERIFY(card->removeData().isVisible());
    QVERIFY(inside->height() >= inside->layout()->totalHeightForWidth(inside->width())); // nothing is squeezed
    QVERIFY(!card->removeData().isChecked());
    card->removeData().setChecked(true);
    QTest::keyClick(card, Qt::Key_Return);
    QTRY_COMPARE(accounts().all().size(), 1U);
    QCOMPARE(accounts().current()->name(), m_bot);
    QVERIFY(window().account() && window().account()->isVisible());
    QTRY_COMPARE(tokens->entries.size(), 1);
    QTRY_VERIFY(!QFileInfo::exists(folder));
    QVERIFY(!switcher().isVisible());
}

void TestAccounts::signOutOfTheLastAccountWelcomes()
{
    QVERIFY(start());
    enter(m_bot);
    QTest::keyClick(&view().channels().accountBar(), Qt::Key_Space);
    choose(u"Sign out…"_s);
    auto *card = window().findChild<SignOutCard *>();
    QTest::keyClick(card, Qt::Key_Escape); // not after all
    QCOMPARE(accounts().all().size(), 1U);
    QTRY_VERIFY(!window().findChild<SignOutCard *>());
    QTest::keyClick(&view().channels().accountBar(), Qt::Key_Return);
    choose(u"Sign out…"_s);
    window().findChild<SignOutCard *>()->accept();
    QTRY_VERIFY(accounts().all().empty());
    QVERIFY(window().welcome().isVisible());
    QVERIFY(!window().account());
    QTRY_VERIFY(tokens->entries.isEmpty());
    stop();
    QVERIFY(start());
    QVERIFY(window().welcome().isVisible());
}

void TestAccounts::refusedTokenIsSaidAndMendedWithDraftsKept()
{
    QVERIFY(start());
    enter(m_bot);
    auto *bot = accounts().current();
    view().composer().setText(u"not lost"_s);
    bot->renew(u"reset-on-the-developer-page"_s, false);
    QTRY_COMPARE(bot->problem(), Account::Problem::Refused);
    QTRY_VERIFY(accountBanner().isVisible());
    QVERIFY(accountBanner().text().contains(u"token"_s));
    QVERIFY(switcher().model().at(0).troubled);
    QTest::mouseClick(&accountBanner().action(), Qt::LeftButton);
    auto *form = qobject_cast<SignInKook *>(window().welcome().form());
    QVERIFY(form && form->isVisible());
    QCOMPARE(form->address().text(), server.url());
    form->token().edit().setText(server.tokenOf(m_bot));
    QTest::mouseClick(&form->primary(), Qt::LeftButton);
    QTRY_COMPARE(form->step(), SignInForm::Step::Preview);
    QTest::mouseClick(&form->primary(), Qt::LeftButton);
    QTRY_VERIFY(view().isVisible());
    QCOMPARE(accounts().current(), bot);
    QVERIFY(online(*bot));
    QVERIFY(!accountBanner().isVisible());
    QCOMPARE(view().composer().text(), u"not lost"_s);
}

void TestAccounts::missingKeyringIsSaidInTheAccount()
{
    QVERIFY(start());
    enter(m_bot);
    stop();
    tokens->failure = TokenError{TokenError::Kind::NoService, {}};
    QVERIFY(start());
    QTRY_VERIFY(accountBanner().isVisible());
    QVERIFY(accountBanner().text().contains(u"no keyring"_s));
    tokens->failure.reset();
    QTest::mouseClick(&accountBanner().other(), Qt::LeftButton); // try again
    QVERIFY(online(*accounts().current()));
    QVERIFY(!accountBanner().isVisible());
}

void TestAccounts::webhookModeIsExplainedInTheAccount()
{
    QVERIFY(start());
    enter(m_bot);
    QVERIFY(!accountBanner().isVisible());
    auto *account = accounts().current();
    auto control = server.client(m_member);
    QVERIFY(control->post(u"sandbox/fault"_s, {{"set"_L1, u"webhook"_s}}).ok());
    QVERIFY(control->post(u"sandbox/drop"_s, {}).ok());
    QTRY_COMPARE(account->problem(), Account::Problem::Webhook); // asked once it is connected again
    QTRY_VERIFY(accountBanner().isVisible());
    QVERIFY(accountBanner().text().contains(u"webhook"_s));
    QVERIFY(switcher().model().at(0).troubled);
    QVERIFY(control->post(u"sandbox/fault"_s, {{"clear"_L1, u"webhook"_s}}).ok());
    QVERIFY(control->post(u"sandbox/drop"_s, {}).ok());
    QTRY_COMPARE(account->problem(), Account::Problem::None);
    QVERIFY(!accountBanner().isVisible());
}

void TestAccounts::commandLineAccountIsNotStored()
{
    CommandLine line;
    line.kook = QUrl(server.url());
    QVERIFY(start(line, server.tokenOf(m_bot)));
    QVERIFY(online(*accounts().current()));
    QTRY_COMPARE(accounts().current()->name(), m_bot);
    stop();
    QVERIFY(tokens->entries.isEmpty());
    QVERIFY(start());
    QVERIFY(window().welcome().isVisible());
    QVERIFY(accounts().all().empty());
}

void TestAccounts::tokensLieNowhereInTheProfile()
{
    QVERIFY(start());
    enter(m_bot);
    enter(m_member);
    stop();
    QDirIterator files(profile->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    int seen = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto bytes = file.readAll();
        ++seen;
        for (const auto &token : tokens->entries)
            QVERIFY2(!bytes.contains(token.toUtf8()), qPrintable(file.fileName()));
    }
    QVERIFY(seen > 0);
}

void TestAccounts::everyControlHasAName()
{
    QVERIFY(start());
    enter(m_bot);
    enter(m_member);
    for (auto *widget : window().findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(&window()) || widget->focusPolicy() == Qt::NoFocus
            || qobject_cast<MessageListView *>(widget->parent()))
            continue;
        auto *face = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
    }
    auto *face = QAccessible::queryAccessibleInterface(&switcher().list());
    QCOMPARE(face->childCount(), 2);
    QVERIFY(!face->child(0)->text(QAccessible::Name).isEmpty());
}

KOOKABURRA_GUI_CASE(TestAccounts)

} // namespace tst_accounts

#include "tst_accounts.moc"
