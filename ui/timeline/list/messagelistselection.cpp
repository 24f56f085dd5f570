// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
// Selecting text with the mouse, inside a row and across rows.
#include "ui/timeline/list/messagelistview.h"

#include <QScrollBar>

#include <algorithm>
#include <climits>
#include <iterator>

namespace chat::ui {

namespace {
constexpr int kAbove = -1; // rows that were trimmed at either end
constexpr int kBelow = INT_MAX - 1;
constexpr int kNowhere = INT_MIN;
constexpr size_t kMostTrimmed = 20'000;
} // namespace

//! The row of an end of the selection, also if it left the window.
int MessageListView::rowOfPlace(const TextPlace &place) const
{
    if (const int row = m_model->rowOf(place.id); row >= 0)
        return row;
    const auto among = [&place](const std::vector<std::pair<MessageId, QString>> &trimmed) {
        return std::any_of(
            trimmed.begin(), trimmed.end(), [&place](const auto &entry) { return entry.first == place.id; });
    };
    return among(m_trimmedAbove) ? kAbove : among(m_trimmedBelow) ? kBelow : kNowhere;
}

//! Selected rows that leave the window at one end stay selected: their text is kept.
void MessageListView::rememberTrimmed(int first, int last)
{
    if (!m_selection.isActive() || !m_model || (first > 0 && last < m_model->rowCount() - 1))
        return;
    const int a = rowOfPlace(m_selection.anchor);
    const int b = rowOfPlace(m_selection.cursor);
    if (a == kNowhere || b == kNowhere)
        return;
    std::vector<std::pair<MessageId, QString>> texts;
    for (int row = std::max(first, std::min(a, b)); row <= std::min(last, std::max(a, b)); ++row) {
        const MessageLayout &layout = layoutOf(row);
        const auto [from, to] = m_selection.in(row, a, b, layout.textLength());
        texts.emplace_back(m_model->messageAt(row).id, layout.text(from, to));
    }
    auto &kept = first == 0 ? m_trimmedAbove : m_trimmedBelow;
    if (kept.size() + texts.size() > kMostTrimmed)
        return;
    const auto gone = [&texts](const auto &entry) {
        return std::any_of(texts.begin(), texts.end(), [&entry](const auto &now) { return now.first == entry.first; });
    };
    std::erase_if(kept, gone); // they had come back
    kept.insert(first == 0 ? kept.end() : kept.begin(), std::make_move_iterator(texts.begin()),
        std::make_move_iterator(texts.end()));
}

TextPlace MessageListView::placeAt(QPoint viewportPoint)
{
    if (!m_model || m_model->rowCount() == 0)
        return {};
    int row = rowAt({viewport()->width() / 2, std::clamp(viewportPoint.y(), 0, viewport()->height() - 1)});
    if (row < 0)
        row = viewportPoint.y() < visualRect(m_model->index(0)).top() ? 0 : m_model->rowCount() - 1;
    const QPoint local = viewportPoint - visualRect(m_model->index(row)).topLeft();
    return {m_model->messageAt(row).id, layoutOf(row).nearestPosition(local)};
}

std::pair<int, int> MessageListView::selectionIn(int row) const
{
    if (!m_selection.isActive())
        return {0, 0};
    return m_selection.in(row, rowOfPlace(m_selection.anchor), rowOfPlace(m_selection.cursor), INT_MAX);
}

void MessageListView::dragSelection(QPoint viewportPoint)
{
    const TextPlace place = placeAt(viewportPoint);
    if (place == m_selection.cursor)
        return;
    m_selection.cursor = place;
    viewport()->update();
}

void MessageListView::autoScroll()
{
    const QPoint point = viewport()->mapFromGlobal(QCursor::pos());
    const int beyond = point.y() < 0 ? point.y() : std::max(0, point.y() - viewport()->height());
    verticalScrollBar()->setValue(verticalScrollBar()->value() + std::clamp(beyond, -60, 60));
    dragSelection(point);
}

void MessageListView::clearSelection()
{
    const bool was = m_selection.isActive();
    m_selection = {};
    m_trimmedAbove.clear();
    m_trimmedBelow.clear();
    if (was)
        viewport()->update();
}

QString MessageListView::selectedText()
{
    if (!m_model || !m_selection.isActive())
        return {};
    const int a = rowOfPlace(m_selection.anchor);
    const int b = rowOfPlace(m_selection.cursor);
    QStringList lines;
    const auto addTrimmed = [this, &lines](const std::vector<std::pair<MessageId, QString>> &trimmed) {
        for (const auto &[id, text] : trimmed) {
            if (m_model->rowOf(id) < 0) // else it came back
                lines << text;
        }
    };
    if (a == kNowhere || b == kNowhere)
        return {};
    addTrimmed(m_trimmedAbove);
    const int last = std::min(std::max(a, b), m_model->rowCount() - 1);
    for (int row = std::max(0, std::min(a, b)); row <= last; ++row) {
        const MessageLayout &layout = layoutOf(row);
        const auto [from, to] = m_selection.in(row, a, b, layout.textLength());
        if (from < to)
            lines << layout.text(from, to);
    }
    addTrimmed(m_trimmedBelow);
    return lines.join(u'\n');
}

} // namespace chat::ui
