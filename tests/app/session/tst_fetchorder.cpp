// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/session/handover/fetchorder.h"
#include "app/session/handover/secondstart.h"
#include "tests/support/testcase.h"

#include <QTest>

namespace tst_fetchorder {

using namespace chat;
using namespace Qt::Literals::StringLiterals;

//! A command and a window understand each other, and nothing else.
class TestFetchOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void orderIsReadAsItWasWritten()
    {
        for (const FetchOrder &order : {FetchOrder{u"kook/http%3A/1"_s, ChannelId(u"11"_s), {}, 0},
                 FetchOrder{u"a\n\"b\""_s, {}, UserId(u"42"_s), 1'000'000'000'000}}) {
            const QByteArray line = written(order);
            QCOMPARE(line.count('\n'), 1);
            QVERIFY(line.endsWith('\n'));
            QCOMPARE(readFetchOrder(line), std::optional(order));
            QVERIFY(!secondstart::readRequest(line)); // programs of before refuse it
        }
    }

    void reportIsReadAsItWasWritten()
    {
        for (const FetchReport &report :
            {FetchReport{FetchReport::Kind::Progress, 50, 20, {}}, FetchReport{FetchReport::Kind::Done, 1, 0, {}},
                FetchReport{FetchReport::Kind::Failed, 0, 0, ApiError::Kind::Forbidden}}) {
            QCOMPARE(readFetchReport(written(report)), std::optional(report));
            QVERIFY(!secondstart::isAnswer(written(report)));
        }
    }

    void otherLinesAreNeither_data()
    {
        QTest::addColumn<QByteArray>("line");
        const auto order = [](const QByteArray &body) { return "{\"kookaburra\":2,\"fetch\":{" + body + "}}\n"; };
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("fetch 11\n");
        QTest::newRow("a second start") << secondstart::request(u"11"_s);
        QTest::newRow("an answer to one") << secondstart::answer();
        QTest::newRow("no account") << order(R"("channel":"11","back":0)");
        QTest::newRow("no conversation") << order(R"("account":"a","back":0)");
        QTest::newRow("two conversations") << order(R"("account":"a","channel":"1","user":"2","back":0)");
        QTest::newRow("negative") << order(R"("account":"a","channel":"1","back":-5)");
        QTest::newRow("no number") << order(R"("account":"a","channel":"1","back":"all")");
        QTest::newRow("a fraction") << order(R"("account":"a","channel":"1","back":1.5)");
        QTest::newRow("a later version") << QByteArray(
            "{\"kookaburra\":3,\"fetch\":{\"account\":\"a\",\"channel\":\"1\",\"back\":0}}\n");
        QTest::newRow("an unknown report")
            << QByteArray("{\"kookaburra\":2,\"report\":{\"is\":77,\"reached\":0,\"fetched\":0}}\n");
        QTest::newRow("an unknown error")
            << QByteArray("{\"kookaburra\":2,\"report\":{\"is\":5,\"reached\":0,\"fetched\":0,\"error\":99}}\n");
        QTest::newRow("no counts") << QByteArray("{\"kookaburra\":2,\"report\":{\"is\":0}}\n");
    }
    void otherLinesAreNeither()
    {
        QFETCH(QByteArray, line);
        QVERIFY(!readFetchOrder(line));
        QVERIFY(!readFetchReport(line));
    }
};

KOOKABURRA_PLAIN_CASE(TestFetchOrder)

} // namespace tst_fetchorder

#include "tst_fetchorder.moc"
