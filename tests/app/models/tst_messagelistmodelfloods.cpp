// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/models/timeline/messagelistmodel.h"
#include "tests/support/fakebackend.h"
#include "tests/support/testcase.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace tst_messagelistmodelfloods {

using namespace chat;
using namespace chat::test;
using namespace Qt::Literals::StringLiterals;

namespace {

using Edge = MessageListModel::Edge;
using Phase = MessageListModel::EdgeState::Phase;

const ChannelRef kFlooded{ChannelKind::Guild, ChannelId(u"100"_s)};

//! An open conversation, with every change its model reports to views.
struct Rig
{
    FakeMessageService service;
    User me;
    MessageListModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    QSignalSpy inserted{&model, &QAbstractItemModel::rowsInserted};
    QSignalSpy removed{&model, &QAbstractItemModel::rowsRemoved};
    QSignalSpy changed{&model, &QAbstractItemModel::dataChanged};
    QSignalSpy arrived{&model, &MessageListModel::arrivedLive};
    QDateTime now = QDateTime::currentDateTimeUtc();

    explicit Rig(int history = 50)
        : me(named(u"self"_s))
        , model(service, kFlooded, me)
    {
        service.self = me;
        service.fill(kFlooded, history);
        model.loadLatest();
    }
    static User named(const QString &id)
    {
        User user;
        user.id = UserId(id);
        user.name = id;
        return user;
    }
    bool open()
    {
        const bool done = chat::test::soon([this] { return model.edge(Edge::Newer).phase == Phase::End; });
        inserted.clear();
        removed.clear();
        changed.clear();
        return done;
    }
    void create(const QString &id, int second)
    {
        service.emitEvent(MessageCreated{
            FakeMessageService::makeMessage(kFlooded, id, u"text "_s + id, named(u"other"_s), now.addSecs(second))});
    }
    void react(const QString &id, const QString &emoji, const QString &who)
    {
        service.emitEvent(ReactionAdded{ref(id), {emoji, {}, {}}, UserId(who)});
    }
    static MessageRef ref(const QString &id) { return {kFlooded, MessageId(id)}; }
    QStringList ids(int first) const
    {
        QStringList ids;
        for (int row = first; row < model.rowCount(); ++row)
            ids.append(model.messageAt(row).id.value);
        return ids;
    }
};

} // namespace

class TestMessageListModelFloods : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Views lay out at each change: a batch is one.
    void batchOfNewMessagesIsOneChange()
    {
        Rig rig;
        QVERIFY(rig.open());
        Q_EMIT rig.service.batchBegan();
        QStringList wanted;
        for (int i = 1; i <= 32; ++i) {
            rig.create(u"n%1"_s.arg(i), i);
            wanted.append(u"n%1"_s.arg(i));
        }
        QCOMPARE(rig.inserted.count(), 0);
        Q_EMIT rig.service.batchEnded();
        QCOMPARE(rig.inserted.count(), 1);
        QCOMPARE(rig.ids(50), wanted);
        QCOMPARE(rig.arrived.count(), 32);
    }

    void longFloodKeepsTheWindowAndTheOrder()
    {
        Rig rig;
        QVERIFY(rig.open());
        for (int batch = 0; batch < 100; ++batch) {
            rig.model.setVisibleRange(rig.model.rowCount() - 15, rig.model.rowCount() - 1);
            Q_EMIT rig.service.batchBegan();
            for (int i = 0; i < 20; ++i)
                rig.create(u"n%1"_s.arg(batch * 20 + i), batch * 20 + i);
            Q_EMIT rig.service.batchEnded();
        }
        QCOMPARE(rig.model.rowCount(), MessageListModel::kWindow);
        for (int row = 0; row < rig.model.rowCount(); ++row)
            QCOMPARE(rig.model.messageAt(row).id.value, u"n%1"_s.arg(2000 - MessageListModel::kWindow + row));
        QVERIFY(rig.inserted.count() <= 100);
        QVERIFY(rig.removed.count() <= 100);
        QVERIFY(rig.model.atPresent());
    }

    void repeatedChangesOfARowAreOne()
    {
        Rig rig;
        QVERIFY(rig.open());
        Q_EMIT rig.service.batchBegan();
        for (int i = 0; i < 30; ++i)
            rig.react(u"m50"_s, u"e%1"_s.arg(i % 3), u"u%1"_s.arg(i));
        Q_EMIT rig.service.batchEnded();
        QCOMPARE(rig.changed.count(), 1);
        const auto &reactions = rig.model.messageAt(49).reactions;
        QCOMPARE(reactions.size(), 3);
        QCOMPARE(reactions.front().count, 10);
    }

    // What the same batch says about a message that is not a row yet must reach it.
    void changesOfWhatCameInTheSameBatchReachIt()
    {
        Rig rig;
        QVERIFY(rig.open());
        Q_EMIT rig.service.batchBegan();
        rig.create(u"a"_s, 1);
        rig.create(u"b"_s, 2);
        rig.create(u"c"_s, 3);
        MessageUpdated update;
        update.ref = Rig::ref(u"a"_s);
        update.source = u"edited"_s;
        rig.service.emitEvent(update);
        rig.create(u"d"_s, 4);
        rig.service.emitEvent(MessageDeleted{Rig::ref(u"b"_s)});
        rig.service.emitEvent(MessageDeleted{Rig::ref(u"d"_s)});
        rig.react(u"c"_s, u"x"_s, u"u1"_s);
        rig.create(u"c"_s, 3); // told twice
        rig.create(u"e"_s, 5);
        rig.create(u"e"_s, 5);
        Q_EMIT rig.service.batchEnded();
        QCOMPARE(rig.ids(50), (QStringList{u"a"_s, u"c"_s, u"e"_s}));
        QCOMPARE(rig.model.messageAt(50).source, u"edited"_s);
        QCOMPARE(rig.model.messageAt(51).reactions.size(), 1);
    }

    void whatIsOlderInABatchGoesToItsPlace()
    {
        Rig rig;
        QVERIFY(rig.open());
        Q_EMIT rig.service.batchBegan();
        rig.create(u"c"_s, 30);
        rig.create(u"a"_s, 10);
        rig.create(u"b"_s, 20);
        Q_EMIT rig.service.batchEnded();
        rig.create(u"d"_s, 25); // alone
        QCOMPARE(rig.ids(50), (QStringList{u"a"_s, u"b"_s, u"d"_s, u"c"_s}));
    }

    void batchesMayStandInsideEachOther()
    {
        Rig rig;
        QVERIFY(rig.open());
        Q_EMIT rig.service.batchBegan();
        Q_EMIT rig.service.batchBegan();
        rig.create(u"a"_s, 1);
        Q_EMIT rig.service.batchEnded();
        rig.create(u"b"_s, 2);
        QCOMPARE(rig.inserted.count(), 0);
        Q_EMIT rig.service.batchEnded();
        QCOMPARE(rig.inserted.count(), 1);
        Q_EMIT rig.service.batchEnded(); // one too many
        rig.create(u"c"_s, 3);
        QCOMPARE(rig.ids(50), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    }

    // A server that returns ten thousand messages instead of fifty: the nearest are inserted, the rest by paging.
    void pageTooLongIsTakenInParts()
    {
        class Generous : public FakeMessageService
        {
        public:
            void fetch(const MessageQuery &query, QObject *context, Callback<MessagePage> callback) override
            {
                MessageQuery more = query;
                more.limit = 10'000;
                FakeMessageService::fetch(more, context, std::move(callback));
            }
        };
        Generous service;
        service.fill(kFlooded, 3000);
        MessageListModel model(service, kFlooded, Rig::named(u"self"_s));
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.loadLatest();
        QTRY_COMPARE(model.edge(Edge::Newer).phase, Phase::End);
        QCOMPARE(model.rowCount(), MessageListModel::kPage);
        QCOMPARE(model.messageAt(model.rowCount() - 1).id.value, u"m3000"_s);
        int oldest = 3001 - MessageListModel::kPage;
        for (int page = 0; page < 80 && oldest > 1; ++page) {
            QCOMPARE(model.messageAt(0).id.value, u"m%1"_s.arg(oldest));
            model.loadMore(Edge::Older);
            QTRY_VERIFY(model.edge(Edge::Older).phase != Phase::Loading);
            oldest = std::max(1, oldest - MessageListModel::kPage);
            QVERIFY(model.rowCount() <= MessageListModel::kWindow);
        }
        QCOMPARE(model.messageAt(0).id.value, u"m1"_s);
        model.loadAround(MessageId(u"m1500"_s));
        QTRY_VERIFY(model.rowOf(MessageId(u"m1500"_s)) >= 0);
        QVERIFY(model.rowCount() <= MessageListModel::kPage + 1);
        for (int row = 1; row < model.rowCount(); ++row)
            QVERIFY(model.messageAt(row - 1).created < model.messageAt(row).created);
    }
};

KOOKABURRA_CORE_CASE(TestMessageListModelFloods)

} // namespace tst_messagelistmodelfloods

#include "tst_messagelistmodelfloods.moc"
