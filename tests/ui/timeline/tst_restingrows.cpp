// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/testcase.h"
#include "tests/support/ui/timelinerig.h"
#include "ui/timeline/list/restingrows.h"

#include <QTest>

namespace tst_restingrows {

using namespace chat;
using namespace chat::test;
using namespace chat::ui;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

//! What is given back when the list rests is made again when it is needed.
class TestRestingRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsArePaintedAgainAsBefore()
    {
        TimelineRig f;
        f.fillOwn(30);
        f.open();
        RowLayouts &layouts = f.view().layouts();
        const QImage before = f.pane->grab().toImage();
        const int last = f.model->rowCount() - 1;
        const int height = layouts.height(last);
        const qreal ratio = f.pane->devicePixelRatioF();
        QVERIFY(layouts.pixmaps().find(layouts.keyOf(last), ratio));
        RestingRows resting(f.view().rows(), *f.images);
        resting.setPauses(1ms, 1ms);
        resting.moved();
        QTRY_VERIFY(!layouts.pixmaps().find(layouts.keyOf(last), ratio));
        QCOMPARE(layouts.height(last), height);
        QCOMPARE(f.pane->grab().toImage(), before);
    }
};

KOOKABURRA_GUI_CASE(TestRestingRows)

} // namespace tst_restingrows

#include "tst_restingrows.moc"
