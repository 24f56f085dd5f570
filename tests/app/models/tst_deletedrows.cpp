// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/base/utctime.h"
#include "app/history/local/localstore.h"
#include "app/models/timeline/messagelistmodel.h"
#include "tests/support/modelrig.h"
#include "tests/support/testcase.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace tst_deletedrows {

using namespace Qt::Literals::StringLiterals;
using namespace chat;
using namespace chat::test;
using Edge = MessageListModel::Edge;
using Phase = MessageListModel::EdgeState::Phase;

namespace {

User person(const QString &id)
{
    User user;
    user.id = UserId(id);
    user.name = u"user "_s + id;
    return user;
}

struct Fixture : ModelRig<>
{
    explicit Fixture(int count)
        : ModelRig(count, person(u"self"_s))
        , newest(service.messages(channel).back().created)
    {
    }
    [[nodiscard]] MessageRef ref(const QString &id) const { return {channel, MessageId(id)}; }
    void remove(const QString &id) { service.emitEvent(MessageDeleted{ref(id)}); }
    [[nodiscard]] const Message &at(const QString &id) const { return model->messageAt(model->rowOf(MessageId(id))); }
    [[nodiscard]] bool has(const QString &id) const { return model->rowOf(MessageId(id)) >= 0; }
    void create(const QString &id)
    {
        newest = newest.addSecs(1);
        service.emitEvent(
            MessageCreated{FakeMessageService::makeMessage(channel, id, u"text"_s, person(u"other"_s), newest)});
    }
    void loadAll() const
    {
        while (model->edge(Edge::Older).phase != Phase::End) {
            model->loadMore(Edge::Older);
            mustBecome([this] { return model->edge(Edge::Older).phase != Phase::Loading; }, "a page was not answered");
        }
    }

    QDateTime newest; //!< deleted ones, too
};

QStringList numbered(int first, int last)
{
    QStringList ids;
    for (int i = first; i <= last; ++i)
        ids << u"m%1"_s.arg(i);
    return ids;
}

} // namespace

//! Deleted messages that stay in a conversation, marked.
class TestDeletedRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deletionLeavesTheRow();
    void withoutTheSettingTheRowGoes();
    void nothingCanBeDoneWithIt();
    void ownDeletionWaitsAndThenMarksTheRow();
    void othersFollowItInTheirPlaces();
    void quoteOfAKeptMessageStays();
    void settingBringsThemBackAndTakesThemAway();
    void manyInARowDoNotEndThePaging();
    void allOfThemDeleted();
    void theyAreThereAfterARestart();
    void unusableDiskForgetsThem();
    void randomOperationsKeepTheOrder_data();
    void randomOperationsKeepTheOrder();
};

void TestDeletedRows::deletionLeavesTheRow()
{
    Fixture f(10);
    f.model->setKeepsDeleted(true);
    f.open();
    const QSignalSpy removed(f.model.get(), &QAbstractItemModel::rowsRemoved);
    const QSignalSpy told(f.model.get(), &MessageListModel::messageRemoved);
    const QDateTime time = utcTime(1'800'000'000'000);
    f.service.emitEvent(MessageDeleted{f.ref(u"m4"_s), time});
    QTRY_VERIFY(f.at(u"m4"_s).deleted);
    QCOMPARE(f.at(u"m4"_s).deletedAt, time);
    QCOMPARE(f.at(u"m4"_s).content.plain, u"message 4"_s);
    QCOMPARE(removed.size(), 0);
    QCOMPARE(told.size(), 1); // what hangs on it hears of it
    QCOMPARE(f.ids(), numbered(1, 10));
    QVERIFY(f.model->index(3).data(Qt::AccessibleTextRole).toString().contains(u"deleted"_s));
}

void TestDeletedRows::withoutTheSettingTheRowGoes()
{
    Fixture f(10);
    f.open();
    f.remove(u"m4"_s);
    QTRY_VERIFY(!f.has(u"m4"_s));
}

void TestDeletedRows::nothingCanBeDoneWithIt()
{
    Message gone = FakeMessageService::makeMessage(
        {ChannelKind::Guild, ChannelId(u"100"_s)}, u"m1"_s, u"text"_s, person(u"self"_s), utcTime(0));
    gone.deleted = true;
    Capabilities all;
    all.clearReactions = true;
    const Rights rights(kAllPermissions);
    const UserId self(u"self"_s);
    QCOMPARE(obstacleToEdit(gone, self, all), Obstacle::Deleted);
    QCOMPARE(obstacleToRemove(gone, self, rights, all), Obstacle::Deleted);
    QCOMPARE(obstacleToReact(gone, all, rights), Obstacle::Deleted);
    QCOMPARE(obstacleToReply(gone, rights), Obstacle::Deleted);
    QCOMPARE(obstacleToPin(gone, all, rights), Obstacle::Deleted);
    QCOMPARE(obstacleToClearReactions(gone, all, rights), Obstacle::Deleted);
    QCOMPARE(obstacleToRemoveReaction(gone, self, self, all, rights), Obstacle::Deleted);
    gone.deleted = false;
    QCOMPARE(obstacleToReply(gone, rights), Obstacle::None);
    QCOMPARE(obstacleToReply(gone, Rights(0)), Obstacle::NoPermission);
    gone.state = SendState::Sending;
    QCOMPARE(obstacleToReply(gone, rights), Obstacle::NotSentYet);
}

void TestDeletedRows::ownDeletionWaitsAndThenMarksTheRow()
{
    Fixture f(10);
    f.model->setKeepsDeleted(true);
    f.open();
    f.service.hold();
    f.model->remove(MessageId(u"m5"_s), this, [](const Result<Unit> &) {});
    QTRY_COMPARE(f.service.callCount(FakeMessageService::Call::Kind::Remove), 1);
    QVERIFY(!f.at(u"m5"_s).deleted);
    f.service.release();
    QTRY_VERIFY(f.at(u"m5"_s).deleted);
    QCOMPARE(f.at(u"m5"_s).pending, PendingChange::None); // nothing waits any more
}

//! Rows that come later find their places beside deleted ones.
void TestDeletedRows::othersFollowItInTheirPlaces()
{
    Fixture f(5);
    f.model->setKeepsDeleted(true);
    f.open();
    f.remove(u"m4"_s);
    f.remove(u"m5"_s);
    f.create(u"m6"_s);
    QTRY_COMPARE(f.ids(), numbered(1, 6));
    f.remove(u"m1"_s);
    f.remove(u"m2"_s);
    f.create(u"m7"_s);
    QTRY_COMPARE(f.ids(), numbered(1, 7));
    QTRY_VERIFY(f.at(u"m2"_s).deleted);
    // What was missed while events were lost comes behind them, too.
    f.service.messages(f.channel).push_back(
        FakeMessageService::makeMessage(f.channel, u"m8"_s, u"missed"_s, person(u"other"_s), f.newest.addSecs(1)));
    f.remove(u"m7"_s);
    Q_EMIT f.service.eventsLost();
    QTRY_COMPARE(f.ids(), numbered(1, 8));
}

void TestDeletedRows::quoteOfAKeptMessageStays()
{
    for (const bool keeps : {true, false}) {
        Fixture f(5);
        auto &all = f.service.messages(f.channel);
        all[4].quote = Quote{all[1].id, all[1].author, u"message 2"_s, all[1].content, all[1].created};
        f.model->setKeepsDeleted(keeps);
        f.open();
        f.remove(u"m2"_s);
        QTRY_COMPARE(f.has(u"m2"_s) && !f.at(u"m2"_s).deleted, false);
        QTRY_COMPARE(f.at(u"m5"_s).quote->id, MessageId(keeps ? u"m2"_s : QString()));
    }
}

void TestDeletedRows::settingBringsThemBackAndTakesThemAway()
{
    Fixture f(160);
    f.open();
    f.loadAll();
    for (const int number : {1, 2, 60, 61, 62, 159, 160})
        f.remove(u"m%1"_s.arg(number));
    QTRY_COMPARE(f.model->rowCount(), 153);
    const QSignalSpy resets(f.model.get(), &QAbstractItemModel::modelReset);
    f.model->setKeepsDeleted(true);
    QTRY_VERIFY(f.has(u"m61"_s) && f.has(u"m160"_s));
    QCOMPARE(f.model->edge(Edge::Older).phase, Phase::Idle); // there are more before the first row
    f.loadAll();
    QCOMPARE(f.ids(), numbered(1, 160));
    QVERIFY(f.at(u"m1"_s).deleted && f.at(u"m160"_s).deleted && !f.at(u"m3"_s).deleted);
    f.model->setKeepsDeleted(false);
    QCOMPARE(f.model->rowCount(), 153);
    QVERIFY(!f.has(u"m61"_s));
    QCOMPARE(resets.size(), 0); // nothing jumps
}

//! More deleted messages than a page has.
void TestDeletedRows::manyInARowDoNotEndThePaging()
{
    Fixture f(200);
    f.open();
    f.loadAll();
    for (int number = 31; number <= 170; ++number)
        f.remove(u"m%1"_s.arg(number));
    QTRY_COMPARE(f.model->rowCount(), 60);
    MessageListModel again(f.service, f.channel, f.me);
    const QAbstractItemModelTester tester(&again, QAbstractItemModelTester::FailureReportingMode::Fatal);
    again.setKeepsDeleted(true);
    again.loadLatest();
    QTRY_COMPARE(again.edge(Edge::Newer).phase, Phase::End);
    for (int i = 0; i < 10 && again.edge(Edge::Older).phase != Phase::End; ++i) {
        again.loadMore(Edge::Older);
        QTRY_VERIFY(again.edge(Edge::Older).phase != Phase::Loading);
    }
    QCOMPARE(again.rowCount(), 200);
    // The same downwards.
    again.loadAround(MessageId(u"m1"_s));
    QCOMPARE(again.messageAt(0).id, MessageId(u"m1"_s));
}

void TestDeletedRows::allOfThemDeleted()
{
    Fixture f(3);
    f.open();
    for (int number = 1; number <= 3; ++number)
        f.remove(u"m%1"_s.arg(number));
    QTRY_COMPARE(f.model->rowCount(), 0);
    f.model->setKeepsDeleted(true);
    QTRY_COMPARE(f.model->rowCount(), 3);
    QTRY_COMPARE(f.model->edge(Edge::Newer).phase, Phase::End);
    f.create(u"m4"_s);
    QTRY_COMPARE(f.ids(), numbered(1, 4));
}

void TestDeletedRows::theyAreThereAfterARestart()
{
    const QTemporaryDir folder;
    const ChannelRef room{ChannelKind::Guild, ChannelId(u"100"_s)};
    FakeMessageService service;
    service.self = person(u"self"_s);
    service.fill(room, 20);
    const QDateTime time = utcTime(1'800'000'000'000);
    for (const bool first : {true, false}) {
        LocalStore local(service);
        local.setLive(true);
        local.setReachable(true);
        local.open(folder.path(), service.self);
        MessageListModel model(service, room, service.self);
        model.setKeepsDeleted(true);
        if (!first)
            service.hold(); // from the disk alone
        model.loadLatest();
        QTRY_COMPARE(model.rowCount(), 20);
        if (first) {
            QTRY_COMPARE(model.edge(Edge::Newer).phase, Phase::End);
            service.emitEvent(MessageDeleted{{room, MessageId(u"m7"_s)}, time});
        }
        QTRY_VERIFY(model.messageAt(6).deleted);
        QCOMPARE(model.messageAt(6).deletedAt, time);
        service.release();
    }
}

//! A full disk: it goes on in memory, where nothing deleted is.
void TestDeletedRows::unusableDiskForgetsThem()
{
    Fixture f(5);
    f.model->setKeepsDeleted(true);
    f.open();
    f.remove(u"m2"_s);
    QTRY_VERIFY(f.at(u"m2"_s).deleted);
    Q_EMIT LocalStore::historyOf(f.service)->replaced();
    QCOMPARE(f.ids(), (QStringList{u"m1"_s, u"m3"_s, u"m4"_s, u"m5"_s}));
}

void TestDeletedRows::randomOperationsKeepTheOrder_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 12; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestDeletedRows::randomOperationsKeepTheOrder()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    Fixture f(120);
    f.open();
    f.loadAll();
    QStringList ever = numbered(1, 120);
    for (int step = 0; step < 250; ++step) {
        auto &alive = f.service.messages(f.channel);
        const auto some
            = [&] { return alive[static_cast<size_t>(random.bounded(static_cast<int>(alive.size())))].id.value; };
        switch (random.bounded(6)) {
        case 0:
        case 1:
            ever << u"m%1"_s.arg(ever.size() + 1);
            f.create(ever.back());
            break;
        case 2:
        case 3:
            if (alive.size() > 5)
                f.remove(some());
            break;
        case 4: {
            MessageUpdated update;
            update.ref = f.ref(some());
            update.source = u"edit %1"_s.arg(step);
            update.content = FakeMessageService::textContent(*update.source);
            f.service.emitEvent(update);
            break;
        }
        case 5:
            f.model->setKeepsDeleted(random.bounded(2) == 0);
            break;
        }
        if (random.bounded(3) == 0)
            QCoreApplication::processEvents();
    }
    QStringList stored;
    for (const Message &message : f.service.messages(f.channel))
        stored << message.id.value;
    f.model->setKeepsDeleted(false);
    QTRY_COMPARE(f.ids(), stored);
    f.model->setKeepsDeleted(true);
    f.loadAll();
    QTRY_COMPARE(f.ids(), ever);
    for (const QString &id : std::as_const(ever))
        QCOMPARE(f.at(id).deleted, !stored.contains(id));
}

} // namespace tst_deletedrows

KOOKABURRA_CORE_CASE(tst_deletedrows::TestDeletedRows)
#include "tst_deletedrows.moc"
