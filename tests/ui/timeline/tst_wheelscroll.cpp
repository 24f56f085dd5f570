// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/testcase.h"
#include "ui/timeline/list/wheelscroll.h"

#include <QScrollBar>
#include <QTest>
#include <QWheelEvent>

#include <vector>

namespace tst_wheelscroll {

using namespace chat::ui;

namespace {

struct WheelRig
{
    WheelRig()
    {
        bar.setRange(0, 10'000);
        bar.setSingleStep(20);
        bar.setValue(5'000);
    }
    bool turn(int angle, QPoint pixels = {}, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        const QWheelEvent event({}, {}, pixels, {0, angle}, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
        return wheel.scroll(event);
    }
    [[nodiscard]] int click() const { return QApplication::wheelScrollLines() * bar.singleStep(); }

    QScrollBar bar;
    WheelScroll wheel{bar};
};

} // namespace

//! A click of the wheel is as far as the system says, in a few steps, one a frame, of which the first is at once.
class TestWheelScroll : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clickMovesAtOnceAndThenTheRest()
    {
        WheelRig f;
        QVERIFY(f.turn(-120));
        QCOMPARE(f.bar.value(), 5'000 + f.click() / 4);
        QVERIFY(f.wheel.isMoving());
        QTRY_VERIFY(!f.wheel.isMoving());
        QCOMPARE(f.bar.value(), 5'000 + f.click());
    }

    void clicksAddUp()
    {
        WheelRig f;
        f.turn(120);
        f.turn(120);
        QTRY_VERIFY(!f.wheel.isMoving());
        QCOMPARE(f.bar.value(), 5'000 - 2 * f.click());
    }

    void clickWhileItMovesWaitsForTheFrame()
    {
        WheelRig f;
        std::vector<int> places{f.bar.value()};
        connect(&f.bar, &QScrollBar::valueChanged, this, [&places](int value) { places.push_back(value); });
        f.turn(-120);
        f.turn(-120);
        QCOMPARE(places.size(), size_t(2)); // the second click is under way
        QTRY_COMPARE(f.bar.value(), 5'000 + 2 * f.click());
        QVERIFY(places.size() > 4);
        for (size_t i = 1; i < places.size(); ++i)
            QVERIFY(places[i] - places[i - 1] < f.click()); // no jumps
    }

    void turningRoundDropsWhatIsLeft()
    {
        WheelRig f;
        f.turn(-120);
        const int turned = f.bar.value();
        f.turn(120);
        QTRY_VERIFY(!f.wheel.isMoving());
        QCOMPARE(f.bar.value(), turned - f.click());
    }

    void endOfTheBarEndsIt()
    {
        WheelRig f;
        f.bar.setValue(f.bar.maximum());
        QVERIFY(f.turn(-120));
        QTRY_VERIFY(!f.wheel.isMoving());
        QCOMPARE(f.bar.value(), f.bar.maximum());
    }

    void touchpadIsFollowedPixelByPixel()
    {
        WheelRig f;
        QVERIFY(f.turn(-120, {0, -40}));
        QCOMPARE(f.bar.value(), 5'040);
        QVERIFY(!f.wheel.isMoving());
        f.turn(-120); // a wheel that still moves
        QVERIFY(f.turn(8, {0, 3}));
        QVERIFY(!f.wheel.isMoving());
        QCOMPARE(f.bar.value(), 5'040 + f.click() / 4 - 3);
    }

    void otherAxesAndModifiersAreForOthers()
    {
        WheelRig f;
        QVERIFY(!f.turn(0));
        QVERIFY(!f.turn(-120, {}, Qt::ControlModifier));
        QCOMPARE(f.bar.value(), 5'000);
        QVERIFY(!f.wheel.isMoving());
    }
};

KOOKABURRA_GUI_CASE(TestWheelScroll)

} // namespace tst_wheelscroll

#include "tst_wheelscroll.moc"
