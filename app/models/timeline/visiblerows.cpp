// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/models/timeline/visiblerows.h"

#include <algorithm>

namespace chat {

namespace {
constexpr int kCompareAhead = 20; // rows below the visible ones that are compared with them
constexpr int kUnaskedPages = 4;
} // namespace

VisibleRows::VisibleRows(const MessageStore &rows, Reconciler &reconciler, const ChannelRef &channel)
    : m_rows(rows)
    , m_reconciler(reconciler)
    , m_channel(channel)
{
}

void VisibleRows::setRange(int first, int last)
{
    m_first = first;
    m_last = last;
    check();
}

void VisibleRows::check()
{
    compare();
    fill();
}

void VisibleRows::catchUp()
{
    m_unasked = kUnaskedPages;
    m_gaps.clear();
    check();
}

void VisibleRows::clear()
{
    ++m_window;
    m_unasked = 0;
    m_gaps.clear();
}

VisibleRows::Gap VisibleRows::gapAt(int row) const
{
    if (!m_rows.storedAt(row).gap || row == 0)
        return Gap::None; // before the first row it is the edge that says so
    return m_gaps.value(m_rows.at(row).id, Gap::Open);
}

//! The newest of the visible rows that were not heard of since events were lost: a page before it has the others.
void VisibleRows::compare()
{
    for (int row = std::min(m_last + kCompareAhead, m_rows.sentCount() - 1); row >= std::max(m_first, 0); --row) {
        if (!m_rows.isStored(row) || m_rows.storedAt(row).heard >= m_reconciler.since())
            continue;
        m_reconciler.compare({m_channel, m_rows.at(row).id}, m_rows.storedIds(row + 1, 1));
        return;
    }
}

void VisibleRows::fill()
{
    if (m_reconciler.isRefreshing(m_channel))
        return;
    const int count = m_rows.sentCount();
    for (int row = std::max(m_first, 1); row <= m_last + 1 && row < count; ++row) {
        if (gapAt(row) == Gap::Open) {
            load(row);
            return;
        }
    }
    for (int row = count - 1; m_unasked > 0 && row > 0; --row) {
        if (gapAt(row) == Gap::Open) {
            --m_unasked;
            load(row);
            return;
        }
    }
}

//! From the side that is looked at.
void VisibleRows::load(int row)
{
    if (row <= 0 || gapAt(row) == Gap::None || gapAt(row) == Gap::Loading)
        return;
    const MessageId id = m_rows.at(row).id;
    m_gaps[id] = Gap::Loading;
    Q_EMIT gapChanged(id);
    const auto above = m_rows.storedIds(row - 1, -1);
    const bool older = row <= (m_first + m_last + 1) / 2 || above.empty();
    m_reconciler.fetchBeside(
        {m_channel, older, older ? m_rows.storedIds(row, 1) : above, older ? m_rows.storedAt(row).older : QString()},
        this, [this, id, window = m_window](const Result<MessagePage> &result) {
            if (window != m_window)
                return;
            if (result && !result.value().messages.empty())
                m_gaps.remove(id);
            else
                m_gaps[id] = Gap::Failed;
            Q_EMIT gapChanged(id);
            fill();
        });
}

} // namespace chat
