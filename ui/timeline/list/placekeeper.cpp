// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/timeline/list/placekeeper.h"

#include "app/models/timeline/messagelistmodel.h"
#include "ui/timeline/list/rowgeometry.h"
#include "ui/timeline/list/rowlayouts.h"

#include <QAbstractItemView>

namespace chat::ui {

PlaceKeeper::PlaceKeeper(QAbstractItemView &view, RowGeometry &rows)
    : m_view(view)
    , m_rows(rows)
{
}

void PlaceKeeper::leave(const MessageListModel *model)
{
    m_places.insert(model, ScrollAnchor::capture(m_view, *model));
}

void PlaceKeeper::capture()
{
    const MessageListModel *model = m_rows.layouts().model();
    if (!m_rows.isKnown() || !model)
        return;
    m_anchor = ScrollAnchor::capture(m_view, *model);
    // At the end of the window, but not of history: new rows below are read next, not skipped.
    m_anchor.atBottom = m_anchor.atBottom && (model->atPresent() || model->isFromDisk());
    m_rows.setKnown(false);
}

bool PlaceKeeper::restore() const
{
    return m_anchor.restore(m_view, *m_rows.layouts().model());
}

void PlaceKeeper::rename(const MessageId &from, const MessageId &to)
{
    if (m_anchor.id == from)
        m_anchor.id = to;
}

PlaceKeeper::Reading PlaceKeeper::reading() const
{
    const int row = m_rows.isKnown() && m_rows.layouts().model() ? m_rows.at({10, 0}) : -1;
    const int top = row < 0 ? 0 : m_rows.rectOf(row).top();
    if (top >= 0)
        return {};
    Reading reading;
    reading.row = row;
    reading.y = m_rows.layouts().height(row);
    size_t number = 0;
    bool found = false;
    m_rows.layouts().of(row).visit([&](const Part &, QPoint at) {
        if (!found && top + at.y() >= 0) {
            found = true;
            reading.part = number;
            reading.y = at.y();
        }
        ++number;
    });
    return reading;
}

void PlaceKeeper::hold(const Reading &before)
{
    RowLayouts &layouts = m_rows.layouts();
    if (before.row < 0 || m_anchor.id != layouts.model()->messageAt(before.row).id)
        return;
    int place = layouts.height(before.row);
    size_t number = 0;
    layouts.of(before.row).visit([&](const Part &, QPoint at) {
        if (number++ == before.part)
            place = at.y();
    });
    m_anchor.offset -= place - before.y;
}

} // namespace chat::ui
