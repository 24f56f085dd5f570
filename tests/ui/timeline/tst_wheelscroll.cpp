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
        bar.setPageStep(1'000);
        bar.setValue(5'000);
    }
    bool turn(int angle, QPoint pixels = {}, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        const QWheelEvent event({}, {}, pixels, {0, angle}, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
        return wheel.scroll(event);
    }
    [[nodiscard]] int click() const { return QApplication::wheelScrollLines() * bar.singleStep(); }

    //! Keys that come faster than it moves.
    void pageKeys(int by, int times)
    {
        for (int i = 0; i < times; ++i)
            wheel.scrollPage(by);
    }

    QScrollBar bar;
    bool reduced = false;
    WheelScroll wheel{bar, [this] { return reduced; }};
};

constexpr int kPage = 900; // of the rig's page a tenth is seen again

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

    void pageIsScrolledInSmallerAndSmallerSteps()
    {
        WheelRig f;
        std::vector<int> places{f.bar.value()};
        connect(&f.bar, &QScrollBar::valueChanged, this, [&places](int value) { places.push_back(value); });
        f.wheel.scrollPage(1);
        QCOMPARE(places.size(), size_t(2)); // at once
        QTRY_VERIFY(!f.wheel.isMoving());
        QCOMPARE(f.bar.value(), 5'000 + kPage);
        QVERIFY(places.size() > 6);
        for (size_t i = 2; i < places.size(); ++i)
            QVERIFY(places[i] - places[i - 1] <= places[i - 1] - places[i - 2]);
    }

    void heldPageKeyHasOnePageBeforeItAtMost()
    {
        WheelRig f;
        f.pageKeys(-1, 30);
        const int first = 5'000 - f.bar.value();
        QTRY_VERIFY(!f.wheel.isMoving());
        QCOMPARE(f.bar.value(), 5'000 - first - kPage);
    }

    void pageBackLeadsToWhereItCameFrom()
    {
        WheelRig f;
        f.wheel.scrollPage(-1);
        QVERIFY(f.wheel.isMoving());
        f.wheel.scrollPage(1);
        QTRY_VERIFY(!f.wheel.isMoving());
        QCOMPARE(f.bar.value(), 5'000);
    }

    void wayToAPlaceReplacesWhatWasLeft()
    {
        WheelRig f;
        f.wheel.scrollPage(1);
        f.wheel.scrollTo(5'100 - f.bar.value());
        QTRY_VERIFY(!f.wheel.isMoving());
        QCOMPARE(f.bar.value(), 5'100);
    }

    void ofALongWayOnlyTheLastPageIsScrolled()
    {
        WheelRig f;
        f.wheel.scrollTo(-4'000);
        QVERIFY(f.bar.value() <= 1'000 + kPage);
        QVERIFY(f.wheel.isMoving());
        QTRY_VERIFY(!f.wheel.isMoving());
        QCOMPARE(f.bar.value(), 1'000);
    }

    void withLessMotionEachWayIsOneStep()
    {
        WheelRig f;
        f.reduced = true;
        f.turn(-120);
        QCOMPARE(f.bar.value(), 5'000 + f.click());
        f.wheel.scrollPage(1);
        QCOMPARE(f.bar.value(), 5'000 + f.click() + kPage);
        f.wheel.scrollTo(-100);
        QCOMPARE(f.bar.value(), 5'000 + f.click() + kPage - 100);
        QVERIFY(!f.wheel.isMoving());
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
