// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/message.h"

#include <QObject>

namespace chat {
class Directory;
} // namespace chat

namespace chat::ui {

class MessageListView;

//! The "new messages" line of the conversation that is shown: above the first unread message when the conversation is
//! opened, and above the first one that comes while nobody looks. It stays until the conversation is left.
class UnreadLine : public QObject
{
    Q_OBJECT

public:
    //! Both are borrowed.
    UnreadLine(MessageListView &view, Directory &directory);

    void leave(); //!< another conversation comes
    //! The conversation is opened: goes to the first unread message. False: nothing is unread.
    bool open();
    //! The same without going there.
    void stay();
    void follow(); //!< the rows are others: goes on to a message that was not among them
    void goAway(); //!< nobody looks for a while
    //! Somebody looks again: goes to what came meanwhile if it has scrolled out.
    void comeBack();
    void moveTo(const MessageId &id); //!< without going there

private:
    [[nodiscard]] MessageId first() const;
    void go(const MessageId &id);
    void onUnreadChanged(const ChannelRef &channel);

    MessageListView &m_view;
    Directory &m_directory;
    MessageId m_above; //!< the line is above it; empty: there is none
    MessageId m_wanted; //!< is being loaded
    bool m_opened = false;
    bool m_allRead = false; //!< when somebody looked last
};

} // namespace chat::ui
