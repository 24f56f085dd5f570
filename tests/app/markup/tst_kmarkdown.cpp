// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/markup/kmarkdown/kmarkdown.h"
#include "app/markup/kmarkdown/kmarkdownwriter.h"
#include "app/markup/plaintext.h"
#include "tests/support/testcase.h"

#include <QRandomGenerator>
#include <QTest>

namespace tst_kmarkdown {

using namespace Qt::Literals::StringLiterals;
using namespace chat;

namespace {

QString shown(const Inlines &inlines);

//! A tree in short: B bold, I italic, S strike, U underline, P spoiler, L link, F font, C code, E guild emoji,
//! @ user, & role, # channel, "text".
QString shown(const Inline &node)
{
    const QString children = u'(' + shown(node.children) + u')';
    switch (node.kind) {
    case Inline::Kind::Text:
        return u'"' + QString(node.text).replace(u'\n', u"\\n"_s) + u'"';
    case Inline::Kind::Code:
        return u"C'"_s + QString(node.text).replace(u'\n', u"\\n"_s) + u'\'';
    case Inline::Kind::Bold:
        return u'B' + children;
    case Inline::Kind::Italic:
        return u'I' + children;
    case Inline::Kind::Strike:
        return u'S' + children;
    case Inline::Kind::Underline:
        return u'U' + children;
    case Inline::Kind::Spoiler:
        return u'P' + children;
    case Inline::Kind::Link:
        return u"L<"_s + node.value + u'>' + children;
    case Inline::Kind::Font:
        return u"F<"_s + node.value + u'>' + children;
    case Inline::Kind::User:
        return u'@' + node.value;
    case Inline::Kind::All:
        return u"@all"_s;
    case Inline::Kind::Here:
        return u"@here"_s;
    case Inline::Kind::Role:
        return u'&' + node.value;
    case Inline::Kind::Channel:
        return u'#' + node.value;
    case Inline::Kind::Emoji:
        return u"E<"_s + node.text + u' ' + node.value + u'>';
    case Inline::Kind::Shortcode:
        return u':' + node.text + u':';
    }
    return {};
}

QString shown(const Inlines &inlines)
{
    QStringList out;
    for (const Inline &node : inlines)
        out += shown(node);
    return out.join(u' ');
}

//! Blocks separated by " | ": quotes "> ", code "{lang:text}", dividers "---".
QString shown(const Blocks &blocks)
{
    QStringList out;
    for (const Block &block : blocks) {
        switch (block.kind) {
        case Block::Kind::Text:
            out += shown(block.inlines);
            break;
        case Block::Kind::Quote:
            out += u"> "_s + shown(block.inlines);
            break;
        case Block::Kind::Code:
            out += u'{' + block.lang + u':' + QString(block.text).replace(u'\n', u"\\n"_s) + u'}';
            break;
        case Block::Kind::Hr:
            out += u"---"_s;
            break;
        default:
            out += u"?"_s;
        }
    }
    return out.join(u" | "_s);
}

} // namespace

//! KMarkdown to content tree and back.
class TestKMarkdown : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void plainText_data();
    void plainText();
    void fontTagsCanBeOff();
    void depthIsCapped();
    void writtenTreesAreReadAgain_data();
    void writtenTreesAreReadAgain();
    void generatedTreesAreReadAgain();
    void escapedTextShowsItself_data();
    void escapedTextShowsItself();
    void generatedTextsEscapedShowThemselves();
    void escapesNoMoreThanNeeded_data();
    void escapesNoMoreThanNeeded();
    void generatedSourcesLoseNoCharacters();
    void hugeInputsEnd_data();
    void hugeInputsEnd();

private:
    QRandomGenerator m_random{20260101};

    QString pick(const QStringList &from) { return from[m_random.bounded(from.size())]; }
};

void TestKMarkdown::reads_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("tree");
    const auto row
        = [](const char *name, const QString &source, const QString &tree) { QTest::newRow(name) << source << tree; };
    row("empty", u""_s, u""_s);
    row("text", u"hello"_s, u"\"hello\""_s);
    row("lines", u"a\nb\n\nc"_s, u"\"a\\nb\\n\\nc\""_s);
    row("newlines at the edges", u"\n\na\n\n"_s, u"\"a\""_s);
    row("only newlines", u"\n\n\n"_s, u""_s);

    row("bold", u"**x**"_s, u"B(\"x\")"_s);
    row("italic", u"*x*"_s, u"I(\"x\")"_s);
    row("bold italic", u"***x***"_s, u"B(I(\"x\"))"_s);
    row("bold ends first", u"***a** b*"_s, u"I(B(\"a\") \" b\")"_s);
    row("italic ends first", u"***a* b**"_s, u"B(I(\"a\") \" b\")"_s);
    row("italic in bold at the end", u"**a *b***"_s, u"B(\"a \" I(\"b\"))"_s);
    row("bold in italic at the end", u"*a **b***"_s, u"I(\"a \" B(\"b\"))"_s);
    row("bold inside a word", u"a**b**c"_s, u"\"a\" B(\"b\") \"c\""_s);
    row("italic inside Chinese", u"这*是*字"_s, u"\"这\" I(\"是\") \"字\""_s);
    row("bold after bold", u"**a****b**"_s, u"B(\"a\") B(\"b\")"_s);
    row("italic after bold", u"**a***b*"_s, u"B(\"a\") I(\"b\")"_s);
    row("bold after italic", u"*a***b**"_s, u"I(\"a\") B(\"b\")"_s);
    row("bold over lines", u"**a\nb**"_s, u"B(\"a\\nb\")"_s);
    row("italic after italic", u"*a****b** c*"_s, u"I(\"a\") I(B(\"b\") \" c\")"_s);
    row("strike", u"~~x~~"_s, u"S(\"x\")"_s);
    row("strike after strike", u"~~a~~~~b~~"_s, u"S(\"a\") S(\"b\")"_s);
    row("one tilde", u"~x~"_s, u"\"~x~\""_s);
    row("spaces around stars", u"2 * 3 * 4"_s, u"\"2 * 3 * 4\""_s);
    row("space after the opener", u"** a**"_s, u"\"** a**\""_s);
    row("space before the closer", u"**a **"_s, u"\"**a **\""_s);
    row("strike with spaces", u"~~ a ~~"_s, u"\"~~ a ~~\""_s);

    row("unclosed bold", u"**abc"_s, u"\"**abc\""_s);
    row("unclosed italic", u"*abc"_s, u"\"*abc\""_s);
    row("unclosed strike", u"~~abc"_s, u"\"~~abc\""_s);
    row("empty bold", u"****"_s, u"\"****\""_s);
    row("empty strike", u"~~~~"_s, u"\"~~~~\""_s);
    row("empty spoiler", u"(spl)(spl)"_s, u"\"(spl)(spl)\""_s);
    row("unclosed spoiler", u"(spl)abc"_s, u"\"(spl)abc\""_s);
    row("unknown tag", u"(foo)x(foo)"_s, u"\"(foo)x(foo)\""_s);
    row("only stars", u"**********"_s, u"\"**********\""_s);

    row("overlap", u"**a ~~b** c~~"_s, u"B(\"a ~~b\") \" c~~\""_s);
    row("overlap of tags", u"(ins)a(spl)b(ins)c(spl)"_s, u"U(\"a(spl)b\") \"c(spl)\""_s);
    row("opened first, never closed", u"**a ~~b~~"_s, u"\"**a \" S(\"b\")"_s);
    row("star inside bold", u"**a*b**"_s, u"B(\"a*b\")"_s);

    row("underline", u"(ins)x(ins)"_s, u"U(\"x\")"_s);
    row("spoiler", u"(spl)x(spl)"_s, u"P(\"x\")"_s);
    row("next equal tag closes", u"(ins)a(ins)b(ins)c(ins)"_s, u"U(\"a\") \"b\" U(\"c\")"_s);
    row("tag in bold", u"**(ins)x(ins)**"_s, u"B(U(\"x\"))"_s);
    row("markup in a spoiler", u"(spl)**a** [b](https://c.d)(spl)"_s, u"P(B(\"a\") \" \" L<https://c.d>(\"b\"))"_s);
    row("tag with spaces", u"(ins) a (ins)"_s, u"U(\" a \")"_s);
    row("tag over lines", u"(spl)a\nb(spl)"_s, u"P(\"a\\nb\")"_s);

    row("font", u"(font)x(font)[pink]"_s, u"F<pink>(\"x\")"_s);
    row("font with bold", u"(font)**x**(font)[success]"_s, u"F<success>(B(\"x\"))"_s);
    row("font of no theme", u"(font)x(font)[mauve]"_s, u"\"(font)x(font)[mauve]\""_s);
    row("font without theme", u"(font)x(font)"_s, u"\"(font)x(font)\""_s);
    row("wrong font, then a right one", u"(font)a(font)[no](font)b(font)[pink]"_s,
        u"\"(font)a(font)[no]\" F<pink>(\"b\")"_s);
    row("empty font", u"(font)(font)[pink]"_s, u"\"(font)(font)[pink]\""_s);

    row("user", u"(met)1001(met)"_s, u"@1001"_s);
    row("everyone", u"(met)all(met)"_s, u"@all"_s);
    row("online", u"(met)here(met)"_s, u"@here"_s);
    row("role", u"(rol)702(rol)"_s, u"&702"_s);
    row("channel", u"(chn)3163216254850001(chn)"_s, u"#3163216254850001"_s);
    row("user without id", u"(met)(met)"_s, u"\"(met)(met)\""_s);
    row("user with letters", u"(met)abc(met)"_s, u"\"(met)abc(met)\""_s);
    row("role too long", u"(rol)12345678901(rol)"_s, u"\"(rol)12345678901(rol)\""_s);
    row("user too long", u"(met)123456789012345678901(met)"_s, u"\"(met)123456789012345678901(met)\""_s);
    row("unclosed user, then one", u"(met)1(met)2(met)"_s, u"@1 \"2(met)\""_s);
    row("wrong user, then one", u"(met)x(met)2(met)"_s, u"\"(met)x\" @2"_s);
    row("two users", u"(met)1(met)(met)2(met)"_s, u"@1 @2"_s);
    row("user in bold", u"**(met)1(met)**"_s, u"B(@1)"_s);

    row("guild emoji", u"(emj)wow(emj)[736/abc]"_s, u"E<wow 736/abc>"_s);
    row("interactive emoji", u"(emj)dice(emj)[0/24677/ab.c]"_s, u"E<dice 0/24677/ab.c>"_s);
    row("guild emoji without id", u"(emj)wow(emj)"_s, u"\"(emj)wow(emj)\""_s);
    row("guild emoji with a bad id", u"(emj)wow(emj)[a b]"_s, u"\"(emj)wow(emj)[a b]\""_s);
    row("guild emoji, name of 33", u"(emj)"_s + QString(33, u'a') + u"(emj)[1/a]"_s,
        u"\"(emj)"_s + QString(33, u'a') + u"(emj)[1/a]\""_s);
    row("guild emoji, Chinese name", u"(emj)狗头(emj)[1/a]"_s, u"E<狗头 1/a>"_s);

    row("shortcode", u"a :smile: b"_s, u"\"a 😄 b\""_s);
    row("shortcodes side by side", u":smile::+1:"_s, u"\"😄👍\""_s);
    row("shortcode between letters", u"a:smile:b"_s, u"\"a😄b\""_s);
    row("unknown shortcode", u":nosuchemoji:"_s, u":nosuchemoji:"_s);
    row("time", u"10:30:45"_s, u"\"10:30:45\""_s);
    row("scores", u"1:100:1"_s, u"\"1:100:1\""_s);
    row("hundred", u":100:"_s, u"\"💯\""_s);
    row("namespaces", u"std::vector::size"_s, u"\"std::vector::size\""_s);
    row("first colon of none", u":a:smile:"_s, u"\"🅰️smile:\""_s);

    row("inline code", u"`x`"_s, u"C'x'"_s);
    row("inline code is raw", u"`**a** (met)1(met) \\* :smile: https://a.b`"_s,
        u"C'**a** (met)1(met) \\* :smile: https://a.b'"_s);
    row("inline code in bold", u"**`a`**"_s, u"B(C'a')"_s);
    row("bold across code", u"**a `b** c`"_s, u"\"**a \" C'b** c'"_s);
    row("empty code", u"``"_s, u"\"``\""_s);
    row("double backticks", u"``x``"_s, u"\"``x``\""_s);
    row("unclosed code", u"`x"_s, u"\"`x\""_s);
    row("code after code", u"`a``b`"_s, u"C'a' C'b'"_s);
    row("backslash in code", u"`a\\`"_s, u"C'a\\'"_s);
    row("code over lines", u"`a\nb`"_s, u"C'a\\nb'"_s);

    row("code block", u"```js\nconst a = 1;\n```"_s, u"{js:const a = 1;}"_s);
    row("code block without language", u"```\nx\n```"_s, u"{:x}"_s);
    row("code block without last newline", u"```js\nx```"_s, u"{js:x}"_s);
    row("code block on one line", u"```x y```"_s, u"{:x y}"_s);
    row("one word on one line is no language", u"```js```"_s, u"{:js}"_s);
    row("code block drops one newline", u"```\na\n\n```"_s, u"{:a\\n}"_s);
    row("code block keeps leading newlines", u"```\n\na\n```"_s, u"{:\\na}"_s);
    row("code block is raw", u"```\n**a**\n> b\n---\n\\*\n```"_s, u"{:**a**\\n> b\\n---\\n\\*}"_s);
    row("code block with C++", u"```c++\nx\n```"_s, u"{c++:x}"_s);
    row("text around a code block", u"a\n```\nx\n```\nb"_s, u"\"a\" | {:x} | \"b\""_s);
    row("code block inside a line", u"a ```x``` b"_s, u"\"a \" | {:x} | \" b\""_s);
    row("unclosed code block", u"```js\nx"_s, u"\"```js\\nx\""_s);
    row("empty code block", u"``````"_s, u"\"``````\""_s);
    row("two code blocks", u"```\na\n```\n```\nb\n```"_s, u"{:a} | {:b}"_s);
    row("bold does not reach over a code block", u"**a\n```\nx\n```\nb**"_s, u"\"**a\" | {:x} | \"b**\""_s);

    row("divider", u"a\n---\nb"_s, u"\"a\" | --- | \"b\""_s);
    row("divider alone", u"---"_s, u"---"_s);
    row("dividers", u"---\n---\n"_s, u"--- | ---"_s);
    row("blank lines around a divider", u"a\n\n---\n\nb"_s, u"\"a\" | --- | \"b\""_s);
    row("four dashes", u"----"_s, u"\"----\""_s);
    row("dashes in a line", u"a --- b"_s, u"\"a --- b\""_s);
    row("divider ends what is open", u"**a\n---\nb**"_s, u"\"**a\" | --- | \"b**\""_s);

    row("quote", u"> a"_s, u"> \"a\""_s);
    row("quote goes on", u"> a\nb"_s, u"> \"a\\nb\""_s);
    row("quote ends", u"> a\n\nb"_s, u"> \"a\" | \"b\""_s);
    row("quote after text", u"a\n> b"_s, u"\"a\" | > \"b\""_s);
    row("quoted lines", u"> a\n> b"_s, u"> \"a\\nb\""_s);
    row("blank quoted line", u"> a\n> \n> b"_s, u"> \"a\\n\\nb\""_s);
    row("two quotes", u"> a\n\n> b"_s, u"> \"a\" | > \"b\""_s);
    row("markup in a quote", u"> **a** (met)1(met)"_s, u"> B(\"a\") \" \" @1"_s);
    row("divider after a quote", u"> a\n---\nb"_s, u"> \"a\" | --- | \"b\""_s);
    row("code block after a quote", u"> a\n```\nx\n```"_s, u"> \"a\" | {:x}"_s);
    row("bold over lines of a quote", u"> **a\nb**"_s, u"> B(\"a\\nb\")"_s);
    row("bold does not leave a quote", u"> **a\n\nb**"_s, u"> \"**a\" | \"b**\""_s);
    row("no space, no quote", u">a"_s, u"\">a\""_s);
    row("not at the start of a line", u"a > b"_s, u"\"a > b\""_s);
    row("empty quote", u"> \n\na"_s, u"\"> \\n\\na\""_s);
    row("quote in a quote", u"> > a"_s, u"> \"> a\""_s);

    row("link", u"[a](https://b.c)"_s, u"L<https://b.c>(\"a\")"_s);
    row("link with markup", u"[**a**](http://b.c)"_s, u"L<http://b.c>(B(\"a\"))"_s);
    row("link in bold", u"**[a](http://b.c)**"_s, u"B(L<http://b.c>(\"a\"))"_s);
    row("escaped parentheses", u"[a](https://b.c/\\(d\\))"_s, u"L<https://b.c/(d)>(\"a\")"_s);
    row("link of its address", u"[https://b.c](https://b.c)"_s, u"L<https://b.c>(\"https://b.c\")"_s);
    row("other schemes show the text", u"[a](javascript:alert) [**b**](ftp://c)"_s, u"\"a \" B(\"b\")"_s);
    row("addresses of files and data show the text", u"[a](file:///etc/passwd) [b](data:text/html,x)"_s, u"\"a b\""_s);
    row("no scheme shows the text", u"[a](www.b.c) [b](/c)"_s, u"\"a b\""_s);
    row("remark behind brackets", u"[图](如下) [a](b c)"_s, u"\"[图](如下) [a](b c)\""_s);
    row("mention behind brackets", u"[a](met)1(met)"_s, u"\"[a]\" @1"_s);
    row("tag behind brackets", u"[a](ins)b(ins)"_s, u"\"[a]\" U(\"b\")"_s);
    row("empty link text", u"[](https://b.c)"_s, u"\"[](\" L<https://b.c>(\"https://b.c\") \")\""_s);
    row("empty address", u"[a]()"_s, u"\"[a]()\""_s);
    row("unclosed link", u"[a](https://b.c"_s, u"\"[a](\" L<https://b.c>(\"https://b.c\")"_s);
    row("brackets before a link", u"[x] [a](https://b.c)"_s, u"\"[x] \" L<https://b.c>(\"a\")"_s);
    row("brackets in a link's text", u"[a [b] c](https://b.c)"_s, u"L<https://b.c>(\"a [b] c\")"_s);
    row("link in an open bracket", u"[x [a](https://b.c)"_s, u"\"[x \" L<https://b.c>(\"a\")"_s);
    row("no link in a link", u"[x [a](https://b.c) y](https://d.e)"_s,
        u"\"[x \" L<https://b.c>(\"a\") \" y](\" L<https://d.e>(\"https://d.e\") \")\""_s);
    row("bold opened in a link", u"[a **b](https://b.c) c**"_s, u"L<https://b.c>(\"a **b\") \" c**\""_s);
    row("link opened in bold", u"**a [b** c](https://b.c)"_s,
        u"B(\"a [b\") \" c](\" L<https://b.c>(\"https://b.c\") \")\""_s);

    row("address", u"see https://a.b/c?d=e#f now"_s,
        u"\"see \" L<https://a.b/c?d=e#f>(\"https://a.b/c?d=e#f\") \" now\""_s);
    row("address at the end of a sentence", u"https://a.b."_s, u"L<https://a.b>(\"https://a.b\") \".\""_s);
    row("address in parentheses", u"(https://a.b)"_s, u"\"(\" L<https://a.b>(\"https://a.b\") \")\""_s);
    row("address with parentheses", u"https://a.b/c_(d)"_s, u"L<https://a.b/c_(d)>(\"https://a.b/c_(d)\")"_s);
    row("address before Chinese punctuation", u"看https://a.b，好"_s,
        u"\"看\" L<https://a.b>(\"https://a.b\") \"，好\""_s);
    row("address in Chinese brackets", u"（https://a.b）"_s, u"\"（\" L<https://a.b>(\"https://a.b\") \"）\""_s);
    row("address in bold", u"**https://a.b**"_s, u"B(L<https://a.b>(\"https://a.b\"))"_s);
    row("address in italic", u"*https://a.b*"_s, u"I(L<https://a.b>(\"https://a.b\"))"_s);
    row("address in strike", u"~~https://a.b~~"_s, u"S(L<https://a.b>(\"https://a.b\"))"_s);
    row("address in a tag", u"(ins)https://a.b(ins)"_s, u"U(L<https://a.b>(\"https://a.b\"))"_s);
    row("address before a mention", u"https://a.b(met)1(met)"_s, u"L<https://a.b>(\"https://a.b\") @1"_s);
    row("address with stars", u"https://a.b/*c*"_s, u"L<https://a.b/*c>(\"https://a.b/*c\") \"*\""_s);
    row("address in capitals", u"HTTPS://A.B"_s, u"L<HTTPS://A.B>(\"HTTPS://A.B\")"_s);
    row("address inside a word", u"xhttps://a.b"_s, u"\"xhttps://a.b\""_s);
    row("no host", u"https:// x"_s, u"\"https:// x\""_s);
    row("other scheme", u"ftp://a.b"_s, u"\"ftp://a.b\""_s);
    row("port and IPv6", u"http://[::1]:80/x"_s, u"L<http://[::1]:80/x>(\"http://[::1]:80/x\")"_s);
    row("address with a broken bold", u"https://a.b/**x"_s, u"L<https://a.b/**x>(\"https://a.b/**x\")"_s);

    row("escapes", u"\\* \\~ \\` \\: \\- \\> \\[ \\] \\( \\) \\\\"_s, u"\"* ~ ` : - > [ ] ( ) \\\""_s);
    row("no escape", u"\\n \\a \\_ \\# C:\\dir"_s, u"\"\\n \\a \\_ \\# C:\\dir\""_s);
    row("escaped bold", u"\\*\\*a\\*\\*"_s, u"\"**a**\""_s);
    row("half-escaped bold", u"\\**a**"_s, u"\"*\" I(\"a\") \"*\""_s);
    row("escaped tag", u"\\(met)1(met)"_s, u"\"(met)1(met)\""_s);
    row("escaped backtick", u"\\`a`"_s, u"\"`a`\""_s);
    row("escaped shortcode", u"\\:smile:"_s, u"\":smile:\""_s);
    row("escaped address", u"https\\://a.b"_s, u"\"https://a.b\""_s);
    row("escaped quote", u"\\> a"_s, u"\"> a\""_s);
    row("escaped divider", u"\\---"_s, u"\"---\""_s);
    row("escaped bracket", u"[a\\]b](https://c.d)"_s, u"L<https://c.d>(\"a]b\")"_s);
    row("escaped backslash", u"\\\\*a*"_s, u"\"\\\" I(\"a\")"_s);
    row("backslash at the end", u"a\\"_s, u"\"a\\\""_s);
    row("Windows newlines", u"a\r\nb\r\n---\r\nc"_s, u"\"a\\nb\" | --- | \"c\""_s);
    row("quote with Windows newlines", u"> a\r\nb\r\n\r\nc"_s, u"> \"a\\nb\" | \"c\""_s);
    row("code block with Windows newlines", u"```js\r\na\r\nb\r\n```\r\nc"_s, u"{js:a\\nb} | \"c\""_s);
    row("return alone", u"a\rb\r"_s, u"\"a\\nb\""_s);
    row("quote after a return alone", u"a\r> b\r\rc"_s, u"\"a\" | > \"b\" | \"c\""_s);
    row("return before a Windows newline", u"a\r\r\nb"_s, u"\"a\\n\\nb\""_s);
    row("escaped colon in an address", u"[a](https\\://b\\-c.d)"_s, u"L<https://b-c.d>(\"a\")"_s);
}

void TestKMarkdown::reads()
{
    QFETCH(const QString, source);
    QTEST(shown(markup::parseKMarkdown(source).blocks), "tree");
}

void TestKMarkdown::plainText_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("plain");
    QTest::newRow("styles") << u"*Hello* **World** (spl)x(spl)"_s << u"Hello World ████"_s;
    QTest::newRow("mentions") << u"(met)1(met) (met)all(met) (met)here(met) (rol)2(rol) (chn)3(chn)"_s
                              << u"@1 @全体成员 @在线成员 @2 #3"_s;
    QTest::newRow("link") << u"[a](https://b.c)"_s << u"a"_s;
    QTest::newRow("blocks") << u"a\n> b\n\n---\n```js\nc\n```\nd"_s << u"a\nb\nc\nd"_s;
    QTest::newRow("emoji") << u":smile: (emj)wow(emj)[1/a]"_s << u"😄 :wow:"_s;
    QTest::newRow("escapes") << u"\\*a\\*"_s << u"*a*"_s;
}

void TestKMarkdown::plainText()
{
    QFETCH(const QString, source);
    QTEST(markup::parseKMarkdown(source).plain, "plain");
}

void TestKMarkdown::fontTagsCanBeOff()
{
    QCOMPARE(shown(markup::parseKMarkdownBlocks(u"(font)**x**(font)[pink]", {32, false})),
        u"\"(font)\" B(\"x\") \"(font)[pink]\""_s);
}

void TestKMarkdown::depthIsCapped()
{
    const QString source = u"(ins)(spl)**a**(spl)(ins)"_s;
    QCOMPARE(shown(markup::parseKMarkdownBlocks(source, {2, true})), u"U(P(\"**a**\"))"_s);
    QCOMPARE(shown(markup::parseKMarkdownBlocks(source, {0, true})), u"\"(ins)(spl)**a**(spl)(ins)\""_s);
}

void TestKMarkdown::writtenTreesAreReadAgain_data()
{
    reads_data();
}

void TestKMarkdown::writtenTreesAreReadAgain()
{
    QFETCH(const QString, source);
    const Blocks blocks = markup::parseKMarkdownBlocks(source);
    const QString written = markup::writeKMarkdown(blocks);
    const Blocks again = markup::parseKMarkdownBlocks(written);
    QVERIFY2(again == blocks, qPrintable(written + u" gives "_s + shown(again)));
}

void TestKMarkdown::generatedTreesAreReadAgain()
{
    const QStringList pieces{u"*"_s, u"**"_s, u"***"_s, u"~~"_s, u"~"_s, u"`"_s, u"``"_s, u"```"_s, u"(ins)"_s,
        u"(spl)"_s, u"(font)"_s, u"(font)[pink]"_s, u"(met)1(met)"_s, u"(met)"_s, u"(rol)2(rol)"_s,
        u"(emj)a(emj)[1/b]"_s, u"["_s, u"]"_s, u"](https://a.b)"_s, u"](x:y)"_s, u"("_s, u")"_s, u"\\"_s, u"\n"_s,
        u"\n\n"_s, u"\n> "_s, u"> "_s, u"\n---\n"_s, u"---"_s, u"-"_s, u" "_s, u"a"_s, u"b c"_s, u"中文"_s,
        u":smile:"_s, u":nosuch:"_s, u":"_s, u"https://a.b/c"_s, u"http://"_s, u"1"_s, u"😀"_s};
    for (int i = 0; i < 40'000; ++i) {
        QString source;
        const int size = 1 + m_random.bounded(12);
        for (int j = 0; j < size; ++j)
            source += pick(pieces);
        const Blocks blocks = markup::parseKMarkdownBlocks(source);
        const QString written = markup::writeKMarkdown(blocks);
        const Blocks again = markup::parseKMarkdownBlocks(written);
        if (again != blocks)
            QFAIL(qPrintable(
                u"%1\n tree    %2\n written %3\n gives   %4"_s.arg(source, shown(blocks), written, shown(again))));
    }
}

void TestKMarkdown::escapedTextShowsItself_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("stars") << u"**a** *b* 2 * 3"_s;
    QTest::newRow("tags") << u"(met)all(met) (ins)x(ins) (font)a(font)[pink]"_s;
    QTest::newRow("code") << u"`a` ```js\nx\n```"_s;
    QTest::newRow("quote") << u"> a\n> b\n\nc"_s;
    QTest::newRow("divider") << u"a\n---\nb"_s;
    QTest::newRow("link") << u"[a](https://b.c) https://d.e/*f*"_s;
    QTest::newRow("shortcode") << u":smile: :nosuch::smile: 10:30:45"_s;
    QTest::newRow("backslashes") << u"C:\\dir\\*.txt \\\\ \\n \\"_s;
    QTest::newRow("spaces") << u"  a  "_s;
}

void TestKMarkdown::escapedTextShowsItself()
{
    QFETCH(const QString, text);
    const Content content = markup::parseKMarkdown(markup::escapeKMarkdown(text));
    QCOMPARE(content.plain, text);
    QCOMPARE(content.blocks, markup::plainContent(text).blocks);
}

void TestKMarkdown::generatedTextsEscapedShowThemselves()
{
    const QString alphabet = u"*~`:->[]()\\ \n\tabeijlmnopst/1.,中，😀#_"_s;
    const QStringList words{u"(met)"_s, u"(ins)"_s, u"(font)"_s, u"https://"_s, u"http:"_s, u"---"_s, u":smile:"_s,
        u"```"_s, u"> "_s, u"]("_s};
    for (int i = 0; i < 40'000; ++i) {
        QString text;
        const int size = 1 + m_random.bounded(16);
        for (int j = 0; j < size; ++j)
            text += m_random.bounded(4) == 0 ? pick(words) : QString(alphabet[m_random.bounded(alphabet.size())]);
        const QString escaped = markup::escapeKMarkdown(text);
        const Content content = markup::parseKMarkdown(escaped);
        Inlines trimmed(1);
        trimmed.front().text = text;
        markup::trimNewlines(trimmed);
        const QString expected = trimmed.empty() ? QString() : trimmed.front().text;
        if (content.plain != expected || content.blocks.size() > 1)
            QFAIL(qPrintable(u"%1\n escaped %2\n shows   %3"_s.arg(text, escaped, shown(content.blocks))));
    }
}

void TestKMarkdown::escapesNoMoreThanNeeded_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("sentence") << u"Hello, world - it's 10:30 (or so) > 3 [sic] ~5"_s;
    QTest::newRow("path") << u"C:\\dir\\file_name.txt"_s;
    QTest::newRow("product") << u"2 * 3"_s;
    QTest::newRow("address") << u"https://a.b/c_(d)?e=*&f=~g"_s;
    QTest::newRow("smileys") << u":) :-( >_<"_s;
}

void TestKMarkdown::escapesNoMoreThanNeeded()
{
    QFETCH(const QString, text);
    QCOMPARE(markup::escapeKMarkdown(text), text);
}

//! Whatever the markers do, the words between them are all there, in order.
void TestKMarkdown::generatedSourcesLoseNoCharacters()
{
    const QStringList markers{u"*"_s, u"**"_s, u"~~"_s, u"`"_s, u"```"_s, u"(ins)"_s, u"(spl)"_s, u"(font)"_s, u"["_s,
        u"]"_s, u"("_s, u")"_s, u"\\"_s, u"\n"_s, u"\n\n"_s, u"\n> "_s, u"\n---\n"_s, u":"_s, u" "_s, u"(met)"_s,
        u"(emj)"_s};
    for (int i = 0; i < 40'000; ++i) {
        QString source;
        QString words;
        const int size = 1 + m_random.bounded(12);
        for (int j = 0; j < size; ++j) {
            source += pick(markers);
            const QString word = QString(QChar(static_cast<char16_t>(0x4e00 + m_random.bounded(500))));
            source += word;
            words += word;
        }
        QString found;
        const QString plain = markup::uncoveredPlainOf(markup::parseKMarkdownBlocks(source));
        for (const QChar c : plain) {
            if (c.unicode() >= 0x4e00 && c.unicode() < 0x5000)
                found += c;
        }
        if (found != words)
            QFAIL(qPrintable(u"%1\n shows %2"_s.arg(source, plain)));
    }
}

void TestKMarkdown::hugeInputsEnd_data()
{
    QTest::addColumn<QString>("unit");
    for (const char *unit : {"*", "**", "* ", "*a", "*a ", "~~a ", "`", "` ", "`a\n> ", "```", "``` ", "```\n", "(ins)",
             "(ins)a", "(ins)(spl)a", "(font)a", "(font)[", "(met)", "(met)1", "(emj)a(emj)[", "[", "]", "[a](",
             "[a](https://b", "[a](x:", "[[a]", "> ", "\n> ", "> a\n\n", "\n---", "---\n", "\\", ":", ":a", ":smile",
             "http://", "https://a!", "http://[", "\n", "a\n`\n---\n", "a"})
        QTest::newRow(unit) << QString::fromLatin1(unit);
}

void TestKMarkdown::hugeInputsEnd()
{
    QFETCH(const QString, unit);
    const QString source = unit.repeated(200'000 / unit.size());
    const Content content = markup::parseKMarkdown(source);
    const QString written = markup::writeKMarkdown(content.blocks);
    QVERIFY(markup::parseKMarkdownBlocks(written) == content.blocks);
    QVERIFY(markup::escapeKMarkdown(source).size() >= source.size());
    QVERIFY(!markup::plainContent(source).plain.isEmpty());
}

KOOKABURRA_PLAIN_CASE(TestKMarkdown)

} // namespace tst_kmarkdown

#include "tst_kmarkdown.moc"
