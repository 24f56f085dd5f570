// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/callback.h"
#include "app/domain/events.h"
#include "app/domain/page.h"
#include "app/history/repair/crossings.h"
#include "app/history/storedhistory.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <chrono>
#include <functional>
#include <optional>
#include <vector>

namespace chat {

class MessageService;

//! Asks one account's server for what the stored history lacks or may have wrong, and puts the answers there; views see
//! the result as changes of the history. What it repairs, and when:
//!   - pages that a view asks for (fetch, fetchBeside);
//!   - after lost events, the newest page of every conversation that is watched, until it comes;
//!   - shown messages that were not heard of since (compare);
//!   - single messages in doubt: an answer and an event crossed, an answer was lost (verify, suspect). Answers are all that
//!     come into the history, also to questions of others.
//! GUI thread; lives as long as the account.
class Reconciler : public QObject
{
    Q_OBJECT

public:
    //! Both are borrowed.
    Reconciler(MessageService &service, StoredHistory &history, QObject *parent = nullptr);

    void setSelf(const UserId &self) { m_self = self; }
    //! How long an event may take after the answer that it belongs to; pauses between attempts follow from it.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }
    //! Do events come?
    void setLive(bool live) { m_crossings.setLive(live); }
    //! In place of the machine's clock.
    void setClock(const Crossings::Clock &clock) { m_crossings.setClock(clock); }

    //! The callback comes when the page is in the history, and its changes were told.
    void fetch(const MessageQuery &query, QObject *context, Callback<MessagePage> callback);
    //! A page beside a known message.
    struct Beside
    {
        ChannelRef channel;
        bool older = true;
        std::vector<MessageId> ids; //!< the message, then others to take if it was deleted, further and further inside
        QString cursor; //!< the server's token for the first one; empty: the message itself
    };
    void fetchBeside(const Beside &beside, QObject *context, const Callback<MessagePage> &callback);

    void refreshNewest(const ChannelRef &channel) { refreshNewest(channel, 0); }
    [[nodiscard]] bool isRefreshing(const ChannelRef &channel) const { return m_refreshing.contains(channel); }
    //! Events are complete since then: what was heard of earlier may have changed unnoticed.
    [[nodiscard]] Moment since() const { return m_since; }
    //! Messages up to `last` are shown and were last heard of before since(). `beside`: the message after it and others
    //! behind, empty: it is the newest. Asked for once for each loss.
    void compare(const MessageRef &last, const std::vector<MessageId> &beside);
    //! No event was lost that we know of, but none may come either: what is shown and was heard of before `since` is
    //! compared. Nothing to do while the newest pages are asked for.
    void compareSince(Moment since);

    //! The message may be outdated: asks for it, after a while.
    void verify(const MessageRef &ref, std::chrono::milliseconds after = {});
    //! It may have been deleted unnoticed: if the server has none of that id, it goes.
    void suspect(const MessageRef &ref);

    //! The server reports in one of several ways that the message does not exist (any more).
    [[nodiscard]] static bool isGone(const ApiError &error);
    //! The server is not there, or not now: what the disk has is better than nothing.
    [[nodiscard]] static bool isAway(const ApiError &error);

Q_SIGNALS:
    //! The newest page was asked for after a loss, or by refreshNewest(): it came, or did not (and is asked for again).
    void refreshed(const chat::ChannelRef &channel, const std::optional<chat::ApiError> &error);
    //! since() has changed: who shows messages calls compare().
    void comparing();

private:
    void loseEvents();
    void refreshNewest(const ChannelRef &channel, int failures);
    void compareAgain(const MessageRef &last, const std::vector<MessageId> &beside, int failures);
    void hear(const MessageEvent &event);
    void hearReaction(const MessageRef &ref, const UserId &user);
    void askFor(const MessageRef &ref, int failures);
    [[nodiscard]] std::chrono::milliseconds pauseAfter(int failures) const;

    MessageService &m_service;
    StoredHistory &m_history;
    UserId m_self;
    std::chrono::milliseconds m_patience{2000};
    Moment m_since = 0;
    QHash<ChannelRef, int> m_refreshing; // to the number of the attempt that counts
    int m_attempt = 0;
    QSet<MessageRef> m_compared; //!< since the last loss
    QSet<MessageRef> m_verifying;
    QSet<MessageRef> m_verifyAgain; //!< the answer under way may be older than the doubt
    QSet<MessageRef> m_suspects;
    Crossings m_crossings;
};

} // namespace chat
