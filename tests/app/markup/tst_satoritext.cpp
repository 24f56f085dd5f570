// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/markup/satori/satoricheck.h"
#include "app/markup/satori/satoricontent.h"
#include "app/markup/satori/satoriparser.h"
#include "tests/support/satorivisible.h"
#include "tests/support/testcase.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

namespace tst_satoritext {

using namespace chat;
using namespace chat::markup;
using namespace Qt::Literals::StringLiterals;

//! What is written in Satori's element syntax is shown, well-formed or not.
class TestSatoriText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void casesShowTheirText_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("plain");
        QTest::newRow("double colon") << u"03-satori-double-colon.xml"_s << u"use <std::string> here"_s;
        QTest::newRow("prefixed") << u"03-satori-prefixed-unclosed.xml"_s << u"tags: cat,<lora:softStyle_v1:1> sunny"_s;
        QTest::newRow("mention") << u"04-satori-unclosed-at.xml"_s << u"@1 hello world"_s;
        QTest::newRow("author") << u"04-satori-unclosed-author.xml"_s << u"Bob\nhello"_s;
        QTest::newRow("comparison") << u"05-satori-comparison.xml"_s << u"a<b && c>d"_s;
    }
    void casesShowTheirText()
    {
        QFETCH(QString, file);
        QFETCH(QString, plain);
        QFile source(QStringLiteral(FIXTURES "/cases/") + file);
        QVERIFY(source.open(QIODevice::ReadOnly));
        QCOMPARE(parseSatori(QString::fromUtf8(source.readAll()).trimmed()).plain, plain);
    }

    void textIsKept_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("plain");
        const auto same = [](const char *name, const QString &text) { QTest::newRow(name) << text << text; };
        same("comparison with words", u"a<b and c>d"_s);
        same("comparison with signs", u"if a<b || c>d then"_s);
        same("not equal", u"a <> b"_s);
        same("generics", u"std::map<std::string, int> and List<T>"_s);
        same("end of something prefixed", u"a </x:y> b"_s);
        same("end of a group", u"a </> b"_s);
        same("prefixed within bold", u"<lora:x>"_s);
        QTest::newRow("within bold") << u"<b>a <x:y> b</b> c"_s << u"a <x:y> b c"_s;
        QTest::newRow("mention with words") << u"<at id='1' name='A'>hi</at> you"_s << u"@Ahi you"_s;
        QTest::newRow("mention with its name") << u"<at id='1'>@A</at> you"_s << u"@A you"_s;
        QTest::newRow("channel with words") << u"<sharp id='1' name='c'>hi</sharp>"_s << u"#chi"_s;
        QTest::newRow("unclosed channel") << u"<sharp id='1' name='c'> hi"_s << u"#c hi"_s;
        QTest::newRow("emoji with words") << u"<emoji id='1' name='e'>hi<img src='x:y'/></emoji>"_s << u":e:hi"_s;
        QTest::newRow("unclosed picture") << u"a<img src='x:y'>b"_s << u"a\nb"_s;
        QTest::newRow("unclosed button") << u"<button id='1' text='go'>b <b>c</b>"_s << u"go\nb c"_s;
        QTest::newRow("author with words") << u"<author name='N'>hi</author>"_s << u"N\nhi"_s;
        QTest::newRow("unclosed quote") << u"<quote id='1'>hi"_s << u"hi"_s;
        QTest::newRow("break with an end") << u"a<br>b</br>c"_s << u"a\nbc"_s;
        QTest::newRow("card with loose words") << u"<card>loose<section>one</section></card>"_s << u"looseone"_s;
        QTest::newRow("lone carriage returns") << u"a\rb\r"_s << u"a\nb"_s;
        QTest::newRow("carriage returns beside a tag") << u"a\r<b>b</b>"_s << u"a\nb"_s;
        QTest::newRow("flags of the standard") << u"<img src='x:y' cache>a"_s << u"a"_s;
    }
    void textIsKept()
    {
        QFETCH(QString, source);
        QFETCH(QString, plain);
        QCOMPARE(parseSatori(source).plain, plain);
    }

    void anyTextIsShown()
    {
        const QStringList parts{u"<"_s, u">"_s, u"</"_s, u"/>"_s, u"<b>"_s, u"</b>"_s, u"<wow>"_s, u"</wow>"_s,
            u"<a:b:1>"_s, u"</a:b>"_s, u"<std::string>"_s, u"<>"_s, u"</>"_s, u"<at id=\"1\">"_s, u"</at>"_s,
            u"<author id='1' name='Bob'>"_s, u"</author>"_s, u"<quote id='7'>"_s, u"</quote>"_s, u"<img src=\"x:y\">"_s,
            u"<emoji id='3' name='e'>"_s, u"</emoji>"_s, u"<button id='4'>"_s, u"</button>"_s, u"<code>"_s,
            u"</code>"_s, u"<pre lang='c'>"_s, u"</pre>"_s, u"<card>"_s, u"</card>"_s, u"<section>"_s, u"</section>"_s,
            u"<message forward>"_s, u"</message>"_s, u"<spl>"_s, u"</spl>"_s, u"<a href='https://x.y'>"_s, u"</a>"_s,
            u"<li>"_s, u"<hr>"_s, u"<br/>"_s, u"<!--"_s, u"-->"_s, u"&"_s, u"&&"_s, u"&lt;"_s, u";"_s, u"="_s, u"\""_s,
            u"'"_s, u" "_s, u"\n"_s, u"a<b && c>d"_s, u"a<b and c>d"_s, u"https://x.y/z"_s, u"汉字"_s, u"W"_s, u"v "_s};
        QRandomGenerator random(11);
        for (int round = 0; round < 20'000; ++round) {
            QString source;
            for (int i = random.bounded(14); i >= 0; --i)
                source += parts.at(random.bounded(static_cast<int>(parts.size())));
            const QString written = test::writtenOutsideTags(source);
            for (const bool links : {false, true}) {
                const Content content = parseSatori(source, {links, false});
                const qsizetype missing = test::firstMissing(written, content.blocks);
                QVERIFY2(missing < 0,
                    qPrintable(u"%1\n shows %2\n without %3"_s.arg(
                        source, uncoveredPlainOf(content.blocks), written.mid(missing))));
            }
        }
    }

    void whatIsAnsweredIsNotPartOfTheWords_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("plain");
        QTest::newRow("in front") << u"<quote id=\"1\"><author name=\"N\"/>old words</quote>new"_s << u"new"_s;
        QTest::newRow("alone") << u"<quote id=\"1\">old words</quote>"_s << QString();
        QTest::newRow("by id") << u"<quote id=\"1\"/>new"_s << u"new"_s;
        QTest::newRow("within a message") << u"<message><quote id=\"1\">old</quote>new</message>"_s << u"new"_s;
        QTest::newRow("what is written as a quote") << u"<blockquote>said</blockquote>and"_s << u"said\nand"_s;
    }
    void whatIsAnsweredIsNotPartOfTheWords()
    {
        QFETCH(QString, source);
        QFETCH(QString, plain);
        const Content content = parseSatori(source);
        QCOMPARE(content.plain, plain);
        // It is shown all the same.
        if (source.contains("old"_L1))
            QVERIFY(plainOf(content.blocks).contains("old"_L1));
    }

    void unclosedTagsAreFoundAndExplained()
    {
        const auto messageFor = [](const QString &source) {
            for (const Finding &finding : checkSatori(source)) {
                if (finding.reason == "unclosed_tag"_L1)
                    return finding.message;
            }
            return QString();
        };
        QVERIFY(messageFor(u"<lora:x:1> a"_s).contains("&lt;lora:x:1&gt;"_L1));
        QVERIFY(messageFor(u"<at id=\"1\"> a"_s).contains("<at/>"_L1));
        QVERIFY(messageFor(u"<b> a"_s).contains("</b>"_L1));
        QVERIFY(messageFor(u"<at id=\"1\"/> a"_s).isEmpty());
    }
};

KOOKABURRA_PLAIN_CASE(TestSatoriText)

} // namespace tst_satoritext

#include "tst_satoritext.moc"
