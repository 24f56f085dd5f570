// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/history/outbox/outbox.h"
#include "app/history/outbox/outboxentry.h"
#include "app/history/outbox/outboxdisk.h"
#include "app/history/local/localstore.h"
#include "tests/support/fakebackend.h"
#include "tests/support/forgetfulservice.h"
#include "tests/support/testcase.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace tst_outbox {

using namespace chat;
using namespace chat::test;
using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = ApiError::Kind;
using Call = FakeMessageService::Call;

const ChannelRef kChannel{ChannelKind::Guild, ChannelId(u"100"_s)};
const Emoji kThumb{u"👍"_s, {}, {}};

ApiError errorOf(Kind kind)
{
    return {kind, 0, 0, {}, {}};
}

ApiError unreachable()
{
    ApiError error = errorOf(Kind::Network);
    error.neverLeft = true;
    return error;
}

//! An outbox on a server in memory that has so many messages.
struct Fixture
{
    explicit Fixture(const QString &path = {}, int filled = 3, bool online = true)
    {
        service.fill(kChannel, filled);
        start(path, online);
    }
    //! The program ends and begins again, with what the disk has; requests under way are forgotten.
    void restart(const QString &path, bool online = true)
    {
        outbox.reset();
        service.answers.dropHeld();
        start(path, online);
    }
    void start(const QString &path, bool online)
    {
        outbox = std::make_unique<Outbox>(service);
        outbox->setPatience(std::chrono::milliseconds(0));
        if (count(kChannel) > 0)
            outbox->noteNewest(kChannel, last().id, last().created);
        outbox->open(path, service.self);
        outbox->setOnline(online);
        settle();
    }
    //! Lets everything that is under way come to its end, on disk too.
    void settle() const
    {
        constexpr int rounds = 12;
        for (int i = 0; i < rounds; ++i) {
            bool written = false;
            outbox->disk().write([](OutboxFile &) {}, [&written] { written = true; });
            mustBecome([&written] { return written; }, "the disk did not answer");
            for (int turn = 0; turn < 10; ++turn)
                QCoreApplication::processEvents();
        }
    }
    MessageId send(const QString &text, const std::optional<MessageId> &quoted = {})
    {
        Draft draft;
        draft.source = text;
        draft.quoted = quoted;
        std::optional<Quote> quote;
        if (const Message *original = quoted ? service.find({kChannel, *quoted}) : nullptr)
            quote = Quote{original->id, original->author, original->content.plain, {}, original->created};
        return outbox->send(kChannel, draft, service.self, quote);
    }
    [[nodiscard]] int posts() const { return service.callCount(Call::Kind::Send); }
    [[nodiscard]] int count(const ChannelRef &channel) { return static_cast<int>(service.messages(channel).size()); }
    [[nodiscard]] Message &last() { return service.messages(kChannel).back(); }
    //! The words of what the server has beyond the first three.
    [[nodiscard]] QString served()
    {
        QStringList out;
        const auto &all = service.messages(kChannel);
        for (auto message = all.begin() + 3; message < all.end(); ++message)
            out << message->source;
        return out.join(u' ');
    }
    //! "text!" of failed rows, "text?" of those in doubt, "text~" of waiting ones, "text…" of others.
    [[nodiscard]] QString rows() const
    {
        QStringList out;
        for (const Message &row : outbox->rows(kChannel)) {
            const QString mark = row.state == SendState::Failed ? u"!"_s
                : row.state == SendState::InDoubt               ? u"?"_s
                : row.state == SendState::Waiting               ? u"~"_s
                                                                : u"…"_s;
            out << row.content.plain + mark;
        }
        return out.join(u' ');
    }
    [[nodiscard]] MessageId firstRow() const { return outbox->rows(kChannel).front().id; }
    [[nodiscard]] Message laid(const MessageId &id)
    {
        const Message *there = service.find({kChannel, id});
        Message message = there ? *there : Message();
        outbox->apply(message);
        return message;
    }

    ForgetfulService service;
    std::unique_ptr<Outbox> outbox;
};

} // namespace

class TestOutbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    // ---- sending ----

    void nothingLeavesBeforeItIsOnDisk();
    void answerMakesTheRowAMessage();
    void echoMakesTheRowAMessage();
    void lostAnswer_data();
    void lostAnswer();
    void whatIsTheSameMessage_data();
    void whatIsTheSameMessage();
    void eventOfALostMessageSettlesIt_data();
    void eventOfALostMessageSettlesIt();
    void lostEventsLookAgain();
    void fetchedPagesSettleIt();
    void sameWordsTwiceAreTwoMessages_data();
    void sameWordsTwiceAreTwoMessages();
    void messageItStoodAfterMayBeGone();
    void hiddenMessageIsInNoHistory();
    void personSettlesADoubt();
    void rowInDoubtMayBeDiscarded();
    void refusedOneDoesNotStopTheNext();
    void oneInDoubtStopsTheNextUntilItWasLookedFor();
    void heldRowSaysUntilWhen();
    void requestThatNeverLeftIsSentAgain();
    void missingEchoIsADoubt();

    // ---- offline and restarts ----

    void offlineMessagesWaitAndGoOutInOrder();
    void waitingMessagesSurviveTheEnd();
    void messageWrittenBeforeTheFileIsOpenIsKept();
    void endAfterTheRequestIsADoubt_data();
    void endAfterTheRequestIsADoubt();
    void claimedMessagesSurviveTheEnd();
    void failedRowSurvivesTheEnd();
    void draftGoesWithItsMessage();
    void nothingIsLostOrDoubledWhateverHappens_data();
    void nothingIsLostOrDoubledWhateverHappens();

    // ---- changes ----

    void editIsRefused();
    void offlineEditWaitsAndIsShown();
    void editOfAWaitingMessageChangesIt();
    void changesOfAMessageUnderWayFollowIt();
    void changesWaitUntilTheDiskKnowsThatItWasSent_data();
    void changesWaitUntilTheDiskKnowsThatItWasSent();
    void refusedEditThatWaitedKeepsItsText();
    void waitingRemovalOutlivesAServerError();
    void removalWaits();
    void removingAWaitingMessageDropsIt();
    void reactionShowsAtOnceAndRollsBack();
    void reactionTwiceIsNone();
    void offlineReactionSurvivesTheEnd();
    void echoedReactionIsDoneWhateverTheAnswerSays();
    void storedHistoryHearsWhatWeDid();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"account/outbox.db"_s); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

// ---- sending ------------------------------------------------------------------------------------------------------

void TestOutbox::nothingLeavesBeforeItIsOnDisk()
{
    Fixture f(path());
    size_t stored = 0;
    f.service.beforeSend = [&] {
        OutboxFile file;
        if (!file.open(path()))
            stored = file.entries().size();
    };
    f.send(u"words"_s);
    QCOMPARE(f.rows(), u"words…"_s);
    QCOMPARE(f.posts(), 0);
    f.settle();
    QCOMPARE(f.posts(), 1);
    QCOMPARE(stored, 1u);
    QVERIFY(f.outbox->isEmpty());
    f.outbox.reset();
    OutboxFile file;
    QVERIFY(!file.open(path()));
    QVERIFY(file.entries().empty());
}

void TestOutbox::answerMakesTheRowAMessage()
{
    Fixture f;
    QSignalSpy added(f.outbox.get(), &Outbox::rowAdded);
    QSignalSpy sent(f.outbox.get(), &Outbox::sent);
    const MessageId local = f.send(u"words"_s);
    QCOMPARE(added.size(), 1);
    QVERIFY(f.outbox->isUnfinished(kChannel));
    f.settle();
    QCOMPARE(sent.size(), 1);
    QCOMPARE(sent.front().at(1).value<MessageId>(), local);
    const Message message = sent.front().at(2).value<Message>();
    QCOMPARE(message.id, f.last().id);
    QCOMPARE(message.created, f.last().created);
    QCOMPARE(message.state, SendState::Sent);
    QVERIFY(!f.outbox->isUnfinished(kChannel));
    QCOMPARE(f.rows(), QString());
}

void TestOutbox::echoMakesTheRowAMessage()
{
    Fixture f;
    f.service.keepNonces = true;
    f.service.hold();
    QSignalSpy sent(f.outbox.get(), &Outbox::sent);
    f.send(u"words"_s);
    f.settle();
    QCOMPARE(f.rows(), u"words…"_s);
    Q_EMIT f.service.eventReceived(MessageCreated{f.last()});
    QCOMPARE(sent.size(), 1);
    f.service.release();
    f.settle();
    QCOMPARE(sent.size(), 1); // the answer adds nothing
    QCOMPARE(f.served(), u"words"_s);
}

//! One row: what the server did, what we heard of it, what happened to the message in history, and what comes of it at
//! once and after "send again". Never two messages.
void TestOutbox::lostAnswer_data()
{
    QTest::addColumn<bool>("taken");
    QTest::addColumn<Kind>("heard");
    QTest::addColumn<int>("historyFails");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("afterRetry");
    QTest::addColumn<int>("posts"); // in all
    const auto row = [](const QString &name, bool taken, Kind heard, int historyFails, const QString &shown,
                         const QString &afterRetry, int posts) {
        QTest::newRow(qPrintable(name)) << taken << heard << historyFails << shown << afterRetry << posts;
    };
    for (const auto &[name, kind] : {std::pair{u"cut"_s, Kind::Network}, {u"no answer"_s, Kind::Timeout},
             {u"bad gateway"_s, Kind::ServerError}, {u"an unreadable answer"_s, Kind::BadReply}}) {
        row(name + u", arrived"_s, true, kind, 0, {}, {}, 1);
        row(name + u", did not arrive"_s, false, kind, 0, u"a😄?"_s, {}, 2);
        row(name + u", arrived, history away for a while"_s, true, kind, 3, {}, {}, 1);
        row(name + u", arrived, history away"_s, true, kind, 4, u"a😄?"_s, {}, 1);
        row(name + u", arrived, history away for long"_s, true, kind, 99, u"a😄?"_s, u"a😄?"_s, 1);
        row(name + u", did not arrive, history away"_s, false, kind, 4, u"a😄?"_s, {}, 2);
    }
    for (const auto &[name, kind] : {std::pair{u"refused"_s, Kind::Rejected}, {u"forbidden"_s, Kind::Forbidden},
             {u"too many"_s, Kind::RateLimited}, {u"token"_s, Kind::Unauthorized}, {u"gone"_s, Kind::NotFound}})
        row(name, false, kind, 0, u"a😄!"_s, {}, 2);
}

void TestOutbox::lostAnswer()
{
    QFETCH(bool, taken);
    QFETCH(Kind, heard);
    QFETCH(int, historyFails);
    QFETCH(QString, shown);
    QFETCH(QString, afterRetry);
    QFETCH(int, posts);
    Fixture f;
    f.service.lost = errorOf(heard);
    (taken ? f.service.lose : f.service.eat) = 1;
    f.service.failHistory = historyFails;
    f.send(u"a:smile:"_s);
    f.settle();
    QCOMPARE(f.rows(), shown);
    QCOMPARE(f.posts(), 1);
    if (!shown.isEmpty()) {
        const Message row = f.outbox->rows(kChannel).front();
        QCOMPARE(row.source, u"a:smile:"_s);
        QCOMPARE(row.error->kind, heard);
        f.outbox->resend(row.id);
        f.settle();
    }
    QCOMPARE(f.rows(), afterRetry);
    QCOMPARE(f.posts(), posts);
    QVERIFY(f.count(kChannel) <= 4);
}

//! What in history is the message we look for, and what is not.
void TestOutbox::whatIsTheSameMessage_data()
{
    QTest::addColumn<QString>("change"); // of the server's copy
    QTest::addColumn<bool>("same");
    QTest::newRow("as it was sent") << QString() << true;
    QTest::newRow("somebody else's") << u"author"_s << false;
    QTest::newRow("another kind") << u"kind"_s << false;
    QTest::newRow("other words") << u"source"_s << false;
    QTest::newRow("without the quote") << u"no quote"_s << false;
    QTest::newRow("another quote") << u"quote"_s << false;
    QTest::newRow("the quoted one is gone by now") << u"quote gone"_s << true;
    QTest::newRow("the quote has another kind of id") << u"quote id"_s << true;
    QTest::newRow("from before") << u"older"_s << false;
    QTest::newRow("another nonce") << u"nonce"_s << false;
}

void TestOutbox::whatIsTheSameMessage()
{
    QFETCH(QString, change);
    QFETCH(bool, same);
    Fixture f;
    f.service.lose = 1;
    f.service.failHistory = 4;
    f.send(u"words"_s, MessageId(u"m2"_s));
    f.settle();
    QCOMPARE(f.rows(), u"words?"_s);
    Message &copy = f.last();
    if (change == "author"_L1)
        copy.author.id = UserId(u"somebody"_s);
    else if (change == "kind"_L1)
        copy.kind = MessageKind::Text;
    else if (change == "source"_L1)
        copy.source = u"other"_s;
    else if (change == "no quote"_L1)
        copy.quote.reset();
    else if (change == "quote"_L1)
        copy.quote = Quote{MessageId(u"m1"_s), {}, u"message 1"_s, {}, {}};
    else if (change == "quote gone"_L1)
        copy.quote = Quote{};
    else if (change == "quote id"_L1)
        copy.quote->id = MessageId(u"6142b3f0d2a1c0001a2b3c4d"_s);
    else if (change == "older"_L1)
        copy.created = copy.created.addDays(-1);
    else if (change == "nonce"_L1)
        copy.nonce = u"of another program"_s;
    f.outbox->resend(f.firstRow());
    f.settle();
    QCOMPARE(f.posts(), same ? 1 : 2);
    QVERIFY(f.outbox->isEmpty());
}

void TestOutbox::eventOfALostMessageSettlesIt_data()
{
    QTest::addColumn<bool>("withNonce");
    QTest::newRow("with nonce") << true;
    QTest::newRow("without") << false;
}

void TestOutbox::eventOfALostMessageSettlesIt()
{
    QFETCH(bool, withNonce);
    Fixture f;
    f.service.lose = 1;
    f.service.keepNonces = true;
    f.service.failHistory = 99;
    f.send(u"words"_s);
    f.settle();
    QCOMPARE(f.rows(), u"words?"_s);
    Message event = f.last();
    if (!withNonce)
        event.nonce.clear();
    QSignalSpy sent(f.outbox.get(), &Outbox::sent);
    Q_EMIT f.service.eventReceived(MessageCreated{event});
    QCOMPARE(f.rows(), QString());
    QCOMPARE(sent.size(), 1);
    Q_EMIT f.service.eventReceived(MessageCreated{event}); // twice
    QCOMPARE(sent.size(), 1);
}

void TestOutbox::lostEventsLookAgain()
{
    Fixture f;
    f.service.lose = 1;
    f.service.failHistory = 4;
    f.send(u"words"_s);
    f.settle();
    QCOMPARE(f.rows(), u"words?"_s);
    Q_EMIT f.service.eventsLost();
    f.settle();
    QCOMPARE(f.rows(), QString());
    QCOMPARE(f.posts(), 1);
}

void TestOutbox::fetchedPagesSettleIt()
{
    Fixture f;
    f.service.lose = 1;
    f.service.failHistory = 4;
    f.send(u"words"_s);
    f.settle();
    QCOMPARE(f.rows(), u"words?"_s);
    f.outbox->lookIn(kChannel, f.service.messages(kChannel));
    QCOMPARE(f.rows(), QString());
    QCOMPARE(f.posts(), 1);
}

void TestOutbox::sameWordsTwiceAreTwoMessages_data()
{
    QTest::addColumn<int>("lost"); // taken, answer lost
    QTest::addColumn<int>("eaten"); // not taken
    QTest::addColumn<QString>("shown");
    QTest::newRow("both arrive") << 0 << 0 << QString();
    QTest::newRow("the first answer is lost") << 1 << 0 << QString();
    QTest::newRow("both answers are lost") << 2 << 0 << QString();
    QTest::newRow("the first is not taken") << 0 << 1 << u"ok?"_s;
    QTest::newRow("none is taken") << 0 << 2 << u"ok? ok?"_s;
}

void TestOutbox::sameWordsTwiceAreTwoMessages()
{
    QFETCH(int, lost);
    QFETCH(int, eaten);
    QFETCH(QString, shown);
    Fixture f;
    f.service.lose = lost;
    f.service.eat = eaten;
    f.send(u"ok"_s);
    f.send(u"ok"_s);
    f.settle();
    f.settle();
    QCOMPARE(f.rows(), shown);
    QCOMPARE(f.count(kChannel), 3 + 2 - eaten);
    const std::vector<Message> rows = f.outbox->rows(kChannel);
    for (auto row = rows.rbegin(); row != rows.rend(); ++row)
        f.outbox->resend(row->id);
    f.settle();
    f.settle();
    QCOMPARE(f.rows(), QString());
    QCOMPARE(f.count(kChannel), 5);
}

void TestOutbox::messageItStoodAfterMayBeGone()
{
    Fixture f;
    f.service.lose = 1;
    f.service.failHistory = 4;
    f.send(u"words"_s);
    f.settle();
    QCOMPARE(f.rows(), u"words?"_s);
    std::erase_if(f.service.messages(kChannel), [](const Message &m) { return m.id.value == "m3"_L1; });
    f.service.answers.failNext(errorOf(Kind::NotFound));
    f.outbox->resend(f.firstRow());
    f.settle();
    QCOMPARE(f.rows(), QString());
    QCOMPARE(f.posts(), 1);
}

void TestOutbox::hiddenMessageIsInNoHistory()
{
    Fixture f;
    f.service.eat = 1;
    Draft draft;
    draft.source = u"psst"_s;
    draft.onlyFor = UserId(u"other"_s);
    f.outbox->send(kChannel, draft, f.service.self);
    f.settle();
    QCOMPARE(f.rows(), u"psst?"_s);
    QCOMPARE(f.service.callCount(Call::Kind::Fetch), 0);
    f.outbox->resend(f.firstRow());
    f.settle();
    QCOMPARE(f.rows(), QString());
    QCOMPARE(f.posts(), 2);
}

void TestOutbox::personSettlesADoubt()
{
    Fixture f(path());
    f.service.eat = 1;
    f.send(u"words"_s);
    f.settle();
    QCOMPARE(f.rows(), u"words?"_s);
    QSignalSpy gone(f.outbox.get(), &Outbox::rowGone);
    f.outbox->settle(f.firstRow());
    QCOMPARE(gone.size(), 1);
    f.restart(path());
    QCOMPARE(f.rows(), QString());
    QCOMPARE(f.posts(), 1);
}

void TestOutbox::rowInDoubtMayBeDiscarded()
{
    Fixture f(path());
    f.service.eat = 1;
    f.send(u"words"_s);
    f.settle();
    QCOMPARE(f.rows(), u"words?"_s);
    f.outbox->discard(f.firstRow());
    f.restart(path());
    QCOMPARE(f.rows(), QString());
    QVERIFY(f.outbox->isEmpty());
    QCOMPARE(f.posts(), 1);
}

void TestOutbox::refusedOneDoesNotStopTheNext()
{
    Fixture f;
    f.service.lost = errorOf(Kind::Rejected);
    f.service.eat = 1;
    f.send(u"bad"_s);
    f.send(u"good"_s);
    f.settle();
    QCOMPARE(f.rows(), u"bad!"_s);
    QCOMPARE(f.served(), u"good"_s);
    f.outbox->discard(f.firstRow());
    QVERIFY(f.outbox->isEmpty());
}

void TestOutbox::oneInDoubtStopsTheNextUntilItWasLookedFor()
{
    Fixture f;
    f.service.eat = 1;
    f.service.holdHistory = true;
    f.send(u"first"_s);
    f.send(u"second"_s);
    f.settle();
    QCOMPARE(f.rows(), u"first… second…"_s);
    QCOMPARE(f.posts(), 1);
    QCOMPARE(f.outbox->rows(kChannel).front().state, SendState::Checking);
    f.service.holdHistory = false;
    f.service.release();
    f.settle();
    QCOMPARE(f.rows(), u"first?"_s);
    QCOMPARE(f.served(), u"second"_s);
}

void TestOutbox::heldRowSaysUntilWhen()
{
    Fixture f;
    f.service.hold();
    f.send(u"words"_s);
    f.settle();
    const auto row = [&f] { return f.outbox->rows(kChannel).front(); };
    const QString nonce = row().nonce;
    const QDateTime until = QDateTime::currentDateTimeUtc().addSecs(3000);
    Q_EMIT f.service.sendHeld(u"of another channel"_s, until);
    QCOMPARE(row().state, SendState::Sending);
    Q_EMIT f.service.sendHeld(nonce, until);
    QCOMPARE(row().state, SendState::Held);
    QCOMPARE(row().heldUntil, until);
    QSignalSpy changes(f.outbox.get(), &Outbox::rowChanged);
    QTRY_VERIFY(changes.size() >= 1); // the number goes down
    Q_EMIT f.service.sendHeld(nonce, {});
    QCOMPARE(row().state, SendState::Sending);
    f.service.release();
    f.settle();
    QCOMPARE(f.rows(), QString());
    Q_EMIT f.service.sendHeld(nonce, until); // too late
}

void TestOutbox::requestThatNeverLeftIsSentAgain()
{
    Fixture f;
    f.service.lost = unreachable();
    f.service.eat = 3;
    f.send(u"words"_s);
    f.settle();
    f.settle();
    QCOMPARE(f.rows(), QString());
    QCOMPARE(f.served(), u"words"_s);
    QCOMPARE(f.posts(), 4);
    QCOMPARE(f.service.callCount(Call::Kind::Fetch), 0); // there was no doubt
}

void TestOutbox::missingEchoIsADoubt()
{
    Fixture f;
    QSignalSpy doubts(f.outbox.get(), &Outbox::doubtful);
    f.send(u"silent"_s);
    f.settle();
    QTRY_COMPARE(doubts.size(), 1);
    QCOMPARE(doubts.front().front().value<MessageRef>(), (MessageRef{kChannel, f.last().id}));
    f.outbox->setPatience(std::chrono::seconds(60)); // past the end of the test
    f.service.echo = true;
    f.send(u"echoed"_s);
    f.settle();
    QCOMPARE(doubts.size(), 1);
}

// ---- offline and restarts -----------------------------------------------------------------------------------------

void TestOutbox::offlineMessagesWaitAndGoOutInOrder()
{
    Fixture f({}, 3, false);
    for (const QString &text : {u"one"_s, u"two"_s, u"three"_s})
        f.send(text);
    f.settle();
    QCOMPARE(f.rows(), u"one~ two~ three~"_s);
    QCOMPARE(f.posts(), 0);
    QSignalSpy changed(f.outbox.get(), &Outbox::rowChanged);
    f.outbox->setOnline(true);
    QVERIFY(changed.size() >= 3);
    f.settle();
    f.settle();
    QCOMPARE(f.rows(), QString());
    QCOMPARE(f.served(), u"one two three"_s);
}

void TestOutbox::waitingMessagesSurviveTheEnd()
{
    Fixture f(path(), 3, false);
    Draft draft;
    draft.source = u"words"_s;
    draft.typed = u"as typed"_s;
    draft.quoted = MessageId(u"m2"_s);
    const Quote quote{MessageId(u"m2"_s), f.service.self, u"message 2"_s, {}, f.last().created};
    const MessageId local = f.outbox->send(kChannel, draft, f.service.self, quote);
    const Message before = f.outbox->rows(kChannel).front();
    f.restart(path(), false);
    QCOMPARE(f.rows(), u"words~"_s);
    const Message after = f.outbox->rows(kChannel).front();
    QCOMPARE(after.id, local);
    QCOMPARE(after.author, before.author);
    QCOMPARE(after.quote, before.quote);
    QCOMPARE(after.created.toMSecsSinceEpoch(), before.created.toMSecsSinceEpoch());
    QCOMPARE(f.outbox->draft(local)->typed, u"as typed"_s);
    f.send(u"later"_s);
    f.outbox->setOnline(true);
    f.settle();
    f.settle();
    QCOMPARE(f.served(), u"words later"_s);
    QCOMPARE(f.last().nonce, QString()); // like KOOK's
}

void TestOutbox::messageWrittenBeforeTheFileIsOpenIsKept()
{
    Fixture f(path(), 3, false);
    f.send(u"earlier"_s);
    f.settle();
    f.outbox = std::make_unique<Outbox>(f.service);
    f.send(u"discarded"_s);
    f.send(u"first"_s); // before open() even
    f.outbox->open(path(), f.service.self);
    f.send(u"second"_s);
    f.outbox->discard(f.firstRow());
    f.restart(path(), false);
    QCOMPARE(f.rows(), u"earlier~ first~ second~"_s);
    f.send(u"third"_s);
    f.restart(path());
    f.settle();
    f.settle();
    QCOMPARE(f.served(), u"earlier first second third"_s);
}

void TestOutbox::endAfterTheRequestIsADoubt_data()
{
    QTest::addColumn<bool>("taken");
    QTest::newRow("it arrived") << true;
    QTest::newRow("it did not") << false;
}

void TestOutbox::endAfterTheRequestIsADoubt()
{
    QFETCH(bool, taken);
    Fixture f(path());
    f.service.eat = taken ? 0 : 1;
    f.service.hold();
    f.send(u"first"_s);
    f.send(u"second"_s);
    f.settle();
    QCOMPARE(f.posts(), 1);
    f.restart(path(), false);
    QCOMPARE(f.rows(), u"first… second~"_s);
    QCOMPARE(f.outbox->rows(kChannel).front().state, SendState::Checking);
    f.outbox->setOnline(true);
    f.settle();
    f.settle();
    QCOMPARE(f.rows(), taken ? QString() : u"first?"_s);
    QCOMPARE(f.served(), taken ? u"first second"_s : u"second"_s);
    if (!taken) {
        f.restart(path());
        QCOMPARE(f.rows(), u"first?"_s);
        f.outbox->resend(f.firstRow());
        f.settle();
        QCOMPARE(f.served(), u"second first"_s);
    }
    QVERIFY(f.outbox->isEmpty());
}

void TestOutbox::claimedMessagesSurviveTheEnd()
{
    Fixture f(path());
    f.send(u"ok"_s);
    f.settle();
    QCOMPARE(f.served(), u"ok"_s);
    f.service.eat = 1;
    f.service.hold();
    f.send(u"ok"_s); // the same words, and not taken
    f.settle();
    f.restart(path());
    f.settle();
    QCOMPARE(f.rows(), u"ok?"_s);
    f.outbox->resend(f.firstRow());
    f.settle();
    QCOMPARE(f.served(), u"ok ok"_s);
}

void TestOutbox::failedRowSurvivesTheEnd()
{
    Fixture f(path());
    f.service.lost = {Kind::Rejected, 200, 40000, u"no such words"_s, {}};
    f.service.eat = 1;
    f.send(u"bad"_s);
    f.settle();
    f.restart(path());
    QCOMPARE(f.rows(), u"bad!"_s);
    QVERIFY(f.outbox->rows(kChannel).front().error == f.service.lost);
    f.outbox->resend(f.firstRow());
    f.settle();
    QCOMPARE(f.served(), u"bad"_s);
}

void TestOutbox::draftGoesWithItsMessage()
{
    Fixture f(path(), 3, false);
    const OutboxFile::DraftKey key{kChannel, OutboxFile::DraftKind::Composer, {}};
    f.outbox->disk().write([key](OutboxFile &file) { file.putDraft({key, "{}"}); });
    f.settle();
    f.outbox->disk().write([key](OutboxFile &file) { file.dropDraft(key); });
    f.send(u"words"_s);
    bool together = false;
    f.outbox->disk().write(
        [&together](OutboxFile &file) { together = file.drafts().empty() && file.entries().size() == 1; });
    f.settle();
    QVERIFY(together);
}

void TestOutbox::nothingIsLostOrDoubledWhateverHappens_data()
{
    QTest::addColumn<quint32>("seed");
    const int wanted = qEnvironmentVariableIntValue("KOOKABURRA_OUTBOX_SEEDS"); // more of them show more
    const quint32 seeds = wanted > 0 ? static_cast<quint32>(wanted) : 25;
    for (quint32 seed = 1; seed <= seeds; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

//! Random messages (some with the same words), lost answers, lost requests, refusals, a history that cannot be read, the
//! connection going and coming, and ends of the program.
void TestOutbox::nothingIsLostOrDoubledWhateverHappens()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    Fixture f(path());
    QStringList written;
    for (int step = 0; step < 40; ++step) {
        switch (random.bounded(9)) {
        case 0:
            f.service.lose = 1;
            f.service.lost = errorOf(random.bounded(2) == 0 ? Kind::Timeout : Kind::BadReply);
            break;
        case 1:
            f.service.eat = 1;
            if (f.service.lose > 0)
                break; // a server does not take a message and call it refused
            f.service.lost = errorOf(static_cast<Kind>(random.bounded(int(Kind::Unsupported) + 1)));
            f.service.lost.neverLeft = f.service.lost.kind == Kind::Network && random.bounded(2) == 0;
            break;
        case 2:
            f.service.failHistory = random.bounded(6);
            break;
        case 3:
            f.outbox->setOnline(random.bounded(2) == 0);
            break;
        case 4:
            f.service.hold();
            f.settle();
            f.restart(path(), random.bounded(3) > 0);
            break;
        case 5:
            f.settle();
            break;
        case 6:
            for (const Message &row : f.outbox->rows(kChannel)) {
                if (random.bounded(2) == 0)
                    f.outbox->resend(row.id);
            }
            break;
        default:
            written << (random.bounded(3) == 0 ? u"ok"_s : u"text%1"_s.arg(step));
            f.send(written.back());
            if (random.bounded(2) == 0) { // further ones come in the same turn, or later
                for (int turn = 0; turn < random.bounded(4); ++turn)
                    QCoreApplication::processEvents();
            }
            break;
        }
    }
    // Everything works again; the person sends again what is in doubt.
    f.service.lose = f.service.eat = f.service.failHistory = 0;
    f.outbox->setOnline(true);
    for (int turn = 0; turn < 30 && !f.outbox->isEmpty(); ++turn) {
        for (const Message &row : f.outbox->rows(kChannel))
            f.outbox->resend(row.id);
        f.settle();
    }
    QStringList served = f.served().split(u' ', Qt::SkipEmptyParts);
    served.sort();
    written.sort();
    QCOMPARE(served, written);
    QVERIFY(f.outbox->isEmpty());
}

// ---- changes ------------------------------------------------------------------------------------------------------

void TestOutbox::editIsRefused()
{
    Fixture f(path());
    f.service.answers.failNext(errorOf(Kind::Forbidden));
    std::optional<Result<Unit>> result;
    Draft draft;
    draft.source = u"new"_s;
    f.outbox->edit({kChannel, MessageId(u"m3"_s)}, draft, this, [&result](Result<Unit> r) { result = std::move(r); });
    QVERIFY(!result);
    f.settle();
    QVERIFY(result && !*result);
    QCOMPARE(result->error().kind, Kind::Forbidden);
    QVERIFY(f.outbox->isEmpty());
    QCOMPARE(f.laid(MessageId(u"m3"_s)).source, u"message 3"_s);
}

void TestOutbox::offlineEditWaitsAndIsShown()
{
    Fixture f(path(), 3, false);
    const MessageRef ref{kChannel, MessageId(u"m3"_s)};
    bool saved = false;
    QSignalSpy laid(f.outbox.get(), &Outbox::overlayChanged);
    Draft draft;
    draft.source = u"first try"_s;
    f.outbox->edit(ref, draft, this, [&saved](const Result<Unit> &r) { saved = r.ok(); });
    f.settle();
    QVERIFY(saved);
    QVERIFY(laid.size() >= 1);
    draft.source = u"new"_s;
    f.outbox->edit(ref, draft, this, {});
    f.settle();
    QCOMPARE(f.laid(ref.id).source, u"new"_s);
    QCOMPARE(f.laid(ref.id).content.plain, u"new"_s);
    QCOMPARE(f.laid(ref.id).pending, PendingChange::Edit);
    f.restart(path(), false);
    QCOMPARE(f.laid(ref.id).source, u"new"_s);
    QCOMPARE(f.laid(ref.id).pending, PendingChange::Edit);
    QVERIFY(f.outbox->isUnfinished(kChannel));
    f.service.answers.failNext(errorOf(Kind::Timeout)); // once more
    f.outbox->setOnline(true);
    f.settle();
    QCOMPARE(f.service.find(ref)->source, u"new"_s);
    QCOMPARE(f.laid(ref.id).pending, PendingChange::None);
    QVERIFY(f.outbox->isEmpty());
}

void TestOutbox::editOfAWaitingMessageChangesIt()
{
    Fixture f(path(), 3, false);
    const MessageId local = f.send(u"wrods"_s);
    Draft draft;
    draft.source = u"words"_s;
    bool saved = false;
    f.outbox->edit({kChannel, local}, draft, this, [&saved](const Result<Unit> &r) { saved = r.ok(); });
    f.settle();
    QVERIFY(saved);
    f.restart(path(), false);
    QCOMPARE(f.rows(), u"words~"_s);
    f.outbox->setOnline(true);
    f.settle();
    QCOMPARE(f.served(), u"words"_s);
    QCOMPARE(f.service.callCount(Call::Kind::Edit), 0);
}

void TestOutbox::changesOfAMessageUnderWayFollowIt()
{
    Fixture f(path());
    f.service.hold();
    const MessageId local = f.send(u"wrods"_s);
    f.settle();
    QCOMPARE(f.posts(), 1);
    Draft draft;
    draft.source = u"words"_s;
    f.outbox->edit({kChannel, local}, draft, this, {});
    f.outbox->setReaction({kChannel, local}, kThumb, true);
    f.settle();
    QCOMPARE(f.outbox->rows(kChannel).front().source, u"words"_s);
    QCOMPARE(f.outbox->rows(kChannel).front().reactions.size(), 1u);
    QCOMPARE(f.service.callCount(Call::Kind::Edit), 0);
    f.restart(path()); // and they survive the end
    f.settle();
    f.settle();
    QCOMPARE(f.served(), u"words"_s);
    QCOMPARE(f.last().reactions, (std::vector<Reaction>{{kThumb, 1, true}}));
    QCOMPARE(f.posts(), 1);
    QVERIFY(f.outbox->isEmpty());
    // Whoever has not heard of it yet may still use the local id.
    f.outbox->setReaction({kChannel, local}, kThumb, false);
    QVERIFY(!f.outbox->isEmpty());
}

void TestOutbox::changesWaitUntilTheDiskKnowsThatItWasSent_data()
{
    QTest::addColumn<bool>("saved");
    QTest::newRow("the edit is on disk before the answer comes") << true;
    QTest::newRow("the edit is asked in the turn of the answer") << false;
}

//! If the program ended after the edit and before the disk knew of the answer, no message with the old text would be
//! found, and it would be sent again.
void TestOutbox::changesWaitUntilTheDiskKnowsThatItWasSent()
{
    QFETCH(const bool, saved);
    Fixture f(path());
    f.service.hold();
    const MessageId local = f.send(u"wrods"_s);
    f.settle();
    Draft draft;
    draft.source = u"words"_s;
    f.outbox->edit({kChannel, local}, draft, this, {});
    if (saved)
        f.settle();
    std::optional<size_t> unsent;
    f.service.beforeEdit = [&] {
        OutboxFile file;
        if (file.open(path()))
            return;
        unsent = std::ranges::count_if(file.entries(), [](const OutboxFile::Entry &stored) {
            const auto entry = decodeEntry(stored.body);
            return entry && entry->kind == OutboxEntry::Kind::Send;
        });
    };
    f.service.release();
    f.settle();
    QCOMPARE(f.served(), u"words"_s);
    QCOMPARE(unsent, 0u);
}

void TestOutbox::refusedEditThatWaitedKeepsItsText()
{
    Fixture f(path(), 3, false);
    const MessageRef ref{kChannel, MessageId(u"m3"_s)};
    QSignalSpy failed(f.outbox.get(), &Outbox::actionFailed);
    Draft draft;
    draft.source = u"new"_s;
    f.outbox->edit(ref, draft, this, {});
    f.settle();
    f.service.answers.failNext(errorOf(Kind::Rejected));
    f.outbox->setOnline(true);
    f.settle();
    QCOMPARE(failed.size(), 1);
    f.restart(path());
    QCOMPARE(f.laid(ref.id).source, u"new"_s);
    QCOMPARE(f.laid(ref.id).pending, PendingChange::RefusedEdit);
    QCOMPARE(f.laid(ref.id).error->kind, Kind::Rejected);
    f.outbox->resend(ref.id);
    f.settle();
    QCOMPARE(f.service.find(ref)->source, u"new"_s);
    QVERIFY(f.outbox->isEmpty());
}

//! The caller was told that it will be done: one failure of the server does not end it.
void TestOutbox::waitingRemovalOutlivesAServerError()
{
    Fixture f(path());
    const MessageRef ref{kChannel, MessageId(u"m3"_s)};
    f.service.answers.failNext(errorOf(Kind::Network));
    f.service.answers.failNext({Kind::ServerError, 500, 0, {}, {}});
    QSignalSpy failed(f.outbox.get(), &Outbox::actionFailed);
    bool done = false;
    f.outbox->remove(ref, this, [&done](const Result<Unit> &r) { done = r.ok(); });
    f.settle();
    QVERIFY(done);
    QTRY_VERIFY(f.outbox->isEmpty());
    QVERIFY(!f.service.find(ref));
    QCOMPARE(failed.size(), 0);
}

void TestOutbox::removalWaits()
{
    Fixture f(path(), 3, false);
    const MessageRef ref{kChannel, MessageId(u"m3"_s)};
    bool done = false;
    f.outbox->remove(ref, this, [&done](const Result<Unit> &r) { done = r.ok(); });
    f.settle();
    QVERIFY(done);
    QCOMPARE(f.laid(ref.id).pending, PendingChange::Removal);
    f.restart(path());
    f.settle();
    QVERIFY(!f.service.find(ref));
    QVERIFY(f.outbox->isEmpty());
    // Somebody else was faster.
    f.outbox->remove(ref, this, [&done](const Result<Unit> &r) { done = r.ok(); });
    done = false;
    f.settle();
    QVERIFY(done);
    // Refused.
    f.service.answers.failNext(errorOf(Kind::Forbidden));
    QSignalSpy failed(f.outbox.get(), &Outbox::actionFailed);
    f.outbox->remove({kChannel, MessageId(u"m2"_s)}, this, [&done](const Result<Unit> &r) { done = r.ok(); });
    f.settle();
    QVERIFY(!done);
    QCOMPARE(failed.size(), 1);
    QVERIFY(f.outbox->isEmpty());
}

void TestOutbox::removingAWaitingMessageDropsIt()
{
    Fixture f(path(), 3, false);
    const MessageId local = f.send(u"words"_s);
    f.outbox->setReaction({kChannel, local}, kThumb, true);
    QSignalSpy gone(f.outbox.get(), &Outbox::rowGone);
    f.outbox->remove({kChannel, local}, this, {});
    QCOMPARE(gone.size(), 1);
    f.restart(path());
    f.settle();
    QVERIFY(f.outbox->isEmpty());
    QCOMPARE(f.served(), QString());
}

void TestOutbox::reactionShowsAtOnceAndRollsBack()
{
    Fixture f;
    const MessageRef ref{kChannel, MessageId(u"m3"_s)};
    QSignalSpy failed(f.outbox.get(), &Outbox::actionFailed);
    QSignalSpy doubts(f.outbox.get(), &Outbox::doubtful);
    f.service.answers.failNext(errorOf(Kind::Forbidden));
    f.outbox->setReaction(ref, kThumb, true);
    QCOMPARE(f.laid(ref.id).reactions, (std::vector<Reaction>{{kThumb, 1, true}}));
    f.settle();
    QVERIFY(f.laid(ref.id).reactions.empty());
    QCOMPARE(failed.size(), 1);
    QCOMPARE(doubts.size(), 1);
    f.outbox->setReaction(ref, kThumb, true);
    f.settle();
    QCOMPARE(f.service.find(ref)->reactions, (std::vector<Reaction>{{kThumb, 1, true}}));
    QCOMPARE(f.laid(ref.id).reactions, (std::vector<Reaction>{{kThumb, 1, true}})); // counted once
    QVERIFY(f.outbox->isEmpty());
}

void TestOutbox::reactionTwiceIsNone()
{
    Fixture f;
    const MessageRef ref{kChannel, MessageId(u"m3"_s)};
    f.outbox->setReaction(ref, kThumb, true);
    f.outbox->setReaction(ref, kThumb, false); // before it left
    QVERIFY(f.outbox->isEmpty());
    f.settle();
    QCOMPARE(f.service.callCount(Call::Kind::SetReaction), 0);
    f.service.hold();
    f.outbox->setReaction(ref, kThumb, true);
    f.settle();
    f.outbox->setReaction(ref, kThumb, false); // while it is under way
    f.outbox->setReaction(ref, kThumb, true);
    f.outbox->setReaction(ref, kThumb, false);
    QVERIFY(f.laid(ref.id).reactions.empty());
    f.service.release();
    f.settle();
    QCOMPARE(f.service.callCount(Call::Kind::SetReaction), 2);
    QVERIFY(f.service.find(ref)->reactions.empty());
    QVERIFY(f.outbox->isEmpty());
}

void TestOutbox::offlineReactionSurvivesTheEnd()
{
    Fixture f(path(), 3, false);
    const MessageRef ref{kChannel, MessageId(u"m3"_s)};
    f.outbox->setReaction(ref, kThumb, true);
    f.restart(path(), false);
    QCOMPARE(f.laid(ref.id).reactions, (std::vector<Reaction>{{kThumb, 1, true}}));
    f.service.answers.failNext(errorOf(Kind::Network), 2);
    f.outbox->setOnline(true);
    f.settle();
    QCOMPARE(f.service.find(ref)->reactions, (std::vector<Reaction>{{kThumb, 1, true}}));
    QVERIFY(f.outbox->isEmpty());
}

void TestOutbox::echoedReactionIsDoneWhateverTheAnswerSays()
{
    Fixture f;
    const MessageRef ref{kChannel, MessageId(u"m3"_s)};
    QSignalSpy failed(f.outbox.get(), &Outbox::actionFailed);
    f.service.answers.failNext(errorOf(Kind::BadReply));
    f.service.hold();
    f.outbox->setReaction(ref, kThumb, true);
    f.settle();
    f.service.emitEvent(ReactionAdded{ref, kThumb, f.service.self.id});
    f.service.release();
    f.settle();
    QCOMPARE(failed.size(), 0);
    QCOMPARE(f.laid(ref.id).reactions, (std::vector<Reaction>{{kThumb, 1, true}}));
    QVERIFY(f.outbox->isEmpty());
}

void TestOutbox::storedHistoryHearsWhatWeDid()
{
    Fixture f;
    LocalStore local(f.service); // its own outbox has nothing to do
    StoredHistory &history = local.history();
    history.setLive(true);
    history.openInMemory(f.service.self.id);
    f.outbox->setHistory(&history);
    MessagePage page;
    page.messages = f.service.messages(kChannel);
    history.takePage({kChannel, MessageQuery::Direction::Latest, {}, {}, 50}, page, history.now());
    f.send(u"words"_s);
    f.outbox->setReaction({kChannel, MessageId(u"m1"_s)}, kThumb, true);
    Draft draft;
    draft.source = u"edited"_s;
    f.outbox->edit({kChannel, MessageId(u"m2"_s)}, draft, this, {});
    f.outbox->remove({kChannel, MessageId(u"m3"_s)}, this, {});
    f.settle();
    std::vector<Message> stored;
    bool read = false;
    StoredHistory::SliceQuery latest;
    latest.channel = kChannel;
    history.read(latest, this, [&](const std::optional<HistorySlice> &found) {
        read = true;
        for (const HistoryEntry &entry : found ? found->entries : std::vector<HistoryEntry>())
            stored.push_back(entry.message);
    });
    QTRY_VERIFY(read);
    QCOMPARE(stored.size(), 3u);
    QCOMPARE(stored[0].reactions, (std::vector<Reaction>{{kThumb, 1, true}}));
    QCOMPARE(stored[1].source, u"edited"_s);
    QCOMPARE(stored[2].source, u"words"_s);
    QCOMPARE(stored[2].id, f.last().id);
}

KOOKABURRA_CORE_CASE(TestOutbox)

} // namespace tst_outbox

#include "tst_outbox.moc"
