// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/timeline/list/target/rowtargets.h"

#include "app/models/timeline/messagelistmodel.h"
#include "ui/timeline/list/target/rowfocus.h"
#include "ui/timeline/list/rowgeometry.h"
#include "ui/timeline/list/rowlayouts.h"
#include "ui/timeline/list/selectedtext.h"

namespace chat::ui {

namespace {
constexpr int kMenuBelow = 24; // of a row without anything focused in it: below its head
}

bool RowTargets::isInSelection(int row, QPoint local, const Hit &hit) const
{
    const auto [from, to] = m_selection.in(row);
    if (from >= to)
        return false;
    const MessageLayout &layout = m_rows.layouts().of(row);
    if (hit.position < 0 && !layout.bodyRect().contains(local))
        return false;
    const int position = hit.position < 0 ? layout.nearestPosition(local) : hit.position;
    return position >= from && position <= to;
}

RowTarget RowTargets::at(QPoint point) const
{
    const MessageListModel *model = m_rows.layouts().model();
    const int row = model ? m_rows.at(point) : -1;
    if (row < 0)
        return {};
    RowTarget target{model->messageAt(row).id, m_rows.hitAt(point), {}};
    if (isInSelection(row, point - m_rows.rectOf(row).topLeft(), target.hit))
        target.selected = m_selection.text();
    return target;
}

RowTarget RowTargets::chosen() const
{
    if (const MessageId id = m_focus.row(); !id.isEmpty())
        return {id, m_focus.hit().value_or(Hit()), {}};
    if (m_selection.isActive())
        return {m_selection.end(), {}, m_selection.text()};
    return {};
}

QPoint RowTargets::menuPlace(const RowTarget &target) const
{
    if (target.hit.isAction())
        return m_rows.globalRect(target.id, target.hit.rect).bottomLeft();
    return m_rows.globalRect(target.id).topLeft() + QPoint(MessageLayout::kLeft, kMenuBelow);
}

} // namespace chat::ui
