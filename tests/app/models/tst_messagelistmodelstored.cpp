// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/history/storedhistory.h"
#include "app/models/timeline/messagelistmodel.h"
#include "tests/support/fakebackend.h"
#include "tests/support/testcase.h"

#include <QAbstractItemModelTester>
#include <QFile>
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
    void pageFromMuchLaterTakesTheirPlace();
    void withoutServerTheDiskIsRead();
    void serverThatIsFasterWins();
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
    std::unique_ptr<StoredHistory> m_history;
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
    m_service->setHistory(nullptr);
    m_history.reset();
    m_service.reset();
}

void TestStoredModel::begin()
{
    m_model.reset();
    m_history.reset(); // writes
    m_history = std::make_unique<StoredHistory>(*m_service);
    m_history->setLive(true);
    m_history->open(m_file, m_service->self.id);
    m_service->setHistory(m_history.get());
    m_service->calls.clear();
    m_model = std::make_unique<MessageListModel>(*m_service, kRoom, m_service->self);
    new QAbstractItemModelTester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal, m_model.get());
}

std::vector<Message> TestStoredModel::stored()
{
    std::vector<Message> found;
    bool answered = false;
    m_history->latest(kRoom, 1000, this, [&](const std::optional<HistoryStretch> &stretch) {
        found = stretch ? stretch->messages : std::vector<Message>();
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

void TestStoredModel::pageFromMuchLaterTakesTheirPlace()
{
    m_service->fill(kRoom, 200, 121);
    m_service->hold();
    m_model->loadLatest();
    QTRY_COMPARE(m_model->rowCount(), MessageListModel::kPage);
    m_service->release();
    QTRY_COMPARE(m_model->edge(Edge::Newer).phase, Phase::End);
    QCOMPARE(m_model->messageAt(m_model->rowCount() - 1), m_service->messages(kRoom).back());
    QCOMPARE(m_model->rowCount(), MessageListModel::kPage);
    for (int page = 0; page < 6; ++page) { // back over the gap and what is stored
        m_model->loadMore(Edge::Older);
        QTRY_VERIFY(m_model->edge(Edge::Older).phase != Phase::Loading);
    }
    QCOMPARE(m_model->rowCount(), 320);
    QCOMPARE(stored().size(), size_t(320));
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

void TestStoredModel::serverThatIsFasterWins()
{
    m_history.reset();
    m_service->setHistory(nullptr);
    StoredHistory slow(*m_service); // not open yet
    m_service->setHistory(&slow);
    m_model->loadLatest();
    QTRY_COMPARE(m_model->edge(Edge::Newer).phase, Phase::End);
    const QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    slow.open(m_file, m_service->self.id);
    QTRY_COMPARE(slow.state(), StoredHistory::State::Ready);
    bool answered = false; // after everything before it
    slow.latest(kRoom, 1, this, [&](const auto &) { answered = true; });
    QTRY_VERIFY(answered);
    QCOMPARE(resets.size(), 0);
    m_service->setHistory(nullptr);
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
    m_service->setHistory(nullptr);
    m_history.reset();
    {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(100)); // our mark stays
        file.write(QByteArray(file.size() - 100, 'x'));
    }
    begin();
    QTRY_COMPARE(m_history->state(), StoredHistory::State::Ready);
    QVERIFY(!m_history->problem().isEmpty());
    QVERIFY(QFile::exists(m_file + u".damaged"_s));
    QVERIFY(stored().empty());
}

void TestStoredModel::somebodyElsesFileIsLeftAlone()
{
    m_model.reset();
    m_service->setHistory(nullptr);
    m_history.reset();
    QVERIFY(QFile::remove(m_file));
    const QByteArray letter("somebody's own notes");
    {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(letter);
    }
    begin();
    QTRY_COMPARE(m_history->state(), StoredHistory::State::InMemory);
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
