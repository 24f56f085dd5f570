// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/testcase.h"
#include "ui/message/code/codecolors.h"
#include "ui/message/code/codelanguage.h"
#include "ui/message/code/codelexer.h"
#include "ui/style/style.h"

#include <QApplication>
#include <QTest>

namespace tst_timelinecode {

using namespace chat::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

QString letter(CodeKind kind)
{
    switch (kind) {
    case CodeKind::Keyword:
        return u"kw"_s;
    case CodeKind::Type:
        return u"ty"_s;
    case CodeKind::Constant:
        return u"co"_s;
    case CodeKind::Number:
        return u"nu"_s;
    case CodeKind::String:
        return u"st"_s;
    case CodeKind::Comment:
        return u"cm"_s;
    case CodeKind::Function:
        return u"fn"_s;
    case CodeKind::Name:
        return u"nm"_s;
    case CodeKind::Tag:
        return u"tg"_s;
    case CodeKind::Added:
        return u"ad"_s;
    case CodeKind::Removed:
        return u"rm"_s;
    case CodeKind::Section:
        return u"sc"_s;
    }
    return {};
}

//! "kw:if nu:1": the coloured stretches in order.
QString spelled(const QString &code, const QString &language)
{
    const CodeLanguage *known = findCodeLanguage(language);
    if (!known)
        return u"?"_s;
    QStringList words;
    for (const CodeToken &token : lexCode(code, *known))
        words << letter(token.kind) + u':' + code.mid(token.start, token.length);
    return words.join(u' ');
}

} // namespace

class TestTimelineCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coloursWhatTheLanguageSays_data();
    void coloursWhatTheLanguageSays();
    void knowsLanguagesByTheirUsualNames_data();
    void knowsLanguagesByTheirUsualNames();
    void tokensAreInOrderAndInside_data();
    void tokensAreInOrderAndInside();
    void costsGrowWithTheLengthOnly_data();
    void costsGrowWithTheLengthOnly();
    void coloursAreReadableOnTheirGround();
};

void TestTimelineCode::coloursWhatTheLanguageSays_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char16_t *language, const char16_t *code, const char16_t *expected) {
        QTest::newRow(name) << QString::fromUtf16(language) << QString::fromUtf16(code) << QString::fromUtf16(expected);
    };
    row("c", u"c", u"#include <stdio.h>\nint x = 0x1F; /* a */ if (NULL) f('c');",
        u"tg:#include st:<stdio.h> ty:int nu:0x1F cm:/* a */ kw:if co:NULL fn:f st:'c'");
    row("c++", u"cpp", u"auto n = 1'000'000ull; // end\nco_return std::move(x);",
        u"kw:auto nu:1'000'000ull cm:// end kw:co_return fn:move");
    row("c++ open string ends with its line", u"c++", u"f(\"abc\nint y;", u"fn:f st:\"abc ty:int");
    row("c#", u"cs", u"public async Task<string> Go() => await x?.Run(\"q\");",
        u"kw:public kw:async ty:Task ty:string fn:Go kw:await fn:Run st:\"q\"");
    row("java", u"java", u"@Override public void run() { return null; }",
        u"nm:@Override kw:public ty:void fn:run kw:return co:null");
    row("kotlin nested comment", u"kt", u"/* a /* b */ c */ val x: Int? = null",
        u"cm:/* a /* b */ c */ kw:val ty:Int co:null");
    row("javascript", u"js", u"const s = `a\n${b}`; let n = 1e-5 // c",
        u"kw:const st:`a\n${b}` kw:let nu:1e-5 cm:// c");
    row("typescript", u"ts", u"type A = readonly string[] | undefined", u"kw:type kw:readonly ty:string co:undefined");
    row("python", u"py", u"@wrap\ndef f(x):\n  \"\"\"doc\n\"\"\"\n  return None # no",
        u"nm:@wrap kw:def fn:f st:\"\"\"doc\n\"\"\" kw:return co:None cm:# no");
    row("go", u"go", u"func (s *T) Name() string { return `raw` }", u"kw:func fn:Name ty:string kw:return st:`raw`");
    row("rust lifetime is no string", u"rust", u"fn f<'a>(x: &'a str) -> char { 'x' }", u"kw:fn ty:str ty:char st:'x'");
    row("rust raw string", u"rs", u"let s = r#\"a\"b\"#;", u"kw:let st:r#\"a\"b\"#");
    row("lua", u"lua", u"local t = [[a\nb]] --[[c]] -- d", u"kw:local st:[[a\nb]] cm:--[[c]] cm:-- d");
    row("shell", u"bash", u"for f in $HOME/*; do echo \"${f}\" $# # x\ndone",
        u"kw:for kw:in nm:$HOME kw:do kw:echo st:\"${f}\" nm:$# cm:# x kw:done");
    row("sql", u"sql", u"SELECT count(*) FROM t WHERE a = 'it''s' -- x",
        u"kw:SELECT fn:count kw:FROM kw:WHERE st:'it''s' cm:-- x");
    row("json", u"json", u"{\"a\": [1, -2.5e3, true, \"x\"]}", u"nm:\"a\" nu:1 nu:-2.5e3 co:true st:\"x\"");
    row("yaml", u"yaml", u"# c\nname: \"x\"\nlist:\n  - key: 12\n  - yes",
        u"cm:# c nm:name st:\"x\" nm:list nm:key nu:12 co:yes");
    row("html", u"html", u"<!-- c --><a href=\"x\">&amp; b</a>",
        u"cm:<!-- c --> tg:<a nm:href st:\"x\" tg:> co:&amp; tg:</a tg:>");
    row("css", u"css", u".a > b { color: #fff; margin: 2px } @media x {}",
        u"tg:.a tg:b nm:color nu:#fff nm:margin nu:2px kw:@media tg:x");
    row("diff", u"diff", u"--- a\n+++ b\n@@ -1 +1 @@\n-old\n+new\n same",
        u"sc:--- a sc:+++ b sc:@@ -1 +1 @@ rm:-old ad:+new");
    row("line separators count as line breaks", u"py", u"# a\u2028x = 1", u"cm:# a nu:1");
    row("unknown", u"brainfuck", u"+++", u"?");
}

void TestTimelineCode::coloursWhatTheLanguageSays()
{
    QFETCH(QString, language);
    QFETCH(QString, code);
    QFETCH(QString, expected);
    QCOMPARE(spelled(code, language), expected);
}

void TestTimelineCode::knowsLanguagesByTheirUsualNames_data()
{
    QTest::addColumn<QString>("name");
    for (const char16_t *name : {u"c", u"c++", u"cpp", u"C#", u"csharp", u"java", u"Kotlin", u"kt", u"js",
             u"javascript", u"ts", u"typescript", u"py", u"python", u"go", u"rust", u"rs", u"lua", u"sh", u"bash",
             u"shell", u"sql", u"json", u"yaml", u"yml", u"html", u"xml", u"css", u"diff", u"patch"})
        QTest::newRow(QString::fromUtf16(name).toUtf8().constData()) << QString::fromUtf16(name);
}

void TestTimelineCode::knowsLanguagesByTheirUsualNames()
{
    QFETCH(QString, name);
    QVERIFY(findCodeLanguage(name) != nullptr);
}

void TestTimelineCode::tokensAreInOrderAndInside_data()
{
    QTest::addColumn<QString>("language");
    for (const char16_t *name : {u"c", u"cpp", u"cs", u"java", u"kt", u"js", u"ts", u"py", u"go", u"rs", u"lua", u"sh",
             u"sql", u"json", u"yaml", u"html", u"css", u"diff"})
        QTest::newRow(QString::fromUtf16(name).toUtf8().constData()) << QString::fromUtf16(name);
}

void TestTimelineCode::tokensAreInOrderAndInside()
{
    QFETCH(QString, language);
    const CodeLanguage *known = findCodeLanguage(language);
    QVERIFY(known);
    // Every beginning of something, at every place, cut off everywhere.
    const QString nasty
        = u"\"'`#/*--[[<a b=\\'r#\"$${@x 1e-.5'\\u{1}' : {;}&#&amp;\n- k: v\n+x\n<!--\u2028\"\"\" \xd83d\xde00"_s;
    for (qsizetype from = 0; from < nasty.size(); ++from) {
        for (qsizetype to = from; to <= nasty.size(); ++to) {
            const QString code = nasty.mid(from, to - from);
            int end = 0;
            for (const CodeToken &token : lexCode(code, *known)) {
                QVERIFY(token.start >= end);
                QVERIFY(token.length > 0);
                end = token.start + token.length;
                QVERIFY(end <= code.size());
            }
        }
    }
}

void TestTimelineCode::costsGrowWithTheLengthOnly_data()
{
    tokensAreInOrderAndInside_data();
}

void TestTimelineCode::costsGrowWithTheLengthOnly()
{
    QFETCH(QString, language);
    const CodeLanguage *known = findCodeLanguage(language);
    const auto steps = [known](const QString &code) {
        quint64 counted = 0;
        const auto tokens = lexCode(code, *known, &counted);
        return tokens.size() <= static_cast<size_t>(code.size()) ? counted : 0;
    };
    for (const QString &piece :
        {u"/*"_s, u"\"\"\""_s, u"'"_s, u"r#\""_s, u"<a "_s, u"$ {"_s, u"a: "_s, u"\"a\"   "_s}) {
        const quint64 small = steps(piece.repeated(4000));
        const quint64 large = steps(piece.repeated(64000));
        QVERIFY(small > 0);
        QVERIFY2(large < small * 20, qPrintable(u"%1: %2 steps, %3 steps"_s.arg(piece).arg(small).arg(large)));
    }
}

void TestTimelineCode::coloursAreReadableOnTheirGround()
{
    Style style;
    for (const Style::Mode mode : {Style::Mode::Dark, Style::Mode::Light}) {
        style.setMode(mode);
        for (int kind = 0; kind <= static_cast<int>(CodeKind::Section); ++kind)
            QVERIFY2(contrast(codeColor(static_cast<CodeKind>(kind), style.tokens()), style.tokens().codeGround) >= 4.5,
                qPrintable(u"kind %1, mode %2"_s.arg(kind).arg(static_cast<int>(mode))));
    }
}

KOOKABURRA_GUI_CASE(TestTimelineCode)

} // namespace tst_timelinecode

#include "tst_timelinecode.moc"
