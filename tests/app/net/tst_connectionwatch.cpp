// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/net/connectionwatch.h"
#include "tests/support/fakescheduler.h"
#include "tests/support/testcase.h"

#include <QSignalSpy>
#include <QTest>

namespace tst_connectionwatch {

using namespace chat;
using namespace std::chrono_literals;

class SystemClock : public test::FakeScheduler
{
public:
    [[nodiscard]] bool isSystemClock() const override { return true; }
};

class TestConnectionWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jumpsOfTheClock_data()
    {
        QTest::addColumn<int>("jumpMs");
        QTest::addColumn<int>("told");
        QTest::newRow("an hour of sleep") << 3'600'000 << 1;
        QTest::newRow("ten seconds of sleep") << 10'000 << 1;
        QTest::newRow("the clock was set back") << -3'600'000 << 1;
        QTest::newRow("time service corrects a little") << 800 << 0;
        QTest::newRow("nothing") << 0 << 0;
    }
    void jumpsOfTheClock()
    {
        QFETCH(int, jumpMs);
        QFETCH(int, told);
        test::FakeScheduler clock;
        ConnectionWatch watch(clock);
        QSignalSpy stale(&watch, &ConnectionWatch::connectionsStale);
        watch.start();
        clock.advance(1min);
        QCOMPARE(stale.size(), 0);
        clock.jump(std::chrono::milliseconds(jumpMs));
        clock.advance(5s);
        QCOMPARE(stale.size(), told);
        clock.advance(10min);
        QCOMPARE(stale.size(), told);
    }

    void changesOfTheNetwork_data()
    {
        QTest::addColumn<QString>("changes"); // u up, d down, m another medium, . a moment later
        QTest::addColumn<int>("told");
        QTest::newRow("down") << QStringLiteral("d.") << 0;
        QTest::newRow("down and up") << QStringLiteral("d.u.") << 1;
        QTest::newRow("flapping is told once") << QStringLiteral("dududu.") << 1;
        QTest::newRow("flapping that ends down") << QStringLiteral("dudud.") << 0;
        QTest::newRow("up all the time") << QStringLiteral("u.u.") << 0;
        QTest::newRow("another medium") << QStringLiteral("m.") << 1;
        QTest::newRow("another medium while down") << QStringLiteral("dm.") << 0;
        QTest::newRow("twice") << QStringLiteral("m.d.u.") << 2;
    }
    void changesOfTheNetwork()
    {
        QFETCH(QString, changes);
        QFETCH(int, told);
        test::FakeScheduler clock;
        ConnectionWatch watch(clock);
        QSignalSpy stale(&watch, &ConnectionWatch::connectionsStale);
        watch.start();
        for (const QChar change : changes) {
            if (change == u'u')
                watch.setReachable(true);
            else if (change == u'd')
                watch.setReachable(false);
            else if (change == u'm')
                watch.mediumChanged();
            else
                clock.advance(1s);
        }
        QCOMPARE(stale.size(), told);
    }

    void stoppedIsSilent()
    {
        test::FakeScheduler clock;
        ConnectionWatch watch(clock);
        QSignalSpy stale(&watch, &ConnectionWatch::connectionsStale);
        watch.start();
        watch.mediumChanged();
        watch.stop();
        clock.jump(1h);
        clock.advance(1min);
        watch.mediumChanged();
        clock.advance(1min);
        QCOMPARE(stale.size(), 0);
        watch.start(); // changes while stopped are ignored
        clock.advance(1min);
        QCOMPARE(stale.size(), 0);
    }

    void clockOfTheSystemIsNotComparedAgainAndAgain()
    {
        SystemClock clock;
        ConnectionWatch watch(clock);
        QSignalSpy stale(&watch, &ConnectionWatch::connectionsStale);
        watch.start();
#ifdef __linux__
        clock.jump(1h);
        clock.advance(10min);
        QCOMPARE(stale.size(), 0); // nobody looked: the system reports it
#endif
        clock.jump(1h);
        watch.clockSet();
        QCOMPARE(stale.size(), 1);
        watch.clockSet(); // once for each jump
        QCOMPARE(stale.size(), 1);
        clock.jump(500ms); // the time service
        watch.clockSet();
        QCOMPARE(stale.size(), 1);
    }

    void followingASystemThatTellsNothingIsFine()
    {
        test::FakeScheduler clock;
        ConnectionWatch watch(clock);
        watch.start();
        watch.followSystem();
        clock.advance(10s);
        watch.stop();
    }
};

KOOKABURRA_CORE_CASE(TestConnectionWatch)

} // namespace tst_connectionwatch

#include "tst_connectionwatch.moc"
