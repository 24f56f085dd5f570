// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/session/handover/secondstart.h"
#include "tests/support/testcase.h"

#include <QTest>

namespace tst_secondstart {

using namespace chat;
using namespace Qt::Literals::StringLiterals;

//! The two starts understand each other, and nothing else.
class TestSecondStart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requestIsReadAsItWasWritten();
    void otherLinesAreNoRequest_data();
    void otherLinesAreNoRequest();
    void requestIsNoAnswer();
};

void TestSecondStart::requestIsReadAsItWasWritten()
{
    for (const auto &open : {QString(), u"user:42"_s, u"频道\n\"1\""_s}) {
        const QByteArray line = secondstart::request(open);
        QCOMPARE(line.count('\n'), 1);
        QVERIFY(line.endsWith('\n'));
        QCOMPARE(secondstart::readRequest(line), std::optional(open));
    }
}

void TestSecondStart::otherLinesAreNoRequest_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("open 42\n");
    QTest::newRow("an array") << QByteArray("[1]\n");
    QTest::newRow("no version") << QByteArray("{\"open\":\"42\"}\n");
    QTest::newRow("another version") << QByteArray("{\"kookaburra\":2,\"open\":\"42\"}\n");
}

void TestSecondStart::otherLinesAreNoRequest()
{
    QFETCH(QByteArray, line);
    QVERIFY(!secondstart::readRequest(line));
    QVERIFY(!secondstart::isAnswer(line));
}

void TestSecondStart::requestIsNoAnswer()
{
    QVERIFY(secondstart::isAnswer(secondstart::answer()));
    QVERIFY(!secondstart::isAnswer(secondstart::request(u"42"_s)));
}

KOOKABURRA_PLAIN_CASE(TestSecondStart)

} // namespace tst_secondstart

#include "tst_secondstart.moc"
