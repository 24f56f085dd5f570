// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/page.h"
#include "app/history/outbox/outboxentry.h"

#include <QObject>

#include <functional>
#include <optional>

namespace chat {

class MessageService;
class StoredHistory;
struct OutboxContext;

// When the answer to a sent message is lost (timeout, cut connection, 5xx, end of the program), the message may or may
// not exist, and sending it again could show it twice. So history since the last message known before sending is
// searched for a twin.

//! Could `candidate` be the message that this entry sent? Own, same kind and quote, not older than the attempt, not
//! claimed by another entry, same source or, since servers rewrite sources, same content.
[[nodiscard]] bool isTwin(const OutboxContext &context, const OutboxEntry &entry, const Message &candidate);

//! Searches the server's history once, forwards from a known message, else backwards from the present; tells the stored
//! history what it fetches. Deletes itself when it has called back.
class TwinSearch : public QObject
{
    Q_OBJECT

public:
    struct Outcome
    {
        std::optional<Message> found;
        std::optional<ApiError> error; //!< history could not be read
    };
    using Matches = std::function<bool(const Message &)>;
    using Done = std::function<void(Outcome)>; //!< never within start(); not at all if `parent` is gone

    //! `history`: may be null.
    TwinSearch(MessageService &service, StoredHistory *history, const ChannelRef &channel, Matches matches, Done done,
        QObject *parent);

    //! `after`: may be empty, or deleted by now. `from`: the message is not older than that.
    void start(const MessageId &after, const QDateTime &from);

private:
    void ask(MessageQuery::Direction direction, const Cursor &cursor);
    void take(MessageQuery::Direction direction, const MessagePage &page);
    void finish(Outcome outcome);

    MessageService &m_service;
    StoredHistory *m_history;
    ChannelRef m_channel;
    Matches m_matches;
    Done m_done;
    QDateTime m_from;
    int m_pages = 0;
};

} // namespace chat
