// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/testcase.h"
#include "tests/support/ui/fakewindow.h"
#include "tests/support/ui/timelinerig.h"
#include "ui/shell/tools/exporttool.h"
#include "ui/timeline/pickedbar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/confirmcard.h"
#include "ui/widgets/formcard.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QClipboard>
#include <QScrollBar>
#include <QSignalSpy>

namespace tst_picking {

using namespace chat;
using namespace chat::test;
using namespace chat::ui;
using namespace Qt::Literals::StringLiterals;
using Call = FakeMessageService::Call;

namespace {

constexpr int kEdge = 8; // in the left edge of every row

//! Eight messages of ours in one line each.
struct PickRig : TimelineRig
{
    PickRig()
    {
        fillOwn(8);
        open();
    }
    ~PickRig()
    {
        if (QWidget *menu = QApplication::activePopupWidget())
            menu->close();
    }

    [[nodiscard]] MessageId at(int row) const { return model->messageAt(row).id; }
    [[nodiscard]] QPoint middle(int row) const { return rectOf(at(row)).center(); }
    [[nodiscard]] QPoint edge(int row) const { return {kEdge, rectOf(at(row)).center().y()}; }
    void clickRow(int row, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::mouseClick(view().viewport(), Qt::LeftButton, modifiers, middle(row));
    }
    void moveTo(QPoint point) const
    {
        QMouseEvent move(QEvent::MouseMove, QPointF(point), view().viewport()->mapToGlobal(QPointF(point)),
            Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(view().viewport(), &move);
    }
    //! The rows that are picked.
    [[nodiscard]] QList<int> picked() const
    {
        QList<int> rows;
        for (int row = 0; row < model->rowCount(); ++row) {
            if (view().picked().has(at(row)))
                rows << row;
        }
        return rows;
    }
    [[nodiscard]] QString notice() const
    {
        for (const Toast *toast : pane->findChildren<Toast *>()) {
            if (toast->isVisible())
                return toast->text();
        }
        return {};
    }
    [[nodiscard]] ConfirmCard *question() const { return pane->findChild<ConfirmCard *>(); }
    [[nodiscard]] int removals() const { return backend.messageService.callCount(Call::Kind::Remove); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const { QTest::keyClick(&view(), key, modifiers); }
};

} // namespace

//! Several messages are picked, and the same is done with all of them.
class TestPicking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void controlClickPicksOneAndAnother();
    void shiftClickPicksEverythingUpToThere();
    void shiftClickOnTextStillSelectsTextWhileNothingIsPicked();
    void plainClickPicksOnceSomeArePicked();
    void dragAlongTheLeftEdgePicksWhatItPasses();
    void clickAtTheLeftEdgePicksNothing();
    void keysPick();
    void menuPicks();
    void escapeEndsIt();
    void anotherConversationEndsIt();
    void barSaysHowMany();
    void copiesAllInTheirOrder();
    void deletesAllAfterOneQuestion();
    void saysWhatWasNotDeletedAndKeepsItPicked();
    void whatMayNotBeDeletedIsSaidBefore();
    void exportIsOfferedWhereSomebodyDoesIt();
    void exportAsksForThoseAlone();
    void picksAreKeptWhenTheirRowsLeaveTheWindow();
    void unsentMessagesCannotBePicked();
    void deletedElsewhereIsNotPickedAnyMore();
};

void TestPicking::controlClickPicksOneAndAnother()
{
    PickRig f;
    f.clickRow(2, Qt::ControlModifier);
    f.clickRow(5, Qt::ControlModifier);
    QCOMPARE(f.picked(), (QList<int>{2, 5}));
    f.clickRow(2, Qt::ControlModifier);
    QCOMPARE(f.picked(), (QList<int>{5}));
}

void TestPicking::shiftClickPicksEverythingUpToThere()
{
    PickRig f;
    f.clickRow(2, Qt::ControlModifier);
    f.clickRow(5, Qt::ShiftModifier);
    QCOMPARE(f.picked(), (QList<int>{2, 3, 4, 5}));
    f.clickRow(1, Qt::ShiftModifier); // from the same place, the other way
    QCOMPARE(f.picked(), (QList<int>{1, 2}));
}

void TestPicking::shiftClickOnTextStillSelectsTextWhileNothingIsPicked()
{
    PickRig f;
    const QPoint from = f.find(f.at(6), Hit::Kind::Text);
    QTest::mouseClick(f.view().viewport(), Qt::LeftButton, {}, from);
    QTest::mouseClick(
        f.view().viewport(), Qt::LeftButton, Qt::ShiftModifier, f.find(f.at(7), Hit::Kind::Text) + QPoint(9, 0));
    QVERIFY(f.view().selection().isActive());
    QVERIFY(f.picked().isEmpty());
}

void TestPicking::plainClickPicksOnceSomeArePicked()
{
    PickRig f;
    const QSignalSpy activated(&f.view(), &MessageListView::hitActivated);
    const MessageId link = f.markup(u"[page](https://example.org/a)"_s);
    f.clickRow(2, Qt::ControlModifier);
    f.clickRow(4);
    QCOMPARE(f.picked(), (QList<int>{2, 4}));
    QTest::mouseClick(f.view().viewport(), Qt::LeftButton, {}, f.find(link, Hit::Kind::Link));
    QCOMPARE(activated.size(), 0);
    QVERIFY(f.view().picked().has(link));
    for (const int row : f.picked())
        f.clickRow(row);
    QVERIFY(!f.view().picked().isActive());
}

void TestPicking::dragAlongTheLeftEdgePicksWhatItPasses()
{
    PickRig f;
    QTest::mousePress(f.view().viewport(), Qt::LeftButton, {}, f.edge(2));
    f.moveTo(f.edge(3));
    f.moveTo(f.edge(5));
    QCOMPARE(f.picked(), (QList<int>{2, 3, 4, 5}));
    f.moveTo(f.edge(4)); // back again
    QCOMPARE(f.picked(), (QList<int>{2, 3, 4}));
    QTest::mouseRelease(f.view().viewport(), Qt::LeftButton, {}, f.edge(4));
    QCOMPARE(f.picked(), (QList<int>{2, 3, 4}));
    QVERIFY(!f.view().selection().isActive());
}

void TestPicking::clickAtTheLeftEdgePicksNothing()
{
    PickRig f;
    QTest::mouseClick(f.view().viewport(), Qt::LeftButton, {}, f.edge(3));
    QVERIFY(f.picked().isEmpty());
}

void TestPicking::keysPick()
{
    PickRig f;
    f.view().setFocus();
    QVERIFY(f.pane->selectNeighbour(-1)); // the last one
    f.key(Qt::Key_Space, Qt::ControlModifier);
    QCOMPARE(f.picked(), (QList<int>{7}));
    f.key(Qt::Key_Up, Qt::ShiftModifier);
    f.key(Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(f.picked(), (QList<int>{5, 6, 7}));
    f.key(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(f.picked(), (QList<int>{6, 7}));
    f.key(Qt::Key_Up);
    f.key(Qt::Key_Up);
    f.key(Qt::Key_Space); // enough, once some are picked
    QCOMPARE(f.picked(), (QList<int>{4, 6, 7}));
}

void TestPicking::menuPicks()
{
    PickRig f;
    Q_EMIT f.view().menuRequested({f.at(3), {}, {}}, f.view().mapToGlobal(QPoint(20, 20)));
    FakeWindow::choose(u"Select"_s);
    QCOMPARE(f.picked(), (QList<int>{3}));
}

void TestPicking::escapeEndsIt()
{
    PickRig f;
    f.clickRow(2, Qt::ControlModifier);
    QVERIFY(f.pane->closeTopLayer());
    QVERIFY(f.picked().isEmpty());
    QVERIFY(!f.pane->pickedBar().isVisible());
}

void TestPicking::anotherConversationEndsIt()
{
    PickRig f;
    f.clickRow(2, Qt::ControlModifier);
    f.pane->setModel(nullptr);
    QVERIFY(!f.view().picked().isActive());
    QVERIFY(!f.pane->pickedBar().isVisible());
}

void TestPicking::barSaysHowMany()
{
    PickRig f;
    QVERIFY(!f.pane->pickedBar().isVisible());
    f.clickRow(2, Qt::ControlModifier);
    QVERIFY(f.pane->pickedBar().isVisible());
    f.clickRow(4, Qt::ShiftModifier);
    QVERIFY2(f.pane->pickedBar().text().contains(u'3'), qPrintable(f.pane->pickedBar().text()));
    f.pane->pickedBar().closeButton().click();
    QVERIFY(f.picked().isEmpty());
}

void TestPicking::copiesAllInTheirOrder()
{
    PickRig f;
    f.clickRow(5, Qt::ControlModifier);
    f.clickRow(2, Qt::ControlModifier);
    f.pane->pickedBar().copyButton().click();
    const QString text = QApplication::clipboard()->text();
    const auto first = text.indexOf(f.model->messageAt(2).content.plain);
    const auto second = text.indexOf(f.model->messageAt(5).content.plain);
    QVERIFY2(first > 0 && second > first, qPrintable(text));
    QVERIFY(text.startsWith(u"Me, "_s));
    QApplication::clipboard()->clear();
    f.key(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), text);
}

void TestPicking::deletesAllAfterOneQuestion()
{
    PickRig f;
    f.clickRow(2, Qt::ControlModifier);
    f.clickRow(4, Qt::ShiftModifier);
    f.key(Qt::Key_Delete);
    QVERIFY(f.question());
    QCOMPARE(f.removals(), 0);
    f.question()->accept();
    QTRY_COMPARE(f.removals(), 3);
    QTRY_VERIFY2(f.notice().contains(u'3'), qPrintable(f.notice()));
    QVERIFY(!f.view().picked().isActive());
}

void TestPicking::saysWhatWasNotDeletedAndKeepsItPicked()
{
    PickRig f;
    f.clickRow(2, Qt::ControlModifier);
    f.clickRow(4, Qt::ShiftModifier);
    f.backend.messageService.failNext({ApiError::Kind::Forbidden, 403, 0, u"no"_s, {}});
    f.pane->pickedBar().removeButton().click();
    f.question()->accept();
    QTRY_VERIFY2(f.notice().startsWith(u"2 of 3"_s), qPrintable(f.notice()));
    QCOMPARE(f.view().picked().count(), 1);
}

void TestPicking::whatMayNotBeDeletedIsSaidBefore()
{
    FakeWindow w;
    QVERIFY(w.open());
    w.setRights(static_cast<quint32>(Permission::ViewChannel) | static_cast<quint32>(Permission::SendMessages));
    auto &pane = w.view().timeline();
    const auto &model = *pane.model();
    const auto row = [&](bool own) {
        int found = model.rowCount() - 1;
        while (found > 0 && (model.messageAt(found).author.id == model.selfId()) != own)
            --found;
        return found;
    };
    Community::say(w.backend, model.channel(), QString::fromLatin1(Community::kSelf), u"mine"_s);
    QTRY_VERIFY(row(true) > 0);
    const auto removals = [&] { return w.backend.messageService.callCount(Call::Kind::Remove); };
    pane.view()->picked().toggle(model.messageAt(row(false)).id);
    QTRY_COMPARE(w.directory->permissions(model.channel()).may(Permission::ManageMessages), May::No);
    pane.pickedBar().removeButton().click();
    QVERIFY(!w.window->findChild<ConfirmCard *>());
    QVERIFY2(w.notice().contains(u"Cannot delete"_s), qPrintable(w.notice()));
    const MessageId mine = model.messageAt(row(true)).id;
    pane.view()->picked().toggle(mine);
    pane.pickedBar().removeButton().click();
    QVERIFY(w.window->findChild<ConfirmCard *>());
    w.window->findChild<ConfirmCard *>()->accept();
    QTRY_COMPARE(removals(), 1);
    QCOMPARE(w.backend.messageService.calls.back().ref.id, mine);
}

void TestPicking::exportIsOfferedWhereSomebodyDoesIt()
{
    PickRig f;
    f.clickRow(2, Qt::ControlModifier);
    QVERIFY(!f.pane->pickedBar().exportButton().isVisible());
    f.pane->setCanExport(true);
    QVERIFY(f.pane->pickedBar().exportButton().isVisible());
    const QSignalSpy wanted(f.pane.get(), &TimelinePane::exportRequested);
    f.pane->pickedBar().exportButton().click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.front().front().value<std::vector<Message>>().size(), 1u);
}

void TestPicking::exportAsksForThoseAlone()
{
    FakeWindow window;
    QVERIFY(window.open());
    auto &pane = window.view().timeline();
    auto &model = *pane.model();
    pane.view()->picked().toggle(model.messageAt(3).id);
    pane.view()->picked().toggle(model.messageAt(5).id);
    QVERIFY(pane.pickedBar().exportButton().isVisible());
    pane.pickedBar().exportButton().click();
    auto *tool = window.view().findChild<ExportTool *>();
    QVERIFY(tool && tool->card());
}

void TestPicking::picksAreKeptWhenTheirRowsLeaveTheWindow()
{
    TimelineRig f;
    f.fillOwn(MessageListModel::kWindow + 300);
    f.open();
    const Message last = f.model->messageAt(f.model->rowCount() - 1);
    f.view().picked().toggle(last.id);
    while (f.model->rowOf(last.id) >= 0) {
        const int rows = f.model->rowCount();
        const MessageId first = f.model->messageAt(0).id;
        f.view().verticalScrollBar()->setValue(f.view().verticalScrollBar()->minimum());
        QTRY_VERIFY(f.model->rowCount() != rows || f.model->messageAt(0).id != first);
    }
    QCOMPARE(f.view().picked().count(), 1);
    QCOMPARE(f.view().picked().messages().front().content, last.content);
}

void TestPicking::unsentMessagesCannotBePicked()
{
    PickRig f;
    f.backend.messageService.hold();
    f.model->send({MessageKind::Markup, u"on its way"_s, {}, {}, {}, {}});
    QTRY_COMPARE(f.model->rowCount(), 9);
    f.clickRow(8, Qt::ControlModifier);
    QVERIFY(f.picked().isEmpty());
}

void TestPicking::deletedElsewhereIsNotPickedAnyMore()
{
    PickRig f;
    f.clickRow(2, Qt::ControlModifier);
    f.clickRow(3, Qt::ControlModifier);
    f.backend.messageService.emitEvent(MessageDeleted{{f.channelRef, f.at(3)}});
    QTRY_COMPARE(f.view().picked().count(), 1);
}

KOOKABURRA_GUI_CASE(TestPicking)

} // namespace tst_picking

#include "tst_picking.moc"
