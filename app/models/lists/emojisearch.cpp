// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/models/lists/emojisearch.h"

#include "app/domain/emojitable.h"

#include <QStringList>

#include <algorithm>
#include <utility>

namespace chat {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kNoMatch = 1000;

//! 0 the whole entry, 1 its start, 2 the start of one of its words, 3 inside; over a list of lines.
int scoreLines(QStringView lines, QStringView word)
{
    int best = kNoMatch;
    for (qsizetype at = lines.indexOf(word); at >= 0; at = lines.indexOf(word, at + 1)) {
        const qsizetype after = at + word.size();
        const QChar before = at == 0 ? u'\n' : lines[at - 1];
        const bool ends = after == lines.size() || lines[after] == u'\n';
        const int score = before == u'\n' ? (ends ? 0 : 1) : !before.isLetterOrNumber() ? 2 : 3;
        best = std::min(best, score);
        if (best == 0)
            break;
    }
    return best;
}

int scoreWord(int index, QStringView word)
{
    const int names = std::min({scoreLines(emojitable::shortcodes(index), word),
        scoreLines(emojitable::englishName(index), word), scoreLines(emojitable::chineseName(index), word)});
    // A keyword ranks below the same match in a name, and above the next worse one.
    const int keywords = scoreLines(emojitable::keywords(index), word);
    return std::min(names * 2, keywords * 2 + 1);
}

int scoreAll(int index, const QList<QStringView> &words)
{
    int score = 0;
    for (const QStringView word : words) {
        const int one = scoreWord(index, word);
        if (one >= kNoMatch)
            return kNoMatch;
        score += one;
    }
    return score;
}

} // namespace

std::vector<int> findEmoji(QStringView query, int limit)
{
    QString normal = query.toString().toLower();
    normal.replace(u':', u' ');
    const QList<QStringView> words = QStringView(normal).split(u' ', Qt::SkipEmptyParts);
    // Names are written with "_" or " ": either finds both.
    QString joined = normal.simplified();
    joined.replace(u' ', u'_');
    std::vector<std::pair<int, int>> found;
    if (const int exact = emojitable::indexForCharacters(query.trimmed()); exact >= 0)
        found.emplace_back(-2, emojitable::withoutTone(exact));
    for (int i = 0; i < emojitable::count() && !words.isEmpty(); ++i) {
        int score = scoreAll(i, words);
        if (words.size() > 1) {
            if (const int whole = scoreLines(emojitable::shortcodes(i), joined); whole <= 1)
                score = whole - 1;
        }
        if (score < kNoMatch)
            found.emplace_back(score, i);
    }
    std::sort(found.begin(), found.end());
    if (limit >= 0 && found.size() > static_cast<size_t>(limit))
        found.resize(static_cast<size_t>(limit));
    std::vector<int> out;
    out.reserve(found.size());
    for (const auto &[score, index] : found)
        out.push_back(index);
    return out;
}

} // namespace chat
