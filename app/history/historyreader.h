// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/readplace.h"
#include "app/history/historyrows.h"

#include <functional>
#include <optional>
#include <vector>

namespace chat {

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

//! What others wrote behind a place in a conversation.
struct HistoryUnread
{
    struct Entry
    {
        ReadPlace place;
        Mentions calls;
    };
    std::vector<Entry> entries; //!< oldest first
    int beyond = 0; //!< how many follow them
    ReadPlace newest; //!< of the newest message behind the place, our own too; 0: there is none
    bool complete = true; //!< false: something may be missing
};

//! Reads one account's history. Synchronous, for one thread.
class HistoryReader
{
public:
    //! `file` is borrowed and open.
    HistoryReader(HistoryFile &file, MessageCodec::ContentReader reader);
    [[nodiscard]] HistoryFile &file() const { return m_file; }

    // At most `limit` messages; nothing: there is none, or that message is not stored.
    [[nodiscard]] std::optional<HistoryStretch> latest(const ChannelRef &channel, int limit) const;
    [[nodiscard]] std::optional<HistoryStretch> before(const MessageRef &ref, int limit) const;
    [[nodiscard]] std::optional<HistoryStretch> after(const MessageRef &ref, int limit) const;
    //! What a view reads. `from`: the message to start beside; Latest: nothing. Around has `from` itself and half of
    //! `limit` at each side.
    struct SliceQuery
    {
        enum class Direction : quint8 { Latest, Before, After, Around };
        Direction direction = Direction::Latest;
        ChannelRef channel;
        MessageId from;
        int limit = 50;
        bool overGaps = true; //!< false: stops at the first gap
        bool withGone = false; //!< deleted messages, too
    };
    //! Nothing: that message is not stored, or (Latest) none is.
    [[nodiscard]] std::optional<HistorySlice> slice(const SliceQuery &query) const;
    //! What others wrote behind a place up to which a conversation was read. `limit`: how many are named; those behind
    //! them are counted alone.
    [[nodiscard]] HistoryUnread unreadBehind(
        const ChannelRef &channel, const ReadPlace &place, const UserId &self, int limit) const;
    [[nodiscard]] qint64 newestTime(const ChannelRef &channel) const; //!< of its newest message, Unix ms; 0: none
    [[nodiscard]] std::optional<Message> find(const MessageRef &ref) const;
    //! Was it ever stored, deleted or not?
    [[nodiscard]] bool knows(const MessageRef &ref) const;
    [[nodiscard]] std::vector<ChannelRef> conversations() const;
    [[nodiscard]] qint64 count(const ChannelRef &channel) const;
    //! Earlier texts of an edited message, oldest first.
    using Version = HistoryVersions::Version;
    [[nodiscard]] std::vector<Version> versions(const MessageRef &ref) const;
    //! The JSON that the server sent of it; empty: it is not kept.
    [[nodiscard]] QByteArray source(const MessageRef &ref) const;
    //! Everything a message said, also of one that was deleted; nothing: it is not stored.
    struct Texts
    {
        Message message;
        std::vector<Version> earlier; //!< oldest first
    };
    [[nodiscard]] std::optional<Texts> texts(const MessageRef &ref) const;
    //! Every message of a conversation from the oldest on, with bounded memory; `visit` returns false to stop.
    //! `gapBefore`: something may be missing before this one. False: they could not be read, see file().lastError().
    [[nodiscard]] bool visit(const ChannelRef &channel, const QDateTime &from, const QDateTime &to,
        const std::function<bool(const Message &, bool gapBefore)> &visit) const;

private:
    [[nodiscard]] std::optional<HistoryStretch> stretch(
        const ChannelRef &channel, const std::optional<MessageId> &from, bool older, int limit) const;

    [[nodiscard]] bool readSlice(
        const SliceQuery &query, const HistoryRows::Place &from, bool older, HistorySlice &slice) const;

    HistoryFile &m_file;

protected:
    HistoryRows m_rows;
};

} // namespace chat
