// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/testcase.h"
#include "ui/timeline/bar/barscale.h"

#include <QTest>

namespace tst_barscale {

using namespace chat::ui;

//! Times along a scroll bar.
class TestBarScale : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void viewAtAnEndIsAtThatEnd()
    {
        const BarScale scale{1000, 11000, 0.1};
        QCOMPARE(scale.placeOf({1000, 2000}), 0.0);
        QCOMPARE(scale.placeOf({10000, 11000}), 1.0);
        QCOMPARE(scale.placeOf({5500, 6500}), 0.5);
        // As long as the view may be in time, both ends are reached.
        QCOMPARE(scale.placeOf({1000, 9000}), 0.0);
        QCOMPARE(scale.placeOf({3000, 11000}), 1.0);
    }

    void whatIsBeyondAnEndIsAtThatEnd()
    {
        const BarScale scale{1000, 11000, 0.1};
        QCOMPARE(scale.placeOf({-500, 700}), 0.0); // older than what was known
        QCOMPARE(scale.placeOf({11500, 12000}), 1.0); // came since
    }

    void placesNeverFallOnTheWayDown()
    {
        const BarScale scale{0, 1'000'000, 0.1};
        // A view of changing length: many messages at once, then a long pause.
        double before = -1;
        qint64 top = 0;
        qint64 bottom = 10;
        for (int step = 0; step < 200; ++step) {
            top += step % 7 == 0 ? 9'000 : 3;
            bottom = std::max(bottom + (step % 5 == 0 ? 20'000 : 1), top);
            const double place = scale.placeOf({top, std::min<qint64>(bottom, scale.last)});
            QVERIFY2(place >= before, qPrintable(QString::number(step)));
            before = place;
        }
    }

    void placeHasATimeAndBack()
    {
        const BarScale scale{1'700'000'000'000, 1'790'000'000'000, 0.01};
        QVERIFY(scale.hasTimes());
        for (const double place : {0.0, 0.25, 0.5, 0.999, 1.0}) {
            const qint64 time = scale.timeAt(place);
            QCOMPARE(scale.placeOf({time, time}), place);
        }
        QCOMPARE(scale.timeAt(-1), scale.first);
        QCOMPARE(scale.timeAt(2), scale.last);
        QCOMPARE(scale.between(0, 1), 90'000'000'000);
    }

    void oneMomentHasNoTimes()
    {
        QVERIFY(!BarScale().hasTimes());
        const BarScale scale{5000, 5000, 1};
        QVERIFY(!scale.hasTimes());
        QCOMPARE(scale.placeOf({5000, 5000}), 1.0);
    }
};

KOOKABURRA_PLAIN_CASE(TestBarScale)

} // namespace tst_barscale

#include "tst_barscale.moc"
