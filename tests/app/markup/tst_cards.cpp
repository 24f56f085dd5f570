// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/base/utctime.h"
#include "app/markup/card/cardcheck.h"
#include "app/markup/card/cards.h"
#include "app/markup/card/cardwriter.h"
#include "app/markup/json/jsonpositions.h"
#include "tests/support/samecards.h"
#include "tests/support/testcase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace tst_cards {

using namespace Qt::Literals::StringLiterals;
using namespace chat;
using markup::Finding;

namespace {

const QDateTime kNow = utcTime(1'700'000'000'000);

//! One card with these modules.
QString card(const QString &modules, const QString &fields = {})
{
    return u"[{\"type\":\"card\","_s + fields + u"\"modules\":["_s + modules + u"]}]"_s;
}

QString section(const QString &text)
{
    return card(u"{\"type\":\"section\",\"text\":"_s + text + u'}');
}

QString repeated(const QString &unit, int count)
{
    return QStringList(count, unit).join(u',');
}

QString quoted(int length)
{
    return u'"' + QString(length, u'x') + u'"';
}

const Card &onlyCard(const Content &content)
{
    return content.blocks.at(0).card.at(0);
}

//! "reason where", errors marked with "!".
QStringList found(const QString &json)
{
    QStringList out;
    for (const Finding &finding : markup::checkCards(json, {kNow, 200}))
        out += (finding.severity == Finding::Severity::Error ? u"!"_s : QString()) + finding.reason + u' '
            + finding.where;
    return out;
}

const QString kImage = u"{\"type\":\"image\",\"src\":\"https://a.b/c.png\"}"_s;
const QString kButton = u"{\"type\":\"button\",\"text\":\"ok\"}"_s;

} // namespace

//! Card JSON: reading, checking, writing, comparing.
class TestCards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryModule();
    void readsElements();
    void textElementsCarryTheirTree();
    void acceptsASingleObject();
    void keepsWhatItDoesNotKnow();
    void brokenJsonIsShownAsItIs_data();
    void brokenJsonIsShownAsItIs();
    void emptySourceIsEmpty();
    void noneIsWrittenInManyWays();
    void plainTextIsTheTextsInOrder();
    void hugeCardsAreBounded();
    void writingIsTheInverseOfReading();
    void comparesMeaning();
    void finds_data();
    void finds();
    void positionsPointAtTheText();
    void messagesAreSentences();
    void brokenJsonIsExplained_data();
    void brokenJsonIsExplained();
    void firstFindingPrefersErrors();
    void findingsAreBounded();
    void positionsOfValues();
    void positionsOfBrokenJson();
};

void TestCards::readsEveryModule()
{
    const QString json = card(uR"({"type":"header","text":"H"},
        {"type":"section","mode":"right","text":"S","accessory":{"type":"button","text":"B","theme":"danger","value":"v","click":"return-val"}},
        {"type":"image-group","elements":[{"type":"image","src":"https://a.b/1.png","alt":"one","circle":true,"size":"sm"}]},
        {"type":"container","elements":[{"type":"image","src":"https://a.b/2.png"}]},
        {"type":"action-group","elements":[{"type":"button","text":"B"}]},
        {"type":"context","elements":["c",{"type":"image","src":"https://a.b/3.png"}]},
        {"type":"divider"},
        {"type":"file","src":"https://a.b/f.zip","title":"f.zip","size":"1024"},
        {"type":"audio","src":"https://a.b/a.mp3","title":"a","cover":"https://a.b/c.png"},
        {"type":"video","src":"https://a.b/v.mp4","title":"v","width":640,"height":"360","duration":12.5},
        {"type":"countdown","mode":"second","startTime":1000,"endTime":2000},
        {"type":"invite","code":"abc"})"_s,
        u"\"theme\":\"success\",\"size\":\"sm\",\"color\":\"#aabbcc\","_s);
    const Card read = onlyCard(markup::readCards(json));
    QCOMPARE(read.theme, u"success"_s);
    QCOMPARE(read.size, u"sm"_s);
    QCOMPARE(read.color, u"#aabbcc"_s);
    using Kind = CardModule::Kind;
    const QList<Kind> kinds{Kind::Header, Kind::Section, Kind::ImageGroup, Kind::Container, Kind::ActionGroup,
        Kind::Context, Kind::Divider, Kind::File, Kind::Audio, Kind::Video, Kind::Countdown, Kind::Invite};
    QCOMPARE(read.modules.size(), size_t(kinds.size()));
    for (int i = 0; i < kinds.size(); ++i)
        QCOMPARE(read.modules[size_t(i)].kind, kinds[i]);
    QCOMPARE(read.modules[0].text->content, u"H"_s);
    QCOMPARE(read.modules[1].mode, u"right"_s);
    QCOMPARE(read.modules[1].accessory->click, u"return-val"_s);
    QCOMPARE(read.modules[1].accessory->elements.at(0).content, u"B"_s);
    QCOMPARE(read.modules[2].elements.at(0).alt, u"one"_s);
    QVERIFY(read.modules[2].elements.at(0).circle);
    QCOMPARE(read.modules[7].size, 1024);
    QCOMPARE(read.modules[8].cover, u"https://a.b/c.png"_s);
    QCOMPARE(read.modules[9].height, 360);
    QCOMPARE(read.modules[10].endTime, 2000);
    QCOMPARE(read.modules[11].code, u"abc"_s);
}

void TestCards::readsElements()
{
    const Card read = onlyCard(markup::readCards(
        section(uR"({"type":"paragraph","cols":3,"fields":["a",{"type":"kmarkdown","content":"**b**"}]})"_s)));
    const CardElement &paragraph = *read.modules.at(0).text;
    QCOMPARE(paragraph.kind, CardElement::Kind::Paragraph);
    QCOMPARE(paragraph.cols, 3);
    QCOMPARE(paragraph.elements.at(0).kind, CardElement::Kind::PlainText);
    QCOMPARE(paragraph.elements.at(1).kind, CardElement::Kind::KMarkdown);
}

void TestCards::textElementsCarryTheirTree()
{
    const Card read = onlyCard(markup::readCards(card(uR"({"type":"header","text":"**a** :smile:"},
        {"type":"header","text":{"type":"plain-text","content":":smile:","emoji":false}},
        {"type":"section","text":{"type":"kmarkdown","content":"(font)a(font)[pink]"}})"_s)));
    QCOMPARE(read.modules[0].text->blocks.at(0).inlines.at(0).text, u"**a** 😄"_s);
    QCOMPARE(read.modules[1].text->blocks.at(0).inlines.at(0).text, u":smile:"_s);
    QCOMPARE(read.modules[2].text->blocks.at(0).inlines.at(0).kind, Inline::Kind::Font);
}

void TestCards::acceptsASingleObject()
{
    const Content one = markup::readCards(uR"({"type":"card","modules":[{"type":"divider"}]})"_s);
    QCOMPARE(one, markup::readCards(card(u"{\"type\":\"divider\"}"_s)));
}

void TestCards::keepsWhatItDoesNotKnow()
{
    const QString json
        = card(uR"({"type":"hologram","depth":3},{"type":"context","elements":[{"type":"sparkle","n":1},"x"]},5)"_s);
    const Content content = markup::readCards(json);
    const Card &read = onlyCard(content);
    QCOMPARE(read.modules.size(), size_t{3});
    QCOMPARE(read.modules[0].kind, CardModule::Kind::Unknown);
    QCOMPARE(read.modules[0].type, u"hologram"_s);
    QCOMPARE(read.modules[1].elements.at(0).kind, CardElement::Kind::Unknown);
    QCOMPARE(read.modules[1].elements.at(1).content, u"x"_s);
    QVERIFY(markup::writeCards(content.blocks).contains(u"\"depth\":3"_s));
    QVERIFY(markup::writeCards(content.blocks).contains(u"\"n\":1"_s));
}

void TestCards::brokenJsonIsShownAsItIs_data()
{
    QTest::addColumn<QString>("json");
    QTest::newRow("cut off") << u"[{\"type\":\"card\""_s;
    QTest::newRow("text") << u"hello"_s;
    QTest::newRow("number") << u"[1]"_s;
    QTest::newRow("other object") << u"{\"a\":1}"_s;
    QTest::newRow("empty array") << u"[]"_s;
    QTest::newRow("deep") << QString(2000, u'[');
    QTest::newRow("NUL") << u"[\0"_s;
}

void TestCards::brokenJsonIsShownAsItIs()
{
    QFETCH(const QString, json);
    const Content content = markup::readCards(json);
    QCOMPARE(content.blocks.size(), size_t{1});
    QCOMPARE(content.blocks[0].kind, Block::Kind::Code);
    QCOMPARE(content.blocks[0].lang, u"json"_s);
    QCOMPARE(content.blocks[0].text, json);
    QCOMPARE(content.plain, json);
    QCOMPARE(markup::writeCards(content.blocks), json);
}

void TestCards::emptySourceIsEmpty()
{
    QCOMPARE(markup::readCards(u""), Content{});
}

void TestCards::noneIsWrittenInManyWays()
{
    for (const QString &none : {u"{}"_s, u"null"_s, u"[]"_s}) {
        const Content content
            = markup::readCards(card(u"{\"type\":\"section\",\"text\":\"a\",\"accessory\":"_s + none + u'}'));
        QVERIFY(!onlyCard(content).modules[0].accessory);
    }
}

void TestCards::plainTextIsTheTextsInOrder()
{
    const Content content = markup::readCards(card(uR"({"type":"header","text":"Vote"},
        {"type":"section","text":{"type":"kmarkdown","content":"**A** or (met)1(met)?"}},
        {"type":"action-group","elements":[{"type":"button","text":"A"},{"type":"button","text":"B"}]},
        {"type":"file","src":"https://a.b/c","title":"c.zip"})"_s));
    QCOMPARE(content.plain, u"Vote\nA or @1?\nA\nB\nc.zip"_s);
}

void TestCards::hugeCardsAreBounded()
{
    const Content content = markup::readCards(card(repeated(u"{\"type\":\"divider\"}"_s, 50'000)));
    QVERIFY(onlyCard(content).modules.size() <= 1000);
    const QString deep = u"{\"type\":\"section\",\"text\":"_s + u"{\"type\":\"paragraph\",\"fields\":["_s.repeated(200)
        + u"]}"_s.repeated(200) + u'}';
    QVERIFY(!markup::readCards(card(deep)).blocks.empty());
}

void TestCards::writingIsTheInverseOfReading()
{
    const QString json = card(uR"({"type":"header","text":"H"},
        {"type":"section","mode":"left","text":{"type":"paragraph","cols":2,"fields":["a",{"type":"kmarkdown","content":"b"}]},
         "accessory":{"type":"image","src":"https://a.b/1.png","circle":true}},
        {"type":"context","elements":[{"type":"plain-text","content":":x:","emoji":false}]},
        {"type":"countdown","mode":"day","endTime":1700000000001},
        {"type":"video","src":"https://a.b/v.mp4","width":640,"height":360,"duration":12.5,"size":77})"_s,
        u"\"theme\":\"none\","_s);
    const Content content = markup::readCards(json);
    QCOMPARE(markup::readCards(markup::writeCards(content.blocks)), content);
    QCOMPARE(markup::readCards(markup::writeCards(content.blocks, true)), content);
    QVERIFY(markup::writeCards(content.blocks).contains(u"1700000000001"_s));
}

void TestCards::comparesMeaning()
{
    const QString sent = uR"([{"type":"card","modules":[{"type":"header","text":"Vote"},
        {"type":"section","text":{"type":"kmarkdown","content":"**A** or B?"}},
        {"type":"action-group","elements":[{"type":"button","text":"A","value":"a","click":"return-val"}]}]}])"_s;
    const QString stored = uR"([{"theme":"primary","color":"","size":"lg","expand":false,"modules":[
        {"type":"header","text":{"type":"plain-text","emoji":true,"content":"Vote","elements":[]},"elements":[]},
        {"type":"section","mode":"left","accessory":null,"text":{"type":"kmarkdown","content":"**A** or B?","elements":[]},"elements":[]},
        {"type":"action-group","elements":[{"type":"button","theme":"primary","value":"a","click":"return-val",
         "text":{"type":"plain-text","emoji":true,"content":"A","elements":[]},"external":true,"elements":[]}]}],"type":"card"}])"_s;
    QVERIFY(test::sameCards(sent, stored));
    QVERIFY(test::sameCards(stored, sent));
    QVERIFY(!test::sameCards(sent, QString(stored).replace(u"Vote"_s, u"Vote!"_s)));
    QVERIFY(!test::sameCards(sent, QString(stored).replace(u"primary"_s, u"danger"_s)));
    QVERIFY(!test::sameCards(u"[", u"]"));
    QVERIFY(test::sameCards(u"[", u"["));
}

void TestCards::finds_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<QStringList>("findings");
    const auto row = [](const char *name, const QString &json, const QStringList &findings = {}) {
        QTest::newRow(name) << json << findings;
    };
    const QString divider = u"{\"type\":\"divider\"}"_s;
    row("clean", card(divider));
    row("broken", u"[{]"_s, {u"!bad_json $"_s});
    row("empty", u""_s, {u"!bad_json $"_s});
    row("text", u"\"a\""_s, {u"!not_an_array $"_s});
    row("number", u" 1 "_s, {u"!not_an_array $"_s});
    row("null", u"null"_s, {u"!not_an_array $"_s});
    row("two values", u"1,2"_s, {u"!bad_json $"_s});
    row("line break in quotes", card(u"{\"type\":\"header\",\"text\":\"a\nb\"}"_s), {u"!bad_json $"_s});
    row("tab in quotes", card(u"{\"type\":\"header\",\"text\":\"a\tb\"}"_s), {u"!bad_json $"_s});
    row("NUL in quotes", card(u"{\"type\":\"header\",\"text\":\"a"_s + QChar(0) + u"\"}"_s), {u"!bad_json $"_s});
    row("unknown escape", card(u"{\"type\":\"header\",\"text\":\"C:\\dir\"}"_s), {u"!bad_json $"_s});
    row("unclosed bold", section(u"{\"type\":\"kmarkdown\",\"content\":\"**a\"}"_s),
        {u"unclosed_tag $[0].modules[0].text.content"_s});
    row("unclosed bold in plain text", section(u"{\"type\":\"plain-text\",\"content\":\"**a\"}"_s));
    row("markup in fields, context and buttons", card(uR"x({"type":"section","text":{"type":"paragraph","cols":1,
             "fields":[{"type":"kmarkdown","content":"(foo)a(foo)"}]}},
            {"type":"context","elements":["a",{"type":"kmarkdown","content":":nosuchname:"}]},
            {"type":"action-group","elements":[{"type":"button","text":{"type":"kmarkdown","content":"(met)x(met)"}}]})x"_s),
        {u"unknown_tag $[0].modules[0].text.fields[0].content"_s,
            u"unknown_emoji $[0].modules[1].elements[1].content"_s,
            u"bad_id $[0].modules[2].elements[0].text.content"_s});
    row("object", u"{\"type\":\"card\",\"modules\":[]}"_s, {u"!not_an_array $"_s});
    row("no cards", u"[]"_s, {u"!no_cards $"_s});
    row("five cards", u'[' + repeated(u"{\"type\":\"card\",\"modules\":[]}"_s, 5) + u']');
    row("six cards", u'[' + repeated(u"{\"type\":\"card\",\"modules\":[]}"_s, 6) + u']', {u"!too_many_cards $"_s});
    row("fifty modules", card(repeated(divider, 50)));
    row("51 modules", card(repeated(divider, 51)), {u"!too_many_modules $[0].modules"_s});
    row("51 modules in two cards",
        u"[%1,%2]"_s.arg(card(repeated(divider, 26)).mid(1).chopped(1), card(repeated(divider, 25)).mid(1).chopped(1)),
        {u"!too_many_modules $[1].modules"_s});
    row("card is a number", u"[1]"_s, {u"!wrong_type $[0]"_s});
    row("no type", u"[{\"modules\":[]}]"_s, {u"!missing_field $[0].type"_s});
    row("no modules", u"[{\"type\":\"card\"}]"_s, {u"!missing_field $[0].modules"_s});
    row("modules is an object", u"[{\"type\":\"card\",\"modules\":{}}]"_s, {u"!wrong_type $[0].modules"_s});
    row("other type", u"[{\"type\":\"kard\",\"modules\":[]}]"_s, {u"!unknown_type $[0].type"_s});
    row("theme", card(divider, u"\"theme\":\"mauve\","_s), {u"!value_out_of_range $[0].theme"_s});
    row("theme is a number", card(divider, u"\"theme\":1,"_s), {u"!wrong_type $[0].theme"_s});
    row("size", card(divider, u"\"size\":\"xl\","_s), {u"!value_out_of_range $[0].size"_s});
    row("color", card(divider, u"\"color\":\"red\","_s), {u"!value_out_of_range $[0].color"_s});
    row("color unset", card(divider, u"\"color\":null,\"theme\":\"info\","_s));
    row("module without type", card(u"{}"_s), {u"!missing_field $[0].modules[0].type"_s});
    row("module is text", card(u"\"divider\""_s), {u"!wrong_type $[0].modules[0]"_s});
    row("unknown module", card(u"{\"type\":\"hologram\"}"_s), {u"!unknown_type $[0].modules[0].type"_s});

    row("header", card(u"{\"type\":\"header\",\"text\":%1}"_s.arg(quoted(100))));
    row("header too long", card(u"{\"type\":\"header\",\"text\":%1}"_s.arg(quoted(101))),
        {u"!text_too_long $[0].modules[0].text"_s});
    row("header object too long",
        card(u"{\"type\":\"header\",\"text\":{\"type\":\"plain-text\",\"content\":%1}}"_s.arg(quoted(101))),
        {u"!text_too_long $[0].modules[0].text.content"_s});
    row("header of kmarkdown", card(u"{\"type\":\"header\",\"text\":{\"type\":\"kmarkdown\",\"content\":\"a\"}}"_s),
        {u"!element_not_allowed $[0].modules[0].text"_s});
    row("header without text", card(u"{\"type\":\"header\"}"_s), {u"!missing_field $[0].modules[0].text"_s});

    row("plain text", section(quoted(2000)));
    row("plain text too long", section(quoted(2001)), {u"!text_too_long $[0].modules[0].text"_s});
    row("kmarkdown", section(u"{\"type\":\"kmarkdown\",\"content\":%1}"_s.arg(quoted(5000))));
    row("kmarkdown too long", section(u"{\"type\":\"kmarkdown\",\"content\":%1}"_s.arg(quoted(5001))),
        {u"!text_too_long $[0].modules[0].text.content"_s});
    row("section without text", card(u"{\"type\":\"section\"}"_s), {u"!missing_field $[0].modules[0].text"_s});
    row("section with an image as text", section(kImage), {u"!element_not_allowed $[0].modules[0].text"_s});
    row("section with a number as text", section(u"1"_s), {u"!wrong_type $[0].modules[0].text"_s});
    row("unknown element", section(u"{\"type\":\"sparkle\"}"_s), {u"!unknown_type $[0].modules[0].text.type"_s});
    row("text without content", section(u"{\"type\":\"kmarkdown\"}"_s),
        {u"!missing_field $[0].modules[0].text.content"_s});
    row("emoji is text", section(u"{\"type\":\"plain-text\",\"content\":\"a\",\"emoji\":\"yes\"}"_s),
        {u"!wrong_type $[0].modules[0].text.emoji"_s});
    row("mode", card(u"{\"type\":\"section\",\"text\":\"a\",\"mode\":\"up\"}"_s),
        {u"!value_out_of_range $[0].modules[0].mode"_s});
    row("button on the left",
        card(u"{\"type\":\"section\",\"text\":\"a\",\"mode\":\"left\",\"accessory\":%1}"_s.arg(kButton)),
        {u"!button_on_left $[0].modules[0].mode"_s});
    row("image on the left",
        card(u"{\"type\":\"section\",\"text\":\"a\",\"mode\":\"left\",\"accessory\":%1}"_s.arg(kImage)));
    row("accessory is text", card(u"{\"type\":\"section\",\"text\":\"a\",\"accessory\":\"b\"}"_s),
        {u"!element_not_allowed $[0].modules[0].accessory"_s});
    row("accessory of none", card(u"{\"type\":\"section\",\"text\":\"a\",\"accessory\":{}}"_s));

    row("paragraph", section(u"{\"type\":\"paragraph\",\"cols\":3,\"fields\":[%1]}"_s.arg(repeated(u"\"a\""_s, 50))));
    row("51 fields", section(u"{\"type\":\"paragraph\",\"cols\":3,\"fields\":[%1]}"_s.arg(repeated(u"\"a\""_s, 51))),
        {u"!too_many_elements $[0].modules[0].text.fields"_s});
    row("four columns", section(u"{\"type\":\"paragraph\",\"cols\":4,\"fields\":[]}"_s),
        {u"!value_out_of_range $[0].modules[0].text.cols"_s});
    row("columns in quotes", section(u"{\"type\":\"paragraph\",\"cols\":\"2\",\"fields\":[]}"_s),
        {u"!wrong_type $[0].modules[0].text.cols"_s});
    row("image in a paragraph", section(u"{\"type\":\"paragraph\",\"cols\":1,\"fields\":[%1]}"_s.arg(kImage)),
        {u"!element_not_allowed $[0].modules[0].text.fields[0]"_s});

    const QString group = u"{\"type\":\"%1\",\"elements\":[%2]}"_s;
    row("nine images", card(group.arg(u"image-group"_s, repeated(kImage, 9))));
    row("ten images", card(group.arg(u"image-group"_s, repeated(kImage, 10))),
        {u"!too_many_elements $[0].modules[0].elements"_s});
    row("no images", card(group.arg(u"container"_s, QString())), {u"!too_few_elements $[0].modules[0].elements"_s});
    row("button among images", card(group.arg(u"container"_s, kButton)),
        {u"!element_not_allowed $[0].modules[0].elements[0]"_s});
    row("elements missing", card(u"{\"type\":\"container\"}"_s), {u"!missing_field $[0].modules[0].elements"_s});
    row("four buttons", card(group.arg(u"action-group"_s, repeated(kButton, 4))));
    row("five buttons", card(group.arg(u"action-group"_s, repeated(kButton, 5))),
        {u"!too_many_elements $[0].modules[0].elements"_s});
    row("no button", card(group.arg(u"action-group"_s, QString())), {u"!too_few_elements $[0].modules[0].elements"_s});
    row("ten in context", card(group.arg(u"context"_s, repeated(u"\"a\""_s, 10))));
    row("eleven in context", card(group.arg(u"context"_s, repeated(u"\"a\""_s, 11))),
        {u"!too_many_elements $[0].modules[0].elements"_s});
    row("empty context", card(group.arg(u"context"_s, QString())));

    row("bad image", card(group.arg(u"container"_s, u"{\"type\":\"image\",\"src\":\"javascript:x\"}"_s)),
        {u"!bad_url $[0].modules[0].elements[0].src"_s});
    row("image without source", card(group.arg(u"container"_s, u"{\"type\":\"image\"}"_s)),
        {u"!missing_field $[0].modules[0].elements[0].src"_s});
    row("link without address",
        card(
            group.arg(u"action-group"_s, u"{\"type\":\"button\",\"text\":\"a\",\"click\":\"link\",\"value\":\"x\"}"_s)),
        {u"!bad_url $[0].modules[0].elements[0].value"_s});
    row("button click",
        card(group.arg(u"action-group"_s, u"{\"type\":\"button\",\"text\":\"a\",\"click\":\"boom\"}"_s)),
        {u"!value_out_of_range $[0].modules[0].elements[0].click"_s});
    row("button theme",
        card(group.arg(u"action-group"_s, u"{\"type\":\"button\",\"text\":\"a\",\"theme\":\"invisible\"}"_s)),
        {u"!value_out_of_range $[0].modules[0].elements[0].theme"_s});
    row("button without text", card(group.arg(u"action-group"_s, u"{\"type\":\"button\"}"_s)),
        {u"!missing_field $[0].modules[0].elements[0].text"_s});
    row("long button", card(group.arg(u"action-group"_s, u"{\"type\":\"button\",\"text\":%1}"_s.arg(quoted(41)))),
        {u"text_too_long $[0].modules[0].elements[0].text"_s});

    row("file", card(u"{\"type\":\"file\",\"src\":\"https://a.b/c\",\"title\":\"c\"}"_s));
    row("file without source", card(u"{\"type\":\"file\",\"title\":\"c\"}"_s),
        {u"!missing_field $[0].modules[0].src"_s});
    row("audio cover", card(u"{\"type\":\"audio\",\"src\":\"https://a.b/c\",\"cover\":\"c\"}"_s),
        {u"!bad_url $[0].modules[0].cover"_s});
    row("invite", card(u"{\"type\":\"invite\",\"code\":\"\"}"_s), {u"!missing_field $[0].modules[0].code"_s});

    const QString countdown = u"{\"type\":\"countdown\",\"mode\":\"%1\",%2}"_s;
    row("countdown", card(countdown.arg(u"day"_s, u"\"endTime\":1700000100000"_s)));
    row("countdown mode", card(countdown.arg(u"week"_s, u"\"endTime\":1700000100000"_s)),
        {u"!value_out_of_range $[0].modules[0].mode"_s});
    row("countdown without end", card(u"{\"type\":\"countdown\",\"mode\":\"day\"}"_s),
        {u"!missing_field $[0].modules[0].endTime"_s});
    row("countdown over", card(countdown.arg(u"day"_s, u"\"endTime\":1600000000000"_s)),
        {u"!time_in_past $[0].modules[0].endTime"_s});
    row("start with day", card(countdown.arg(u"day"_s, u"\"startTime\":1700000001000,\"endTime\":1700000100000"_s)),
        {u"!field_not_allowed $[0].modules[0].startTime"_s});
    row("end before start",
        card(countdown.arg(u"second"_s, u"\"startTime\":1700000200000,\"endTime\":1700000100000"_s)),
        {u"!time_order $[0].modules[0].endTime"_s});
    row("start in the past",
        card(countdown.arg(u"second"_s, u"\"startTime\":1600000000000,\"endTime\":1700000100000"_s)),
        {u"time_in_past $[0].modules[0].startTime"_s});
    row("end in quotes", card(countdown.arg(u"day"_s, u"\"endTime\":\"1700000100000\""_s)),
        {u"!wrong_type $[0].modules[0].endTime"_s});

    const QString invisible = u"\"theme\":\"invisible\","_s;
    row("invisible", card(divider + u',' + group.arg(u"container"_s, kImage), invisible));
    row("invisible image group", card(group.arg(u"image-group"_s, kImage), invisible),
        {u"!not_in_invisible $[0].modules[0]"_s});
    row("invisible invite", card(u"{\"type\":\"invite\",\"code\":\"a\"}"_s, invisible),
        {u"!not_in_invisible $[0].modules[0]"_s});
    row("invisible accessory", card(u"{\"type\":\"section\",\"text\":\"a\",\"accessory\":%1}"_s.arg(kImage), invisible),
        {u"!not_in_invisible $[0].modules[0].accessory"_s});
    row("as servers store it", uR"([{"theme":"primary","color":"","size":"lg","expand":false,"modules":[
        {"type":"section","mode":"left","accessory":null,"text":{"type":"kmarkdown","content":"a","elements":[]},"elements":[]},
        {"type":"action-group","elements":[{"type":"button","theme":"primary","value":"a","click":"",
         "text":{"type":"plain-text","emoji":true,"content":"A","elements":[]},"external":true,"elements":[]}]}],"type":"card"}])"_s);
    row("two at once", card(u"{\"type\":\"header\"},{\"type\":\"invite\"}"_s),
        {u"!missing_field $[0].modules[0].text"_s, u"!missing_field $[0].modules[1].code"_s});
}

void TestCards::finds()
{
    QFETCH(const QString, json);
    QTEST(found(json), "findings");
}

void TestCards::positionsPointAtTheText()
{
    const QString json
        = u"[\n  {\"type\": \"card\",\n   \"size\": \"xl\",\n   \"modules\": [{\"type\": \"header\"}]}\n]"_s;
    const auto findings = markup::checkCards(json);
    QCOMPARE(findings.size(), size_t{2});
    QCOMPARE(findings[0].line, 3);
    QCOMPARE(findings[0].column, 12);
    QCOMPARE(findings[1].line, 4);
    QCOMPARE(findings[1].column, 16);
    const auto inText = markup::checkCards(uR"([{"type":"card","modules":[
{"type":"section","text":{"type":"kmarkdown","content":"\u4e2d \"x\"\n**a"}}]}])");
    QCOMPARE(inText.size(), size_t{1});
    QCOMPARE(inText[0].line, 2);
    QCOMPARE(inText[0].column, 71);
    const auto broken = markup::checkCards(u"[\n{\"中\":1,,}]");
    QCOMPARE(broken.at(0).reason, u"bad_json"_s);
    QCOMPARE(broken.at(0).line, 2);
}

void TestCards::messagesAreSentences()
{
    for (const Finding &finding :
        markup::checkCards(card(u"{\"type\":\"header\"},{\"type\":\"x\"}"_s, u"\"size\":1,"_s))) {
        QVERIFY(finding.message.endsWith(u'.'));
        QVERIFY(!finding.message.contains(u'%'));
    }
}

void TestCards::brokenJsonIsExplained_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("says");
    const auto row = [](const QString &json, int line, int column, const char *says) {
        QTest::newRow(qPrintable(json)) << json << line << column << QString::fromLatin1(says);
    };
    row(u"[{]"_s, 1, 3, "closed with }");
    row(u"[}"_s, 1, 2, "A value is missing");
    row(u"[{\"type\":\"card\"]"_s, 1, 16, "closed with }");
    row(u"[1}"_s, 1, 3, "closed with ]");
    row(u"[{\n\"a\":1\n\"b\":2}]"_s, 3, 1, "comma before");
    row(u"[1 2]"_s, 1, 4, "comma before");
    row(u"[1,]"_s, 1, 3, "Remove this comma");
    row(u"[{\"a\":1,}]"_s, 1, 8, "Remove this comma");
    row(u"[{a:1}]"_s, 1, 3, "double quotes");
    row(u"[{'a':1}]"_s, 1, 3, "double quotes");
    row(u"[{\"a\" 1}]"_s, 1, 7, "colon");
    row(u"[{\"a\":'x'}]"_s, 1, 7, "not single ones");
    row(u"[{\"a\":}]"_s, 1, 7, "value is missing");
    row(u"[True]"_s, 1, 2, "true, false or null");
    row(u"[ // x\n1]"_s, 1, 3, "does not allow comments");
    row(u"[01]"_s, 1, 2, "not a number");
    row(u"[-]"_s, 1, 2, "not a number");
    row(u"[\"a\\u12\"]"_s, 1, 4, "four digits");
    row(u"[\"a]"_s, 1, 2, "no closing quote");
    row(u"[\n{\"a\":[1"_s, 2, 8, "close the [ in line 2 with ]");
    row(u"[] x"_s, 1, 4, "Remove what follows");
    row(u"[\"a\nb\"]"_s, 1, 4, "cannot end inside quotes");
    row(u"[\"a\tb\"]"_s, 1, 4, "control character");
    row(u"[\"C:\\dir\"]"_s, 1, 5, "backslash");
    row(u"card"_s, 1, 1, "Start with [");
    row(QString(2000, u'['), 1, 1026, "too deep");
}

void TestCards::brokenJsonIsExplained()
{
    QFETCH(const QString, json);
    QFETCH(const int, line);
    QFETCH(const int, column);
    QFETCH(const QString, says);
    const std::vector<Finding> findings = markup::checkCards(json);
    QCOMPARE(findings.size(), size_t{1});
    QCOMPARE(findings[0].reason, u"bad_json"_s);
    QCOMPARE(std::pair(findings[0].line, findings[0].column), std::pair(line, column));
    QVERIFY2(findings[0].message.contains(says), qPrintable(findings[0].message));
}

void TestCards::firstFindingPrefersErrors()
{
    const QString json = card(
        u"{\"type\":\"action-group\",\"elements\":[{\"type\":\"button\",\"text\":%1}]},{\"type\":\"header\"}"_s.arg(
            quoted(41)));
    QCOMPARE(markup::firstFinding(json)->reason, u"missing_field"_s);
    QVERIFY(!markup::firstFinding(card(u"{\"type\":\"divider\"}"_s)));
}

void TestCards::findingsAreBounded()
{
    QCOMPARE(markup::checkCards(card(repeated(u"{\"type\":\"x\"}"_s, 50'000)), {kNow, 10}).size(), size_t{10});
}

void TestCards::positionsOfValues()
{
    const QString json = u"[ {\"a\": [1, \"x\\\"y\"], \"b\": {}} ]"_s;
    const markup::JsonPositions positions(json);
    const auto text = [&](const QString &path) {
        const auto *entry = positions.find(path);
        return json.mid(entry->begin, entry->end - entry->begin);
    };
    QCOMPARE(text(u"$"_s), json.trimmed());
    QCOMPARE(text(u"$[0].a[0]"_s), u"1"_s);
    QCOMPARE(text(u"$[0].a[1]"_s), u"\"x\\\"y\""_s);
    QCOMPARE(text(u"$[0].b"_s), u"{}"_s);
    QCOMPARE(text(u"$[0].b.c.d"_s), u"{}"_s);
    QCOMPARE(positions.pathAt(json.indexOf(u'1')), u"$[0].a[0]"_s);
    QCOMPARE(positions.pathAt(json.indexOf(u"a"_s)), u"$[0]"_s);
    QCOMPARE(positions.pathAt(json.size()), QString());
}

void TestCards::positionsOfBrokenJson()
{
    const markup::JsonPositions positions(u"[{\"a\": 1, \"b\": [2, ");
    QVERIFY(positions.find(u"$[0].b[0]"));
    QCOMPARE(markup::JsonPositions(QString(100'000, u'[')).find(u"$")->begin, 0);
    QVERIFY(!markup::JsonPositions(u"").find(u"$"));
}

KOOKABURRA_PLAIN_CASE(TestCards)

} // namespace tst_cards

#include "tst_cards.moc"
