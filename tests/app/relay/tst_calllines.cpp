// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/relay/calllines.h"
#include "tests/support/testcase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace tst_calllines {

using namespace chat;
using namespace Qt::Literals::StringLiterals;

//! The list of calls that a relay gives to those who look.
class TestCallLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsKeptUntilSomebodyAsks()
    {
        relay::CallLines lines("the-secret-token");
        QVERIFY(!lines.isWatched());
        lines.note({{"call"_L1, u"user/me"_s}}, {});
        const QJsonObject begin = lines.after(-1);
        QVERIFY(begin["items"_L1].toArray().isEmpty());
        QVERIFY(lines.isWatched());
        lines.note({{"call"_L1, u"guild/list"_s}}, {{"code"_L1, 0}});
        const QJsonArray items = lines.after(begin["last"_L1].toInteger())["items"_L1].toArray();
        QCOMPARE(items.size(), 1);
        QCOMPARE(items[0]["call"_L1].toString(), u"guild/list"_s);
        QCOMPARE(items[0]["answer"_L1]["code"_L1].toInt(-1), 0);
        QVERIFY(lines.after(items[0]["number"_L1].toInteger())["items"_L1].toArray().isEmpty());
    }

    void tokenIsNowhere()
    {
        relay::CallLines lines("the-secret-token");
        (void)lines.after(-1);
        lines.note({{"target"_L1, u"/api/v3/x?token=the-secret-token"_s}}, {{"token"_L1, u"the-secret-token"_s}});
        const QByteArray told = QJsonDocument(lines.after(0)).toJson();
        QVERIFY(told.contains("$TOKEN"));
        QVERIFY2(!told.contains("the-secret-token"), told.constData());
    }

    void itIsBounded()
    {
        relay::CallLines lines("the-secret-token");
        (void)lines.after(-1);
        const QString large(60'000, u'x');
        for (int i = 0; i < 3000; ++i)
            lines.note({{"call"_L1, large}}, {});
        const QJsonObject told = lines.after(0);
        QVERIFY(told["items"_L1].toArray().size() < 200); // a few megabytes at once
        qint64 last = told["last"_L1].toInteger();
        int all = static_cast<int>(told["items"_L1].toArray().size());
        for (QJsonObject next = lines.after(last); !next["items"_L1].toArray().isEmpty(); next = lines.after(last)) {
            last = next["last"_L1].toInteger();
            all += static_cast<int>(next["items"_L1].toArray().size());
        }
        QCOMPARE(last, 3000);
        QVERIFY(all < 300);
    }
};

KOOKABURRA_CORE_CASE(TestCallLines)

} // namespace tst_calllines

#include "tst_calllines.moc"
