// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/message.h"

#include <QHash>

#include <functional>
#include <limits>

namespace chat {

//! Knows which events may report what an answer of the server contained already. Events and answers come on different
//! connections: an event may come seconds after such an answer and, if its connection was broken, whenever the server
//! sends again what was missed.
class Crossings
{
public:
    using Clock = std::function<qint64()>; //!< milliseconds, of which only differences mean anything

    explicit Crossings(Clock clock);
    void setClock(const Clock &clock) { m_clock = clock; }

    //! Do events come?
    void setLive(bool live);
    //! An answer came about this message; without an id: about any messages of that conversation.
    void noteAnswer(const MessageRef &about);
    //! May an event about that message, heard now, have happened before the last answer about it?
    [[nodiscard]] bool mayCross(const MessageRef &message) const;

private:
    [[nodiscard]] bool isRecent(qint64 moment) const;
    [[nodiscard]] bool hasCrossed(qint64 answered) const;

    Clock m_clock;
    QHash<ChannelRef, qint64> m_pages; //!< to the time of the last one
    QHash<MessageRef, qint64> m_messages;
    bool m_live = false;
    qint64 m_liveAt = 0; //!< when events came again the last time
    //! Since then events may have been missed that come again soon after m_liveAt.
    qint64 m_behindSince = std::numeric_limits<qint64>::min();
};

} // namespace chat
