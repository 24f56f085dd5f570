// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/base/utctime.h"
#include "app/history/history.h"
#include "app/history/historyfile.h"
#include "app/history/historyspace.h"
#include "tests/support/testcase.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

namespace tst_historysources {

using namespace Qt::Literals::StringLiterals;
using namespace chat;
using Direction = MessageQuery::Direction;

namespace {

const ChannelRef kTalk{ChannelKind::Guild, ChannelId(u"100"_s)};
const UserId kSelf(u"me"_s);

Content plainContent(const Draft &draft)
{
    Content content;
    content.plain = draft.source;
    return content;
}

QByteArray rawOf(int number)
{
    return "{\"id\":\"m" + QByteArray::number(number) + "\",\"content\":\"text\"}";
}

Message message(int number)
{
    Message made;
    made.id = MessageId(u"m%1"_s.arg(number));
    made.channel = kTalk;
    made.author.id = UserId(u"u"_s);
    made.source = u"text"_s;
    made.content = plainContent({made.kind, made.source, {}, {}, {}, {}});
    made.created = utcTime(1000LL * (1'700'000'000 + number));
    made.raw.bytes = rawOf(number);
    return made;
}

MessageRef ref(int number)
{
    return {kTalk, MessageId(u"m%1"_s.arg(number))};
}

} // namespace

//! What the server sent of each message, kept of the newest; and which program wrote it.
class TestHistorySources : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        reopen();
    }

    void cleanup()
    {
        m_history.reset();
        m_file.reset();
    }

    void eventsAndPagesAreKept()
    {
        m_history->takeEvent(MessageCreated{message(1)});
        MessagePage page;
        page.messages = {message(2), message(3)};
        m_history->takePage({kTalk, Direction::Latest, {}, {}, 50}, page, m_history->now(), true);
        reopen();
        QCOMPARE(m_history->source(ref(2)), rawOf(2));
        QCOMPARE(m_history->source(ref(3)), rawOf(3));
        QVERIFY(m_history->source(ref(4)).isEmpty());
    }

    void editedTextIsNotShownAsReceived()
    {
        m_history->takeEvent(MessageCreated{message(1)});
        MessageUpdated update;
        update.ref = ref(1);
        update.source = u"other"_s;
        m_history->takeEvent(update);
        QVERIFY(m_history->source(ref(1)).isEmpty());
        Message afresh = message(1);
        afresh.source = u"other"_s;
        afresh.raw.bytes = "{\"content\":\"other\"}";
        m_history->takeOne(ref(1), afresh, m_history->now());
        QCOMPARE(m_history->source(ref(1)), afresh.raw.bytes);
    }

    void reactionsLeaveItAsItWas()
    {
        m_history->takeEvent(MessageCreated{message(1)});
        m_history->takeEvent(ReactionAdded{ref(1), {u"x"_s, {}, {}}, kSelf});
        QCOMPARE(m_history->source(ref(1)), rawOf(1));
    }

    void onlyTheNewestAreKept()
    {
        constexpr int kAll = 12'000;
        QVERIFY(m_file->begin());
        for (int i = kAll; i > kAll - 5000; --i) // a part comes out of order
            m_history->takeEvent(MessageCreated{message(i)});
        for (int i = 1; i <= kAll - 5000; ++i)
            m_history->takeEvent(MessageCreated{message(i)});
        QVERIFY(m_file->commit());
        QVERIFY(number("SELECT count(*) FROM sources") <= HistorySources::kMost + HistorySources::kSpare);
        QVERIFY(number("SELECT count(*) FROM sources") >= HistorySources::kMost);
        QCOMPARE(m_history->source(ref(kAll)), rawOf(kAll));
        QVERIFY(m_history->source(ref(1)).isEmpty());
        QCOMPARE(number("SELECT count(*) FROM messages"), qint64(kAll));
    }

    void forgottenMessagesLeaveNothing()
    {
        m_history->takeEvent(MessageCreated{message(1)});
        QVERIFY(HistorySpace(*m_file).forget(kTalk));
        QCOMPARE(number("SELECT count(*) FROM sources"), qint64(0));
        m_history->takeEvent(MessageCreated{message(2)});
        QVERIFY(HistorySpace(*m_file).forgetAll());
        QCOMPARE(number("SELECT count(*) FROM sources"), qint64(0));
    }

    void rowsThatAreToldDoNotCarryIt()
    {
        m_history->watch(kTalk, true);
        m_history->takeEvent(MessageCreated{message(1)});
        Message again = message(1);
        again.edited = utcTime(1'800'000'000'000);
        m_history->takeOne(ref(1), again, m_history->now());
        const HistoryChanges changes = m_history->takeChanges();
        QVERIFY(changes.size() >= 2);
        for (const HistoryChange &change : changes)
            QVERIFY(change.entry.message.raw.bytes.isEmpty());
    }

    //! A file of the version before has no such table, and messages without it.
    void olderFileGetsTheTable()
    {
        m_history->takeEvent(MessageCreated{message(1)});
        m_history.reset();
        m_file.reset();
        {
            QSqlDatabase older = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"older"_s);
            older.setDatabaseName(path());
            QVERIFY(older.open());
            QSqlQuery query(older);
            QVERIFY(query.exec(u"DROP TABLE sources"_s));
            QVERIFY(query.exec(u"PRAGMA user_version = 3"_s));
            query.finish();
            older.close();
        }
        QSqlDatabase::removeDatabase(u"older"_s);
        reopen();
        QCOMPARE(m_history->find(ref(1))->source, u"text"_s);
        QVERIFY(m_history->source(ref(1)).isEmpty());
        m_history->takeEvent(MessageCreated{message(2)});
        QCOMPARE(m_history->source(ref(2)), rawOf(2));
        QCOMPARE(number("PRAGMA user_version"), qint64(HistoryFile::kSchemaVersion));
    }

    // ---- who wrote it ---------------------------------------------------------------------------------------------

    void programIsKept()
    {
        m_history->takeEvent(MessageCreated{message(1)});
        m_history->takeEvent(MessageMarked{ref(1), u"bot/1"_s});
        Message marked = message(2);
        marked.program = u"bot/2"_s;
        m_history->takeEvent(MessageCreated{marked});
        reopen();
        QCOMPARE(m_history->find(ref(1))->program, u"bot/1"_s);
        QCOMPARE(m_history->find(ref(2))->program, u"bot/2"_s);
    }

    //! The server does not know it: what it says later leaves it as it is.
    void laterNewsLeaveTheProgram()
    {
        Message marked = message(1);
        marked.program = u"bot/1"_s;
        m_history->takeEvent(MessageCreated{marked});
        Message other = message(1);
        other.source = u"other"_s;
        MessagePage page;
        page.messages = {other};
        m_history->takePage({kTalk, Direction::Latest, {}, {}, 50}, page, m_history->now(), true);
        QCOMPARE(m_history->find(ref(1))->program, u"bot/1"_s);
        QCOMPARE(m_history->find(ref(1))->source, u"other"_s);
        m_history->takeEvent(MessageCreated{message(1)});
        QCOMPARE(m_history->find(ref(1))->program, u"bot/1"_s);
        m_history->takeEvent(ReactionAdded{ref(1), {u"x"_s, {}, {}}, kSelf});
        QCOMPARE(m_history->find(ref(1))->program, u"bot/1"_s);
    }

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"history.db"_s); }
    void reopen()
    {
        m_history.reset();
        m_file = std::make_unique<HistoryFile>();
        QVERIFY(!m_file->open(path(), HistoryFile::Mode::Write));
        m_history = std::make_unique<History>(*m_file, kSelf, plainContent);
    }
    [[nodiscard]] qint64 number(const char *sql)
    {
        QSqlQuery &query = m_file->statement(sql);
        const qint64 found = query.exec() && query.next() ? query.value(0).toLongLong() : -1;
        query.finish();
        return found;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<HistoryFile> m_file;
    std::unique_ptr<History> m_history;
};

KOOKABURRA_CORE_CASE(TestHistorySources)

} // namespace tst_historysources

#include "tst_historysources.moc"
