// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/testcase.h"
#include "tests/support/ui/timelinerig.h"
#include "ui/editor/messageeditor.h"
#include "ui/timeline/jumppill.h"
#include "ui/timeline/overlays.h"
#include "ui/widgets/hovertoolbar.h"

#include <QApplication>
#include <QScreen>
#include <QScrollBar>
#include <QWheelEvent>

namespace tst_timelinescroll {

using namespace chat;
using namespace chat::test;
using namespace chat::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

//! A conversation of rows far taller than the window, with the pointer over it.
struct TallRows : TimelineRig
{
    TallRows()
        : TimelineRig({760, 560})
    {
        for (int i = 0; i < 6; ++i) {
            QString text;
            for (int line = 0; line < 80; ++line)
                text += u"message %1, line %2 with a few words\n"_s.arg(i).arg(line);
            Message message = FakeMessageService::makeMessage(
                channelRef, u"tall%1"_s.arg(i), text, backend.self(), QDateTime::currentDateTimeUtc().addSecs(i));
            message.content = markup::parseKMarkdown(text);
            message.source = text;
            backend.messageService.messages(channelRef).push_back(message);
        }
        open();
        toolbar = pane->findChild<HoverToolbar *>();
    }

    void hover(QPoint point) const
    {
        // Where the window system thinks the pointer is, too: the view asks it once it has come to rest.
        QCursor::setPos(view().viewport()->mapToGlobal(point));
        QTest::mouseMove(view().viewport(), point);
        QMouseEvent move(QEvent::MouseMove, point, view().viewport()->mapToGlobal(QPointF(point)), Qt::NoButton,
            Qt::NoButton, Qt::NoModifier);
        QApplication::sendEvent(view().viewport(), &move);
    }

    void wheel(int clicks) const
    {
        const QPointF at(300, 200);
        QWheelEvent event(at, view().viewport()->mapToGlobal(at), {}, {0, clicks * 120}, Qt::NoButton, Qt::NoModifier,
            Qt::NoScrollPhase, false);
        QApplication::sendEvent(view().viewport(), &event);
    }

    //! Scrolled away from the end, where the pill floats over the view, at rest.
    void leaveTheEnd() const
    {
        for (int i = 0; i < 6; ++i)
            wheel(3);
        rest();
        QVERIFY(pane->findChild<JumpPill *>()->isVisible());
    }

    void rest() const
    {
        QTRY_VERIFY(view().isAtRest()); // the wheel's last step, the toolbar's return
    }

    //! The rows of pixels on the screen that differ from what a paint of the whole window gives.
    [[nodiscard]] QList<int> staleLines() const
    {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(); // repaints that a timer requested in the last turn
        const QImage shown = pane->screen()
                                 ->grabWindow(pane->window()->winId())
                                 .toImage()
                                 .convertToFormat(QImage::Format_RGB32)
                                 .copy(pane->rect());
        const QImage fresh = pane->grab().toImage().convertToFormat(QImage::Format_RGB32);
        if (shown.size() != fresh.size())
            return {-1};
        QList<int> stale;
        for (int y = 0; y < fresh.height(); ++y) {
            if (memcmp(shown.constScanLine(y), fresh.constScanLine(y), static_cast<size_t>(fresh.width()) * 4) != 0)
                stale.append(y);
        }
        return stale;
    }

    HoverToolbar *toolbar = nullptr;
};

} // namespace

//! Scrolling moves what is on the screen instead of painting it anew: what floats over the rows must not come along.
class TestTimelineScroll : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void toolbarLeavesNoCopies();
    void toolbarLeavesNoCopiesWhileRowsSettle();
    void openEditorLeavesNoCopies();
    void selectionLeavesNoCopies();
};

void TestTimelineScroll::toolbarLeavesNoCopies()
{
    TallRows f;
    f.leaveTheEnd();
    QCOMPARE(f.staleLines(), QList<int>());
    for (const int clicks : {1, 1, -1, 2, -3, 1}) {
        f.hover({300, 200});
        QTRY_VERIFY(f.toolbar->isVisible());
        QCOMPARE(f.staleLines(), QList<int>());
        f.wheel(clicks);
        QCOMPARE(f.staleLines(), QList<int>());
        f.rest();
        QCOMPARE(f.staleLines(), QList<int>());
    }
}

void TestTimelineScroll::toolbarLeavesNoCopiesWhileRowsSettle()
{
    TallRows f;
    f.leaveTheEnd();
    f.hover({300, 200});
    QTRY_VERIFY(f.toolbar->isVisible());
    // A row above the first one shown grows: what is read stays where it is.
    const int row = std::max(0, f.view().rowAt({300, 200}) - 1);
    MessageUpdated update;
    update.ref = {f.channelRef, f.model->messageAt(row).id};
    update.source = u"short now"_s;
    update.content = markup::parseKMarkdown(u"short now"_s);
    f.backend.messageService.emitEvent(update);
    QCoreApplication::processEvents();
    QCOMPARE(f.staleLines(), QList<int>());
    f.rest();
    QCOMPARE(f.staleLines(), QList<int>());
}

void TestTimelineScroll::openEditorLeavesNoCopies()
{
    TallRows f;
    const MessageId id = f.markup(u"to be edited"_s);
    f.view().scrollToBottom();
    f.rest();
    f.hover(f.rectOf(id).center());
    QTest::mouseDClick(f.view().viewport(), Qt::LeftButton, {}, f.rectOf(id).center());
    QTRY_VERIFY(f.pane->findChild<MessageEditor *>());
    f.pane->findChild<MessageEditor *>()->setFocus();
    for (const int clicks : {1, 1, -1}) {
        f.wheel(clicks);
        f.rest();
        QCOMPARE(f.staleLines(), QList<int>());
    }
}

void TestTimelineScroll::selectionLeavesNoCopies()
{
    TallRows f;
    f.leaveTheEnd();
    QTest::mousePress(f.view().viewport(), Qt::LeftButton, {}, {200, 120});
    QTest::mouseMove(f.view().viewport(), {320, 300});
    for (const int clicks : {1, -1, 2}) {
        f.wheel(clicks);
        QCOMPARE(f.staleLines(), QList<int>());
    }
    QTest::mouseRelease(f.view().viewport(), Qt::LeftButton, {}, {320, 300});
    f.wheel(1);
    f.rest();
    QCOMPARE(f.staleLines(), QList<int>());
}

KOOKABURRA_GUI_CASE(TestTimelineScroll)

} // namespace tst_timelinescroll

#include "tst_timelinescroll.moc"
