// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QtGlobal>

namespace chat::sandbox {

inline constexpr qint64 kMinute = 60'000;
inline constexpr qint64 kHour = 60 * kMinute;
inline constexpr qint64 kDay = 24 * kHour;
//! What the clocks in Shanghai are ahead of UTC: most of the demo's people live there.
inline constexpr qint64 kShanghai = 8 * kHour;

//! Turns "how far back in the talk" into a time: people sleep at night, talk most in the evening, more at weekends, and
//! the community has grown. The number of things is thus the same whatever `now` is, only their times shift.
class SeedClock
{
public:
    explicit SeedClock(qint64 now, int days = 155);

    //! 0 = the beginning, 1 = now.
    [[nodiscard]] qint64 at(double progress) const;

private:
    qint64 m_start;
    qint64 m_now;
    QList<double> m_sums; //!< activity up to the end of each half hour
};

} // namespace chat::sandbox
