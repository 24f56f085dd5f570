// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/history/history.h"
#include "app/history/repair/historyfetcher.h"
#include "app/history/historyfile.h"
#include "app/history/local/localstore.h"
#include "tests/support/fakebackend.h"
#include "tests/support/testcase.h"

#include <QSignalSpy>
#include <QTest>

namespace tst_historyfetcher {

using namespace Qt::Literals::StringLiterals;
using namespace chat;
using chat::test::FakeMessageService;

const ChannelRef kRoom{ChannelKind::Guild, ChannelId(u"100"_s)};

class TestHistoryFetcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everythingIsFetched_data();
    void everythingIsFetched();
    void itStopsWhereItIsTold();
    void whatIsStoredIsNotAskedForAgain();
    void errorKeepsWhatCame();
    void emptyConversationEndsAtOnce();
    void serverThatRepeatsItselfIsLeft();
    void openAccountIsFilledTheSame();

private:
    //! Runs one fetch to its end: the error, if any.
    std::optional<ApiError> fetch(qint64 back = 0);
    [[nodiscard]] int pagesAsked() const { return m_service->callCount(FakeMessageService::Call::Kind::Fetch); }

    std::unique_ptr<FakeMessageService> m_service;
    std::unique_ptr<HistoryFile> m_file;
    std::unique_ptr<History> m_history;
};

void TestHistoryFetcher::init()
{
    m_service = std::make_unique<FakeMessageService>();
    m_file = std::make_unique<HistoryFile>();
    QVERIFY(!m_file->open(u":memory:"_s, HistoryFile::Mode::Write));
    m_history = std::make_unique<History>(
        *m_file, UserId(u"me"_s), [](const Draft &draft) { return FakeMessageService::textContent(draft.source); });
}

void TestHistoryFetcher::cleanup()
{
    m_history.reset();
    m_file.reset();
    m_service.reset();
}

std::optional<ApiError> TestHistoryFetcher::fetch(qint64 back)
{
    HistoryFetcher fetcher(*m_service, *m_file, *m_history, kRoom, back);
    std::optional<ApiError> error;
    bool done = false;
    connect(&fetcher, &HistoryFetcher::finished, this, [&](const std::optional<ApiError> &why) {
        error = why;
        done = true;
    });
    fetcher.start();
    if (!chat::test::soon([&done] { return done; }))
        return ApiError{ApiError::Kind::Timeout, 0, 0, u"the fetch did not end"_s, {}};
    return error;
}

void TestHistoryFetcher::everythingIsFetched_data()
{
    QTest::addColumn<bool>("honestEnds");
    QTest::newRow("cursors at both ends, as KOOK") << false;
    QTest::newRow("no cursor at an end, as Satori") << true;
}

void TestHistoryFetcher::everythingIsFetched()
{
    QFETCH(bool, honestEnds);
    m_service->honestEnds = honestEnds;
    m_service->fill(kRoom, 230);
    QVERIFY(!fetch());
    QCOMPARE(m_history->count(kRoom), 230);
    const auto all = m_history->latest(kRoom, 1000);
    QVERIFY(all->messages == m_service->messages(kRoom));
    QCOMPARE(all->older, HistoryStretch::End::Edge);
}

//! By a window, while it shows the conversation.
void TestHistoryFetcher::openAccountIsFilledTheSame()
{
    User self;
    self.id = UserId(u"me"_s);
    LocalStore &store = LocalStore::of(*m_service, self);
    store.history().watch(kRoom, true);
    const auto fill = [&](qint64 back) {
        HistoryFetcher fetcher(*m_service, store.reconciler(), store.history(), kRoom, back);
        QSignalSpy finished(&fetcher, &HistoryFetcher::finished);
        fetcher.start();
        const bool done = chat::test::soon([&finished] { return !finished.isEmpty(); });
        return done && !finished.first().first().value<std::optional<ApiError>>();
    };
    const auto count = [&] {
        qint64 all = -1;
        store.history().ask<qint64>(
            [](const History &history) { return history.count(kRoom); }, this, [&all](qint64 found) { all = found; });
        (void)chat::test::soon([&all] { return all >= 0; });
        return all;
    };
    m_service->fill(kRoom, 300);
    QVERIFY(fill(120));
    QCOMPARE(count(), 150);
    m_service->fill(kRoom, 70, 301); // no connection was open meanwhile
    Q_EMIT m_service->eventsLost();
    m_service->calls.clear();
    QVERIFY(fill(0));
    QCOMPARE(count(), 370);
    QVERIFY(pagesAsked() <= 7); // what is stored is not asked for again
}

void TestHistoryFetcher::itStopsWhereItIsTold()
{
    m_service->fill(kRoom, 500);
    QVERIFY(!fetch(120));
    QCOMPARE(m_history->count(kRoom), 150); // whole pages
    QCOMPARE(pagesAsked(), 3);
}

void TestHistoryFetcher::whatIsStoredIsNotAskedForAgain()
{
    m_service->fill(kRoom, 300);
    QVERIFY(!fetch(200));
    m_service->fill(kRoom, 70, 301); // no connection was open meanwhile
    m_service->calls.clear();
    QVERIFY(!fetch());
    QCOMPARE(m_history->count(kRoom), 370);
    // The newest page, the one that meets what is stored, the two that are left, and the empty one at the end.
    QCOMPARE(pagesAsked(), 5);
    QCOMPARE(m_history->latest(kRoom, 1000)->messages.size(), size_t(370));
}

void TestHistoryFetcher::errorKeepsWhatCame()
{
    m_service->fill(kRoom, 300);
    QVERIFY(!fetch(100));
    m_service->hold();
    HistoryFetcher fetcher(*m_service, *m_file, *m_history, kRoom, 0);
    QSignalSpy finished(&fetcher, &HistoryFetcher::finished);
    fetcher.start();
    m_service->failNext({ApiError::Kind::Network, 0, 0, {}, {}});
    m_service->release();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished.at(0).at(0).value<std::optional<ApiError>>()->kind, ApiError::Kind::Network);
    QCOMPARE(m_history->count(kRoom), 100);
    QVERIFY(!fetch());
    QCOMPARE(m_history->count(kRoom), 300);
}

void TestHistoryFetcher::emptyConversationEndsAtOnce()
{
    QVERIFY(!fetch());
    QCOMPARE(pagesAsked(), 1);
    QCOMPARE(m_history->count(kRoom), 0);
}

//! Gives the same page whatever it is asked.
class StuckService : public FakeMessageService
{
public:
    void fetch(const MessageQuery &query, QObject *context, Callback<MessagePage> callback) override
    {
        ++asked;
        MessageQuery latest = query;
        latest.direction = MessageQuery::Direction::Latest;
        FakeMessageService::fetch(latest, context, std::move(callback));
    }
    int asked = 0;
};

void TestHistoryFetcher::serverThatRepeatsItselfIsLeft()
{
    StuckService service;
    service.fill(kRoom, 60);
    HistoryFetcher fetcher(service, *m_file, *m_history, kRoom, 0);
    QSignalSpy finished(&fetcher, &HistoryFetcher::finished);
    fetcher.start();
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(service.asked < 5);
}

KOOKABURRA_CORE_CASE(TestHistoryFetcher)

} // namespace tst_historyfetcher

#include "tst_historyfetcher.moc"
