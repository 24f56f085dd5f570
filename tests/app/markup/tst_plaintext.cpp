// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/markup/plaintext.h"
#include "tests/support/testcase.h"

#include <QTest>

namespace tst_plaintext {

using namespace Qt::Literals::StringLiterals;
using namespace chat;

//! Text without markup.
class TestPlainText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void markupIsText();
    void addressesAreLinks();
    void emptyTextHasNoBlocks();
    void namesOfMentionsAreUsed();
    void shortcodesBecomeEmojiInCards();
};

void TestPlainText::markupIsText()
{
    const QString text = u"**a** (met)1(met) :smile: \\* > b"_s;
    const Content content = markup::plainContent(text);
    QCOMPARE(content.plain, text);
    QCOMPARE(content.blocks.at(0).inlines.size(), size_t{1});
    QCOMPARE(content.blocks.at(0).inlines.at(0).text, text);
}

void TestPlainText::addressesAreLinks()
{
    const Content content = markup::plainContent(u"see https://a.b/c*, and http://d.e\n");
    const Inlines &inlines = content.blocks.at(0).inlines;
    QCOMPARE(inlines.size(), size_t{4});
    QCOMPARE(inlines[1].kind, Inline::Kind::Link);
    QCOMPARE(inlines[1].value, u"https://a.b/c"_s);
    QCOMPARE(inlines[2].text, u"*, and "_s);
    QCOMPARE(inlines[3].children.at(0).text, u"http://d.e"_s);
}

void TestPlainText::emptyTextHasNoBlocks()
{
    QVERIFY(markup::plainContent(u"").blocks.empty());
    QVERIFY(markup::plainContent(u"\n\n").blocks.empty());
}

void TestPlainText::namesOfMentionsAreUsed()
{
    Inline user;
    user.kind = Inline::Kind::User;
    user.value = u"1"_s;
    Inline channel;
    channel.kind = Inline::Kind::Channel;
    channel.value = u"2"_s;
    channel.text = u"general"_s;
    QCOMPARE(markup::plainOf(Inlines{user, channel}), u"@1#general"_s);
    user.text = u"Ann"_s;
    QCOMPARE(markup::plainOf(Inlines{user}), u"@Ann"_s);
}

void TestPlainText::shortcodesBecomeEmojiInCards()
{
    QCOMPARE(markup::withEmoji(u"a :smile: 10:30:45 :nosuch: :+1::tada:"), u"a 😄 10:30:45 :nosuch: 👍🎉"_s);
    QCOMPARE(markup::plainTextBlocks(u":smile:", false).at(0).inlines.at(0).text, u":smile:"_s);
    QVERIFY(markup::plainTextBlocks(u"", true).empty());
}

KOOKABURRA_PLAIN_CASE(TestPlainText)

} // namespace tst_plaintext

#include "tst_plaintext.moc"
