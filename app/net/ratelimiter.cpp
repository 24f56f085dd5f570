// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/net/ratelimiter.h"

#include "app/base/logging.h"

#include <QDateTime>

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

RateLimiter::Answer RateLimiter::answerOf(int http, const Header &header)
{
    const auto text = [&](const char *name) { return header(name).value_or(QByteArray()).trimmed(); };
    const auto number = [&](const char *name) {
        bool ok = false;
        const int value = text(name).toInt(&ok);
        return ok ? std::optional(value) : std::nullopt;
    };
    Answer answer;
    answer.http = http;
    answer.limit = number("X-Rate-Limit-Limit");
    answer.remaining = number("X-Rate-Limit-Remaining");
    bool ok = false;
    const double reset = text("X-Rate-Limit-Reset").toDouble(&ok);
    if (ok)
        answer.reset = reset;
    answer.serverTime = QDateTime::fromString(QString::fromLatin1(text("Date")), Qt::RFC2822Date);
    answer.bucket = QString::fromLatin1(text("X-Rate-Limit-Bucket"));
    answer.global = header("X-Rate-Limit-Global").has_value();
    return answer;
}

RateLimiter::Ticket RateLimiter::enqueue(Request request)
{
    const Key key = nextKey(request);
    m_keys.insert(key.ticket, key);
    m_jobs.emplace(key, Job{std::move(request), false, {}, {}, 0, 0});
    pump();
    return key.ticket;
}

RateLimiter::Key RateLimiter::nextKey(const Request &request)
{
    quint64 &last = m_lanes[{request.priority, request.lane}];
    last = std::max(last + 1, m_turns[request.priority]);
    return {request.priority, last, ++m_lastTicket};
}

void RateLimiter::forget(Ticket ticket)
{
    m_jobs.erase(m_keys.take(ticket));
    if (m_jobs.empty()) {
        m_turns.clear();
        m_lanes.clear();
    }
}

void RateLimiter::cancel(Ticket ticket)
{
    const auto known = m_keys.constFind(ticket);
    if (known == m_keys.constEnd())
        return;
    const auto it = m_jobs.find(known.value());
    if (it->second.running)
        leave(it->second);
    forget(ticket);
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
    if (now < route.heldUntil)
        return route.heldUntil;
    if (!job.request.repeatable && route.writing >= (route.known ? m_policy.maxWrites : 1))
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

RateLimiter::Room RateLimiter::room(const QString &name) const
{
    const Route route = m_routes.value(name);
    const auto bucket = m_buckets.constFind(route.bucket);
    if (route.bucket.isEmpty() || bucket == m_buckets.cend())
        return {{}, 0, route.heldUntil};
    const bool full = m_scheduler.now() >= bucket->resetAt;
    return {route.bucket, full ? bucket->limit - bucket->inFlight : bucket->remaining, bucket->resetAt};
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
    tellHolds();
}

void RateLimiter::noteHold(Ticket ticket, Job &job, Milliseconds until)
{
    const Milliseconds change = until > job.told ? until - job.told : job.told - until;
    if (!job.request.held || change < m_policy.worthTelling)
        return;
    job.told = until;
    m_news[ticket] = until;
}

//! After pumping: a callback may start or cancel requests.
void RateLimiter::tellHolds()
{
    while (!m_news.empty()) {
        const auto news = m_news.extract(m_news.begin());
        const auto known = m_keys.constFind(news.key());
        if (known == m_keys.constEnd())
            continue;
        const auto held = m_jobs.at(known.value()).request.held;
        held(std::max(news.mapped() - m_scheduler.now(), Milliseconds(0)));
    }
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
            if (job.told > Milliseconds(0)) {
                job.told = Milliseconds(0);
                m_news[it->first.ticket] = Milliseconds(0);
            }
            m_turns[it->first.priority] = std::max(m_turns[it->first.priority], it->first.turn);
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
            forget(it->first.ticket);
            refuse(*wait - now);
            return true;
        }
        if (*wait != kWhenAnswered && *wait - now >= m_policy.worthTelling)
            noteHold(it->first.ticket, job, *wait);
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
    if (!answer.reset || !std::isfinite(*answer.reset))
        return std::nullopt;
    double seconds = *answer.reset;
    if (seconds > 1e9) { // one SDK documents it as Unix time
        const QDateTime now = answer.serverTime.isValid() ? answer.serverTime : m_scheduler.utc();
        seconds -= static_cast<double>(now.toMSecsSinceEpoch()) / 1000.0;
    }
    seconds = std::clamp(seconds, 0.0, 86'400.0);
    return Milliseconds(std::llround(seconds * 1000.0));
}

void RateLimiter::learn(Route &route, const Answer &answer)
{
    const QString name = answer.bucket.toLower();
    const auto wait = waitOf(answer);
    if (answer.http == 0)
        return;
    route.known = true;
    const Milliseconds now = m_scheduler.now();
    if (answer.global) { // the numbers belong to the whole account, not to a bucket
        if (answer.remaining && *answer.remaining <= 0 && wait)
            m_globalUntil = std::max(m_globalUntil, now + *wait);
        return;
    }
    if (name.isEmpty() || !answer.remaining || !wait)
        return;
    if (route.bucket != name) {
        // Requests in flight were counted in another bucket, or in none.
        const int underWay = route.reading + route.writing;
        if (Bucket *former = bucketOf(route))
            former->inFlight = std::max(0, former->inFlight - underWay);
        route.bucket = name;
        m_buckets[name].inFlight += underWay;
    }
    Bucket &bucket = m_buckets[name];
    bucket.limit = std::max(1, answer.limit.value_or(std::max(bucket.limit, *answer.remaining + 1)));
    const int left = std::max(0, *answer.remaining);
    // A late answer may carry older numbers: within a window the count only decreases.
    if (now >= bucket.resetAt)
        bucket.remaining = std::max(0, left - bucket.inFlight);
    else
        bucket.remaining = std::min(bucket.remaining, left);
    bucket.resetAt = std::max(bucket.resetAt, now + *wait);
}

RateLimiter::Verdict RateLimiter::afterRefusal(Job &job, Route &route, const Answer &answer)
{
    ++job.refusals;
    const Milliseconds unknown
        = std::min(m_policy.maxUnknownWait, m_policy.firstWait * (1 << std::min(job.refusals - 1, 16)));
    const Milliseconds wait = std::max(waitOf(answer).value_or(unknown), Milliseconds(1));
    const Milliseconds until = m_scheduler.now() + wait;
    qCInfo(lcRest) << "rate limit on" << job.request.route << "waiting" << wait.count() << "ms";
    if (answer.global)
        m_globalUntil = std::max(m_globalUntil, until);
    if (Bucket *bucket = bucketOf(route); bucket && !answer.global) {
        bucket->remaining = 0;
        bucket->resetAt = std::max(bucket->resetAt, until);
    } else if (!answer.global) {
        route.heldUntil = std::max(route.heldUntil, until);
    }
    job.notBefore = until;
    return wait > m_policy.maxHold || job.refusals > m_policy.max429 ? Verdict::Done : Verdict::Retry;
}

RateLimiter::Verdict RateLimiter::afterFailure(Job &job)
{
    if (job.repeats >= static_cast<int>(m_policy.repeatAfter.size()))
        return Verdict::Done;
    job.notBefore = m_scheduler.now() + m_policy.repeatAfter[static_cast<size_t>(job.repeats++)];
    return Verdict::Retry;
}

RateLimiter::Verdict RateLimiter::finished(Ticket ticket, const Answer &told)
{
    Answer answer = told;
    // The header that says so may have an empty value and is then dropped by Qt: a refusal while the own bucket has
    // calls left can only come from the global limit.
    answer.global = answer.global || (answer.http == 429 && answer.remaining.value_or(0) > 0);
    const auto known = m_keys.constFind(ticket);
    if (known == m_keys.constEnd())
        return Verdict::Done;
    const auto it = m_jobs.find(known.value());
    Job &job = it->second;
    leave(job);
    Route &route = m_routes[job.request.route];
    learn(route, answer);
    const bool gatewayError = answer.http == 502 || answer.http == 503 || answer.http == 504;
    Verdict verdict = Verdict::Done;
    if (answer.http == 429) {
        ++m_refusals;
        verdict = afterRefusal(job, route, answer);
    } else if (job.request.repeatable && (answer.unreachable || gatewayError)) {
        verdict = afterFailure(job);
    }
    if (verdict == Verdict::Done)
        forget(ticket);
    // From the event loop: the caller still has to deliver this answer.
    m_wake.start(Milliseconds(0), [this] { pump(); });
    return verdict;
}

} // namespace chat
