// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/domain/emojitable.h"
#include "tests/support/testcase.h"

#include <QTest>

namespace tst_emojitable {

using namespace Qt::Literals::StringLiterals;
using namespace chat;

//! The table of Unicode emoji and where their sequences end.
class TestEmojiTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheUsualShortcodes_data();
    void knowsTheUsualShortcodes();
    void doesNotKnowOtherNames();
    void everyShortcodeOfARowLeadsBackToIt();
    void findsEveryEmojiByItsCharacters();
    void understandsMissingSelectorsAndTones();
    void groupsFollowOneAnother();
    void givesEveryTonedForm();
    void measuresSequences_data();
    void measuresSequences();
    void everyEmojiIsOneSequence();
    void countsEmojiOnlyTexts_data();
    void countsEmojiOnlyTexts();
    void longRunsOfJoinersEnd();
};

void TestEmojiTable::knowsTheUsualShortcodes_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("characters");
    QTest::newRow("github") << u"smile"_s << u"😄"_s;
    QTest::newRow("plus") << u"+1"_s << u"👍"_s;
    QTest::newRow("alias") << u"thumbsup"_s << u"👍"_s;
    QTest::newRow("discord") << u"smiling_face_with_3_hearts"_s << u"🥰"_s;
    QTest::newRow("heart") << u"heart"_s << u"❤️"_s;
    QTest::newRow("tada") << u"tada"_s << u"🎉"_s;
    QTest::newRow("digits") << u"100"_s << u"💯"_s;
    QTest::newRow("minus") << u"-1"_s << u"👎"_s;
    QTest::newRow("flag") << u"flag_cn"_s << u"🇨🇳"_s;
    QTest::newRow("flag, short") << u"cn"_s << u"🇨🇳"_s;
    QTest::newRow("tone") << u"thumbsup_tone3"_s << u"👍🏽"_s;
    QTest::newRow("family") << u"family_mwgb"_s << u"👨‍👩‍👧‍👦"_s;
}

void TestEmojiTable::knowsTheUsualShortcodes()
{
    QFETCH(const QString, name);
    const int index = emojitable::indexForShortcode(name);
    QVERIFY(index >= 0);
    QTEST(emojitable::characters(index).toString(), "characters");
}

void TestEmojiTable::doesNotKnowOtherNames()
{
    for (const QString &name : {u""_s, u"30"_s, u"smil"_s, u"smilee"_s, u"Smile"_s, u":smile:"_s, u"笑"_s, u"zzzzz"_s})
        QCOMPARE(emojitable::indexForShortcode(name), -1);
}

void TestEmojiTable::everyShortcodeOfARowLeadsBackToIt()
{
    int names = 0;
    for (int i = 0; i < emojitable::count(); ++i) {
        const auto codes = emojitable::shortcodes(i).split(u'\n', Qt::SkipEmptyParts);
        QVERIFY2(!codes.isEmpty(), qPrintable(emojitable::characters(i).toString()));
        for (const QStringView code : codes)
            QCOMPARE(emojitable::indexForShortcode(code), i);
        names += static_cast<int>(codes.size());
        QVERIFY(!emojitable::englishName(i).isEmpty());
        QVERIFY(!emojitable::chineseName(i).isEmpty());
    }
    QVERIFY(names >= 1800);
}

void TestEmojiTable::findsEveryEmojiByItsCharacters()
{
    for (int i = 0; i < emojitable::count(); ++i) {
        QCOMPARE(emojitable::indexForCharacters(emojitable::characters(i)), i);
        for (int tone = 1; emojitable::hasTones(i) && tone <= 5; ++tone) {
            const int toned = emojitable::withTone(i, tone);
            QVERIFY(toned != i);
            // Some pairs have a character of their own for two equal tones.
            const int found = emojitable::indexForCharacters(emojitable::characters(toned));
            QCOMPARE(emojitable::toneOf(found), tone);
        }
    }
}

void TestEmojiTable::understandsMissingSelectorsAndTones()
{
    QCOMPARE(emojitable::indexForCharacters(u"❤"), emojitable::indexForCharacters(u"❤️"));
    QCOMPARE(emojitable::characters(emojitable::indexForCharacters(u"👍🏽")).toString(), u"👍🏽"_s);
    QCOMPARE(emojitable::indexForCharacters(u"😀🏽"), -1);
    QCOMPARE(emojitable::indexForCharacters(u"a"), -1);
    QCOMPARE(emojitable::indexForCharacters(u""), -1);
    QCOMPARE(emojitable::indexForCharacters(u"😀😀"), -1);
}

void TestEmojiTable::groupsFollowOneAnother()
{
    int last = 0;
    for (int i = 0; i < emojitable::count(); ++i) {
        const int group = static_cast<int>(emojitable::group(i));
        QVERIFY(group == last || group == last + 1);
        last = group;
    }
    QCOMPARE(last, emojitable::kGroupCount - 1);
}

void TestEmojiTable::givesEveryTonedForm()
{
    const int wave = emojitable::indexForShortcode(u"wave");
    QVERIFY(emojitable::hasTones(wave));
    QCOMPARE(emojitable::characters(emojitable::withTone(wave, 1)).toString(), u"👋🏻"_s);
    QCOMPARE(emojitable::characters(emojitable::withTone(wave, 5)).toString(), u"👋🏿"_s);
    QCOMPARE(emojitable::withTone(wave, 0), wave);
    const int grin = emojitable::indexForShortcode(u"grin");
    QVERIFY(!emojitable::hasTones(grin));
    QCOMPARE(emojitable::withTone(grin, 3), grin);
}

void TestEmojiTable::measuresSequences_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("length");
    QTest::newRow("face") << u"😀a"_s << 2;
    QTest::newRow("letter") << u"a"_s << 0;
    QTest::newRow("digit") << u"1"_s << 0;
    QTest::newRow("digit with selector") << u"1\ufe0f"_s << 2;
    QTest::newRow("keycap") << u"1\ufe0f\u20e3x"_s << 3;
    QTest::newRow("keycap without selector") << u"#\u20e3"_s << 2;
    QTest::newRow("copyright") << u"©"_s << 0;
    QTest::newRow("copyright with selector") << u"©\ufe0f"_s << 2;
    QTest::newRow("heart is text") << u"❤ x"_s << 0;
    QTest::newRow("heart") << u"❤️"_s << 2;
    QTest::newRow("text selector") << u"😀\ufe0e"_s << 0;
    QTest::newRow("tone") << u"👍🏽!"_s << 4;
    QTest::newRow("tone after a face stays apart") << u"😀🏽"_s << 2;
    QTest::newRow("flag") << u"🇨🇳🇨🇳"_s << 4;
    QTest::newRow("half a flag") << u"🇨"_s << 0;
    QTest::newRow("tag flag") << u"\U0001F3F4\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F"_s << 14;
    QTest::newRow("tags without an end") << u"\U0001F3F4\U000E0067\U000E0062"_s << 2;
    QTest::newRow("family") << u"👨‍👩‍👧‍👦👨"_s << 11;
    QTest::newRow("profession with tone") << u"👩🏽‍💻"_s << 7;
    QTest::newRow("unqualified inside") << u"🤷\u200d♂"_s << 4;
    QTest::newRow("unqualified first") << u"❤\u200d🔥"_s << 4;
    QTest::newRow("joiner and text") << u"😀\u200da"_s << 2;
    QTest::newRow("joiner at the end") << u"😀\u200d"_s << 2;
    QTest::newRow("lone surrogate") << QString(QChar(0xd83d)) << 0;
    QTest::newRow("empty") << QString() << 0;
}

void TestEmojiTable::measuresSequences()
{
    QFETCH(const QString, text);
    QTEST(static_cast<int>(emojiLengthAt(text, 0)), "length");
}

void TestEmojiTable::everyEmojiIsOneSequence()
{
    for (int i = 0; i < emojitable::count(); ++i) {
        for (int tone = 0; tone <= (emojitable::hasTones(i) ? 5 : 0); ++tone) {
            const QString text = emojitable::characters(emojitable::withTone(i, tone)).toString();
            QCOMPARE(emojiLengthAt(text + u'x', 0), text.size());
        }
    }
}

void TestEmojiTable::countsEmojiOnlyTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("count");
    QTest::newRow("one") << u"👍"_s << 1;
    QTest::newRow("some with spaces") << u" 👍🏽 \n❤️🇨🇳"_s << 3;
    QTest::newRow("text") << u"👍 ok"_s << 0;
    QTest::newRow("digits") << u"123"_s << 0;
    QTest::newRow("empty") << QString() << 0;
    QTest::newRow("spaces") << u"  "_s << 0;
}

void TestEmojiTable::countsEmojiOnlyTexts()
{
    QFETCH(const QString, text);
    QTEST(emojiOnlyCount(text), "count");
    QCOMPARE(isEmojiOnly(text), emojiOnlyCount(text) > 0);
}

void TestEmojiTable::longRunsOfJoinersEnd()
{
    QString text;
    for (int i = 0; i < 100'000; ++i)
        text += u"😀\u200d"_s;
    QCOMPARE(emojiLengthAt(text, 0), text.size() - 1);
    QCOMPARE(emojiOnlyCount(u"©\u200d"_s.repeated(100'000)), 0);
}

KOOKABURRA_PLAIN_CASE(TestEmojiTable)

} // namespace tst_emojitable

#include "tst_emojitable.moc"
