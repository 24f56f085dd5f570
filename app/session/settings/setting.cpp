// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/session/settings/setting.h"

#include <algorithm>

namespace chat {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kMostEntries = 64; // a damaged file may have any number
constexpr qsizetype kLongestEntry = 200;

} // namespace

std::optional<bool> readSetting(const QVariant &stored, const Setting<bool> &)
{
    const QString word = stored.toString();
    if (word == "true"_L1 || word == "1"_L1)
        return true;
    if (word == "false"_L1 || word == "0"_L1)
        return false;
    return {};
}

std::optional<int> readSetting(const QVariant &stored, const NumberSetting &setting)
{
    bool ok = false;
    const int number = stored.toString().toInt(&ok);
    return ok && number >= setting.least && number <= setting.most ? std::optional(number) : std::nullopt;
}

std::optional<QStringList> readSetting(const QVariant &stored, const Setting<QStringList> &)
{
    if (!stored.canConvert<QStringList>())
        return {};
    const QStringList list = stored.toStringList();
    const bool sane = list.size() <= kMostEntries && std::ranges::all_of(list, [](const QString &entry) {
        return entry.size() <= kLongestEntry && std::ranges::all_of(entry, [](QChar c) { return c.isPrint(); });
    });
    return sane ? std::optional(list) : std::nullopt;
}

} // namespace chat
