// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/net/ratelimiter.h"
#include "tests/support/fakescheduler.h"
#include "tests/support/testcase.h"

#include <QTest>

#include <cmath>

namespace tst_ratelimiter {

using namespace chat;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using Limiter = RateLimiter;

namespace {

//! Requests named by the test, in the order they were started.
struct Wire
{
    explicit Wire(const Limiter::Policy &policy = {})
        : limiter(clock, policy)
    {
    }
    test::FakeScheduler clock;
    Limiter limiter;
    QStringList started;
    QStringList refused;
    QHash<QString, Limiter::Ticket> tickets;
    QStringList holds; //!< "name ms"

    void add(const QString &name, const QString &route, Limiter::Priority priority = Limiter::Priority::Read,
        bool repeatable = true, const QString &lane = {})
    {
        Limiter::Request request;
        request.route = route;
        request.priority = priority;
        request.repeatable = repeatable;
        request.lane = lane;
        request.start = [this, name] { started.append(name); };
        request.refuse = [this, name](Limiter::Milliseconds) { refused.append(name); };
        request.held
            = [this, name](Limiter::Milliseconds wait) { holds.append(u"%1 %2"_s.arg(name).arg(wait.count())); };
        tickets.insert(name, limiter.enqueue(request));
    }
    Limiter::Verdict answer(const QString &name, const Limiter::Answer &answer)
    {
        const auto verdict = limiter.finished(tickets.value(name), answer);
        clock.advance(0ms);
        return verdict;
    }
    static Limiter::Answer fine(int remaining = -1, double reset = 0, const QString &bucket = u"b"_s, int limit = 5)
    {
        Limiter::Answer answer;
        answer.http = 200;
        if (remaining >= 0) {
            answer.limit = limit;
            answer.remaining = remaining;
            answer.reset = reset;
            answer.bucket = bucket;
        }
        return answer;
    }
    static Limiter::Answer tooMany(std::optional<double> reset, bool global = false)
    {
        Limiter::Answer answer;
        answer.http = 429;
        answer.reset = reset;
        answer.global = global;
        if (reset && !global) {
            answer.remaining = 0;
            answer.limit = 5;
            answer.bucket = u"b"_s;
        }
        return answer;
    }
};

} // namespace

class TestRateLimiter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatALimitLeavesCanBeRead()
    {
        Wire wire;
        QVERIFY(wire.limiter.room(u"list"_s).bucket.isEmpty());
        wire.add(u"1"_s, u"list"_s);
        QCOMPARE(wire.answer(u"1"_s, Wire::fine(3, 10)), Limiter::Verdict::Done);
        QCOMPARE(wire.limiter.room(u"list"_s).bucket, u"b"_s);
        QCOMPARE(wire.limiter.room(u"list"_s).remaining, 3);
        QCOMPARE(wire.limiter.room(u"list"_s).resetAt, wire.clock.now() + 10s);
        wire.add(u"2"_s, u"list"_s);
        QCOMPARE(wire.limiter.room(u"list"_s).remaining, 2); // one is under way
        QCOMPARE(wire.answer(u"2"_s, Wire::fine(2, 10)), Limiter::Verdict::Done);
        wire.clock.advance(11s);
        QCOMPARE(wire.limiter.room(u"list"_s).remaining, 5); // another window
        QCOMPARE(wire.limiter.refusals(), 0);
        wire.add(u"3"_s, u"list"_s);
        QCOMPARE(wire.answer(u"3"_s, Wire::tooMany(2)), Limiter::Verdict::Retry);
        QCOMPARE(wire.limiter.refusals(), 1);
        QCOMPARE(wire.limiter.room(u"list"_s).remaining, 0);
    }

    void oneInFlightUntilTheBucketIsKnown()
    {
        Wire wire;
        wire.add(u"a"_s, u"r"_s);
        wire.add(u"b"_s, u"r"_s);
        wire.add(u"other"_s, u"q"_s);
        QCOMPARE(wire.started, (QStringList{u"a"_s, u"other"_s}));
        QCOMPARE(wire.answer(u"a"_s, Wire::fine()), Limiter::Verdict::Done);
        QCOMPARE(wire.started.last(), u"b"_s);
        wire.add(u"c"_s, u"r"_s); // unlimited by now: in parallel
        QCOMPARE(wire.started.last(), u"c"_s);
    }

    void lanesTakeTurns()
    {
        Wire wire;
        wire.add(u"first"_s, u"r"_s);
        for (const auto *name : {"a1", "a2", "a3", "a4"})
            wire.add(QLatin1StringView(name), u"r"_s, Limiter::Priority::User, false, u"a"_s);
        for (const auto *name : {"b1", "b2"})
            wire.add(QLatin1StringView(name), u"r"_s, Limiter::Priority::User, false, u"b"_s);
        wire.add(u"c1"_s, u"r"_s, Limiter::Priority::Background, false, u"c"_s);
        for (const auto *name : {"first", "a1", "b1", "a2", "b2", "a3", "a4"})
            (void)wire.answer(QLatin1StringView(name), Wire::fine());
        QCOMPARE(wire.started.join(u' '), u"first a1 b1 a2 b2 a3 a4 c1"_s);
    }

    //! One that comes later does not wait for all that a busy lane has asked for, and gets no more than its share.
    void aNewLaneBeginsWithTheRound()
    {
        Wire wire;
        for (int i = 1; i <= 6; ++i)
            wire.add(u"a%1"_s.arg(i), u"r"_s, Limiter::Priority::Read, true, u"a"_s);
        (void)wire.answer(u"a1"_s, Wire::fine(1, 10));
        (void)wire.answer(u"a2"_s, Wire::fine(0, 10));
        wire.add(u"b1"_s, u"r"_s, Limiter::Priority::Read, true, u"b"_s);
        wire.add(u"b2"_s, u"r"_s, Limiter::Priority::Read, true, u"b"_s);
        wire.clock.advance(10s);
        QCOMPARE(wire.started.mid(2).join(u' '), u"b1 a3 b2 a4 a5"_s);
    }

    //! For who passes calls on: KOOK's refusal goes back, and the next ones wait all the same.
    void refusalsMayBeLeftToTheCaller()
    {
        Limiter::Policy policy;
        policy.max429 = 0;
        policy.repeatAfter = {};
        Wire wire(policy);
        wire.add(u"a"_s, u"r"_s);
        QCOMPARE(wire.answer(u"a"_s, Wire::tooMany(3)), Limiter::Verdict::Done);
        wire.add(u"b"_s, u"r"_s);
        QCOMPARE(wire.started.size(), 1);
        wire.clock.advance(3s);
        QCOMPARE(wire.started.last(), u"b"_s);
        QCOMPARE(wire.answer(u"b"_s, {}), Limiter::Verdict::Done); // lost, and not repeated
        QCOMPARE(wire.started.size(), 2);
    }

    void writesMayRunInParallel()
    {
        Limiter::Policy policy;
        policy.maxWrites = 2;
        Wire wire(policy);
        for (const auto *name : {"a", "b", "c", "d"})
            wire.add(QLatin1StringView(name), u"r"_s, Limiter::Priority::User, false);
        QCOMPARE(wire.started.size(), 1); // until the bucket is known
        (void)wire.answer(u"a"_s, Wire::fine());
        QCOMPARE(wire.started.join(u' '), u"a b c"_s);
        (void)wire.answer(u"b"_s, Wire::fine());
        QCOMPARE(wire.started.join(u' '), u"a b c d"_s);
    }

    void holdsAnEmptyBucketUntilItsReset()
    {
        Wire wire;
        wire.add(u"a"_s, u"r"_s);
        (void)wire.answer(u"a"_s, Wire::fine(0, 2.5));
        wire.add(u"b"_s, u"r"_s);
        QCOMPARE(wire.started.size(), 1);
        wire.clock.advance(2499ms);
        QCOMPARE(wire.started.size(), 1);
        wire.clock.advance(1ms);
        QCOMPARE(wire.started.last(), u"b"_s);
    }

    void neverStartsMoreThanWhatIsLeft()
    {
        Wire wire;
        wire.add(u"a"_s, u"r"_s);
        (void)wire.answer(u"a"_s, Wire::fine(2, 10));
        for (const QString &name : {u"b"_s, u"c"_s, u"d"_s})
            wire.add(name, u"r"_s);
        QCOMPARE(wire.started, (QStringList{u"a"_s, u"b"_s, u"c"_s}));
        (void)wire.answer(u"b"_s, Wire::fine(4, 9)); // older than what we know: not believed
        QCOMPARE(wire.started.size(), 3);
        wire.clock.advance(10s);
        QCOMPARE(wire.started.last(), u"d"_s);
    }

    void bucketsAreSharedByRoutesWhateverTheirCase()
    {
        Wire wire;
        wire.add(u"a"_s, u"r"_s);
        wire.add(u"b"_s, u"q"_s);
        (void)wire.answer(u"a"_s, Wire::fine(3, 5, u"Shared/Bucket"_s));
        (void)wire.answer(u"b"_s, Wire::fine(0, 5, u"shared/bucket"_s));
        wire.add(u"c"_s, u"r"_s);
        QCOMPARE(wire.started.size(), 2);
        wire.clock.advance(5s);
        QCOMPARE(wire.started.last(), u"c"_s);
    }

    void resetMayBeAUnixTime()
    {
        Wire wire;
        wire.add(u"a"_s, u"r"_s);
        const double inThree = static_cast<double>(wire.clock.utc().toMSecsSinceEpoch() + 3000) / 1000.0;
        (void)wire.answer(u"a"_s, Wire::fine(0, inThree));
        wire.add(u"b"_s, u"r"_s);
        wire.clock.advance(2900ms);
        QCOMPARE(wire.started.size(), 1);
        wire.clock.advance(200ms);
        QCOMPARE(wire.started.last(), u"b"_s);
    }

    void refusedRequestsAreRepeatedInOrder()
    {
        Wire wire;
        wire.add(u"a"_s, u"r"_s, Limiter::Priority::User, false);
        wire.add(u"b"_s, u"r"_s, Limiter::Priority::User, false);
        QCOMPARE(wire.started, QStringList{u"a"_s}); // writing goes one at a time
        QCOMPARE(wire.answer(u"a"_s, Wire::tooMany(2)), Limiter::Verdict::Retry);
        QCOMPARE(wire.started.size(), 1);
        wire.clock.advance(2s);
        QCOMPARE(wire.started, (QStringList{u"a"_s, u"a"_s}));
        (void)wire.answer(u"a"_s, Wire::fine(4, 5));
        QCOMPARE(wire.started.last(), u"b"_s);
    }

    void waitsDoubleWhereTheServerDoesNotSay()
    {
        Wire wire;
        wire.add(u"a"_s, u"r"_s);
        for (const auto wait : {1s, 2s, 4s}) {
            const auto before = wire.started.size();
            QCOMPARE(wire.answer(u"a"_s, Wire::tooMany(std::nullopt)), Limiter::Verdict::Retry);
            wire.clock.advance(wait - 1ms);
            QCOMPARE(wire.started.size(), before);
            wire.clock.advance(1ms);
            QCOMPARE(wire.started.size(), before + 1);
        }
    }

    void globalLimitHoldsEverything()
    {
        Wire wire;
        wire.add(u"a"_s, u"r"_s);
        (void)wire.answer(u"a"_s, Wire::tooMany(3, true));
        wire.add(u"b"_s, u"other"_s);
        QCOMPARE(wire.started.size(), 1);
        wire.clock.advance(3s);
        QCOMPARE(wire.started.size(), 3);
    }

    void userActionsGoBeforeReading()
    {
        Wire wire;
        wire.add(u"first"_s, u"r"_s);
        (void)wire.answer(u"first"_s, Wire::fine(0, 1, u"b"_s, 1));
        wire.add(u"background"_s, u"r"_s, Limiter::Priority::Background);
        wire.add(u"read"_s, u"r"_s);
        wire.add(u"send"_s, u"r"_s, Limiter::Priority::User, false);
        wire.clock.advance(1s);
        QCOMPARE(wire.started.last(), u"send"_s);
        (void)wire.answer(u"send"_s, Wire::fine(0, 1, u"b"_s, 1));
        wire.clock.advance(1s);
        QCOMPARE(wire.started.last(), u"read"_s);
    }

    void readingIsRepeatedAfterFailuresButNotForEver_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("repeatable");
        QTest::addColumn<int>("starts");
        for (const int status : {0, 502, 503, 504}) {
            QTest::addRow("get %d", status) << status << true << 3;
            QTest::addRow("post %d", status) << status << false << 1;
        }
        QTest::newRow("get 500") << 500 << true << 1;
        QTest::newRow("get 404") << 404 << true << 1;
    }
    void readingIsRepeatedAfterFailuresButNotForEver()
    {
        QFETCH(int, status);
        QFETCH(bool, repeatable);
        QFETCH(int, starts);
        Wire wire;
        wire.add(u"a"_s, u"r"_s, Limiter::Priority::Read, repeatable);
        Limiter::Answer answer;
        answer.http = status;
        answer.unreachable = status == 0;
        while (wire.answer(u"a"_s, answer) == Limiter::Verdict::Retry)
            wire.clock.advance(5s);
        QCOMPARE(wire.started.size(), starts);
    }

    void cancelledRequestsMakeRoom()
    {
        Wire wire;
        wire.add(u"a"_s, u"r"_s);
        wire.add(u"b"_s, u"r"_s);
        wire.limiter.cancel(wire.tickets.value(u"a"_s));
        QCOMPARE(wire.started.last(), u"b"_s);
        wire.add(u"c"_s, u"r"_s);
        wire.limiter.cancel(wire.tickets.value(u"c"_s));
        (void)wire.answer(u"b"_s, Wire::fine());
        QCOMPARE(wire.started, (QStringList{u"a"_s, u"b"_s}));
    }

    void oddHeadersAreSurvived_data()
    {
        QTest::addColumn<double>("reset");
        QTest::addColumn<int>("remaining");
        QTest::addColumn<int>("limit");
        QTest::addColumn<int>("heldMs");
        QTest::newRow("plain") << 2.0 << 0 << 5 << 2000;
        QTest::newRow("parts of a second") << 0.25 << 0 << 5 << 250;
        QTest::newRow("no time") << 0.0 << 0 << 5 << 0;
        QTest::newRow("negative time") << -3.0 << 0 << 5 << 0;
        QTest::newRow("not a number") << std::nan("") << 0 << 5 << 0;
        QTest::newRow("infinite") << HUGE_VAL << 0 << 5 << 0;
        QTest::newRow("negative rest") << 2.0 << -7 << 5 << 2000;
        QTest::newRow("no limit") << 2.0 << 0 << 0 << 2000;
        QTest::newRow("negative limit") << 2.0 << 0 << -5 << 2000;
        QTest::newRow("a rest") << 2.0 << 3 << 5 << 0;
    }
    void oddHeadersAreSurvived()
    {
        QFETCH(double, reset);
        QFETCH(int, remaining);
        QFETCH(int, limit);
        QFETCH(int, heldMs);
        Wire wire;
        wire.add(u"a"_s, u"r"_s);
        auto answer = Wire::fine(0, reset, u"b"_s, limit);
        answer.remaining = remaining;
        (void)wire.answer(u"a"_s, answer);
        wire.add(u"b"_s, u"r"_s);
        if (heldMs > 0) {
            wire.clock.advance(std::chrono::milliseconds(heldMs - 1));
            QCOMPARE(wire.started.size(), 1);
            wire.clock.advance(1ms);
        }
        QCOMPARE(wire.started.last(), u"b"_s);
    }

    void unixTimeIsComparedWithTheServersClock()
    {
        Wire wire;
        wire.add(u"a"_s, u"r"_s);
        wire.clock.jump(-1h); // ours is an hour late: by it the reset would be an hour away
        auto answer = Wire::tooMany(static_cast<double>(wire.clock.utc().toSecsSinceEpoch() + 3600 + 3));
        answer.serverTime = wire.clock.utc().addSecs(3600);
        QCOMPARE(wire.answer(u"a"_s, answer), Limiter::Verdict::Retry);
        wire.clock.advance(4s);
        QCOMPARE(wire.started, (QStringList{u"a"_s, u"a"_s}));
    }

    void laterWriteNeverOvertakesARefusedOne_data()
    {
        QTest::addColumn<bool>("namesBucket");
        QTest::newRow("the answer names its bucket") << true;
        QTest::newRow("the answer names nothing") << false;
    }
    void laterWriteNeverOvertakesARefusedOne()
    {
        QFETCH(bool, namesBucket);
        Wire wire;
        wire.add(u"a"_s, u"r"_s, Limiter::Priority::User, false);
        auto refused = Wire::tooMany(2);
        if (!namesBucket)
            refused.bucket.clear();
        QCOMPARE(wire.answer(u"a"_s, refused), Limiter::Verdict::Retry);
        wire.clock.advance(1s);
        wire.add(u"b"_s, u"r"_s, Limiter::Priority::User, false); // written while the first one waits
        QCOMPARE(wire.started.size(), 1);
        wire.clock.advance(1s);
        QCOMPARE(wire.started, (QStringList{u"a"_s, u"a"_s}));
        (void)wire.answer(u"a"_s, Wire::fine());
        QCOMPARE(wire.started, (QStringList{u"a"_s, u"a"_s, u"b"_s}));
    }

    void globalBudgetIsNotABuckets()
    {
        Wire wire;
        wire.add(u"a"_s, u"r"_s);
        auto answer = Wire::fine(0, 3);
        answer.global = true; // the account's last one, though this one went through
        (void)wire.answer(u"a"_s, answer);
        wire.add(u"b"_s, u"r"_s);
        wire.add(u"c"_s, u"q"_s);
        QCOMPARE(wire.started.size(), 1);
        wire.clock.advance(3s);
        QCOMPARE(wire.started.size(), 3);
        wire.add(u"d"_s, u"r"_s); // no bucket was learnt from it: in parallel
        QCOMPARE(wire.started.last(), u"d"_s);
    }

    void whoeverIsRefusedWithCallsLeftIsHeldForAll()
    {
        Wire wire;
        wire.add(u"a"_s, u"r"_s);
        auto refused = Wire::fine(3, 2); // the header that says "global" has no value, and is lost on the way
        refused.http = 429;
        QCOMPARE(wire.answer(u"a"_s, refused), Limiter::Verdict::Retry);
        wire.add(u"b"_s, u"another"_s);
        QCOMPARE(wire.started, QStringList{u"a"_s});
        wire.clock.advance(2s);
        QCOMPARE(wire.started.size(), 3);
        QVERIFY(wire.started.contains(u"b"_s));
    }

    void lateAnswersNeverRaiseWhatIsLeft_data()
    {
        QTest::addColumn<int>("late");
        for (const int late : {1, 2, 4, 100})
            QTest::addRow("%d left", late) << late;
    }
    void lateAnswersNeverRaiseWhatIsLeft()
    {
        QFETCH(int, late);
        Wire wire;
        wire.add(u"a"_s, u"r"_s);
        (void)wire.answer(u"a"_s, Wire::fine(2, 10));
        wire.add(u"b"_s, u"r"_s);
        wire.add(u"c"_s, u"r"_s);
        (void)wire.answer(u"c"_s, Wire::fine(0, 9));
        (void)wire.answer(u"b"_s, Wire::fine(late, 9));
        wire.add(u"d"_s, u"r"_s);
        QCOMPARE(wire.started.size(), 3);
        wire.clock.advance(10s);
        QCOMPARE(wire.started.last(), u"d"_s);
    }

    void heldRequestsAreTold()
    {
        Wire wire;
        wire.add(u"a"_s, u"r"_s, Limiter::Priority::User, false);
        (void)wire.answer(u"a"_s, Wire::fine(0, 4));
        wire.add(u"b"_s, u"r"_s, Limiter::Priority::User, false);
        wire.add(u"c"_s, u"r"_s, Limiter::Priority::User, false);
        QCOMPARE(wire.holds, (QStringList{u"b 4000"_s, u"c 4000"_s}));
        wire.clock.advance(4s);
        QCOMPARE(wire.holds.mid(2), QStringList{u"b 0"_s});
        wire.holds.clear();
        (void)wire.answer(u"b"_s, Wire::tooMany(7)); // not even that was enough
        QCOMPARE(wire.holds, (QStringList{u"b 7000"_s, u"c 7000"_s}));
    }

    void shortHoldIsNobodysBusiness()
    {
        Wire wire;
        wire.add(u"a"_s, u"r"_s);
        (void)wire.answer(u"a"_s, Wire::fine(0, 0.2));
        wire.add(u"b"_s, u"r"_s);
        wire.clock.advance(1s);
        QCOMPARE(wire.started.size(), 2);
        QVERIFY(wire.holds.isEmpty());
    }

    void whoeverHearsOfAHoldMayCancel()
    {
        Wire wire;
        wire.add(u"a"_s, u"r"_s);
        (void)wire.answer(u"a"_s, Wire::fine(0, 5));
        Limiter::Request request;
        request.route = u"r"_s;
        request.start = [] {};
        Limiter::Ticket other = 0;
        request.held = [&](Limiter::Milliseconds) { wire.limiter.cancel(other); };
        other = wire.limiter.enqueue(request);
        (void)wire.limiter.enqueue(request);
        wire.clock.advance(4s);
    }

    void nobodyWaitsForAnHour()
    {
        Wire wire;
        wire.add(u"a"_s, u"r"_s);
        QCOMPARE(wire.answer(u"a"_s, Wire::tooMany(3600)), Limiter::Verdict::Done);
        wire.add(u"b"_s, u"r"_s);
        QCOMPARE(wire.refused, QStringList{u"b"_s});
    }

    //! Without numbers in the headers there is nothing else to remember it by.
    void longRefusalsHoldTheOthersToo_data()
    {
        QTest::addColumn<bool>("global");
        QTest::newRow("of a route") << false;
        QTest::newRow("of the account") << true;
    }

    void longRefusalsHoldTheOthersToo()
    {
        QFETCH(const bool, global);
        Wire wire;
        auto refusal = Wire::tooMany(3600, true);
        refusal.global = global;
        wire.add(u"a"_s, u"r"_s);
        QCOMPARE(wire.answer(u"a"_s, refusal), Limiter::Verdict::Done);
        wire.add(u"b"_s, global ? u"another"_s : u"r"_s);
        QCOMPARE(wire.refused, QStringList{u"b"_s});
        wire.clock.advance(3601s);
        wire.add(u"c"_s, u"r"_s);
        QCOMPARE(wire.started, (QStringList{u"a"_s, u"c"_s}));
    }
};

KOOKABURRA_CORE_CASE(TestRateLimiter)

} // namespace tst_ratelimiter

#include "tst_ratelimiter.moc"
