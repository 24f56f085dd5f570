// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/message.h"
#include "app/history/storedhistory.h"
#include "app/models/unread/unreadcounts.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>

namespace chat {

class Backend;

//! Reads from the stored history what is unread: at the start, after pages were stored, and when the counts ask for it.
//! A few conversations at a time, on the history's thread.
class UnreadRecount : public QObject
{
    Q_OBJECT

public:
    using MentionsSelf = std::function<bool(const ChannelRef &, const Mentions &)>;

    //! Both are borrowed.
    UnreadRecount(Backend &backend, UnreadCounts &counts, MentionsSelf mentionsSelf, QObject *parent = nullptr);

    //! Follows the account's store once there is one. To be called now and then.
    void attach();
    void want(const ChannelRef &channel);
    void wantAll(); //!< all stored conversations that go on behind what was read
    //! What is unread there is not known yet: counted() follows.
    [[nodiscard]] bool isCounting(const ChannelRef &channel) const;

Q_SIGNALS:
    void counted(const chat::ChannelRef &channel);

private:
    void ask();
    void finish();

    Backend &m_backend;
    UnreadCounts &m_counts;
    MentionsSelf m_mentionsSelf;
    QPointer<StoredHistory> m_history;
    QList<ChannelRef> m_wanted; //!< each once
    QSet<ChannelRef> m_known; //!< the same
    QList<ChannelRef> m_asked; //!< whose answers are awaited
    bool m_listing = false; //!< which conversations to ask for is asked
    QTimer m_soon;
    QTimer m_lost; //!< runs while something is awaited: an overloaded store drops questions
};

} // namespace chat
