// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/markup/contentjson.h"
#include "app/markup/kmarkdown/canonical.h"
#include "app/markup/kmarkdown/kmarkdown.h"
#include "app/markup/kmarkdown/kmarkdownwriter.h"
#include "app/markup/plaintext.h"
#include "tests/support/testcase.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

namespace tst_kmarkdownproperties {

using namespace Qt::Literals::StringLiterals;
using namespace chat;
using Kind = Inline::Kind;

namespace {

QString shown(const Blocks &blocks)
{
    return QString::fromUtf8(QJsonDocument(markup::toJson(blocks)).toJson(QJsonDocument::Compact));
}

//! As it is shown: every kind of line break is one, and those at the edges are not there.
QString withoutEdges(QString text)
{
    text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    while (text.startsWith(u'\n'))
        text.remove(0, 1);
    while (text.endsWith(u'\n'))
        text.chop(1);
    return text;
}

QString withoutSpaces(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace() || c == QChar(0x200b); }); // what breaks up a code fence is one
    return text;
}

//! Trees of any shape, the same ones every time.
class TreeSource
{
public:
    QString text()
    {
        const QStringList pieces{u"a"_s, u"b c"_s, u" "_s, u"  "_s, u"中文"_s, u"，"_s, u"*"_s, u"**"_s, u"~"_s,
            u"~~"_s, u"`"_s, u"```"_s, u"\\"_s, u"["_s, u"]"_s, u"]("_s, u"("_s, u")"_s, u"(ins)"_s, u"(spl)"_s,
            u"(met)1(met)"_s, u"(font)"_s, u"[pink]"_s, u":"_s, u":smile:"_s, u":nosuch:"_s, u"10:30:45"_s, u"> "_s,
            u">"_s, u"-"_s, u"---"_s, u"\n"_s, u"\n\n"_s, u"\n> "_s, u"\n---\n"_s, u"https://a.b/c"_s, u"http:"_s,
            u"//"_s, u"😀"_s, u"\u200b"_s, u"\u202e"_s, u"\t"_s, u"1"_s, u"_"_s, u"#"_s};
        QString out;
        for (int i = m_random.bounded(4); i >= 0; --i)
            out += pieces[m_random.bounded(pieces.size())];
        return out;
    }

    Inlines inlines(int depth)
    {
        Inlines out;
        for (int i = m_random.bounded(4); i >= 0; --i)
            out.push_back(node(depth));
        return out;
    }

    Blocks blocks()
    {
        Blocks out;
        for (int i = m_random.bounded(3); i >= 0; --i) {
            Block block;
            block.kind = static_cast<Block::Kind>(m_random.bounded(4));
            if (block.kind == Block::Kind::Text && !out.empty() && out.back().kind == Block::Kind::Text)
                block.kind = Block::Kind::Quote; // two texts side by side are one
            if (block.kind == Block::Kind::Code) {
                block.text = text();
                block.lang = m_random.bounded(2) ? u"js"_s : QString();
            } else if (block.kind != Block::Kind::Hr) {
                block.inlines = inlines(4);
            }
            out.push_back(std::move(block));
        }
        return out;
    }

    QRandomGenerator &random() { return m_random; }

private:
    Inline node(int depth)
    {
        Inline out;
        out.kind = static_cast<Kind>(m_random.bounded(depth > 0 ? 15 : 2));
        switch (out.kind) {
        case Kind::Text:
            out.text = text();
            break;
        case Kind::Code:
            out.text = m_random.bounded(2) ? u"*x* "_s : u"(met)1(met) \\"_s;
            break;
        case Kind::Link:
            out.value = u"https://a.b/"_s + withoutSpaces(text());
            out.children = inlines(depth - 1);
            break;
        case Kind::Font:
            out.value = u"pink"_s;
            out.children = inlines(depth - 1);
            break;
        case Kind::User:
        case Kind::Role:
        case Kind::Channel:
            out.value = QString::number(m_random.bounded(1000));
            break;
        case Kind::Emoji:
            out.text = u"狗 头"_s;
            out.value = u"12/ab.C"_s;
            break;
        case Kind::All:
        case Kind::Here:
        case Kind::Shortcode:
            break;
        default:
            out.children = inlines(depth - 1);
        }
        return out;
    }

    QRandomGenerator m_random{4};
};

} // namespace

//! What holds for every text and every tree.
class TestKMarkdownProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyTreeIsReadAgain();
    void anyTextEscapedShowsItself();
    void hostileTextsEscapedShowThemselves_data();
    void hostileTextsEscapedShowThemselves();
    void unwritableTreesShowTheSame_data();
    void unwritableTreesShowTheSame();
    void nestingIsCapped();
    void timeGrowsWithTheText_data();
    void timeGrowsWithTheText();
};

void TestKMarkdownProperties::anyTreeIsReadAgain()
{
    TreeSource source;
    QString failure; // the shortest one is the most helpful
    for (int i = 0; i < 20'000; ++i) {
        const Blocks tree = source.blocks();
        const Blocks expected = markup::canonical(tree);
        const QString written = markup::writeKMarkdown(tree);
        const Blocks again = markup::parseKMarkdownBlocks(written);
        const bool same = again == expected;
        // Nothing is lost on the way to a tree that can be written.
        const bool whole = withoutSpaces(markup::plainOf(expected)) == withoutSpaces(markup::plainOf(tree));
        const QString report = u"tree    %1\n means   %2\n written %3\n gives   %4"_s.arg(
            shown(tree), shown(expected), QString(written).replace(u'\n', u"⏎"_s), shown(again));
        if ((!same || !whole) && (failure.isEmpty() || report.size() < failure.size()))
            failure = report;
    }
    QVERIFY2(failure.isEmpty(), qPrintable(failure));
}

void TestKMarkdownProperties::anyTextEscapedShowsItself()
{
    TreeSource source;
    QRandomGenerator &random = source.random();
    for (int i = 0; i < 20'000; ++i) {
        QString text;
        for (int j = random.bounded(5); j >= 0; --j) {
            switch (random.bounded(4)) {
            case 0: // controls and Latin
                text += QChar(static_cast<char16_t>(random.bounded(0x100)));
                break;
            case 1: // spaces, joiners, marks, directions
                text += QChar(static_cast<char16_t>(0x2000 + random.bounded(0x70)));
                break;
            default:
                text += source.text();
            }
        }
        const QString escaped = markup::escapeKMarkdown(text);
        const Content content = markup::parseKMarkdown(escaped);
        if (content.plain != withoutEdges(text) || content.blocks.size() > 1)
            QFAIL(qPrintable(u"%1\n escaped %2\n shows   %3"_s.arg(text, escaped, shown(content.blocks))));
    }
}

void TestKMarkdownProperties::hostileTextsEscapedShowThemselves_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("NUL") << u"a"_s + QChar(0) + u"*b*"_s;
    QTest::newRow("CR") << u"a\r\n---\r\n> b\r"_s;
    QTest::newRow("quote") << u"> a"_s;
    QTest::newRow("quote marks") << u">>> a\n>\n> "_s;
    QTest::newRow("divider") << u"---"_s;
    QTest::newRow("divider with spaces") << u"--- \t"_s;
    QTest::newRow("byte order mark") << u"\ufeff> a"_s;
    QTest::newRow("joiners") << u"\u200d*\u200d*\u200b"_s;
    QTest::newRow("marks") << u"Z"_s + QString(8000, QChar(0x0301)) + u"**a**"_s;
    QTest::newRow("overrides") << u"\u202e(met)1(met)\u202c"_s;
    QTest::newRow("half a character") << QString(QChar(0xd83d)) + u"*a*"_s + QChar(0xde00);
    QTest::newRow("not characters") << u"\uffff\ufffe*a*"_s;
    QTest::newRow("separators") << u"a\u2028> b\u2029---\v\f"_s;
    QTest::newRow("asterisks") << QString(10'000, u'*');
    QTest::newRow("tags") << u"(ins)"_s.repeated(10'000);
    QTest::newRow("backslashes") << QString(10'000, u'\\');
    QTest::newRow("links of other schemes") << u"[a](javascript:b) [c](d)"_s;
}

void TestKMarkdownProperties::hostileTextsEscapedShowThemselves()
{
    QFETCH(const QString, text);
    const Content content = markup::parseKMarkdown(markup::escapeKMarkdown(text));
    QVERIFY(content.plain == withoutEdges(text));
    QCOMPARE(content.blocks.size(), size_t{1});
}

void TestKMarkdownProperties::unwritableTreesShowTheSame_data()
{
    QTest::addColumn<QByteArray>("tree");
    QTest::addColumn<QString>("source");
    const auto row = [](const char *name, const char *inlines, const QString &source) {
        QTest::newRow(name) << (R"({"content":[{"block":"text","inline":[)" + QByteArray(inlines) + "]}]}") << source;
    };
    row("italics side by side",
        R"({"i":"italic","children":[{"i":"text","text":"a"}]},{"i":"italic","children":[{"i":"text","text":"b"}]})",
        u"*ab*"_s);
    row("spaces in bold", R"({"i":"text","text":"x"},{"i":"bold","children":[{"i":"text","text":" a "}]})",
        u"x **a** "_s);
    row("empty bold", R"({"i":"bold","children":[]},{"i":"text","text":"x"})", u"x"_s);
    row("bold in bold", R"({"i":"bold","children":[{"i":"bold","children":[{"i":"text","text":"a"}]}]})", u"**a**"_s);
    row("other scheme", R"({"i":"link","url":"javascript:x","children":[{"i":"text","text":"a"}]})", u"a"_s);
    row("link without text", R"({"i":"link","url":"https://a.b","children":[]})", u"https://a.b"_s);
    row("space in an address", R"({"i":"link","url":"https://a.b/c d","children":[{"i":"text","text":"e"}]})",
        u"[e](https://a.b/c%20d)"_s);
    row("unknown colour", R"({"i":"font","theme":"mauve","children":[{"i":"text","text":"a"}]})", u"a"_s);
    row("user of another platform", R"({"i":"user","id":"abc","name":"Ann"})", u"@Ann"_s);
    row("backtick in code", R"({"i":"code","text":"a`b"})", u"`a`\\``b`"_s);
}

void TestKMarkdownProperties::unwritableTreesShowTheSame()
{
    QFETCH(const QByteArray, tree);
    const auto content = markup::fromJson(QJsonDocument::fromJson(tree).object());
    QVERIFY(content.ok());
    QTEST(markup::writeKMarkdown(content.value().blocks), "source");
}

void TestKMarkdownProperties::nestingIsCapped()
{
    // Each kind nests once, so depth comes from the tree's own side only.
    Inline node;
    node.text = u"a"_s;
    for (int i = 0; i < 500; ++i) {
        Inline outer;
        outer.kind = i % 2 ? Kind::Underline : Kind::Spoiler;
        outer.children.push_back(std::move(node));
        node = std::move(outer);
    }
    Block block;
    block.inlines.push_back(std::move(node));
    QCOMPARE(markup::writeKMarkdown({block}), u"(ins)(spl)a(spl)(ins)"_s);
}

void TestKMarkdownProperties::timeGrowsWithTheText_data()
{
    QTest::addColumn<QString>("unit");
    for (const char *unit : {"*", "(ins)", "(spl)(ins)", "[", "[a](b", "](x)", "> ", "`", "```", "~~a ", "\\",
             ":a:", "(font)", "(font)[", "(emj)a(emj)[", "**a ", "http://a.b(", "\n> a\n\n", "a"})
        QTest::newRow(unit) << QString::fromLatin1(unit);
}

void TestKMarkdownProperties::timeGrowsWithTheText()
{
    QFETCH(const QString, unit);
    // Steps, not milliseconds: they are the same on every machine. Were it quadratic, they would be a hundred times as
    // many.
    const auto steps = [](const QString &text) {
        quint64 counted = 0;
        markup::ParseOptions options;
        options.steps = &counted;
        const Blocks blocks = markup::parseKMarkdownBlocks(text, options);
        return blocks.empty() ? 0 : counted;
    };
    const quint64 few = steps(unit.repeated(30'000 / unit.size()));
    const quint64 many = steps(unit.repeated(300'000 / unit.size()));
    QVERIFY2(few >= static_cast<quint64>(30'000 / unit.size()), "nothing was counted");
    QVERIFY2(many < 12 * few, qPrintable(u"%1 steps, then %2"_s.arg(few).arg(many)));
    QVERIFY2(many < 20 * 300'000, qPrintable(u"%1 steps"_s.arg(many)));
}

KOOKABURRA_PLAIN_CASE(TestKMarkdownProperties)

} // namespace tst_kmarkdownproperties

#include "tst_kmarkdownproperties.moc"
