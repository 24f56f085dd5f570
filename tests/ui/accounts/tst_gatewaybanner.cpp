// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/session/accounts.h"
#include "tests/support/fakebackend.h"
#include "tests/support/soon.h"
#include "tests/support/testcase.h"
#include "ui/shell/account/accountbanner.h"
#include "ui/shell/live/gatewaybanner.h"
#include "ui/shell/live/livechoice.h"
#include "ui/shell/lists/accountbar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/confirmcard.h"
#include "ui/widgets/formcard.h"

#include <QPaintEvent>
#include <QPointer>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace tst_gatewaybanner {

using namespace chat;
using namespace chat::test;
using namespace chat::ui;
using namespace Qt::Literals::StringLiterals;
using Phase = ConnectionState::Phase;
using Source = ConnectionState::Source;

namespace {

//! Counts how often a widget is painted.
class PaintCount : public QObject
{
public:
    explicit PaintCount(QWidget &widget) { widget.installEventFilter(this); }
    int count = 0;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
};

} // namespace

//! What a window shows of an account that lives beside a bot program: the banner with the ways, the questions before
//! something changes, and how old its knowledge is.
class TestGatewayBanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_backend = new FakeBackend;
        m_backend->me.id = UserId(u"1"_s);
        m_backend->me.name = u"Rosella"_s;
        m_backend->me.bot = true;
        StoredAccount stored{{AccountConfig::Backend::Kook, u"https://www.kookapp.cn/api"_s, UserId(u"1"_s)},
            u"Rosella"_s, {}, false, {}, {}};
        m_account = std::make_unique<Account>(stored, Account::Keep::ThisRun, AccountConfig(),
            std::make_unique<Session>(std::unique_ptr<Backend>(m_backend)), m_folder.path());
        m_backend->start();
        m_window = std::make_unique<QWidget>();
        m_window->resize(720, 480);
        QTRY_VERIFY(!m_backend->self().id.isEmpty());
    }
    void cleanup()
    {
        m_window.reset();
        m_account.reset();
    }

    void askingForNewsByChoiceNeedsNoBanner()
    {
        const GatewayBanner banner(m_style, *m_account, m_window.get());
        comeTo(Source::Polling);
        QVERIFY(banner.text().isEmpty());
        QCOMPARE(m_account->problem(), Account::Problem::None);
    }

    void anotherProgramIsSaidWithTheThreeWays_data()
    {
        QTest::addColumn<Source>("source");
        QTest::newRow("online before us") << Source::PollingBesideOther;
        QTest::newRow("took the events") << Source::PollingWhileDeaf;
    }
    void anotherProgramIsSaidWithTheThreeWays()
    {
        QFETCH(Source, source);
        GatewayBanner banner(m_style, *m_account, m_window.get());
        const AccountBanner other(m_style, *m_account, m_window.get());
        m_window->show();
        comeTo(source);
        QVERIFY(!banner.text().isEmpty());
        QVERIFY(other.text().isEmpty()); // said once
        QVERIFY(banner.keep().isEnabled() && banner.share().isEnabled() && banner.takeOver().isEnabled());
        const QSignalSpy shared(&banner, &GatewayBanner::shareRequested);
        QTest::mouseClick(&banner.share(), Qt::LeftButton);
        QCOMPARE(shared.size(), 1);

        QTest::mouseClick(&banner.keep(), Qt::LeftButton); // answered: not said again…
        QVERIFY(banner.text().isEmpty());
        comeTo(source);
        QVERIFY(banner.text().isEmpty());
        comeTo(Source::Events);
        comeTo(source); // …until it happens again
        QVERIFY(!banner.text().isEmpty());
    }

    void takingOverIsAskedWithWhatItDoes()
    {
        m_window->show();
        LiveChoice choice(*m_window, m_style);
        choice.askTakeOver(*m_account);
        auto *card = m_window->findChild<ConfirmCard *>();
        QVERIFY(card);
        card->reject();
        QCOMPARE(m_backend->takeOvers, 0);
        QTRY_VERIFY(!m_window->findChild<ConfirmCard *>());
        choice.askTakeOver(*m_account);
        m_window->findChild<ConfirmCard *>()->accept();
        QCOMPARE(m_backend->takeOvers, 1);
    }

    void choiceIsAskedInPlainWords_data()
    {
        QTest::addColumn<int>("answer");
        QTest::addColumn<LiveConnection>("live");
        QTest::newRow("a program uses it") << 0 << LiveConnection::Never;
        QTest::newRow("only this window") << 1 << LiveConnection::IfFree;
    }
    void choiceIsAskedInPlainWords()
    {
        QFETCH(int, answer);
        QFETCH(LiveConnection, live);
        m_account->setLive(answer == 0 ? LiveConnection::IfFree : LiveConnection::Never);
        m_window->show();
        LiveChoice choice(*m_window, m_style);
        std::optional<LiveConnection> chosen;
        choice.ask(*m_account, [&chosen](LiveConnection what) { chosen = what; });
        auto *card = m_window->findChild<FormCard *>();
        QVERIFY(card);
        QCOMPARE(card->choice(0), 1 - answer); // as it is now
        card->findChildren<QRadioButton *>().at(answer)->setChecked(true);
        card->submit();
        QCOMPARE(chosen, std::optional(live));
    }

    //! Nothing in it is typed: without the focus, keys would go to what is behind it.
    void choiceTakesTheKeys()
    {
        m_account->setLive(LiveConnection::Never);
        m_window->show();
        LiveChoice choice(*m_window, m_style);
        std::optional<LiveConnection> chosen;
        choice.ask(*m_account, [&chosen](LiveConnection what) { chosen = what; });
        QPointer<FormCard> card = m_window->findChild<FormCard *>();
        QVERIFY(card);
        auto *first = qobject_cast<QRadioButton *>(m_window->focusWidget());
        QVERIFY(first && first->isChecked());
        QTRY_VERIFY(first->hasFocus());
        QTest::keyClick(first, Qt::Key_Down);
        QCOMPARE(card->choice(0), 1);
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!card || !card->isVisible());
        QVERIFY(!chosen);
    }

    void sharingIsOfferedAndSaysWhyItFails()
    {
        const QTemporaryDir profile;
        m_account->setLive(LiveConnection::IfFree);
        m_window->show();
        LiveChoice choice(*m_window, m_style);
        choice.setProfile(profile.path());
        std::optional<LiveConnection> chosen;
        choice.ask(*m_account, [&chosen](LiveConnection what) { chosen = what; });
        auto *card = m_window->findChild<FormCard *>();
        QCOMPARE(card->choice(0), 1);
        card->findChildren<QRadioButton *>().at(2)->setChecked(true);
        card->submit();
        QCOMPARE(chosen, std::optional(LiveConnection::Never));
        // The command-line program is not beside this test.
        QTRY_VERIFY(m_window->findChild<ConfirmCard *>());
        m_window->findChild<ConfirmCard *>()->reject();
    }

    void choiceIsOfferedToBotsOnly()
    {
        QVERIFY(m_account->hasChoiceOfLive());
        m_account->setLive(LiveConnection::Always); // the sandbox of this window
        QVERIFY(!m_account->hasChoiceOfLive());
    }

    void ageOfWhatIsKnownIsShownWithoutPaintingAllTheTime()
    {
        ImageCache images{QString()};
        AccountBar bar(m_style, *m_backend, images, m_window.get());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        comeTo(Source::Polling);
        QCOMPARE(bar.stateText(), u"Checked just now"_s);
        QTRY_VERIFY(bar.isVisible());
        QCoreApplication::processEvents();
        PaintCount painted(bar);
        for (int i = 0; i < 5; ++i) {
            checked(QDateTime::currentDateTimeUtc());
            QCoreApplication::processEvents();
        }
        QCOMPARE(painted.count, 0);
        checked(QDateTime::currentDateTimeUtc().addSecs(-13));
        QCOMPARE(bar.stateText(), u"Checked 10 s ago"_s);
        QTRY_COMPARE(painted.count, 1);
        checked(QDateTime::currentDateTimeUtc().addSecs(-150));
        QCOMPARE(bar.stateText(), u"Checked 2 min ago"_s);
    }

private:
    void comeTo(Source source)
    {
        ConnectionState state;
        state.phase = Phase::Online;
        state.source = source;
        if (state.polls())
            state.checked = QDateTime::currentDateTimeUtc();
        m_backend->setConnection(state);
    }
    void checked(const QDateTime &time)
    {
        ConnectionState state = m_backend->connection();
        state.checked = time;
        m_backend->setConnection(state);
    }

    QTemporaryDir m_folder;
    Style m_style;
    FakeBackend *m_backend = nullptr; //!< the account's
    std::unique_ptr<Account> m_account;
    std::unique_ptr<QWidget> m_window;
};

KOOKABURRA_GUI_CASE(TestGatewayBanner)

} // namespace tst_gatewaybanner

#include "tst_gatewaybanner.moc"
