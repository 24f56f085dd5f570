// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/page.h"
#include "app/history/storedhistory.h"

#include <QDateTime>
#include <QHash>
#include <QObject>

#include <functional>
#include <optional>
#include <vector>

namespace chat {

class LocalStore;
class MessageService;

//! Asks for what is new in single conversations and reports it as the live connection would: a message that is not
//! known yet becomes a MessageService::eventReceived, so that it is counted, shown and stored like any other. Then the page is
//! put into the history with the moment it was asked for, which finds edits, deletions and reactions.
class NewsFetcher : public QObject
{
    Q_OBJECT

public:
    struct Outcome
    {
        std::optional<ApiError> error;
        bool more = false; //!< the page was full: there is more to ask for
    };
    using Done = std::function<void(const Outcome &)>;

    //! Both are borrowed. `since`: what was written before is no news where nothing was asked for so far.
    NewsFetcher(MessageService &service, LocalStore &store, const UserId &self, const QDateTime &since,
        QObject *parent = nullptr);

    //! What follows the newest known message. One question at a time for each conversation.
    void ask(const ChannelRef &channel, const Done &done);
    //! The newest page, whatever is known of it; then everything shown that is older than the question is compared.
    void compare(const ChannelRef &channel, const Done &done);

private:
    //! What is known of one conversation.
    struct Place
    {
        Cursor after; //!< empty: its newest page is asked for
        QDateTime newest; //!< UTC, of the newest message seen; null: none
        MessageId last; //!< of the last page
        bool begun = false; //!< asked at least once
        int fullPages = 0; //!< in a row
    };

    void fetch(const MessageQuery &query, const Done &done);
    void sort(const MessageQuery &query, const MessagePage &page, Moment asked, const Done &done);
    void tell(const MessageQuery &query, const MessagePage &page, const std::vector<MessageId> &unknown);
    void store(const MessageQuery &query, const MessagePage &page, Moment asked, const Done &done);
    void advance(const MessageQuery &query, const MessagePage &page);
    [[nodiscard]] bool isNews(const MessageQuery &query, const Message &message) const;

    MessageService &m_service;
    LocalStore &m_store;
    const UserId m_self;
    const QDateTime m_since;
    QHash<ChannelRef, Place> m_places;
};

} // namespace chat
