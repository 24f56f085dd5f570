// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/fuzzy.h"

#include <QString>

#include <algorithm>

namespace chat::ui {

namespace {

bool startsWord(QStringView text, qsizetype at)
{
    if (at == 0)
        return true;
    const auto before = text.at(at - 1);
    return !before.isLetterOrNumber() || (before.isLower() && text.at(at).isUpper());
}

//! The score of the greedy match that starts at `from`, -1 if there is none.
int scoreFrom(QStringView pattern, QStringView text, qsizetype from)
{
    int score = 0;
    qsizetype at = from;
    qsizetype last = -2;
    for (const auto c : pattern) {
        while (at < text.size() && text.at(at).toCaseFolded() != c.toCaseFolded())
            ++at;
        if (at >= text.size())
            return -1;
        score += 2 + (at == last + 1 ? 6 : 0) + (startsWord(text, at) ? 5 : 0) + (at == 0 ? 4 : 0);
        last = at++;
    }
    return score;
}

} // namespace

int fuzzyScore(QStringView pattern, QStringView text)
{
    if (pattern.isEmpty())
        return 0;
    int best = -1;
    for (qsizetype from = 0; from < text.size(); ++from) {
        if (text.at(from).toCaseFolded() == pattern.at(0).toCaseFolded())
            best = std::max(best, scoreFrom(pattern, text, from));
    }
    if (best < 0)
        return -1;
    return std::max(1, best * 4 - static_cast<int>(std::min<qsizetype>(text.size(), 60)) / 2);
}

} // namespace chat::ui
