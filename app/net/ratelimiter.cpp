// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/net/ratelimiter.h"

#include "app/base/logging.h"

#include <algorithm>
#include <cmath>

namespace chat {

namespace {
constexpr auto kWhenAnswered = std::chrono::milliseconds::max();
}

RateLimiter::RateLimiter(Scheduler &scheduler)
    : RateLimiter(scheduler, Policy())
{
}

RateLimiter::RateLimiter(Scheduler &scheduler, Policy policy)
    : m_scheduler(scheduler)
    , m_policy(std::move(policy))
    , m_wake(scheduler)
{
}

RateLimiter::Ticket RateLimiter::enqueue(Request request)
{
    const Ticket ticket = ++m_lastTicket;
    const Priority priority = request.priority;
    m_priorities.insert(ticket, priority);
    m_jobs.emplace(Key{priority, ticket}, Job{std::move(request), false, {}, 0, 0});
    pump();
    return ticket;
}

void RateLimiter::cancel(Ticket ticket)
{
    const auto known = m_priorities.constFind(ticket);
    if (known == m_priorities.constEnd())
        return;
    const auto it = m_jobs.find(Key{known.value(), ticket});
    if (it->second.running)
        leave(it->second);
    m_jobs.erase(it);
    m_priorities.remove(ticket);
    pump();
}

RateLimiter::Bucket *RateLimiter::bucketOf(const Route &route)
{
    if (route.bucket.isEmpty())
        return nullptr;
    const auto it = m_buckets.find(route.bucket);
    return it == m_buckets.end() ? nullptr : &it.value();
}

std::optional<RateLimiter::Milliseconds> RateLimiter::obstacle(const Job &job, Milliseconds now)
{
    if (now < m_globalUntil)
        return m_globalUntil;
    if (now < job.notBefore)
        return job.notBefore;
    const Route route = m_routes.value(job.request.route);
    if (!job.request.repeatable && route.writing > 0)
        return kWhenAnswered;
    if (job.request.repeatable && route.reading >= (route.known ? m_policy.maxParallel : 1))
        return kWhenAnswered;
    Bucket *bucket = bucketOf(route);
    if (!bucket)
        return std::nullopt;
    if (now >= bucket->resetAt && bucket->remaining < bucket->limit - bucket->inFlight)
        bucket->remaining = bucket->limit - bucket->inFlight;
    if (bucket->remaining > 0)
        return std::nullopt;
    return now < bucket->resetAt ? bucket->resetAt : kWhenAnswered;
}

void RateLimiter::pump()
{
    if (m_pumping) {
        m_pumpAgain = true;
        return;
    }
    m_pumping = true;
    do {
        m_pumpAgain = false;
        while (pumpOnce()) {}
    } while (m_pumpAgain);
    m_pumping = false;
}

bool RateLimiter::pumpOnce()
{
    const Milliseconds now = m_scheduler.now();
    Milliseconds next = kWhenAnswered;
    for (auto it = m_jobs.begin(); it != m_jobs.end(); ++it) {
        Job &job = it->second;
        if (job.running)
            continue;
        const auto wait = obstacle(job, now);
        if (!wait) {
            job.running = true;
            Route &route = m_routes[job.request.route];
            (job.request.repeatable ? route.reading : route.writing) += 1;
            if (Bucket *bucket = bucketOf(route)) {
                ++bucket->inFlight;
                --bucket->remaining;
            }
            const auto start = job.request.start; // may cancel the job
            start();
            return true;
        }
        if (*wait != kWhenAnswered && *wait - now > m_policy.maxHold) {
            const auto refuse = job.request.refuse;
            m_priorities.remove(it->first.second);
            m_jobs.erase(it);
            refuse(*wait - now);
            return true;
        }
        next = std::min(next, *wait);
    }
    if (next == kWhenAnswered)
        m_wake.stop();
    else
        m_wake.start(next - now, [this] { pump(); });
    return false;
}

void RateLimiter::leave(Job &job)
{
    job.running = false;
    Route &route = m_routes[job.request.route];
    (job.request.repeatable ? route.reading : route.writing) -= 1;
    if (Bucket *bucket = bucketOf(route))
        bucket->inFlight = std::max(0, bucket->inFlight - 1);
}

std::optional<RateLimiter::Milliseconds> RateLimiter::waitOf(const Answer &answer) const
{
    if (!answer.reset)
        return std::nullopt;
    double seconds = *answer.reset;
    if (seconds > 1e9) // one SDK calls it a Unix time
        seconds -= static_cast<double>(m_scheduler.utc().toMSecsSinceEpoch()) / 1000.0;
    // Never NaN, never past what a duration can hold.
    seconds = seconds >= 0 ? std::min(seconds, 86'400.0) : 0;
    return Milliseconds(std::llround(seconds * 1000.0));
}

void RateLimiter::learn(Route &route, const Answer &answer)
{
    const QString name = answer.bucket.toLower();
    const auto wait = waitOf(answer);
    if (answer.http == 0)
        return;
    route.known = true;
    if (name.isEmpty() || !answer.remaining || !wait)
        return;
    const Milliseconds now = m_scheduler.now();
    if (route.bucket != name) {
        route.bucket = name;
        // What is under way was not counted against this bucket yet.
        m_buckets[name].inFlight += route.reading + route.writing;
    }
    Bucket &bucket = m_buckets[name];
    bucket.limit = std::max(1, answer.limit.value_or(std::max(bucket.limit, *answer.remaining + 1)));
    const int left = std::max(0, *answer.remaining);
    // A late answer may carry older numbers: within a window the count only falls.
    if (now >= bucket.resetAt)
        bucket.remaining = std::max(0, left - bucket.inFlight);
    else
        bucket.remaining = std::min(bucket.remaining, left);
    bucket.resetAt = std::max(bucket.resetAt, now + *wait);
}

RateLimiter::Verdict RateLimiter::afterRefusal(Job &job, Route &route, const Answer &answer)
{
    if (++job.refusals > m_policy.max429)
        return Verdict::Done;
    const Milliseconds unknown
        = std::min(m_policy.maxUnknownWait, m_policy.firstWait * (1 << std::min(job.refusals - 1, 16)));
    const Milliseconds wait = std::max(waitOf(answer).value_or(unknown), Milliseconds(1));
    if (wait > m_policy.maxHold)
        return Verdict::Done;
    const Milliseconds until = m_scheduler.now() + wait;
    qCInfo(lcRest) << "rate limit on" << job.request.route << "waiting" << wait.count() << "ms";
    if (answer.global)
        m_globalUntil = std::max(m_globalUntil, until);
    if (Bucket *bucket = bucketOf(route); bucket && !answer.global) {
        bucket->remaining = 0;
        bucket->resetAt = std::max(bucket->resetAt, until);
    }
    job.notBefore = until;
    if (!bucketOf(route)) {
        // No bucket to hold: all of the route wait, so that they keep their order.
        for (auto &[key, other] : m_jobs) {
            if (!other.running && other.request.route == job.request.route)
                other.notBefore = std::max(other.notBefore, until);
        }
    }
    return Verdict::Retry;
}

RateLimiter::Verdict RateLimiter::afterFailure(Job &job)
{
    if (job.repeats >= static_cast<int>(m_policy.repeatAfter.size()))
        return Verdict::Done;
    job.notBefore = m_scheduler.now() + m_policy.repeatAfter[static_cast<size_t>(job.repeats++)];
    return Verdict::Retry;
}

RateLimiter::Verdict RateLimiter::finished(Ticket ticket, const Answer &answer)
{
    const auto known = m_priorities.constFind(ticket);
    if (known == m_priorities.constEnd())
        return Verdict::Done;
    const auto it = m_jobs.find(Key{known.value(), ticket});
    Job &job = it->second;
    leave(job);
    Route &route = m_routes[job.request.route];
    learn(route, answer);
    const bool gatewayError = answer.http == 502 || answer.http == 503 || answer.http == 504;
    Verdict verdict = Verdict::Done;
    if (answer.http == 429)
        verdict = afterRefusal(job, route, answer);
    else if (job.request.repeatable && (answer.unreachable || gatewayError))
        verdict = afterFailure(job);
    if (verdict == Verdict::Done) {
        m_jobs.erase(it);
        m_priorities.remove(ticket);
    }
    // From the event loop: the caller still has to deliver this answer.
    m_wake.start(Milliseconds(0), [this] { pump(); });
    return verdict;
}

} // namespace chat
