// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/seed/seedhours.h"

#include "app/sandbox/seed/seedclock.h"

#include <algorithm>
#include <array>

namespace chat::sandbox {

void moveToTheirHours(QList<SeedSlot> &slots, SeedRandom &random)
{
    for (qsizetype i = 0; i + 1 < slots.size(); ++i) {
        SeedSlot &slot = slots[i];
        if (slot.hours.from < 0)
            continue;
        const qint64 earliest = i == 0 ? slot.start - kDay : slots.at(i - 1).start + slots.at(i - 1).length + kMinute;
        const qint64 latest = slots.at(i + 1).start - slot.length - kMinute;
        const qint64 midnight = (slot.start + kShanghai) / kDay * kDay - kShanghai;
        const qint64 span = (slot.hours.to - slot.hours.from) * kHour;
        const qint64 wish = midnight + slot.hours.from * kHour + random.below(int(span / 1000)) * 1000ll;
        const auto fits = [&](qint64 start) {
            const qint64 into = (start - midnight + 2 * kDay) % kDay;
            const qint64 from = slot.hours.from % 24 * kHour;
            return start >= earliest && start <= latest && (into - from + kDay) % kDay < span;
        };
        if (fits(slot.start))
            continue;
        const std::array tries = {wish, wish - kDay, wish + kDay, earliest, latest};
        const auto it = std::ranges::find_if(tries, fits);
        if (it != tries.end())
            slot.start = *it;
    }
}

} // namespace chat::sandbox
