// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/faketokenstore.h"
#include "tests/support/haltingproxy.h"
#include "tests/support/testcase.h"
#include "tests/support/ui/sandboxwindow.h"
#include "ui/program.h"
#include "ui/shell/signin/signincard.h"
#include "ui/shell/signin/signinfield.h"
#include "ui/shell/signin/signinkook.h"
#include "ui/shell/signin/welcomepage.h"
#include "ui/timeline/timelinepane.h"
#include "ui/widgets/button.h"

#include <QLineEdit>
#include <QTest>

Q_DECLARE_METATYPE(chat::test::HaltingProxy::How)

namespace tst_closing {

using namespace chat;
using namespace chat::test;
using namespace chat::ui;
using namespace Qt::Literals::StringLiterals;
using How = HaltingProxy::How;

//! The program can be closed at any time: whatever borrows (requests, questions, pictures) goes before what it borrows
//! from. To be run with the address sanitizer.
class TestClosing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_profile = std::make_unique<QTemporaryDir>(); }
    void anyRequestMayBeUnderWay_data();
    void anyRequestMayBeUnderWay();
    void questionOfTheSignInFormMayBeUnderWay_data();
    void questionOfTheSignInFormMayBeUnderWay();
    void webhookQuestionEndsWithItsAccount();
    void inspectorMayAsk();

private:
    struct Running
    {
        FakeTokenStore tokens;
        Style style;
        std::unique_ptr<Program> program;
    };
    //! A program with a bot's account on the server behind the proxy.
    std::unique_ptr<Running> started(const HaltingProxy &proxy) const
    {
        auto running = std::make_unique<Running>();
        CommandLine line;
        line.kook = proxy.url();
        running->program = std::make_unique<Program>(line, m_token, m_profile->path(), running->tokens, running->style);
        if (!running->program->start())
            running.reset();
        return running;
    }

    //! What is left over runs, as it would in the last turn of the program.
    static void lastTurn()
    {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }

    DemoServer m_server;
    QString m_token;
    std::unique_ptr<QTemporaryDir> m_profile;
};

void TestClosing::initTestCase()
{
    QVERIFY2(m_server.start(), qPrintable(m_server.error()));
    m_token = m_server.tokenOf(m_server.accountNames().front());
}

void TestClosing::anyRequestMayBeUnderWay_data()
{
    QTest::addColumn<How>("how");
    QTest::newRow("not answered") << How::Swallow;
    QTest::newRow("half a first line") << How::HalfHeader;
    QTest::newRow("half a body") << How::HalfBody;
}

void TestClosing::anyRequestMayBeUnderWay()
{
    QFETCH(How, how);
    // Nothing fixes the order of the requests of a start: they are halted by what they ask, learnt from a whole start.
    QByteArrayList requests;
    for (const bool settled : {false, true}) { // the second one finds the profile as all that follow
        HaltingProxy proxy(QUrl(m_server.url()), 0, how);
        const auto program = started(proxy);
        QVERIFY(program);
        QTRY_VERIFY(proxy.asked().join().contains("get-online-status")); // asked some time after the others
        for (const QByteArray &request : proxy.asked()) {
            if (settled && !requests.contains(request))
                requests << request;
        }
    }
    lastTurn();
    QVERIFY2(requests.size() >= 4, requests.join("; ").constData());
    for (const QByteArray &request : std::as_const(requests)) {
        HaltingProxy proxy(QUrl(m_server.url()), request, how);
        auto program = started(proxy);
        QVERIFY(program);
        QTRY_COMPARE(proxy.halted(), request);
        program.reset();
        lastTurn();
    }
}

void TestClosing::questionOfTheSignInFormMayBeUnderWay_data()
{
    anyRequestMayBeUnderWay_data();
}

void TestClosing::questionOfTheSignInFormMayBeUnderWay()
{
    QFETCH(How, how);
    for (int request = 1; request <= 2; ++request) { // who it is, whether there is a webhook
        HaltingProxy proxy(QUrl(m_server.url()), request, how);
        FakeTokenStore tokens;
        Style style;
        Program program({}, {}, m_profile->path(), tokens, style);
        QVERIFY(program.start());
        QTest::mouseClick(program.window().welcome().cards().at(1), Qt::LeftButton);
        auto *form = qobject_cast<SignInKook *>(program.window().welcome().form());
        QVERIFY(form);
        form->token().edit().setText(m_token);
        form->address().edit().setText(proxy.url().toString());
        QTest::mouseClick(&form->primary(), Qt::LeftButton);
        QTRY_VERIFY(!proxy.halted().isEmpty());
    }
    lastTurn();
}

void TestClosing::webhookQuestionEndsWithItsAccount()
{
    HaltingProxy proxy(QUrl(m_server.url()), 1, How::Swallow);
    const AccountConfig config{
        AccountConfig::Backend::Kook, proxy.url(), m_token, false, {}, {}, LiveConnection::IfFree};
    bool answered = false;
    {
        auto account = Account::make({}, Account::Keep::ThisRun, config, m_profile->path());
        QVERIFY(account);
        askWebhook(config, account->network(), account.get(), [&answered](const SignInAnswer &) { answered = true; });
        QTRY_VERIFY(!proxy.halted().isEmpty());
    }
    lastTurn();
    QVERIFY(!answered);
}

void TestClosing::inspectorMayAsk()
{
    HaltingProxy proxy(QUrl(m_server.url()), 1, How::Swallow);
    const AccountConfig config{
        AccountConfig::Backend::Kook, proxy.url(), m_token, false, {}, {}, LiveConnection::IfFree};
    auto account = Account::make({}, Account::Keep::ThisRun, config, m_profile->path());
    QVERIFY(account);
    account->backend().traffic().setWatched(true);
    QTRY_VERIFY(!proxy.halted().isEmpty());
    account.reset();
    lastTurn();
}

KOOKABURRA_GUI_CASE(TestClosing)

} // namespace tst_closing

#include "tst_closing.moc"
