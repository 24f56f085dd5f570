// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/history/local/localstore.h"
#include "app/models/timeline/messagelistmodel.h"
#include "tests/support/modelrig.h"
#include "tests/support/testcase.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace tst_messagelistmodelstored {

using namespace Qt::Literals::StringLiterals;
using namespace chat;
using chat::test::FakeMessageService;
using Edge = MessageListModel::Edge;
using Phase = MessageListModel::EdgeState::Phase;

namespace {
const ChannelRef kRoom{ChannelKind::Guild, ChannelId(u"100"_s)};

ApiError away()
{
    return {ApiError::Kind::Network, 0, 0, {}, {}};
}
} // namespace

//! A conversation that was seen in an earlier run of the program.
class TestStoredModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void rowsAreThereBeforeTheServerAnswers();
    void serversPageChangesWhatIsShown();
    void onlyPagesWithSomethingNewAreTold();
    void pageFromMuchLaterFollowsAGap();
    void withoutServerTheDiskIsRead();
    void slowDiskLosesNothing();
    void openedWhereItWasLeftWithoutTheServer();
    void placeThatIsNotStoredIsNoObstacle();
    void whatWasLoadedAndHeardIsStored();
    void temporaryMessagesAreNotStored();
    void damagedFileIsPutAside();
    void somebodyElsesFileIsLeftAlone();

private:
    void begin(); //!< another run of the program
    [[nodiscard]] std::vector<Message> stored();

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    std::unique_ptr<FakeMessageService> m_service;
    std::unique_ptr<LocalStore> m_local;
    std::unique_ptr<MessageListModel> m_model;
};

void TestStoredModel::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(u"account/history.db"_s);
    m_service = std::make_unique<FakeMessageService>();
    m_service->self.id = UserId(u"me"_s);
    m_service->fill(kRoom, 120);
    begin();
    m_model->loadLatest();
    QTRY_COMPARE(m_model->edge(Edge::Newer).phase, Phase::End);
    m_model->loadMore(Edge::Older);
    QTRY_COMPARE(m_model->rowCount(), 100);
    begin();
}

void TestStoredModel::cleanup()
{
    m_model.reset();
    m_local.reset();
    m_service.reset();
}

void TestStoredModel::begin()
{
    m_model.reset();
    m_local.reset(); // writes
    m_local = std::make_unique<LocalStore>(*m_service);
    m_local->setLive(true);
    m_local->setReachable(true);
    m_local->open(QFileInfo(m_file).path(), m_service->self);
    m_service->calls.clear();
    m_model = std::make_unique<MessageListModel>(*m_service, kRoom, m_service->self);
    new QAbstractItemModelTester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal, m_model.get());
}

std::vector<Message> TestStoredModel::stored()
{
    std::vector<Message> found;
    bool answered = false;
    StoredHistory::SliceQuery all;
    all.channel = kRoom;
    all.limit = 1000;
    m_local->history().read(all, this, [&](const std::optional<HistorySlice> &slice) {
        for (const HistoryEntry &entry : slice ? slice->entries : std::vector<HistoryEntry>())
            found.push_back(entry.message);
        answered = true;
    });
    if (!chat::test::soon([&answered] { return answered; }))
        qFatal("the disk does not answer");
    return found;
}

void TestStoredModel::rowsAreThereBeforeTheServerAnswers()
{
    m_service->hold();
    m_model->loadLatest();
    QTRY_COMPARE(m_model->rowCount(), MessageListModel::kPage);
    QVERIFY(m_model->isFromDisk());
    QCOMPARE(m_model->edge(Edge::Newer).phase, Phase::Loading);
    QCOMPARE(m_model->messageAt(m_model->rowCount() - 1), m_service->messages(kRoom).back());
    const QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    const QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
    m_service->release();
    QTRY_COMPARE(m_model->edge(Edge::Newer).phase, Phase::End);
    QVERIFY(!m_model->isFromDisk());
    QCOMPARE(resets.size(), 0); // nothing jumps
    QCOMPARE(changes.size(), 0);
    QVERIFY(m_model->atPresent());
}

void TestStoredModel::serversPageChangesWhatIsShown()
{
    auto &messages = m_service->messages(kRoom);
    messages[100].source = u"changed while away"_s;
    messages[100].content = FakeMessageService::textContent(messages[100].source);
    const MessageId gone = messages[110].id;
    messages.erase(messages.begin() + 110);
    m_service->fill(kRoom, 5, 121);
    m_service->hold();
    m_model->loadLatest();
    QTRY_COMPARE(m_model->rowCount(), MessageListModel::kPage);
    QVERIFY(m_model->rowOf(gone) >= 0);
    const MessageId first = m_model->messageAt(0).id;
    const QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    m_service->release();
    QTRY_COMPARE(m_model->edge(Edge::Newer).phase, Phase::End);
    QCOMPARE(resets.size(), 0);
    QCOMPARE(m_model->rowOf(gone), -1);
    QCOMPARE(m_model->messageAt(0).id, first);
    QCOMPARE(m_model->messageAt(m_model->rowCount() - 1), messages.back());
    QCOMPARE(m_model->messageAt(m_model->rowOf(messages[100].id)).source, u"changed while away"_s);
    // And paging goes on above the rows from the disk.
    m_model->loadMore(Edge::Older);
    QTRY_VERIFY(m_model->rowCount() > 90);
    QCOMPARE(stored().back(), messages.back());
    const auto kept = stored();
    QVERIFY(std::ranges::find(kept, gone, &Message::id) == kept.end());
}

//! What is counted after each page is not counted again for a page that says what is known.
void TestStoredModel::onlyPagesWithSomethingNewAreTold()
{
    StoredHistory &history = m_local->history();
    const QSignalSpy told(&history, &StoredHistory::pageTaken);
    MessagePage page;
    page.messages = {m_service->messages(kRoom).front()};
    page.messages.front().id = MessageId(u"new"_s);
    int answers = 0;
    const auto take = [&] {
        history.takePage({kRoom, MessageQuery::Direction::Around, {}, page.messages.front().id, 1}, page, history.now(),
            [&answers] { ++answers; });
    };
    take();
    QTRY_COMPARE(answers, 1);
    QCOMPARE(told.size(), 1);
    take();
    QTRY_COMPARE(answers, 2);
    QCOMPARE(told.size(), 1);
    page.messages.front().source += u"!"_s;
    take();
    QTRY_COMPARE(answers, 3);
    QCOMPARE(told.size(), 2);
}

void TestStoredModel::pageFromMuchLaterFollowsAGap()
{
    m_service->fill(kRoom, 200, 121);
    m_service->hold();
    m_model->loadLatest();
    QTRY_COMPARE(m_model->rowCount(), MessageListModel::kPage);
    m_model->setVisibleRange(40, 49);
    const QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    m_service->answers.releaseOne();
    QTRY_COMPARE(m_model->rowCount(), 2 * MessageListModel::kPage);
    QCOMPARE(m_model->messageAt(m_model->rowCount() - 1), m_service->messages(kRoom).back());
    QVERIFY(m_model->gapAt(MessageListModel::kPage) != MessageListModel::Gap::None);
    QVERIFY(m_model->gapAt(MessageListModel::kPage - 1) == MessageListModel::Gap::None);
    m_service->release();
    QTRY_VERIFY(chat::test::closeGaps(*m_model));
    QTRY_COMPARE(m_model->rowCount(), 250);
    for (int row = 0; row < m_model->rowCount(); ++row)
        QCOMPARE(m_model->gapAt(row), MessageListModel::Gap::None);
    m_model->loadMore(Edge::Older);
    QTRY_COMPARE(m_model->rowCount(), 300);
    QCOMPARE(resets.size(), 0);
}

void TestStoredModel::withoutServerTheDiskIsRead()
{
    m_service->failNext(away(), 100);
    m_model->loadLatest();
    QTRY_COMPARE(m_model->rowCount(), MessageListModel::kPage);
    QTRY_COMPARE(m_model->edge(Edge::Newer).phase, Phase::Failed);
    QVERIFY(!m_model->isFromDisk());
    m_model->loadMore(Edge::Older);
    QTRY_COMPARE(m_model->rowCount(), 100);
    m_model->loadMore(Edge::Older); // what is before that was never seen
    QTRY_COMPARE(m_model->edge(Edge::Older).phase, Phase::Failed);
    QCOMPARE(m_model->rowCount(), 100);
    m_service->answers.failNext(away(), 0);
}

void TestStoredModel::openedWhereItWasLeftWithoutTheServer()
{
    m_service->hold();
    const MessageId place(u"m30"_s); // not among the newest
    m_model->openAt(place);
    QTRY_VERIFY(m_model->rowOf(place) >= 0);
    QVERIFY(!m_model->isFromDisk() && !m_model->atPresent());
    QCOMPARE(m_model->edge(Edge::Newer).phase, Phase::Idle);
    QCOMPARE(m_service->callCount(FakeMessageService::Call::Kind::Fetch), 0);
    m_service->release();
    while (!m_model->atPresent()) {
        m_model->loadMore(Edge::Newer);
        QTRY_VERIFY(m_model->edge(Edge::Newer).phase != Phase::Loading);
    }
    QCOMPARE(m_model->messageAt(m_model->rowCount() - 1), m_service->messages(kRoom).back());
}

void TestStoredModel::placeThatIsNotStoredIsNoObstacle()
{
    for (const QString &id : {u"m3"_s, u"m119"_s}) { // never seen; among the newest
        m_model->openAt(MessageId(id));
        QTRY_COMPARE(m_model->edge(Edge::Newer).phase, Phase::End);
        QVERIFY(m_model->atPresent());
        QCOMPARE(m_model->messageAt(m_model->rowCount() - 1), m_service->messages(kRoom).back());
        begin();
    }
}

void TestStoredModel::slowDiskLosesNothing()
{
    m_model.reset();
    m_local.reset();
    LocalStore slow(*m_service); // not open yet
    slow.setLive(true);
    slow.setReachable(true);
    MessageListModel model(*m_service, kRoom, m_service->self);
    model.loadLatest();
    QTRY_COMPARE(m_service->callCount(FakeMessageService::Call::Kind::Fetch), 1);
    QCoreApplication::processEvents();
    slow.open(QFileInfo(m_file).path(), m_service->self);
    QTRY_COMPARE(model.edge(Edge::Newer).phase, Phase::End);
    QCOMPARE(model.rowCount(), MessageListModel::kPage);
    QVERIFY(!model.isFromDisk());
}

void TestStoredModel::whatWasLoadedAndHeardIsStored()
{
    m_model->loadLatest();
    QTRY_COMPARE(m_model->edge(Edge::Newer).phase, Phase::End);
    Message fresh = FakeMessageService::makeMessage(
        kRoom, u"fresh"_s, u"new"_s, m_service->self, m_service->messages(kRoom).back().created.addSecs(60));
    m_service->emitEvent(MessageCreated{fresh});
    MessageUpdated update;
    update.ref = {kRoom, m_service->messages(kRoom)[90].id};
    update.source = u"edited"_s;
    update.content = FakeMessageService::textContent(u"edited"_s);
    m_service->emitEvent(update);
    m_service->emitEvent(MessageDeleted{{kRoom, m_service->messages(kRoom)[95].id}});
    m_service->emitEvent(ReactionAdded{{kRoom, fresh.id}, {u"👍"_s, {}, {}}, UserId(u"other"_s)});
    begin();
    const auto found = stored();
    QCOMPARE(found.size(), size_t(100)); // 100 of before, one new, one gone
    QVERIFY(std::equal(found.begin(), found.end(), m_service->messages(kRoom).end() - 100));
}

void TestStoredModel::temporaryMessagesAreNotStored()
{
    m_model->loadLatest();
    QTRY_COMPARE(m_model->edge(Edge::Newer).phase, Phase::End);
    Message secret = FakeMessageService::makeMessage(
        kRoom, u"secret"_s, u"for one only"_s, m_service->self, m_service->messages(kRoom).back().created.addSecs(60));
    secret.visibleOnlyTo = m_service->self.id;
    m_service->emitEvent(MessageCreated{secret});
    QTRY_VERIFY(m_model->rowOf(secret.id) >= 0);
    begin();
    for (const Message &message : stored())
        QVERIFY(message.id != secret.id);
}

void TestStoredModel::damagedFileIsPutAside()
{
    m_model.reset();
    m_local.reset();
    {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(100)); // our mark stays
        file.write(QByteArray(file.size() - 100, 'x'));
    }
    begin();
    QTRY_COMPARE(m_local->history().state(), StoredHistory::State::Ready);
    QVERIFY(!m_local->history().problem().isEmpty());
    QVERIFY(QFile::exists(m_file + u".damaged"_s));
    QVERIFY(stored().empty());
}

void TestStoredModel::somebodyElsesFileIsLeftAlone()
{
    m_model.reset();
    m_local.reset();
    QVERIFY(QFile::remove(m_file));
    const QByteArray letter("somebody's own notes");
    {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(letter);
    }
    begin();
    QTRY_COMPARE(m_local->history().state(), StoredHistory::State::InMemory);
    m_model->loadLatest(); // works, for this run
    QTRY_COMPARE(m_model->edge(Edge::Newer).phase, Phase::End);
    QCOMPARE(stored().size(), size_t(MessageListModel::kPage));
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), letter);
}

KOOKABURRA_CORE_CASE(TestStoredModel)

} // namespace tst_messagelistmodelstored

#include "tst_messagelistmodelstored.moc"
