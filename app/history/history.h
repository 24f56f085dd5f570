// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/events.h"
#include "app/domain/page.h"
#include "app/history/messagecodec.h"

#include <QHash>
#include <QSet>

#include <functional>
#include <optional>
#include <vector>

namespace chat {

class HistoryFile;

//! When something was learnt or asked: a number that only grows, over runs of the program too.
using Moment = qint64;

//! A run of messages with nothing missing between them, oldest first, and what is beyond its ends.
struct HistoryStretch
{
    enum class End : quint8 {
        Stored, //!< the next message is stored too: ask again
        Gap, //!< something may be missing: the server knows
        Edge, //!< nothing is there: the beginning, or the present
    };
    std::vector<Message> messages;
    End older = End::Gap;
    End newer = End::Gap;
    QString olderCursor; //!< Gap: the server's token to ask with; empty: ask beside the first message
    QString newerCursor;
};

//! What one account has seen: conversations as ordered messages with known gaps, in a HistoryFile. The one place that
//! decides what is newer:
//!   - Each piece of knowledge has its moment: a page the one when it was asked for, an event the one when it was heard.
//!     What was heard later is never overwritten by a page that was asked for earlier; such a page leaves a doubt.
//!   - Within a page nothing is missing. A stored message between two neighbours of a page that the page does not have,
//!     and of which nothing was heard since it was asked for, was deleted unnoticed.
//!   - A deletion is remembered: no earlier page and no late event brings the message back.
//! Synchronous, for one thread; the caller opens transactions (HistoryFile::begin) around what belongs together.
class History
{
public:
    //! `file` is borrowed and open for writing, or for reading if nothing is taken.
    //! `self`: whose reactions are our own.
    History(HistoryFile &file, const UserId &self, MessageCodec::ContentReader reader);
    ~History();

    [[nodiscard]] Moment now(); //!< a moment later than all before
    //! Forgets what it remembers of the file: a transaction was not kept.
    void forget();

    // Sources
    //! Messages whose row says something newer than the page: they are to be asked for one by one.
    using Doubts = std::vector<MessageId>;
    //! The answer to `query`, asked for at `asked`. `live`: events come since then, so nothing is missed after it.
    Doubts takePage(const MessageQuery &query, const MessagePage &page, Moment asked, bool live);
    void takeEvent(const MessageEvent &event, Moment heard);
    void takeEvent(const MessageEvent &event) { takeEvent(event, now()); }
    //! One message afresh, asked for at `asked`; nothing: the server has none of that id.
    void takeOne(const MessageRef &ref, const std::optional<Message> &message, Moment asked);
    //! Events may be missing from here on: something may follow the newest message of every conversation.
    void loseEvents();

    // Reading: at most `limit` messages; nothing: there is none, or that message is not stored.
    [[nodiscard]] std::optional<HistoryStretch> latest(const ChannelRef &channel, int limit) const;
    [[nodiscard]] std::optional<HistoryStretch> before(const MessageRef &ref, int limit) const;
    [[nodiscard]] std::optional<HistoryStretch> after(const MessageRef &ref, int limit) const;
    [[nodiscard]] std::optional<Message> find(const MessageRef &ref) const;
    [[nodiscard]] std::vector<ChannelRef> conversations() const;
    [[nodiscard]] qint64 count(const ChannelRef &channel) const;
    //! Earlier texts of an edited message, oldest first.
    struct Version
    {
        QDateTime replaced; //!< UTC
        QString source;
    };
    [[nodiscard]] std::vector<Version> versions(const MessageRef &ref) const;
    //! Every message of a conversation from the oldest on, with bounded memory; `visit` returns false to stop.
    //! `gapBefore`: something may be missing before this one.
    void visit(const ChannelRef &channel, const QDateTime &from, const QDateTime &to,
        const std::function<bool(const Message &, bool gapBefore)> &visit) const;

private:
    struct Row;
    struct Place;

    //! 0: not stored, and not to be made.
    [[nodiscard]] qint64 conversationOf(const ChannelRef &channel, bool make) const;
    void setOpen(qint64 conversation, bool open, const QString &newer = {});
    [[nodiscard]] qint64 numberOf(const User &user) const;
    [[nodiscard]] User person(qint64 number) const;

    [[nodiscard]] std::optional<Row> rowOf(qint64 conversation, const MessageId &id) const;
    [[nodiscard]] std::optional<Row> rowAtCursor(qint64 conversation, const Cursor &cursor, bool older) const;
    //! The next stored message beside a place that is not deleted.
    [[nodiscard]] std::optional<Row> neighbour(qint64 conversation, const Place &place, bool older) const;
    [[nodiscard]] Place placeFor(qint64 conversation, qint64 created) const;
    [[nodiscard]] std::vector<Place> makeRoom(
        qint64 conversation, const std::vector<const Message *> &group, const QByteArray &before);
    [[nodiscard]] std::optional<Message> messageOf(const Row &row, const ChannelRef &channel) const;
    void insert(qint64 conversation, const Message &message, const Place &place, bool gap, Moment heard);
    void write(const Row &row, const Message &message, Moment heard);
    void keepVersion(const Row &row, const Message &before, const Message &now);
    void setGap(qint64 row, bool gap, const QString &older = {});
    void bury(qint64 conversation, const Row &row, Moment at);
    //! Joins two rows: what is stored between them and was not heard of since `asked` is gone.
    void join(qint64 conversation, const Place &from, const Place &to, Moment asked);
    [[nodiscard]] std::optional<HistoryStretch> stretch(
        const ChannelRef &channel, const std::optional<MessageId> &from, bool older, int limit) const;
    void created(const Message &message, Moment heard);
    void amend(const MessageRef &ref, Moment heard, const std::function<void(Message &)> &change);
    void updated(const MessageUpdated &update, Moment heard);
    void deleted(const MessageRef &ref, Moment heard);
    void reacted(const MessageRef &ref, const Emoji &emoji, const UserId &user, bool added, Moment heard);
    void rememberUnseen(const MessageRef &ref, bool deleted, Moment heard);

    HistoryFile &m_file;
    UserId m_self;
    MessageCodec m_codec;
    void reserve(Moment upTo);

    Moment m_now = 0;
    Moment m_reserved = 0; //!< up to which the file knows that moments were given out
    mutable QHash<ChannelRef, qint64> m_conversations;
    mutable QHash<QByteArray, qint64> m_numbers; //!< of people, by their bytes
    mutable QHash<qint64, User> m_people;
    //! Changes and deletions of messages that are not stored: pages under way may still bring them as they were.
    struct Unseen
    {
        Moment heard = 0;
        bool deleted = false;
    };
    QHash<std::pair<ChannelRef, MessageId>, Unseen> m_unseen;
};

} // namespace chat
