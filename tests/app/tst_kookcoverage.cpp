// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/sandboxclient.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Row
{
    QString kind; //!< call, event
    QString name;
    QStringList tests; //!< "tst_file::function"; empty: not done, and why
    QString reason;
};

//! kookcoverage.txt: one line a call or event, with the tests that cover it; "-" and a reason where there is none.
QList<Row> table()
{
    QFile file(QStringLiteral(SOURCE_DIR "/tests/app/kookcoverage.txt"));
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

bool exists(const QString &test)
{
    const QString name = test.section(u"::"_s, 0, 0);
    const QString function = test.section(u"::"_s, 1);
    QFile file(QStringLiteral(SOURCE_DIR "/tests/app/") + name + u".cpp"_s);
    if (function.isEmpty() || !file.open(QIODevice::ReadOnly))
        return false;
    return QRegularExpression(u"\\bvoid (\\w+::)?%1\\(\\)"_s.arg(function))
        .match(QString::fromUtf8(file.readAll()))
        .hasMatch();
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

//! The table of all calls and events of the protocol and the tests that cover them is complete and true.
class TestKookCoverage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRowNamesTestsThatExist()
    {
        const QList<Row> rows = table();
        QVERIFY(rows.size() > 100);
        QStringList wrong;
        for (const Row &row : rows) {
            if (row.kind != "call"_L1 && row.kind != "event"_L1)
                wrong.append(u"no such kind: "_s + row.kind);
            if (row.tests.isEmpty() && row.reason.isEmpty())
                wrong.append(u"neither test nor reason: "_s + row.name);
            for (const QString &test : row.tests) {
                if (!exists(test))
                    wrong.append(row.name + u": "_s + test);
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void everyCallServedIsInTheTable()
    {
        chat::sandbox::test::Sandbox box;
        const auto calls = names(u"call"_s);
        QStringList missing;
        for (const QString &name : box.server.endpoints()) {
            if (!calls.contains(name))
                missing.append(name);
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }

    void whatIsNotServedSaysWhy()
    {
        chat::sandbox::test::Sandbox box;
        const QStringList served = box.server.endpoints();
        QStringList wrong;
        for (const Row &row : table()) {
            if (row.kind == "call"_L1 && !served.contains(row.name) && row.reason.isEmpty())
                wrong.append(row.name);
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void everyEventSentIsInTheTable()
    {
        const auto events = names(u"event"_s);
        static const QRegularExpression quoted(
            u"u\"((?:added|updated|deleted|removed|pinned|unpinned|joined|exited|self|guild_member|user|message|embeds|"
            "private|add|delete)_[a-z_]+)\"_s"_s);
        QStringList missing;
        for (const auto *name : {"eventfactory.cpp", "guildevents.cpp", "guildactions.cpp", "guildactionschannels.cpp",
                 "voicerooms.cpp", "sandboxserver.cpp"}) {
            QFile file(QStringLiteral(SOURCE_DIR "/app/sandbox/") + QLatin1StringView(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            auto found = quoted.globalMatch(QString::fromUtf8(file.readAll()));
            while (found.hasNext()) {
                const QString event = found.next().captured(1);
                if (!events.contains(event))
                    missing.append(event);
            }
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestKookCoverage)
#include "tst_kookcoverage.moc"
