// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/markup/card/cardcheck.h"
#include "app/markup/card/cardfields.h"
#include "app/markup/json/jsonedit.h"
#include "tests/support/testcase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace tst_cardoutline {

using namespace chat::markup;
using namespace Qt::Literals::StringLiterals;

namespace {

const auto kCards = uR"([{"type":"card","theme":"warning","size":"lg","modules":[
  {"type":"header","text":"Plain header"},
  {"type":"section","text":{"type":"kmarkdown","content":"hello"},"accessory":{"type":"button","text":"Go"}},
  {"type":"context","elements":[{"type":"plain-text","content":"a"},"b"]},
  {"type":"divider"}]}])"_s;

QJsonValue parsed(const QString &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8(), &error);
    return error.error == QJsonParseError::NoError
        ? (document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()))
        : QJsonValue();
}

QJsonArray modulesOf(const QString &json)
{
    return parsed(json).toArray().at(0).toObject()["modules"_L1].toArray();
}

} // namespace

//! The structure of cards and the changes of their JSON that a structure editor makes.
class TestCardOutline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void editsKeepTheRestAsItIsWritten();
    void membersAreAddedReplacedAndRemoved();
    void itemsAreInsertedMovedAndRemoved_data();
    void itemsAreInsertedMovedAndRemoved();
    void movingBetweenListsWorksBothWays();
    void nothingMovesIntoItself();
    void outlineNamesEveryPart();
    void singleCardObjectIsUnderstood();
    void nodeAroundAPathIsFound();
    void newPartsPassTheCheck_data();
    void newPartsPassTheCheck();
    void fieldsAreReadAndWritten();
    void textKindAndAccessoryChange();
    void hugeCardsAreCut();
};

void TestCardOutline::editsKeepTheRestAsItIsWritten()
{
    const QString json = u"{ \"b\" : 1.50,\n \"a\":\"x\" }"_s;
    QCOMPARE(setValue(json, u"$.a"_s, u"\"y\""_s), u"{ \"b\" : 1.50,\n \"a\":\"y\" }"_s);
    QVERIFY(!setValue(json, u"$.c"_s, u"1"_s));
}

void TestCardOutline::membersAreAddedReplacedAndRemoved()
{
    QCOMPARE(setMember(u"{}"_s, u"$"_s, u"a"_s, u"1"_s), u"{\"a\":1}"_s);
    QCOMPARE(setMember(u"{\"a\":1}"_s, u"$"_s, u"b"_s, u"2"_s), u"{\"a\":1,\"b\":2}"_s);
    QCOMPARE(setMember(u"{\"a\":1}"_s, u"$"_s, u"a"_s, u"2"_s), u"{\"a\":2}"_s);
    QCOMPARE(removeMember(u"{\"a\":\"x:\\\"y\",\"b\":2}"_s, u"$"_s, u"a"_s), u"{\"b\":2}"_s);
    QCOMPARE(removeMember(u"{\"a\":1,\"b\" : \"q\\\\\" }"_s, u"$"_s, u"b"_s), u"{\"a\":1 }"_s);
    QCOMPARE(removeMember(u"{\"a\":1}"_s, u"$"_s, u"a"_s), u"{}"_s);
    QVERIFY(!removeMember(u"{\"a\":1}"_s, u"$"_s, u"b"_s));
}

void TestCardOutline::itemsAreInsertedMovedAndRemoved_data()
{
    QTest::addColumn<std::optional<QString>>("result");
    QTest::addColumn<QString>("wanted");
    const QString json = u"[ 1, 2 ,3]"_s;
    QTest::newRow("in front") << insertItem(json, u"$"_s, 0, u"0"_s) << u"[0,1,2,3]"_s;
    QTest::newRow("at the end") << insertItem(json, u"$"_s, 9, u"4"_s) << u"[1,2,3,4]"_s;
    QTest::newRow("into nothing") << insertItem(u"[ ]"_s, u"$"_s, 0, u"4"_s) << u"[4]"_s;
    QTest::newRow("first out") << removeItem(json, u"$"_s, 0) << u"[2,3]"_s;
    QTest::newRow("middle out") << removeItem(json, u"$"_s, 1) << u"[1,3]"_s;
    QTest::newRow("last out") << removeItem(json, u"$"_s, 2) << u"[1,2]"_s;
    QTest::newRow("only one out") << removeItem(u"[1]"_s, u"$"_s, 0) << u"[]"_s;
    QTest::newRow("down") << moveItem(json, u"$"_s, 0, u"$"_s, 2) << u"[2,1,3]"_s;
    QTest::newRow("to the end") << moveItem(json, u"$"_s, 0, u"$"_s, 3) << u"[2,3,1]"_s;
    QTest::newRow("up") << moveItem(json, u"$"_s, 2, u"$"_s, 0) << u"[3,1,2]"_s;
    QTest::newRow("onto itself") << moveItem(json, u"$"_s, 1, u"$"_s, 1) << u"[1,2,3]"_s;
    QTest::newRow("behind itself") << moveItem(json, u"$"_s, 1, u"$"_s, 2) << u"[1,2,3]"_s;
}

void TestCardOutline::itemsAreInsertedMovedAndRemoved()
{
    QFETCH(std::optional<QString>, result);
    QFETCH(QString, wanted);
    QVERIFY(result.has_value());
    QCOMPARE(parsed(*result), parsed(wanted));
}

void TestCardOutline::movingBetweenListsWorksBothWays()
{
    const QString json = u"[[1,2],[3]]"_s;
    QCOMPARE(parsed(*moveItem(json, u"$[0]"_s, 0, u"$[1]"_s, 1)), parsed(u"[[2],[3,1]]"_s));
    QCOMPARE(parsed(*moveItem(json, u"$[1]"_s, 0, u"$[0]"_s, 0)), parsed(u"[[3,1,2],[]]"_s));
}

void TestCardOutline::nothingMovesIntoItself()
{
    QVERIFY(!moveItem(u"[[1],[2]]"_s, u"$"_s, 0, u"$[0]"_s, 0));
}

void TestCardOutline::outlineNamesEveryPart()
{
    const CardNode root = cardOutline(kCards);
    QCOMPARE(root.children.size(), 1U);
    const CardNode &card = root.children[0];
    QCOMPARE(card.summary, u"warning · lg"_s);
    QCOMPARE(card.children.size(), 4U);
    QCOMPARE(moduleCount(root), 4);
    QCOMPARE(card.children[0].summary, u"Plain header"_s);
    QCOMPARE(card.children[1].children.size(), 2U);
    QCOMPARE(card.children[1].children[1].path, u"$[0].modules[1].accessory"_s);
    QCOMPARE(card.children[1].children[1].summary, u"Go"_s);
    const QString words = u"a"_s.repeated(58); // what is too long is cut between characters, and says so
    const CardNode cut = cardOutline(
        u"[{\"type\":\"card\",\"modules\":[{\"type\":\"header\",\"text\":\"%1👩‍👩‍👧 more\"}]}]"_s.arg(
            words));
    QCOMPARE(cut.children[0].children[0].summary, words + u'…');
    QCOMPARE(card.children[2].children[1].type, u"plain-text"_s);
    QCOMPARE(card.children[2].most, 10);
    QCOMPARE(card.children[3].list, u"$[0].modules"_s);
    QCOMPARE(card.children[3].index, 3);
}

void TestCardOutline::singleCardObjectIsUnderstood()
{
    const CardNode root = cardOutline(u"{\"type\":\"card\",\"modules\":[{\"type\":\"divider\"}]}"_s);
    QCOMPARE(root.children.size(), 1U);
    QCOMPARE(root.children[0].children[0].path, u"$.modules[0]"_s);
    QVERIFY(cardOutline(u"nonsense"_s).children.empty());
}

void TestCardOutline::nodeAroundAPathIsFound()
{
    const CardNode root = cardOutline(kCards);
    QCOMPARE(findNode(root, u"$[0].modules[1].text.content"_s)->path, u"$[0].modules[1].text"_s);
    QCOMPARE(findNode(root, u"$[0].modules[2].elements[1]"_s)->type, u"plain-text"_s);
    QCOMPARE(findNode(root, u"$[0].theme"_s)->path, u"$[0]"_s);
    QCOMPARE(findNode(root, u"$[0].modules[12]"_s)->path, u"$[0]"_s);
    QCOMPARE(findNode(root, u"$[7]"_s)->path, u"$"_s);
}

void TestCardOutline::newPartsPassTheCheck_data()
{
    QTest::addColumn<QString>("type");
    const CardNode root = cardOutline(kCards);
    for (const QString &type : typesFor(root.children[0]))
        QTest::newRow(qPrintable(type)) << type;
}

void TestCardOutline::newPartsPassTheCheck()
{
    QFETCH(QString, type);
    const QString json = u"[{\"type\":\"card\",\"modules\":["_s + newCardPart(type, u"text"_s) + u"]}]"_s;
    QVERIFY(!parsed(json).isNull());
    // All that may be missing is an address nobody can know.
    for (const Finding &finding : checkCards(json))
        QVERIFY2(finding.reason == "bad_url"_L1 || finding.reason == "missing_field"_L1, qPrintable(finding.message));
}

void TestCardOutline::fieldsAreReadAndWritten()
{
    const CardNode root = cardOutline(kCards);
    const std::vector<CardField> header = cardFields(kCards, root.children[0].children[0]);
    QCOMPARE(header.size(), 1U);
    QCOMPARE(header[0].value, u"Plain header"_s);
    QCOMPARE(header[0].most, 100);
    const QString changed = *writeField(kCards, header[0], u"new \"one\"\n"_s);
    QCOMPARE(modulesOf(changed).at(0).toObject()["text"_L1].toString(), u"new \"one\"\n"_s);

    const std::vector<CardField> card = cardFields(kCards, root.children[0]);
    QCOMPARE(card[0].name, u"theme"_s);
    QCOMPARE(card[0].value, u"warning"_s);
    const QString plain = *writeField(kCards, card[0], QString());
    QVERIFY(!parsed(plain).toArray().at(0).toObject().contains("theme"_L1));

    const CardNode &bare = root.children[0].children[2].children[1];
    const QString bareChanged = *writeField(kCards, cardFields(kCards, bare)[0], u"c"_s);
    QCOMPARE(modulesOf(bareChanged).at(2).toObject()["elements"_L1].toArray().at(1).toString(), u"c"_s);
}

void TestCardOutline::textKindAndAccessoryChange()
{
    const CardNode root = cardOutline(kCards);
    const std::vector<CardField> fields = cardFields(kCards, root.children[0].children[1]);
    const auto named = [&](CardField::Action action) {
        return *std::ranges::find_if(fields, [&](const CardField &field) { return field.action == action; });
    };
    const QString columns = *writeField(kCards, named(CardField::Action::TextKind), u"paragraph"_s);
    const QJsonObject text = modulesOf(columns).at(1).toObject()["text"_L1].toObject();
    QCOMPARE(text["fields"_L1].toArray().at(0).toObject()["content"_L1].toString(), u"hello"_s);
    const QString without = *writeField(kCards, named(CardField::Action::AccessoryKind), QString());
    QVERIFY(!modulesOf(without).at(1).toObject().contains("accessory"_L1));
    const QString image = *writeField(kCards, named(CardField::Action::AccessoryKind), u"image"_s);
    QCOMPARE(modulesOf(image).at(1).toObject()["accessory"_L1].toObject()["type"_L1].toString(), u"image"_s);
}

void TestCardOutline::hugeCardsAreCut()
{
    QString json = u"[{\"type\":\"card\",\"modules\":["_s;
    for (int i = 0; i < 50'000; ++i)
        json += i ? u",{\"type\":\"divider\"}"_s : u"{\"type\":\"divider\"}"_s;
    json += u"]}]"_s;
    QVERIFY(moduleCount(cardOutline(json)) < 2001);
}

KOOKABURRA_PLAIN_CASE(TestCardOutline)

} // namespace tst_cardoutline

#include "tst_cardoutline.moc"
