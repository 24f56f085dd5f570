// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/testcase.h"
#include "tests/support/ui/fakewindow.h"

#include <QTest>

namespace tst_attention {

using namespace chat;
using namespace chat::test;
using namespace Qt::Literals::StringLiterals;
using Window = Attention::Window;

//! A backend that asks for its news knows what is looked at.
class TestAttention : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void openConversationAndWindowAreTold()
    {
        FakeWindow window;
        QVERIFY(window.open());
        const auto &told = window.backend.attention;
        QTRY_COMPARE(told.window, Window::Active);
        QCOMPARE(told.open, window.view().current());
        const auto others = told.others();
        QVERIFY(others.size() > 2);
        QCOMPARE(others.front(), window.view().current()); // used last

        ChannelRef second;
        for (const ChannelRef &other : others) {
            if (other.kind == ChannelKind::Guild && other != window.view().current())
                second = other;
        }
        window.view().openChannel(second);
        QTRY_COMPARE(told.open, second);
        QCOMPARE(told.others().front(), second);
    }

    void hiddenWindowIsTold()
    {
        FakeWindow window;
        QVERIFY(window.open());
        const auto &told = window.backend.attention;
        window.window->hide();
        QTRY_COMPARE(told.window, Window::Hidden);
        QVERIFY(!told.isWaiting());
        QVERIFY(told.open.isEmpty());
        window.window->show();
        QTRY_COMPARE(told.open, window.view().current());
        QVERIFY(told.isWaiting());
    }

    void closedViewLooksAtNothing()
    {
        FakeWindow window;
        QVERIFY(window.open());
        window.close();
        QVERIFY(window.backend.attention.open.isEmpty());
    }
};

KOOKABURRA_GUI_CASE(TestAttention)

} // namespace tst_attention

#include "tst_attention.moc"
