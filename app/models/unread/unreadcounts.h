// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/channel.h"
#include "app/history/directory/directorysnapshot.h"
#include "app/models/unread/unreadmessages.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>

namespace chat {

//! What is unread in all conversations of an account. A message becomes read by being seen (`see`, called by the view
//! that shows it), or because a person says so. Where each conversation was read up to is kept between runs
//! (`readPlace`); what follows there is read from the store (`UnreadRecount`) and then counted from live events.
class UnreadCounts : public QObject
{
    Q_OBJECT

public:
    struct Unread
    {
        int count = 0;
        int mentions = 0; //!< of us, one of our roles, or everybody; in direct chats each message
        MessageId first; //!< the first unread message, if known: the place of the divider
        bool atLeast = false; //!< there may be more: something is missing in the store
        friend bool operator==(const Unread &, const Unread &) = default;
    };
    using Map = QHash<ChannelRef, UnreadMessages>;
    using Filter = std::function<bool(const ChannelRef &)>;

    explicit UnreadCounts(QObject *parent = nullptr);

    [[nodiscard]] Unread of(const ChannelRef &channel) const;
    [[nodiscard]] bool contains(const MessageRef &message) const;
    //! The first mention that was not seen; empty: none, or it is known by number alone.
    [[nodiscard]] MessageId firstMention(const ChannelRef &channel) const
    {
        const auto unread = m_states.value(channel);
        return channel.kind == ChannelKind::Direct ? unread.first() : unread.firstMention();
    }
    //! The sum over these conversations; `first` is not set.
    [[nodiscard]] Unread sum(const Filter &filter) const;
    [[nodiscard]] const QSet<ChannelRef> &unread() const { return m_unread; } //!< those with something unread

    // What happens
    //! A new message that is not our own.
    void count(const Message &message, bool mention);
    void noteOwn(const Message &message) { state(message.channel).noteNewest(placeOf(message)); }
    //! An edited message mentions us now, or no longer does.
    void recount(const MessageRef &message, bool mention);
    void remove(const MessageRef &message); //!< it was deleted
    //! The server's count of a direct chat, if it is higher; `newest`: the time of its newest message (UTC).
    void raiseDirect(const ChannelRef &channel, int count, const QDateTime &newest);
    //! It was read up to then (UTC) by another program.
    void readUpTo(const ChannelRef &channel, const QDateTime &time);
    void fill(const ChannelRef &channel, UnreadMessages::Stored stored);
    [[nodiscard]] quint64 heard() const { return m_heard; } //!< see UnreadMessages::Entry

    // What a person does
    //! These messages, oldest first, were on screen in the active window.
    void see(const ChannelRef &channel, const std::vector<ReadPlace> &rows);
    void markRead(const ChannelRef &channel);
    //! Returns what it changed, for restore().
    Map markRead(const Filter &filter);
    //! Undoes markRead(); messages that arrived in between are added.
    void restore(const Map &taken);
    //! Everything behind that place is unread.
    void markUnread(const ChannelRef &channel, const ReadPlace &place);
    //! The conversation whose end is on screen in the active window (or none): messages that arrive there are seen in a
    //! moment, hence unreadChanged() waits that long.
    void setFollowed(const ChannelRef &channel);
    [[nodiscard]] const ChannelRef &followed() const { return m_followed; }

    // Between runs
    //! Conversations that were never read count as read up to then (UTC).
    void setBaseline(const QDateTime &time);
    [[nodiscard]] QDateTime baseline() const;
    void recall(const StoredReadPlace &mark);
    void recall(const ChannelRef &channel, const UnreadMessages::Estimate &estimate);
    [[nodiscard]] ReadPlace readUpTo(const ChannelRef &channel) const; //!< the baseline where nothing was read
    //! The newest message of a conversation that was heard of; a time of 0: none.
    [[nodiscard]] ReadPlace newest(const ChannelRef &channel) const { return m_states.value(channel).newest(); }
    [[nodiscard]] bool isMarked(const ChannelRef &channel) const { return m_marked.contains(channel); }
    //! Of a conversation that is marked: something was read there. The guild is not set.
    [[nodiscard]] StoredReadPlace readPlace(const ChannelRef &channel) const;
    [[nodiscard]] QSet<ChannelRef> takeMoved() { return std::exchange(m_moved, {}); } //!< since the last call
    void noteAllMoved() { m_moved += m_marked; } //!< what was taken did not get to the disk
    //! The conversation no longer exists.
    void forget(const ChannelRef &channel);

Q_SIGNALS:
    void unreadChanged(const chat::ChannelRef &channel);
    void readMoved(); //!< a read mark is to be stored
    //! More is unread than is known: fill() is wanted.
    void recountWanted(const chat::ChannelRef &channel);

private:
    //! What happened to messages of a conversation.
    struct Lately
    {
        QSet<MessageId> removed;
        QHash<MessageId, bool> mentions; //!< edited ones: whether they mention us now
    };

    [[nodiscard]] Lately &lately(const ChannelRef &channel);
    [[nodiscard]] static ReadPlace placeOf(const Message &message);
    [[nodiscard]] UnreadMessages &state(const ChannelRef &channel);
    void noteUnread(const ChannelRef &channel, const UnreadMessages &messages);
    void changed(const ChannelRef &channel);
    void moved(const ChannelRef &channel);
    void tellLate();

    QHash<ChannelRef, UnreadMessages> m_states;
    QSet<ChannelRef> m_unread;
    QSet<ChannelRef> m_marked; //!< where something was read: others begin at the baseline
    QSet<ChannelRef> m_moved;
    QHash<ChannelRef, Lately> m_lately; //!< what undoing must not bring back
    qsizetype m_latelyCount = 0;
    ChannelRef m_followed;
    QTimer m_late; //!< runs while messages of the followed conversation are not told
    qint64 m_baseline = 0;
    quint64 m_heard = 0;
};

} // namespace chat
