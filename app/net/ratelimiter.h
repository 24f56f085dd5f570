// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/scheduler.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace chat {

//! Delays requests as a server's X-Rate-Limit-* headers ask (app/kook/PROTOCOL.md 2) and decides what is repeated.
//! Knows routes, buckets and statuses, but no bodies and no sockets.
class RateLimiter
{
public:
    using Milliseconds = std::chrono::milliseconds;
    using Ticket = quint64; //!< order of arrival

    //! Smaller values go first within a bucket.
    enum class Priority : quint8 { User, Read, Background };

    struct Request
    {
        QString route; //!< the unit the server counts, e.g. "message/list"
        Priority priority = Priority::Read;
        //! Requests of one priority are sent in turn by lane, each lane's in their order, so that a busy lane does not
        //! keep another waiting.
        QString lane = {};
        //! Reading: repeated after a lost connection or a gateway error. Writing is repeated only if it certainly did
        //! not arrive, and runs one at a time per route (Policy::maxWrites), so that messages keep their order.
        bool repeatable = false;
        std::function<void()> start; //!< sends it, or sends it again
        std::function<void(Milliseconds wait)> refuse; //!< the wait would exceed the maximum
        //! A limit delays it for about this long, reported again when that changes; zero: it is sent now. May be empty.
        std::function<void(Milliseconds wait)> held;
    };

    struct Answer
    {
        int http = 0; //!< 0: the connection failed
        bool unreachable = false; //!< the request cannot have arrived, or may safely arrive twice
        std::optional<int> limit;
        std::optional<int> remaining;
        std::optional<double> reset; //!< seconds, or a Unix time
        QDateTime serverTime; //!< reference for a Unix time; null: use our clock
        QString bucket;
        bool global = false;
    };

    //! A header of an answer by its name, in any case; nullopt: there is none.
    using Header = std::function<std::optional<QByteArray>(const char *name)>;
    [[nodiscard]] static Answer answerOf(int http, const Header &header);

    enum class Verdict : quint8 { Done, Retry };

    struct Policy
    {
        Milliseconds firstWait{1000}; //!< after a 429 without a time; doubles
        Milliseconds maxUnknownWait{30'000};
        Milliseconds maxHold{60'000}; //!< longer waits are refused
        Milliseconds worthTelling{500}; //!< shorter waits are not reported
        int max429 = 8;
        std::vector<Milliseconds> repeatAfter{Milliseconds(400), Milliseconds(1600)};
        int maxParallel = 6; //!< parallel reads of one route
        int maxWrites = 1; //!< parallel writes of one route; more than one may overtake each other
    };

    explicit RateLimiter(Scheduler &scheduler);
    RateLimiter(Scheduler &scheduler, Policy policy);

    //! May start the request before it returns.
    Ticket enqueue(Request request);
    //! Cancels a request, queued or in flight.
    void cancel(Ticket ticket);
    //! Reports the result of a started request. Retry: `start` is called again when it may be sent.
    [[nodiscard]] Verdict finished(Ticket ticket, const Answer &told);

    //! What the limits leave of one route, as far as answers have told.
    struct Room
    {
        QString bucket; //!< empty: no limit is known
        int remaining = 0;
        Milliseconds resetAt{0}; //!< by the scheduler's clock
    };
    [[nodiscard]] Room room(const QString &route) const;
    //! Until when nothing at all may be sent; past: now.
    [[nodiscard]] Milliseconds globalUntil() const { return m_globalUntil; }
    //! How many answers were 429.
    [[nodiscard]] int refusals() const { return m_refusals; }

    //! How long a rate-limit answer asks to wait, if `answer` is one.
    [[nodiscard]] std::optional<Milliseconds> waitOf(const Answer &answer) const;

private:
    struct Job
    {
        Request request;
        bool running = false;
        Milliseconds notBefore{0};
        Milliseconds told{0}; //!< until when a delay was reported; 0: none
        int refusals = 0; //!< 429s so far
        int repeats = 0;
    };
    struct Bucket
    {
        int limit = 1;
        int remaining = 1;
        Milliseconds resetAt{0};
        int inFlight = 0;
    };
    struct Route
    {
        bool known = false; //!< an answer has named its bucket, or shown that there is none
        QString bucket; //!< empty: unlimited
        int reading = 0;
        int writing = 0;
        Milliseconds heldUntil{0}; //!< refused without a bucket name: all requests of the route wait, in order
    };
    //! The order in which requests are sent.
    struct Key
    {
        Priority priority = Priority::Read;
        quint64 turn = 0; //!< counts rounds through the lanes
        Ticket ticket = 0;
        friend auto operator<=>(const Key &, const Key &) = default; // NOLINT(modernize-use-nullptr)
    };

    [[nodiscard]] Key nextKey(const Request &request);
    void forget(Ticket ticket);

    [[nodiscard]] Bucket *bucketOf(const Route &route);
    //! nullopt: now; max(): when an answer arrives; else the time at which it may start.
    [[nodiscard]] std::optional<Milliseconds> obstacle(const Job &job, Milliseconds now);
    void learn(Route &route, const Answer &answer);
    [[nodiscard]] Verdict afterRefusal(Job &job, Route &route, const Answer &answer);
    [[nodiscard]] Verdict afterFailure(Job &job);
    void leave(Job &job);
    void pump();
    [[nodiscard]] bool pumpOnce();
    void noteHold(Ticket ticket, Job &job, Milliseconds until);
    void tellHolds();

    Scheduler &m_scheduler;
    Policy m_policy;
    std::map<Key, Job> m_jobs; // in the order in which they are sent
    QHash<Ticket, Key> m_keys;
    std::map<Priority, quint64> m_turns; //!< of the last request that was sent
    std::map<std::pair<Priority, QString>, quint64> m_lanes; //!< the turn of the last request of each lane
    QHash<QString, Route> m_routes;
    QHash<QString, Bucket> m_buckets;
    Milliseconds m_globalUntil{0};
    Timer m_wake;
    Ticket m_lastTicket = 0;
    int m_refusals = 0;
    std::map<Ticket, Milliseconds> m_news; //!< delays to report, by the time they end
    bool m_pumping = false;
    bool m_pumpAgain = false;
};

} // namespace chat
