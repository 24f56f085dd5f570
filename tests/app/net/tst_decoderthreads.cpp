// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/net/pictures/decoderthreads.h"
#include "tests/support/fakescheduler.h"
#include "tests/support/testcase.h"

#include <QSemaphore>
#include <QTest>
#include <QThread>

namespace tst_decoderthreads {

using namespace chat;
using namespace std::chrono_literals;
using Token = const std::stop_token &;

namespace {

//! Work that returns when a test says so, or never by itself; frees all of it at the end.
struct Gate
{
    std::shared_ptr<QSemaphore> begun = std::make_shared<QSemaphore>();
    std::shared_ptr<QSemaphore> open = std::make_shared<QSemaphore>();

    Gate() = default;
    Gate(const Gate &) = delete;
    Gate &operator=(const Gate &) = delete;
    ~Gate() { open->release(1000); }

    [[nodiscard]] std::function<int(Token)> stuck() const
    {
        return [begun = begun, open = open](Token) {
            begun->release();
            open->acquire();
            return 1;
        };
    }
};

struct ThreadsRig
{
    test::FakeScheduler clock;
    DecoderThreads threads;
    QObject context;
    QList<std::optional<int>> answers;

    explicit ThreadsRig(const DecoderThreads::Limits &limits = {})
        : threads(clock, limits)
    {
    }
    void run(const std::function<int(Token)> &work)
    {
        threads.run<int>(work, &context, [this](std::optional<int> answer) { answers.append(answer); });
    }
};

} // namespace

class TestDecoderThreads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resultsComeFromTheEventLoop()
    {
        ThreadsRig rig;
        const auto *here = QThread::currentThread();
        rig.run([here](Token) { return QThread::currentThread() == here ? 0 : 7; });
        QVERIFY(rig.answers.isEmpty());
        QTRY_COMPARE(rig.answers.size(), 1);
        QCOMPARE(rig.answers.first(), std::optional(7));
    }

    void atMostSoManyAtOnce()
    {
        ThreadsRig rig;
        const Gate gate;
        for (int i = 0; i < 5; ++i)
            rig.run(gate.stuck());
        QVERIFY(gate.begun->tryAcquire(2, 10'000));
        QCOMPARE(gate.begun->available(), 0);
        gate.open->release(5);
        QTRY_COMPARE(rig.answers.size(), 5);
    }

    void whatTakesTooLongIsToldToStop()
    {
        ThreadsRig rig;
        auto stopped = std::make_shared<QSemaphore>();
        rig.run([stopped](Token stop) {
            while (!stop.stop_requested())
                QThread::yieldCurrentThread();
            stopped->release();
            return 1;
        });
        rig.clock.advance(9999ms);
        QVERIFY(rig.answers.isEmpty());
        rig.clock.advance(1ms);
        QCOMPARE(rig.answers, QList<std::optional<int>>{std::nullopt});
        QVERIFY(stopped->tryAcquire(1, 10'000));
        QTRY_VERIFY(DecoderThreads::noneWorks());
        QCoreApplication::processEvents();
        QCOMPARE(rig.answers.size(), 1); // what it found all the same is not wanted any more
    }

    //! Both threads hang for good: the next picture gets another one.
    void stuckThreadsAreReplaced()
    {
        ThreadsRig rig;
        const Gate gate;
        rig.run(gate.stuck());
        rig.run(gate.stuck());
        QVERIFY(gate.begun->tryAcquire(2, 10'000));
        rig.run([](Token) { return 3; });
        rig.clock.advance(10s);
        QCOMPARE(rig.answers.size(), 2);
        QTest::ignoreMessage(QtWarningMsg, "a picture's decoder does not stop; it is left behind");
        QTest::ignoreMessage(QtWarningMsg, "a picture's decoder does not stop; it is left behind");
        rig.clock.advance(2s);
        QTRY_COMPARE(rig.answers.size(), 3);
        QCOMPARE(rig.answers.last(), std::optional(3));
    }

    //! With too many blocked threads nothing new is started, but no caller waits for ever; normal again once they
    //! return.
    void tooManyStuckThreadsFailTheRest()
    {
        DecoderThreads::Limits limits;
        limits.threads = 1;
        limits.left = 1;
        ThreadsRig rig(limits);
        const Gate gate;
        for (int i = 0; i < 2; ++i) {
            rig.run(gate.stuck());
            QVERIFY(gate.begun->tryAcquire(1, 10'000));
            QTest::ignoreMessage(QtWarningMsg, "a picture's decoder does not stop; it is left behind");
            rig.clock.advance(12s);
        }
        QCOMPARE(rig.answers.size(), 2);
        rig.run([](Token) { return 3; });
        QCOMPARE(rig.answers.size(), 2); // never from within the call
        QTRY_COMPARE(rig.answers.size(), 3);
        QVERIFY(!rig.answers.last());
        gate.open->release(2);
        QTRY_VERIFY(DecoderThreads::noneWorks());
        QCoreApplication::processEvents();
        rig.run([](Token) { return 4; });
        QTRY_COMPARE(rig.answers.size(), 4);
        QCOMPARE(rig.answers.last(), std::optional(4));
    }

    void endWaitsForNobody()
    {
        const Gate gate;
        auto rig = std::make_unique<ThreadsRig>();
        rig->run(gate.stuck());
        rig->run(gate.stuck());
        rig->run([](Token) { return 3; });
        QVERIFY(gate.begun->tryAcquire(2, 10'000));
        rig.reset(); // would hang here
        QVERIFY(!DecoderThreads::noneWorks());
        gate.open->release(2);
        QTRY_VERIFY(DecoderThreads::noneWorks());
    }

    void nobodyIsAnsweredWhoIsGone()
    {
        ThreadsRig rig;
        const Gate gate;
        auto context = std::make_unique<QObject>();
        bool answered = false;
        rig.threads.run<int>(gate.stuck(), context.get(), [&answered](std::optional<int>) { answered = true; });
        QVERIFY(gate.begun->tryAcquire(1, 10'000));
        context.reset();
        gate.open->release();
        rig.run([](Token) { return 1; });
        QTRY_VERIFY(!rig.answers.isEmpty());
        QTRY_VERIFY(DecoderThreads::noneWorks());
        QCoreApplication::processEvents();
        QVERIFY(!answered);
    }

    void answersMayEndIt()
    {
        test::FakeScheduler clock;
        auto threads = std::make_unique<DecoderThreads>(clock, DecoderThreads::Limits());
        QObject context;
        for (int i = 0; i < 3; ++i)
            threads->run<int>([](Token) { return 1; }, &context, [&threads](std::optional<int>) { threads.reset(); });
        QTRY_VERIFY(!threads);
        QTRY_VERIFY(DecoderThreads::noneWorks());
    }
};

KOOKABURRA_CORE_CASE(TestDecoderThreads)

} // namespace tst_decoderthreads

#include "tst_decoderthreads.moc"
