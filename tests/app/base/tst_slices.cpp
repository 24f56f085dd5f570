// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/base/slices.h"
#include "tests/support/soon.h"
#include "tests/support/testcase.h"

#include <QTest>

#include <numeric>

namespace tst_slices {

using namespace chat;

namespace {

struct Work
{
    std::vector<int> seen;
    bool done = false;

    void run(int count, QObject *owner, QObject *context = nullptr)
    {
        std::vector<int> items(static_cast<size_t>(count));
        std::iota(items.begin(), items.end(), 1);
        Slices<int>::run(
            owner, context, 10, std::move(items), [this](int item) { seen.push_back(item); }, [this] { done = true; });
    }
};

} // namespace

class TestSlices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shortListIsDoneAtOnce()
    {
        for (const int count : {0, 1, 10}) {
            Work work;
            work.run(count, this);
            QVERIFY(work.done);
            QCOMPARE(work.seen.size(), size_t(count));
        }
    }

    void longListIsDoneInTurns()
    {
        Work work;
        work.run(1003, this);
        QCOMPARE(work.seen.size(), 10U);
        size_t most = 0;
        QVERIFY(test::soon([&, before = work.seen.size()]() mutable {
            most = std::max(most, work.seen.size() - std::exchange(before, work.seen.size()));
            return work.done;
        }));
        QVERIFY2(most <= 20, qPrintable(QString::number(most))); // a look may come after two turns
        QCOMPARE(work.seen.size(), 1003U);
        QVERIFY(std::ranges::is_sorted(work.seen));
    }

    void itEndsWithOwnerOrContext_data()
    {
        QTest::addColumn<bool>("context");
        QTest::newRow("owner") << false;
        QTest::newRow("context") << true;
    }
    void itEndsWithOwnerOrContext()
    {
        QFETCH(bool, context);
        auto mortal = std::make_unique<QObject>();
        Work work;
        work.run(1000, context ? this : mortal.get(), context ? mortal.get() : nullptr);
        mortal.reset();
        Work other; // what is queued behind it has been done: so would it have been
        other.run(1000, this);
        QVERIFY(test::soon([&] { return other.done; }));
        QCOMPARE(work.seen.size(), 10U);
        QVERIFY(!work.done);
    }
};

KOOKABURRA_CORE_CASE(TestSlices)

} // namespace tst_slices

#include "tst_slices.moc"
