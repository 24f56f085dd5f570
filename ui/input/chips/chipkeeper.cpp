// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/input/chips/chipkeeper.h"

#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

namespace chat::ui {

namespace {

//! Is there a chip for exactly that part of the source?
bool hasChip(const SourceMap &map, const ChipSpan &span)
{
    const auto found = std::ranges::lower_bound(map.chips(), span.begin, {}, &SourceMap::Place::begin);
    return found != map.chips().end() && found->begin == span.begin && found->chip == span.chip;
}

bool isWanted(const std::vector<ChipSpan> &spans, const SourceMap::Place &place)
{
    const auto found = std::ranges::lower_bound(spans, place.begin, {}, &ChipSpan::begin);
    return found != spans.end() && found->begin == place.begin && found->chip == place.chip;
}

} // namespace

ChipKeeper::ChipKeeper(QTextDocument &document)
    : m_document(document)
{
}

std::vector<ChipSpan> ChipKeeper::wanted(const SourceMap &map, int caret)
{
    m_waiting = false;
    if (m_showsSource)
        return {};
    std::vector<ChipSpan> spans = chipSpans(map.source(), m_syntax);
    if (caret < 0)
        return spans;
    const qsizetype offset = map.offsetOf(caret);
    const auto typed = std::ranges::find_if(
        spans, [offset](const ChipSpan &span) { return span.begin < offset && offset < span.end; });
    if (typed != spans.end() && !hasChip(map, *typed)) {
        spans.erase(typed);
        m_waiting = true;
    }
    return spans;
}

void ChipKeeper::keep(int caret)
{
    const SourceMap map(m_document);
    const std::vector<ChipSpan> spans = wanted(map, caret);
    const bool dissolves
        = std::ranges::any_of(map.chips(), [&](const SourceMap::Place &place) { return !isWanted(spans, place); });
    const bool makes = std::ranges::any_of(spans, [&](const ChipSpan &span) { return !hasChip(map, span); });
    if (!dissolves && !makes)
        return;
    QTextCursor cursor(&m_document);
    cursor.beginEditBlock();
    if (dissolves)
        dissolve(cursor, map, spans);
    if (makes)
        make(cursor, dissolves ? SourceMap(m_document) : map, spans);
    cursor.endEditBlock();
}

// From the last one to the first: the places before stay where they are. What comes is put behind what goes, so that a
// caret or an end of a selection next to it keeps its side.

void ChipKeeper::dissolve(QTextCursor &cursor, const SourceMap &map, const std::vector<ChipSpan> &spans)
{
    for (auto place = map.chips().rbegin(); place != map.chips().rend(); ++place) {
        if (isWanted(spans, *place))
            continue;
        cursor.setPosition(place->position + 1);
        cursor.insertText(place->chip.source, QTextCharFormat());
        cursor.setPosition(place->position);
        cursor.setPosition(place->position + 1, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
    }
}

void ChipKeeper::make(QTextCursor &cursor, const SourceMap &map, const std::vector<ChipSpan> &spans)
{
    for (auto span = spans.rbegin(); span != spans.rend(); ++span) {
        if (hasChip(map, *span))
            continue;
        const int begin = map.characterAt(span->begin);
        const int end = map.caretAt(span->end);
        cursor.setPosition(end);
        cursor.insertText(QString(QChar::ObjectReplacementCharacter), chipFormat(span->chip));
        cursor.setPosition(begin);
        cursor.setPosition(end, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
    }
}

} // namespace chat::ui
