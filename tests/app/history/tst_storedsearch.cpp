// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/history/local/localstore.h"
#include "tests/support/fakebackend.h"
#include "tests/support/testcase.h"

#include <QTemporaryDir>
#include <QTest>

namespace tst_storedsearch {

using namespace Qt::Literals::StringLiterals;
using namespace chat;
using chat::test::FakeMessageService;

namespace {

const ChannelRef kRoom{ChannelKind::Guild, ChannelId(u"1"_s)};

SearchFilter filterOf(const QString &query)
{
    SearchParts parts = parseSearch(query);
    return resolveSearch(parts, SearchNames()).value_or(SearchFilter());
}

} // namespace

//! Searching while the window is open.
class TestStoredSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void liveMessagesAreFoundAtOnce();
    void searchWaitsUntilTheHistoryIsOpen();
    void memoryIsSearchedToo();
    void pagesFollowEachOther();
    void droppedSearchIsNotAnswered();
    void endDoesNotWaitForSearches();
    void olderMessagesAreIndexedMeanwhile();
    void othersFileIsLeftAlone();

private:
    void begin(bool onDisk = true);
    void hear(int number, const QString &text);
    [[nodiscard]] SearchPage found(const QString &query, int limit = 50, const std::optional<SearchCursor> &from = {});

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeMessageService> m_service;
    std::unique_ptr<LocalStore> m_local;
};

void TestStoredSearch::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_service = std::make_unique<FakeMessageService>();
    m_service->self.id = UserId(u"me"_s);
}

void TestStoredSearch::cleanup()
{
    m_local.reset();
    m_service.reset();
}

void TestStoredSearch::begin(bool onDisk)
{
    m_local.reset(); // writes
    m_local = std::make_unique<LocalStore>(*m_service);
    m_local->open(onDisk ? m_folder->path() : QString(), m_service->self);
}

void TestStoredSearch::hear(int number, const QString &text)
{
    User author;
    author.id = UserId(u"u"_s);
    m_service->emitEvent(MessageCreated{FakeMessageService::makeMessage(
        kRoom, u"m%1"_s.arg(number), text, author, QDateTime::fromSecsSinceEpoch(1'700'000'000 + number, Qt::UTC))});
}

//! What is found when everything heard before is stored.
SearchPage TestStoredSearch::found(const QString &query, int limit, const std::optional<SearchCursor> &from)
{
    SearchPage answer;
    bool answered = false;
    SearchTicket ticket;
    StoredHistory::SliceQuery any;
    any.channel = kRoom;
    m_local->history().read(any, this, [&](const std::optional<HistorySlice> &) {
        ticket = m_local->search().find(filterOf(query), limit, from, this, [&](const SearchPage &page) {
            answer = page;
            answered = true;
        });
    });
    if (!chat::test::soon([&answered] { return answered; }))
        qFatal("the search does not answer");
    return answer;
}

void TestStoredSearch::liveMessagesAreFoundAtOnce()
{
    begin();
    hear(1, u"今天下雨"_s);
    hear(2, u"明天下雪"_s);
    QCOMPARE(found(u"下雨"_s).hits.size(), 1U);
    m_service->emitEvent(MessageDeleted{{kRoom, MessageId(u"m1"_s)}});
    QCOMPARE(found(u"下雨"_s).hits.size(), 0U);
    begin(); // another run of the program
    QCOMPARE(found(u"下雪"_s).hits.at(0).message.id, MessageId(u"m2"_s));
    hear(3, u"后天下雪"_s);
    QCOMPARE(found(u"下雪"_s).hits.at(0).message.id, MessageId(u"m3"_s));
}

void TestStoredSearch::searchWaitsUntilTheHistoryIsOpen()
{
    begin();
    hear(1, u"下雨"_s);
    m_local.reset();
    m_local = std::make_unique<LocalStore>(*m_service);
    qsizetype hits = -1;
    const SearchTicket ticket = m_local->search().find(
        filterOf(u"下雨"_s), 50, {}, this, [&hits](const SearchPage &page) { hits = std::ssize(page.hits); });
    m_local->open(m_folder->path(), m_service->self);
    QTRY_COMPARE(hits, 1);
}

void TestStoredSearch::memoryIsSearchedToo()
{
    begin(false);
    hear(1, u"今天下雨"_s);
    QCOMPARE(found(u"下雨"_s).hits.size(), 1U);
}

void TestStoredSearch::pagesFollowEachOther()
{
    for (const bool onDisk : {true, false}) {
        begin(onDisk);
        for (int i = 0; i < 5; ++i)
            hear(i, u"下雨"_s);
        const SearchPage first = found(u"下雨"_s, 3);
        QCOMPARE(first.hits.size(), 3U);
        QVERIFY(first.complete && !first.failed && first.older);
        const SearchPage second = found(u"下雨"_s, 3, first.older);
        QCOMPARE(second.hits.size(), 2U);
        QVERIFY(!second.older);
    }
}

void TestStoredSearch::droppedSearchIsNotAnswered()
{
    begin();
    hear(1, u"下雨"_s);
    int answers = 0;
    const auto count = [&answers](const SearchPage &) { ++answers; };
    {
        const SearchTicket dropped = m_local->search().find(filterOf(u"雨"_s), 50, {}, this, count);
    }
    SearchTicket replaced = m_local->search().find(filterOf(u"雨"_s), 50, {}, this, count);
    replaced = SearchTicket();
    auto context = std::make_unique<QObject>();
    const SearchTicket kept = m_local->search().find(filterOf(u"雨"_s), 50, {}, context.get(), count);
    context.reset();
    QCOMPARE(found(u"下雨"_s).hits.size(), 1U); // asked later
    QCOMPARE(answers, 0);
}

void TestStoredSearch::endDoesNotWaitForSearches()
{
    begin();
    for (int i = 0; i < 500; ++i)
        hear(i, u"下雨 %1"_s.arg(i));
    QCOMPARE(found(u"下雨"_s).hits.size(), 50U);
    std::vector<SearchTicket> tickets;
    int answers = 0;
    for (int i = 0; i < 50; ++i)
        tickets.push_back(m_local->search().find(
            filterOf(u"下雨 -雪"_s), 5000, {}, this, [&answers](const SearchPage &) { ++answers; }));
    m_local.reset();
    QCOMPARE(answers, 0);
}

void TestStoredSearch::olderMessagesAreIndexedMeanwhile()
{
    begin();
    for (int i = 0; i < 900; ++i)
        hear(i, u"下雨 %1"_s.arg(i));
    QCOMPARE(found(u"下雨"_s, 5000).hits.size(), 900U);
    m_local.reset();
    {
        HistoryFile file;
        QVERIFY(!file.open(m_folder->filePath(u"history.db"_s), HistoryFile::Mode::Write));
        for (const char *sql : {"INSERT INTO search (search) VALUES ('delete-all')",
                 "UPDATE unindexed SET below = (SELECT max(id) + 1 FROM messages)"})
            QVERIFY(file.statement(sql).exec());
    }
    begin();
    SOON_VERIFY(found(u"下雨"_s).complete);
    QCOMPARE(found(u"下雨"_s, 5000).hits.size(), 900U);
}

void TestStoredSearch::othersFileIsLeftAlone()
{
    QFile other(m_folder->filePath(u"history.db"_s));
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write("not ours");
    other.close();
    begin(); // goes on in memory
    hear(1, u"下雨"_s);
    QCOMPARE(found(u"下雨"_s).hits.size(), 1U);
}

KOOKABURRA_CORE_CASE(TestStoredSearch)

} // namespace tst_storedsearch

#include "tst_storedsearch.moc"
