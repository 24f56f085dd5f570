// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/timeline/list/target/rowfocus.h"

#include "app/models/timeline/messagelistmodel.h"
#include "ui/timeline/list/rowgeometry.h"
#include "ui/timeline/list/rowlayouts.h"

#include <algorithm>
#include <utility>

namespace chat::ui {

bool isSameThing(const Hit &a, const Hit &b)
{
    return a.kind == b.kind && a.value == b.value && a.index == b.index && a.emoji == b.emoji;
}

RowFocus::RowFocus(const RowGeometry &rows, std::function<MessageId()> chosen)
    : m_rows(rows)
    , m_chosen(std::move(chosen))
{
}

std::vector<Hit> RowFocus::hits() const
{
    const MessageListModel *model = m_rows.layouts().model();
    const int row = model ? model->rowOf(m_chosen()) : -1;
    return row < 0 ? std::vector<Hit>() : m_rows.layouts().of(row).hits(model->messageAt(row));
}

int RowFocus::indexIn(const std::vector<Hit> &hits) const
{
    int left = m_which;
    for (size_t i = 0; i < hits.size(); ++i) {
        if (isSameThing(hits[i], m_hit) && left-- == 0)
            return static_cast<int>(i);
    }
    return -1;
}

void RowFocus::take(const std::vector<Hit> &hits, int index)
{
    m_id = m_chosen();
    m_hit = hits[static_cast<size_t>(index)];
    m_which = 0;
    for (int i = 0; i < index; ++i)
        m_which += isSameThing(hits[static_cast<size_t>(i)], m_hit) ? 1 : 0;
}

std::optional<Hit> RowFocus::hit() const
{
    if (m_id.isEmpty() || m_id != m_chosen())
        return std::nullopt;
    const std::vector<Hit> all = hits();
    const int index = indexIn(all);
    return index < 0 ? std::nullopt : std::optional(all[static_cast<size_t>(index)]);
}

bool RowFocus::step(int by)
{
    const std::vector<Hit> all = hits();
    const int now = hit() ? indexIn(all) : -1;
    const int next = now + by;
    if (next >= static_cast<int>(all.size()) || (now < 0 && by < 0))
        return false;
    if (next < 0)
        return leave();
    take(all, next);
    return true;
}

bool RowFocus::set(const MessageId &id, const Hit &hit)
{
    if (id != m_chosen())
        return false;
    const std::vector<Hit> all = hits();
    const auto found = std::find_if(
        all.begin(), all.end(), [&](const Hit &one) { return isSameThing(one, hit) && one.rect == hit.rect; });
    if (found == all.end())
        return false;
    take(all, static_cast<int>(found - all.begin()));
    return true;
}

bool RowFocus::leave()
{
    const bool was = hit().has_value();
    m_id = {};
    m_hit = {};
    return was;
}

} // namespace chat::ui
