// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/message.h"

#include <QObject>

#include <functional>

namespace chat {
class Directory;
} // namespace chat

namespace chat::ui {

class TimelinePane;
class UnreadBar;

//! Goes to what calls in an account: the next mention, the next unread conversation.
class ReadingActions : public QObject
{
    Q_OBJECT

public:
    //! The ways between conversations.
    struct Ways
    {
        std::function<ChannelRef()> current; //!< empty: none is open
        std::function<void()> toUnread; //!< the next conversation with unread messages
        std::function<bool()> toMention; //!< the same with a mention; false: there is none
    };

    //! All are borrowed.
    ReadingActions(Directory &directory, TimelinePane &timeline, Ways ways, QObject *parent = nullptr);

    void setBar(UnreadBar &bar); //!< its buttons are the same actions
    //! Of the open conversation, then of the others.
    void goToNextMention();

private:
    [[nodiscard]] bool showMention();

    Directory &m_directory;
    TimelinePane &m_timeline;
    Ways m_ways;
};

} // namespace chat::ui
