// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/history/local/localstore.h"
#include "tests/support/testcase.h"
#include "tests/support/ui/timelinerig.h"
#include "ui/style/barsight.h"
#include "ui/timeline/list/listbar.h"
#include "ui/timeline/list/spoken/spokennote.h"

#include <QApplication>
#include <QScopeGuard>
#include <QScreen>
#include <QScrollBar>
#include <QSemaphore>
#include <QTemporaryDir>

namespace tst_loadingrows {

using namespace chat;
using namespace chat::test;
using namespace chat::ui;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kNever = 1h;

struct LoadingRig : TimelineRig
{
    explicit LoadingRig(int length)
        : TimelineRig({760, 600})
    {
        fillOwn(length);
        QObject::connect(pane->findChild<SpokenNote *>(), &SpokenNote::said, pane.get(),
            [this](const QString &sentence) { spoken.append(sentence); });
    }

    [[nodiscard]] QScrollBar &bar() const { return *view().verticalScrollBar(); }
    //! At the first loaded row, while what is before it is on its way.
    void goToTheOlderEdge()
    {
        backend.messageService.answers.hold();
        bar().setValue(bar().minimum());
        mustBecome([this] { return model->edge(Edge::Older).phase == Phase::Loading; }, "nothing is loaded");
    }

    [[nodiscard]] QImage picture() const { return view().viewport()->grab().toImage(); }
    //! Where avatars are, in the room beyond the rows: is something painted there?
    [[nodiscard]] bool hasBlankRows(const QRect &area) const { return inkIn(picture(), area) > 500; }
    [[nodiscard]] QRect roomAbove() const
    {
        return {0, 0, view().viewport()->width(), std::max(0, rectOf(model->messageAt(0).id).top())};
    }
    //! Pixels that are not those of an empty page.
    [[nodiscard]] int inkIn(const QImage &image, const QRect &area) const
    {
        const QRgb ground = style.tokens().main.rgb();
        int ink = 0;
        for (int y = std::max(0, area.top()); y <= std::min(area.bottom(), image.height() - 1); ++y) {
            for (int x = std::max(0, area.left()); x <= std::min(area.right(), image.width() - 1); ++x)
                ink += image.pixel(x, y) != ground ? 1 : 0;
        }
        return ink;
    }
    //! The list as it is on the screen.
    [[nodiscard]] QImage screen() const
    {
        const QPoint at = view().viewport()->mapTo(pane.get(), QPoint(0, 0));
        return pane->screen()
            ->grabWindow(pane->window()->winId())
            .toImage()
            .convertToFormat(QImage::Format_RGB32)
            .copy(QRect(at, view().viewport()->size()));
    }

    QStringList spoken; //!< to screen readers
};

} // namespace

//! Rows without messages stand where messages are awaited.
class TestLoadingRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theyStandAboveAndGiveWayWithoutAJump();
    void theyAreAsHighInEveryWidth();
    void theyStandBelowWhereNewerOnesAreMissing();
    void nothingStandsBeforeTheFirstMessage();
    void nothingIsPromisedWhereLoadingFailed();
    void theyDoNotMove();
    void screenReadersHearWhatIsAwaited();
    void whatIsOutOfSightIsNotSpokenOf();
    void emptyPageGetsThemAfterAWhile();
    void emptyConversationHasNone();
    void anotherConversationReplacesTheOneBefore();
    void whatComesFromTheDiskIsTheNextFrame();
    void selectionSurvivesPaging();
    void hoverIsThereAtOnce();
};

void TestLoadingRows::theyStandAboveAndGiveWayWithoutAJump()
{
    LoadingRig f(300);
    f.open();
    f.goToTheOlderEdge();
    const MessageId first = f.model->messageAt(0).id;
    const int top = f.rectOf(first).top();
    QVERIFY2(top > 200 && top == -f.bar().minimum(), qPrintable(QString::number(top)));
    QVERIFY(f.view().showsRoom(TimelineRig::Edge::Older));
    QVERIFY(f.hasBlankRows(f.roomAbove()));
    QVERIFY(!f.saying(u"Loading"_s));
    f.backend.messageService.answers.releaseOne();
    QTRY_VERIFY(f.model->rowOf(first) > 0);
    QCOMPARE(f.rectOf(first).top(), top);
    QVERIFY(f.rectOf(f.model->messageAt(f.model->rowOf(first) - 1).id).bottom() == top - 1);
    QVERIFY(!f.view().showsRoom(TimelineRig::Edge::Older));
}

void TestLoadingRows::theyAreAsHighInEveryWidth()
{
    LoadingRig f(300);
    f.open();
    const int room = f.bar().minimum();
    QVERIFY(room < 0);
    for (const QSize size : {QSize(420, 600), QSize(1100, 300), QSize(760, 600)}) {
        f.pane->resize(size);
        QCoreApplication::processEvents();
        QCOMPARE(f.bar().minimum(), room);
    }
}

void TestLoadingRows::theyStandBelowWhereNewerOnesAreMissing()
{
    LoadingRig f(900);
    f.open();
    QVERIFY(f.view().isAtBottom());
    QCOMPARE(f.bar().maximum(), f.view().rows().contentHeight() - f.view().viewport()->height()); // at the present
    f.model->loadAround(MessageId(u"m300"_s));
    QTRY_VERIFY(f.model->rowOf(MessageId(u"m300"_s)) >= 0);
    QTRY_VERIFY(f.model->edge(TimelineRig::Edge::Newer).phase != TimelineRig::Phase::Loading);
    QVERIFY(!f.model->atPresent());
    f.backend.messageService.answers.hold();
    f.bar().setValue(f.bar().maximum());
    QTRY_COMPARE(f.model->edge(TimelineRig::Edge::Newer).phase, TimelineRig::Phase::Loading);
    const MessageId last = f.model->messageAt(f.model->rowCount() - 1).id;
    const int bottom = f.rectOf(last).bottom();
    QVERIFY(bottom < f.view().viewport()->height() - 200);
    QVERIFY(f.hasBlankRows({0, bottom + 1, f.view().viewport()->width(), 200}));
    f.backend.messageService.release();
    QTRY_VERIFY(f.model->rowOf(last) < f.model->rowCount() - 1);
    QCOMPARE(f.rectOf(last).bottom(), bottom);
}

void TestLoadingRows::nothingStandsBeforeTheFirstMessage()
{
    LoadingRig f(120);
    f.open();
    const auto goUp = [&f] {
        f.bar().setValue(f.bar().minimum());
        return f.model->edge(TimelineRig::Edge::Older).phase == TimelineRig::Phase::End;
    };
    SOON_VERIFY(goUp());
    QCOMPARE(f.bar().minimum(), 0);
    QCOMPARE(f.model->messageAt(0).id.value, u"m1"_s);
    f.bar().setValue(0);
    QCOMPARE(f.rectOf(MessageId(u"m1"_s)).top(), 0);
}

void TestLoadingRows::nothingIsPromisedWhereLoadingFailed()
{
    LoadingRig f(300);
    f.open();
    f.goToTheOlderEdge();
    const QRect room = f.roomAbove();
    QVERIFY(f.hasBlankRows(room));
    f.backend.messageService.answers.dropHeld();
    f.pane->setModel(nullptr); // the request that was dropped never ends
    MessageListModel again(f.backend.messageService, f.channelRef, f.backend.self());
    f.pane->setModel(&again);
    QTRY_VERIFY(again.rowCount() > 0);
    QTRY_COMPARE(again.edge(TimelineRig::Edge::Newer).phase, TimelineRig::Phase::End);
    f.backend.messageService.failNext(ApiError{ApiError::Kind::Forbidden, 0, 0, {}, {}}, 9);
    f.bar().setValue(f.bar().minimum());
    QTRY_COMPARE(again.edge(TimelineRig::Edge::Older).phase, TimelineRig::Phase::Failed);
    QTRY_VERIFY(f.saying(u"could not be loaded"_s));
    const int top = f.view().rows().rectOf(0).top();
    QCOMPARE(top, room.height()); // nothing moved
    QCOMPARE(f.inkIn(f.picture(), {0, 0, 700, top}), 0);
    f.pane->setModel(nullptr);
}

void TestLoadingRows::theyDoNotMove()
{
    LoadingRig f(300);
    f.open();
    f.goToTheOlderEdge();
    QTRY_VERIFY(f.view().isAtRest());
    QTRY_COMPARE(f.spoken.size(), 1); // the last thing that happens by itself
    const QImage before = f.picture();
    struct Paints : QObject
    {
        bool eventFilter(QObject *, QEvent *event) override
        {
            count += event->type() == QEvent::Paint ? 1 : 0;
            return false;
        }
        int count = 0;
    } paints;
    f.view().viewport()->installEventFilter(&paints);
    QTRY_VERIFY(!f.view().bar().sight().isSeen()); // more than a second later
    QCOMPARE(paints.count, 0);
    QCOMPARE(f.picture(), before);
}

void TestLoadingRows::screenReadersHearWhatIsAwaited()
{
    LoadingRig f(900);
    f.open();
    f.goToTheOlderEdge();
    QTRY_COMPARE(f.spoken, QStringList{u"Loading older messages"_s});
    f.backend.messageService.release();
    QTRY_VERIFY(f.model->edge(TimelineRig::Edge::Older).phase != TimelineRig::Phase::Loading);
    f.spoken.clear();
    f.model->loadAround(MessageId(u"m300"_s));
    QTRY_VERIFY(f.model->rowOf(MessageId(u"m300"_s)) >= 0);
    f.backend.messageService.answers.hold();
    f.bar().setValue(f.bar().maximum());
    QTRY_COMPARE(f.spoken, QStringList{u"Loading newer messages"_s});
}

void TestLoadingRows::whatIsOutOfSightIsNotSpokenOf()
{
    LoadingRig f(300);
    f.open();
    f.backend.messageService.answers.hold();
    f.model->loadMore(TimelineRig::Edge::Older); // in advance
    QVERIFY(!f.view().showsRoom(TimelineRig::Edge::Older));
    f.pane->grab();
    f.bar().setValue(f.bar().minimum()); // now it matters
    QTRY_COMPARE(f.spoken, QStringList{u"Loading older messages"_s});
}

void TestLoadingRows::emptyPageGetsThemAfterAWhile()
{
    LoadingRig f(300);
    f.backend.messageService.answers.hold();
    f.view().firstRows().setPatience(kNever);
    f.pane->setModel(f.model.get());
    QTRY_COMPARE(f.model->edge(TimelineRig::Edge::Newer).phase, TimelineRig::Phase::Loading);
    QCoreApplication::processEvents();
    const QRect all = f.view().viewport()->rect();
    QCOMPARE(f.inkIn(f.picture(), all), 0);
    f.view().firstRows().setPatience(0ms);
    QTRY_VERIFY(f.view().firstRows().areLate());
    QVERIFY(f.hasBlankRows({0, 0, all.width(), all.height() / 2}));
    QVERIFY(f.hasBlankRows({0, all.height() / 2, all.width(), all.height() / 2}));
    QCOMPARE(f.spoken, QStringList{u"Loading messages"_s});
    QVERIFY(!f.saying({}));
    f.backend.messageService.release();
    QTRY_VERIFY(f.model->rowCount() > 0);
    QVERIFY(!f.view().firstRows().areLate());
}

void TestLoadingRows::emptyConversationHasNone()
{
    LoadingRig f(0);
    f.view().firstRows().setPatience(0ms);
    f.pane->setModel(f.model.get());
    QTRY_VERIFY(f.saying(u"No messages here yet"_s));
    QVERIFY(!f.view().firstRows().areLate());
}

//! Until the rows of the next conversation are there, those of the one before stay; then rows without messages.
void TestLoadingRows::anotherConversationReplacesTheOneBefore()
{
    LoadingRig f(300);
    f.open();
    const QImage before = f.screen();
    const ChannelRef other{ChannelKind::Guild, ChannelId(u"200"_s)};
    f.backend.messageService.fill(other, 40);
    MessageListModel second(f.backend.messageService, other, f.backend.self());
    f.backend.messageService.answers.hold();
    f.view().firstRows().setPatience(kNever);
    f.pane->setModel(&second);
    QTRY_COMPARE(second.edge(TimelineRig::Edge::Newer).phase, TimelineRig::Phase::Loading);
    QCoreApplication::processEvents();
    QCOMPARE(f.picture().convertToFormat(QImage::Format_RGB32), before);
    f.view().firstRows().setPatience(0ms);
    QTRY_VERIFY(f.view().firstRows().areLate());
    QVERIFY(f.picture().convertToFormat(QImage::Format_RGB32) != before);
    f.backend.messageService.release();
    QTRY_VERIFY(second.rowCount() > 0);
    f.pane->setModel(nullptr);
}

//! The next conversation is on the disk, and its server does not answer: no frame is empty in between.
void TestLoadingRows::whatComesFromTheDiskIsTheNextFrame()
{
    LoadingRig f(300);
    f.open();
    QTemporaryDir folder;
    const ChannelRef other{ChannelKind::Guild, ChannelId(u"200"_s)};
    FakeMessageService service;
    service.self = f.backend.me;
    service.fill(other, 60);
    QSemaphore gate; // the disk takes its time
    LocalStore store(service);
    const auto opening = qScopeGuard([&gate] { gate.release(); });
    store.open(folder.path(), f.backend.self());
    QTRY_COMPARE(store.history().state(), StoredHistory::State::Ready);
    bool written = false;
    store.history().takePage({other, MessageQuery::Direction::Latest, {}, {}, 60}, {service.messages(other), {}, {}},
        store.history().now(), [&written] { written = true; });
    QTRY_VERIFY(written);
    service.answers.hold();
    MessageListModel second(service, other, f.backend.self());
    const QImage before = f.screen();
    f.view().firstRows().setPatience(kNever);
    store.history().ask<bool>(
        [&gate](const History &) {
            gate.acquire();
            return true;
        },
        this, [](bool) {});
    f.pane->setModel(&second);
    for (int turn = 0; turn < 30; ++turn) {
        QCoreApplication::processEvents();
        QCOMPARE(f.screen(), before);
    }
    gate.release();
    int empty = 0;
    const auto isShown = [&] {
        const QImage now = f.screen();
        empty += f.inkIn(now, now.rect()) < 2000 ? 1 : 0;
        return second.rowCount() > 0 && now != before;
    };
    SOON_VERIFY(isShown());
    QCOMPARE(empty, 0);
    QVERIFY(second.isFromDisk());
    f.pane->setModel(nullptr);
}

void TestLoadingRows::selectionSurvivesPaging()
{
    LoadingRig f(1500);
    f.open();
    const auto textAt = [&f](const MessageId &id) { return f.find(id, Hit::Kind::Text); };
    const QPoint from = textAt(MessageId(u"m1497"_s));
    const QPoint to = textAt(MessageId(u"m1499"_s));
    QVERIFY(from.x() >= 0 && to.x() >= 0);
    QTest::mousePress(f.view().viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(f.view().viewport(), (from + to) / 2);
    QTest::mouseMove(f.view().viewport(), to + QPoint(40, 0));
    QTest::mouseRelease(f.view().viewport(), Qt::LeftButton, {}, to + QPoint(40, 0));
    const QString text = f.view().selection().text();
    QVERIFY2(text.contains(u"message 1498"_s), qPrintable(text));
    const auto goUp = [&f] {
        f.bar().setValue(f.bar().value() - 2000);
        return f.model->rowOf(MessageId(u"m1499"_s)) < 0;
    };
    SOON_VERIFY(goUp()); // the window has left them
    QCOMPARE(f.view().selection().text(), text);
    f.pane->jumpToPresent();
    QTRY_VERIFY(f.model->rowOf(MessageId(u"m1499"_s)) >= 0);
}

void TestLoadingRows::hoverIsThereAtOnce()
{
    LoadingRig f(300);
    f.open();
    for (const int y : {100, 300, 200}) {
        QMouseEvent move(QEvent::MouseMove, {300, static_cast<qreal>(y)},
            f.view().viewport()->mapToGlobal(QPointF(300, y)), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
        QApplication::sendEvent(f.view().viewport(), &move);
        const MessageId under = f.model->messageAt(f.view().rowAt({300, y})).id;
        QCOMPARE(f.view().hover().id(), under); // with no turn of the event loop between
        QVERIFY(!f.view().hover().toolbarRect().isNull());
    }
}

KOOKABURRA_GUI_CASE(TestLoadingRows)

} // namespace tst_loadingrows

#include "tst_loadingrows.moc"
