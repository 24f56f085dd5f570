// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/markup/contentjson.h"

#include "app/markup/card/cards.h"
#include "app/markup/kmarkdown/kmarkdown.h"
#include "tests/support/testcase.h"

#include <QJsonDocument>
#include <QTest>

namespace tst_contentjson {

using namespace Qt::Literals::StringLiterals;
using namespace chat;

//! The content tree as JSON.
class TestContentJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printsEveryInline();
    void printsBlocks();
    void printsCardsWithTheirTrees();
    void printsTheThemeThatIsShown();
    void readsWhatItPrinted_data();
    void readsWhatItPrinted();
    void readsMediaBlocks();
    void refusesWhatIsNoTree_data();
    void refusesWhatIsNoTree();
    void makesThePlainTextIfMissing();
};

namespace {

QJsonObject object(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

void TestContentJson::printsEveryInline()
{
    const Content content = markup::parseKMarkdown(
        u"a `c` **b** *i* ~~s~~ (ins)u(ins) (spl)p(spl) [l](https://x.y) (font)f(font)[pink] "
        u"(met)1(met)(met)all(met)(met)here(met)(rol)2(rol)(chn)3(chn)(emj)n(emj)[4/x] :nosuch:");
    const QJsonObject expected = object(R"({"content":[{"block":"text","inline":[
        {"i":"text","text":"a "},{"i":"code","text":"c"},{"i":"text","text":" "},
        {"i":"bold","children":[{"i":"text","text":"b"}]},{"i":"text","text":" "},
        {"i":"italic","children":[{"i":"text","text":"i"}]},{"i":"text","text":" "},
        {"i":"strike","children":[{"i":"text","text":"s"}]},{"i":"text","text":" "},
        {"i":"underline","children":[{"i":"text","text":"u"}]},{"i":"text","text":" "},
        {"i":"spoiler","children":[{"i":"text","text":"p"}]},{"i":"text","text":" "},
        {"i":"link","url":"https://x.y","children":[{"i":"text","text":"l"}]},{"i":"text","text":" "},
        {"i":"font","theme":"pink","children":[{"i":"text","text":"f"}]},{"i":"text","text":" "},
        {"i":"user","id":"1"},{"i":"all"},{"i":"here"},{"i":"role","id":"2"},{"i":"channel","id":"3"},
        {"i":"emoji","name":"n","id":"4/x"},{"i":"text","text":" "},{"i":"shortcode","name":"nosuch"}]}],
        "plain":"a c b i s u ████ l f @1@全体成员@在线成员@2#3:n: :nosuch:"})");
    QCOMPARE(markup::toJson(content), expected);
}

void TestContentJson::printsBlocks()
{
    const QJsonObject expected = object(R"({"content":[
        {"block":"text","inline":[{"i":"text","text":"a"}]},{"block":"hr"},
        {"block":"quote","inline":[{"i":"text","text":"b"}]},{"block":"code","lang":"js","text":"c"}],"plain":"a\nb\nc"})");
    QCOMPARE(markup::toJson(markup::parseKMarkdown(u"a\n---\n> b\n\n```js\nc\n```")), expected);
}

void TestContentJson::printsCardsWithTheirTrees()
{
    const Content content = markup::readCards(
        uR"([{"type":"card","theme":"danger","modules":[{"type":"header","text":"a"},{"type":"divider"}]}])");
    QCOMPARE(markup::toJson(content),
        object(R"({"content":[{"block":"card","theme":"danger","color":"","size":"lg","modules":[
        {"type":"header","text":{"type":"plain-text","emoji":true,"content":"a",
         "blocks":[{"block":"text","inline":[{"i":"text","text":"a"}]}]}},{"type":"divider"}]}],"plain":"a"})"));
}

void TestContentJson::printsTheThemeThatIsShown()
{
    const QJsonObject printed = markup::toJson(
        markup::readCards(uR"([{"type":"card","theme":"mauve","size":"xl","color":"red","modules":[]}])"));
    QCOMPARE(printed.value("content"_L1).toArray().at(0).toObject(),
        object(R"({"block":"card","theme":"primary","color":"","size":"lg","modules":[]})"));
}

void TestContentJson::readsWhatItPrinted_data()
{
    QTest::addColumn<Content>("content");
    QTest::newRow("styles") << markup::parseKMarkdown(u"**a *b*** [c](https://d.e) (spl)(met)1(met)(spl) :nosuch: `x`");
    QTest::newRow("blocks") << markup::parseKMarkdown(u"> a\n\nb\n---\n```\nc\n```");
    QTest::newRow("empty") << Content{};
    QTest::newRow("card") << markup::readCards(uR"([{"type":"card","theme":"info","size":"sm","modules":[
        {"type":"section","text":{"type":"kmarkdown","content":"**a**"},"accessory":{"type":"button","text":"b"}},
        {"type":"section","text":{"type":"paragraph","cols":2,"fields":["x","y"]}},
        {"type":"context","elements":[{"type":"image","src":"https://a.b/c"}]},{"type":"odd","n":1}]}])");
}

void TestContentJson::readsWhatItPrinted()
{
    QFETCH(const Content, content);
    const auto read = markup::fromJson(markup::toJson(content));
    QVERIFY(read.ok());
    QCOMPARE(read.value(), content);
}

void TestContentJson::readsMediaBlocks()
{
    const QJsonObject json
        = object(R"({"content":[{"block":"video","src":"https://a.b/c.mp4","title":"c","width":640,"height":360,
        "duration":1.5,"size":99}],"plain":"c"})");
    const auto read = markup::fromJson(json);
    QVERIFY(read.ok());
    QCOMPARE(read.value().blocks.at(0).kind, Block::Kind::Video);
    QCOMPARE(markup::toJson(read.value()), json);
}

void TestContentJson::refusesWhatIsNoTree_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << "{}"_ba;
    QTest::newRow("content is text") << R"({"content":"a"})"_ba;
    QTest::newRow("unknown block") << R"({"content":[{"block":"table"}]})"_ba;
    QTest::newRow("unknown inline") << R"({"content":[{"block":"text","inline":[{"i":"blink"}]}]})"_ba;
    QTest::newRow("no inline") << R"({"content":[{"block":"text"}]})"_ba;
    QByteArray deep = R"({"i":"text","text":"a"})";
    for (int i = 0; i < 300; ++i)
        deep = R"({"i":"bold","children":[)" + deep + "]}";
    QTest::newRow("deep") << R"({"content":[{"block":"text","inline":[)" + deep + "]}]}";
}

void TestContentJson::refusesWhatIsNoTree()
{
    QFETCH(const QByteArray, json);
    const auto read = markup::fromJson(QJsonDocument::fromJson(json).object());
    QVERIFY(!read.ok());
    QCOMPARE(read.error().kind, ApiError::Kind::BadReply);
    QVERIFY(!read.error().message.isEmpty());
}

void TestContentJson::makesThePlainTextIfMissing()
{
    const auto read = markup::fromJson(object(R"({"content":[{"block":"text","inline":[{"i":"text","text":"a"}]}]})"));
    QCOMPARE(read.value().plain, u"a"_s);
}

KOOKABURRA_PLAIN_CASE(TestContentJson)

} // namespace tst_contentjson

#include "tst_contentjson.moc"
