// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/testcase.h"
#include "tests/support/ui/fakewindow.h"
#include "ui/composer/composer.h"
#include "ui/shell/account/accountactions.h"
#include "ui/shell/conversation/conversationheader.h"
#include "ui/shell/lists/channelpanel.h"
#include "ui/shell/switcher/quickswitcher.h"
#include "ui/timeline/list/messagelistview.h"
#include "ui/timeline/timelinepane.h"
#include "ui/widgets/button.h"
#include "ui/widgets/sidelist.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QScrollBar>

namespace tst_placeways {

using namespace chat;
using namespace chat::test;
using namespace chat::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

const ChannelRef kTalk = Community::channel(u"c-talk"_s);
const ChannelRef kRaid = Community::channel(u"c-raid"_s);

} // namespace

//! Links, jumps and the ways back in a real window.
class TestPlaceWays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { w.reset(); }
    void linksOfMenusAreKooksOwn();
    void linkInAMessageOpensInTheWindow();
    void linkTypedInTheSwitcherIsFollowed();
    void keysAndButtonsGoBackAfterAJump();
    void mouseButtonGoesBackAfterAJump();
    void pasteReachesTheComposerFromAnywhere();
    void pageKeysInTheComposerScrollTheMessages();
    void pageKeysMoveInALongText();

private:
    [[nodiscard]] MessageListView &view() { return *w->view().timeline().view(); }
    [[nodiscard]] MessageId idAt(int row) { return view().messageModel()->messageAt(row).id; }
    //! What is read: the uppermost message on screen.
    [[nodiscard]] MessageId top() { return idAt(view().rows().first()); }
    [[nodiscard]] QString linkTo(const QString &message = {})
    {
        const QString start = u"https:"_s + u"//www.kookapp.cn/direct/"_s;
        return message.isEmpty() ? start + u"channel?g=g1&c=c-raid"_s : start + u"anchor/g1/c-raid/"_s + message;
    }

    std::unique_ptr<FakeWindow> w;
};

void TestPlaceWays::init()
{
    w = std::make_unique<FakeWindow>();
    QVERIFY(w->open());
    QTRY_COMPARE(w->view().current(), kTalk);
}

void TestPlaceWays::linksOfMenusAreKooksOwn()
{
    const MessageId id = idAt(3);
    Q_EMIT view().menuRequested({id, {}, {}}, view().mapToGlobal(QPoint(50, 50)));
    FakeWindow::choose(u"Copy link to the message"_s);
    QCOMPARE(QApplication::clipboard()->text(),
        QString(u"https:"_s + u"//www.kookapp.cn/direct/anchor/g1/c-talk/"_s + id.value));
    w->view().actions().popupPlace(kRaid, view().mapToGlobal(QPoint(50, 50)));
    FakeWindow::choose(u"Copy link"_s);
    QCOMPARE(QApplication::clipboard()->text(), linkTo());
    w->view().actions().popupPlace(Community::direct(u"dm-4"_s), view().mapToGlobal(QPoint(50, 50)));
    FakeWindow::choose(u"Copy link"_s);
    QCOMPARE(QApplication::clipboard()->text(), QString(u"https:"_s + u"//www.kookapp.cn/app/home/privatemessage/4"_s));
}

void TestPlaceWays::linkInAMessageOpensInTheWindow()
{
    Hit hit;
    hit.kind = Hit::Kind::Link;
    hit.value = u"kookaburra:"_s + u"//open/kook/c-raid/m7"_s;
    hit.text = u"there"_s;
    Q_EMIT view().hitActivated(idAt(3), hit);
    QTRY_COMPARE(w->view().current(), kRaid);
    QTRY_VERIFY(view().messageModel() && view().messageModel()->rowOf(MessageId(u"m7"_s)) >= 0);
    QTRY_VERIFY(view().flash().of(MessageId(u"m7"_s)) > 0);
}

void TestPlaceWays::linkTypedInTheSwitcherIsFollowed()
{
    w->key(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(w->view().switcher().isVisible());
    w->view().switcher().findChild<QLineEdit *>()->setText(u"kookaburra:"_s + u"//open/kook/c-raid"_s);
    QCOMPARE(w->view().switcher().model().rowCount(), 1);
    w->key(Qt::Key_Return);
    QTRY_COMPARE(w->view().current(), kRaid);
}

void TestPlaceWays::keysAndButtonsGoBackAfterAJump()
{
    auto &header = w->view().header();
    QVERIFY(!header.backButton().isEnabled());
    const MessageId last = top();
    w->view().timeline().jumpTo(MessageId(u"m2"_s));
    QTRY_VERIFY(view().flash().of(MessageId(u"m2"_s)) > 0);
    const MessageId jumped = top();
    QVERIFY(jumped != last);
    w->view().openChannel(kRaid);
    QVERIFY(header.backButton().isEnabled() && !header.forwardButton().isEnabled());
    w->key(Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(w->view().current(), kTalk);
    QTRY_COMPARE(top(), jumped);
    header.backButton().click();
    QCOMPARE(w->view().current(), kTalk);
    QTRY_COMPARE(top(), last);
    QVERIFY(!header.backButton().isEnabled());
    w->key(Qt::Key_Right, Qt::AltModifier);
    QTRY_COMPARE(top(), jumped);
    header.forwardButton().click();
    QTRY_COMPARE(w->view().current(), kRaid);
    QVERIFY(!header.forwardButton().isEnabled());
}

void TestPlaceWays::mouseButtonGoesBackAfterAJump()
{
    const MessageId last = top();
    w->view().timeline().jumpTo(MessageId(u"m2"_s));
    QTRY_VERIFY(view().flash().of(MessageId(u"m2"_s)) > 0);
    QTest::mouseClick(view().viewport(), Qt::BackButton, {}, QPoint(200, 100));
    QTRY_COMPARE(top(), last);
    QTest::mouseClick(view().viewport(), Qt::ForwardButton, {}, QPoint(200, 100));
    QTRY_VERIFY(top() != last);
}

void TestPlaceWays::pasteReachesTheComposerFromAnywhere()
{
    QApplication::clipboard()->setText(u"pasted"_s);
    for (QWidget *place :
        {static_cast<QWidget *>(&view()), static_cast<QWidget *>(&w->view().channels().visibleList())}) {
        w->view().composer().setText({});
        place->setFocus();
        QTRY_VERIFY(place->hasFocus());
        w->key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(w->view().composer().text(), u"pasted"_s);
        QVERIFY(w->view().composer().isAncestorOf(QApplication::focusWidget()));
    }
}

void TestPlaceWays::pageKeysInTheComposerScrollTheMessages()
{
    w->view().composer().focusInput();
    const int end = view().verticalScrollBar()->value();
    QVERIFY(end > 0);
    w->key(Qt::Key_PageUp);
    QVERIFY(view().verticalScrollBar()->value() < end);
    w->key(Qt::Key_PageDown);
    QTRY_VERIFY(view().isAtRest() && view().isAtBottom());
    QVERIFY(w->view().composer().isAncestorOf(QApplication::focusWidget()));
}

void TestPlaceWays::pageKeysMoveInALongText()
{
    w->view().composer().setText(u"line\n"_s.repeated(80));
    w->view().composer().focusInput();
    const int end = view().verticalScrollBar()->value();
    w->key(Qt::Key_PageUp);
    QCOMPARE(view().verticalScrollBar()->value(), end);
}

KOOKABURRA_GUI_CASE(TestPlaceWays)

} // namespace tst_placeways

#include "tst_placeways.moc"
