// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/models/search/searchexcerpt.h"

#include "app/base/showntext.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace chat {

namespace {

constexpr qsizetype kInFront = 16; // characters shown in front of the first match: it stands in the first line
constexpr qsizetype kLongestExcerpt = 280;

const MatchedText *shownTextOf(const SearchHit &hit)
{
    const auto found = std::ranges::find_if(hit.texts, [](const MatchedText &text) { return !text.ranges.empty(); });
    if (found != hit.texts.end())
        return &*found;
    return hit.texts.empty() ? nullptr : &hit.texts.front();
}

//! A position at or in front of `at` that does not part a character.
qsizetype characterStart(const QString &text, qsizetype at)
{
    return at > 0 && at < text.size() && text.at(at).isLowSurrogate() ? at - 1 : at;
}

//! Line breaks and runs of spaces become one space; `text` is what stands in front of it.
QString cleanedPiece(const QString &text, const QString &part)
{
    QString out;
    out.reserve(part.size());
    bool space = text.isEmpty() || text.back() == u' ';
    for (const QChar c : shownText(part)) {
        const bool isSpace = c.isSpace();
        if (!isSpace || !space)
            out += isSpace ? QChar(u' ') : c;
        space = isSpace;
    }
    return out;
}

} // namespace

SearchExcerpt excerptOf(const SearchHit &hit)
{
    SearchExcerpt excerpt;
    const MatchedText *found = shownTextOf(hit);
    if (!found)
        return excerpt;
    excerpt.kind = found->kind;
    const QString &text = found->text;
    const qsizetype first = found->ranges.empty() ? 0 : found->ranges.front().begin;
    const qsizetype begin = first > 2 * kInFront ? characterStart(text, first - kInFront) : 0;
    const qsizetype end = characterStart(text, std::min(text.size(), begin + kLongestExcerpt));
    if (begin > 0)
        excerpt.text = u"…"_s;
    qsizetype at = begin;
    for (const TextRange &range : found->ranges) {
        if (range.begin >= end)
            break;
        excerpt.text += cleanedPiece(excerpt.text, text.sliced(at, range.begin - at));
        const qsizetype mark = excerpt.text.size();
        at = std::min(range.end, end);
        excerpt.text += cleanedPiece(excerpt.text, text.sliced(range.begin, at - range.begin));
        if (excerpt.text.size() > mark)
            excerpt.marks.push_back({mark, excerpt.text.size()});
    }
    excerpt.text += cleanedPiece(excerpt.text, text.sliced(at, end - at));
    if (end < text.size())
        excerpt.text += u'…';
    return excerpt;
}

} // namespace chat
