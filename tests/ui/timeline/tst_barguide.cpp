// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/history/local/localstore.h"
#include "tests/support/testcase.h"
#include "tests/support/ui/timelinerig.h"
#include "ui/style/barsight.h"
#include "ui/style/calendar.h"
#include "ui/timeline/bar/barguide.h"
#include "ui/timeline/bar/datebubble.h"
#include "ui/timeline/list/listbar.h"

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QWheelEvent>

namespace tst_barguide {

using namespace chat;
using namespace chat::test;
using namespace chat::ui;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kNever = 1h;

//! A conversation of one message every so many minutes, all stored or only what is shown.
struct BarRig : TimelineRig
{
    explicit BarRig(int length, int minutes = 60, bool stored = true)
        : TimelineRig({760, 700})
    {
        fillOwn(length);
        int i = 0;
        for (Message &message : backend.messageService.messages(channelRef))
            message.created
                = QDateTime(QDate(2024, 1, 1), QTime(8, 0), Qt::LocalTime).addSecs(60LL * minutes * i++).toUTC();
        if (stored) {
            StoredHistory &history = LocalStore::of(backend.messageService, backend.self()).history();
            const auto &messages = backend.messageService.messages(channelRef);
            history.takePage(
                {channelRef, MessageQuery::Direction::Latest, {}, {}, length}, {messages, {}, {}}, history.now());
        }
        guide().setRest(kNever);
        open();
        settle();
    }

    void settle() const
    {
        mustBecome(
            [this] {
                return model->edge(Edge::Older).phase != Phase::Loading
                    && model->edge(Edge::Newer).phase != Phase::Loading;
            },
            "history was not loaded");
        for (int i = 0; i < 6; ++i)
            QCoreApplication::processEvents();
    }

    [[nodiscard]] BarGuide &guide() const { return pane->barGuide(); }
    [[nodiscard]] const DateBubble &bubble() const { return guide().bubble(); }
    [[nodiscard]] ListBar &bar() const { return view().bar(); }
    [[nodiscard]] qint64 timeOf(int number)
    {
        return backend.messageService.find({channelRef, idOf(number)})->created.toMSecsSinceEpoch();
    }
    [[nodiscard]] static MessageId idOf(int number) { return MessageId(u"m%1"_s.arg(number)); }

    void press() const
    {
        grip = bar().handle().center();
        from = bar().place();
        QTest::mousePress(&bar(), Qt::LeftButton, {}, grip);
    }
    void drag(int pixels) const { QTest::mouseMove(&bar(), {grip.x(), grip.y() + pixels}); }
    void release(int pixels) const { QTest::mouseRelease(&bar(), Qt::LeftButton, {}, {grip.x(), grip.y() + pixels}); }
    //! So far from where the handle was taken is that place.
    [[nodiscard]] int wayTo(double place) const { return qRound((place - from) * bar().track()); }
    //! The window is around that message, at rest.
    void goTo(int number) const
    {
        model->loadAround(idOf(number));
        mustBecome([&] { return model->rowOf(idOf(number)) >= 0; }, "the message was not loaded");
        settle();
    }

    mutable QPoint grip;
    mutable double from = 1;
};

struct PaintCount : QObject
{
    explicit PaintCount(QWidget &widget) { widget.installEventFilter(this); }
    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
    int count = 0;
};

} // namespace

//! The timeline's scroll bar stands for its conversation as far as that is known.
class TestBarGuide : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void handleStandsForTheStoredTime();
    void handleStaysWhenRowsComeAbove();
    void wholeConversationIsScrolledByPixels();
    void draggedElsewhereItGoesThereAtRest();
    void draggedElsewhereItGoesThereWhenLetGo();
    void handleStaysWhereItWasLetGo();
    void endOfTheBarIsThePresent();
    void somebodyWhoScrollsIsNotMovedLater();
    void loadedRowsFollowTheHandle();
    void smallWaysScrollFewRowsOfMany();
    void bubbleNamesTheDateBesideTheHandle();
    void bubbleNamesTheMonthInLongSpans();
    void bubbleNamesTheTimeInShortSpans();
    void barIsNotPaintedWithoutAPixelOfWay();
    void pressBesideTheHandleGoesAPage();
    void middleButtonBringsTheHandle();
    void wheelOverTheBarIsThatOfTheRows();
    void menuIsTheCalendar();
    void screenReadersHearTheDate();
};

void TestBarGuide::handleStandsForTheStoredTime()
{
    BarRig f(3000);
    QVERIFY(f.model->rowCount() < 600);
    QCOMPARE(f.bar().place(), 1.0);
    QCOMPARE(f.bar().handle().bottom(), f.bar().height() - 1);
    QVERIFY(f.guide().scale().hasTimes());
    QCOMPARE(f.guide().scale().first, f.timeOf(1));
    QCOMPARE(f.guide().scale().last, f.timeOf(3000));
    for (const int number : {1500, 750, 2250}) {
        f.goTo(number);
        QVERIFY2(std::abs(f.bar().place() - number / 3000.0) < 0.01, qPrintable(QString::number(f.bar().place())));
    }
    f.goTo(1);
    f.bar().setValue(f.bar().minimum());
    QCOMPARE(f.bar().place(), 0.0);
    QCOMPARE(f.bar().handle().top(), 0);
}

//! Nothing was stored before: with each page more is known. The handle moves by scrolling alone.
void TestBarGuide::handleStaysWhenRowsComeAbove()
{
    BarRig f(1500, 60, false);
    f.backend.messageService.hold();
    f.bar().setValue(f.bar().value() - 400); // the bar can be seen now
    QVERIFY(f.bar().sight().isSeen());
    for (int page = 0; page < 4; ++page) {
        while (f.model->edge(TimelineRig::Edge::Older).phase != TimelineRig::Phase::Loading)
            f.bar().setValue(f.bar().value() - 100);
        const QRect handle = f.bar().handle();
        const int rows = f.model->rowCount();
        f.backend.messageService.answers.releaseOne();
        QTRY_VERIFY(f.model->rowCount() > rows);
        QCoreApplication::processEvents();
        QCOMPARE(f.bar().handle(), handle);
    }
    // What is known now counts when nobody sees the bar any more.
    QTRY_VERIFY(!f.bar().sight().isSeen());
    f.bar().setValue(f.bar().value() - 1);
    QCOMPARE(f.guide().scale().first, f.model->messageAt(0).created.toMSecsSinceEpoch());
}

void TestBarGuide::wholeConversationIsScrolledByPixels()
{
    BarRig f(60);
    f.bar().setValue(f.bar().minimum()); // reads on up to the first message
    QTRY_COMPARE(f.model->edge(TimelineRig::Edge::Older).phase, TimelineRig::Phase::End);
    QTRY_VERIFY(!f.bar().sight().isSeen());
    f.bar().setValue(f.bar().maximum());
    QVERIFY(!f.guide().scale().hasTimes());
    QCOMPARE(f.bar().minimum(), 0);
    QVERIFY(f.bar().maximum() > 1000);
    f.press();
    QCOMPARE(f.bar().value(), f.bar().maximum());
    for (const int way : {-10, -70, -200, -33}) {
        f.drag(way);
        const double share = 1.0 + static_cast<double>(way) / f.bar().track();
        QCOMPARE(f.bar().value(), qRound(share * f.bar().maximum()));
    }
    f.drag(-2000);
    QCOMPARE(f.bar().value(), 0);
    f.release(-2000);
    QCOMPARE(f.bar().handle().top(), 0);
}

void TestBarGuide::draggedElsewhereItGoesThereAtRest()
{
    BarRig f(3000);
    QSignalSpy wanted(f.pane.get(), &TimelinePane::timeRequested);
    f.press();
    const int value = f.bar().value();
    f.drag(f.wayTo(0.5));
    QCOMPARE(wanted.size(), 0);
    QCOMPARE(f.bar().value(), value); // the rows stay: others are wanted
    f.guide().setRest(0ms);
    f.drag(f.wayTo(0.5) - 1);
    QTRY_COMPARE(wanted.size(), 1);
    const qint64 time = wanted.front().front().toDateTime().toMSecsSinceEpoch();
    QVERIFY(std::abs(time - f.guide().scale().timeAt(f.bar().place())) < 1000);
    f.release(f.wayTo(0.5));
    QCOMPARE(wanted.size(), 1); // it is on its way
}

void TestBarGuide::draggedElsewhereItGoesThereWhenLetGo()
{
    BarRig f(3000);
    QSignalSpy wanted(f.pane.get(), &TimelinePane::timeRequested);
    f.press();
    const int way = f.wayTo(0.25);
    f.drag(way / 2);
    f.drag(way);
    QCOMPARE(wanted.size(), 0);
    f.release(way);
    QCOMPARE(wanted.size(), 1);
    const qint64 time = wanted.front().front().toDateTime().toMSecsSinceEpoch();
    QVERIFY(std::abs(time - f.guide().scale().timeAt(f.bar().place())) < 1000);
}

void TestBarGuide::handleStaysWhereItWasLetGo()
{
    BarRig f(3000);
    QSignalSpy left(f.pane.get(), &TimelinePane::aboutToJump);
    f.press();
    const int way = f.wayTo(0.5);
    f.drag(way);
    f.release(way);
    const QRect handle = f.bar().handle();
    QVERIFY(f.bar().place() < 0.6);
    const qint64 time = f.guide().scale().timeAt(f.bar().place());
    const int number = static_cast<int>((time - f.timeOf(1)) / 3'600'000) + 2; // the first one from then on
    f.pane->travelTo(f.idOf(number));
    QTRY_VERIFY(f.model->rowOf(f.idOf(number)) >= 0);
    f.settle();
    QVERIFY2(std::abs(f.bar().handle().top() - handle.top()) <= 1,
        qPrintable(u"%1 → %2"_s.arg(handle.top()).arg(f.bar().handle().top())));
    QVERIFY(f.view().viewport()->rect().intersects(f.rectOf(f.idOf(number))));
    QCOMPARE(f.view().flash().of(f.idOf(number)), 0.0);
    QCOMPARE(left.size(), 1);
}

void TestBarGuide::endOfTheBarIsThePresent()
{
    BarRig f(3000);
    f.goTo(1000);
    QVERIFY(!f.model->atPresent());
    f.press();
    f.drag(2000);
    f.release(2000);
    QTRY_VERIFY(f.model->atPresent());
    QTRY_VERIFY(f.view().isAtBottom());
    QCOMPARE(f.bar().place(), 1.0);
}

void TestBarGuide::somebodyWhoScrollsIsNotMovedLater()
{
    BarRig f(3000);
    f.press();
    const int way = f.wayTo(0.5);
    f.drag(way);
    f.release(way);
    QVERIFY(f.bar().place() < 0.6); // waits for the rows
    f.bar().setValue(f.bar().value() - 100);
    QVERIFY(f.bar().place() > 0.9);
    f.press(); // there is nothing, as it turns out
    f.drag(f.wayTo(0.5));
    f.release(f.wayTo(0.5));
    f.pane->travelTo({});
    QVERIFY(f.bar().place() > 0.9);
}

//! Most of the conversation is loaded: dragging among its rows scrolls them, and each pixel of the handle leads to
//! another place.
void TestBarGuide::loadedRowsFollowTheHandle()
{
    BarRig f(900);
    while (f.model->rowCount() < 500) {
        f.model->loadMore(TimelineRig::Edge::Older);
        f.settle();
    }
    QSignalSpy wanted(f.pane.get(), &TimelinePane::timeRequested);
    QTRY_VERIFY(!f.bar().sight().isSeen());
    f.press();
    int before = f.bar().value();
    for (int way = -1; way > -120; --way) {
        f.drag(way);
        QVERIFY(f.bar().value() < before);
        before = f.bar().value();
        QCOMPARE(f.bar().handle().center().y(), f.grip.y() + way);
    }
    QCOMPARE(wanted.size(), 0);
    const QRect handle = f.bar().handle();
    f.release(-119);
    QVERIFY(std::abs(f.bar().handle().top() - handle.top()) <= 1); // it says the same without being held
}

//! The loaded rows are less than a pixel of the bar: near to where the handle was taken it scrolls them all the same.
void TestBarGuide::smallWaysScrollFewRowsOfMany()
{
    BarRig f(20'000);
    QSignalSpy wanted(f.pane.get(), &TimelinePane::timeRequested);
    f.press();
    const int end = f.bar().value();
    const int range = f.bar().maximum() - f.bar().minimum();
    for (const int way : {-1, -5, -2}) {
        f.drag(way);
        QCOMPARE(f.bar().value(), end + way * range / f.bar().track());
    }
    f.drag(-100);
    QVERIFY(f.bubble().isVisible());
    f.drag(-2); // not small any more once it was far
    f.release(-2);
    QCOMPARE(wanted.size(), 1);
}

void TestBarGuide::bubbleNamesTheDateBesideTheHandle()
{
    BarRig f(3000);
    f.style.calendar().setClock([] { return QDateTime(QDate(2026, 3, 20), QTime(12, 0), Qt::UTC); });
    QVERIFY(f.bubble().isHidden());
    f.press();
    QVERIFY(f.bubble().isHidden()); // a press alone moves nothing
    for (const double place : {0.5, 0.1, 0.8}) {
        f.drag(f.wayTo(place));
        QVERIFY(f.bubble().isVisible());
        const QDate day = QDateTime::fromMSecsSinceEpoch(f.guide().scale().timeAt(f.bar().place())).date();
        QCOMPARE(f.bubble().words(), QLocale().toString(day, QLocale::LongFormat));
        const QRect bubble = f.bubble().geometry();
        const QRect handle(f.bar().mapTo(f.pane.get(), f.bar().handle().topLeft()), f.bar().handle().size());
        QVERIFY(bubble.right() < handle.left() && bubble.right() > handle.left() - 20);
        QVERIFY(std::abs(bubble.center().y() - handle.center().y()) <= 1); // at the ends it stays in the view
    }
    f.drag(-5000);
    QVERIFY(f.pane->rect().contains(f.bubble().geometry()));
    f.release(-5000);
    QVERIFY(f.bubble().isHidden());
}

void TestBarGuide::bubbleNamesTheMonthInLongSpans()
{
    BarRig f(1500, 60 * 24 * 2); // eight years
    f.press();
    f.drag(f.wayTo(0.5));
    const QDate day = QDateTime::fromMSecsSinceEpoch(f.guide().scale().timeAt(f.bar().place())).date();
    QCOMPARE(f.bubble().words(), QLocale().toString(day, u"MMMM yyyy"_s));
    f.release(0);
}

void TestBarGuide::bubbleNamesTheTimeInShortSpans()
{
    BarRig f(1500, 1); // a day
    f.press();
    f.drag(f.wayTo(0.5));
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(f.guide().scale().timeAt(f.bar().place()));
    QVERIFY2(f.bubble().words().endsWith(f.style.time(time.time())), qPrintable(f.bubble().words()));
    f.release(0);
}

void TestBarGuide::barIsNotPaintedWithoutAPixelOfWay()
{
    BarRig f(20'000);
    f.goTo(10'000);
    QRect handle = f.bar().handle();
    while (f.bar().handle() == handle) // to a place where a pixel has just begun
        f.bar().setValue(f.bar().value() - 20);
    handle = f.bar().handle();
    QCoreApplication::processEvents();
    const PaintCount paints(f.bar());
    for (int step = 0; step < 20; ++step) {
        f.bar().setValue(f.bar().value() - 20);
        QCoreApplication::sendPostedEvents();
    }
    QCOMPARE(f.bar().handle(), handle);
    QCOMPARE(paints.count, 0);
}

void TestBarGuide::pressBesideTheHandleGoesAPage()
{
    BarRig f(3000);
    const auto lastTop = [&f] { return f.rectOf(f.idOf(3000)).top(); };
    const int top = lastTop();
    QTest::mousePress(&f.bar(), Qt::LeftButton, {}, {4, 10});
    QTest::mouseRelease(&f.bar(), Qt::LeftButton, {}, {4, 10});
    QTRY_VERIFY(f.view().isAtRest());
    QCOMPARE(lastTop(), top + f.view().viewport()->height() * 9 / 10);
    // Held, it goes on.
    QTest::mousePress(&f.bar(), Qt::LeftButton, {}, {4, 10});
    QTRY_VERIFY(lastTop() > top + 3 * f.view().viewport()->height());
    QTest::mouseRelease(&f.bar(), Qt::LeftButton, {}, {4, 10});
    QTRY_VERIFY(f.view().isAtRest());
}

void TestBarGuide::middleButtonBringsTheHandle()
{
    BarRig f(3000);
    QSignalSpy wanted(f.pane.get(), &TimelinePane::timeRequested);
    const QPoint middle(4, f.bar().height() / 2);
    QTest::mousePress(&f.bar(), Qt::MiddleButton, {}, middle);
    QVERIFY(std::abs(f.bar().handle().center().y() - middle.y()) <= 1);
    QTest::mouseRelease(&f.bar(), Qt::MiddleButton, {}, middle);
    QCOMPARE(wanted.size(), 1);
}

void TestBarGuide::wheelOverTheBarIsThatOfTheRows()
{
    BarRig f(3000);
    const int end = f.bar().value();
    QWheelEvent event(
        {4, 100}, f.bar().mapToGlobal(QPointF(4, 100)), {0, 33}, {0, 120}, {}, {}, Qt::ScrollUpdate, false);
    QApplication::sendEvent(&f.bar(), &event);
    QCOMPARE(f.bar().value(), end - 33);
}

void TestBarGuide::menuIsTheCalendar()
{
    BarRig f(3000);
    QSignalSpy days(f.pane.get(), &TimelinePane::dayRequested);
    QContextMenuEvent event(QContextMenuEvent::Mouse, {4, 100}, f.bar().mapToGlobal(QPoint(4, 100)));
    QApplication::sendEvent(&f.bar(), &event);
    QCOMPARE(days.size(), 1);
    QCOMPARE(days.front().front().toDate(), QDateTime::fromMSecsSinceEpoch(f.timeOf(3000)).date());
    QVERIFY(!QApplication::activePopupWidget());
}

void TestBarGuide::screenReadersHearTheDate()
{
    BarRig f(3000);
    f.style.calendar().setClock([] { return QDateTime(QDate(2026, 3, 20), QTime(12, 0), Qt::UTC); });
    auto *face = QAccessible::queryAccessibleInterface(&f.bar());
    QVERIFY(face && face->valueInterface());
    QCOMPARE(face->role(), QAccessible::ScrollBar);
    QVERIFY(!face->text(QAccessible::Name).isEmpty());
    QCOMPARE(face->valueInterface()->currentValue().toInt(), 100);
    const QDate newest = QDateTime::fromMSecsSinceEpoch(f.timeOf(3000)).date();
    QCOMPARE(face->text(QAccessible::Value), QLocale().toString(newest, QLocale::LongFormat));
    f.goTo(1500);
    QCOMPARE(face->valueInterface()->currentValue().toInt(), 50);
    QSignalSpy wanted(f.pane.get(), &TimelinePane::timeRequested);
    face->valueInterface()->setCurrentValue(25);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(face->valueInterface()->currentValue().toInt(), 25);
}

KOOKABURRA_GUI_CASE(TestBarGuide)

} // namespace tst_barguide

#include "tst_barguide.moc"
