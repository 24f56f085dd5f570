// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/models/timeline/textdiff.h"
#include "tests/support/testcase.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

namespace tst_textdiff {

using namespace chat;
using namespace Qt::Literals::StringLiterals;

namespace {

//! "[-removed-]{+added+}same", skipped as "…".
QString written(const TextRuns &runs)
{
    QString out;
    for (const TextRun &run : runs) {
        switch (run.kind) {
        case TextRun::Kind::Same:
            out += run.text;
            break;
        case TextRun::Kind::Removed:
            out += u"[-"_s + run.text + u"-]"_s;
            break;
        case TextRun::Kind::Added:
            out += u"{+"_s + run.text + u"+}"_s;
            break;
        case TextRun::Kind::Skipped:
            out += u'…';
            break;
        }
    }
    return out;
}

QString without(const TextRuns &runs, TextRun::Kind kind)
{
    QString out;
    for (const TextRun &run : runs) {
        if (run.kind != kind)
            out += run.text;
    }
    return out;
}

QString randomText(QRandomGenerator &random, int most)
{
    static const QStringList pieces{u"the"_s, u"cat"_s, u" "_s, u" "_s, u"\n"_s, u"我"_s, u"们"_s, u"，"_s, u"."_s,
        u"😀"_s, u"👨‍👩‍👧"_s, u"e\u0301"_s, QString(QChar(0xd83d)), QString(QChar(0xde00)), u"dog"_s,
        u"한국"_s, u"\u200d"_s};
    QString text;
    for (int left = random.bounded(most); left > 0; --left)
        text += pieces.at(random.bounded(static_cast<int>(pieces.size())));
    return text;
}

} // namespace

class TestTextDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesAreFound_data();
    void changesAreFound();
    void runsGiveBothTexts_data();
    void runsGiveBothTexts();
    void charactersStayWhole();
    void fewChangesAreNotMany();
    void hostileTextsTakeLimitedTime_data();
    void hostileTextsTakeLimitedTime();
    void longRunsAreCondensed();
};

void TestTextDiff::changesAreFound_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("wanted");
    const auto row = [](const char *name, const QString &before, const QString &after, const QString &wanted) {
        QTest::newRow(name) << before << after << wanted;
    };
    row("nothing", u"the same"_s, u"the same"_s, u"the same"_s);
    row("empty", {}, {}, {});
    row("all new", {}, u"text"_s, u"{+text+}"_s);
    row("all gone", u"text"_s, {}, u"[-text-]"_s);
    row("a word", u"the quick fox"_s, u"the slow fox"_s, u"the [-quick-]{+slow+} fox"_s);
    row("whole words, not letters", u"meet at 19:42"_s, u"meet at 19:45"_s, u"meet at 19:[-42-]{+45+}"_s);
    row("words in a row are one change", u"a quick brown fox"_s, u"a slow grey fox"_s,
        u"a [-quick brown-]{+slow grey+} fox"_s);
    row("an added word", u"one three"_s, u"one two three"_s, u"one {+two +}three"_s);
    row("Chinese by character", u"我们明天见面"_s, u"我们后天见面"_s, u"我们[-明-]{+后+}天见面"_s);
    row("Chinese and Latin", u"今天 raid 八点"_s, u"今天 raid 九点"_s, u"今天 raid [-八-]{+九+}点"_s);
    row("Korean by word", u"내일 만나요"_s, u"오늘 만나요"_s, u"[-내일-]{+오늘+} 만나요"_s);
    row("a line", u"one\ntwo"_s, u"one\nzwei\ntwo"_s, u"one\n{+zwei\n+}two"_s);
    row("emoji of several characters", u"go 👨‍👩‍👧 now"_s, u"go 👨‍👩‍👦 now"_s,
        u"go [-👨‍👩‍👧-]{+👨‍👩‍👦+} now"_s);
    row("few common characters do not divide a change", u"东方红的太阳"_s, u"西山落的月亮"_s,
        u"[-东方红的太阳-]{+西山落的月亮+}"_s);
}

void TestTextDiff::changesAreFound()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QTEST(written(compareTexts(before, after)), "wanted");
}

void TestTextDiff::runsGiveBothTexts_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 40; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestTextDiff::runsGiveBothTexts()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    for (int i = 0; i < 50; ++i) {
        const QString before = randomText(random, 60);
        QString after = random.bounded(3) == 0 ? randomText(random, 60) : before;
        for (int edits = random.bounded(4); edits > 0; --edits) {
            const auto at = random.bounded(static_cast<int>(after.size()) + 1);
            after.replace(at, random.bounded(4), randomText(random, 4));
        }
        const TextRuns runs = compareTexts(before, after);
        QCOMPARE(without(runs, TextRun::Kind::Added), before);
        QCOMPARE(without(runs, TextRun::Kind::Removed), after);
        for (size_t j = 0; j < runs.size(); ++j) {
            QVERIFY(!runs[j].text.isEmpty());
            QVERIFY(j == 0 || runs[j - 1].kind != runs[j].kind);
            // What was removed comes before what was added in its place.
            QVERIFY(j == 0 || runs[j - 1].kind != TextRun::Kind::Added || runs[j].kind == TextRun::Kind::Same);
        }
    }
}

void TestTextDiff::charactersStayWhole()
{
    const TextRuns runs = compareTexts(u"a😀b"_s, u"a😃b"_s); // the same first half of a pair
    QCOMPARE(written(runs), u"a[-😀-]{+😃+}b"_s);
}

//! The shortest way is found: one change in the middle of a long text leaves everything else.
void TestTextDiff::fewChangesAreNotMany()
{
    QRandomGenerator random(7);
    QString before;
    for (int i = 0; i < 4000; ++i)
        before += QChar(0x4e00 + random.bounded(300));
    QString after = before;
    after.remove(3000, 1);
    after.insert(1000, QChar(0x9fa5));
    const TextRuns runs = compareTexts(before, after);
    QCOMPARE(runs.size(), size_t(5));
    QCOMPARE(runs[1], (TextRun{TextRun::Kind::Added, QString(QChar(0x9fa5))}));
    QCOMPARE(runs[3], (TextRun{TextRun::Kind::Removed, QString(before.at(3000))}));
}

void TestTextDiff::hostileTextsTakeLimitedTime_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QRandomGenerator random(3);
    const auto chinese = [&random](int kinds) {
        QString text;
        for (int i = 0; i < 8000; ++i)
            text += QChar(0x4e00 + random.bounded(kinds));
        return text;
    };
    QTest::newRow("nothing in common") << QString(8000, u'我') << QString(8000, u'你');
    QTest::newRow("random characters") << chinese(5000) << chinese(5000);
    QTest::newRow("two characters") << chinese(2) << chinese(2);
    QTest::newRow("one character, many times") << QString(8000, u'我') << QString(7000, u'我');
    QTest::newRow("marks") << u"e"_s + QString(8000, QChar(0x0301)) << u"e"_s + QString(7999, QChar(0x0301));
    QTest::newRow("half pairs") << QString(8000, QChar(0xd83d)) << QString(8000, QChar(0xde00));
    QTest::newRow("far longer than a message") << chinese(50).repeated(10) << chinese(50).repeated(10);
}

//! As much as a plain search would take for a hundredth of it: without the limit these take minutes.
void TestTextDiff::hostileTextsTakeLimitedTime()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QElapsedTimer clock;
    clock.start();
    const TextRuns runs = compareTexts(before, after);
    qInfo("%lld ms, %zu runs", static_cast<long long>(clock.elapsed()), runs.size());
    QCOMPARE(without(runs, TextRun::Kind::Added), before);
    QCOMPARE(without(runs, TextRun::Kind::Removed), after);
}

void TestTextDiff::longRunsAreCondensed()
{
    const QString filler(1000, u'x');
    const TextRuns runs
        = condensed({{TextRun::Kind::Same, filler}, {TextRun::Kind::Removed, filler}, {TextRun::Kind::Same, filler},
                        {TextRun::Kind::Added, u"short"_s}, {TextRun::Kind::Same, filler}},
            400);
    const QString beside(120, u'x');
    QCOMPARE(written(runs),
        u'…' + beside + u"[-"_s + QString(400, u'x') + u"-]…"_s + beside + u'…' + beside + u"{+short+}"_s + beside
            + u'…');
    QCOMPARE(written(condensed({{TextRun::Kind::Same, filler}}, 400)), QString(400, u'x') + u'…');
    QCOMPARE(written(condensed({{TextRun::Kind::Same, u"all"_s}}, 400)), u"all"_s);
    // Characters stay whole.
    const TextRuns cut = condensed({{TextRun::Kind::Removed, u"👨‍👩‍👧👨‍👩‍👧"_s}}, 10);
    QCOMPARE(cut.front().text, u"👨‍👩‍👧"_s);
    QVERIFY(condensed({}, 10).empty());
}

} // namespace tst_textdiff

KOOKABURRA_CORE_CASE(tst_textdiff::TestTextDiff)
#include "tst_textdiff.moc"
