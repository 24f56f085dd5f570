// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/testcase.h"
#include "ui/timeline/list/rowkeys.h"

#include <QKeyEvent>
#include <QTest>

namespace tst_rowkeys {

using namespace chat::ui;

//! Keys for the row selected by keyboard.
class TestRowKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysOfARow_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::addColumn<int>("action"); // -1: none
        const auto row
            = [](const char *name, Qt::Key key, Qt::KeyboardModifiers modifiers, std::optional<RowAction> action) {
                  QTest::newRow(name) << int(key) << modifiers << (action ? int(*action) : -1);
              };
        row("reply", Qt::Key_R, Qt::NoModifier, RowAction::Reply);
        row("edit", Qt::Key_E, Qt::NoModifier, RowAction::Edit);
        row("copy", Qt::Key_C, Qt::NoModifier, RowAction::CopyText);
        row("react", Qt::Key_Plus, Qt::ShiftModifier, RowAction::React);
        row("react, number pad", Qt::Key_Plus, Qt::KeypadModifier, RowAction::React);
        row("delete", Qt::Key_Delete, Qt::NoModifier, RowAction::Remove);
        row("delete without asking", Qt::Key_Delete, Qt::ShiftModifier, RowAction::RemoveNow);
        row("menu", Qt::Key_Return, Qt::NoModifier, RowAction::More);
        row("another letter", Qt::Key_X, Qt::NoModifier, std::nullopt);
        row("a shortcut", Qt::Key_R, Qt::ControlModifier, std::nullopt);
        row("alt", Qt::Key_E, Qt::AltModifier, std::nullopt);
    }

    void keysOfARow()
    {
        QFETCH(int, key);
        QFETCH(Qt::KeyboardModifiers, modifiers);
        QFETCH(int, action);
        const QKeyEvent event(QEvent::KeyPress, key, modifiers);
        const auto found = rowActionOf(event);
        QCOMPARE(found ? int(*found) : -1, action);
    }
};

KOOKABURRA_GUI_CASE(TestRowKeys)

} // namespace tst_rowkeys

#include "tst_rowkeys.moc"
