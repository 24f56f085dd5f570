// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/fakesatoriserver.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kRows = 19; // of the server in use
constexpr int kBridgeRows = 14; // of the bridge

struct Row
{
    QString kind; //!< row, bridge, call, event, bad
    QString name;
    QStringList tests; //!< "tst_file::function"; empty: not done, and why
    QString reason;
};

QList<Row> table()
{
    QFile file(QStringLiteral(SOURCE_DIR "/tests/app/satoricoverage.txt"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Row> rows;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        if (line.trimmed().isEmpty() || line.startsWith(u'#'))
            continue;
        const QStringList words = line.simplified().split(u' ');
        Row row{words.value(0), words.value(1), {}, {}};
        if (words.value(2) == "-"_L1)
            row.reason = words.mid(3).join(u' ');
        else
            row.tests = words.mid(2);
        rows.append(row);
    }
    return rows;
}

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

bool exists(const QString &test)
{
    const QString function = test.section(u"::"_s, 1);
    const QRegularExpression definition(u"\\bvoid (\\w+::)?%1\\(\\)"_s.arg(function));
    for (const auto *folder : {SOURCE_DIR "/tests/app/", SOURCE_DIR "/tests/ui/"}) {
        const QString text = textOf(QLatin1StringView(folder) + test.section(u"::"_s, 0, 0) + u".cpp"_s);
        if (!function.isEmpty() && definition.match(text).hasMatch())
            return true;
    }
    return false;
}

QSet<QString> names(const QString &kind)
{
    QSet<QString> found;
    for (const Row &row : table()) {
        if (row.kind == kind)
            found.insert(row.name);
    }
    return found;
}

} // namespace

//! The table of what Satori servers do and the tests that cover it is complete and true.
class TestSatoriCoverage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRowNamesTestsThatExist()
    {
        const QList<Row> rows = table();
        QVERIFY(rows.size() > 100);
        QStringList wrong;
        for (const Row &row : rows) {
            if (row.tests.isEmpty() && row.reason.isEmpty())
                wrong.append(u"neither test nor reason: "_s + row.name);
            for (const QString &test : row.tests) {
                if (!exists(test))
                    wrong.append(row.name + u": "_s + test);
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void everyRecordedRowIsThere()
    {
        QSet<QString> rows;
        for (int i = 1; i <= kRows; ++i)
            rows.insert(QString::number(i));
        QCOMPARE(names(u"row"_s), rows);
        rows.clear();
        for (int i = 1; i <= kBridgeRows; ++i)
            rows.insert(QString::number(i));
        QCOMPARE(names(u"bridge"_s), rows);
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
        QDirIterator files(QStringLiteral(SOURCE_DIR "/app/satori"), {u"*.cpp"_s});
        while (files.hasNext()) {
            auto found = call.globalMatch(textOf(files.next()));
            while (found.hasNext())
                used.insert(found.next().captured(1));
        }
        used.remove(u"message.list.from"_s); // a mark, no method
        used.remove(u"guild.plain"_s);
        QVERIFY(used.size() > 25);
        const QSet<QString> missing = used - names(u"call"_s);
        QVERIFY2(missing.isEmpty(), qPrintable(QStringList(missing.values()).join(u'\n')));
    }

    void everyMethodWithATestIsServedForIt()
    {
        chat::test::FakeSatoriServer server({}, 1);
        const QJsonArray served = server.loginJson(0).value("features"_L1).toArray();
        QStringList wrong;
        for (const Row &row : table()) {
            if (row.kind == "call"_L1 && row.name != "meta"_L1 && row.reason.isEmpty() && !served.contains(row.name))
                wrong.append(row.name);
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestSatoriCoverage)
#include "tst_satoricoverage.moc"
