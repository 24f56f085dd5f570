// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/session/settings/settings.h"
#include "tests/support/soon.h"
#include "tests/support/testcase.h"
#include "tests/support/ui/fakewindow.h"
#include "tests/support/ui/signinrig.h"
#include "ui/settings/settingsnav.h"
#include "ui/settings/settingswindow.h"
#include "ui/shell/keys/shortcutsdialog.h"
#include "ui/shell/window/appliedsettings.h"
#include "ui/style/keyfocus.h"
#include "ui/timeline/list/messagelistview.h"
#include "ui/timeline/list/target/chosenrow.h"
#include "ui/timeline/timelinepane.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QTest>

namespace tst_focusrings {

using namespace chat;
using namespace chat::test;
using namespace chat::ui;
using namespace Qt::Literals::StringLiterals;

//! Who has the focus is seen where the keyboard is used, and only there.
class TestFocusRings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        w = std::make_unique<FakeWindow>();
        QVERIFY(w->open());
    }
    void cleanup() { w.reset(); }
    void everyControlOfTheWindowIsMarked() { walk(*w->window, 10); }
    void everyControlOfThePanelsIsMarked_data();
    void everyControlOfThePanelsIsMarked();
    void everyControlOfTheSettingsIsMarked();
    void listOfKeysIsMarked();
    void keyAfterAClickShowsTheRing();

private:
    void walk(QWidget &window, int least);

    std::unique_ptr<FakeWindow> w;
};

namespace {

QString described(const QWidget &widget)
{
    return QLatin1StringView(widget.metaObject()->className()) + u" “"_s + widget.accessibleName() + u"”"_s;
}

QImage pictureOf(QWidget &widget)
{
    QCoreApplication::sendPostedEvents();
    return widget.grab().toImage();
}

//! Text has a caret.
bool hasCaret(const QWidget &widget)
{
    return widget.testAttribute(Qt::WA_InputMethodEnabled) || widget.inherits("QPlainTextEdit")
        || widget.inherits("QTextEdit");
}

//! So that only the focus makes a difference.
void chooseRow(QWidget &widget)
{
    auto *list = qobject_cast<QAbstractItemView *>(&widget);
    if (auto *timeline = qobject_cast<MessageListView *>(&widget))
        timeline->chosen().clear();
    else if (list && !list->currentIndex().isValid())
        list->setCurrentIndex(list->model()->index(0, 0));
}

} // namespace

//! Gives each control in `window` the focus by key and by mouse.
void TestFocusRings::walk(QWidget &window, int least)
{
    window.activateWindow();
    QTRY_VERIFY(window.isActiveWindow()); // to Qt, a window beside an active one is active too
    QStringList unmarked;
    QStringList marked;
    int walked = 0;
    for (auto *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || !widget->isEnabled() || !(widget->focusPolicy() & Qt::TabFocus)
            || widget->focusProxy() || widget->window() != &window || hasCaret(*widget))
            continue;
        if (auto *list = qobject_cast<QAbstractItemView *>(widget); list && list->model()->rowCount() == 0)
            continue;
        if (auto *before = QApplication::focusWidget())
            before->clearFocus();
        chooseRow(*widget);
        const QImage without = pictureOf(*widget);
        widget->setFocus(Qt::TabFocusReason);
        QVERIFY2(widget->hasFocus(), qPrintable(described(*widget)));
        if (pictureOf(*widget) == without)
            unmarked << described(*widget);
        widget->clearFocus();
        chooseRow(*widget);
        widget->setFocus(Qt::MouseFocusReason);
        if (pictureOf(*widget) != without)
            marked << described(*widget);
        ++walked;
    }
    QVERIFY2(unmarked.isEmpty(), qPrintable(u"not marked: "_s + unmarked.join(u", "_s)));
    QVERIFY2(marked.isEmpty(), qPrintable(u"marked after a click: "_s + marked.join(u", "_s)));
    QVERIFY2(walked >= least, qPrintable(QString::number(walked)));
}

void TestFocusRings::everyControlOfThePanelsIsMarked_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::newRow("members") << Qt::Key_U << Qt::KeyboardModifiers(Qt::ControlModifier);
    QTest::newRow("pins") << Qt::Key_P << Qt::KeyboardModifiers(Qt::ControlModifier);
    QTest::newRow("search") << Qt::Key_F << Qt::KeyboardModifiers(Qt::ControlModifier);
    QTest::newRow("inspector") << Qt::Key_I << Qt::KeyboardModifiers(Qt::ControlModifier | Qt::ShiftModifier);
}

void TestFocusRings::everyControlOfThePanelsIsMarked()
{
    QFETCH(Qt::Key, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    w->key(key, modifiers);
    walk(*w->window, 10);
}

void TestFocusRings::everyControlOfTheSettingsIsMarked()
{
    w->window->settings().show();
    auto *shown = w->window->settings().window();
    QTRY_VERIFY(shown->isActiveWindow());
    for (int page = 0; page < shown->nav().model()->rowCount(); ++page) {
        shown->nav().setCurrentIndex(shown->nav().model()->index(page, 0));
        walk(*shown, 2);
        if (QTest::currentTestFailed())
            return;
    }
}

void TestFocusRings::listOfKeysIsMarked()
{
    w->key(Qt::Key_F1);
    auto *list = w->window->findChild<ShortcutsDialog *>();
    QVERIFY(list);
    walk(*list, 1);
}

void TestFocusRings::keyAfterAClickShowsTheRing()
{
    auto *list = w->view().timeline().view();
    list->setFocus(Qt::MouseFocusReason);
    QVERIFY(list->hasFocus());
    QVERIFY(!hasKeyFocus(*list));
    QTest::keyClick(list, Qt::Key_Shift);
    QVERIFY(!hasKeyFocus(*list));
    QTest::keyClick(list, Qt::Key_Up);
    QVERIFY(hasKeyFocus(*list));
    // Where the program moves the focus to, it is as before.
    w->view().setFocus(Qt::OtherFocusReason);
    list->setFocus(Qt::OtherFocusReason);
    QVERIFY(hasKeyFocus(*list));
    QTest::mouseClick(list->viewport(), Qt::LeftButton);
    QVERIFY(!hasKeyFocus(*list));
}

KOOKABURRA_GUI_CASE(TestFocusRings)

} // namespace tst_focusrings

#include "tst_focusrings.moc"
