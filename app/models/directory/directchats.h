// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/history/directory/directorysnapshot.h"
#include "app/models/unread/unreadcounts.h"
#include "app/services/backend.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <vector>

namespace chat {

//! The account's direct chats, latest first, and their peers.
class DirectChats : public QObject
{
    Q_OBJECT

public:
    DirectChats(Backend &backend, UnreadCounts &unread, QObject *parent = nullptr);

    [[nodiscard]] const std::vector<DirectChat> &all() const { return m_chats; }
    [[nodiscard]] const DirectChat *find(const ChannelId &code) const; //!< null: not known
    [[nodiscard]] const User *findPeer(const UserId &user) const;

    //! Loads the list again; an earlier load that was not answered yet is dropped. The list does not change on failure.
    void load(const std::function<void(const std::optional<ApiError> &)> &done);
    //! What an earlier run knew, as long as the server has not said anything.
    void recall(const std::vector<DirectChat> &chats, const std::vector<StoredReadMark> &marks);
    //! Up to when the chats were read here. Some servers never hear of it and go on counting.
    [[nodiscard]] std::vector<StoredReadMark> readMarks() const;
    //! This count is from an earlier run: a server that keeps read marks knows better.
    void recallUnread(const StoredUnread &unread);
    //! A chat that the server told of by itself.
    void take(const DirectChat &chat);
    //! A new message in one of them: an unknown chat makes the list load again.
    void touch(const Message &message);
    //! Hides it from the list, here and on the server.
    void close(const ChannelId &code, QObject *context, Callback<Unit> callback);
    void markRead(const ChannelRef &channel);
    UnreadCounts::Map markAllRead();
    //! What is unread there has changed: where nothing is left, the server's count is no news until something comes.
    void noteCount(const ChannelRef &channel);
    void forgetRead(const ChannelRef &channel) { m_readUpTo.remove(channel.id); } //!< undone

    //! The peer's account has another name or picture. Returns whether anything changed.
    bool updatePeer(const User &user);
    bool setPresence(const UserId &user, bool online);

Q_SIGNALS:
    void directChatsChanged();

private:
    void reload();
    void takeAll(std::vector<DirectChat> chats);
    void count(const DirectChat &chat);
    void sort();
    void noteRead(const DirectChat &chat);
    [[nodiscard]] int unreadIn(const DirectChat &chat) const;

    Backend &m_backend;
    UnreadCounts &m_unread;
    std::vector<DirectChat> m_chats;
    QHash<ChannelId, QDateTime> m_readUpTo; //!< UTC
    QSet<ChannelId> m_recalled; //!< whose count is from an earlier run
    bool m_loading = false;
    quint32 m_generation = 0; //!< answers to an earlier load() are dropped
};

} // namespace chat
