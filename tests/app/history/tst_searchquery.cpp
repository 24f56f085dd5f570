// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/history/search/matchexpression.h"
#include "app/history/search/searchfilter.h"
#include "tests/support/testcase.h"

#include <QRandomGenerator>
#include <QTest>

namespace tst_searchquery {

using namespace Qt::Literals::StringLiterals;
using namespace chat;
using Kind = SearchPart::Kind;
using Problem = SearchPart::Problem;

namespace {

const ChannelRef kGeneral{ChannelKind::Guild, ChannelId(u"1"_s)};
const ChannelRef kHelp{ChannelKind::Guild, ChannelId(u"2"_s)};
const ChannelRef kOther{ChannelKind::Guild, ChannelId(u"3"_s)};

SearchNames someNames()
{
    SearchNames names;
    names.self = UserId(u"me"_s);
    names.roles = {RoleId(u"r"_s)};
    names.people = [](const QString &name) {
        return name == "Anna Li"_L1 ? QSet<UserId>{UserId(u"7"_s)}
            : name == u"小明"       ? QSet<UserId>{UserId(u"8"_s)}
                                    : QSet<UserId>();
    };
    names.channels = [](const QString &name) {
        return name == "general"_L1 ? QSet<ChannelRef>{kGeneral, kOther}
            : name == "help"_L1     ? QSet<ChannelRef>{kHelp}
                                    : QSet<ChannelRef>();
    };
    names.guild = [](const QString &name) {
        return name == "Home"_L1 ? QSet<ChannelRef>{kGeneral, kHelp} : QSet<ChannelRef>();
    };
    names.today = QDate(2026, 11, 30);
    names.zone = QTimeZone(8 * 3600);
    return names;
}

std::optional<SearchFilter> filterOf(const QString &query)
{
    SearchParts parts = parseSearch(query);
    return resolveSearch(parts, someNames());
}

QString expressionOf(const QString &query)
{
    const auto filter = filterOf(query);
    return filter ? matchExpression(*filter, [](const ChannelRef &channel) { return channel.id.value.toLongLong(); })
                  : u"none"_s;
}

} // namespace

//! What is typed into a search field.
class TestSearchQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void queriesFallApart_data();
    void queriesFallApart();
    void placesAreKnown();
    void partsAreWrittenAsTyped();
    void problemsAreNoted_data();
    void problemsAreNoted();
    void namesAreResolved();
    void timesAreDaysOfTheZone();
    void dates_data();
    void dates();
    void expressionsHaveOurWordsOnly_data();
    void expressionsHaveOurWordsOnly();
    void longQueriesStayBounded();
};

void TestSearchQuery::queriesFallApart_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<SearchParts>("parts");
    const auto part = [](Kind kind, const QString &text, bool excluded = false, bool beginning = false) {
        return SearchPart{kind, excluded, beginning, text, Problem::None, 0, 0, 0};
    };
    QTest::newRow("nothing") << u"  "_s << SearchParts();
    QTest::newRow("words") << u" 天气  rain "_s
                           << SearchParts{part(Kind::Word, u"天气"_s), part(Kind::Word, u"rain"_s)};
    QTest::newRow("phrase") << u"\"big rain\"x"_s
                            << SearchParts{part(Kind::Phrase, u"big rain"_s), part(Kind::Word, u"x"_s)};
    QTest::newRow("open phrase") << u"\"big rain"_s << SearchParts{part(Kind::Phrase, u"big rain"_s)};
    QTest::newRow("Chinese quotes") << u"“大雨 来了”"_s << SearchParts{part(Kind::Phrase, u"大雨 来了"_s)};
    QTest::newRow("quote in a phrase") << u"\"a \\\"b\\\" \\\\ \\c\""_s
                                       << SearchParts{part(Kind::Phrase, u"a \"b\" \\ \\c"_s)};
    QTest::newRow("nothing in quotes") << u"\"\" a"_s << SearchParts{part(Kind::Word, u"a"_s)};
    QTest::newRow("excluded") << u"-rain -\"big sun\" -from:me"_s
                              << SearchParts{part(Kind::Word, u"rain"_s, true), part(Kind::Phrase, u"big sun"_s, true),
                                     part(Kind::From, u"me"_s, true)};
    QTest::newRow("minus alone") << u"a - b"_s
                                 << SearchParts{
                                        part(Kind::Word, u"a"_s), part(Kind::Word, u"-"_s), part(Kind::Word, u"b"_s)};
    QTest::newRow("beginning") << u"deplo* *"_s
                               << SearchParts{part(Kind::Word, u"deplo"_s, false, true), part(Kind::Word, u"*"_s)};
    QTest::newRow("operators")
        << u"FROM:\"Anna Li\" in:#help guild:Home has:Image mentions:me before:2026 after:today on:x"_s
        << SearchParts{part(Kind::From, u"Anna Li"_s), part(Kind::In, u"#help"_s), part(Kind::Guild, u"Home"_s),
               part(Kind::Has, u"Image"_s), part(Kind::Mentions, u"me"_s), part(Kind::Before, u"2026"_s),
               part(Kind::After, u"today"_s), part(Kind::On, u"x"_s)};
    QTest::newRow("Chinese colon") << u"from：小明"_s << SearchParts{part(Kind::From, u"小明"_s)};
    QTest::newRow("other colons") << u"http://x.test 12:30 fromage:x"_s
                                  << SearchParts{part(Kind::Word, u"http://x.test"_s), part(Kind::Word, u"12:30"_s),
                                         part(Kind::Word, u"fromage:x"_s)};
}

void TestSearchQuery::queriesFallApart()
{
    QFETCH(QString, query);
    QFETCH(SearchParts, parts);
    const SearchParts found = parseSearch(query);
    QCOMPARE(found.size(), parts.size());
    for (size_t i = 0; i < parts.size(); ++i)
        QVERIFY2(found[i].saysAs(parts[i]), qPrintable(found[i].text));
}

void TestSearchQuery::placesAreKnown()
{
    const QString query = u" 雨 -from:\"A B\" x"_s;
    const SearchParts parts = parseSearch(query);
    QCOMPARE(parts.size(), 3U);
    QCOMPARE(query.sliced(parts[1].begin, parts[1].end - parts[1].begin), u"-from:\"A B\""_s);
    QCOMPARE(query.sliced(parts[1].value, parts[1].end - parts[1].value), u"\"A B\""_s);
    QCOMPARE(searchPartAt(parts, parts[1].value), &parts[1]);
    QCOMPARE(searchPartAt(parts, query.size()), &parts[2]);
    QCOMPARE(searchPartAt(parts, 0), nullptr);
    QVERIFY(searchOperators().contains(u"mentions"_s));
    QVERIFY(searchableThings().contains(u"button"_s));
}

//! What the parts say, written and read again, is the same; places are in order and within the query.
void TestSearchQuery::partsAreWrittenAsTyped()
{
    QRandomGenerator random(7);
    const QStringList pieces{u"-"_s, u"\""_s, u"\\"_s, u" "_s, u"*"_s, u":"_s, u"from"_s, u"in:"_s, u"has:"_s, u"“"_s,
        u"”"_s, u"雨"_s, u"a"_s, u"on："_s, u"\n"_s, u"guild"_s};
    for (int round = 0; round < 20'000; ++round) {
        QString query;
        for (int i = random.bounded(12); i > 0; --i)
            query += pieces.at(random.bounded(static_cast<int>(pieces.size())));
        qsizetype last = 0;
        for (const SearchPart &part : parseSearch(query)) {
            QVERIFY(
                part.begin >= last && part.begin <= part.value && part.value <= part.end && part.end <= query.size());
            last = part.end;
            const SearchParts again = parseSearch(searchPartText(part));
            QVERIFY2(
                again.size() == 1 && again.front().saysAs(part), qPrintable(query + u" → "_s + searchPartText(part)));
        }
    }
    SearchPart made{Kind::Word, false, false, u"-a from:b \"c"_s, Problem::None, 0, 0, 0};
    QCOMPARE(parseSearch(searchPartText(made)).front().text, made.text);
}

void TestSearchQuery::problemsAreNoted_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<Problem>("problem");
    QTest::newRow("no value") << u"from:"_s << Problem::MissingValue;
    QTest::newRow("quotes as value") << u"in:\"\""_s << Problem::MissingValue;
    QTest::newRow("nobody") << u"from:nobody"_s << Problem::UnknownPerson;
    QTest::newRow("nobody mentioned") << u"mentions:nobody"_s << Problem::UnknownPerson;
    QTest::newRow("no channel") << u"in:nowhere"_s << Problem::UnknownChannel;
    QTest::newRow("no guild") << u"guild:nowhere"_s << Problem::UnknownGuild;
    QTest::newRow("no thing") << u"has:fun"_s << Problem::UnknownThing;
    QTest::newRow("no date") << u"on:2026-13-01"_s << Problem::NoDate;
    QTest::newRow("not a day") << u"-on:2026-11-01"_s << Problem::NoDate;
    QTest::newRow("too many") << QString(u"a "_s).repeated(65) << Problem::TooMany;
}

void TestSearchQuery::problemsAreNoted()
{
    QFETCH(QString, query);
    QFETCH(Problem, problem);
    SearchParts parts = parseSearch(query);
    QVERIFY(!resolveSearch(parts, someNames()));
    QVERIFY(std::ranges::any_of(parts, [problem](const SearchPart &part) { return part.problem == problem; }));
}

void TestSearchQuery::namesAreResolved()
{
    QVERIFY(!filterOf(QString()));
    const auto filter
        = filterOf(u"rain -sun* from:@小明 from:me -from:\"Anna Li\" in:general in:#help guild:Home -in:help "
                   "has:card has:pin -has:link mentions:me"_s);
    QVERIFY(filter);
    QCOMPARE(filter->terms.size(), 2U);
    QVERIFY(filter->terms[1].excluded && filter->terms[1].beginning);
    QCOMPARE(*filter->from, (QSet<UserId>{UserId(u"8"_s), UserId(u"me"_s)}));
    QCOMPARE(filter->notFrom, QSet<UserId>{UserId(u"7"_s)});
    QCOMPARE(*filter->in, (QSet<ChannelRef>{kGeneral, kHelp}));
    QCOMPARE(filter->notIn, QSet<ChannelRef>{kHelp});
    QCOMPARE(filter->has, MessageTraits(MessageTrait::Card) | MessageTrait::Pin);
    QCOMPARE(filter->hasNot, MessageTraits(MessageTrait::Link));
    QVERIFY(filter->mentions.everybody && filter->mentions.roles.contains(RoleId(u"r"_s)));
    SearchFilter within = *filter;
    within.restrictTo({kGeneral});
    QCOMPARE(*within.in, QSet<ChannelRef>{kGeneral});
    SearchParts parts = parseSearch(u"from:me in:x"_s); // nobody knows any names
    QVERIFY(!resolveSearch(parts, SearchNames()));
}

void TestSearchQuery::timesAreDaysOfTheZone()
{
    const auto time = [](const QString &text) { return QDateTime::fromString(text, Qt::ISODate); };
    auto filter = filterOf(u"on:2026-11-30"_s);
    QCOMPARE(filter->since, time(u"2026-11-29T16:00:00Z"_s));
    QCOMPARE(filter->until, time(u"2026-11-30T16:00:00Z"_s));
    filter = filterOf(u"after:2026-10 before:yesterday"_s);
    QCOMPARE(filter->since, time(u"2026-10-31T16:00:00Z"_s));
    QCOMPARE(filter->until, time(u"2026-11-28T16:00:00Z"_s));
    filter = filterOf(u"after:2020 after:2019 before:2025 before:2026"_s);
    QCOMPARE(filter->since, time(u"2020-12-31T16:00:00Z"_s));
    QCOMPARE(filter->until, time(u"2024-12-31T16:00:00Z"_s));
}

void TestSearchQuery::dates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    QTest::newRow("day") << u"2026-02-03"_s << QDate(2026, 2, 3) << QDate(2026, 2, 3);
    QTest::newRow("short day") << u"2026/2/3"_s << QDate(2026, 2, 3) << QDate(2026, 2, 3);
    QTest::newRow("month") << u"2024-02"_s << QDate(2024, 2, 1) << QDate(2024, 2, 29);
    QTest::newRow("year") << u"2026"_s << QDate(2026, 1, 1) << QDate(2026, 12, 31);
    QTest::newRow("today") << u"Today"_s << QDate(2026, 11, 30) << QDate(2026, 11, 30);
    QTest::newRow("yesterday") << u"昨天"_s << QDate(2026, 11, 29) << QDate(2026, 11, 29);
    for (const char *no : {"", "-", "26-1-1", "2026-", "2026-1-1-1", "2026-02-30", "2026-1x", "٢٠٢٦", "0000", "99999"})
        QTest::newRow(no) << QString::fromUtf8(no) << QDate() << QDate();
}

void TestSearchQuery::dates()
{
    QFETCH(QString, text);
    QFETCH(QDate, first);
    QFETCH(QDate, last);
    const auto period = searchPeriodOf(text, QDate(2026, 11, 30));
    QCOMPARE(period.has_value(), first.isValid());
    if (period)
        QCOMPARE(*period, (SearchPeriod{first, last}));
}

void TestSearchQuery::expressionsHaveOurWordsOnly_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("expression");
    QTest::newRow("character") << u"天"_s << u"\"天\""_s;
    QTest::newRow("two") << u"天氣"_s << u"\"天气\""_s;
    QTest::newRow("three") << u"天气好"_s << u"\"天气 气好\""_s;
    QTest::newRow("mixed") << u"用Qt6写"_s << u"\"用\" AND \"qt 6\" AND \"写\""_s;
    QTest::newRow("phrase") << u"\"Hello, world 你 好\""_s << u"\"hello world\" AND \"你\" AND \"好\""_s;
    QTest::newRow("beginning") << u"dep*"_s << u"\"dep\" *"_s;
    QTest::newRow("syntax") << u"OR NEAR(a) b\" c* {x}:y ^z"_s << u"\"or\" AND \"near a\" AND \"b\" AND \"c x y z\""_s;
    QTest::newRow("signs") << u"->"_s << QString();
    QTest::newRow("exclusion") << u"-a"_s << QString();
    QTest::newRow("facts") << u"in:help from:me has:card"_s << u"(\"\ue000c2\") AND (\"\ue000ame\") AND \"\ue000h1\""_s;
}

void TestSearchQuery::expressionsHaveOurWordsOnly()
{
    QFETCH(QString, query);
    QFETCH(QString, expression);
    QCOMPARE(expressionOf(query), expression);
}

void TestSearchQuery::longQueriesStayBounded()
{
    QCOMPARE(parseSearch(QString(10'000, u'"')).size(), 0U);
    QCOMPARE(parseSearch(QString(10'000, u'-')).size(), 1U);
    QVERIFY(expressionOf(QString(u"天"_s).repeated(10'000)).size() < 300);
    QVERIFY(expressionOf(QString(u"a天"_s).repeated(5'000)).size() < 1500);
    QVERIFY(expressionOf(QString(10'000, u'a')).size() < 100);
    QVERIFY(expressionOf(u"\""_s + QString(u"a "_s).repeated(5'000)).size() < 200);
    QCOMPARE(expressionOf(QString(u"from: "_s).repeated(1'600)), u"none"_s);
}

KOOKABURRA_PLAIN_CASE(TestSearchQuery)

} // namespace tst_searchquery

#include "tst_searchquery.moc"
