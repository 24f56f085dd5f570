// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/testcase.h"
#include "ui/widgets/caretrest.h"

#include <QApplication>
#include <QLineEdit>
#include <QStyleHints>
#include <QTest>

namespace tst_caretrest {

using namespace chat::ui;
using namespace std::chrono_literals;

//! Carets stop blinking when nobody touches the program, and begin again with the first key.
class TestCaretRest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void restsAndWakes()
    {
        constexpr int usual = 1000;
        QGuiApplication::styleHints()->setCursorFlashTime(usual);
        QLineEdit field;
        {
            const CaretRest rest(*qApp, 10ms);
            QTRY_COMPARE(QGuiApplication::styleHints()->cursorFlashTime(), 0);
            QTest::keyClick(&field, Qt::Key_A);
            QCOMPARE(QGuiApplication::styleHints()->cursorFlashTime(), usual);
            QTRY_COMPARE(QGuiApplication::styleHints()->cursorFlashTime(), 0);
            QTest::mouseClick(&field, Qt::LeftButton);
            QCOMPARE(QGuiApplication::styleHints()->cursorFlashTime(), usual);
            QTRY_COMPARE(QGuiApplication::styleHints()->cursorFlashTime(), 0);
        }
        QCOMPARE(QGuiApplication::styleHints()->cursorFlashTime(), usual);
    }
};

KOOKABURRA_GUI_CASE(TestCaretRest)

} // namespace tst_caretrest

#include "tst_caretrest.moc"
