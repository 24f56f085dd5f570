// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/events.h"
#include "app/models/timeline/messagestore.h"

#include <QSet>

#include <functional>
#include <optional>
#include <vector>

namespace chat {

//! Keeps the quotes of a window's rows as their originals are now: as far as those are in the window, an event contained
//! them, or they were deleted.
class RowQuotes
{
public:
    //! `rows` is borrowed.
    explicit RowQuotes(MessageStore &rows)
        : m_rows(rows)
    {
    }

    //! Before the message is shown: its quote becomes what is known now.
    void refresh(Message &message) const;
    // What happened to an original; returned are the rows whose quote changed.
    [[nodiscard]] std::vector<int> follow(const MessageId &original);
    [[nodiscard]] std::vector<int> followUnseen(const MessageId &original, const Content &content);
    [[nodiscard]] std::vector<int> followDeleted(const MessageId &original);

private:
    [[nodiscard]] std::optional<Quote> now(const Quote &before) const;
    [[nodiscard]] std::vector<int> change(
        const MessageId &original, const std::function<std::optional<Quote>(const Quote &)> &now);

    MessageStore &m_rows;
    QSet<MessageId> m_deleted; //!< recently
};

} // namespace chat
