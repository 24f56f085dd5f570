// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/session/accounts.h"
#include "tests/support/fakesatoriserver.h"
#include "tests/support/faketokenstore.h"
#include "tests/support/testcase.h"
#include "tests/support/ui/signinrig.h"
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
class TestSignInSatori : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        rig = std::make_unique<SignInRig>();
        QVERIFY(rig->show());
        QVERIFY(rig->openForm(SignInRig::Way::Satori));
    }
    void cleanup()
    {
        rig.reset();
        m_server.reset();
    }

    void accountIsChosenFromTheServersOwn_data()
    {
        QTest::addColumn<bool>("meta");
        QTest::newRow("listed by meta") << true;
        QTest::newRow("listed by READY") << false;
    }
    void accountIsChosenFromTheServersOwn()
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
        QTRY_COMPARE(rig->done.size(), 1);
        QCOMPARE(rig->accounts.all().size(), 1U);
        Account &account = *rig->accounts.all().front();
        QCOMPARE(account.name(), u"second"_s);
        QCOMPARE(account.id().platform, u"memo"_s);
        QCOMPARE(account.config().token, u"secret"_s);
        QTRY_COMPARE(account.backend().connection().phase, ConnectionState::Phase::Online);
        QCOMPARE(account.backend().self().id.value, u"1001"_s);
    }

    void serverWithoutTokenNeedsNoKeyring()
    {
        m_server = std::make_unique<FakeSatoriServer>(SatoriSwitches(), 10);
        form().address().setText(m_server->baseUrl().toString());
        go();
        QTRY_COMPARE(form().choices().buttons().size(), 2);
        form().choices().button(0)->click();
        go();
        QTRY_COMPARE(form().step(), Step::Preview);
        go();
        QTRY_COMPARE(rig->done.size(), 1);
        QCOMPARE(rig->accounts.all().front()->keep(), Account::Keep::Stored);
        // The next start needs none either.
        Accounts later(rig->settings, rig->tokens, rig->profile.path());
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

    void wrongPathOfALivingServerHasItsOwnSentence()
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
    [[nodiscard]] SignInSatori &form() { return *qobject_cast<SignInSatori *>(rig->page.form()); }
    void go() { rig->clickPrimary(); }

    std::unique_ptr<FakeSatoriServer> m_server;
    std::unique_ptr<SignInRig> rig;
};

KOOKABURRA_GUI_CASE(TestSignInSatori)

} // namespace tst_signinsatori

#include "tst_signinsatori.moc"
