// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/timeline/list/loading/edgerooms.h"

#include "ui/timeline/list/loading/blankrows.h"

namespace chat::ui {

using Phase = MessageListModel::EdgeState::Phase;

EdgeRooms::EdgeRooms(const BlankRows &rows)
    : m_rows(rows)
{
}

int EdgeRooms::roomAt(const MessageListModel &model, Edge edge) const
{
    const bool more = edge == Edge::Older || !model.atPresent();
    return more && model.rowCount() > 0 && model.edge(edge).phase != Phase::End ? m_rows.height() : 0;
}

bool EdgeRooms::isOutdated(const MessageListModel &model) const
{
    return m_above != roomAt(model, Edge::Older) || m_below != roomAt(model, Edge::Newer);
}

void EdgeRooms::update(const MessageListModel &model)
{
    m_above = roomAt(model, Edge::Older);
    m_below = roomAt(model, Edge::Newer);
}

bool EdgeRooms::isPromised(const MessageListModel &model, Edge edge)
{
    return model.edge(edge).phase != Phase::Failed;
}

} // namespace chat::ui
