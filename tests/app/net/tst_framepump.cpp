// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/net/websocket/framepump.h"
#include "tests/support/soon.h"
#include "tests/support/testcase.h"

#include <QJsonDocument>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <vector>

namespace tst_framepump {

using namespace chat;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using Reading = FramePump::Reading;

namespace {

//! A clock that advances only by what the test spends, and an event loop whose turns are calls.
class Turns : public Scheduler
{
public:
    [[nodiscard]] Milliseconds now() const override { return m_now; }
    [[nodiscard]] QDateTime utc() const override { return {}; }
    Handle after(Milliseconds, std::function<void()> task) override
    {
        m_tasks.push_back({++m_last, std::move(task)});
        return m_last;
    }
    void cancel(Handle handle) override
    {
        std::erase_if(m_tasks, [handle](const auto &task) { return task.first == handle; });
    }
    //! Runs what is due, not what that asks for.
    void turn()
    {
        for (const auto &[handle, task] : std::exchange(m_tasks, {}))
            task();
    }
    void spend(Milliseconds time) { m_now += time; }
    [[nodiscard]] bool isIdle() const { return m_tasks.empty(); }

private:
    std::vector<std::pair<Handle, std::function<void()>>> m_tasks;
    Milliseconds m_now{1000};
    Handle m_last = 0;
};

using Effect = FramePump::Subject::Effect;

//! {"n":N} with padding; what begins with '!' is broken, with '+' too large for reading in place. "set", "unset" and
//! "replace" name what the frame is about, "by" who did it; of a pointless one {"was":N} remains.
Reading read(const QByteArray &frame, qsizetype most)
{
    if (frame.startsWith('+') && most < 1000)
        return {Reading::Outcome::Larger};
    const QJsonDocument document = QJsonDocument::fromJson(frame.startsWith('+') ? frame.mid(1) : frame);
    if (!document.isObject())
        return {Reading::Outcome::Broken};
    QJsonObject object = document.object();
    object.insert("guiThread"_L1, QThread::currentThread() == QCoreApplication::instance()->thread());
    Reading reading{Reading::Outcome::Read, object};
    for (const auto &[name, effect] : {std::pair("set"_L1, Effect::Sets), std::pair("unset"_L1, Effect::Unsets),
             std::pair("replace"_L1, Effect::Replaces)}) {
        if (object.contains(name))
            reading.subject
                = {effect, object.value(name).toString().toUtf8(), object.value("by"_L1).toString().toUtf8()};
    }
    reading.remains.insert("was"_L1, object.value("n"_L1));
    return reading;
}

QByteArray frame(int n, qsizetype padding = 0)
{
    return "{\"n\":"_ba + QByteArray::number(n) + QByteArray(padding, ' ') + '}';
}

struct Rig
{
    Turns turns;
    FramePump pump;
    std::chrono::milliseconds cost{0}; //!< time that the receiver of a frame takes
    QList<int> seen;
    QList<bool> inGuiThread;
    qsizetype dropped = 0;
    int batches = 0;
    QList<int> pointless;
    int filled = 0;
    int roomMade = 0;

    explicit Rig(FramePump::Limits limits = small())
        : pump(turns, &read, limits)
    {
        QObject::connect(&pump, &FramePump::frameRead, &pump, [this](const QJsonObject &object) {
            if (object.contains("was"_L1)) {
                pointless.append(object.value("was"_L1).toInt());
                return;
            }
            seen.append(object.value("n"_L1).toInt());
            inGuiThread.append(object.value("guiThread"_L1).toBool());
            turns.spend(cost);
        });
        QObject::connect(&pump, &FramePump::frameDropped, &pump, [this](qsizetype bytes) { dropped += bytes; });
        QObject::connect(&pump, &FramePump::batchEnded, &pump, [this] { ++batches; });
        QObject::connect(&pump, &FramePump::filled, &pump, [this] { ++filled; });
        QObject::connect(&pump, &FramePump::roomMade, &pump, [this] { ++roomMade; });
    }
    static FramePump::Limits small()
    {
        FramePump::Limits limits;
        limits.budget = 8ms;
        limits.batch = 4;
        limits.small = 100;
        limits.smallUnpacked = 800;
        limits.most = 100'000;
        limits.ahead = 0;
        return limits;
    }
    static FramePump::Limits readingAhead(size_t ahead)
    {
        FramePump::Limits limits = small();
        limits.ahead = ahead;
        return limits;
    }
    //! Turns the loop until all is handed on; turns in which the other thread is waited for count for nothing.
    bool drain()
    {
        return test::soon([this] {
            while (turn() > 0) {}
            return pump.isEmpty();
        });
    }
    //! How many frames it handed on.
    qsizetype turn()
    {
        const auto handed = [this] { return seen.size() + pointless.size() + dropped; };
        const auto before = handed();
        turns.turn();
        return handed() - before;
    }
    static QList<int> upTo(int n)
    {
        QList<int> numbers;
        for (int i = 1; i <= n; ++i)
            numbers.append(i);
        return numbers;
    }
};

} // namespace

class TestFramePump : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void singleFrameDoesNotWait()
    {
        Rig rig;
        rig.pump.add(frame(1));
        QCOMPARE(rig.seen, QList<int>{1});
        rig.turns.turn();
        QVERIFY(rig.turns.isIdle()); // nothing goes on for nothing
        rig.pump.add(frame(2));
        QCOMPARE(rig.seen, (QList<int>{1, 2}));
    }

    // However many come at once: a turn hands on what fits into its time, give or take a batch.
    void floodIsHandedOnInTurns()
    {
        Rig rig;
        rig.cost = 1ms;
        for (int i = 1; i <= 1000; ++i)
            rig.pump.add(frame(i));
        qsizetype most = rig.seen.size();
        int turns = 1;
        for (; !rig.pump.isEmpty() && turns < 1000; ++turns) {
            const auto before = rig.seen.size();
            rig.turns.turn();
            most = std::max(most, rig.seen.size() - before);
        }
        QCOMPARE(rig.seen, Rig::upTo(1000));
        QVERIFY2(most <= 8 + 4, qPrintable(QString::number(most)));
        QVERIFY(turns >= 1000 / 12);
        rig.turns.turn();
        QVERIFY(rig.turns.isIdle());
    }

    void whatIsExpensiveIsHandedOnABatchAtATime()
    {
        Rig rig;
        rig.cost = 20ms;
        for (int i = 1; i <= 20; ++i)
            rig.pump.add(frame(i));
        QCOMPARE(rig.seen.size(), 1);
        rig.turns.turn();
        QCOMPARE(rig.seen.size(), 5);
        QCOMPARE(rig.batches, 1);
        rig.turns.turn();
        QCOMPARE(rig.seen.size(), 9);
    }

    void whatComesWhileOthersWaitWaitsBehindThem()
    {
        Rig rig;
        rig.cost = 8ms;
        for (int i = 1; i <= 10; ++i)
            rig.pump.add(frame(i));
        rig.turns.turn();
        rig.pump.add(frame(11));
        while (!rig.pump.isEmpty())
            rig.turns.turn();
        QCOMPARE(rig.seen, Rig::upTo(11));
    }

    void largeFramesAreReadBesideTheGuiThreadInTheirPlace_data()
    {
        QTest::addColumn<QByteArray>("large");
        QTest::newRow("large") << frame(2, 500);
        QTest::newRow("grows") << "+"_ba + frame(2);
    }
    void largeFramesAreReadBesideTheGuiThreadInTheirPlace()
    {
        QFETCH(QByteArray, large);
        Rig rig;
        rig.pump.add(frame(1));
        rig.pump.add(large);
        rig.pump.add(frame(3));
        QCOMPARE(rig.seen, QList<int>{1});
        QVERIFY(!rig.pump.isEmpty());
        rig.turns.turn();
        SOON_COMPARE(rig.seen, (QList<int>{1, 2})); // one turn is its own
        rig.turns.turn();
        QCOMPARE(rig.seen, Rig::upTo(3));
        QCOMPARE(rig.inGuiThread, (QList<bool>{true, false, true}));
        rig.turns.turn();
        QVERIFY(rig.turns.isIdle());
    }

    void whatCannotBeReadIsDroppedAndTold()
    {
        Rig rig;
        rig.pump.add("!"_ba);
        rig.pump.add(frame(1));
        rig.pump.add(QByteArray(500, '!'));
        rig.pump.add(frame(2));
        SOON_COMPARE(rig.dropped, 501);
        rig.turns.turn();
        QCOMPARE(rig.seen, Rig::upTo(2));
    }

    void stepHasItsPlaceAmongTheFrames()
    {
        Rig rig;
        QList<int> at;
        rig.pump.addStep([&] { at.append(int(rig.seen.size())); });
        QCOMPARE(at, QList<int>{0}); // nothing waits: at once
        rig.cost = 8ms;
        for (int i = 1; i <= 3; ++i)
            rig.pump.add(frame(i));
        rig.pump.addStep([&] { at.append(int(rig.seen.size())); });
        rig.pump.add(frame(4));
        while (!rig.pump.isEmpty())
            rig.turns.turn();
        QCOMPARE(at, (QList<int>{0, 3}));
        QCOMPARE(rig.seen, Rig::upTo(4));
    }

    void whatIsClearedIsGoneAndWhatFollowsIsNotHeldUp()
    {
        Rig rig;
        rig.pump.add(frame(1, 500));
        rig.pump.add(frame(2));
        rig.turns.turn(); // waits for the large one
        rig.pump.clear();
        QVERIFY(rig.pump.isEmpty());
        rig.pump.add(frame(3));
        rig.turns.turn();
        SOON_COMPARE(rig.seen, QList<int>{3});
    }

    // Whoever adds is told when to stop, and when there is room.
    void whatWaitsIsBounded_data()
    {
        QTest::addColumn<int>("ahead");
        QTest::newRow("read in place") << 0;
        QTest::newRow("read ahead") << 16;
    }
    void whatWaitsIsBounded()
    {
        QFETCH(int, ahead);
        Rig rig(Rig::readingAhead(static_cast<size_t>(ahead)));
        rig.cost = 8ms;
        rig.pump.add(frame(1));
        int added = 1;
        while (rig.filled == 0 && added < 100'000)
            rig.pump.add(frame(++added, 60));
        QVERIFY2(added > 1000 && added < 2000, qPrintable(QString::number(added)));
        rig.pump.add(frame(++added)); // told once
        QCOMPARE(rig.filled, 1);
        QCOMPARE(rig.roomMade, 0);
        QVERIFY(rig.drain());
        QCOMPARE(rig.roomMade, 1);
        QCOMPARE(rig.filled, 1);
        QCOMPARE(rig.seen, Rig::upTo(added)); // nothing that was taken is lost
    }

    void whatIsClearedMakesRoom()
    {
        Rig rig;
        rig.cost = 8ms;
        for (int i = 1; rig.filled == 0 && i < 100'000; ++i)
            rig.pump.add(frame(i, 60));
        rig.pump.clear();
        QCOMPARE(rig.roomMade, 1);
        QVERIFY(rig.pump.isEmpty());
    }

    // Frames, steps and large ones keep their order while they are read in the other thread.
    void manyAreReadBesideTheGuiThreadInOrder()
    {
        Rig rig(Rig::readingAhead(16));
        rig.cost = 1ms;
        QList<int> at;
        for (int i = 1; i <= 1000; ++i) {
            rig.pump.add(i % 97 == 0 ? frame(i, 500) : i % 89 == 0 ? "+"_ba + frame(i) : frame(i));
            if (i == 500)
                rig.pump.addStep([&] { at.append(int(rig.seen.size())); });
        }
        qsizetype most = 0;
        QVERIFY(test::soon([&] {
            while (const qsizetype handed = rig.turn())
                most = std::max(most, handed);
            return rig.pump.isEmpty();
        }));
        QCOMPARE(rig.seen, Rig::upTo(1000));
        QCOMPARE(at, QList<int>{500});
        QVERIFY2(most <= 8 + 4, qPrintable(QString::number(most))); // bounded in each turn
        QVERIFY2(rig.inGuiThread.count(false) > 800, qPrintable(QString::number(rig.inGuiThread.count(false))));
        rig.turns.turn();
        QVERIFY(rig.turns.isIdle());
    }

    void whatAnotherMakesPointlessIsLeftOut_data()
    {
        QTest::addColumn<QStringList>("frames");
        QTest::addColumn<QList<int>>("seen");
        const auto row = [](const char *name, const QStringList &frames, const QList<int> &seen) {
            QTest::newRow(name) << frames << seen;
        };
        row("the last edit counts", {u"replace:a"_s, u"replace:b"_s, u"replace:a"_s, u"replace:a"_s}, {2, 4});
        row("set and unset", {u"set:a"_s, u"unset:a"_s}, {});
        row("unset and set", {u"unset:a"_s, u"set:a"_s}, {});
        row("three times", {u"set:a"_s, u"unset:a"_s, u"set:a"_s}, {3});
        row("said twice", {u"set:a"_s, u"set:a"_s, u"unset:a"_s}, {1});
        row("of others", {u"set:a"_s, u"set:b"_s, u"unset:c"_s}, {1, 2, 3});
        row("own", {u"set:a:me"_s, u"unset:a:me"_s}, {1, 2});
        row("somebody's", {u"set:a:you"_s, u"unset:a:you"_s}, {});
    }
    void whatAnotherMakesPointlessIsLeftOut()
    {
        QFETCH(QStringList, frames);
        QFETCH(QList<int>, seen);
        Rig rig(Rig::readingAhead(static_cast<size_t>(frames.size())));
        rig.pump.setOwn("me"_ba);
        rig.cost = 8ms;
        rig.pump.add(frame(100)); // its turn is used up
        QList<int> all;
        for (qsizetype i = 0; i < frames.size(); ++i) {
            const QStringList parts = frames[i].split(u':');
            QJsonObject object{{"n"_L1, int(i) + 1}, {parts[0], parts[1]}};
            if (parts.size() > 2)
                object.insert("by"_L1, parts[2]);
            rig.pump.add(QJsonDocument(object).toJson(QJsonDocument::Compact));
            all.append(int(i) + 1);
        }
        rig.pump.add(frame(200));
        rig.pump.add(frame(201));
        QVERIFY(rig.drain());
        QCOMPARE(rig.seen, QList<int>{100} + seen + QList<int>({200, 201}));
        auto told = rig.seen + rig.pointless;
        std::ranges::sort(told);
        QCOMPARE(told, all + QList<int>({100, 200, 201})); // each leaves its number
    }
};

KOOKABURRA_CORE_CASE(TestFramePump)

} // namespace tst_framepump

#include "tst_framepump.moc"
