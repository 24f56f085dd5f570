// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/markup/contentjson.h"
#include "app/markup/kmarkdown/kmarkdown.h"
#include "app/markup/satori/satoricheck.h"
#include "app/markup/satori/satoricontent.h"
#include "app/markup/satori/satorielementjson.h"
#include "app/markup/satori/satoriparser.h"
#include "app/markup/satori/satoriwriter.h"
#include "tests/support/testcase.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

namespace tst_satorielements {

using namespace chat;
using namespace chat::markup;
using namespace Qt::Literals::StringLiterals;

namespace {

QString json(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QString elements(const QString &source)
{
    return json(toJson(parseSatoriElements(source)));
}

QString tree(const QString &source, const SatoriReading &reading = {})
{
    return json(toJson(parseSatori(source, reading).blocks));
}

QString text(const QString &words)
{
    return u"[{\"block\":\"text\",\"inline\":[{\"i\":\"text\",\"text\":\"%1\"}]}]"_s.arg(words);
}

//! All the characters of a tree's texts, whatever they are in.
QString wordsOf(const SatoriNodes &nodes)
{
    QString out;
    for (const SatoriNode &node : nodes)
        out += node.isText ? node.text : wordsOf(node.children);
    return out;
}

} // namespace

//! Satori's element syntax: reading, writing, the content tree of it and what the check says.
class TestSatoriElements : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsElements_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("expected");
        QTest::newRow("plain text") << u"hello"_s << u"[{\"text\":\"hello\",\"type\":\"text\"}]"_s;
        QTest::newRow("nothing") << QString() << u"[]"_s;
        QTest::newRow("entities") << u"&lt;b&gt; &amp;amp; &quot;&#39;&#x27;&nope; &#128512;"_s
                                  << u"[{\"text\":\"<b> &amp; \\\"''&nope; 😀\",\"type\":\"text\"}]"_s;
        QTest::newRow("attributes")
            << u"<img src=\"a&amp;b\" width='3' cache no-inline x=y/>"_s
            << u"[{\"attrs\":{\"cache\":true,\"inline\":false,\"src\":\"a&b\",\"width\":\"3\",\"x\":\"y\"},\"children\":[],\"type\":\"img\"}]"_s;
        QTest::newRow("the last of two attributes counts")
            << u"<at id=\"1\" id=\"2\"/>"_s << u"[{\"attrs\":{\"id\":\"2\"},\"children\":[],\"type\":\"at\"}]"_s;
        QTest::newRow("nesting")
            << u"a<b>c<i>d</i></b>"_s
            << u"[{\"text\":\"a\",\"type\":\"text\"},{\"attrs\":{},\"children\":[{\"text\":\"c\",\"type\":\"text\"},{\"attrs\":{},\"children\":[{\"text\":\"d\",\"type\":\"text\"}],\"type\":\"i\"}],\"type\":\"b\"}]"_s;
        QTest::newRow("white space around tags")
            << u"<p>\n  hi\n</p>"_s
            << u"[{\"attrs\":{},\"children\":[{\"text\":\"hi\",\"type\":\"text\"}],\"type\":\"p\"}]"_s;
        QTest::newRow("a space is kept")
            << u"<b>a</b> b"_s
            << u"[{\"attrs\":{},\"children\":[{\"text\":\"a\",\"type\":\"text\"}],\"type\":\"b\"},{\"text\":\" b\",\"type\":\"text\"}]"_s;
        QTest::newRow("a newline between words is kept") << u"a\nb"_s << u"[{\"text\":\"a\\nb\",\"type\":\"text\"}]"_s;
        QTest::newRow("comment") << u"a<!-- b -->c"_s << u"[{\"text\":\"ac\",\"type\":\"text\"}]"_s;
        QTest::newRow("comment without end") << u"a<!-- b"_s << u"[{\"text\":\"a<!-- b\",\"type\":\"text\"}]"_s;
        QTest::newRow("stray brackets") << u"a < b and c > d <3"_s
                                        << u"[{\"text\":\"a < b and c > d <3\",\"type\":\"text\"}]"_s;
        QTest::newRow("address in brackets")
            << u"<https://x.y/z>"_s << u"[{\"text\":\"<https://x.y/z>\",\"type\":\"text\"}]"_s;
        QTest::newRow("never closed, known")
            << u"<b>a"_s << u"[{\"attrs\":{},\"children\":[{\"text\":\"a\",\"type\":\"text\"}],\"type\":\"b\"}]"_s;
        QTest::newRow("never closed, unknown") << u"a<wow>b"_s << u"[{\"text\":\"a<wow>b\",\"type\":\"text\"}]"_s;
        QTest::newRow("end without start, known") << u"a</b>c"_s << u"[{\"text\":\"ac\",\"type\":\"text\"}]"_s;
        QTest::newRow("end without start, unknown")
            << u"a</wow>c"_s << u"[{\"text\":\"a</wow>c\",\"type\":\"text\"}]"_s;
        QTest::newRow("crossed")
            << u"<b>x<i>y</b>z</i>"_s
            << u"[{\"attrs\":{},\"children\":[{\"text\":\"x\",\"type\":\"text\"},{\"attrs\":{},\"children\":[{\"text\":\"y\",\"type\":\"text\"}],\"type\":\"i\"}],\"type\":\"b\"},{\"text\":\"z\",\"type\":\"text\"}]"_s;
        QTest::newRow("unknown but closed")
            << u"<wow a=\"1\">x</wow>"_s
            << u"[{\"attrs\":{\"a\":\"1\"},\"children\":[{\"text\":\"x\",\"type\":\"text\"}],\"type\":\"wow\"}]"_s;
        QTest::newRow("prefixed") << u"<kook:card/>"_s << u"[{\"attrs\":{},\"children\":[],\"type\":\"kook:card\"}]"_s;
        QTest::newRow("quote never closed")
            << u"<img src=\"a>b"_s << u"[{\"text\":\"<img src=\\\"a>b\",\"type\":\"text\"}]"_s;
        QTest::newRow("br needs no end")
            << u"a<br>b"_s
            << u"[{\"text\":\"a\",\"type\":\"text\"},{\"attrs\":{},\"children\":[],\"type\":\"br\"},{\"text\":\"b\",\"type\":\"text\"}]"_s;
    }
    void readsElements()
    {
        QFETCH(QString, source);
        QFETCH(QString, expected);
        QCOMPARE(elements(source), expected);
        // What is written is read as the same again.
        const SatoriNodes nodes = parseSatoriElements(source);
        QCOMPARE(parseSatoriElements(writeSatoriElements(nodes)), nodes);
        const auto read = satoriNodesFromJson(toJson(nodes));
        QVERIFY(read.ok());
        QCOMPARE(json(toJson(read.value())), expected);
    }

    void makesTheContentTree_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("expected");
        const auto inlines = [](const QString &list) { return u"[{\"block\":\"text\",\"inline\":[%1]}]"_s.arg(list); };
        QTest::newRow("mention")
            << u"<at id=\"1\" name=\"A\"/> hi"_s
            << inlines(u"{\"i\":\"user\",\"id\":\"1\",\"name\":\"A\"},{\"i\":\"text\",\"text\":\" hi\"}"_s);
        QTest::newRow("all") << u"<at type=\"all\"/><at type=\"here\"/>"_s
                             << inlines(u"{\"i\":\"all\"},{\"i\":\"here\"}"_s);
        QTest::newRow("role and channel")
            << u"<at role=\"7\" name=\"R\"/><sharp id=\"8\" name=\"c\"/>"_s
            << inlines(
                   u"{\"i\":\"role\",\"id\":\"7\",\"name\":\"R\"},{\"i\":\"channel\",\"id\":\"8\",\"name\":\"c\"}"_s);
        QTest::newRow("styles")
            << u"<b>a</b><em>b</em><del>c</del><ins>d</ins><spl>e</spl><code>f</code>"_s
            << inlines(
                   u"{\"children\":[{\"i\":\"text\",\"text\":\"a\"}],\"i\":\"bold\"},{\"children\":[{\"i\":\"text\",\"text\":\"b\"}],\"i\":\"italic\"},{\"children\":[{\"i\":\"text\",\"text\":\"c\"}],\"i\":\"strike\"},{\"children\":[{\"i\":\"text\",\"text\":\"d\"}],\"i\":\"underline\"},{\"children\":[{\"i\":\"text\",\"text\":\"e\"}],\"i\":\"spoiler\"},{\"i\":\"code\",\"text\":\"f\"}"_s);
        QTest::newRow("link without text")
            << u"<a href=\"web:x.y\"/>"_s
            << inlines(u"{\"children\":[{\"i\":\"text\",\"text\":\"web:x.y\"}],\"i\":\"link\",\"url\":\"web:x.y\"}"_s);
        QTest::newRow("break and paragraphs") << u"a<br/>b<p>c</p><p>d</p>e"_s << text(u"a\\nb\\nc\\nd\\ne"_s);
        QTest::newRow("unknown shows its children") << u"<wow>x<y>z</y></wow>"_s << text(u"xz"_s);
        QTest::newRow("picture")
            << u"a<img src=\"web:x/p.png\" width=\"3\" height=\"4\" title=\"t\"/>b"_s
            << u"[{\"block\":\"text\",\"inline\":[{\"i\":\"text\",\"text\":\"a\"}]},{\"block\":\"image\",\"height\":4,\"src\":\"web:x/p.png\",\"title\":\"t\",\"width\":3},{\"block\":\"text\",\"inline\":[{\"i\":\"text\",\"text\":\"b\"}]}]"_s;
        QTest::newRow("old picture") << u"<image url=\"web:x/p.png\"/>"_s
                                     << u"[{\"block\":\"image\",\"src\":\"web:x/p.png\"}]"_s;
        QTest::newRow("media")
            << u"<audio src=\"u:a\" duration=\"2.5\"/><video src=\"u:v\" poster=\"u:p\"/><file src=\"u:f\" title=\"n\"/>"_s
            << u"[{\"block\":\"audio\",\"duration\":2.5,\"src\":\"u:a\"},{\"block\":\"video\",\"cover\":\"u:p\",\"src\":\"u:v\"},{\"block\":\"file\",\"src\":\"u:f\",\"title\":\"n\"}]"_s;
        QTest::newRow("picture within bold")
            << u"<b>a<img src=\"u:p\"/>b</b>"_s
            << u"[{\"block\":\"text\",\"inline\":[{\"children\":[{\"i\":\"text\",\"text\":\"a\"}],\"i\":\"bold\"}]},{\"block\":\"image\",\"src\":\"u:p\"},{\"block\":\"text\",\"inline\":[{\"children\":[{\"i\":\"text\",\"text\":\"b\"}],\"i\":\"bold\"}]}]"_s;
        QTest::newRow("code block") << u"<code lang=\"c\">a\nb</code>"_s
                                    << u"[{\"block\":\"code\",\"lang\":\"c\",\"text\":\"a\\nb\"}]"_s;
        QTest::newRow("quote")
            << u"<quote id=\"1\"><author name=\"N\"/>old</quote>new"_s
            << u"[{\"block\":\"quote\",\"inline\":[{\"children\":[{\"i\":\"text\",\"text\":\"N\"}],\"i\":\"bold\"},{\"i\":\"text\",\"text\":\"\\nold\"}]},{\"block\":\"text\",\"inline\":[{\"i\":\"text\",\"text\":\"new\"}]}]"_s;
        QTest::newRow("forward")
            << u"<message forward><message><author name=\"N\"/>one</message><message>two</message></message>"_s
            << u"[{\"block\":\"quote\",\"inline\":[{\"children\":[{\"i\":\"text\",\"text\":\"N\"}],\"i\":\"bold\"},{\"i\":\"text\",\"text\":\"\\none\"}]},{\"block\":\"quote\",\"inline\":[{\"i\":\"text\",\"text\":\"two\"}]}]"_s;
        QTest::newRow("rule")
            << u"a<hr/>b"_s
            << u"[{\"block\":\"text\",\"inline\":[{\"i\":\"text\",\"text\":\"a\"}]},{\"block\":\"hr\"},{\"block\":\"text\",\"inline\":[{\"i\":\"text\",\"text\":\"b\"}]}]"_s;
        QTest::newRow("list") << u"<ul><li>a</li><li>b</li></ul>"_s << text(u"• a\\n• b"_s);
        QTest::newRow("an unknown element that only has an address")
            << u"<chart src=\"web:x/c\" title=\"chart\"/>"_s
            << inlines(u"{\"children\":[{\"i\":\"text\",\"text\":\"chart\"}],\"i\":\"link\",\"url\":\"web:x/c\"}"_s);
        QTest::newRow("what a server made of stray markup")
            << u"1 <template 2 && \\\"x\\\" <b>never closed <br/>y</template>"_s
            << inlines(
                   u"{\"i\":\"text\",\"text\":\"1 <template 2 && \\\\\\\"x\\\\\\\" \"},{\"children\":[{\"i\":\"text\",\"text\":\"never closed \\ny\"}],\"i\":\"bold\"}"_s);
    }
    void makesTheContentTree()
    {
        QFETCH(QString, source);
        QFETCH(QString, expected);
        QCOMPARE(tree(source), expected);
    }

    void buttonsShareARow()
    {
        const Content content
            = parseSatori(u"a<button type='link' href='x:y' theme='info'>go</button><button id='7'>do</button>"_s);
        QCOMPARE(content.blocks.size(), 2u);
        const CardModule &row = content.blocks.back().card.front().modules.front();
        QCOMPARE(row.kind, CardModule::Kind::ActionGroup);
        QCOMPARE(row.elements.size(), 2u);
        QCOMPARE(row.elements.front().click, u"link"_s);
        QCOMPARE(row.elements.front().value, u"x:y"_s);
        QCOMPARE(row.elements.front().elements.front().content, u"go"_s);
        QCOMPARE(row.elements.back().value, u"7"_s);
        QVERIFY(writeSatori(content.blocks).endsWith(u"<button id=\"7\">do</button>"_s));
    }

    void bridgedKMarkdownIsRead()
    {
        const SatoriReading kook{false, true};
        QCOMPARE(tree(u"**hi <at id=\"24\" name=\"A\"/>**"_s, kook),
            u"[{\"block\":\"text\",\"inline\":[{\"children\":[{\"i\":\"text\",\"text\":\"hi \"},{\"i\":\"user\",\"id\":\"24\",\"name\":\"A\"}],\"i\":\"bold\"}]}]"_s);
        // Whatever the ids look like.
        QCOMPARE(
            parseSatori(u"<at id=\"u 1\" name=\"A\"/> in <sharp id=\"c-1\" name=\"b\"/>", kook).plain, u"@A in #b"_s);
        const Content card = parseSatori(
            u"<card theme=\"info\" size=\"lg\"><section mode=\"left\"><kmarkdown content=\"**x**\"/></section><divider/></card>"_s,
            kook);
        QCOMPARE(card.blocks.size(), 1u);
        QCOMPARE(card.blocks.front().kind, Block::Kind::Card);
        QCOMPARE(card.blocks.front().card.front().modules.size(), 2u);
        QCOMPARE(card.plain, u"x"_s);
    }

    void addressesInTextBecomeLinks()
    {
        const Content content = parseSatori(u"see https://x.y/z now<br/>\nok"_s, {true, false});
        QCOMPARE(content.plain, u"see https://x.y/z now\nok"_s);
        QCOMPARE(content.blocks.front().inlines.at(1).kind, Inline::Kind::Link);
    }

    void typedMarkdownBecomesElements_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("source");
        QTest::newRow("bold") << u"**bold** <x> & y"_s << u"<b>bold</b> &lt;x&gt; &amp; y"_s;
        QTest::newRow("mention") << u"(met)24(met) hi"_s << u"<at id=\"24\"/> hi"_s;
        QTest::newRow("lines") << u"a\nb"_s << u"a<br/>b"_s;
        QTest::newRow("link") << u"[x](https://y.z)"_s << u"<a href=\"https://y.z\">x</a>"_s;
        QTest::newRow("bare link") << u"https://y.z"_s << u"<a href=\"https://y.z\"/>"_s;
    }
    void typedMarkdownBecomesElements()
    {
        QFETCH(QString, typed);
        QFETCH(QString, source);
        QCOMPARE(writeSatori(parseKMarkdownBlocks(typed)), source);
    }

    void contentSurvivesWriting_data()
    {
        QTest::addColumn<QString>("kmarkdown");
        for (const char *each : {"plain", "**b** *i* ~~s~~ (ins)u(ins) (spl)p(spl) `c`", "> quoted\nlines\n\nafter",
                 "```js\nlet a = 1 < 2;\n```", "```\none\n```", "a\nb\n\nc", "---\nx", "[t](https://x.y/?a=1&b=2)",
                 "(met)1(met)(met)all(met)(rol)2(rol)(chn)3(chn)"})
            QTest::newRow(each) << QString::fromUtf8(each);
    }
    void contentSurvivesWriting()
    {
        QFETCH(QString, kmarkdown);
        const Blocks blocks = parseKMarkdownBlocks(kmarkdown);
        QCOMPARE(json(toJson(parseSatori(writeSatori(blocks)).blocks)), json(toJson(blocks)));
    }

    void textIsShownAsItIs_data()
    {
        QTest::addColumn<QString>("plain");
        for (const char *each : {"a < b > c & d \"e\" 'f'", "&lt; &amp;amp;", "<b>x</b>", "\nleading", "trailing \n ",
                 "<!-- no comment -->", "emoji 😀 and 漢字"})
            QTest::newRow(each) << QString::fromUtf8(each);
    }
    void textIsShownAsItIs()
    {
        QFETCH(QString, plain);
        QCOMPARE(wordsOf(parseSatoriElements(escapeSatori(plain))), plain);
    }

    void brokenMarkupLosesNoText()
    {
        // Whatever is put together from these, the words between stay, in their order.
        const QStringList parts{u"<"_s, u">"_s, u"</"_s, u"<b>"_s, u"</b>"_s, u"<wow>"_s, u"</wow>"_s, u"<a href=\""_s,
            u"\""_s, u"/>"_s, u"&"_s, u";"_s, u"<>"_s, u"</>"_s, u"<i "_s, u"'"_s, u"="_s, u"<br/>"_s};
        QRandomGenerator random(7);
        for (int round = 0; round < 3000; ++round) {
            QString source;
            QStringList words;
            for (int i = 0; i < 12; ++i) {
                source += parts.at(random.bounded(static_cast<int>(parts.size())));
                const QString word = u"W%1W"_s.arg(i);
                source += word;
                words.append(word);
            }
            const SatoriNodes nodes = parseSatoriElements(source);
            // Words may end up in an attribute where the source says so.
            const QString written = writeSatoriElements(nodes);
            for (const QString &word : words)
                QVERIFY2(written.contains(word), qPrintable(source + u" → "_s + written));
            QCOMPARE(parseSatoriElements(written), nodes);
        }
    }

    void deepAndHugeSourcesAreReadInTime()
    {
        const QString deep = u"<b>"_s.repeated(200'000) + u"x"_s + u"</b>"_s.repeated(200'000);
        QCOMPARE(parseSatori(deep).plain, u"x"_s);
        QCOMPARE(wordsOf(parseSatoriElements(u"<wow>"_s.repeated(100'000))).size(), 500'000);
        for (const QString &piece :
            {u"<a "_s, u"<a b=\""_s, u"<a b='<i c=\""_s, u"&#"_s, u"<!--"_s, u"</b"_s, u"<b>"_s})
            QVERIFY(parseSatori(piece.repeated(200'000)).plain.size() <= 200'000 * piece.size());
        QCOMPARE(parseSatori(u"word &amp; "_s.repeated(500'000)).plain.size(), 7 * 500'000);
    }

    void findingsSayWhatAndWhere_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("reasons");
        QTest::newRow("clean") << u"<b>x</b><at id='1'/><img src='https://x/y.png'/>&amp;<br/>"_s << QString();
        QTest::newRow("unclosed") << u"a\n<b>x"_s << u"unclosed_tag@2:1"_s;
        QTest::newRow("unmatched") << u"x</b>"_s << u"unmatched_end_tag@1:2"_s;
        QTest::newRow("unknown") << u"<wow>x</wow>"_s << u"unknown_tag@1:1"_s;
        QTest::newRow("stray") << u"a < b"_s << u"stray_markup@1:3"_s;
        QTest::newRow("entity") << u"a & b &nope;"_s << u"unknown_entity@1:3 unknown_entity@1:7"_s;
        QTest::newRow("no source") << u"<img/>"_s << u"missing_field@1:1"_s;
        QTest::newRow("bad address") << u"<a href=\"nonsense\">x</a>"_s << u"bad_url@1:1"_s;
    }
    void findingsSayWhatAndWhere()
    {
        QFETCH(QString, source);
        QFETCH(QString, reasons);
        QStringList found;
        for (const Finding &finding : checkSatori(source))
            found.append(u"%1@%2:%3"_s.arg(finding.reason).arg(finding.line).arg(finding.column));
        QCOMPARE(found.join(u' '), reasons);
    }

    void jsonIsReadBack()
    {
        const QJsonObject object = satoriToJson(u"<b>x</b> &amp;"_s);
        QCOMPARE(object.value("plain"_L1).toString(), u"x &"_s);
        QCOMPARE(object.value("elements"_L1).toArray().size(), 2);
        QCOMPARE(satoriFromJson(object).value(), u"<b>x</b> &amp;"_s);
        QJsonObject contentOnly = object;
        contentOnly.remove("elements"_L1);
        QCOMPARE(satoriFromJson(contentOnly).value(), u"<b>x</b> &amp;"_s);
        QVERIFY(!satoriFromJson({}).ok());
    }
};

KOOKABURRA_PLAIN_CASE(TestSatoriElements)

} // namespace tst_satorielements

#include "tst_satorielements.moc"
