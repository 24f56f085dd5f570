// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/channel.h"
#include "app/domain/message.h"

#include <QHash>
#include <QObject>

#include <functional>

namespace chat {

//! How many messages are unread in each conversation, and how many of them mention us; counted from live messages.
class UnreadCounts : public QObject
{
    Q_OBJECT

public:
    struct Unread
    {
        int count = 0;
        int mentions = 0;
        MessageId first; //!< the first unread message, if known: the place of the divider
        friend bool operator==(const Unread &, const Unread &) = default;
    };
    using Map = QHash<ChannelRef, Unread>;
    using Filter = std::function<bool(const ChannelRef &)>;

    explicit UnreadCounts(QObject *parent = nullptr);

    [[nodiscard]] Unread of(const ChannelRef &channel) const { return m_unread.value(channel); }
    //! The sum over those conversations; `first` is not set.
    [[nodiscard]] Unread sum(const Filter &filter) const;

    void markRead(const ChannelRef &channel);
    //! Returns the counts it removed, for restore().
    Map markRead(const Filter &filter);
    //! What an earlier run counted; a conversation of which something was counted since keeps its count.
    void recall(const ChannelRef &channel, const Unread &unread);
    [[nodiscard]] const Map &all() const { return m_unread; } //!< some may be 0
    //! Undoes markRead(); messages that arrived in between are added.
    void restore(const Map &taken);
    //! The conversation no longer exists.
    void forget(const ChannelRef &channel);

    //! The conversation on screen: its messages are not counted while `visibleToUser`.
    void setCurrent(const ChannelRef &channel, bool visibleToUser);
    [[nodiscard]] bool isOnScreen(const ChannelRef &channel) const { return m_currentVisible && channel == m_current; }

    //! A new message that is neither our own nor on screen.
    void count(const Message &message, bool mention);
    //! An edited message mentions us now, or no longer does.
    void recount(const MessageRef &message, bool mention);
    //! The server's count of a direct chat: each of these messages is a mention.
    void setDirect(const ChannelRef &channel, int count);

Q_SIGNALS:
    void unreadChanged(const chat::ChannelRef &channel);

private:
    Map m_unread; //!< only those with something unread
    //! Whether each unread message counts as a mention: an edit may change that.
    QHash<ChannelRef, QHash<MessageId, bool>> m_counted;
    ChannelRef m_current;
    bool m_currentVisible = false;
};

} // namespace chat
