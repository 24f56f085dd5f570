// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/markup/card/cardcheck.h"
#include "app/markup/card/cards.h"
#include "app/markup/card/cardwriter.h"
#include "app/markup/contentjson.h"
#include "app/markup/kmarkdown/kmarkdown.h"
#include "app/markup/kmarkdown/kmarkdownwriter.h"
#include "tests/support/samecards.h"
#include "tests/support/testcase.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace tst_documents {

using namespace Qt::Literals::StringLiterals;
using namespace chat;

namespace {

QJsonArray examples(const QString &name)
{
    QFile file(QStringLiteral(FIXTURES) + u"/documents/"_s + name);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).array() : QJsonArray();
}

void fill(const QJsonArray &list)
{
    QTest::addColumn<QJsonObject>("example");
    QVERIFY(list.size() > 20);
    for (const QJsonValue each : list)
        QTest::newRow(qPrintable(each["name"_L1].toString())) << each.toObject();
}

QStringList findingsOf(const QString &json)
{
    QStringList found;
    for (const markup::Finding &finding : markup::checkCards(json)) {
        found << (finding.severity == markup::Finding::Severity::Error ? u"!"_s : QString()) + finding.reason + u' '
                + finding.where;
    }
    return found;
}

} // namespace

//! One example for each thing the KOOK documents describe; the texts are our own.
class TestDocuments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kmarkdownIsReadAsTheDocumentsSay_data();
    void kmarkdownIsReadAsTheDocumentsSay();
    void cardsAreCheckedAsTheDocumentsSay_data();
    void cardsAreCheckedAsTheDocumentsSay();
};

void TestDocuments::kmarkdownIsReadAsTheDocumentsSay_data()
{
    fill(examples(u"kmarkdown.json"_s));
}

void TestDocuments::kmarkdownIsReadAsTheDocumentsSay()
{
    QFETCH(const QJsonObject, example);
    const Content content = markup::parseKMarkdown(example.value("source"_L1).toString());
    QCOMPARE(markup::toJson(content).value("content"_L1), example.value("content"_L1));
    QVERIFY(markup::parseKMarkdownBlocks(markup::writeKMarkdown(content.blocks)) == content.blocks);
}

void TestDocuments::cardsAreCheckedAsTheDocumentsSay_data()
{
    fill(examples(u"cards.json"_s));
}

void TestDocuments::cardsAreCheckedAsTheDocumentsSay()
{
    QFETCH(const QJsonObject, example);
    const QString json = QString::fromUtf8(QJsonDocument(example.value("source"_L1).toArray()).toJson());
    QStringList expected;
    for (const QJsonValue finding : example.value("findings"_L1).toArray())
        expected << finding.toString();
    QCOMPARE(findingsOf(json), expected);
    if (!expected.isEmpty())
        return;
    const Content content = markup::readCards(json);
    QVERIFY(!content.blocks.empty());
    const QString written = markup::writeCards(content.blocks);
    QVERIFY(markup::readCards(written) == content);
    QVERIFY(test::sameCards(written, json));
}

KOOKABURRA_CORE_CASE(TestDocuments)

} // namespace tst_documents

#include "tst_documents.moc"
