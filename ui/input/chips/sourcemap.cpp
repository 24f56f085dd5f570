// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/input/chips/sourcemap.h"

#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

namespace chat::ui {

namespace {

//! How a document separates lines, apart from "\n".
bool isLineBreak(QChar c)
{
    constexpr char16_t kFrameBegin = 0xfdd0;
    constexpr char16_t kFrameEnd = 0xfdd1;
    return c == QChar::ParagraphSeparator || c == QChar::LineSeparator || c == QChar(kFrameBegin)
        || c == QChar(kFrameEnd);
}

} // namespace

SourceMap::SourceMap(const QTextDocument &document)
{
    const QString raw = document.toRawText();
    m_source.reserve(raw.size());
    // Reading the format of a character changes nothing, but a cursor wants a document that could be changed.
    QTextCursor cursor(const_cast<QTextDocument *>(&document)); // NOLINT(cppcoreguidelines-pro-type-const-cast)
    for (qsizetype i = 0; i < raw.size(); ++i) {
        const QChar c = raw.at(i);
        if (c == QChar::ObjectReplacementCharacter) {
            const int position = static_cast<int>(i);
            cursor.setPosition(position + 1); // its format is that of the character before
            if (auto chip = chipOf(cursor.charFormat())) {
                m_chips.push_back({position, m_source.size(), std::move(*chip)});
                m_source += m_chips.back().chip.source;
                continue;
            }
        }
        m_source += isLineBreak(c) ? QChar(u'\n') : c;
    }
}

qsizetype SourceMap::offsetOf(int position) const
{
    const auto behind
        = std::ranges::partition_point(m_chips, [position](const Place &place) { return place.position < position; });
    if (behind == m_chips.begin())
        return std::min<qsizetype>(position, m_source.size());
    const Place &before = *std::prev(behind);
    return std::min(before.end() + (position - before.position - 1), m_source.size());
}

//! The last chip whose source begins before that place; null: none.
const SourceMap::Place *SourceMap::lastBefore(qsizetype offset) const
{
    const auto behind
        = std::ranges::partition_point(m_chips, [offset](const Place &place) { return place.begin < offset; });
    return behind == m_chips.begin() ? nullptr : &*std::prev(behind);
}

int SourceMap::characterAt(qsizetype offset) const
{
    const qsizetype within = std::clamp<qsizetype>(offset, 0, m_source.size());
    const Place *chip = lastBefore(within);
    if (!chip)
        return static_cast<int>(within);
    if (within < chip->end())
        return chip->position;
    return chip->position + 1 + static_cast<int>(within - chip->end());
}

int SourceMap::caretAt(qsizetype offset) const
{
    const Place *chip = lastBefore(offset);
    return chip && offset < chip->end() ? chip->position + 1 : characterAt(offset);
}

QString SourceMap::between(int from, int to) const
{
    const qsizetype begin = offsetOf(from);
    return m_source.mid(begin, offsetOf(to) - begin);
}

} // namespace chat::ui
