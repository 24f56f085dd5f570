// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/routes/ratelimits.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace chat::sandbox {

namespace {

const Faults::BucketLimit kGenerous{100'000, std::chrono::seconds(10)};

} // namespace

RateLimits::RateLimits(const Faults &faults)
    : m_faults(faults)
{
    m_clock.start();
}

RateLimits::Taken RateLimits::count(const QString &userId, const QString &bucket, const Faults::BucketLimit &limit)
{
    Window &window = m_windows[std::pair(userId, bucket)];
    const qint64 now = m_clock.elapsed() + m_ahead;
    if (now - window.start >= limit.window.count() || window.used == 0)
        window = Window{now, 0};
    Taken taken;
    taken.allowed = window.used < limit.requests;
    if (taken.allowed)
        ++window.used;
    taken.limit = limit.requests;
    taken.remaining = limit.requests - window.used;
    taken.resetMs = std::max<qint64>(0, window.start + limit.window.count() - now);
    return taken;
}

RateLimits::Verdict RateLimits::take(const QString &userId, const QString &bucket)
{
    Taken taken = count(userId, bucket, m_faults.bucketLimits.value(bucket, kGenerous));
    bool global = false;
    if (taken.allowed && m_faults.bucketLimits.contains(u"global"_s)) {
        const Taken all = count(userId, u"global"_s, m_faults.bucketLimits.value(u"global"_s));
        if (!all.allowed) { // the numbers of the bucket itself stay: it has calls left
            taken.resetMs = all.resetMs;
            global = true;
        }
    }
    Verdict verdict;
    verdict.allowed = taken.allowed && !global;
    verdict.headers = {{"X-Rate-Limit-Limit", QByteArray::number(taken.limit)},
        {"X-Rate-Limit-Remaining", QByteArray::number(taken.remaining)},
        // Seconds, rounded up: after that time the client is accepted.
        {"X-Rate-Limit-Reset", QByteArray::number((taken.resetMs + 999) / 1000)},
        {"X-Rate-Limit-Bucket", bucket.toUtf8()}};
    if (global)
        verdict.headers.emplaceBack("X-Rate-Limit-Global", ""); // with an empty value, as the service sends it
    return verdict;
}

} // namespace chat::sandbox
