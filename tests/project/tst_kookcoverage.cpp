// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/coveragetable.h"
#include "tests/support/sandboxclient.h"
#include "tests/support/testcase.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace tst_kookcoverage {

using namespace Qt::Literals::StringLiterals;
using chat::test::CoverageTable;

namespace {

//! Which calls and events there are, and their tests.
const CoverageTable &table()
{
    static const CoverageTable read(QStringLiteral(SOURCE_DIR), u"tests/project/kookcoverage.txt"_s);
    return read;
}

} // namespace

//! The table of all calls and events of the protocol and the tests that cover them is complete and true.
class TestKookCoverage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRowNamesTestsThatExist()
    {
        QVERIFY(table().rows().size() > 100);
        const QStringList wrong = table().faults({u"call"_s, u"event"_s});
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void everyCallServedIsInTheTable()
    {
        chat::sandbox::test::Sandbox box;
        const auto calls = table().names(u"call"_s);
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
        for (const CoverageTable::Row &row : table().rows()) {
            if (row.kind == "call"_L1 && !served.contains(row.name) && row.reason.isEmpty())
                wrong.append(row.name);
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void everyEventSentIsInTheTable()
    {
        const auto events = table().names(u"event"_s);
        static const QRegularExpression quoted(
            u"u\"((?:added|updated|deleted|removed|pinned|unpinned|joined|exited|self|guild_member|user|message|embeds|"
            "private|add|delete)_[a-z_]+)\"_s"_s);
        QStringList missing;
        QDirIterator sources(
            QStringLiteral(SOURCE_DIR "/app/sandbox"), {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        int seen = 0;
        while (sources.hasNext()) {
            QFile file(sources.next());
            // What is read as a call's name elsewhere looks alike.
            if (!file.fileName().contains("/rules/"_L1) && !file.fileName().endsWith("sandboxserver.cpp"_L1))
                continue;
            QVERIFY(file.open(QIODevice::ReadOnly));
            ++seen;
            auto found = quoted.globalMatch(QString::fromUtf8(file.readAll()));
            while (found.hasNext()) {
                const QString event = found.next().captured(1);
                if (!events.contains(event))
                    missing.append(event);
            }
        }
        QVERIFY(seen > 5);
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }
};

KOOKABURRA_CORE_CASE(TestKookCoverage)

} // namespace tst_kookcoverage

#include "tst_kookcoverage.moc"
