// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/net/background.h"
#include "tests/support/soon.h"
#include "tests/support/testcase.h"

#include <QSemaphore>
#include <QTest>
#include <QThread>

using namespace chat;

namespace tst_background {

class TestBackground : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jobsRunInOrderAndAnswerFromTheEventLoop()
    {
        Background background;
        QList<int> done;
        QList<bool> here;
        for (int i = 0; i < 10; ++i) {
            background.run<std::pair<int, QThread *>>(
                this, [i] { return std::pair(i, QThread::currentThread()); },
                [&](const std::pair<int, QThread *> &result) {
                    done.append(result.first);
                    here.append(result.second == QThread::currentThread());
                });
        }
        QVERIFY(done.isEmpty());
        SOON_COMPARE(done, (QList<int>{0, 1, 2, 3, 4, 5, 6, 7, 8, 9}));
        QVERIFY(!here.contains(true));
        QVERIFY(!background.isBusy());
    }

    void whoIsGoneHearsNothing()
    {
        Background background;
        auto gone = std::make_unique<QObject>();
        bool heard = false;
        bool last = false;
        background.run<int>(
            gone.get(), [] { return 1; }, [&heard](int) { heard = true; });
        gone.reset();
        background.run<int>(
            nullptr, [] { return 2; }, [&last](int) { last = true; });
        SOON_VERIFY(last);
        QVERIFY(!heard);
    }

    // The end waits for the job that runs and for no other.
    void endingDropsWhatHasNotBegun()
    {
        QSemaphore began;
        QSemaphore mayEnd;
        int ran = 0;
        {
            Background background;
            background.run<int>(
                nullptr,
                [&] {
                    began.release();
                    mayEnd.acquire();
                    return ++ran;
                },
                [](int) { QFAIL("an answer after the end"); });
            background.run<int>(
                nullptr, [&ran] { return ran += 100; }, [](int) { QFAIL("an answer after the end"); });
            began.acquire();
            mayEnd.release();
        }
        QCoreApplication::processEvents();
        QVERIFY(ran == 1 || ran == 101); // the second may have begun before the end did
    }
};

} // namespace tst_background

KOOKABURRA_CORE_CASE(tst_background::TestBackground)
#include "tst_background.moc"
