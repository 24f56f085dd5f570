// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/testcase.h"
#include "tests/support/ui/fakewindow.h"
#include "tests/support/ui/timelinerig.h"
#include "ui/message/row/messagelayout.h"
#include "ui/timeline/versionspopup.h"
#include "ui/widgets/hovertoolbar.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QScrollBar>
#include <QTest>
#include <QTextBrowser>
#include <QTextFragment>

namespace tst_versions {

using namespace chat;
using namespace chat::test;
using namespace chat::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

struct VersionsRig : TimelineRig
{
    VersionsRig()
    {
        backend.messageService.fill(channelRef, 6);
        open();
    }
    ~VersionsRig()
    {
        if (QWidget *popup = QApplication::activePopupWidget())
            popup->close();
    }

    void edit(const MessageId &id, const QString &text, int minute)
    {
        MessageUpdated update;
        update.ref = {channelRef, id};
        update.source = text;
        update.content = FakeMessageService::textContent(text);
        update.edited = backend.messageService.find(update.ref)->created.addSecs(60LL * minute);
        backend.messageService.emitEvent(update);
        QCoreApplication::processEvents();
    }
    void remove(const MessageId &id, const QDateTime &time = {})
    {
        backend.messageService.emitEvent(MessageDeleted{{channelRef, id}, time});
        QCoreApplication::processEvents();
    }
    [[nodiscard]] VersionsPopup *popup() const
    {
        auto *found = pane->findChild<VersionsPopup *>();
        return found && found->isVisible() ? found : nullptr;
    }
    [[nodiscard]] QTextBrowser &text() const { return *popup()->findChild<QTextBrowser *>(); }
    //! The format of the first characters with that text.
    [[nodiscard]] QTextCharFormat formatOf(const QString &words) const
    {
        QTextCursor cursor = text().document()->find(words);
        if (cursor.isNull())
            return {};
        cursor.setPosition(cursor.selectionStart() + 1);
        return cursor.charFormat();
    }
    [[nodiscard]] const Message &at(const MessageId &id) const { return model->messageAt(model->rowOf(id)); }
    [[nodiscard]] QImage body(const MessageId &id) const
    {
        const QRect rect = view().layoutOf(model->rowOf(id)).bodyRect().translated(rectOf(id).topLeft());
        return view().viewport()->grab(rect).toImage();
    }
    void openMenu(const MessageId &id) const
    {
        view().setFocus();
        view().setCurrentIndex(model->index(model->rowOf(id), 0));
        QTest::keyClick(&view(), Qt::Key_Return);
    }
};

const MessageId kHead(u"m1"_s); // shows its head
const MessageId kLast(u"m6"_s);

} // namespace

//! Earlier texts of edited messages, and deleted ones that stay.
class TestVersions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void editedMarkOpensTheTexts();
    void markOfAFollowerIsClickedWhereItsTimeIs();
    void menuOpensThemByKeyboard();
    void unknownTextsAreSaid();
    void popupFollowsTheMessage();
    void textIsCopiedByMouse();
    void changesAreReadableWithoutColour_data();
    void changesAreReadableWithoutColour();
    void markupOfStrangersStaysText();
    void escapeClosesIt();
    void deletedRowIsStruckAndDim();
    void deletedRowSaysWhen();
    void deletedRowOffersOnlyCopying();
    void deletedRowShowsItsTexts();
    void clickOnADeletedRowDoesNothing();
};

void TestVersions::editedMarkOpensTheTexts()
{
    VersionsRig f;
    QCOMPARE(f.find(kHead, Hit::Kind::Versions), QPoint(-1, -1));
    f.edit(kHead, u"message one"_s, 5);
    f.edit(kHead, u"message two"_s, 9);
    f.click(f.find(kHead, Hit::Kind::Versions));
    QTRY_VERIFY(f.popup());
    const QString text = f.text().toPlainText();
    QVERIFY(text.contains(u"present text"_s) && text.contains(u"first known text"_s));
    QVERIFY(text.indexOf(u"message onetwo"_s) < text.indexOf(u"message 1one"_s));
    QVERIFY(text.indexOf(u"message 1one"_s) < text.lastIndexOf(u"message 1"_s));
    QVERIFY(f.text().hasFocus());
    QVERIFY(std::abs(f.popup()->height() - f.text().document()->size().height()) < 8); // no empty space
    QVERIFY(!f.text().verticalScrollBar()->isVisible());
    QCOMPARE(f.at(kHead).earlierTexts, 2);
    QVERIFY(f.text().accessibleDescription().contains(u"removed: one, added: two"_s));
}

void TestVersions::markOfAFollowerIsClickedWhereItsTimeIs()
{
    TimelineRig f;
    f.open();
    (void)f.markup(u"first"_s);
    const MessageId follower = f.markup(u"second"_s);
    QCOMPARE(f.find(follower, Hit::Kind::Versions), QPoint(-1, -1));
    MessageUpdated update;
    update.ref = {f.channelRef, follower};
    update.source = u"third"_s;
    update.content = markup::parseKMarkdown(u"third"_s);
    update.edited = QDateTime::currentDateTimeUtc();
    f.backend.messageService.emitEvent(update);
    const QPoint mark = f.find(follower, Hit::Kind::Versions);
    QVERIFY(mark.x() >= 0 && mark.x() < MessageLayout::kLeft);
    f.click(mark);
    QTRY_VERIFY(f.pane->findChild<VersionsPopup *>() && f.pane->findChild<VersionsPopup *>()->isVisible());
    f.pane->findChild<VersionsPopup *>()->close();
}

void TestVersions::menuOpensThemByKeyboard()
{
    VersionsRig f;
    f.openMenu(kLast);
    QVERIFY(FakeWindow::menu() && !FakeWindow::entry(u"Show earlier versions"_s));
    FakeWindow::menu()->close();
    f.edit(kLast, u"changed"_s, 1);
    f.openMenu(kLast);
    QTRY_VERIFY(FakeWindow::entry(u"Show earlier versions"_s));
    FakeWindow::menu()->setActiveAction(FakeWindow::entry(u"Show earlier versions"_s));
    QTest::keyClick(FakeWindow::menu(), Qt::Key_Return);
    QTRY_VERIFY(f.popup());
    QVERIFY(f.text().toPlainText().contains(u"message 6"_s));
}

void TestVersions::unknownTextsAreSaid()
{
    VersionsRig f;
    auto &stored = f.backend.messageService.messages(f.channelRef);
    stored.front().edited = stored.front().created.addSecs(60);
    f.model->loadLatest();
    QTRY_VERIFY(f.at(kHead).edited.isValid());
    f.click(f.find(kHead, Hit::Kind::Versions));
    QTRY_VERIFY(f.popup());
    QVERIFY(f.text().toPlainText().contains(u"Earlier texts are not known"_s));
}

void TestVersions::popupFollowsTheMessage()
{
    VersionsRig f;
    f.edit(kHead, u"second"_s, 1);
    f.click(f.find(kHead, Hit::Kind::Versions));
    QTRY_VERIFY(f.popup());
    for (int i = 0; i < 20; ++i)
        f.edit(kHead, u"edit %1"_s.arg(i), 2 + i);
    QTRY_VERIFY(f.text().toPlainText().contains(u"19"_s));
    QVERIFY(f.popup());
    f.model.reset(); // the conversation is closed
    QTRY_VERIFY(!f.popup());
}

void TestVersions::textIsCopiedByMouse()
{
    VersionsRig f;
    f.edit(kHead, u"a longer text"_s, 1);
    f.click(f.find(kHead, Hit::Kind::Versions));
    QTRY_VERIFY(f.popup());
    QTextCursor link = f.text().document()->find(u"Copy"_s);
    link = f.text().document()->find(u"Copy"_s, link); // of the first text
    QVERIFY(!link.isNull());
    link.setPosition(link.selectionStart() + 2);
    QTest::mouseClick(f.text().viewport(), Qt::LeftButton, {}, f.text().cursorRect(link).center());
    QCOMPARE(QApplication::clipboard()->text(), u"message 1"_s);
}

void TestVersions::changesAreReadableWithoutColour_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("dark") << true;
    QTest::newRow("light") << false;
}

void TestVersions::changesAreReadableWithoutColour()
{
    QFETCH(bool, dark);
    VersionsRig f;
    f.style.setMode(dark ? Style::Mode::Dark : Style::Mode::Light);
    f.edit(kHead, u"message first"_s, 1);
    f.click(f.find(kHead, Hit::Kind::Versions));
    QTRY_VERIFY(f.popup());
    const QTextCharFormat added = f.formatOf(u"first"_s);
    QVERIFY(added.fontUnderline() && !added.fontStrikeOut());
    QTextCursor removed = f.text().document()->find(u"1first"_s);
    removed.setPosition(removed.selectionStart() + 1);
    QVERIFY(removed.charFormat().fontStrikeOut() && !removed.charFormat().fontUnderline());
    for (const QTextCharFormat &format : {added, removed.charFormat()})
        QVERIFY(contrast(format.foreground().color(), format.background().color()) >= 4.5);
}

void TestVersions::markupOfStrangersStaysText()
{
    VersionsRig f;
    f.edit(kHead, u"<b>bold</b> <img src=\"http://127.0.0.1/x\"> [a](b)"_s, 1);
    f.click(f.find(kHead, Hit::Kind::Versions));
    QTRY_VERIFY(f.popup());
    QVERIFY(f.text().toPlainText().contains(u"<b>bold</b> <img src=\"http://127.0.0.1/x\"> [a](b)"_s));
    f.edit(kHead, u"a\u202eb"_s, 2);
    QTRY_VERIFY(f.text().toPlainText().contains(u"present text · Copy\n"_s));
    QVERIFY(!f.text().toPlainText().contains(QChar(0x202e)));
}

void TestVersions::escapeClosesIt()
{
    VersionsRig f;
    f.edit(kHead, u"second"_s, 1);
    f.click(f.find(kHead, Hit::Kind::Versions));
    QTRY_VERIFY(f.popup());
    QTest::keyClick(&f.text(), Qt::Key_Escape);
    QVERIFY(!f.popup());
    QCOMPARE(f.at(kHead).source, u"second"_s);
}

void TestVersions::deletedRowIsStruckAndDim()
{
    VersionsRig f;
    f.model->setKeepsDeleted(true);
    f.backend.messageService.emitEvent(ReactionAdded{{f.channelRef, kHead}, Emoji{u"👍"_s, {}, {}}, UserId(u"x"_s)});
    QTRY_VERIFY(f.find(kHead, Hit::Kind::Reaction).x() >= 0);
    const QImage before = f.body(kHead);
    f.remove(kHead);
    QTRY_VERIFY(f.at(kHead).deleted);
    QVERIFY(f.body(kHead) != before);
    QCOMPARE(f.find(kHead, Hit::Kind::Reaction), QPoint(-1, -1));
    // A line through the text: in its middle more pixels differ from the ground than before.
    const auto inkIn = [](const QImage &image, int y) {
        int ink = 0;
        for (int x = 0; x < 40; ++x)
            ink += image.pixel(x, y) != image.pixel(image.width() - 1, 0) ? 1 : 0;
        return ink;
    };
    int most = 0;
    for (int y = 0; y < before.height(); ++y)
        most = std::max(most, inkIn(f.body(kHead), y));
    QCOMPARE(most, 40);
}

void TestVersions::deletedRowSaysWhen()
{
    VersionsRig f;
    f.model->setKeepsDeleted(true);
    f.remove(kHead, f.at(kHead).created.addSecs(60));
    QTRY_VERIFY(f.at(kHead).deleted);
    const QString tip = QLocale().toString(f.at(kHead).deletedAt.toLocalTime(), QLocale::LongFormat);
    QVERIFY(f.model->index(0).data(Qt::AccessibleTextRole).toString().contains(u"deleted"_s));
    QVERIFY(!tip.isEmpty());
    QVERIFY(f.rectOf(kHead).height() > f.rectOf(MessageId(u"m2"_s)).height()); // a line below the text
}

void TestVersions::deletedRowOffersOnlyCopying()
{
    VersionsRig f;
    f.model->setKeepsDeleted(true);
    f.edit(kHead, u"second"_s, 1);
    f.remove(kHead);
    QTRY_VERIFY(f.at(kHead).deleted);
    f.openMenu(kHead);
    QVERIFY(FakeWindow::menu());
    for (const QString &name : {u"React"_s, u"Reply"_s, u"Edit"_s, u"Pin"_s, u"Delete"_s})
        QVERIFY2(FakeWindow::entry(name) && !FakeWindow::entry(name)->isEnabled(), qPrintable(name));
    for (const QString &name : {u"Copy text"_s, u"Copy source"_s, u"Copy message ID"_s, u"Show earlier versions"_s})
        QVERIFY2(FakeWindow::entry(name) && FakeWindow::entry(name)->isEnabled(), qPrintable(name));
    FakeWindow::menu()->close();
    QTest::mouseMove(f.view().viewport(), f.rectOf(kHead).center());
    auto *toolbar = f.view().findChild<HoverToolbar *>();
    QTRY_VERIFY(toolbar->isVisible());
    int visible = 0;
    for (const auto *button : toolbar->findChildren<QAbstractButton *>())
        visible += button->isVisible() ? 1 : 0;
    QCOMPARE(visible, 1); // the menu
}

void TestVersions::deletedRowShowsItsTexts()
{
    VersionsRig f;
    f.model->setKeepsDeleted(true);
    f.edit(kHead, u"second"_s, 1);
    f.remove(kHead);
    QTRY_VERIFY(f.at(kHead).deleted);
    f.click(f.find(kHead, Hit::Kind::Versions));
    QTRY_VERIFY(f.popup());
    QVERIFY(f.text().toPlainText().contains(u"last text before it was deleted"_s));
    QVERIFY(f.text().toPlainText().contains(u"message 1"_s));
}

//! Keys and a double click, too: nothing goes to the server.
void TestVersions::clickOnADeletedRowDoesNothing()
{
    VersionsRig f;
    f.model->setKeepsDeleted(true);
    f.remove(kLast);
    QTRY_VERIFY(f.at(kLast).deleted);
    f.backend.messageService.calls.clear();
    const QPoint point = f.find(kLast, Hit::Kind::Text);
    QTest::mouseDClick(f.view().viewport(), Qt::LeftButton, {}, point);
    f.view().setFocus();
    f.view().setCurrentIndex(f.model->index(f.model->rowOf(kLast), 0));
    for (const Qt::Key key : {Qt::Key_E, Qt::Key_R, Qt::Key_Plus})
        QTest::keyClick(&f.view(), key);
    QTest::keyClick(&f.view(), Qt::Key_Delete, Qt::ShiftModifier);
    QVERIFY(f.view().editors().isEmpty());
    QVERIFY(f.backend.messageService.calls.empty());
    QVERIFY(f.at(kLast).deleted);
}

} // namespace tst_versions

KOOKABURRA_GUI_CASE(tst_versions::TestVersions)
#include "tst_versions.moc"
