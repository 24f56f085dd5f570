// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/notify/notification.h"
#include "app/services/backend.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <deque>

namespace chat {

class Directory;

//! Decides what of one account's news is notified (NotifyRules; not what is on screen in an active window), groups it by
//! conversation, corrects it when messages are edited or deleted, and withdraws it when the conversation was read.
class Notifier : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype kMostConversations = 100; //!< with something notified; the oldest are withdrawn

    //! Both are borrowed. Hears the service after the directory, which knows by then whether a message mentions us.
    Notifier(Backend &backend, Directory &directory, QObject *parent = nullptr);

    //! Nothing is notified while it is on; what is shown is withdrawn.
    void setDoNotDisturb(bool on);
    //! Sends what was written in a notification, by way of the outbox. False: nothing was written.
    bool reply(const ChannelRef &channel, const QString &text);
    //! The person has removed the notification: news after it start a new one.
    void dismiss(const ChannelRef &channel);

Q_SIGNALS:
    //! To be shown in place of an earlier one of the same conversation. Once in a turn of the event loop, however much
    //! has happened.
    void notified(const chat::Notification &notification);
    void withdrawn(const chat::ChannelRef &channel);

private:
    struct Line
    {
        MessageId id;
        User author;
        QString text;
    };
    struct Group
    {
        std::deque<Line> lines; //!< the last ones, oldest first
        int earlier = 0; //!< that are no longer in `lines`
        bool calls = false;
        bool shown = false;
        bool news = false; //!< since it was last shown
        quint64 order = 0;
    };

    void onEvent(const MessageEvent &event);
    void onCreated(const Message &message);
    void onUpdated(const MessageUpdated &update);
    void onDeleted(const MessageRef &ref);
    void onUnread(const ChannelRef &channel);
    void place(bool last);
    [[nodiscard]] bool isWanted(const Message &message) const;
    void add(const Message &message);
    void showSoon(const ChannelRef &channel);
    void flush();
    void drop(const ChannelRef &channel);
    void dropSpare();
    [[nodiscard]] Notification describe(const ChannelRef &channel, const Group &group) const;

    Backend &m_backend;
    Directory &m_directory;
    QHash<ChannelRef, Group> m_groups;
    QSet<ChannelRef> m_dirty;
    std::deque<Message> m_unplaced; //!< of channels whose guild is not known yet
    QTimer m_flush;
    QTimer m_patience; //!< with messages in m_unplaced
    quint64 m_order = 0;
    bool m_doNotDisturb = false;
};

} // namespace chat
