// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/testcase.h"
#include "ui/timeline/list/rowflash.h"

#include <QSignalSpy>
#include <QTest>

namespace tst_rowflash {

using namespace chat;
using namespace chat::ui;
using namespace Qt::Literals::StringLiterals;

//! One row at a time lights up and fades away.
class TestRowFlash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itFadesAway()
    {
        RowFlash flash;
        QSignalSpy changed(&flash, &RowFlash::changed);
        const MessageId id(u"a"_s);
        flash.start(id);
        QCOMPARE(flash.of(id), 1.0);
        QCOMPARE(flash.of(MessageId(u"b"_s)), 0.0);
        QTRY_COMPARE(flash.of(id), 0.0);
        QVERIFY(!changed.isEmpty());
        QCOMPARE(changed.first().first().value<MessageId>(), id);
    }

    void nextOneEndsTheOneBefore()
    {
        RowFlash flash;
        flash.start(MessageId(u"a"_s));
        flash.start(MessageId(u"b"_s));
        QCOMPARE(flash.of(MessageId(u"a"_s)), 0.0);
        QCOMPARE(flash.of(MessageId(u"b"_s)), 1.0);
        flash.stop();
        QCOMPARE(flash.of(MessageId(u"b"_s)), 0.0);
    }
};

KOOKABURRA_GUI_CASE(TestRowFlash)

} // namespace tst_rowflash

#include "tst_rowflash.moc"
