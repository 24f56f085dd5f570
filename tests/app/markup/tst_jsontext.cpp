// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/markup/json/jsonobject.h"
#include "app/markup/json/jsonpositions.h"
#include "app/markup/json/jsontext.h"
#include "tests/support/testcase.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace tst_jsontext {

using namespace chat::markup;
using namespace Qt::Literals::StringLiterals;

//! JSON as a text: written with and without white space, places in it, members by their dotted names.
class TestJsonText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void orderAndStringsStay_data();
    void orderAndStringsStay();
    void placesInATextAreOffsets();
    void textsArePutAtDottedPlaces();
    void whatIsNoObjectIsAnEmptyOne_data();
    void whatIsNoObjectIsAnEmptyOne();
};

void TestJsonText::orderAndStringsStay_data()
{
    QTest::addColumn<QString>("compact");
    QTest::newRow("empty array") << u"[]"_s;
    QTest::newRow("empty object") << u"{}"_s;
    QTest::newRow("order of keys") << u"{\"z\":1,\"a\":{\"y\":2,\"b\":3}}"_s;
    QTest::newRow("numbers as written") << u"[1.0,1e5,-0]"_s;
    QTest::newRow("brackets and quotes in strings") << u"[\"a{b}[c],: \\\" \\\\\",{\"k\\\"\":\" x \"}]"_s;
    QTest::newRow("card") << u"[{\"type\":\"card\",\"theme\":\"warning\",\"size\":\"lg\",\"modules\":["
                             "{\"type\":\"header\",\"text\":{\"type\":\"plain-text\",\"content\":\"近期活动 🎉\"}},"
                             "{\"type\":\"divider\"}]}]"_s;
    QTest::newRow("deep") << QString(200, u'[') + QString(200, u']');
}

void TestJsonText::orderAndStringsStay()
{
    QFETCH(QString, compact);
    const QString indented = indentJson(compact, 20);
    QCOMPARE(compactJson(indented), compact);
    QCOMPARE(QJsonDocument::fromJson(indented.toUtf8()), QJsonDocument::fromJson(compact.toUtf8()));
    QCOMPARE(indentJson(indented, 20), indented);
}

void TestJsonText::placesInATextAreOffsets()
{
    const QString text = u"a\n中文x"_s;
    QCOMPARE(offsetAt(text, {1, 1}), 0);
    QCOMPARE(offsetAt(text, {2, 3}), 4);
    QCOMPARE(offsetAt(text, {9, 9}), text.size());
    for (int offset = 0; offset <= text.size(); ++offset)
        QCOMPARE(offsetAt(text, lineColumnAt(text, offset)), offset);
}

void TestJsonText::textsArePutAtDottedPlaces()
{
    const QString json = withTexts(u"{\"by hand\":[1],\"user\":{\"id\":7}}"_s,
        {{u"user.name"_s, u"Ann \"A\""_s}, {u"user.id"_s, u"1"_s}, {u"n"_s, u"2"_s}});
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    QCOMPARE(object.size(), 3);
    QVERIFY(object["by hand"_L1].isArray());
    QCOMPARE(object["user"_L1].toObject()["name"_L1].toString(), u"Ann \"A\""_s);
    QCOMPARE(object["user"_L1].toObject()["id"_L1].toString(), u"1"_s);
    QCOMPARE(textAt(json, u"user.name"_s), u"Ann \"A\""_s);
    QCOMPARE(textAt(u"{\"n\":12,\"yes\":true}"_s, u"n"_s), u"12"_s);
    QCOMPARE(textAt(u"{\"n\":12,\"yes\":true}"_s, u"yes"_s), u"true"_s);
    QCOMPARE(textAt(json, u"user.name.first"_s), QString());
    QCOMPARE(textAt(json, u"nobody"_s), QString());
}

void TestJsonText::whatIsNoObjectIsAnEmptyOne_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("array") << u"[{\"a\":1}]"_s;
    QTest::newRow("cut off") << u"{\"a\":"_s;
    QTest::newRow("words") << u"hello"_s;
}

void TestJsonText::whatIsNoObjectIsAnEmptyOne()
{
    QFETCH(QString, text);
    QVERIFY(!isJsonObject(text));
    QCOMPARE(textAt(text, u"a"_s), QString());
    const QString made = withTexts(text, {{u"a"_s, u"b"_s}});
    QVERIFY(isJsonObject(made));
    QCOMPARE(compactJson(made), u"{\"a\":\"b\"}"_s);
}

KOOKABURRA_PLAIN_CASE(TestJsonText)

} // namespace tst_jsontext

#include "tst_jsontext.moc"
