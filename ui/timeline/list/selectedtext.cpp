// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/timeline/list/selectedtext.h"

#include "app/models/timeline/messagelistmodel.h"
#include "ui/timeline/list/rowlayouts.h"

#include <algorithm>
#include <climits>
#include <iterator>

namespace chat::ui {

namespace {
constexpr int kAbove = -1; // rows trimmed at either end
constexpr int kBelow = INT_MAX - 1;
constexpr int kNowhere = INT_MIN;
constexpr size_t kMostTrimmed = 20'000;
} // namespace

SelectedText::SelectedText(RowLayouts &layouts)
    : m_layouts(layouts)
{
}

void SelectedText::begin(const TextPlace &place)
{
    clear();
    m_selection = {place, place};
}

bool SelectedText::extend(const TextPlace &place)
{
    if (place == m_selection.cursor)
        return false;
    m_selection.cursor = place;
    return true;
}

void SelectedText::select(const TextPlace &from, const TextPlace &to)
{
    m_selection = {from, to};
}

bool SelectedText::clear()
{
    const bool was = m_selection.isActive();
    m_selection = {};
    m_above.clear();
    m_below.clear();
    return was;
}

void SelectedText::rename(const MessageId &from, const MessageId &to)
{
    if (m_selection.anchor.id == from)
        m_selection.anchor.id = to;
    if (m_selection.cursor.id == from)
        m_selection.cursor.id = to;
}

//! The row of one end of the selection, even if it has left the window.
int SelectedText::rowOf(const TextPlace &place) const
{
    if (const int row = m_layouts.model()->rowOf(place.id); row >= 0)
        return row;
    const auto among = [&place](const Trimmed &trimmed) {
        return std::any_of(
            trimmed.begin(), trimmed.end(), [&place](const auto &entry) { return entry.first == place.id; });
    };
    return among(m_above) ? kAbove : among(m_below) ? kBelow : kNowhere;
}

std::pair<int, int> SelectedText::in(int row) const
{
    if (!m_selection.isActive())
        return {0, 0};
    return m_selection.in(row, rowOf(m_selection.anchor), rowOf(m_selection.cursor), INT_MAX);
}

QString SelectedText::text() const
{
    const MessageListModel *model = m_layouts.model();
    if (!model || !m_selection.isActive())
        return {};
    const int a = rowOf(m_selection.anchor);
    const int b = rowOf(m_selection.cursor);
    if (a == kNowhere || b == kNowhere)
        return {};
    QStringList lines;
    const auto addTrimmed = [model, &lines](const Trimmed &trimmed) {
        for (const auto &[id, text] : trimmed) {
            if (model->rowOf(id) < 0) // else it came back
                lines << text;
        }
    };
    addTrimmed(m_above);
    const int last = std::min(std::max(a, b), model->rowCount() - 1);
    for (int row = std::max(0, std::min(a, b)); row <= last; ++row) {
        const MessageLayout &layout = m_layouts.of(row);
        const auto [from, to] = m_selection.in(row, a, b, layout.textLength());
        if (from < to)
            lines << layout.text(from, to);
    }
    addTrimmed(m_below);
    return lines.join(u'\n');
}

void SelectedText::keepTrimmed(int first, int last)
{
    const MessageListModel *model = m_layouts.model();
    if (!m_selection.isActive() || !model || (first > 0 && last < model->rowCount() - 1))
        return;
    const int a = rowOf(m_selection.anchor);
    const int b = rowOf(m_selection.cursor);
    if (a == kNowhere || b == kNowhere)
        return;
    Trimmed texts;
    for (int row = std::max(first, std::min(a, b)); row <= std::min(last, std::max(a, b)); ++row) {
        const MessageLayout &layout = m_layouts.of(row);
        const auto [from, to] = m_selection.in(row, a, b, layout.textLength());
        texts.emplace_back(model->messageAt(row).id, layout.text(from, to));
    }
    Trimmed &kept = first == 0 ? m_above : m_below;
    if (kept.size() + texts.size() > kMostTrimmed)
        return;
    const auto again = [&texts](const auto &entry) {
        return std::any_of(texts.begin(), texts.end(), [&entry](const auto &now) { return now.first == entry.first; });
    };
    std::erase_if(kept, again); // they had come back
    kept.insert(first == 0 ? kept.end() : kept.begin(), std::make_move_iterator(texts.begin()),
        std::make_move_iterator(texts.end()));
}

} // namespace chat::ui
