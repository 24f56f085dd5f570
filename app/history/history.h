// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/events.h"
#include "app/domain/page.h"
#include "app/history/historyreader.h"

#include <QHash>

#include <functional>
#include <optional>
#include <vector>

namespace chat {

//! What one account has seen: conversations as ordered messages with known gaps, in a HistoryFile. The one place that
//! decides what is newer:
//!   - Each piece of knowledge has its moment: a page the one when it was asked for, an event the one when it was heard.
//!     What was heard later is never overwritten by a page that was asked for earlier; such a page leaves a doubt.
//!   - Within a page nothing is missing. A stored message between two neighbours of a page that the page does not have,
//!     and of which nothing was heard since it was asked for, was deleted unnoticed.
//!   - A deletion is remembered: no earlier page and no late event brings the message back.
//! Synchronous, for one thread; the caller opens transactions (HistoryFile::begin) around what belongs together.
class History : public HistoryReader
{
public:
    //! `file` is borrowed and open for writing. `self`: whose reactions are our own.
    History(HistoryFile &file, const UserId &self, MessageCodec::ContentReader reader);

    [[nodiscard]] Moment now(); //!< a moment later than all before
    //! Puts some of the messages into the index that are not in it yet. True: there are more.
    bool index(int messages);
    //! Forgets what it remembers of the file: others changed it.
    void forget() { m_rows.forget(); }
    //! The messages of that conversation, or of all (empty), were removed for good: no earlier page or event brings them
    //! back.
    void noteForgotten(const ChannelRef &channel, Moment at);

    // Views
    //! From now on changes of that conversation are noted, for takeChanges().
    void watch(const ChannelRef &channel, bool on) { m_rows.watch(channel, on); }
    [[nodiscard]] QSet<ChannelRef> watched() const { return m_rows.watched(); }
    [[nodiscard]] HistoryChanges takeChanges() { return m_rows.takeChanges(); }

    // Sources
    //! Messages whose row says something newer than the page: they are to be asked for one by one.
    using Doubts = std::vector<MessageId>;
    //! The answer to `query`, asked for at `asked`. `live`: events come since then, so nothing is missed after it.
    Doubts takePage(const MessageQuery &query, const MessagePage &page, Moment asked, bool live);
    void takeEvent(const MessageEvent &event, Moment heard);
    void takeEvent(const MessageEvent &event) { takeEvent(event, now()); }
    //! One message afresh, asked for at `asked`; nothing: the server has none of that id. True: something newer was
    //! heard meanwhile, and stays.
    bool takeOne(const MessageRef &ref, const std::optional<Message> &message, Moment asked);
    //! Events may be missing from here on: something may follow the newest message of every conversation.
    void loseEvents();

private:
    void rewrite(const HistoryRows::Row &row, const std::optional<Message> &before, const Message &now, Moment heard);
    [[nodiscard]] Doubts emptied(qint64 conversation, Moment asked, bool live);
    void created(const Message &message, Moment heard);
    void put(qint64 conversation, const Message &message, Moment heard);
    void amend(const MessageRef &ref, Moment heard, const std::function<void(Message &)> &change);
    void updated(const MessageUpdated &update, Moment heard);
    void deleted(const MessageDeleted &event, Moment heard);
    void reacted(const MessageRef &ref, const Emoji &emoji, const UserId &user, bool added, Moment heard);
    void rememberUnseen(const MessageRef &ref, bool deleted, Moment heard);
    void reserve(Moment upTo);
    [[nodiscard]] Moment forgottenAt(const ChannelRef &channel) const;

    HistoryFile &m_file;
    UserId m_self;
    Moment m_now = 0;
    Moment m_reserved = 0; //!< up to which the file knows that moments were given out
    //! Changes and deletions of messages that are not stored: pages under way may still bring them as they were.
    struct Unseen
    {
        Moment heard = 0;
        bool deleted = false;
    };
    QHash<std::pair<ChannelRef, MessageId>, Unseen> m_unseen;
    QHash<ChannelRef, Moment> m_forgotten; //!< by an empty reference: all conversations
};

} // namespace chat
