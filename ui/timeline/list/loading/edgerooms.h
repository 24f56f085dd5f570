// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/timeline/messagelistmodel.h"

namespace chat::ui {

class BlankRows;

//! The room beyond the first and the last loaded row, as long as there are more messages: it has always the same height,
//! so that nothing moves when they come.
class EdgeRooms
{
public:
    using Edge = MessageListModel::Edge;

    explicit EdgeRooms(const BlankRows &rows);

    [[nodiscard]] int above() const { return m_above; }
    [[nodiscard]] int below() const { return m_below; }
    void update(const MessageListModel &model); //!< as it has them now
    [[nodiscard]] bool isOutdated(const MessageListModel &model) const;

    //! Are rows shown there? Not where they could not be loaded.
    [[nodiscard]] static bool isPromised(const MessageListModel &model, Edge edge);

private:
    [[nodiscard]] int roomAt(const MessageListModel &model, Edge edge) const;

    const BlankRows &m_rows;
    int m_above = 0;
    int m_below = 0;
};

} // namespace chat::ui
