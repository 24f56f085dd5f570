// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/history/words/indexwords.h"
#include "app/history/words/searchabletext.h"
#include "app/history/words/textunits.h"
#include "app/kook/kookcontent.h"
#include "tests/support/testcase.h"

#include <QRandomGenerator>
#include <QTest>

namespace tst_textunits {

using namespace Qt::Literals::StringLiterals;
using namespace chat;

namespace {

//! The folded units, "+" in front of one that is glued to the one before.
QStringList unitsOf(const QString &text)
{
    const TextUnits units(text);
    QStringList all;
    for (size_t i = 0; i < units.size(); ++i)
        all.append((units.at(i).glued ? u"+"_s : QString()) + units.folded(i).toString());
    return all;
}

Message messageOf(MessageKind kind, const QString &source)
{
    Message message;
    message.kind = kind;
    message.source = source;
    message.content = kook::contentOf(kind, source);
    return message;
}

} // namespace

//! How text becomes what is searched for.
class TestTextUnits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textFallsApart_data();
    void textFallsApart();
    void placesAreThoseOfTheText();
    void anyTextIsCovered();
    void everyTextOfAMessageIsSearched();
    void traitsAreSeen_data();
    void traitsAreSeen();
    void indexWordsAreSafe();
};

void TestTextUnits::textFallsApart_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("units");
    QTest::newRow("nothing") << QString() << QStringList();
    QTest::newRow("spaces") << u" \n\t\u3000 "_s << QStringList();
    QTest::newRow("words") << u"Hello big World"_s << QStringList{u"hello"_s, u"big"_s, u"world"_s};
    QTest::newRow("Chinese") << u"今天"_s << QStringList{u"今"_s, u"+天"_s};
    QTest::newRow("mixed") << u"用Qt6写"_s << QStringList{u"用"_s, u"+qt"_s, u"+6"_s, u"+写"_s};
    QTest::newRow("full width") << u"ＱＴ６！"_s << QStringList{u"qt"_s, u"+6"_s, u"+!"_s};
    QTest::newRow("traditional") << u"後臺說裏"_s << QStringList{u"后"_s, u"+台"_s, u"+说"_s, u"+里"_s};
    QTest::newRow("compatibility form") << u"\uf9e7"_s << QStringList{u"里"_s};
    QTest::newRow("accents") << u"Café Ångström e\u0301t"_s << QStringList{u"cafe"_s, u"angstrom"_s, u"et"_s};
    QTest::newRow("half width syllables") << u"ｶﾞｷﾞ"_s << QStringList{u"ガ"_s, u"+ギ"_s};
    QTest::newRow("Korean") << u"한국"_s << QStringList{u"한"_s, u"+국"_s};
    QTest::newRow("signs") << u"c++, a_b"_s << QStringList{u"c"_s, u"++"_s, u"++"_s, u"+,"_s, u"a"_s, u"+_"_s, u"+b"_s};
    QTest::newRow("ligature and unit") << u"ﬁn ㎏"_s << QStringList{u"fin"_s, u"kg"_s};
    QTest::newRow("emoji") << u"好👍🏽"_s << QStringList{u"好"_s, u"+👍"_s, u"+🏽"_s};
    QTest::newRow("soft hyphen and joiner") << u"co\u00adop\u200ber"_s << QStringList{u"cooper"_s};
    QTest::newRow("lone surrogate") << QString(QChar(0xd800)) + u"x"_s << QStringList{u"\ufffd"_s, u"+x"_s};
    QTest::newRow("NUL") << QString(QChar(0)) + u"x"_s << QStringList{u"x"_s};
}

void TestTextUnits::textFallsApart()
{
    QFETCH(QString, text);
    QFETCH(QStringList, units);
    QCOMPARE(unitsOf(text), units);
}

void TestTextUnits::placesAreThoseOfTheText()
{
    const QString text = u" 說 e\u0301té ㎏"_s;
    const TextUnits units(text);
    QStringList found;
    for (const TextUnits::Unit &unit : units.all())
        found.append(text.sliced(unit.begin, unit.end - unit.begin));
    QCOMPARE(found, (QStringList{u"說"_s, u"e\u0301té"_s, u"㎏"_s}));
}

//! Units are in order and within the text, whatever it is, and a folded text folds to itself.
void TestTextUnits::anyTextIsCovered()
{
    QRandomGenerator random(4);
    for (int round = 0; round < 3000; ++round) {
        QString text;
        for (int i = random.bounded(20); i > 0; --i) {
            const char32_t any = round % 2 == 0 ? random.bounded(0x10ffffU) : random.bounded(0x3400U);
            text += QString::fromUcs4(&any, 1);
            if (random.bounded(8) == 0)
                text += QChar(static_cast<char16_t>(0xd800 + random.bounded(0x800)));
        }
        const TextUnits units(text);
        qsizetype last = 0;
        for (size_t i = 0; i < units.size(); ++i) {
            const TextUnits::Unit &unit = units.at(i);
            QVERIFY(unit.begin >= 0 && unit.begin < unit.end && unit.end <= text.size() && unit.length > 0);
            QVERIFY(unit.end >= last);
            last = unit.end;
            if (unit.kind == TextUnits::Kind::Sign)
                continue;
            const TextUnits again(units.folded(i));
            QStringList joined;
            for (size_t j = 0; j < again.size(); ++j)
                joined.append(again.folded(j).toString());
            QCOMPARE(joined.join(QString()), units.folded(i).toString());
        }
    }
}

void TestTextUnits::everyTextOfAMessageIsSearched()
{
    Message message = messageOf(MessageKind::Card,
        u"[{\"type\":\"card\",\"modules\":[{\"type\":\"header\",\"text\":{\"type\":\"plain-text\",\"content\":\"标题\"}"
        u"},"
        "{\"type\":\"section\",\"text\":{\"type\":\"kmarkdown\",\"content\":\"**正文** (spl)谜底(spl)\"},\"accessory\":"
        "{\"type\":\"button\",\"text\":{\"type\":\"plain-text\",\"content\":\"按钮\"}}},"
        "{\"type\":\"file\",\"src\":\"https://x.test/a\",\"title\":\"报告.pdf\"}]}]"_s);
    message.quote = Quote{MessageId(u"q"_s), {}, u"引用的话"_s, {}, {}};
    message.attachments.push_back({Attachment::Kind::File, u"https://x.test/b"_s, u"计划.txt"_s, {}, 0, 0, 0, 0});
    message.embeds.push_back({Embed::Kind::Link, u"https://x.test"_s, u"网页标题"_s, u"网页说明"_s, {}, {}, 0, 0});
    QString all;
    for (const SearchableText &text : searchableTexts(message)) {
        all += text.text() + u'\n';
        QVERIFY(!text.shown.contains(u"谜底"));
    }
    for (const QString &word : {u"标题"_s, u"正文"_s, u"谜底"_s, u"按钮"_s, u"报告.pdf"_s, u"引用的话"_s, u"计划.txt"_s,
             u"网页标题"_s, u"网页说明"_s})
        QVERIFY2(all.contains(word), qPrintable(word + u" in "_s + all));
}

void TestTextUnits::traitsAreSeen_data()
{
    QTest::addColumn<Message>("message");
    QTest::addColumn<MessageTraits>("traits");
    const auto row = [](const char *name, const Message &message, MessageTraits traits) {
        QTest::newRow(name) << message << traits;
    };
    const auto card = [](const QString &modules) {
        return messageOf(MessageKind::Card, u"[{\"type\":\"card\",\"modules\":["_s + modules + u"]}]"_s);
    };
    using T = MessageTrait;
    row("text", messageOf(MessageKind::Markup, u"hello"_s), {});
    row("link", messageOf(MessageKind::Markup, u"**see [it](https://x.test)**"_s), T::Link);
    row("bare link", messageOf(MessageKind::Markup, u"see https://x.test"_s), T::Link);
    row("card", card(u"{\"type\":\"divider\"}"_s), T::Card);
    const QString button
        = u"{\"type\":\"action-group\",\"elements\":[{\"type\":\"button\",\"click\":\"%1\",\"value\":\"x\","
          "\"text\":{\"type\":\"plain-text\",\"content\":\"b\"}}]}"_s;
    row("button", card(button.arg(u"return-val"_s)), MessageTraits(T::Card) | T::Button);
    row("button with a link", card(button.arg(u"link"_s)), MessageTraits(T::Card) | T::Button | T::Link);
    row("picture in a card",
        card(u"{\"type\":\"container\",\"elements\":[{\"type\":\"image\",\"src\":\"https://x.test/a.png\"}]}"_s),
        MessageTraits(T::Card) | T::Image);
    row("picture", messageOf(MessageKind::Image, u"https://x.test/a.png"_s), T::Image);
    Message reacted = messageOf(MessageKind::Markup, u"hello"_s);
    reacted.reactions.push_back({{u"👍"_s, {}, {}}, 1, false});
    row("reaction", reacted, T::Reaction);
    Message pinned = messageOf(MessageKind::Markup, u"hello"_s);
    pinned.pinned = true;
    row("pin", pinned, T::Pin);
    Message attached = messageOf(MessageKind::Markup, u"hello"_s);
    attached.attachments.push_back({Attachment::Kind::Video, {}, {}, {}, 0, 0, 0, 0});
    attached.attachments.push_back({Attachment::Kind::Audio, {}, {}, {}, 0, 0, 0, 0});
    row("attachments", attached, MessageTraits(T::Video) | T::File);
}

void TestTextUnits::traitsAreSeen()
{
    QFETCH(Message, message);
    QFETCH(MessageTraits, traits);
    QCOMPARE(traitsOf(message), traits);
}

//! Whatever a message says, the index gets words alone.
void TestTextUnits::indexWordsAreSafe()
{
    Message message = messageOf(MessageKind::Text, u"a\" OR * NEAR(b) {c}: -d ^e 'f' 今\"天"_s);
    message.author.id = UserId(u"x\" OR y"_s);
    message.mentions.append(UserId(u"1 OR 2"_s));
    const IndexWords words = indexWordsOf(message, 71);
    QCOMPARE(words.words, u"a or near b c d e f 今 天"_s);
    QCOMPARE(words.pairs, QString());
    QCOMPARE(words.facts, u"\ue000c1z \ue000axORy \ue000m1OR2"_s);
}

KOOKABURRA_PLAIN_CASE(TestTextUnits)

} // namespace tst_textunits

#include "tst_textunits.moc"
