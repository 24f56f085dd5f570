// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/events.h"

#include <QHash>

#include <deque>
#include <optional>

namespace chat::kook {

//! Brings together the messages of our account and what a relay says of them: which program wrote each. Either may come
//! first. Remembers the latest ones.
class KookMarks
{
public:
    //! A message of ours came: the program is put into it if it is known. A mark for it may follow.
    void note(Message &message);
    //! A relay says who wrote a message. Nothing: its event is to come, or a window of ours wrote it.
    [[nodiscard]] std::optional<MessageMarked> mark(const MessageId &message, const QString &program);

private:
    //! One of the two, whichever came first.
    struct Half
    {
        ChannelRef channel;
        QString program;
    };
    void remember(const MessageId &message, const Half &half);

    QHash<MessageId, Half> m_halves;
    std::deque<MessageId> m_order; //!< the oldest first
};

} // namespace chat::kook
