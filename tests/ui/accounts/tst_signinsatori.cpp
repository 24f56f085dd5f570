// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/session/accounts.h"
#include "tests/support/fakesatoriserver.h"
#include "tests/support/faketokenstore.h"
#include "tests/support/testcase.h"
#include "ui/shell/signin/signincard.h"
#include "ui/shell/signin/signinfield.h"
#include "ui/shell/signin/signinsatori.h"
#include "ui/shell/signin/welcomepage.h"
#include "ui/style/style.h"
#include "ui/widgets/button.h"

#include <QApplication>
#include <QAbstractButton>
#include <QButtonGroup>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace tst_signinsatori {

using namespace chat;
using namespace chat::test;
using namespace chat::ui;
using namespace Qt::Literals::StringLiterals;
using Step = SignInForm::Step;

//! Signing in to a Satori server: address, token, which of its accounts.
class SignInSatoriTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_profile = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<QSettings>(m_profile->filePath(u"kookaburra.ini"_s), QSettings::IniFormat);
        m_tokens = std::make_unique<FakeTokenStore>();
        m_accounts = std::make_unique<Accounts>(*m_settings, *m_tokens, m_profile->path());
        m_style = std::make_unique<Style>();
        m_page = std::make_unique<WelcomePage>(*m_style);
        m_page->setAccounts(*m_accounts);
        m_done = std::make_unique<QSignalSpy>(m_page.get(), &WelcomePage::signedIn);
        m_page->resize(900, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QTest::mouseClick(m_page->cards().at(2), Qt::LeftButton);
        QVERIFY(m_page->form());
    }
    void cleanup()
    {
        m_done.reset();
        m_page.reset();
        m_accounts.reset();
        m_server.reset();
    }

    void theAccountIsChosenFromTheServersOwn_data()
    {
        QTest::addColumn<bool>("meta");
        QTest::newRow("listed by meta") << true;
        QTest::newRow("listed by READY") << false;
    }
    void theAccountIsChosenFromTheServersOwn()
    {
        QFETCH(bool, meta);
        SatoriSwitches s;
        s.meta = meta;
        s.token = u"secret"_s;
        m_server = std::make_unique<FakeSatoriServer>(s, 10);
        form().address().setText(m_server->baseUrl().toString() + u"/v1/"_s);
        form().token().setText(u"secret"_s);
        go();
        QTRY_COMPARE(form().choices().buttons().size(), 2);
        QCOMPARE(form().step(), Step::Entry);
        form().choices().button(1)->click();
        go();
        QTRY_COMPARE(form().step(), Step::Preview);
        go();
        QTRY_COMPARE(m_done->size(), 1);
        QCOMPARE(m_accounts->all().size(), 1U);
        Account &account = *m_accounts->all().front();
        QCOMPARE(account.name(), u"second"_s);
        QCOMPARE(account.id().platform, u"memo"_s);
        QCOMPARE(account.config().token, u"secret"_s);
        QTRY_COMPARE(account.backend().connection().phase, ConnectionState::Phase::Online);
        QCOMPARE(account.backend().self().id.value, u"1001"_s);
    }

    void aServerWithoutTokenNeedsNoKeyring()
    {
        m_server = std::make_unique<FakeSatoriServer>(SatoriSwitches(), 10);
        form().address().setText(m_server->baseUrl().toString());
        go();
        QTRY_COMPARE(form().choices().buttons().size(), 2);
        form().choices().button(0)->click();
        go();
        QTRY_COMPARE(form().step(), Step::Preview);
        go();
        QTRY_COMPARE(m_done->size(), 1);
        QCOMPARE(m_accounts->all().front()->keep(), Account::Keep::Stored);
        // The next start needs none either.
        Accounts later(*m_settings, *m_tokens, m_profile->path());
        Account *restored = later.restore();
        QVERIFY(restored);
        QTRY_COMPARE(restored->backend().connection().phase, ConnectionState::Phase::Online);
        QCOMPARE(restored->backend().self().id.value, u"1000"_s);
    }

    void oneThatIsStillConnectingComesLater()
    {
        SatoriSwitches s;
        s.connecting = true;
        m_server = std::make_unique<FakeSatoriServer>(s, 10);
        form().address().setText(m_server->baseUrl().toString());
        go();
        // The only complete one is taken; going back shows both.
        QTRY_COMPARE(form().step(), Step::Preview);
        QTest::mouseClick(&form().secondary(), Qt::LeftButton);
        QCOMPARE(form().choices().buttons().size(), 2);
        QVERIFY(!form().choices().button(1)->isEnabled());
        m_server->finishConnecting();
        QTRY_VERIFY(form().choices().button(1)->isEnabled());
    }

    void wrongInputIsSaidAtItsField()
    {
        form().address().setText(u"no address at all"_s);
        go();
        QVERIFY(!form().address().error().isEmpty());
        SatoriSwitches s;
        s.token = u"secret"_s;
        m_server = std::make_unique<FakeSatoriServer>(s, 10);
        form().address().setText(m_server->baseUrl().toString());
        form().token().setText(u"wrong"_s);
        go();
        QTRY_VERIFY(!form().token().error().isEmpty());
        QCOMPARE(form().step(), Step::Entry);
        form().token().setText(u"secret"_s);
        go();
        QTRY_COMPARE(form().choices().buttons().size(), 2);
    }

    void aWrongPathOfALivingServerHasItsOwnSentence()
    {
        m_server = std::make_unique<FakeSatoriServer>(SatoriSwitches(), 10);
        QUrl root = m_server->baseUrl();
        root.setPath(u"/elsewhere"_s);
        form().address().setText(root.toString());
        go();
        QTRY_VERIFY(!form().address().error().isEmpty());
        QCOMPARE(form().address().error(),
            u"A server answers at %1, but it has nothing under the path /elsewhere. Many Satori servers use /satori."_s
                .arg(root.authority()));
        QVERIFY(form().token().error().isEmpty());
        QCOMPARE(form().step(), Step::Entry);
        form().address().setText(m_server->baseUrl().toString()); // as it says
        go();
        QTRY_COMPARE(form().choices().buttons().size(), 2);
    }

private:
    [[nodiscard]] SignInSatori &form() { return *qobject_cast<SignInSatori *>(m_page->form()); }
    void go() { QTest::mouseClick(&form().primary(), Qt::LeftButton); }

    std::unique_ptr<QTemporaryDir> m_profile;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<FakeTokenStore> m_tokens;
    std::unique_ptr<FakeSatoriServer> m_server;
    std::unique_ptr<Accounts> m_accounts;
    std::unique_ptr<Style> m_style;
    std::unique_ptr<WelcomePage> m_page;
    std::unique_ptr<QSignalSpy> m_done;
};

KOOKABURRA_GUI_CASE(SignInSatoriTest)

} // namespace tst_signinsatori

#include "tst_signinsatori.moc"
