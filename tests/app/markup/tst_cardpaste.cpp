// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/markup/card/cardcheck.h"
#include "app/markup/card/cards.h"
#include "tests/support/testcase.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace tst_cardpaste {

using namespace chat;
using namespace chat::markup;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kPasteModules(
    u"\"modules\":[{\"type\":\"section\",\"text\":{\"type\":\"kmarkdown\",\"content\":\"say \\\"hi\\\"\"}}]"_s);
const QString kPasteCard(u"{\"type\":\"card\","_s + kPasteModules + u'}');
const QString kPasteCards(u'[' + kPasteCard + u']');

QString asString(const QString &json)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray{json}).toJson(QJsonDocument::Compact)).mid(1).chopped(1);
}

QString picture(const QString &address)
{
    return u"[{\"type\":\"card\",\"modules\":[{\"type\":\"container\",\"elements\":[{\"type\":\"image\",\"src\":%1}]}]}]"_s
        .arg(asString(address));
}

} // namespace

//! What people paste as cards: the first thing the check says is why it is none, and what to do.
class TestCardPaste : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatToDo_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const QString &pasted, const QString &where, const QString &words) {
            QTest::newRow(name) << pasted << where << words;
        };
        const QString root = u"$"_s;
        row("code fence", u"```json\n%1\n```"_s.arg(kPasteCards), root, u"Remove the ```"_s);
        row("fence below", kPasteCards + u"\n```"_s, root, u"Remove the ```"_s);
        row("broken within a fence", u"```\n[{\"type\":\"card\",}]\n```"_s, root, u"Remove the ```"_s);
        row("assignment", u"const card = %1;"_s.arg(kPasteCards), root, u"Remove the text around"_s);
        row("sentence", u"Here is the card:\n\n%1"_s.arg(kPasteCards), root, u"Remove the text around"_s);
        row("escaped", QString(kPasteCards).replace(u"\\"_s, u"\\\\"_s).replace(u"\""_s, u"\\\""_s), root,
            u"Remove the backslashes"_s);
        row("in quotes", asString(kPasteCards), root, u"is inside quotes"_s);
        row("single object", kPasteCard, root, u"into an array"_s);
        row("message", u"{\"type\":10,\"target_id\":\"1\",\"content\":%1}"_s.arg(asString(kPasteCards)), u"$.content"_s,
            u"only the text of \"content\""_s);
        row("message with the cards as they are", u"{\"content\":%1}"_s.arg(kPasteCards), u"$.content"_s,
            u"only the value of \"content\""_s);
        row("event", u"{\"s\":0,\"sn\":5,\"d\":{\"type\":10,\"content\":%1,\"extra\":{}}}"_s.arg(asString(kPasteCards)),
            u"$.d.content"_s, u"\"d.content\""_s);
        row("answer", u"{\"code\":0,\"data\":{\"items\":[{\"content\":%1}]}}"_s.arg(asString(kPasteCards)),
            u"$.data.items[0].content"_s, u"\"data.items[0].content\""_s);
        row("list of messages", u"[{\"content\":%1}]"_s.arg(asString(kPasteCards)), u"$[0].content"_s,
            u"\"[0].content\""_s);
        row("card in a field", u"{\"card\":%1}"_s.arg(kPasteCard), u"$.card"_s, u"put it into an array"_s);
        row("too many brackets", u'[' + kPasteCards + u']', u"$[0]"_s, u"Remove the extra bracket"_s);
        row("module", u"{\"type\":\"divider\"}"_s, root, u"put it into a card"_s);
        row("array of modules", u"[{\"type\":\"divider\"}]"_s, u"$[0].type"_s, u"put it into a card"_s);
        row("element", u"{\"type\":\"kmarkdown\",\"content\":\"a\"}"_s, root, u"put it into a module"_s);
        row("curly quotes", u"[{“type”:“card”,\"modules\":[]}]"_s, root, u"Use straight quotes"_s);
        row("curly quotes around a value", u"[{\"type\":“card”,\"modules\":[]}]"_s, root, u"Use straight quotes"_s);
        row("Chinese comma", u"[{\"type\":\"card\"，\"modules\":[]}]"_s, root, u"Use an ordinary comma"_s);
        row("Chinese colon", u"[{\"type\"：\"card\",\"modules\":[]}]"_s, root, u"Use an ordinary colon"_s);
        row("Python", u"[{\"type\":\"card\",\"expand\":False,\"modules\":[]}]"_s, root, u"in lower case"_s);
        row("mark of the byte order", QChar(0xfeff) + kPasteCards, root, u"invisible character"_s);
        const QString src = u"$[0].modules[0].elements[0].src"_s;
        row("space", picture(u"https://a.example/my picture.png"_s), src, u"write %20"_s);
        row("space before", picture(u" https://a.example/x.png"_s), src, u"Remove the space"_s);
        row("no scheme", picture(u"img.example.org/x.png"_s), src, u"https:// in front"_s);
        row("two slashes", picture(u"//img.example.org/x.png"_s), src, u"https:// in front"_s);
        row("backslashes", picture(u"https:\\\\a.example\\x.png"_s), src, u"write / instead"_s);
        row("file of Windows", picture(u"C:\\pictures\\x.png"_s), src, u"Upload the file"_s);
        row("file", picture(u"file:///x.png"_s), src, u"Upload the file"_s);
        row("data", picture(u"data:image/png;base64,AAAA"_s), src, u"Upload the file"_s);
        row("no address at all", picture(u"picture"_s), src, u"Write an address"_s);
        row("field twice", u"[{\"type\":\"card\",\"theme\":\"info\",\"modules\":[],\"theme\":\"danger\"}]"_s,
            u"$[0].theme"_s, u"that one is used"_s);
        row("colour and theme", u"[{\"type\":\"card\",\"theme\":\"info\",\"color\":\"#aabbcc\",\"modules\":[]}]"_s,
            u"$[0].theme"_s, u"sets the colour"_s);
    }
    void saysWhatToDo()
    {
        QFETCH(QString, pasted);
        QFETCH(QString, where);
        QFETCH(QString, words);
        const std::vector<Finding> findings = checkCards(pasted, {{}, 200});
        QVERIFY(!findings.empty());
        const Finding &first = findings.front();
        QVERIFY2(first.message.contains(words), qPrintable(first.message));
        QCOMPARE(first.where, where);
        QVERIFY(first.line >= 1 && first.column >= 1);
    }

    void caseWithASpace()
    {
        QFile file(QStringLiteral(FIXTURES "/cases/11-card-address-with-space.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const std::vector<Finding> findings = checkCards(QString::fromUtf8(file.readAll()), {{}, 200});
        QCOMPARE(findings.size(), 1u);
        QCOMPARE(findings.front().reason, u"bad_url"_s);
        QCOMPARE(findings.front().message, u"The address contains a space: write %20 instead."_s);
    }

    void fieldThatCountsIsTheOneThatIsShown()
    {
        const QString json = u"[{\"type\":\"card\",\"theme\":\"info\",\"modules\":[],\n\"theme\":\"danger\"}]"_s;
        QCOMPARE(readCards(json).blocks.front().card.front().theme, u"danger"_s);
        const std::vector<Finding> findings = checkCards(json, {{}, 200});
        QCOMPARE(findings.size(), 1u);
        QCOMPARE(findings.front().reason, u"duplicate_key"_s);
        QCOMPARE(findings.front().line, 1);
        QVERIFY(findings.front().message.contains(u"line 2"_s));
        // Fields of one name in different objects are none.
        QVERIFY(checkCards(u"[%1,%1]"_s.arg(kPasteCard), {{}, 200}).empty());
    }

    void whatIsRightIsLeftAlone()
    {
        QVERIFY(checkCards(kPasteCards, {{}, 200}).empty());
        QVERIFY(checkCards(u" \n"_s + kPasteCards + u'\n', {{}, 200}).empty());
        // The first thing wrong with cards that are nearly right is their own.
        QCOMPARE(
            checkCards(u"[{\"type\":\"card\"},%1]"_s.arg(kPasteCard), {{}, 200}).front().reason, u"missing_field"_s);
    }
};

KOOKABURRA_PLAIN_CASE(TestCardPaste)

} // namespace tst_cardpaste

#include "tst_cardpaste.moc"
