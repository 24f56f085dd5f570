// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/testcase.h"
#include "ui/shell/keys/windowkeys.h"

#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>

namespace tst_windowkeys {

using namespace chat::ui;

//! Keys and mouse buttons of a window work for the account that is on screen, and for no other.
class TestWindowKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysAreHeardByTheAccountOnScreen();
    void mouseButtonsAreHeardByTheAccountOnScreen();
};

void TestWindowKeys::keysAreHeardByTheAccountOnScreen()
{
    QStackedWidget window;
    auto *first = new QWidget;
    auto *second = new QWidget;
    window.addWidget(first);
    window.addWidget(second);
    const QSignalSpy firstKeys(new WindowKeys(*first), &WindowKeys::pressed);
    const QSignalSpy secondKeys(new WindowKeys(*second), &WindowKeys::pressed);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    QCOMPARE(firstKeys.size(), 1);
    QCOMPARE(firstKeys.front().front().value<WindowKey>(), WindowKey::Jump);
    window.setCurrentWidget(second);
    QTest::keyClick(&window, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(firstKeys.size(), 1);
    QCOMPARE(secondKeys.size(), 1);
    QCOMPARE(secondKeys.front().front().value<WindowKey>(), WindowKey::Back);
}

void TestWindowKeys::mouseButtonsAreHeardByTheAccountOnScreen()
{
    QStackedWidget window;
    auto *first = new QWidget;
    auto *second = new QWidget;
    window.addWidget(first);
    window.addWidget(second);
    const QSignalSpy firstKeys(new WindowKeys(*first), &WindowKeys::pressed);
    const QSignalSpy secondKeys(new WindowKeys(*second), &WindowKeys::pressed); // has the first look at every event
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::mousePress(first, Qt::BackButton);
    QCOMPARE(firstKeys.size(), 1);
    QCOMPARE(firstKeys.front().front().value<WindowKey>(), WindowKey::Back);
    QCOMPARE(secondKeys.size(), 0);
    QWidget other; // another window is none of their business
    other.show();
    QTest::mousePress(&other, Qt::ForwardButton);
    QCOMPARE(firstKeys.size() + secondKeys.size(), 1);
}

KOOKABURRA_GUI_CASE(TestWindowKeys)

} // namespace tst_windowkeys

#include "tst_windowkeys.moc"
