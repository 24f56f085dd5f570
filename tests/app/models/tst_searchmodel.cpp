// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/base/utctime.h"
#include "app/history/local/localstore.h"
#include "app/models/search/searchmodel.h"
#include "tests/support/community.h"
#include "tests/support/testcase.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace tst_searchmodel {

using namespace chat;
using namespace chat::test;
using namespace Qt::Literals::StringLiterals;

using Scope = SearchModel::Scope;
using State = SearchModel::State;

class TestSearchModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void findsNewestFirstWithTheMatchesMarked();
    void conversationRestrictsUnlessThePlaceIsNamed();
    void moreIsReadAPageAtATime();
    void nextKeyCancelsTheSearchBefore();
    void problemsAreKeptInTheirPart_data();
    void problemsAreKeptInTheirPart();
    void authorsWhoLeftAreKnownFromTheirMessages();
    void guildIsLoadedToBeSearched();
    void hostileQueriesEndInPeace_data();
    void hostileQueriesEndInPeace();
    void excerptsAreOneLineAroundTheMatch_data();
    void excerptsAreOneLineAroundTheMatch();
    void rowsAreSpoken();
    void whatIsStoredMeanwhileAppears();

private:
    void say(const ChannelRef &where, const QString &id, const QString &text, const QString &author = u"2"_s);
    void search(const QString &query);
    [[nodiscard]] QStringList ids() const;

    const ChannelRef m_talk = Community::channel(u"c-talk"_s);
    const ChannelRef m_raid = Community::channel(u"c-raid"_s);
    std::unique_ptr<FakeBackend> m_backend;
    std::unique_ptr<Directory> m_directory;
    std::unique_ptr<SearchModel> m_model;
    qint64 m_time = 1'750'000'000'000;
};

void TestSearchModel::init()
{
    m_backend = std::make_unique<FakeBackend>();
    m_directory = Community::load(*m_backend, {GuildId(u"g1"_s)});
    (void)LocalStore::of(m_backend->messageService, m_backend->self());
    m_model = std::make_unique<SearchModel>(*m_backend, *m_directory);
    m_model->setConversation(m_talk);
    new QAbstractItemModelTester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal, m_model.get());
}

void TestSearchModel::cleanup()
{
    m_model.reset();
    m_directory.reset();
    m_backend.reset();
}

void TestSearchModel::say(const ChannelRef &where, const QString &id, const QString &text, const QString &author)
{
    User user;
    user.id = UserId(author);
    user.name = u"name-"_s + author;
    if (const User *known = m_directory->findUser(user.id, m_directory->guildOf(where)))
        user = *known;
    m_time += 60'000;
    m_backend->messageService.emitEvent(
        MessageCreated{FakeMessageService::makeMessage(where, id, text, user, utcTime(m_time))});
}

void TestSearchModel::search(const QString &query)
{
    m_model->setQuery(query);
    QTRY_VERIFY(m_model->state() != State::Searching);
}

QStringList TestSearchModel::ids() const
{
    QStringList list;
    for (int i = 0; i < m_model->rowCount(); ++i)
        list << m_model->at(i).ref.id.value;
    return list;
}

void TestSearchModel::findsNewestFirstWithTheMatchesMarked()
{
    say(m_talk, u"1"_s, u"今天我们去北京。"_s);
    say(m_raid, u"2"_s, u"nothing"_s);
    say(m_raid, u"3"_s, u"北京烤鸭，北京"_s);
    search(u"北京"_s);
    QCOMPARE(m_model->state(), State::Shown);
    QCOMPARE(ids(), QStringList({u"3"_s, u"1"_s}));
    QCOMPARE(m_model->at(0).excerpt.text, u"北京烤鸭，北京"_s);
    QCOMPARE(m_model->at(0).excerpt.marks, (std::vector<TextRange>{{0, 2}, {5, 7}}));
    search(QString());
    QCOMPARE(m_model->state(), State::Empty);
    QCOMPARE(m_model->rowCount(), 0);
}

void TestSearchModel::conversationRestrictsUnlessThePlaceIsNamed()
{
    say(m_talk, u"1"_s, u"word"_s);
    say(m_raid, u"2"_s, u"word"_s);
    m_model->setScope(Scope::Conversation);
    search(u"word"_s);
    QCOMPARE(ids(), QStringList({u"1"_s}));
    m_model->setConversation(m_raid);
    QTRY_COMPARE(ids(), QStringList({u"2"_s}));
    search(u"word in:综合讨论"_s);
    QCOMPARE(ids(), QStringList({u"1"_s}));
    m_model->setScope(Scope::Everywhere);
    search(u"word"_s);
    QCOMPARE(ids(), QStringList({u"2"_s, u"1"_s}));
}

void TestSearchModel::moreIsReadAPageAtATime()
{
    for (int i = 0; i < 120; ++i)
        say(m_talk, QString::number(i), u"word"_s);
    search(u"word"_s);
    QCOMPARE(m_model->rowCount(), SearchModel::kPage);
    QVERIFY(m_model->hasMore());
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    m_model->loadMore();
    QTRY_COMPARE(m_model->rowCount(), 2 * SearchModel::kPage);
    m_model->loadMore();
    QTRY_COMPARE(m_model->rowCount(), 120);
    QVERIFY(!m_model->hasMore());
    QCOMPARE(reset.count(), 0);
    QCOMPARE(ids().constLast(), u"0"_s);
}

void TestSearchModel::nextKeyCancelsTheSearchBefore()
{
    say(m_talk, u"1"_s, u"one"_s);
    say(m_talk, u"2"_s, u"two"_s);
    m_model->setQuery(u"one"_s);
    m_model->setQuery(u"two"_s);
    QTRY_COMPARE(m_model->state(), State::Shown);
    QCOMPARE(ids(), QStringList({u"2"_s}));
}

void TestSearchModel::problemsAreKeptInTheirPart_data()
{
    using Problem = SearchPart::Problem;
    QTest::addColumn<QString>("query");
    QTest::addColumn<Problem>("problem");
    QTest::newRow("no value") << u"word from:"_s << Problem::MissingValue;
    QTest::newRow("person") << u"word from:nobody-of-that-name"_s << Problem::UnknownPerson;
    QTest::newRow("channel") << u"word in:nowhere"_s << Problem::UnknownChannel;
    QTest::newRow("guild") << u"word guild:nowhere"_s << Problem::UnknownGuild;
    QTest::newRow("thing") << u"word has:hope"_s << Problem::UnknownThing;
    QTest::newRow("date") << u"word before:tomorrow-ish"_s << Problem::NoDate;
}

void TestSearchModel::problemsAreKeptInTheirPart()
{
    QFETCH(QString, query);
    QFETCH(SearchPart::Problem, problem);
    say(m_talk, u"1"_s, u"word"_s);
    search(u"word"_s);
    QCOMPARE(m_model->rowCount(), 1);
    search(query);
    QTRY_COMPARE(m_model->state(), State::NotUnderstood);
    QCOMPARE(m_model->parts().size(), size_t(2));
    QCOMPARE(m_model->parts().back().problem, problem);
    QCOMPARE(m_model->rowCount(), 0);
}

void TestSearchModel::authorsWhoLeftAreKnownFromTheirMessages()
{
    say(m_talk, u"1"_s, u"word"_s, u"999"_s);
    say(m_talk, u"2"_s, u"word"_s);
    m_directory.reset();
    m_model.reset();
    m_directory = Community::load(*m_backend, {GuildId(u"g1"_s)}); // it has not met that person
    m_model = std::make_unique<SearchModel>(*m_backend, *m_directory);
    m_model->setQuery(u"word from:NAME-999"_s);
    QTRY_COMPARE(ids(), QStringList({u"1"_s}));
}

void TestSearchModel::guildIsLoadedToBeSearched()
{
    say(Community::channel(u"d-one"_s), u"1"_s, u"word"_s);
    QVERIFY(!m_directory->knowsGuild(GuildId(u"g2"_s)));
    m_model->setQuery(u"word guild:\"mine craft\""_s);
    QTRY_COMPARE(ids(), QStringList({u"1"_s}));
}

void TestSearchModel::hostileQueriesEndInPeace_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("fts") << u"word AND NOT NEAR(a b, 2) OR * ^x \"a\" + {b c} : d"_s;
    QTest::newRow("sql") << u"'; DROP TABLE messages; -- \" OR 1=1"_s;
    QTest::newRow("quotes") << QString(10'000, u'"');
    QTest::newRow("ten thousand") << QString(10'000, u'字');
    QTest::newRow("ten thousand words") << u"a "_s.repeated(5'000);
    QTest::newRow("operators") << u"from: in: guild: has: mentions: before: after: on:"_s;
    QTest::newRow("operators in operators") << u"from:in:guild:has:from:"_s;
    QTest::newRow("minus") << u"- -- --- -\"\" -from:"_s;
    QTest::newRow("controls") << QString(u"\u202e\u0000\u0007word"_s);
    QTest::newRow("half a pair") << QString(QChar(0xd83d)) + u" word"_s;
    QTest::newRow("percent") << u"%1 %n _ %"_s;
}

void TestSearchModel::hostileQueriesEndInPeace()
{
    QFETCH(QString, query);
    say(m_talk, u"1"_s, u"word"_s);
    search(query);
    search(u"word"_s);
    QCOMPARE(ids(), QStringList({u"1"_s}));
}

void TestSearchModel::excerptsAreOneLineAroundTheMatch_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("short") << u"a needle here"_s << u"a needle here"_s;
    QTest::newRow("lines") << u"one\n\n  two\tneedle\n"_s << u"one two needle "_s;
    QTest::newRow("far behind") << u"x"_s.repeated(500) + u" needle end"_s
                                << u"…"_s + u"x"_s.repeated(15) + u" needle end"_s;
    QTest::newRow("turned") << u"\u202eneedle"_s << u"\u21c4needle"_s;
}

void TestSearchModel::excerptsAreOneLineAroundTheMatch()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    SearchHit hit;
    const qsizetype at = text.indexOf(u"needle"_s);
    hit.texts.push_back({SearchableText::Kind::Body, text, {{at, at + 6}}});
    const SearchExcerpt excerpt = excerptOf(hit);
    QCOMPARE(excerpt.marks.size(), size_t(1));
    const TextRange mark = excerpt.marks.front();
    QCOMPARE(excerpt.text.sliced(mark.begin, mark.end - mark.begin), u"needle"_s);
    QCOMPARE(excerpt.text, shown);
}

void TestSearchModel::rowsAreSpoken()
{
    say(m_talk, u"1"_s, u"<b>word</b>"_s);
    search(u"word"_s);
    const QString spoken = m_model->index(0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.contains(u"#综合讨论"_s) && spoken.contains(u"<b>word</b>"_s), qPrintable(spoken));
}

void TestSearchModel::whatIsStoredMeanwhileAppears()
{
    say(m_talk, u"1"_s, u"lantern one"_s);
    say(m_talk, u"2"_s, u"lantern two"_s);
    search(u"lantern"_s);
    QCOMPARE(ids(), QStringList({u"2"_s, u"1"_s}));
    m_model->setLive(true);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    say(m_raid, u"3"_s, u"lantern three"_s);
    say(m_raid, u"4"_s, u"something else"_s);
    QTRY_COMPARE(ids(), QStringList({u"3"_s, u"2"_s, u"1"_s}));
    // Edited, so that it is found in another way or not at all; deleted.
    MessageUpdated edit;
    edit.ref = {m_talk, MessageId(u"2"_s)};
    edit.source = u"a lantern again"_s;
    edit.content = FakeMessageService::textContent(u"a lantern again"_s);
    m_backend->messageService.emitEvent(edit);
    m_backend->messageService.emitEvent(MessageDeleted{{m_raid, MessageId(u"3"_s)}});
    QTRY_COMPARE(ids(), QStringList({u"2"_s, u"1"_s}));
    QTRY_COMPARE(m_model->at(0).excerpt.text, u"a lantern again"_s);
    QCOMPARE(reset.size(), 0); // nobody loses the place in the list
    m_model->setLive(false);
    m_model->setLive(true);
    QTRY_COMPARE(ids(), QStringList({u"2"_s, u"1"_s}));
}

KOOKABURRA_CORE_CASE(TestSearchModel)

} // namespace tst_searchmodel

#include "tst_searchmodel.moc"
