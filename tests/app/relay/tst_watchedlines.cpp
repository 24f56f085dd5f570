// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/server/watchedlines.h"
#include "tests/support/testcase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace tst_watchedlines {

using namespace chat;
using namespace Qt::Literals::StringLiterals;

//! The lists of calls and frames that relay and sandbox give to those who look.
class TestWatchedLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsKeptUntilSomebodyAsks()
    {
        server::WatchedLines lines;
        lines.addSecret("the-secret-token");
        QVERIFY(!lines.isWatched());
        QVERIFY(!lines.takesOne());
        const QJsonObject begin = lines.after(-1);
        QVERIFY(begin["items"_L1].toArray().isEmpty());
        QVERIFY(lines.isWatched());
        QVERIFY(lines.takesOne());
        lines.note({{"call"_L1, u"guild/list"_s}});
        const QJsonArray items = lines.after(begin["last"_L1].toInteger())["items"_L1].toArray();
        QCOMPARE(items.size(), 1);
        QCOMPARE(items[0]["call"_L1].toString(), u"guild/list"_s);
        QVERIFY(lines.after(items[0]["number"_L1].toInteger())["items"_L1].toArray().isEmpty());
    }

    void tokenIsNowhere()
    {
        server::WatchedLines lines;
        lines.addSecret("the-secret-token");
        (void)lines.after(-1);
        lines.note({{"target"_L1, u"/api/v3/x?token=the-secret-token"_s}, {"answer"_L1, u"the-secret-token"_s}});
        const QByteArray told = QJsonDocument(lines.after(0)).toJson();
        QVERIFY(told.contains("$TOKEN"));
        QVERIFY2(!told.contains("the-secret-token"), told.constData());
    }

    //! A flood costs no more than a number.
    void floodIsOnlyCounted()
    {
        server::WatchedLines lines;
        const qint64 begin = lines.after(-1)["last"_L1].toInteger();
        int noted = 0;
        for (int i = 0; i < 100'000; ++i) {
            if (lines.takesOne()) {
                lines.note({{"frame"_L1, i}});
                ++noted;
            }
        }
        QVERIFY(noted >= 1000 && noted <= 50'000); // a thousand a second
        qint64 last = begin;
        for (QJsonObject told = lines.after(last); !told["items"_L1].toArray().isEmpty(); told = lines.after(last))
            last = told["last"_L1].toInteger();
        QVERIFY(last >= noted);
    }

    void itIsBounded()
    {
        server::WatchedLines lines;
        lines.addSecret("the-secret-token");
        (void)lines.after(-1);
        const QString large(60'000, u'x');
        for (int i = 0; i < 3000; ++i)
            lines.note({{"call"_L1, large}});
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

KOOKABURRA_CORE_CASE(TestWatchedLines)

} // namespace tst_watchedlines

#include "tst_watchedlines.moc"
