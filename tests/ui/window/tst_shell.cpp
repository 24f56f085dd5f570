// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/net/pictures/imagecache.h"
#include "tests/support/community.h"
#include "tests/support/testcase.h"
#include "ui/shell/account/conversations.h"
#include "ui/shell/conversation/connectionbanner.h"
#include "ui/shell/lists/accountbar.h"
#include "ui/shell/signin/signincard.h"
#include "ui/shell/signin/welcomepage.h"
#include "ui/shell/switcher/quickswitcher.h"
#include "ui/style/framelog.h"
#include "ui/style/style.h"
#include "ui/widgets/button.h"
#include "ui/widgets/fuzzy.h"

#include <QApplication>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace tst_shell {

using namespace chat;
using namespace chat::test;
using namespace chat::ui;
using namespace Qt::Literals::StringLiterals;

class TestShell : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fuzzyPrefersBeginningsAndRuns();
    void trailGoesBackAndForward();
    void onlyTheLastTimelinesAreKept();
    void bannerSaysWhatHappens();
    void bannerShowsConnectingOnlyWhenItTakesLong();
    void accountBarTellsTheState();
    void switcherFindsChannelsPeopleAndGuilds();
    void switcherPutsUnreadFirstThenRecent();
    void switcherClosesOnEscapeAndClickBeside();
    void frameLogHasPaintsAndLongTurns();
    void welcomePageSaysWhyItFailed();

private:
    static void signIn(FakeBackend &backend, Directory &directory);
};

void TestShell::signIn(FakeBackend &backend, Directory &directory)
{
    directory.load();
    QTRY_COMPARE(directory.state(), Directory::State::Ready);
    for (const auto &guild : {GuildId(u"g1"_s), GuildId(u"g2"_s)}) {
        directory.loadGuild(guild);
        QTRY_COMPARE(directory.guildState(guild), Directory::State::Ready);
    }
    Q_UNUSED(backend)
}

void TestShell::fuzzyPrefersBeginningsAndRuns()
{
    QCOMPARE(fuzzyScore(u"", u"anything"), 0);
    QCOMPARE(fuzzyScore(u"xyz", u"raid-planning"), -1);
    QVERIFY(fuzzyScore(u"rp", u"raid-planning") > 0);
    QVERIFY(fuzzyScore(u"RAID", u"raid-planning") > fuzzyScore(u"rdpn", u"raid-planning"));
    QVERIFY(fuzzyScore(u"plan", u"plan") > fuzzyScore(u"plan", u"raid-planning"));
    QVERIFY(fuzzyScore(u"rp", u"raid-planning") > fuzzyScore(u"rp", u"carpet"));
    QVERIFY(fuzzyScore(u"讨论", u"综合讨论") > 0);
}

void TestShell::trailGoesBackAndForward()
{
    FakeBackend backend;
    Conversations conversations(backend);
    const auto a = Community::channel(u"a"_s);
    const auto b = Community::channel(u"b"_s);
    const auto c = Community::channel(u"c"_s);
    auto &trail = conversations.trail();
    QVERIFY(!trail.back());
    for (const auto &place : {a, b, c})
        conversations.visit(place);
    QCOMPARE(trail.back()->channel, b);
    QCOMPARE(trail.back()->channel, a);
    QVERIFY(!trail.hasBack() && !trail.back());
    QCOMPARE(trail.forward()->channel, b);
    conversations.visit(a); // c lay ahead and is dropped
    QVERIFY(!trail.hasForward() && !trail.forward());
    QCOMPARE(trail.back()->channel, b);
    QCOMPARE(conversations.recent(), (QList<ChannelRef>{a, c, b}));
}

void TestShell::onlyTheLastTimelinesAreKept()
{
    FakeBackend backend;
    Community::fill(backend);
    Conversations conversations(backend);
    auto *first = &conversations.open(Community::channel(u"0"_s));
    QCOMPARE(&conversations.open(Community::channel(u"0"_s)), first);
    for (int i = 1; i < static_cast<int>(Conversations::kKept); ++i)
        (void)conversations.open(Community::channel(QString::number(i)));
    QVERIFY(conversations.find(Community::channel(u"0"_s)));
    (void)conversations.open(Community::channel(u"new"_s));
    QVERIFY(!conversations.find(Community::channel(u"0"_s)));
    QVERIFY(conversations.find(Community::channel(u"1"_s)));
}

void TestShell::bannerSaysWhatHappens()
{
    FakeBackend backend;
    Style style;
    ConnectionBanner banner(style, backend);
    QVERIFY(banner.isHidden());
    ConnectionState waiting;
    waiting.phase = ConnectionState::Phase::Waiting;
    waiting.retryAt = QDateTime::currentDateTimeUtc().addSecs(3000);
    ApiError error;
    error.kind = ApiError::Kind::Network;
    waiting.error = error;
    backend.setConnection(waiting);
    QVERIFY(!banner.isHidden());
    QVERIFY(banner.text().contains(u"cannot be reached"_s));
    QVERIFY(banner.text().contains(QRegularExpression(u"in (3000|2\\d\\d\\d) s"_s)));
    const auto buttons = banner.findChildren<chat::ui::Button *>();
    const auto now
        = std::find_if(buttons.begin(), buttons.end(), [](const auto *b) { return b->text() == u"Try now"_s; });
    QVERIFY(now != buttons.end());
    QTest::mouseClick(*now, Qt::LeftButton);
    QCOMPARE(backend.retries, 1);

    ConnectionState refused;
    refused.phase = ConnectionState::Phase::Refused;
    backend.setConnection(refused);
    QVERIFY(banner.text().contains(u"token"_s));

    ConnectionState online;
    online.phase = ConnectionState::Phase::Online;
    backend.setConnection(online);
    QVERIFY(banner.isHidden());
    banner.showNotice(u"The sandbox was started again."_s);
    QCOMPARE(banner.text(), u"The sandbox was started again."_s);
}

void TestShell::bannerShowsConnectingOnlyWhenItTakesLong()
{
    FakeBackend backend;
    Style style;
    ConnectionBanner banner(style, backend);
    ConnectionState connecting;
    connecting.phase = ConnectionState::Phase::Connecting;
    backend.setConnection(connecting);
    QVERIFY(banner.isHidden());
    QTRY_COMPARE(banner.text(), u"Connecting…"_s);
    ConnectionState online;
    online.phase = ConnectionState::Phase::Online;
    backend.setConnection(online);
    QVERIFY(banner.isHidden());
}

void TestShell::accountBarTellsTheState()
{
    FakeBackend backend;
    Community::fill(backend);
    Style style;
    ImageCache images{QString()};
    AccountBar bar(style, backend, images);
    QCOMPARE(bar.stateText(), u"Offline"_s);
    backend.start();
    QTRY_COMPARE(bar.stateText(), u"Connected"_s);
    auto state = backend.connection();
    state.latencyMs = 12;
    backend.setConnection(state);
    QCOMPARE(bar.stateText(), u"Connected · 12 ms"_s);
    QVERIFY(bar.accessibleName().contains(u"Kookaburra"_s));
}

void TestShell::switcherFindsChannelsPeopleAndGuilds()
{
    FakeBackend backend;
    Community::fill(backend);
    backend.start();
    QTRY_VERIFY(!backend.self().id.isEmpty());
    Directory directory(backend);
    signIn(backend, directory);
    Style style;
    ImageCache images{QString()};
    QWidget window;
    window.resize(900, 600);
    QuickSwitcher switcher(style, directory, images, &window);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QSignalSpy channels(&switcher, &QuickSwitcher::channelChosen);
    QSignalSpy guilds(&switcher, &QuickSwitcher::guildChosen);

    switcher.popup({});
    auto *field = switcher.findChild<QLineEdit *>();
    QTest::keyClicks(field, u"raid"_s);
    QVERIFY(switcher.model().rowCount() >= 1);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(channels.count(), 1);
    QCOMPARE(channels[0][0].value<ChannelRef>(), Community::channel(u"c-raid"_s));
    QVERIFY(switcher.isHidden());

    switcher.popup({});
    QTest::keyClicks(field, u"ann"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(channels.last()[0].value<ChannelRef>(), Community::direct(u"dm-4"_s));

    switcher.popup({});
    QTest::keyClicks(field, u"mine craft"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(guilds.count(), 1);

    switcher.popup({});
    QTest::keyClicks(field, u"hidden"_s);
    QCOMPARE(switcher.model().rowCount(), 0); // a channel we may not see
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(!switcher.isHidden());
}

void TestShell::switcherPutsUnreadFirstThenRecent()
{
    FakeBackend backend;
    Community::fill(backend);
    backend.start();
    QTRY_VERIFY(!backend.self().id.isEmpty());
    Directory directory(backend);
    signIn(backend, directory);
    Community::say(backend, Community::channel(u"d-one"_s), u"3"_s, u"x"_s);
    SwitcherModel model(directory);
    model.open({Community::channel(u"c-share"_s)});
    QCOMPARE(model.at(0).channel, Community::direct(u"dm-5"_s)); // for us
    QCOMPARE(model.at(1).channel, Community::channel(u"d-one"_s)); // unread
    QCOMPARE(model.at(2).channel, Community::channel(u"c-share"_s)); // recent
    for (int i = 0; i < model.rowCount(); ++i)
        QVERIFY(model.index(i).data(Qt::AccessibleTextRole).toString().contains(model.at(i).name));
}

void TestShell::switcherClosesOnEscapeAndClickBeside()
{
    FakeBackend backend;
    Directory directory(backend);
    Style style;
    ImageCache images{QString()};
    QWidget window;
    window.resize(900, 600);
    QuickSwitcher switcher(style, directory, images, &window);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    switcher.popup({});
    QTest::keyClick(switcher.findChild<QLineEdit *>(), Qt::Key_Escape);
    QVERIFY(switcher.isHidden());
    switcher.popup({});
    QTest::mouseClick(&switcher, Qt::LeftButton, {}, QPoint(5, 5));
    QVERIFY(switcher.isHidden());
}

void TestShell::frameLogHasPaintsAndLongTurns()
{
    QTemporaryDir folder;
    const auto path = folder.filePath(u"frames.csv"_s);
    {
        auto log = FrameLog::open(path);
        QVERIFY(log != nullptr);
        qint64 now = 0;
        log->setClock([&now] { return now; });
        log->watch(*QCoreApplication::instance());
        log->paint(1234, 7, "scroll");
        QTimer::singleShot(0, this, [&now] { now += 30'000'000; }); // a turn that takes long
        QTRY_COMPARE(now, 30'000'000);
        QTimer::singleShot(0, this, [&now] { ++now; }); // the turn after it
        QTRY_COMPARE(now, 30'000'001);
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto lines = file.readAll().split('\n');
    QVERIFY(lines[0].endsWith(",1234,7,scroll"));
    QVERIFY(std::any_of(lines.begin(), lines.end(), [](const QByteArray &line) {
        const auto parts = line.split(',');
        return parts.size() == 4 && parts[3] == "turn" && parts[1].toLongLong() >= 30'000
            && parts[2].toLongLong() < parts[1].toLongLong(); // it slept, which costs no processor time
    }));
    QVERIFY(!FrameLog::open(u"/nonexistent/frames.csv"_s));
}

void TestShell::welcomePageSaysWhyItFailed()
{
    Style style;
    WelcomePage page(style);
    QSignalSpy chosen(&page, &WelcomePage::sandboxChosen);
    QTest::mouseClick(&page.sandboxButton(), Qt::LeftButton);
    QCOMPARE(chosen.count(), 1);
    page.showBusy(u"Starting"_s);
    QTest::mouseClick(&page.sandboxButton(), Qt::LeftButton);
    QCOMPARE(chosen.count(), 1);
    page.showFailure(u"It did not start."_s);
    QCOMPARE(page.status(), u"It did not start."_s);
    QTest::mouseClick(&page.sandboxButton(), Qt::LeftButton);
    QCOMPARE(chosen.count(), 2);
}

KOOKABURRA_GUI_CASE(TestShell)

} // namespace tst_shell

#include "tst_shell.moc"
