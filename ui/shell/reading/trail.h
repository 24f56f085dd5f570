// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/channel.h"
#include "ui/timeline/list/scrollanchor.h"

#include <QList>

#include <optional>

namespace chat::ui {

//! The places that were shown one after the other, and which of them is shown now: for the ways back and forward.
//! A place is a conversation and what was read in it, so a jump inside a conversation makes a new one.
class Trail
{
public:
    static constexpr qsizetype kMost = 100;

    struct Stop
    {
        ChannelRef channel;
        ScrollAnchor place; //!< what was read when it was left
    };

    //! Adds a place behind the present one; those that were ahead are dropped. The same conversation: nothing happens.
    void visit(const ChannelRef &channel);
    //! The same for a message of the present conversation.
    void jump(const MessageId &message);
    //! What is read at the present place.
    void note(const ScrollAnchor &place);
    [[nodiscard]] std::optional<Stop> back(); //!< goes there; nothing: it is the first one
    [[nodiscard]] std::optional<Stop> forward();
    [[nodiscard]] bool hasBack() const { return m_at > 0; }
    [[nodiscard]] bool hasForward() const { return m_at + 1 < m_stops.size(); }
    void forget(const ChannelRef &channel); //!< it is gone

private:
    void add(Stop stop);

    QList<Stop> m_stops;
    qsizetype m_at = -1; //!< -1: none yet
};

} // namespace chat::ui
