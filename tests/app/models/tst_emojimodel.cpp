// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/models/lists/emojimodel.h"

#include "app/domain/emojitable.h"
#include "tests/support/testcase.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace tst_emojimodel {

using namespace Qt::Literals::StringLiterals;
using namespace chat;

//! The rows of the emoji picker.
class TestEmojiModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsAllGroupsInOrder();
    void recentOnesComeFirstAndKeepTheirTone();
    void unknownRecentOnesAreKeptButNotShown();
    void usedOnesMoveToTheFrontWithoutMovingRows();
    void searchFinds_data();
    void searchFinds();
    void everyWordMustMatch();
    void beginningBeatsAnInfix();
    void toneChangesWhatIsInserted();
    void namesFollowTheLanguage();
    void rowsOutsideAreEmpty();
};

namespace {

QStringList allOf(const EmojiModel &model)
{
    QStringList out;
    for (int row = 0; row < model.rowCount(); ++row)
        out += model.charactersAt(row);
    return out;
}

} // namespace

void TestEmojiModel::showsAllGroupsInOrder()
{
    EmojiModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto sections = model.sections();
    QCOMPARE(sections.size(), size_t{9});
    QCOMPARE(sections.front().key, u"smileys"_s);
    QCOMPARE(sections.back().key, u"flags"_s);
    int next = 0;
    for (const auto &section : sections) {
        QCOMPARE(section.firstRow, next);
        QCOMPARE(model.index(section.firstRow).data(EmojiModel::SectionRole).toString(), section.key);
        next += section.count;
        QCOMPARE(model.index(next - 1).data(EmojiModel::SectionRole).toString(), section.key);
    }
    QCOMPARE(next, model.rowCount());
    QCOMPARE(model.charactersAt(0), u"😀"_s);
}

void TestEmojiModel::recentOnesComeFirstAndKeepTheirTone()
{
    EmojiModel model;
    model.setTone(5);
    model.setRecent({u"🎉"_s, u"👍🏻"_s});
    QCOMPARE(model.sections().front(), (EmojiModel::SectionInfo{u"recent"_s, 0, 2}));
    QCOMPARE(model.charactersAt(0), u"🎉"_s);
    QCOMPARE(model.charactersAt(1), u"👍🏻"_s);
}

void TestEmojiModel::unknownRecentOnesAreKeptButNotShown()
{
    EmojiModel model;
    model.setRecent({u"736/abc"_s, u"🎉"_s});
    QCOMPARE(model.sections().front().count, 1);
    QCOMPARE(model.recent(), (QStringList{u"736/abc"_s, u"🎉"_s}));
}

void TestEmojiModel::usedOnesMoveToTheFrontWithoutMovingRows()
{
    EmojiModel model;
    model.setRecent({u"🎉"_s, u"😀"_s});
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.noteUsed(u"😀"_s);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(model.charactersAt(0), u"🎉"_s);
    QCOMPARE(model.recent(), (QStringList{u"😀"_s, u"🎉"_s}));
    model.refreshRecent();
    QCOMPARE(model.charactersAt(0), u"😀"_s);
    for (int i = 0; i < 100; ++i)
        model.noteUsed(emojitable::characters(i).toString());
    QCOMPARE(model.recent().size(), EmojiModel::kMaxRecent);
}

void TestEmojiModel::searchFinds_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("first");
    QTest::newRow("English name") << u"grinning face"_s << u"😀"_s;
    QTest::newRow("Chinese name") << u"拇指向上"_s << u"👍"_s;
    QTest::newRow("shortcode") << u"tada"_s << u"🎉"_s;
    QTest::newRow("shortcode with colons") << u":tada:"_s << u"🎉"_s;
    QTest::newRow("upper case") << u"TADA"_s << u"🎉"_s;
    QTest::newRow("the characters") << u"🎉"_s << u"🎉"_s;
    QTest::newRow("Chinese flag") << u"旗: 中国"_s << u"🇨🇳"_s;
}

void TestEmojiModel::searchFinds()
{
    EmojiModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QFETCH(const QString, query);
    model.setFilter(query);
    QCOMPARE(model.sections().front().key, u"results"_s);
    QTEST(model.charactersAt(0), "first");
    model.setFilter({});
    QCOMPARE(model.rowCount(), emojitable::count());
}

void TestEmojiModel::everyWordMustMatch()
{
    EmojiModel model;
    model.setFilter(u"cat smile"_s);
    QVERIFY(allOf(model).contains(u"😸"_s));
    QVERIFY(!allOf(model).contains(u"😀"_s));
    model.setFilter(u"cat zzzz"_s);
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(model.sections().empty());
}

void TestEmojiModel::beginningBeatsAnInfix()
{
    EmojiModel model;
    model.setFilter(u"cat"_s);
    const QStringList found = allOf(model);
    QVERIFY(found.indexOf(u"🐱"_s) >= 0);
    QVERIFY(found.indexOf(u"🐱"_s) < found.indexOf(u"🎓"_s) || !found.contains(u"🎓"_s));
    QVERIFY(found.indexOf(u"🐈"_s) < 3);
    model.setFilter(u"笑"_s);
    QVERIFY(model.rowCount() > 5);
}

void TestEmojiModel::toneChangesWhatIsInserted()
{
    EmojiModel model;
    model.setFilter(u"thumbsup"_s);
    QCOMPARE(model.charactersAt(0), u"👍"_s);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setTone(3);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(model.charactersAt(0), u"👍🏽"_s);
    model.setTone(99);
    QCOMPARE(model.tone(), 5);
}

void TestEmojiModel::namesFollowTheLanguage()
{
    EmojiModel model;
    model.setFilter(u"thumbsup"_s);
    QCOMPARE(model.index(0).data(EmojiModel::NameRole).toString(), u"thumbs up"_s);
    model.setLanguage(EmojiModel::Language::Chinese);
    QCOMPARE(model.index(0).data(EmojiModel::NameRole).toString(), u"拇指向上"_s);
}

void TestEmojiModel::rowsOutsideAreEmpty()
{
    const EmojiModel model;
    QVERIFY(model.charactersAt(-1).isEmpty());
    QVERIFY(model.charactersAt(model.rowCount()).isEmpty());
}

KOOKABURRA_CORE_CASE(TestEmojiModel)

} // namespace tst_emojimodel

#include "tst_emojimodel.moc"
