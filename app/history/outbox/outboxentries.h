// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/user.h"
#include "app/history/outbox/outboxdisk.h"
#include "app/history/outbox/outboxentry.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <chrono>
#include <functional>
#include <list>

namespace chat {

class MessageService;
class StoredHistory;
class OutboxEntries;

//! What the parts of an outbox have in common.
struct OutboxContext
{
    MessageService &service; //!< borrowed, as the entries
    OutboxEntries &entries;
    StoredHistory *history = nullptr; //!< borrowed; null: nobody keeps what succeeds
    User self = {};
    bool online = false;
    std::chrono::milliseconds patience{2000};

    //! How long to wait before the next try.
    [[nodiscard]] std::chrono::milliseconds pauseAfter(int failures) const;
    [[nodiscard]] Message rowOf(const OutboxEntry &entry) const; //!< how an unconfirmed message is shown
};

//! The entries of an outbox in their order, in memory and on disk.
class OutboxEntries : public QObject
{
    Q_OBJECT

public:
    using Key = OutboxEntry::Key;

    explicit OutboxEntries(QObject *parent = nullptr);

    void open(const QString &path); //!< followed by opened(); what was added before comes after what is in the file
    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] OutboxDisk &disk() { return m_disk; }

    [[nodiscard]] std::list<OutboxEntry> &all() { return m_entries; }
    [[nodiscard]] const std::list<OutboxEntry> &all() const { return m_entries; }
    [[nodiscard]] OutboxEntry *find(Key key); //!< null: it is gone
    [[nodiscard]] OutboxEntry *findSend(const MessageId &local);
    [[nodiscard]] const OutboxEntry *findSend(const MessageId &local) const;

    OutboxEntry &add(OutboxEntry entry); //!< at the end; not on disk before it is saved
    //! `written`: called later, when the entry is on disk as it is now.
    void save(const OutboxEntry &entry, std::function<void()> written = {});
    void drop(Key key);
    //! Files that are only ours are kept in a place of their own from now on, until their entry is dropped. Call it in
    //! the turn of the event loop in which the entry is saved.
    void adopt(OutgoingFiles &files);

    //! This message came from the outbox: no other entry is it.
    void claim(const ChannelRef &channel, const MessageId &id, const QDateTime &created);
    [[nodiscard]] bool isClaimed(const ChannelRef &channel, const MessageId &id) const;
    //! The newest message that a conversation is known to have had.
    struct Newest
    {
        MessageId id;
        QDateTime created;
    };
    void noteNewest(const ChannelRef &channel, const MessageId &id, const QDateTime &created);
    [[nodiscard]] Newest newest(const ChannelRef &channel) const { return m_newest.value(channel); }

Q_SIGNALS:
    void opened();

private:
    void load(const OutboxDisk::Contents &contents);
    void sweep();

    OutboxDisk m_disk;
    QString m_folder; //!< of files that are only ours; empty: there is none
    std::list<OutboxEntry> m_entries;
    Key m_lastKey = 0;
    qint64 m_fresh = 0; //!< entries that were not in the file when it was opened
    bool m_open = false;
    QHash<ChannelRef, QSet<MessageId>> m_claimed;
    QHash<ChannelRef, Newest> m_newest;
};

} // namespace chat
