// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/models/timeline/messagelistmodel.h"
#include "app/history/local/localstore.h"
#include "tests/support/forgetfulservice.h"
#include "tests/support/modelrig.h"
#include "tests/support/testcase.h"

#include <QAbstractItemModelTester>
#include <QTest>

namespace tst_messagelistmodelgaps {

using namespace chat;
using namespace chat::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

using Edge = MessageListModel::Edge;
using Phase = MessageListModel::EdgeState::Phase;
using Call = FakeMessageService::Call;

const ChannelRef kChannel{ChannelKind::Guild, ChannelId(u"100"_s)};
const ApiError kServerAway{ApiError::Kind::Network, 0, 0, {}, {}};
const Emoji kHeart{u"❤"_s, u"❤"_s, {}};

User person(const QString &id)
{
    User user;
    user.id = UserId(id);
    return user;
}

MessageRef refOf(const QString &id)
{
    return {kChannel, MessageId(id)};
}

MessageUpdated editOf(const QString &id, const QString &text)
{
    MessageUpdated update;
    update.ref = refOf(id);
    update.source = text;
    update.content = FakeMessageService::textContent(text);
    return update;
}

template <class Service = FakeMessageService> struct Fixture : ModelRig<Service>
{
    using ModelRig<Service>::model;
    using ModelRig<Service>::service;

    explicit Fixture(int count)
        : ModelRig<Service>(count, person(u"self"_s))
    {
        model->setPatience(5ms);
        local().reconciler().setClock([this] { return now; });
        this->open();
        look(model->rowCount() - 10);
    }
    void older(int pages) const
    {
        for (int i = 0; i < pages; ++i) {
            model->loadMore(Edge::Older);
            mustBecome([this] { return model->edge(Edge::Older).phase != Phase::Loading; }, "no older page came");
        }
        look(model->rowCount() - 10);
    }
    void look(int first) const { model->setVisibleRange(first, first + 9); }
    [[nodiscard]] QString text(const QString &id) const
    {
        const int row = model->rowOf(MessageId(id));
        return row < 0 ? QString() : model->messageAt(row).content.plain;
    }
    [[nodiscard]] int hearts(const QString &id) const
    {
        const int row = model->rowOf(MessageId(id));
        return row < 0 || model->messageAt(row).reactions.empty() ? 0 : model->messageAt(row).reactions.front().count;
    }
    [[nodiscard]] int pages() const { return service.callCount(Call::Kind::Fetch); }

    [[nodiscard]] LocalStore &local() const { return *service.localStore(); }
    //! Somebody reacted, and nobody was told yet.
    void silentlyReact(const QString &id) { service.find(refOf(id))->reactions.push_back({kHeart, 1, false}); }

    void silentlyDelete(const QString &id)
    {
        std::erase_if(service.messages(kChannel), [&id](const Message &m) { return m.id.value == id; });
    }

    qint64 now = 0; //!< ms, by the reconciler's clock
};

const ReactionAdded kHearted{refOf(u"m21"_s), kHeart, UserId(u"other"_s)};

} // namespace

//! Events about messages outside the window, and events that were lost.
class TestMessageListModelGaps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changeToldWhileAnOlderPageIsUnderWay()
    {
        Fixture<> f(120);
        f.service.hold();
        f.model->loadMore(Edge::Older); // the server has made the page up, it is on its way
        f.service.emitEvent(editOf(u"m50"_s, u"edited"_s));
        f.service.emitEvent(ReactionAdded{refOf(u"m60"_s), kHeart, UserId(u"other"_s)});
        f.service.release();
        QTRY_COMPARE(f.text(u"m50"_s), u"edited"_s);
        QTRY_COMPARE(f.hearts(u"m60"_s), 1);
        QTRY_COMPARE(f.service.callCount(Call::Kind::FetchOne), 2); // of nothing else was anything told
    }

    void changeToldWhileTheNewestPageIsUnderWay()
    {
        Fixture<> f(20);
        f.service.hold();
        f.model->loadLatest();
        f.service.emitEvent(editOf(u"m10"_s, u"edited"_s));
        f.service.emitEvent(ReactionAdded{refOf(u"m12"_s), kHeart, UserId(u"other"_s)});
        f.service.release();
        QTRY_COMPARE(f.text(u"m10"_s), u"edited"_s);
        QTRY_COMPARE(f.hearts(u"m12"_s), 1);
    }

    void reactionToWhatCameWhileReadingElsewhere()
    {
        Fixture<> f(300);
        f.model->loadAround(MessageId(u"m50"_s));
        QTRY_VERIFY(!f.model->atPresent());
        const Message fresh = FakeMessageService::makeMessage(
            kChannel, u"new"_s, u"hello"_s, person(u"other"_s), QDateTime::currentDateTimeUtc());
        f.service.emitEvent(MessageCreated{fresh});
        f.service.emitEvent(ReactionAdded{refOf(u"new"_s), kHeart, UserId(u"other"_s)});
        while (!f.model->atPresent()) {
            f.model->loadMore(Edge::Newer);
            QTRY_VERIFY(f.model->edge(Edge::Newer).phase != Phase::Loading);
        }
        QTRY_COMPARE(f.hearts(u"new"_s), 1);
    }

    void rowsAreComparedAfterAGapWhenTheyAreLookedAt()
    {
        Fixture<> f(400);
        f.older(6);
        f.service.find(refOf(u"m120"_s))->content = FakeMessageService::textContent(u"edited"_s);
        f.service.find(refOf(u"m390"_s))->content = FakeMessageService::textContent(u"edited too"_s);
        f.silentlyDelete(u"m130"_s);
        const int before = f.pages();
        Q_EMIT f.service.eventsLost();
        QTRY_COMPARE(f.text(u"m390"_s), u"edited too"_s);
        QCOMPARE(f.text(u"m120"_s), u"message 120"_s); // it is not visible
        QVERIFY(f.pages() - before <= 3);
        f.look(f.model->rowOf(MessageId(u"m118"_s)));
        QTRY_COMPARE(f.text(u"m120"_s), u"edited"_s);
        QTRY_COMPARE(f.model->rowOf(MessageId(u"m130"_s)), -1);
        f.service.find(refOf(u"m305"_s))->content = FakeMessageService::textContent(u"edited as well"_s);
        f.look(f.model->rowOf(MessageId(u"m300"_s)));
        QTRY_COMPARE(f.text(u"m305"_s), u"edited as well"_s);
        const int compared = f.pages();
        f.look(f.model->rowOf(MessageId(u"m300"_s)));
        f.look(f.model->rowOf(MessageId(u"m118"_s)));
        QCoreApplication::processEvents();
        QCOMPARE(f.pages(), compared); // once is enough
    }

    void comparingGoesOnAfterAFailure()
    {
        Fixture<> f(200);
        f.older(2);
        f.service.find(refOf(u"m70"_s))->content = FakeMessageService::textContent(u"edited"_s);
        Q_EMIT f.service.eventsLost();
        f.look(f.model->rowOf(MessageId(u"m160"_s)));
        f.service.failNext(kServerAway, 2);
        f.look(f.model->rowOf(MessageId(u"m66"_s)));
        QTRY_COMPARE(f.text(u"m70"_s), u"edited"_s);
    }

    void rowsElsewhereInHistoryAreComparedToo()
    {
        Fixture<> f(400);
        f.model->loadAround(MessageId(u"m100"_s));
        QTRY_VERIFY(!f.model->atPresent());
        f.look(f.model->rowOf(MessageId(u"m95"_s)));
        f.service.find(refOf(u"m96"_s))->content = FakeMessageService::textContent(u"edited"_s);
        const MessageId last = f.model->messageAt(f.model->rowCount() - 1).id;
        f.service.find({kChannel, last})->content = FakeMessageService::textContent(u"last one"_s);
        Q_EMIT f.service.eventsLost();
        QTRY_COMPARE(f.text(u"m96"_s), u"edited"_s);
        QTRY_COMPARE(f.text(last.value), u"last one"_s);
        QVERIFY(!f.model->atPresent());
    }

    //! The page was made up before the reaction was executed, and arrives after the answer that it has been.
    void olderPageDoesNotTakeTheOwnReactionOff()
    {
        Fixture<> f(20);
        f.service.hold();
        f.model->toggleReaction(MessageId(u"m15"_s), kHeart);
        QTRY_COMPARE(f.service.answers.held(), 1);
        const auto executed = std::exchange(f.service.find(refOf(u"m15"_s))->reactions, {});
        Q_EMIT f.service.eventsLost(); // asks for the newest page
        f.service.find(refOf(u"m15"_s))->reactions = executed;
        f.service.release();
        QTRY_VERIFY(f.service.callCount(Call::Kind::FetchOne) > 0);
        QTRY_COMPARE(f.hearts(u"m15"_s), 1);
    }

    void jumpsOlderPageDoesNotUndoAnEvent()
    {
        Fixture<> f(300);
        f.older(1);
        f.service.hold();
        f.model->loadAround(MessageId(u"m190"_s)); // its page reaches into the rows that are here
        f.service.emitEvent(ReactionAdded{refOf(u"m205"_s), kHeart, UserId(u"other"_s)});
        f.service.emitEvent(editOf(u"m206"_s, u"edited"_s));
        f.service.release();
        QTRY_VERIFY(f.model->rowOf(MessageId(u"m190"_s)) >= 0);
        QTRY_COMPARE(f.hearts(u"m205"_s), 1);
        QTRY_COMPARE(f.text(u"m206"_s), u"edited"_s);
    }

    //! The page was asked for to find a message of our own; it has the reaction whose event comes later.
    void reactionThatASearchForATwinFoundCountsOnce()
    {
        Fixture<ForgetfulService> f(20);
        f.now += 3'600'000;
        f.service.fill(kChannel, 1, 21);
        f.silentlyReact(u"m21"_s);
        f.service.lose = 1;
        Draft draft;
        draft.source = u"found again"_s;
        f.model->send(draft);
        QTRY_COMPARE(f.hearts(u"m21"_s), 1);
        QTRY_VERIFY(f.local().outbox().isEmpty());
        Q_EMIT f.service.eventReceived(kHearted);
        QCOMPARE(f.hearts(u"m21"_s), 2);
        QTRY_COMPARE(f.hearts(u"m21"_s), 1);
    }

    //! The answer came while the connection was broken; the event that it contains, when the server resumed it.
    void reactionThatIsSentAgainAfterABreakCountsOnce()
    {
        Fixture<> f(21);
        f.now += 3'600'000;
        f.local().setLive(false);
        f.silentlyReact(u"m21"_s);
        f.model->loadLatest();
        QTRY_COMPARE(f.hearts(u"m21"_s), 1);
        f.now += 300'000;
        f.local().setLive(true);
        f.now += 1000;
        Q_EMIT f.service.eventReceived(kHearted);
        QCOMPARE(f.hearts(u"m21"_s), 2);
        QTRY_COMPARE(f.hearts(u"m21"_s), 1);
    }

    //! Some backends report messages that they found in a page as new.
    void reactionOfANewMessageThatHasItAlreadyCountsOnce()
    {
        Fixture<> f(20);
        f.now += 3'600'000;
        f.service.fill(kChannel, 1, 21);
        f.silentlyReact(u"m21"_s);
        Q_EMIT f.service.eventReceived(MessageCreated{*f.service.find(refOf(u"m21"_s))});
        QTRY_COMPARE(f.hearts(u"m21"_s), 1);
        Q_EMIT f.service.eventReceived(kHearted);
        QCOMPARE(f.hearts(u"m21"_s), 2);
        QTRY_COMPARE(f.hearts(u"m21"_s), 1);
    }

    //! An own message whose event followed its answer needs no further question; one that never had its event does.
    void onlyWhatHadNoEventIsAskedForAgain()
    {
        Fixture<> f(5);
        Draft draft;
        for (const QString &text : {u"told"_s, u"never told"_s}) {
            draft.source = text;
            f.model->setPatience(text == u"told"_s ? std::chrono::milliseconds(1h) : 5ms);
            f.model->send(draft);
            QTRY_COMPARE(f.model->messageAt(f.model->rowCount() - 1).state, SendState::Sent);
            if (text == u"told"_s)
                Q_EMIT f.service.eventReceived(MessageCreated{f.model->messageAt(f.model->rowCount() - 1)});
        }
        QTRY_COMPARE(f.service.callCount(Call::Kind::FetchOne), 1);
        QCOMPARE(f.service.calls.back().ref.id, f.model->messageAt(f.model->rowCount() - 1).id);
    }

    void newestMessageDeletedInAGapGoes()
    {
        Fixture<> f(60);
        f.service.strictCursors = true;
        f.silentlyDelete(u"m60"_s);
        f.service.fill(kChannel, 3, 61);
        f.silentlyDelete(u"m63"_s);
        Q_EMIT f.service.eventsLost();
        QTRY_VERIFY(f.model->rowOf(MessageId(u"m62"_s)) >= 0);
        QTRY_VERIFY(f.model->atPresent());
        QTRY_COMPARE(f.model->rowOf(MessageId(u"m60"_s)), -1);
        f.silentlyDelete(u"m62"_s);
        Q_EMIT f.service.eventsLost();
        QTRY_COMPARE(f.model->rowOf(MessageId(u"m62"_s)), -1); // no newer message shows it
        QTRY_VERIFY(f.model->atPresent());
    }

    void everythingDeletedInAGapGoes()
    {
        Fixture<> f(4);
        f.service.strictCursors = true;
        f.service.messages(kChannel).clear();
        Q_EMIT f.service.eventsLost();
        QTRY_COMPARE(f.model->rowCount(), 0);
    }

    void pagingGoesOnWhereTheEdgesMessageWasDeleted()
    {
        Fixture<> f(200);
        f.service.strictCursors = true;
        f.silentlyDelete(u"m151"_s); // the oldest shown, and its neighbour
        f.silentlyDelete(u"m152"_s);
        f.model->loadMore(Edge::Older);
        QTRY_VERIFY(f.model->rowOf(MessageId(u"m150"_s)) >= 0);
        QTRY_COMPARE(f.model->rowOf(MessageId(u"m151"_s)), -1);
        QTRY_COMPARE(f.model->rowOf(MessageId(u"m152"_s)), -1);
        QCOMPARE(f.model->edge(Edge::Older).phase, Phase::Idle);
        // After the event, the next page is requested from the remaining rows.
        f.service.emitEvent(MessageDeleted{{kChannel, f.model->messageAt(0).id}});
        const int asked = f.pages();
        f.model->loadMore(Edge::Older);
        QTRY_VERIFY(f.model->edge(Edge::Older).phase != Phase::Loading);
        QCOMPARE(f.pages(), asked + 1);
        QCOMPARE(f.model->messageAt(0).id.value, u"m51"_s);
    }

    void unsentRowIsNoMarkToPageFrom()
    {
        Fixture<> f(60);
        f.service.strictCursors = true;
        f.service.failNext({ApiError::Kind::Forbidden, 403, 0, {}, {}});
        Draft draft;
        draft.source = u"kept"_s;
        f.model->send(draft);
        QTRY_COMPARE(f.model->messageAt(f.model->rowCount() - 1).state, SendState::Failed);
        f.service.failNext(kServerAway);
        Q_EMIT f.service.eventsLost();
        QTRY_COMPARE(f.model->edge(Edge::Newer).phase, Phase::Failed);
        f.service.fill(kChannel, 1, 61);
        f.model->retry(Edge::Newer);
        for (int i = 0; i < 10 && !f.model->atPresent(); ++i) {
            QTRY_VERIFY(f.model->edge(Edge::Newer).phase != Phase::Loading);
            QVERIFY(f.model->edge(Edge::Newer).phase != Phase::Failed);
            f.model->loadMore(Edge::Newer);
        }
        QVERIFY(f.model->atPresent());
        QCOMPARE(f.model->messageAt(f.model->rowCount() - 1).content.plain, u"kept"_s);
        QTRY_VERIFY(f.model->rowOf(MessageId(u"m61"_s)) >= 0);
        QCOMPARE(f.model->messageAt(f.model->rowCount() - 1).content.plain, u"kept"_s);
    }

    //! The gateway delivers what came after the gap before it says that there was one.
    void holeWiderThanAPageBehindALiveMessageIsFilled()
    {
        Fixture<> f(60);
        f.service.fill(kChannel, 130, 61); // no event arrived
        f.look(f.model->rowCount() - 5);
        const Message live = FakeMessageService::makeMessage(
            kChannel, u"live"_s, u"after the gap"_s, person(u"other"_s), QDateTime::currentDateTimeUtc().addYears(1));
        f.service.emitEvent(MessageCreated{live});
        Q_EMIT f.service.eventsLost();
        QTRY_VERIFY(f.model->rowOf(MessageId(u"m61"_s)) >= 0);
        QTRY_COMPARE(f.model->rowCount(), 50 + 130 + 1);
        for (int row = 0; row < 180; ++row)
            QCOMPARE(f.model->messageAt(row).id.value, u"m%1"_s.arg(row + 11));
    }
};

KOOKABURRA_CORE_CASE(TestMessageListModelGaps)

} // namespace tst_messagelistmodelgaps

#include "tst_messagelistmodelgaps.moc"
