// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/base/utctime.h"
#include "app/history/history.h"
#include "app/history/historyfile.h"
#include "app/history/historyspace.h"
#include "app/history/search/historysearch.h"
#include "app/kook/kookcontent.h"
#include "tests/support/testcase.h"

#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

namespace tst_historysearch {

using namespace Qt::Literals::StringLiterals;
using namespace chat;

namespace {

const ChannelRef kTalk{ChannelKind::Guild, ChannelId(u"100"_s)};
const ChannelRef kOther{ChannelKind::Guild, ChannelId(u"200"_s)};
constexpr qint64 kSecond = 1000;
constexpr qint64 kStart = 1'700'000'000'000;

Content readKook(const Draft &draft)
{
    return kook::contentOf(draft.kind, draft.source);
}

Message messageOf(int number, const QString &text, const ChannelRef &channel = kTalk, int second = -1)
{
    Message made;
    made.id = MessageId(u"m%1"_s.arg(number));
    made.channel = channel;
    made.author.id = UserId(u"u%1"_s.arg(number % 3));
    made.author.name = u"User %1"_s.arg(number % 3);
    made.source = text;
    made.content = kook::contentOf(made.kind, text);
    made.created = utcTime(kStart + kSecond * (second < 0 ? number : second));
    return made;
}

MessageUpdated updateOf(const Message &message, const QString &text)
{
    MessageUpdated update;
    update.ref = {message.channel, message.id};
    update.source = text;
    update.content = kook::contentOf(MessageKind::Markup, text);
    update.edited = message.created.addSecs(1);
    return update;
}

SearchNames someNames()
{
    SearchNames names;
    names.self = UserId(u"me"_s);
    names.people = [](const QString &name) { return QSet<UserId>{UserId(name)}; };
    names.channels = [](const QString &name) { return QSet<ChannelRef>{{ChannelKind::Guild, ChannelId(name)}}; };
    names.today = QDate(2026, 11, 30);
    names.zone = QTimeZone::utc();
    return names;
}

} // namespace

//! Searching a stored history.
class TestHistorySearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void chineseWordsAreFound_data();
    void chineseWordsAreFound();
    void otherTextsAreFound_data();
    void otherTextsAreFound();
    void everyPartOfAMessageIsFound();
    void factsAreFound_data();
    void factsAreFound();
    void matchesAreMarked();
    void coveredTextIsFoundAndNotShown();
    void hitsFollowTheTimeAlsoAfterBackfilling();
    void pagesContinue();
    void guildOfManyChannelsIsSearched();
    void editsAndDeletionsFollow();
    void temporaryMessagesAreNotThere();
    void crowdedMomentsAreFound();
    void syntaxIsHarmless_data();
    void syntaxIsHarmless();
    void searchCanBeStopped();
    void olderFilesAreIndexedStepByStep();
    void forgottenTextIsNotInTheFile();
    void secondWriterWaits();
    void recallIsThatOfLike();
    void randomOperationsMatchAPlainModel_data();
    void randomOperationsMatchAPlainModel();

private:
    void add(const Message &message) { m_history->takeEvent(MessageCreated{message}); }
    QStringList found(const QString &query, int limit = 50);
    SearchPage page(const QString &query, int limit = 50, const std::optional<SearchCursor> &from = {});
    void reopen();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<HistoryFile> m_file;
    std::unique_ptr<History> m_history;
};

void TestHistorySearch::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    reopen();
}

void TestHistorySearch::reopen()
{
    m_history.reset();
    m_file = std::make_unique<HistoryFile>();
    QVERIFY(!m_file->open(m_folder->filePath(u"history.db"_s), HistoryFile::Mode::Write));
    m_history = std::make_unique<History>(*m_file, UserId(u"me"_s), readKook);
}

void TestHistorySearch::cleanup()
{
    m_history.reset();
    m_file.reset();
    m_folder.reset();
}

SearchPage TestHistorySearch::page(const QString &query, int limit, const std::optional<SearchCursor> &from)
{
    SearchParts parts = parseSearch(query);
    const auto filter = resolveSearch(parts, someNames());
    if (!filter)
        return {};
    return HistorySearch(*m_file, readKook).page(*filter, limit, from);
}

//! The ids of the hits, without the letter.
QStringList TestHistorySearch::found(const QString &query, int limit)
{
    QStringList ids;
    const SearchPage all = page(query, limit);
    if (all.failed)
        return {m_file->lastError()};
    for (const SearchHit &hit : all.hits)
        ids.append(hit.message.id.value.sliced(1));
    return ids;
}

void TestHistorySearch::chineseWordsAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("found");
    const auto row = [](const char *name, const QString &text, const QString &query, bool found = true) {
        QTest::newRow(name) << text << query << found;
    };
    const QString sentence = u"今天天气不错，我们去K歌吧。服务器v2.0已更新"_s;
    row("one character", sentence, u"错"_s);
    row("first character", sentence, u"今"_s);
    row("character before a sign", sentence, u"吧"_s);
    row("two characters", sentence, u"天气"_s);
    row("two that cross words", sentence, u"天天"_s);
    row("three", sentence, u"天气不"_s);
    row("many", sentence, u"今天天气不错"_s);
    row("with the sign between", sentence, u"不错，我们"_s);
    row("without the sign between", sentence, u"不错我们"_s, false);
    row("in the other order", sentence, u"气天"_s, false);
    row("pairs there, word not", u"天气 气不"_s, u"天气不"_s, false);
    row("mixed", sentence, u"去K歌"_s);
    row("mixed, small", sentence, u"k歌"_s);
    row("full width", sentence, u"Ｋ歌"_s);
    row("version", sentence, u"v2.0"_s);
    row("other version", sentence, u"v2,0"_s, false);
    row("traditional query", sentence, u"天氣"_s);
    row("simplified query", u"今天天氣很好，臺灣的軟體"_s, u"台湾的软体"_s);
    row("full-width text", u"ＱＱ群１２３"_s, u"qq群123"_s);
    row("two terms", sentence, u"更新 天气"_s);
    row("one of two is missing", sentence, u"更新 下雨"_s, false);
    row("excluded", sentence, u"天气 -更新"_s, false);
    row("Japanese", u"カラオケに行こう ｶﾞﾝﾀﾞﾑ"_s, u"ガンダム"_s);
    row("Korean", u"오늘 날씨가 좋네요"_s, u"날씨"_s);
    row("Thai", u"วันนี้อากาศดี"_s, u"อากาศ"_s);
    row("emoji", u"好的👍"_s, u"👍"_s);
    row("emoji beside text", u"好的👍🏽"_s, u"的👍"_s);
}

void TestHistorySearch::chineseWordsAreFound()
{
    QFETCH(QString, text);
    QFETCH(QString, query);
    QFETCH(bool, found);
    add(messageOf(1, text));
    QCOMPARE(this->found(query), found ? QStringList{u"1"_s} : QStringList());
}

void TestHistorySearch::otherTextsAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("found");
    const auto row = [](const char *name, const QString &text, const QString &query, bool found = true) {
        QTest::newRow(name) << text << query << found;
    };
    row("word", u"The Quick fox"_s, u"quick"_s);
    row("part of a word", u"The Quick fox"_s, u"uick"_s, false);
    row("beginning", u"The Quick fox"_s, u"qui*"_s);
    row("beginning that is not", u"The Quick fox"_s, u"uic*"_s, false);
    row("phrase", u"hello, big   world"_s, u"\"Hello big world\""_s);
    row("phrase in another order", u"world hello"_s, u"\"hello world\""_s, false);
    row("phrase over a break", u"hello\nworld"_s, u"\"hello world\""_s);
    row("words in any order", u"world hello"_s, u"hello world"_s);
    row("markup is not text", u"**bo**ld"_s, u"bold"_s);
    row("signs count", u"I like c++ more"_s, u"c++"_s);
    row("signs that are not there", u"I like c more"_s, u"c++"_s, false);
    row("signs alone", u"a -> b"_s, u"\"->\""_s);
    row("path", u"see app/history/README.md"_s, u"history/readme.md"_s);
    row("accents", u"un café"_s, u"CAFE"_s);
    row("accented query", u"un cafe"_s, u"café"_s);
    row("code", u"```cpp\nint main()\n```"_s, u"main()"_s);
    row("two spellings of a name with a mark", u"A\u030angstrom"_s, u"Ångstrom"_s);
    row("long word", QString(300, u'x') + u"y"_s, QString(300, u'x') + u"y"_s);
    row("long word with another end", QString(300, u'x') + u"y"_s, QString(300, u'x') + u"z"_s, false);
}

void TestHistorySearch::otherTextsAreFound()
{
    chineseWordsAreFound();
}

void TestHistorySearch::everyPartOfAMessageIsFound()
{
    Message message = messageOf(1, {});
    message.kind = MessageKind::Card;
    message.source
        = u"[{\"type\":\"card\",\"modules\":[{\"type\":\"header\",\"text\":{\"type\":\"plain-text\",\"content\":"
          "\"活动标题\"}},{\"type\":\"section\",\"text\":{\"type\":\"kmarkdown\",\"content\":\"**报名**截止\"}}]}]"_s;
    message.content = kook::contentOf(message.kind, message.source);
    message.quote = Quote{MessageId(u"q"_s), {}, u"昨天说的话"_s, {}, {}};
    message.attachments.push_back({Attachment::Kind::File, u"https://x.test/b"_s, u"计划书.txt"_s, {}, 0, 0, 0, 0});
    message.embeds.push_back({Embed::Kind::Link, u"https://x.test"_s, u"网页名字"_s, {}, {}, {}, 0, 0});
    add(message);
    for (const QString &word : {u"标题"_s, u"报名截止"_s, u"说的"_s, u"计划书.txt"_s, u"名字"_s, u"标题 名字"_s})
        QCOMPARE(found(word), QStringList{u"1"_s});
    using Kind = SearchableText::Kind;
    const auto texts = page(u"名字"_s).hits.front().texts;
    QCOMPARE(texts.size(), 2U);
    QCOMPARE(texts[0].kind, Kind::Body);
    QVERIFY(texts[0].ranges.empty());
    QCOMPARE(texts[1], (MatchedText{Kind::Embed, u"网页名字"_s, {{2, 4}}}));
}

void TestHistorySearch::factsAreFound_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("author") << u"from:u1"_s << QStringList{u"4"_s, u"1"_s};
    QTest::newRow("authors") << u"from:u1 from:u2 雨"_s << QStringList{u"5"_s, u"4"_s, u"2"_s, u"1"_s};
    QTest::newRow("author who wrote nothing") << u"from:u9"_s << QStringList();
    QTest::newRow("id that looks alike") << u"from:u.1"_s << QStringList();
    QTest::newRow("not the author") << u"-from:u1 -from:u2"_s << QStringList{u"6"_s, u"3"_s};
    QTest::newRow("channel") << u"in:200"_s << QStringList{u"6"_s, u"5"_s};
    QTest::newRow("not the channel") << u"雨 -in:100"_s << QStringList{u"6"_s, u"5"_s};
    QTest::newRow("unknown channel") << u"in:300 雨"_s << QStringList();
    QTest::newRow("picture") << u"has:image"_s << QStringList{u"2"_s};
    QTest::newRow("reaction") << u"has:reaction"_s << QStringList{u"3"_s};
    QTest::newRow("no reaction") << u"-has:reaction -has:image from:u0 from:u2"_s << QStringList{u"6"_s, u"5"_s};
    QTest::newRow("pin") << u"has:pin 雨"_s << QStringList{u"4"_s};
    QTest::newRow("mentioned") << u"mentions:me"_s << QStringList{u"6"_s, u"1"_s};
    QTest::newRow("not mentioned") << u"雨 -mentions:me from:u0 from:u1"_s << QStringList{u"4"_s, u"3"_s};
    QTest::newRow("day") << u"on:2023-11-14"_s << QStringList{u"6"_s, u"5"_s, u"4"_s, u"3"_s, u"2"_s, u"1"_s};
    QTest::newRow("before") << u"before:2023-11-14"_s << QStringList();
    QTest::newRow("after") << u"雨 after:2023-11-14"_s << QStringList();
    QTest::newRow("month") << u"雨 on:2023-11 in:200"_s << QStringList{u"6"_s, u"5"_s};
}

void TestHistorySearch::factsAreFound()
{
    for (int i = 1; i <= 6; ++i) {
        Message message = messageOf(i, u"下雨 %1"_s.arg(i), i > 4 ? kOther : kTalk);
        if (i == 1)
            message.mentions.append(UserId(u"me"_s));
        if (i == 6)
            message.mentionsAll = true;
        if (i == 2)
            message.attachments.push_back({Attachment::Kind::Image, {}, {}, {}, 0, 0, 0, 0});
        add(message);
    }
    m_history->takeEvent(ReactionAdded{{kTalk, MessageId(u"m3"_s)}, {u"👍"_s, {}, {}}, UserId(u"u2"_s)});
    m_history->takeEvent(ReactionAdded{{kTalk, MessageId(u"m4"_s)}, {u"👍"_s, {}, {}}, UserId(u"u2"_s)});
    m_history->takeEvent(ReactionRemoved{{kTalk, MessageId(u"m4"_s)}, {u"👍"_s, {}, {}}, UserId(u"u2"_s)});
    m_history->takeEvent(MessagePinned{{kTalk, MessageId(u"m4"_s)}, true, {}});
    QFETCH(QString, query);
    QFETCH(QStringList, ids);
    QCOMPARE(found(query), ids);
}

void TestHistorySearch::matchesAreMarked()
{
    add(messageOf(1, u"Rain today, rainy 大雨大雨 **rain**"_s));
    const auto marked = [this](const QString &query) {
        QStringList parts;
        const SearchPage all = page(query);
        for (const TextRange &range : all.hits.at(0).texts.at(0).ranges)
            parts.append(all.hits.at(0).texts.at(0).text.sliced(range.begin, range.end - range.begin));
        return parts;
    };
    QCOMPARE(marked(u"rain"_s), (QStringList{u"Rain"_s, u"rain"_s}));
    QCOMPARE(marked(u"rain*"_s), (QStringList{u"Rain"_s, u"rainy"_s, u"rain"_s}));
    QCOMPARE(marked(u"大雨"_s), QStringList{u"大雨大雨"_s});
    QCOMPARE(marked(u"\"today rainy\" 大"_s), (QStringList{u"today, rainy"_s, u"大"_s, u"大"_s}));
    QCOMPARE(marked(u"from:u1"_s), QStringList());
}

void TestHistorySearch::coveredTextIsFoundAndNotShown()
{
    add(messageOf(1, u"凶手是(spl)管家(spl)"_s));
    const SearchPage hits = page(u"管家"_s);
    QCOMPARE(hits.hits.size(), 1U);
    QVERIFY(!hits.hits[0].texts[0].text.contains(u"管家"));
    QVERIFY(hits.hits[0].texts[0].ranges.empty());
    QCOMPARE(page(u"凶手"_s).hits[0].texts[0].ranges, (std::vector<TextRange>{{0, 2}}));
}

void TestHistorySearch::hitsFollowTheTimeAlsoAfterBackfilling()
{
    for (int i = 50; i < 60; ++i)
        add(messageOf(i, u"雨"_s, i % 2 == 0 ? kTalk : kOther));
    // Pages from the newest backwards, of one conversation after the other.
    for (const ChannelRef &channel : {kTalk, kOther}) {
        for (int first = 40; first >= 0; first -= 10) {
            MessagePage older;
            for (int i = first; i < first + 10; ++i) {
                if ((i % 2 == 0) == (channel == kTalk))
                    older.messages.push_back(messageOf(i, u"雨"_s, channel));
            }
            MessageQuery query;
            query.channel = channel;
            query.direction = MessageQuery::Direction::Before;
            query.cursor = Cursor{u"m%1"_s.arg(first + 10)};
            (void)m_history->takePage(query, older, m_history->now(), true);
        }
    }
    QStringList expected;
    for (int i = 59; i >= 0; --i)
        expected.append(QString::number(i));
    QCOMPARE(found(u"雨"_s, 100), expected);
    QCOMPARE(found(u"after:2000"_s, 100), expected); // without the index
}

void TestHistorySearch::pagesContinue()
{
    for (int i = 0; i < 45; ++i)
        add(messageOf(i, i % 2 == 0 ? u"雨 rain"_s : u"sun"_s));
    for (const QString &query : {u"雨"_s, u"-sun"_s}) {
        QStringList ids;
        std::optional<SearchCursor> from;
        int pages = 0;
        do {
            const SearchPage next = page(query, 10, from);
            for (const SearchHit &hit : next.hits)
                ids.append(hit.message.id.value);
            from = next.older;
            ++pages;
        } while (from);
        QCOMPARE(pages, 3);
        QCOMPARE(ids.size(), 23);
        QCOMPARE(ids.first(), u"m44"_s);
        QCOMPARE(ids.last(), u"m0"_s);
        QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), 23);
    }
}

void TestHistorySearch::guildOfManyChannelsIsSearched()
{
    const auto channel = [](int number) { return ChannelRef{ChannelKind::Guild, ChannelId(QString::number(number))}; };
    for (int i = 0; i < 100; ++i)
        add(messageOf(i, i % 2 == 0 ? u"雨"_s : u"雪"_s, channel(i)));
    QSet<ChannelRef> guild{channel(5000)}; // nothing is stored of it
    for (int i = 20; i < 60; ++i)
        guild.insert(channel(i));
    SearchParts parts = parseSearch(u"雨"_s);
    SearchFilter filter = resolveSearch(parts, someNames()).value_or(SearchFilter());
    filter.restrictTo(guild);
    HistorySearch search(*m_file, readKook);
    const SearchPage first = search.page(filter, 15, {});
    QCOMPARE(first.hits.size(), 15U);
    QCOMPARE(first.hits.front().message.channel, channel(58));
    const SearchPage second = search.page(filter, 15, first.older);
    QCOMPARE(second.hits.size(), 5U);
    QCOMPARE(second.hits.back().message.channel, channel(20));
    filter.terms.clear();
    QCOMPARE(search.page(filter, 1000, {}).hits.size(), 40U);
}

void TestHistorySearch::editsAndDeletionsFollow()
{
    const Message message = messageOf(1, u"下雨 rain"_s);
    add(message);
    add(messageOf(2, u"下雪"_s));
    m_history->takeEvent(updateOf(message, u"出太阳 sun"_s));
    QCOMPARE(found(u"下雨"_s), QStringList());
    QCOMPARE(found(u"太阳"_s), QStringList{u"1"_s});
    QCOMPARE(found(u"\"出太阳 sun\""_s), QStringList{u"1"_s});
    m_history->takeEvent(updateOf(message, u"sun 出太阳"_s)); // the same words elsewhere
    QCOMPARE(found(u"\"sun 出太阳\""_s), QStringList{u"1"_s});
    QCOMPARE(found(u"\"出太阳 sun\""_s), QStringList());
    m_history->takeEvent(MessageDeleted{{kTalk, message.id}});
    QCOMPARE(found(u"太阳"_s), QStringList());
    QCOMPARE(found(u"from:u1"_s), QStringList());
    QCOMPARE(found(u"-nothing"_s), QStringList{u"2"_s});
    // The server still has it: it was a page of before.
    MessagePage fresh;
    fresh.messages = {message, messageOf(2, u"下雪"_s)};
    MessageQuery query;
    query.channel = kTalk;
    (void)m_history->takePage(query, fresh, m_history->now(), true);
    QCOMPARE(found(u"下雨"_s), QStringList{u"1"_s});
}

void TestHistorySearch::temporaryMessagesAreNotThere()
{
    Message message = messageOf(1, u"只给你看"_s);
    message.visibleOnlyTo = UserId(u"me"_s);
    add(message);
    const Message seen = messageOf(2, u"大家看"_s);
    add(seen);
    MessageUpdated update = updateOf(seen, u"只给你看"_s);
    update.visibleOnlyTo = UserId(u"me"_s);
    m_history->takeEvent(update);
    QCOMPARE(found(u"只给"_s), QStringList());
    QCOMPARE(found(u"看"_s), QStringList{u"2"_s});
    QSqlQuery &query = m_file->statement("SELECT count(*) FROM search WHERE search MATCH '\"只给\"'");
    QVERIFY(query.exec() && query.next());
    QCOMPARE(query.value(0).toInt(), 0);
    query.finish();
}

//! More messages of one moment than the row ids of that moment.
void TestHistorySearch::crowdedMomentsAreFound()
{
    QVERIFY(m_file->begin());
    for (int i = 0; i < 500; ++i)
        add(messageOf(i, u"雨"_s, kTalk, 5));
    add(messageOf(500, u"雨"_s, kTalk, 4));
    add(messageOf(501, u"雨"_s, kTalk, 7));
    Message old = messageOf(502, u"雨"_s);
    old.created = utcTime(0);
    add(old);
    Message late = messageOf(503, u"雨"_s);
    late.created = QDateTime(QDate(9999, 12, 31), QTime(0, 0), Qt::UTC);
    add(late);
    QVERIFY(m_file->commit());
    const QStringList all = found(u"雨"_s, 1000);
    QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), 504);
    QCOMPARE(all.first(), u"503"_s);
    QCOMPARE(all.at(1), u"501"_s);
    QCOMPARE(all.at(all.size() - 2), u"500"_s);
    QCOMPARE(all.last(), u"502"_s);
    QCOMPARE(found(u"before:2023-11-15 after:2023-11-13"_s, 1000).size(), 502);
}

void TestHistorySearch::syntaxIsHarmless_data()
{
    QTest::addColumn<QString>("query");
    for (const char *query : {"\"", "\"\"\"", "'", "';DROP TABLE messages;--", "a OR b", "NEAR(雨 b, 2)", "words : 雨",
             "{words pairs} : 雨", "雨 AND", "NOT 雨", "^雨", "雨 + b", "(((((", ")", "*", "雨*", "**", "-", "--",
             "- -", ":", "from:", "words:雨", "search:雨", "\\", "\"\\", "雨\\", "%", "_", "?1", "$a", "雨\n雨",
             "has:card has:button"})
        QTest::newRow(query) << QString::fromUtf8(query);
    QTest::newRow("NUL") << QString(QChar(0)) + u"雨"_s;
    QTest::newRow("lone surrogate") << QString(QChar(0xd800));
    QTest::newRow("10,000 characters") << QString(u"雨"_s).repeated(10'000);
    QTest::newRow("10,000 words") << QString(u"雨 "_s).repeated(5'000);
    QTest::newRow("10,000 quotes") << QString(10'000, u'"');
    QTest::newRow("10,000 brackets") << QString(10'000, u'(');
    QTest::newRow("10,000 operators") << QString(u"from: "_s).repeated(1'600);
    QTest::newRow("long mixed phrase") << u"\""_s + QString(u"a 雨 "_s).repeated(2'500);
}

void TestHistorySearch::syntaxIsHarmless()
{
    for (int i = 0; i < 5; ++i)
        add(messageOf(i, u"下雨 a b (((("_s));
    QFETCH(QString, query);
    const SearchPage hits = page(query);
    QVERIFY2(!hits.failed, qPrintable(m_file->lastError()));
    QVERIFY(hits.hits.size() <= 5);
    QCOMPARE(found(u"雨"_s).size(), 5); // all is still there
}

void TestHistorySearch::searchCanBeStopped()
{
    for (int i = 0; i < 20; ++i)
        add(messageOf(i, u"雨"_s));
    SearchParts parts = parseSearch(u"雨 -雪"_s);
    const auto filter = resolveSearch(parts, someNames());
    int asked = 0;
    HistorySearch search(*m_file, readKook);
    const SearchPage some = search.page(*filter, 50, {}, [&asked] { return ++asked > 5; });
    QCOMPARE(some.hits.size(), 5U);
    QVERIFY(some.older);
    QCOMPARE(search.page(*filter, 50, some.older).hits.size(), 15U);
    const SearchPage none = search.page(*filter, 50, {}, [] { return true; });
    QVERIFY(none.hits.empty() && none.older);
    QCOMPARE(search.page(*filter, 50, none.older).hits.size(), 20U);
}

//! A file of the program before there was an index.
void TestHistorySearch::olderFilesAreIndexedStepByStep()
{
    for (int i = 0; i < 100; ++i)
        add(messageOf(i, u"下雨 %1"_s.arg(i), i % 2 == 0 ? kTalk : kOther, i / 3));
    m_history->takeEvent(updateOf(messageOf(1, {}, kOther), u"下雪"_s));
    m_history->takeEvent(MessageDeleted{{kTalk, MessageId(u"m2"_s)}});
    const auto latest = m_history->latest(kTalk, 1000);
    m_history.reset();
    m_file.reset();
    {
        QSqlDatabase old = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"old"_s);
        old.setDatabaseName(m_folder->filePath(u"history.db"_s));
        QVERIFY(old.open());
        QSqlQuery query(old);
        // Row ids in the order in which the messages came, which was none of time.
        for (const char *sql :
            {"CREATE TEMP TABLE moved AS SELECT id, row_number() OVER (ORDER BY mid) AS low FROM messages",
                "UPDATE messages SET id = (SELECT low FROM moved WHERE moved.id = messages.id)",
                "UPDATE versions SET message = (SELECT low FROM moved WHERE moved.id = versions.message)",
                "DROP TABLE search", "DROP TABLE unindexed", "DROP TABLE sources", "PRAGMA user_version = 2"})
            QVERIFY2(query.exec(QString::fromLatin1(sql)), sql);
        query.finish();
        old.close();
    }
    QSqlDatabase::removeDatabase(u"old"_s);

    reopen();
    QVERIFY(!page(u"雨"_s).complete);
    add(messageOf(200, u"下雨"_s)); // live messages are there at once
    QCOMPARE(found(u"雨"_s), QStringList{u"200"_s});
    int steps = 0;
    for (bool more = true; more; ++steps) {
        QVERIFY(m_file->begin());
        more = m_history->index(30);
        if (steps == 1) { // the end of the program, before this is on disk
            m_file->rollback();
            reopen();
            more = true;
        } else {
            QVERIFY(m_file->commit());
        }
        QVERIFY(steps < 10);
    }
    QVERIFY(page(u"雨"_s).complete);
    QStringList ids = found(u"雨"_s, 1000);
    QCOMPARE(ids.size(), 99);
    QVERIFY(!ids.contains(u"2"_s) && !ids.contains(u"1"_s));
    for (qsizetype i = 1; i + 1 < ids.size(); ++i)
        QVERIFY(ids.at(i).toInt() / 3 >= ids.at(i + 1).toInt() / 3);
    QCOMPARE(found(u"雪"_s), QStringList{u"1"_s});
    QCOMPARE(m_history->versions({kOther, MessageId(u"m1"_s)}).size(), 1U);
    QCOMPARE(m_history->latest(kTalk, 1000)->messages.size(), latest->messages.size() + 1);
    m_history->takeEvent(MessageDeleted{{kOther, MessageId(u"m1"_s)}});
    QCOMPARE(found(u"雪"_s), QStringList());
}

//! What is forgotten must not be readable in the index either.
void TestHistorySearch::forgottenTextIsNotInTheFile()
{
    add(messageOf(1, u"绝密 topsecretword"_s));
    add(messageOf(2, u"公开"_s, kOther));
    QVERIFY(HistorySpace(*m_file).forget(kTalk));
    m_history->forget();
    QCOMPARE(found(u"绝密"_s), QStringList());
    QVERIFY(!page(u"公开"_s).complete);
    while (m_history->index(10)) {}
    QCOMPARE(found(u"公开"_s), QStringList{u"2"_s});
    QCOMPARE(found(u"绝密"_s), QStringList());
    m_history.reset();
    m_file.reset();
    QFile raw(m_folder->filePath(u"history.db"_s));
    QVERIFY(raw.open(QIODevice::ReadOnly));
    QVERIFY(!raw.readAll().contains("topsecretword"));
    reopen();
    QVERIFY(HistorySpace(*m_file).forgetAll());
    QVERIFY(page(u"公开"_s).complete);
    QCOMPARE(found(u"公开"_s), QStringList());
}

//! Two programs on one file: what each of them wrote is there.
void TestHistorySearch::secondWriterWaits()
{
    add(messageOf(1, u"雨"_s));
    QVERIFY(m_file->begin());
    QCOMPARE(m_history->count(kTalk), 1);
    const QString path = m_folder->filePath(u"history.db"_s);
    bool written = false;
    const std::unique_ptr<QThread> program(QThread::create([path, &written] {
        HistoryFile file;
        if (file.open(path, HistoryFile::Mode::Write))
            return;
        History history(file, UserId(u"me"_s), readKook);
        const bool begun = file.begin();
        history.takeEvent(MessageCreated{messageOf(2, u"雨"_s)});
        written = begun && file.commit();
    }));
    program->start();
    QTRY_VERIFY(program->isRunning());
    add(messageOf(3, u"雨"_s));
    QVERIFY(m_file->commit());
    program->wait();
    QVERIFY(written);
    QCOMPARE(found(u"雨"_s), (QStringList{u"3"_s, u"2"_s, u"1"_s}));
}

//! Every word of one, two and three characters that stands in a sentence is found where LIKE finds it.
void TestHistorySearch::recallIsThatOfLike()
{
    QRandomGenerator random(11);
    const QString characters = u"的一是不了人我在有他这中大来上国个到说们天气雨雪"_s;
    const QStringList others{u"，"_s, u" "_s, u"Qt"_s, u"6"_s, u"！"_s, u"雨"_s};
    std::vector<QString> texts;
    QVERIFY(m_file->begin());
    QSqlQuery &make = m_file->statement("CREATE TEMP TABLE plain (id INTEGER PRIMARY KEY, text TEXT)");
    QVERIFY(make.exec());
    for (int i = 0; i < 600; ++i) {
        QString text;
        for (int j = 2 + random.bounded(20); j > 0; --j)
            text += random.bounded(5) == 0 ? others.at(random.bounded(6)) : characters.mid(random.bounded(24), 1);
        text = text.trimmed();
        if (text.isEmpty())
            continue;
        texts.push_back(text);
        const Message message = messageOf(i, text);
        add(message);
        QSqlQuery &put = m_file->statement("INSERT INTO plain VALUES (?, ?)");
        put.bindValue(0, i);
        put.bindValue(1, message.content.plain);
        QVERIFY(put.exec());
    }
    QVERIFY(m_file->commit());
    for (int length = 1; length <= 3; ++length) {
        qsizetype hits = 0;
        for (int round = 0; round < 150; ++round) {
            const QString &text = texts[static_cast<size_t>(random.bounded(static_cast<int>(texts.size())))];
            const qsizetype at = text.size() < length ? 0 : random.bounded(static_cast<int>(text.size() - length + 1));
            const QString word = text.mid(at, length);
            if (std::ranges::any_of(word, [&](QChar c) { return !characters.contains(c); }))
                continue;
            QSqlQuery &like
                = m_file->statement("SELECT id FROM plain WHERE text LIKE '%' || ? || '%' ORDER BY id DESC");
            like.bindValue(0, word);
            QStringList expected;
            for (bool more = like.exec() && like.next(); more; more = like.next())
                expected.append(like.value(0).toString());
            QCOMPARE(found(word, 1000), expected);
            hits += expected.size();
        }
        QVERIFY(hits > 0);
    }
}

void TestHistorySearch::randomOperationsMatchAPlainModel_data()
{
    QTest::addColumn<uint>("seed");
    for (uint seed = 1; seed <= 6; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

//! A list of messages and QString::contains say the same.
void TestHistorySearch::randomOperationsMatchAPlainModel()
{
    QFETCH(uint, seed);
    QRandomGenerator random(seed);
    struct Known
    {
        Message message;
        bool gone = false;
    };
    std::vector<Known> model;
    const QString characters = u"天地人雨雪风"_s;
    const auto anyText = [&] {
        QString text;
        for (int i = 1 + random.bounded(8); i > 0; --i)
            text += characters.mid(random.bounded(6), 1);
        return text;
    };
    for (int round = 0; round < 400; ++round) {
        const bool grouped = random.bounded(3) == 0;
        if (grouped)
            QVERIFY(m_file->begin());
        for (int i = grouped ? random.bounded(6) : 1; i > 0; --i) {
            const int what = random.bounded(10);
            if (what < 5 || model.empty()) {
                const int number = static_cast<int>(model.size());
                // Mostly newer, sometimes older than all others; no two at the same time.
                const int second = random.bounded(4) == 0 ? 5000 - number : 10'000 + number;
                model.push_back({messageOf(number, anyText(), random.bounded(2) == 0 ? kTalk : kOther, second)});
                add(model.back().message);
                continue;
            }
            Known &one = model[static_cast<size_t>(random.bounded(static_cast<int>(model.size())))];
            if (one.gone)
                continue;
            const MessageRef ref{one.message.channel, one.message.id};
            if (what < 7) {
                const MessageUpdated update = updateOf(one.message, anyText());
                applyUpdate(one.message, update);
                m_history->takeEvent(update);
            } else if (what == 7) {
                one.gone = true;
                m_history->takeEvent(MessageDeleted{ref});
            } else {
                const Emoji emoji{u"👍"_s, {}, {}};
                const bool added = one.message.reactions.empty();
                applyReaction(one.message.reactions, emoji, false, added);
                if (added)
                    m_history->takeEvent(ReactionAdded{ref, emoji, UserId(u"u1"_s)});
                else
                    m_history->takeEvent(ReactionRemoved{ref, emoji, UserId(u"u1"_s)});
            }
        }
        if (grouped)
            QVERIFY(m_file->commit());
        if (round % 100 == 60) { // the index is made anew, a part of it
            QVERIFY(m_file->begin());
            QVERIFY(m_file->statement("UPDATE unindexed SET below = (SELECT max(id) + 1 FROM messages)").exec());
            (void)m_history->index(10 + random.bounded(50));
            QVERIFY(m_file->commit());
        }
        if (round % 10 != 0)
            continue;
        const QString word = anyText().left(1 + random.bounded(3));
        const int more = random.bounded(5);
        const QString query = more == 0 ? word + u" has:reaction"_s
            : more == 1                 ? word + u" in:200"_s
            : more == 2                 ? u"from:u1 -"_s + word
                                        : word;
        QStringList expected;
        std::vector<const Known *> sorted;
        for (const Known &one : model)
            sorted.push_back(&one);
        std::ranges::sort(sorted, {}, [](const Known *one) { return -one->message.created.toMSecsSinceEpoch(); });
        for (const Known *one : sorted) {
            const Message &m = one->message;
            if (one->gone || m.source.contains(word) == (more == 2))
                continue;
            if ((more == 0 && m.reactions.empty()) || (more == 1 && m.channel != kOther)
                || (more == 2 && m.author.id.value != "u1"_L1))
                continue;
            expected.append(m.id.value.sliced(1));
        }
        QCOMPARE(found(query, 1000), expected);
    }
}

KOOKABURRA_CORE_CASE(TestHistorySearch)

} // namespace tst_historysearch

#include "tst_historysearch.moc"
