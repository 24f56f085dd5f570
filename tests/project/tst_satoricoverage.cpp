// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/coveragetable.h"
#include "tests/support/fakesatoriserver.h"
#include "tests/support/testcase.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace tst_satoricoverage {

using namespace Qt::Literals::StringLiterals;
using chat::test::CoverageTable;

namespace {

constexpr int kRows = 19; // of the server in use
constexpr int kBridgeRows = 14; // of the bridge

const CoverageTable &table()
{
    static const CoverageTable read(QStringLiteral(SOURCE_DIR), u"tests/project/satoricoverage.txt"_s);
    return read;
}

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

//! The table of what Satori servers do and the tests that cover it is complete and true.
class TestSatoriCoverage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRowNamesTestsThatExist()
    {
        QVERIFY(table().rows().size() > 100);
        const QStringList wrong = table().faults({u"row"_s, u"bridge"_s, u"call"_s, u"event"_s, u"bad"_s});
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void everyRecordedRowIsThere()
    {
        QSet<QString> rows;
        for (int i = 1; i <= kRows; ++i)
            rows.insert(QString::number(i));
        QCOMPARE(table().names(u"row"_s), rows);
        rows.clear();
        for (int i = 1; i <= kBridgeRows; ++i)
            rows.insert(QString::number(i));
        QCOMPARE(table().names(u"bridge"_s), rows);
    }

    void everyMethodThatIsCalledOrServedIsInTheTable()
    {
        chat::test::FakeSatoriServer server({}, 1);
        const QJsonArray served = server.loginJson(0).value("features"_L1).toArray();
        QSet<QString> used;
        for (const QJsonValue method : served)
            used.insert(method.toString());
        static const QRegularExpression call(
            u"\"((?:login|guild|channel|user|friend|message|reaction|upload)(?:\\.[a-z]+)+)\"_L1"_s);
        QDirIterator files(
            QStringLiteral(SOURCE_DIR "/app/satori"), {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            auto found = call.globalMatch(textOf(files.next()));
            while (found.hasNext())
                used.insert(found.next().captured(1));
        }
        used.remove(u"message.list.from"_s); // a mark, no method
        used.remove(u"guild.plain"_s);
        QVERIFY(used.size() > 25);
        const QSet<QString> missing = used - table().names(u"call"_s);
        QVERIFY2(missing.isEmpty(), qPrintable(QStringList(missing.values()).join(u'\n')));
    }

    void everyMethodWithATestIsServedForIt()
    {
        chat::test::FakeSatoriServer server({}, 1);
        const QJsonArray served = server.loginJson(0).value("features"_L1).toArray();
        QStringList wrong;
        for (const CoverageTable::Row &row : table().rows()) {
            if (row.kind == "call"_L1 && row.name != "meta"_L1 && row.reason.isEmpty() && !served.contains(row.name))
                wrong.append(row.name);
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }
};

KOOKABURRA_CORE_CASE(TestSatoriCoverage)

} // namespace tst_satoricoverage

#include "tst_satoricoverage.moc"
