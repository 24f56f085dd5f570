// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/events.h"

#include <QHash>
#include <QSet>

#include <deque>
#include <optional>

namespace chat::kook {

//! Brings together the messages of our account and what a relay says of them: which program wrote each. Either may come
//! first, and a message may come several times. Remembers the latest ones.
class KookMarks
{
public:
    //! A message of ours came: the program is put into it if it is known. A mark for it may follow.
    void note(Message &message);
    //! A relay says who wrote a message. Nothing: its event is to come, or a window of ours wrote it.
    [[nodiscard]] std::optional<MessageMarked> mark(const MessageId &message, const QString &program);

private:
    QHash<QByteArray, QString> m_programs; //!< by message, packed
    std::deque<QByteArray> m_marked; //!< the same messages, the oldest first
    QSet<QString> m_names; //!< of programs, so that each is kept once
    QHash<MessageId, ChannelRef> m_waiting; //!< messages without a program
    std::deque<MessageId> m_arrived; //!< those that waited, the oldest first
};

} // namespace chat::kook
