// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/models/timeline/messagelistmodel.h"
#include "tests/support/fakesatoriserver.h"
#include "tests/support/faketokenstore.h"
#include "tests/support/satorioddities.h"
#include "tests/support/testcase.h"
#include "ui/composer/composer.h"
#include "ui/input/completionlist.h"
#include "ui/input/markupassist.h"
#include "ui/input/plaininput.h"
#include "ui/program.h"
#include "ui/shell/account/accountview.h"
#include "ui/style/style.h"
#include "ui/timeline/timelinepane.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

namespace tst_satoriprogram {

using namespace chat;
using namespace chat::test;
using namespace chat::ui;
using namespace Qt::Literals::StringLiterals;

//! The whole program on a Satori server given on the command line.
class TestSatoriProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLoginOfTheServerIsAnAccount_data()
    {
        QTest::addColumn<bool>("later");
        QTest::newRow("both are there") << false;
        QTest::newRow("one is still connecting") << true;
    }
    void everyLoginOfTheServerIsAnAccount()
    {
        QFETCH(bool, later);
        SatoriSwitches s;
        s.token = u"secret"_s;
        s.meta = false;
        s.secondPlatform = u"telegram"_s;
        s.connecting = later;
        FakeSatoriServer server(s, 50);
        start(server);
        QTRY_COMPARE(accounts().size(), later ? 1u : 2u);
        if (later) {
            QTRY_VERIFY(
                m_program->accounts().current()->backend().connection().phase == ConnectionState::Phase::Online);
            QTRY_VERIFY(server.identified.size() >= 2); // the one who listens for it, too
            server.finishConnecting();
        }
        QTRY_COMPARE(accounts().size(), 2u);
        QTRY_COMPARE(accounts().back()->id().platform, u"telegram"_s);
        QTRY_COMPARE(accounts().back()->backend().connection().phase, ConnectionState::Phase::Online);
        QCOMPARE(accounts().back()->id().user.value, u"1001"_s);
        QCOMPARE(accounts().front()->id().user.value, u"1000"_s);
        QCOMPARE(m_program->accounts().current(), accounts().front().get());
        QVERIFY(m_tokens.entries.isEmpty()); // for this run alone
    }

    void channelsOfOddIdsAreOpenedByTheCommandLine()
    {
        FakeSatoriServer server({}, 50);
        furnish(server);
        for (const QString &id : {u"c-odd"_s, oddIds().at(1)}) {
            start(server, id);
            QTRY_COMPARE(
                m_program->window().account() ? m_program->window().account()->current().id.value : QString(), id);
            QTRY_VERIFY(m_program->window().account()->timeline().model()
                && m_program->window().account()->timeline().model()->rowCount() > 0);
            m_program.reset();
        }
    }

    //! Ids of other platforms are no numbers: whom the list of names gives is mentioned all the same.
    void whomTheListNamesIsMentioned()
    {
        FakeSatoriServer server({}, 50);
        start(server, u"c-general"_s);
        QTRY_VERIFY(m_program->window().account() && m_program->window().account()->timeline().model()
            && m_program->window().account()->timeline().model()->rowCount() > 0);
        AccountView &view = *m_program->window().account();
        auto *input = view.composer().findChild<PlainInput *>();
        QVERIFY(input);
        input->setFocus();
        QTest::keyClicks(input, u"hi @user"_s);
        auto *list = m_program->window().findChild<CompletionList *>();
        QTRY_VERIFY(list && list->isVisible());
        QTest::keyClick(input, Qt::Key_Return);
        const QString typed = view.composer().text();
        QVERIFY2(typed.startsWith(u"hi (met)u"_s), qPrintable(typed));
        // It looks like a mention, and nothing is found wrong with it.
        auto *assist = view.composer().findChild<MarkupAssist *>();
        assist->checkNow();
        QVERIFY(assist->findings().empty());
        QTest::keyClick(input, Qt::Key_Return);
        QTRY_COMPARE(server.count(u"message.create"_s), 1);
        const QString sent = server.last(u"message.create"_s)->body.value("content"_L1).toString();
        QVERIFY2(sent.startsWith(u"hi <at id=\"u"_s), qPrintable(sent));
    }

    void cleanup() { m_program.reset(); }

private:
    void start(const FakeSatoriServer &server, const QString &open = {})
    {
        CommandLine line;
        line.satori = server.baseUrl();
        line.open = open;
        m_profile = std::make_unique<QTemporaryDir>();
        m_program = std::make_unique<Program>(line, server.s.token, m_profile->path(), m_tokens, m_style);
        QVERIFY(m_program->start());
    }
    [[nodiscard]] const std::vector<std::unique_ptr<Account>> &accounts() const { return m_program->accounts().all(); }

    Style m_style;
    FakeTokenStore m_tokens;
    std::unique_ptr<QTemporaryDir> m_profile;
    std::unique_ptr<Program> m_program;
};

KOOKABURRA_GUI_CASE(TestSatoriProgram)

} // namespace tst_satoriprogram

#include "tst_satoriprogram.moc"
