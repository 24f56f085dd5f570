// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/history/local/localstore.h"
#include "tests/support/testcase.h"
#include "tests/support/ui/fakewindow.h"
#include "ui/channels/placeactions.h"
#include "ui/search/datepopup.h"
#include "ui/search/daygrid.h"
#include "ui/shell/account/accountactions.h"
#include "ui/shell/tools/datetool.h"
#include "ui/shell/tools/exporttool.h"
#include "ui/shell/tools/fetchtool.h"
#include "ui/shell/tools/taskbanner.h"
#include "ui/style/calendar.h"
#include "ui/style/barsight.h"
#include "ui/timeline/bar/barguide.h"
#include "ui/timeline/bar/datebubble.h"
#include "ui/timeline/list/listbar.h"
#include "ui/timeline/list/messagelistview.h"
#include "ui/timeline/stickydate.h"
#include "ui/timeline/timelinepane.h"
#include "ui/widgets/button.h"
#include "ui/widgets/confirmcard.h"
#include "ui/widgets/formcard.h"
#include "ui/widgets/linefield.h"

#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

namespace tst_tools {

using namespace chat;
using namespace chat::test;
using namespace chat::ui;
using namespace Qt::Literals::StringLiterals;

//! Jumping to a date, exporting and fetching older messages, as somebody does it in the window.
class TestTools : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void keyOpensTheCalendarAndEnterGoesThere();
    void calendarMarksDaysAndTurnsPages();
    void dayWithoutMessagesLeadsToTheNext();
    void dateLineOpensTheCalendar();
    void dateIsShownWhileScrolling();
    void scrollBarLeadsToADateAndBack();
    void exportAsksAndWrites();
    void exportSaysWhatIsWrongWithADay();
    void exportThatFailsCanGoOn();
    void olderMessagesAreFetched();

private:
    [[nodiscard]] DateTool &dates() { return *w->view().findChild<DateTool *>(); }
    [[nodiscard]] ExportTool &exports() { return *w->view().findChild<ExportTool *>(); }
    [[nodiscard]] FetchTool &fetches() { return *w->view().findChild<FetchTool *>(); }
    [[nodiscard]] MessageListView &list() { return *w->view().timeline().view(); }
    [[nodiscard]] static QDate dayOf(int i) { return QDate(2026, 3, 1).addDays(i / 10); }

    const ChannelRef m_raid = Community::channel(u"c-raid"_s);
    QTemporaryDir m_folder;
    std::unique_ptr<FakeWindow> w;
};

//! In the raid channel there are ten messages on each day of the first half of March, but none on the 5th.
void TestTools::init()
{
    w = std::make_unique<FakeWindow>();
    auto &messages = w->backend.messageService.messages(m_raid);
    messages.clear();
    User author = w->backend.directoryService.users.value(UserId(u"4"_s));
    for (int i = 0; i < 150; ++i) {
        if (dayOf(i) == QDate(2026, 3, 5))
            continue;
        const QDateTime time(dayOf(i), QTime(10, i % 10), Qt::LocalTime);
        messages.push_back(FakeMessageService::makeMessage(
            m_raid, u"r%1"_s.arg(i), u"raid message %1"_s.arg(i), author, time.toUTC()));
    }
    w->style.calendar().setClock([] { return QDateTime(QDate(2026, 3, 20), QTime(12, 0), Qt::UTC); });
    QVERIFY(w->open());
    w->view().openChannel(m_raid);
    QTRY_VERIFY(list().messageModel() && list().messageModel()->rowCount() > 0);
    QTRY_VERIFY(list().isAtBottom());
    // All of it is stored, as if it had been read before.
    StoredHistory &history = LocalStore::of(w->backend.messageService, w->backend.self()).history();
    history.takePage({m_raid, MessageQuery::Direction::Latest, {}, {}, 200}, {messages, {}, {}}, history.now());
}

void TestTools::cleanup()
{
    for (QWidget *popup = QApplication::activePopupWidget(); popup; popup = QApplication::activePopupWidget())
        popup->close();
    w.reset();
}

void TestTools::keyOpensTheCalendarAndEnterGoesThere()
{
    w->key(Qt::Key_G, Qt::ControlModifier);
    QVERIFY(dates().popup() && dates().popup()->isVisible());
    auto &grid = dates().popup()->grid();
    QCOMPARE(grid.day().month(), 3);
    QTRY_COMPARE(dates().popup()->days().written().size(), 14);
    grid.setDay(QDate(2026, 3, 3));
    QTest::keyClick(&grid, Qt::Key_Right);
    QCOMPARE(grid.day(), QDate(2026, 3, 4));
    QTest::keyClick(&grid, Qt::Key_Return);
    QVERIFY(!dates().popup()->isVisible());
    QTRY_VERIFY(list().flash().of(MessageId(u"r30"_s)) > 0);
}

void TestTools::calendarMarksDaysAndTurnsPages()
{
    w->key(Qt::Key_G, Qt::ControlModifier);
    auto &grid = dates().popup()->grid();
    QTRY_VERIFY(dates().popup()->days().written().contains(QDate(2026, 3, 4)));
    QVERIFY(!dates().popup()->days().written().contains(QDate(2026, 3, 5)));
    QTest::keyClick(&grid, Qt::Key_PageUp);
    QCOMPARE(grid.day().month(), 2);
    QTest::keyClick(&grid, Qt::Key_PageDown);
    QTest::keyClick(&grid, Qt::Key_PageDown);
    QCOMPARE(grid.day(), QDate(2026, 3, 20)); // what is to come cannot be chosen
    QTest::mouseClick(&grid, Qt::LeftButton, {}, grid.rectOf(QDate(2026, 3, 25)).center());
    QVERIFY(dates().popup()->isVisible());
    QTest::keyClick(&grid, Qt::Key_Escape);
    QVERIFY(!dates().popup()->isVisible());
}

void TestTools::dayWithoutMessagesLeadsToTheNext()
{
    w->key(Qt::Key_G, Qt::ControlModifier);
    auto &grid = dates().popup()->grid();
    QTest::mouseClick(&grid, Qt::LeftButton, {}, grid.rectOf(QDate(2026, 3, 5)).center());
    QTRY_VERIFY(list().flash().of(MessageId(u"r50"_s)) > 0);
    w->key(Qt::Key_G, Qt::ControlModifier);
    QTest::mouseClick(&grid, Qt::LeftButton, {}, grid.rectOf(QDate(2026, 3, 19)).center()); // after the last one
    QTRY_VERIFY(list().flash().of(MessageId(u"r149"_s)) > 0);
}

void TestTools::dateLineOpensTheCalendar()
{
    const int row = list().messageModel()->rowOf(MessageId(u"r140"_s));
    QVERIFY(row >= 0);
    list().scrollTo(list().messageModel()->index(row), QAbstractItemView::PositionAtCenter);
    QTRY_VERIFY(list().rows().rectOf(row).top() > 0);
    const QRect rect = list().rows().rectOf(row);
    const QPoint line(rect.center().x(), rect.top() + 20);
    QCOMPARE(list().rows().hitAt(line).kind, Hit::Kind::Date);
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, line);
    QTRY_VERIFY(dates().popup() && dates().popup()->isVisible());
    QCOMPARE(dates().popup()->grid().day(), QDate(2026, 3, 15));
}

void TestTools::dateIsShownWhileScrolling()
{
    auto *date = w->view().timeline().findChild<StickyDate *>();
    QVERIFY(date);
    QVERIFY(date->isHidden());
    QScrollBar *bar = list().verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 400);
    // Somewhere between two date lines.
    QTRY_VERIFY([&] {
        bar->setValue(bar->value() - 25);
        return date->isVisible();
    }());
    QVERIFY(date->day().isValid());
    QTest::mouseClick(date, Qt::LeftButton);
    QTRY_VERIFY(dates().popup() && dates().popup()->isVisible());
    QCOMPARE(dates().popup()->grid().day(), date->day());
    dates().popup()->close();
    QTRY_VERIFY(date->isHidden()); // it goes by itself
}

void TestTools::scrollBarLeadsToADateAndBack()
{
    auto &messages = w->backend.messageService.messages(m_raid);
    std::vector<Message> older; // of February
    for (int i = 0; i < 560; ++i) {
        const QDateTime time(QDate(2026, 2, 1).addDays(i / 20), QTime(9, i % 20), Qt::LocalTime);
        older.push_back(FakeMessageService::makeMessage(
            m_raid, u"f%1"_s.arg(i), u"february %1"_s.arg(i), messages.front().author, time.toUTC()));
    }
    messages.insert(messages.begin(), older.begin(), older.end());
    StoredHistory &history = LocalStore::of(w->backend.messageService, w->backend.self()).history();
    history.takePage({m_raid, MessageQuery::Direction::Latest, {}, {}, 700}, {messages, {}, {}}, history.now());
    ListBar &bar = list().bar();
    BarGuide &guide = w->view().timeline().barGuide();
    QTRY_VERIFY(!bar.sight().isSeen()); // all that is known by now counts
    QVERIFY(guide.scale().hasTimes());
    QCOMPARE(QDateTime::fromMSecsSinceEpoch(guide.scale().first).date(), QDate(2026, 2, 1));
    const QPoint handle = bar.handle().center();
    const int way = bar.track() * 3 / 4;
    QTest::mousePress(&bar, Qt::LeftButton, {}, handle);
    QTest::mouseMove(&bar, {handle.x(), handle.y() - way / 2});
    QTest::mouseMove(&bar, {handle.x(), handle.y() - way});
    QVERIFY(guide.bubble().isVisible());
    const QDate day = QDateTime::fromMSecsSinceEpoch(guide.scale().timeAt(bar.place())).date();
    QVERIFY(day < QDate(2026, 2, 20));
    const auto shown
        = [this] { return list().messageModel()->messageAt(list().rows().first()).created.toLocalTime().date(); };
    QTRY_VERIFY(std::abs(shown().daysTo(day)) <= 1); // it rested there
    QVERIFY(bar.isPulled());
    QVERIFY(guide.bubble().isVisible());
    QTest::mouseRelease(&bar, Qt::LeftButton, {}, {handle.x(), handle.y() - way});
    QVERIFY(guide.bubble().isHidden());
    w->key(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(w->view().current().id.value, m_raid.id.value);
    QTRY_VERIFY(list().messageModel()->atPresent() && list().isAtBottom());
    QCOMPARE(list().messageModel()->messageAt(list().rows().visible().second).id.value, u"r149"_s);
}

void TestTools::exportAsksAndWrites()
{
    Q_EMIT w->view().actions().places().exportRequested(m_raid);
    FormCard *card = exports().card();
    QVERIFY(card);
    card->field(1)->setText(u"2026-03-02"_s);
    card->field(2)->setText(u"2026-03-03"_s);
    card->submit();
    auto *dialog = w->window->findChild<QFileDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->defaultSuffix(), u"html"_s);
    QVERIFY2(
        dialog->selectedFiles().value(0).contains(u"raid-planning"_s), qPrintable(dialog->selectedFiles().value(0)));
    const QString path = m_folder.filePath(u"raid.html"_s);
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    QTRY_VERIFY(w->notice().contains(u"20 messages were exported"_s));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray page = file.readAll();
    QVERIFY(page.contains("raid message 10<") && page.contains("raid message 29<"));
    QVERIFY(!page.contains("raid message 9<") && !page.contains("raid message 30<"));
    QVERIFY(exports().banner().isHidden());
}

void TestTools::exportSaysWhatIsWrongWithADay()
{
    exports().askFor(m_raid);
    FormCard *card = exports().card();
    QVERIFY(card);
    card->field(1)->setText(u"yesterday"_s);
    card->submit();
    QVERIFY(!card->error().isEmpty());
    card->field(1)->setText(u"2026-03-05"_s);
    card->field(2)->setText(u"2026-03-04"_s);
    card->submit();
    QVERIFY(!card->error().isEmpty());
    card->cancel();
    QVERIFY(!w->window->findChild<QFileDialog *>());
}

void TestTools::exportThatFailsCanGoOn()
{
    BackgroundExport::Order order;
    order.request.places = {{m_raid, u"raid"_s, {}}};
    order.request.format = ExportFormat::Csv;
    order.request.path = m_folder.filePath(u"missing/raid.csv"_s);
    exports().start(order);
    QTRY_VERIFY(exports().banner().text().contains(u"could not be written"_s));
    QVERIFY(QDir(m_folder.path()).mkdir(u"missing"_s));
    QTest::mouseClick(&exports().banner().firstButton(), Qt::LeftButton);
    QTRY_VERIFY(w->notice().contains(u"exported"_s));
    QVERIFY(QFile::exists(order.request.path));
}

void TestTools::olderMessagesAreFetched()
{
    const ChannelRef talk = Community::channel(u"c-talk"_s);
    fetches().askFor(talk);
    auto *card = w->window->findChild<ConfirmCard *>();
    QVERIFY(card);
    card->accept();
    QTRY_VERIFY(fetches().banner().isVisible());
    QVERIFY(fetches().banner().text().contains(u"综合讨论"_s));
    QTest::mouseClick(&fetches().banner().firstButton(), Qt::LeftButton);
    QCOMPARE(fetches().fetches()->state(), OlderFetches::State::Paused);
    QTest::mouseClick(&fetches().banner().secondButton(), Qt::LeftButton);
    QCOMPARE(fetches().fetches()->state(), OlderFetches::State::Idle);
    QVERIFY(fetches().banner().isHidden());
}

KOOKABURRA_GUI_CASE(TestTools)

} // namespace tst_tools

#include "tst_tools.moc"
