// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/shell/live/relayfarewell.h"

#include "app/net/relayaddress.h"
#include "app/session/accounts.h"
#include "app/session/relaystart.h"
#include "app/session/storagewatch.h"
#include "tests/support/faketokenstore.h"
#include "tests/support/relayrig.h"
#include "tests/support/testcase.h"
#include "ui/composer/composer.h"
#include "ui/shell/account/accountview.h"
#include "ui/shell/live/livechoice.h"
#include "ui/shell/window/mainwindow.h"
#include "ui/style/style.h"
#include "ui/widgets/confirmcard.h"

#include <QCheckBox>
#include <QClipboard>
#include <QCloseEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QSettings>
#include <QTest>

namespace tst_relayfarewell {

using namespace Qt::Literals::StringLiterals;
using namespace chat;
using namespace chat::ui;
using chat::test::RelayRig;

namespace {

//! As the main window does it.
class FarewellWindow : public QWidget
{
public:
    explicit FarewellWindow(Style &style)
        : farewell(new RelayFarewell(*this, style))
    {
        resize(700, 500);
    }
    RelayFarewell *farewell;

protected:
    void closeEvent(QCloseEvent *event) override { event->setAccepted(farewell->mayClose()); }
};

} // namespace

//! Closing a window while a relay runs for one of its accounts.
class TestRelayFarewell : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<RelayRig> m_rig;
    std::unique_ptr<QSettings> m_settings;
    test::FakeTokenStore m_tokens;
    std::unique_ptr<Accounts> m_accounts;
    Style m_style;
    std::unique_ptr<FarewellWindow> m_window;

    bool startRelay()
    {
        RelayStart start(*m_accounts->all().front(),
            {m_rig->folder.path() + u"/profile"_s, QStringLiteral(PROGRAMS "/kookaburra-cli")});
        bool ready = false;
        connect(&start, &RelayStart::ready, this, [&ready] { ready = true; });
        start.start();
        return chat::test::soon([&ready] { return ready; });
    }
    [[nodiscard]] std::optional<QUrl> running() const { return RelayStart::running(*m_accounts->all().front()); }

private Q_SLOTS:
    void init()
    {
        m_rig = std::make_unique<RelayRig>();
        m_settings = std::make_unique<QSettings>(m_rig->folder.path() + u"/kookaburra.ini"_s, QSettings::IniFormat);
        m_accounts = std::make_unique<Accounts>(*m_settings, m_tokens, m_rig->folder.path());
        User bot;
        bot.id = UserId(u"100"_s);
        bot.bot = true;
        m_accounts->add(
            {AccountConfig::Backend::Kook, m_rig->options.upstream, m_rig->options.token}, bot, Account::Keep::ThisRun);
        m_window = std::make_unique<FarewellWindow>(m_style);
        m_window->farewell->setAccounts(*m_accounts);
        m_window->show();
    }
    void cleanup()
    {
        m_window.reset();
        if (!m_accounts->all().empty())
            RelayAddress(m_rig->options.upstream, u"100"_s).end();
        SOON_VERIFY(!running());
        m_accounts.reset();
        m_rig.reset();
    }

    void withoutARelayNothingIsAsked()
    {
        QVERIFY(m_window->close());
        QVERIFY(m_window->isHidden());
    }

    void relayThatNobodyUsesIsLeft()
    {
        QVERIFY(startRelay());
        m_window->close();
        SOON_VERIFY(m_window->isHidden());
        QVERIFY(!m_window->findChild<ConfirmCard *>());
        QVERIFY(running());
    }

    void whoIsConnectedIsSaidAndMayStay_data()
    {
        QTest::addColumn<bool>("ends");
        QTest::newRow("stays") << false;
        QTest::newRow("ends") << true;
    }
    void whoIsConnectedIsSaidAndMayStay()
    {
        QFETCH(bool, ends);
        QVERIFY(startRelay());
        chat::sandbox::test::Client program(running()->toString(), m_rig->options.token);
        program.setProgram("my-bot/1");
        chat::sandbox::test::Gateway gateway(program, false);
        SOON_VERIFY(!gateway.sessionId().isEmpty());

        m_window->close();
        SOON_VERIFY(m_window->findChild<ConfirmCard *>());
        QVERIFY(m_window->isVisible());
        auto *card = m_window->findChild<ConfirmCard *>();
        QStringList texts;
        for (const auto *label : card->findChildren<QLabel *>())
            texts.append(label->text().remove(QChar(0x200B))); // where a long name may break
        QVERIFY2(texts.join(u'\n').contains(u"my-bot"_s), qPrintable(texts.join(u'\n')));
        card->reject();
        QVERIFY(m_window->isVisible());
        QTRY_VERIFY(!m_window->findChild<ConfirmCard *>());

        m_window->close(); // once more
        SOON_VERIFY(m_window->findChild<ConfirmCard *>());
        card = m_window->findChild<ConfirmCard *>();
        card->findChild<QCheckBox *>()->setChecked(ends);
        card->accept();
        QVERIFY(m_window->isHidden());
        if (ends)
            SOON_VERIFY(!running());
        else
            QVERIFY(running());
    }

    //! "Close anyway" is an answer for one time: the window stays open if the question about the relay is cancelled.
    void lossOfTextIsAskedAboutAgainAfterwards()
    {
        QVERIFY(startRelay());
        chat::sandbox::test::Client program(running()->toString(), m_rig->options.token);
        program.setProgram("my-bot/1");
        chat::sandbox::test::Gateway gateway(program, false);
        SOON_VERIFY(!gateway.sessionId().isEmpty());
        StorageWatch storage(m_rig->folder.path());
        MainWindow window(m_style, *m_settings);
        window.setStorage(storage);
        window.setAccounts(*m_accounts);
        m_accounts->setCurrent(m_accounts->all().front().get());
        window.show();
        SOON_VERIFY(window.account() && !window.account()->current().isEmpty());
        window.account()->composer().setText(u"not sent yet"_s);
        storage.report(
            u"drafts"_s, WriteFailure{WriteFailure::Kind::DiskFull, m_rig->folder.filePath(u"x"_s), u"ENOSPC"_s});
        const auto asked = [&window](const QString &words) {
            const auto *card = window.findChild<ConfirmCard *>();
            return card && card->accessibleName().contains(words);
        };
        for (int i = 0; i < 2; ++i) {
            QVERIFY(!window.close());
            SOON_VERIFY(asked(u"lose unsent messages"_s));
            window.findChild<ConfirmCard *>()->accept();
            SOON_VERIFY(asked(u"connected through this computer"_s));
            window.findChild<ConfirmCard *>()->reject();
            SOON_VERIFY(!window.findChild<ConfirmCard *>());
            QVERIFY(window.isVisible());
        }
    }

    void sharingShowsTheAddress()
    {
        QVERIFY(startRelay());
        LiveChoice choice(*m_window, m_style);
        choice.setProfile(m_rig->folder.path() + u"/profile"_s);
        choice.share(*m_accounts->all().front());
        SOON_VERIFY(m_window->findChild<ConfirmCard *>());
        auto *card = m_window->findChild<ConfirmCard *>();
        card->accept();
        QCOMPARE(QGuiApplication::clipboard()->text(), running()->toString());
    }

    void endOfTheSessionAsksNothing()
    {
        QVERIFY(startRelay());
        m_window->farewell->setEnding();
        QVERIFY(m_window->close());
    }
};

KOOKABURRA_GUI_CASE(TestRelayFarewell)

} // namespace tst_relayfarewell

#include "tst_relayfarewell.moc"
