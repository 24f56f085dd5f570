// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/seed/seedclock.h"

#include <algorithm>
#include <array>

namespace chat::sandbox {

namespace {

constexpr qint64 kStep = kHour / 2;

double activity(qint64 time)
{
    constexpr std::array kHours = {0.5, 0.25, 0.12, 0.08, 0.05, 0.05, 0.15, 0.3, 0.5, 0.6, 0.7, 0.8, 1.0, 0.8, 0.7, 0.7,
        0.8, 0.9, 1.1, 1.5, 2.0, 2.1, 1.7, 1.0};
    const qint64 local = time + kShanghai;
    const qint64 weekday = (local / kDay + 4) % 7; // 1970-01-01 was a Thursday; 0 = Sunday
    return kHours[size_t(local / kHour % 24)] * (weekday == 0 || weekday == 6 ? 1.4 : 1.0);
}

} // namespace

SeedClock::SeedClock(qint64 now, int days)
    : m_start(now - days * kDay)
    , m_now(now)
{
    const qint64 steps = (now - m_start) / kStep;
    m_sums.reserve(steps);
    double sum = 0;
    for (qint64 i = 0; i < steps; ++i) {
        sum += activity(m_start + i * kStep) * (0.4 + 0.6 * double(i) / double(steps));
        m_sums.append(sum);
    }
}

qint64 SeedClock::at(double progress) const
{
    const double wanted = std::clamp(progress, 0.0, 1.0) * m_sums.constLast();
    const auto it = std::ranges::lower_bound(m_sums, wanted);
    if (it == m_sums.cend())
        return m_now;
    const qsizetype step = it - m_sums.cbegin();
    const double before = step == 0 ? 0.0 : m_sums.at(step - 1);
    return m_start + step * kStep + qint64((wanted - before) / (*it - before) * double(kStep));
}

} // namespace chat::sandbox
