// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/markup/card/cards.h"
#include "app/markup/kmarkdown/coveredlinks.h"
#include "app/markup/kmarkdown/kmarkdown.h"
#include "app/markup/kmarkdown/kmarkdownwriter.h"
#include "app/markup/plaintext.h"
#include "app/markup/satori/satoricontent.h"
#include "app/markup/satori/satoriwriter.h"
#include "tests/support/testcase.h"

#include <QFile>
#include <QTest>

namespace tst_spoilers {

using namespace chat;
using namespace chat::markup;
using namespace Qt::Literals::StringLiterals;

namespace {

QString caseFile(const QString &name)
{
    QFile file(QStringLiteral(FIXTURES "/cases/") + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed() : QString();
}

} // namespace

//! Covered text in plain text, and the addresses in it.
class TestSpoilers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plainTextKeepsItCovered_data()
    {
        QTest::addColumn<Content>("content");
        QTest::addColumn<QString>("plain");
        QTest::newRow("case") << parseKMarkdown(caseFile(u"06-spoiler-text.kmd"_s)) << u"plot: ████ ok"_s;
        QTest::newRow("whatever is in it")
            << parseKMarkdown(u"(spl)**a** (met)1(met) `c` :nosuch: https://x.y(spl)"_s) << u"████"_s;
        QTest::newRow("alone") << parseKMarkdown(u"(spl)a(spl)"_s) << u"████"_s;
        QTest::newRow("within bold") << parseKMarkdown(u"**a (spl)b(spl)**"_s) << u"a ████"_s;
        QTest::newRow("quoted") << parseKMarkdown(u"> a (spl)b(spl)\n\nc"_s) << u"a ████\nc"_s;
        QTest::newRow("satori") << parseSatori(u"a <spl>b<at id='1'/><b>c</b></spl> d"_s) << u"a ████ d"_s;
        QTest::newRow("card") << readCards(
            u"[{\"type\":\"card\",\"modules\":[{\"type\":\"section\",\"text\":{\"type\":\"kmarkdown\",\"content\":\"a (spl)b(spl)\"}}]}]"_s)
                              << u"a ████"_s;
    }
    void plainTextKeepsItCovered()
    {
        QFETCH(Content, content);
        QFETCH(QString, plain);
        QCOMPARE(content.plain, plain);
        QCOMPARE(plainOf(content.blocks), plain);
        QVERIFY(uncoveredPlainOf(content.blocks) != plain);
    }

    void onlyWhatWasUncoveredIsInTheOpen()
    {
        const Blocks blocks = parseKMarkdownBlocks(u"(spl)a(spl) (spl)b(spl)\n---\n(spl)c(spl)"_s);
        QCOMPARE(plainOf(blocks, {1}), u"████ b\n████"_s);
        QCOMPARE(plainOf(blocks, {0, 2}), u"a ████\nc"_s);
        QCOMPARE(plainOf(blocks, {-1, 7}), u"████ ████\n████"_s);
        QCOMPARE(uncoveredPlainOf(blocks), u"a b\nc"_s);
        QCOMPARE(spoilersIn(blocks.front()), 2);
    }

    void writingAnewLosesNothing()
    {
        const Blocks card = readCards(
            u"[{\"type\":\"card\",\"modules\":[{\"type\":\"section\",\"text\":{\"type\":\"kmarkdown\",\"content\":\"a (spl)b(spl)\"}}]}]"_s)
                                .blocks;
        QVERIFY(writeKMarkdown(card).contains(u"a b"_s));
        QVERIFY(writeSatori(card).contains(u"a b"_s));
    }

    void addressesAreAsCoveredAsTheirText_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QSet<int>>("uncovered");
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("covered");
        const QString secret = u"https://example.org/secret"_s;
        const QSet<int> none;
        const QString of = caseFile(u"06-spoiler-link.kmd"_s);
        QTest::newRow("case") << of << none << secret << true;
        QTest::newRow("uncovered") << of << QSet<int>{0} << secret << false;
        QTest::newRow("in the open") << u"see https://example.org/secret"_s << none << secret << false;
        QTest::newRow("in the open too") << of + u" https://example.org/secret "_s << none << secret << false;
        QTest::newRow("written in another way") << of << none << u"https://EXAMPLE.org/secret/"_s << true;
        QTest::newRow("where it led to") << of << none << u"https://elsewhere.org/"_s << true;
        QTest::newRow("where an open one led to")
            << u"see https://example.org/secret"_s << none << u"https://elsewhere.org/"_s << false;
        QTest::newRow("link with a text") << u"(spl)[x](https://example.org/secret)(spl)"_s << none << secret << true;
        QTest::newRow("as code") << u"(spl)`https://example.org/secret`(spl)"_s << none << secret << true;
        QTest::newRow("another spoiler") << u"(spl)a(spl) "_s + of << QSet<int>{0} << secret << true;
        QTest::newRow("a spoiler without address")
            << u"(spl)a(spl) https://example.org/secret "_s << none << u"https://elsewhere.org/"_s << false;
    }
    void addressesAreAsCoveredAsTheirText()
    {
        QFETCH(QString, source);
        QFETCH(QSet<int>, uncovered);
        QFETCH(QString, url);
        QFETCH(bool, covered);
        QCOMPARE(CoveredLinks(parseKMarkdownBlocks(source), uncovered).covers(url), covered);
    }
};

KOOKABURRA_PLAIN_CASE(TestSpoilers)

} // namespace tst_spoilers

#include "tst_spoilers.moc"
