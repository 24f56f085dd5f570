// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/seed/seedhours.h"

#include "app/sandbox/seed/seedclock.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace chat::sandbox {

namespace {

struct Hint
{
    QStringView words;
    SeedHours hours;
};

//! The first word found decides.
constexpr std::array kHints = {
    Hint{u"晚安", {21, 25}},
    Hint{u"半夜", {23, 26}},
    Hint{u"三点了", {26, 28}},
    Hint{u"good night", {21, 25}},
    Hint{u"gn!", {21, 25}},
    Hint{u"night shift", {22, 26}},
    Hint{u"明天周一", {19, 23}},
    Hint{u"早安", {7, 9}},
    Hint{u"早上好", {7, 9}},
    Hint{u"早上手冲", {7, 10}},
    Hint{u"morning all", {20, 22}},
    Hint{u"morning run", {6, 8}},
    Hint{u"breakfast", {7, 10}},
    Hint{u"食堂", {12, 14}},
    Hint{u"lunch?", {11, 13}},
    Hint{u"沙漠日出", {9, 11}},
    Hint{u"晚霞", {18, 20}},
    Hint{u"the sunset tonight", {18, 20}},
    Hint{u"加班到", {23, 25}},
    Hint{u"今晚", {15, 20}},
    Hint{u"tonight", {15, 20}},
    Hint{u"五分钟后开始", {19, 21}},
    Hint{u"考完了", {15, 18}},
};

constexpr qint64 kSeedHoursShanghai = 8 * kHour;

} // namespace

SeedHours hoursOf(const Play &play, const QString &topic)
{
    for (const Hint &hint : kHints) {
        if (std::ranges::any_of(play.lines, [&hint](const PlayLine &line) { return line.text.contains(hint.words); }))
            return hint.hours;
    }
    if (topic == "raid-mix"_L1)
        return {20, 24};
    if (topic == "standup-en"_L1)
        return {9, 12};
    if (topic == "bot-mix"_L1 || topic == "reminder-zh"_L1 || topic.startsWith("dm-"_L1))
        return {8, 25};
    return {};
}

void moveToTheirHours(QList<SeedSlot> &slots, SeedRandom &random)
{
    for (qsizetype i = 0; i + 1 < slots.size(); ++i) {
        SeedSlot &slot = slots[i];
        if (slot.hours.from < 0)
            continue;
        const qint64 earliest = i == 0 ? slot.start - kDay : slots.at(i - 1).start + slots.at(i - 1).length + kMinute;
        const qint64 latest = slots.at(i + 1).start - slot.length - kMinute;
        const qint64 midnight = (slot.start + kSeedHoursShanghai) / kDay * kDay - kSeedHoursShanghai;
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
