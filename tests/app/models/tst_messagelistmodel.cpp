// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/models/timeline/messagelistmodel.h"
#include "tests/support/modelrig.h"
#include "tests/support/testcase.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

namespace tst_messagelistmodel {

using namespace chat;
using namespace chat::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

using Edge = MessageListModel::Edge;
using Phase = MessageListModel::EdgeState::Phase;

const ChannelRef kChannel{ChannelKind::Guild, ChannelId(u"100"_s)};

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
    {
    }

    [[nodiscard]] Message live(const QString &id, const QString &text)
    {
        QDateTime created = QDateTime::currentDateTimeUtc();
        if (const auto &all = service.messages(kChannel); !all.empty()) // servers give each message its place in time
            created = std::max(created, all.back().created.addMSecs(1));
        return FakeMessageService::makeMessage(kChannel, id, text, person(u"other"_s), created);
    }
};

MessageRef refOf(const QString &id)
{
    return {kChannel, MessageId(id)};
}

Draft textDraft(const QString &text)
{
    Draft draft;
    draft.source = text;
    return draft;
}

const ApiError kServerAway{ApiError::Kind::Network, 0, 0, {}, {}};
const ApiError kRefused{ApiError::Kind::Rejected, 0, 40000, {}, {}};

//! What was sent has arrived, or needs a person's decision.
bool allAnswered(const MessageListModel &model)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        const SendState state = model.messageAt(row).state;
        if (state == SendState::Sending || state == SendState::Checking)
            return false;
    }
    return true;
}

} // namespace

class TestMessageListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensWithTheNewestPage();
    void walksToTheFirstMessageAndBackInAWindow();
    void oneRequestAnEdgeAtATime();
    void failedEdgeCanBeRetried();
    void failedOpeningCanBeRetried();
    void serverThatRepeatsItselfEndsThePaging();
    void gapWithoutMessagesIsAskedForOnce();
    void aroundMovesTheWindow();
    void aroundOfADeletedMessageSaysSo();
    void answersFromBeforeAJumpAreDropped();
    void liveMessageIsAppended();
    void liveMessagesWhileOpeningAreNotLost();
    void liveMessagesWhileAwayAreCountedAndThereWhenComingBack();
    void sendingShowsAtOnceAndTakesTheServersId();
    void echoBeforeAnswerGivesOneRow();
    void answerBeforeEchoGivesOneRow();
    void failedSendKeepsTextAndCanBeRetriedOrDiscarded();
    void sendingFromThePastComesBackToThePresent();
    void confirmedRowMovesToItsTime();
    void editChangesTheRowAfterTheServerSaidYes();
    void refusedEditChangesNothing();
    void removingWhatIsGoneCountsAsRemoved();
    void reactionShowsAtOnceAndRollsBack();
    void ownEchoIsNotCountedTwice();
    void secondClickBeforeTheAnswerIsHonoured();
    void othersReactionsAreCounted();
    void eventsOfOtherChannelsAreIgnored();
    void updatesAndDeletionsReachTheRow();
    void gapAfterALostConnectionIsClosedWithoutReset();
    void editsMissedDuringAGapAreSeen();
    void wideGapIsFilledWhereItIsLookedAt();
    void readerAtTheOldEndKeepsRowsWhenManyArrive();
    void accessibleTextSaysEverything();
    void randomOperationsMatchTheServer();
};

void TestMessageListModel::opensWithTheNewestPage()
{
    Fixture f(120);
    QSignalSpy resets(f.model.get(), &QAbstractItemModel::modelReset);
    f.open();
    QCOMPARE(f.model->rowCount(), 50);
    QCOMPARE(f.model->messageAt(0).id.value, u"m71"_s);
    QCOMPARE(f.model->messageAt(49).id.value, u"m120"_s);
    QCOMPARE(resets.count(), 1);
    QVERIFY(f.model->atPresent());
}

void TestMessageListModel::walksToTheFirstMessageAndBackInAWindow()
{
    Fixture f(2000);
    f.open();
    QSignalSpy resets(f.model.get(), &QAbstractItemModel::modelReset);
    while (f.model->edge(Edge::Older).phase != Phase::End) {
        f.model->loadMore(Edge::Older);
        QTRY_VERIFY(f.model->edge(Edge::Older).phase != Phase::Loading);
        QVERIFY(f.model->rowCount() <= MessageListModel::kWindow);
    }
    QCOMPARE(f.model->messageAt(0).id.value, u"m1"_s);
    QVERIFY(!f.model->atPresent());
    while (f.model->edge(Edge::Newer).phase != Phase::End) {
        f.model->loadMore(Edge::Newer);
        QTRY_VERIFY(f.model->edge(Edge::Newer).phase != Phase::Loading);
        QVERIFY(f.model->rowCount() <= MessageListModel::kWindow);
    }
    QCOMPARE(f.model->messageAt(f.model->rowCount() - 1).id.value, u"m2000"_s);
    QCOMPARE(f.model->messageAt(0).id.value, u"m%1"_s.arg(2000 - f.model->rowCount() + 1));
    QCOMPARE(resets.count(), 0);
}

void TestMessageListModel::oneRequestAnEdgeAtATime()
{
    Fixture f(300);
    f.open();
    const int before = f.service.callCount(FakeMessageService::Call::Kind::Fetch);
    f.service.hold();
    f.model->loadMore(Edge::Older);
    f.model->loadMore(Edge::Older);
    f.model->loadMore(Edge::Older);
    QCOMPARE(f.service.callCount(FakeMessageService::Call::Kind::Fetch), before + 1);
    f.service.release();
    QTRY_COMPARE(f.model->rowCount(), 100);
}

void TestMessageListModel::failedEdgeCanBeRetried()
{
    Fixture f(200);
    f.open();
    f.service.failNext(kServerAway);
    f.model->loadMore(Edge::Older);
    QTRY_COMPARE(f.model->edge(Edge::Older).phase, Phase::Failed);
    QCOMPARE(f.model->edge(Edge::Older).error, std::optional(kServerAway));
    QCOMPARE(f.model->rowCount(), 50);
    f.model->loadMore(Edge::Older); // not by itself
    QCOMPARE(f.model->edge(Edge::Older).phase, Phase::Failed);
    f.model->retry(Edge::Older);
    QTRY_COMPARE(f.model->rowCount(), 100);
}

void TestMessageListModel::failedOpeningCanBeRetried()
{
    Fixture f(10);
    f.service.failNext(kServerAway);
    f.model->loadLatest();
    QTRY_COMPARE(f.model->edge(Edge::Newer).phase, Phase::Failed);
    QCOMPARE(f.model->rowCount(), 0);
    f.model->retry(Edge::Newer);
    QTRY_COMPARE(f.model->rowCount(), 10);
}

void TestMessageListModel::serverThatRepeatsItselfEndsThePaging()
{
    //! Answers every question for older messages with the same page and the same cursor.
    class Repeating : public FakeMessageService
    {
    public:
        void fetch(const MessageQuery &query, QObject *context, Callback<MessagePage> callback) override
        {
            ++asked;
            MessageQuery same = query;
            same.direction = MessageQuery::Direction::Latest;
            FakeMessageService::fetch(same, context, [callback](Result<MessagePage> result) {
                if (result)
                    result.value().older = Cursor{u"always"_s};
                callback(std::move(result));
            });
        }
        int asked = 0;
    };
    Repeating service;
    service.fill(kChannel, 30);
    MessageListModel model(service, kChannel, person(u"self"_s));
    model.loadLatest();
    QTRY_COMPARE(model.rowCount(), 30);
    for (int i = 0; i < 10; ++i) {
        model.loadMore(Edge::Older);
        QTRY_VERIFY(model.edge(Edge::Older).phase != Phase::Loading);
    }
    QCOMPARE(model.edge(Edge::Older).phase, Phase::End);
    QVERIFY(service.asked <= 3);
}

//! Below a gap that the server fills with nothing new, what is stored beyond it follows, after one question.
void TestMessageListModel::gapWithoutMessagesIsAskedForOnce()
{
    //! Answers every question for newer messages with nothing and a cursor to go on with.
    class Silent : public FakeMessageService
    {
    public:
        void fetch(const MessageQuery &query, QObject *context, Callback<MessagePage> callback) override
        {
            if (query.direction != MessageQuery::Direction::After) {
                FakeMessageService::fetch(query, context, std::move(callback));
                return;
            }
            ++asked;
            answers.answer<MessagePage>(context, std::move(callback), [] {
                MessagePage page;
                page.newer = Cursor{u"go on"_s};
                return page;
            });
        }
        int asked = 0;
    };
    Silent service;
    service.fill(kChannel, 300);
    MessageListModel model(service, kChannel, person(u"self"_s));
    model.loadLatest();
    QTRY_COMPARE(model.edge(Edge::Newer).phase, Phase::End);
    model.loadAround(MessageId(u"m100"_s));
    QTRY_VERIFY(!model.atPresent());
    model.loadMore(Edge::Newer);
    QTRY_VERIFY(model.edge(Edge::Newer).phase != Phase::Loading);
    QCOMPARE(service.asked, 1);
    QVERIFY(model.atPresent()); // over the gap, which is shown
    QVERIFY(model.gapAt(model.rowOf(MessageId(u"m251"_s))) != MessageListModel::Gap::None);
}

void TestMessageListModel::aroundMovesTheWindow()
{
    Fixture f(1000);
    f.open();
    QSignalSpy arrived(f.model.get(), &MessageListModel::arrived);
    f.model->loadAround(MessageId(u"m300"_s));
    QTRY_COMPARE(arrived.count(), 1);
    QVERIFY(f.model->rowOf(MessageId(u"m300"_s)) > 0);
    QVERIFY(!f.model->atPresent());
    QVERIFY(f.model->rowOf(MessageId(u"m1000"_s)) < 0);
    // Something in the window is reached without a request.
    const int asked = f.service.callCount(FakeMessageService::Call::Kind::Fetch);
    f.model->loadAround(MessageId(u"m301"_s));
    QCOMPARE(arrived.count(), 2);
    QCOMPARE(f.service.callCount(FakeMessageService::Call::Kind::Fetch), asked);
}

void TestMessageListModel::aroundOfADeletedMessageSaysSo()
{
    Fixture f(200);
    f.open();
    QSignalSpy failed(f.model.get(), &MessageListModel::jumpFailed);
    f.model->loadAround(MessageId(u"nowhere"_s));
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(f.model->rowCount(), 50); // what was there stays
    QVERIFY(f.model->atPresent());
}

void TestMessageListModel::answersFromBeforeAJumpAreDropped()
{
    Fixture f(1000);
    f.open();
    f.service.hold();
    f.model->loadAround(MessageId(u"m300"_s)); // answered first
    f.model->loadMore(Edge::Older); // answered second: belongs to the window that was
    f.service.release();
    QTRY_VERIFY(f.model->rowOf(MessageId(u"m300"_s)) >= 0);
    QTRY_COMPARE(f.service.answers.held(), 0);
    QCoreApplication::processEvents();
    QVERIFY(f.model->rowOf(MessageId(u"m950"_s)) < 0);
    for (int row = 1; row < f.model->rowCount(); ++row)
        QVERIFY(f.model->messageAt(row - 1).created <= f.model->messageAt(row).created);
}

void TestMessageListModel::liveMessageIsAppended()
{
    Fixture f(5);
    f.open();
    QSignalSpy inserted(f.model.get(), &QAbstractItemModel::rowsInserted);
    QSignalSpy arrived(f.model.get(), &MessageListModel::arrivedLive);
    f.service.emitEvent(MessageCreated{f.live(u"x1"_s, u"hello"_s)});
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(arrived.count(), 1);
    QCOMPARE(f.ids().last(), u"x1"_s);
    f.service.emitEvent(MessageCreated{f.live(u"x1"_s, u"hello"_s)}); // told twice
    QCOMPARE(f.model->rowCount(), 6);
}

void TestMessageListModel::liveMessagesWhileOpeningAreNotLost()
{
    Fixture f(5);
    f.service.hold();
    f.model->loadLatest();
    Q_EMIT f.service.eventReceived(MessageCreated{f.live(u"x1"_s, u"early"_s)});
    Q_EMIT f.service.eventReceived(MessageDeleted{refOf(u"m2"_s)});
    f.service.release();
    QTRY_COMPARE(f.ids(), (QStringList{u"m1"_s, u"m3"_s, u"m4"_s, u"m5"_s, u"x1"_s}));
}

void TestMessageListModel::liveMessagesWhileAwayAreCountedAndThereWhenComingBack()
{
    Fixture f(1000);
    f.open();
    f.model->loadAround(MessageId(u"m100"_s));
    QTRY_VERIFY(f.model->rowOf(MessageId(u"m100"_s)) >= 0);
    f.service.emitEvent(MessageCreated{f.live(u"x1"_s, u"a"_s)});
    f.service.emitEvent(MessageCreated{f.live(u"x2"_s, u"b"_s)});
    QCOMPARE(f.model->missedCount(), 2);
    QVERIFY(f.model->rowOf(MessageId(u"x1"_s)) < 0);
    f.model->loadLatest();
    QTRY_COMPARE(f.ids().last(), u"x2"_s);
    QCOMPARE(f.model->missedCount(), 0);
}

void TestMessageListModel::sendingShowsAtOnceAndTakesTheServersId()
{
    Fixture f(3);
    f.open();
    QSignalSpy renamed(f.model.get(), &MessageListModel::idChanged);
    f.service.hold();
    f.model->send(textDraft(u"hi"_s));
    QCOMPARE(f.model->rowCount(), 4);
    QCOMPARE(f.model->messageAt(3).state, SendState::Sending);
    QCOMPARE(f.model->messageAt(3).content.plain, u"hi"_s);
    f.service.release();
    QTRY_COMPARE(f.model->messageAt(3).state, SendState::Sent);
    QCOMPARE(f.model->rowCount(), 4);
    QCOMPARE(renamed.count(), 1);
    QVERIFY(!f.model->messageAt(3).id.value.startsWith(u"local:"_s));
}

void TestMessageListModel::echoBeforeAnswerGivesOneRow()
{
    Fixture f(3);
    f.open();
    f.service.echo = true;
    f.model->send(textDraft(u"one"_s));
    f.model->send(textDraft(u"two"_s));
    QTRY_COMPARE(f.model->messageAt(4).state, SendState::Sent);
    QCOMPARE(f.model->rowCount(), 5);
    QCOMPARE(f.model->messageAt(3).content.plain, u"one"_s);
}

void TestMessageListModel::answerBeforeEchoGivesOneRow()
{
    Fixture f(3);
    f.open();
    f.model->send(textDraft(u"one"_s));
    QTRY_COMPARE(f.model->messageAt(3).state, SendState::Sent);
    Message echo = f.model->messageAt(3);
    echo.content.plain = u"one, as the server rewrote it"_s;
    Q_EMIT f.service.eventReceived(MessageCreated{echo});
    QCOMPARE(f.model->rowCount(), 4);
    QCOMPARE(f.model->messageAt(3).content.plain, u"one, as the server rewrote it"_s);
}

void TestMessageListModel::failedSendKeepsTextAndCanBeRetriedOrDiscarded()
{
    Fixture f(3);
    f.open();
    f.service.failNext(kRefused, 2);
    f.model->send(textDraft(u"first"_s));
    f.model->send(textDraft(u"second"_s));
    QTRY_COMPARE(f.model->messageAt(4).state, SendState::Failed);
    QCOMPARE(f.model->messageAt(3).state, SendState::Failed);
    QCOMPARE(f.model->messageAt(3).source, u"first"_s);
    QCOMPARE(f.model->messageAt(3).error, std::optional(kRefused));
    // Messages of others are placed above unsent ones.
    f.service.emitEvent(MessageCreated{f.live(u"x1"_s, u"hello"_s)});
    QCOMPARE(f.ids().at(3), u"x1"_s);
    f.model->discard(f.model->messageAt(5).id);
    QCOMPARE(f.model->rowCount(), 5);
    f.model->resend(f.model->messageAt(4).id);
    QTRY_COMPARE(f.model->messageAt(4).state, SendState::Sent);
    QCOMPARE(f.model->messageAt(4).source, u"first"_s);
}

void TestMessageListModel::sendingFromThePastComesBackToThePresent()
{
    Fixture f(1000);
    f.open();
    f.model->loadAround(MessageId(u"m100"_s));
    QTRY_VERIFY(!f.model->atPresent());
    f.model->send(textDraft(u"now"_s));
    QTRY_VERIFY(f.model->atPresent());
    QTRY_COMPARE(f.model->messageAt(f.model->rowCount() - 1).content.plain, u"now"_s);
    QTRY_COMPARE(f.model->messageAt(f.model->rowCount() - 1).state, SendState::Sent);
    QCOMPARE(f.model->messageAt(f.model->rowCount() - 2).id.value, u"m1000"_s);
}

void TestMessageListModel::confirmedRowMovesToItsTime()
{
    Fixture f(2);
    f.open();
    f.service.hold();
    f.model->send(textDraft(u"mine"_s));
    Message later = f.live(u"x1"_s, u"written after mine"_s);
    later.created = QDateTime::currentDateTimeUtc().addSecs(60);
    Q_EMIT f.service.eventReceived(MessageCreated{later});
    QCOMPARE(f.ids().at(2), u"x1"_s);
    f.service.release();
    QTRY_COMPARE(f.ids().last(), u"x1"_s);
    QCOMPARE(f.model->messageAt(2).content.plain, u"mine"_s);
}

void TestMessageListModel::editChangesTheRowAfterTheServerSaidYes()
{
    Fixture f(3);
    f.open();
    bool answered = false;
    f.service.hold();
    f.model->edit(MessageId(u"m2"_s), textDraft(u"better"_s), this,
        [&answered](const Result<Unit> &result) { answered = result.ok(); });
    QVERIFY(f.model->messageAt(1).content.plain != u"better"_s);
    f.service.release();
    QTRY_VERIFY(answered);
    QCOMPARE(f.model->messageAt(1).content.plain, u"better"_s);
    QVERIFY(f.model->messageAt(1).edited.isValid());
}

void TestMessageListModel::refusedEditChangesNothing()
{
    Fixture f(3);
    f.open();
    const Message before = f.model->messageAt(1);
    f.service.failNext({ApiError::Kind::Rejected, 200, 40000, u"no"_s, {}});
    QString words;
    f.model->edit(MessageId(u"m2"_s), textDraft(u"bad"_s), this,
        [&words](const Result<Unit> &result) { words = result.ok() ? u"ok"_s : result.error().message; });
    QTRY_COMPARE(words, u"no"_s);
    QVERIFY(f.model->messageAt(1) == before);
}

void TestMessageListModel::removingWhatIsGoneCountsAsRemoved()
{
    Fixture f(3);
    f.open();
    f.service.failNext({ApiError::Kind::NotFound, 404, 40400, {}, {}});
    bool ok = false;
    f.model->remove(MessageId(u"m2"_s), this, [&ok](const Result<Unit> &result) { ok = result.ok(); });
    QTRY_VERIFY(ok);
    QCOMPARE(f.ids(), (QStringList{u"m1"_s, u"m3"_s}));

    f.service.failNext({ApiError::Kind::Forbidden, 403, 40300, {}, {}});
    QSignalSpy failed(f.model.get(), &MessageListModel::actionFailed);
    f.model->remove(MessageId(u"m1"_s), this, {});
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(f.model->rowCount(), 2);
}

void TestMessageListModel::reactionShowsAtOnceAndRollsBack()
{
    Fixture f(3);
    f.open();
    const Emoji thumb{u"👍"_s, {}, {}};
    f.service.hold();
    f.model->toggleReaction(MessageId(u"m2"_s), thumb);
    QCOMPARE(f.model->messageAt(1).reactions, (std::vector<Reaction>{{thumb, 1, true}}));
    f.service.release();
    QTRY_VERIFY(f.model->outbox().isEmpty());

    f.service.failNext(kRefused);
    QSignalSpy failed(f.model.get(), &MessageListModel::actionFailed);
    f.model->toggleReaction(MessageId(u"m1"_s), thumb);
    QCOMPARE(f.model->messageAt(0).reactions.size(), size_t(1));
    QTRY_COMPARE(failed.count(), 1);
    QTRY_VERIFY(f.model->messageAt(0).reactions.empty());
}

void TestMessageListModel::ownEchoIsNotCountedTwice()
{
    Fixture f(3);
    f.open();
    const Emoji thumb{u"👍"_s, {}, {}};
    f.service.echo = true;
    f.model->toggleReaction(MessageId(u"m2"_s), thumb);
    QTRY_COMPARE(f.service.callCount(FakeMessageService::Call::Kind::SetReaction), 1);
    QCoreApplication::processEvents();
    QCOMPARE(f.model->messageAt(1).reactions, (std::vector<Reaction>{{thumb, 1, true}}));
    // A late echo, after the answer.
    Q_EMIT f.service.eventReceived(ReactionAdded{refOf(u"m2"_s), thumb, f.me.id});
    QCOMPARE(f.model->messageAt(1).reactions.front().count, 1);
}

void TestMessageListModel::secondClickBeforeTheAnswerIsHonoured()
{
    Fixture f(3);
    f.open();
    const Emoji thumb{u"👍"_s, {}, {}};
    f.service.hold();
    f.model->toggleReaction(MessageId(u"m2"_s), thumb);
    QTRY_COMPARE(f.service.callCount(FakeMessageService::Call::Kind::SetReaction), 1);
    f.model->toggleReaction(MessageId(u"m2"_s), thumb);
    QVERIFY(f.model->messageAt(1).reactions.empty());
    QCOMPARE(f.service.callCount(FakeMessageService::Call::Kind::SetReaction), 1);
    f.service.release();
    QTRY_COMPARE(f.service.callCount(FakeMessageService::Call::Kind::SetReaction), 2);
    QCOMPARE(f.service.calls.back().on, false);
    QTRY_VERIFY(f.service.find(refOf(u"m2"_s))->reactions.empty());
    QVERIFY(f.model->messageAt(1).reactions.empty());
}

void TestMessageListModel::othersReactionsAreCounted()
{
    Fixture f(3);
    f.open();
    const Emoji heart{u"❤️"_s, {}, {}};
    Q_EMIT f.service.eventReceived(ReactionAdded{refOf(u"m1"_s), heart, UserId(u"a"_s)});
    Q_EMIT f.service.eventReceived(ReactionAdded{refOf(u"m1"_s), heart, UserId(u"b"_s)});
    QCOMPARE(f.model->messageAt(0).reactions, (std::vector<Reaction>{{heart, 2, false}}));
    Q_EMIT f.service.eventReceived(ReactionRemoved{refOf(u"m1"_s), heart, UserId(u"a"_s)});
    Q_EMIT f.service.eventReceived(ReactionRemoved{refOf(u"m1"_s), heart, UserId(u"b"_s)});
    QVERIFY(f.model->messageAt(0).reactions.empty());
    Q_EMIT f.service.eventReceived(ReactionRemoved{refOf(u"m1"_s), heart, UserId(u"b"_s)});
    QVERIFY(f.model->messageAt(0).reactions.empty());
}

void TestMessageListModel::eventsOfOtherChannelsAreIgnored()
{
    Fixture f(3);
    f.open();
    Message message = f.live(u"x1"_s, u"elsewhere"_s);
    message.channel.id = ChannelId(u"999"_s);
    Q_EMIT f.service.eventReceived(MessageCreated{message});
    Q_EMIT f.service.eventReceived(MessageDeleted{{message.channel, MessageId(u"m1"_s)}});
    QCOMPARE(f.model->rowCount(), 3);
}

void TestMessageListModel::updatesAndDeletionsReachTheRow()
{
    Fixture f(3);
    f.open();
    QSignalSpy changed(f.model.get(), &QAbstractItemModel::dataChanged);
    MessageUpdated update;
    update.ref = refOf(u"m2"_s);
    update.source = u"new"_s;
    update.content = FakeMessageService::textContent(u"new"_s);
    const quint32 revision = f.model->revisionAt(1);
    Q_EMIT f.service.eventReceived(update);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(f.model->messageAt(1).content.plain, u"new"_s);
    QVERIFY(f.model->revisionAt(1) != revision);
    QSignalSpy removed(f.model.get(), &MessageListModel::messageRemoved);
    Q_EMIT f.service.eventReceived(MessageDeleted{refOf(u"m2"_s)});
    QCOMPARE(f.ids(), (QStringList{u"m1"_s, u"m3"_s}));
    QCOMPARE(removed.count(), 1);
}

void TestMessageListModel::gapAfterALostConnectionIsClosedWithoutReset()
{
    Fixture f(60);
    f.open();
    f.service.fill(kChannel, 70, 61); // written while disconnected
    QSignalSpy resets(f.model.get(), &QAbstractItemModel::modelReset);
    Q_EMIT f.service.eventsLost();
    QTRY_COMPARE(f.ids().last(), u"m130"_s);
    QTRY_COMPARE(f.model->rowCount(), 50 + 70);
    QCOMPARE(resets.count(), 0);
    QVERIFY(f.model->atPresent());
}

void TestMessageListModel::editsMissedDuringAGapAreSeen()
{
    Fixture f(20);
    f.open();
    f.service.find(refOf(u"m10"_s))->content = FakeMessageService::textContent(u"edited while away"_s);
    auto &stored = f.service.messages(kChannel);
    std::erase_if(stored, [](const Message &m) { return m.id.value == u"m15"_s; });
    Q_EMIT f.service.eventsLost();
    QTRY_COMPARE(f.model->rowCount(), 19);
    QCOMPARE(f.model->messageAt(9).content.plain, u"edited while away"_s);
    QVERIFY(f.model->rowOf(MessageId(u"m15"_s)) < 0);
}

void TestMessageListModel::wideGapIsFilledWhereItIsLookedAt()
{
    Fixture f(60);
    f.open();
    f.service.fill(kChannel, 900, 61);
    Q_EMIT f.service.eventsLost();
    QTRY_COMPARE(f.ids().last(), u"m960"_s);
    QVERIFY(f.model->atPresent());
    QTRY_COMPARE(f.model->rowCount(), 50 + 50 + 4 * 50); // unasked
    f.model->setVisibleRange(45, 55);
    QTRY_VERIFY(closeGaps(*f.model));
    QCOMPARE(f.model->rowCount(), MessageListModel::kWindow); // the newest ones wait behind the edge
    while (!f.model->atPresent()) {
        f.model->loadMore(Edge::Newer);
        QTRY_VERIFY(f.model->edge(Edge::Newer).phase != Phase::Loading);
    }
    QCOMPARE(f.ids().last(), u"m960"_s);
}

void TestMessageListModel::readerAtTheOldEndKeepsRowsWhenManyArrive()
{
    Fixture f(620);
    f.open();
    while (f.model->rowCount() < MessageListModel::kWindow) {
        f.model->loadMore(Edge::Older);
        QTRY_VERIFY(f.model->edge(Edge::Older).phase != Phase::Loading);
    }
    f.model->setVisibleRange(5, 15);
    const MessageId reading = f.model->messageAt(10).id;
    for (int i = 0; i < 40; ++i)
        f.service.emitEvent(MessageCreated{f.live(u"x%1"_s.arg(i), u"news"_s)});
    QVERIFY(f.model->rowCount() <= MessageListModel::kWindow);
    QVERIFY(f.model->rowOf(reading) >= 0);
    QVERIFY(!f.model->atPresent());
    // All of them are there again when paging gets there.
    while (!f.model->atPresent()) {
        f.model->setVisibleRange(f.model->rowCount() - 20, f.model->rowCount() - 10);
        f.model->loadMore(Edge::Newer);
        QTRY_VERIFY(f.model->edge(Edge::Newer).phase != Phase::Loading);
    }
    QCOMPARE(f.ids().last(), u"x39"_s);
    for (int row = 1; row < f.model->rowCount(); ++row)
        QVERIFY(f.model->messageAt(row - 1).created <= f.model->messageAt(row).created);
}

void TestMessageListModel::accessibleTextSaysEverything()
{
    Fixture f(1);
    f.open();
    f.service.hold();
    f.model->toggleReaction(MessageId(u"m1"_s), {u"👍"_s, {}, {}});
    const QString text = f.model->index(0).data(Qt::AccessibleTextRole).toString();
    QVERIFY(text.contains(f.model->messageAt(0).author.name));
    QVERIFY(text.contains(f.model->messageAt(0).content.plain));
    QVERIFY(text.contains(u"👍"_s));
}

//! Live traffic, paging, sending and failures in any order: in the end the window equals that stretch of the server.
void TestMessageListModel::randomOperationsMatchTheServer()
{
    for (quint32 seed = 1; seed <= 12; ++seed) {
        QRandomGenerator random(seed);
        Fixture f(400);
        f.service.echo = seed % 2 == 0;
        f.open();
        f.model->setPatience(1ms);
        int live = 0;
        for (int step = 0; step < 300; ++step) {
            switch (random.bounded(10)) {
            case 0:
            case 1:
            case 2:
                f.service.emitEvent(MessageCreated{f.live(u"x%1"_s.arg(live++), u"live"_s)});
                break;
            case 3:
                f.model->loadMore(Edge::Older);
                break;
            case 4:
                f.model->loadMore(Edge::Newer);
                break;
            case 5:
                f.model->send(textDraft(u"sent %1"_s.arg(step)));
                break;
            case 6: {
                auto &stored = f.service.messages(kChannel);
                const auto victim = stored[static_cast<size_t>(random.bounded(static_cast<int>(stored.size())))].id;
                f.service.emitEvent(MessageDeleted{{kChannel, victim}});
                break;
            }
            case 7:
                f.model->loadAround(MessageId(u"m%1"_s.arg(1 + random.bounded(400))));
                break;
            case 8:
                f.service.failNext(kServerAway);
                f.model->loadMore(random.bounded(2) ? Edge::Older : Edge::Newer);
                f.model->retry(Edge::Older);
                f.model->retry(Edge::Newer);
                break;
            case 9:
                f.model->loadLatest();
                break;
            }
            if (random.bounded(3) == 0)
                QCoreApplication::processEvents();
        }
        for (int i = 0; i < 50; ++i)
            QCoreApplication::processEvents();
        for (int tries = 0; tries < 400; ++tries) { // scripted failures that nothing has met yet are met here
            f.model->loadLatest();
            QTRY_VERIFY(f.model->edge(Edge::Newer).phase != Phase::Loading);
            if (f.model->atPresent())
                break;
        }
        QVERIFY(f.model->atPresent());
        while (f.model->edge(Edge::Older).phase != Phase::End && f.model->rowCount() < 500) {
            if (f.model->edge(Edge::Older).phase == Phase::Failed)
                f.model->retry(Edge::Older);
            else
                f.model->loadMore(Edge::Older);
            QTRY_VERIFY(f.model->edge(Edge::Older).phase != Phase::Loading);
        }
        QTRY_VERIFY(closeGaps(*f.model));
        f.model->setPatience(0ms);
        QTRY_VERIFY(allAnswered(*f.model));
        QStringList shown;
        for (int row = 0; row < f.model->rowCount(); ++row) {
            if (f.model->messageAt(row).state == SendState::Sent)
                shown << f.model->messageAt(row).id.value;
        }
        QStringList stored;
        for (const Message &message : f.service.messages(kChannel))
            stored << message.id.value;
        QCOMPARE(QSet<QString>(shown.begin(), shown.end()).size(), shown.size());
        QCOMPARE(shown, stored.mid(stored.size() - shown.size()));
    }
}

KOOKABURRA_CORE_CASE(TestMessageListModel)

} // namespace tst_messagelistmodel

#include "tst_messagelistmodel.moc"
