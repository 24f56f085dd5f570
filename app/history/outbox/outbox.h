// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/callback.h"
#include "app/domain/events.h"
#include "app/domain/message.h"
#include "app/domain/outgoingfile.h"

#include <QHash>
#include <QObject>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace chat {

class AssetService;
class MessageService;
class OutboxChanges;
class OutboxDisk;
class OutboxEntries;
class OutboxSending;
class StoredHistory;
struct OutboxContext;

//! What one account still has to do on the server: messages to send, edits, deletions and reactions, in the order in
//! which they were asked for. Everything is on disk before a request leaves, so that after any end of the program each
//! message is sent exactly once, or is shown as failed or in doubt. What succeeded is told to the stored history. Lives
//! in the GUI thread; the disk work is done on a thread of its own.
class Outbox : public QObject
{
    Q_OBJECT

public:
    //! Hears the service's events from now on; borrowed.
    explicit Outbox(MessageService &service, QObject *parent = nullptr);
    ~Outbox() override;

    //! What succeeds is told to it; borrowed.
    void setHistory(StoredHistory *history);
    //! Once, when it is known who we are; an empty path: in memory only. Nothing leaves before the file is open; what an
    //! earlier run left is in rows() then, each reported by rowAdded().
    void open(const QString &path, const User &self);
    //! While offline nothing leaves; entries wait, visibly. Offline at first.
    void setOnline(bool online);
    void setAssets(AssetService &assets); //!< for files; borrowed. Without, they are refused.
    //! How long a message without answer may take to arrive before history is searched for it.
    void setPatience(std::chrono::milliseconds patience);
    //! The file, for those who keep drafts in it: a draft dropped in the turn of the event loop in which its message is
    //! sent is gone exactly when the message is on disk.
    [[nodiscard]] OutboxDisk &disk();

    // Messages
    //! A row at once; the request leaves when the entry is on disk. Returns the row's id, "local:<nonce>".
    //! With files: they are uploaded first, then `draft` becomes the message that shows them; its `typed` is their caption.
    MessageId send(const ChannelRef &channel, Draft draft, const User &author,
        const std::optional<Quote> &quote = std::nullopt, OutgoingFiles files = {});
    //! Unconfirmed messages, oldest first, with what apply() says of them.
    [[nodiscard]] std::vector<Message> rows(const ChannelRef &channel) const;
    [[nodiscard]] std::optional<Message> row(const MessageId &local) const;
    [[nodiscard]] std::optional<Draft> draft(const MessageId &local) const; //!< with the text as it was typed
    //! A failed message is sent again. One in doubt is looked for once more, and sent only if it is not found. The id of
    //! a message of the server: its refused edit is tried again.
    void resend(const MessageId &id);
    void settle(const MessageId &local); //!< in doubt: the person says that it arrived
    //! Failed, in doubt, or waiting: it is dropped, with the changes that wait for it. The id of a message of the
    //! server: its refused edit is dropped.
    void discard(const MessageId &id);
    //! Drops a message that certainly did not leave, and gives it back as it was written; nothing: it may arrive. Files
    //! that are only ours are gone after this turn of the event loop.
    [[nodiscard]] std::optional<OutgoingMessage> takeBack(const MessageId &local);

    // Changes of messages. `ref.id` may be a local id: done after it was sent.
    //! Refused: the callback gets the error, nothing is kept. The server is away: the callback succeeds, the change is
    //! kept and apply() shows it. Refused later: apply() shows it as refused.
    void edit(const MessageRef &ref, const Draft &draft, QObject *context, Callback<Unit> callback);
    void remove(const MessageRef &ref, QObject *context, Callback<Unit> callback);
    //! `on`: the opposite of what is shown, with apply() laid over it.
    void setReaction(const MessageRef &ref, const Emoji &emoji, bool on);
    //! Lays over a message what the server does not know yet: own reactions, a waiting text or deletion (`pending`).
    void apply(Message &message) const;
    [[nodiscard]] bool changesAny(const MessageRef &ref) const; //!< apply() has something to lay over that message

    // What others know
    //! A message that somebody has seen in a conversation: what is sent from now on is newer.
    void noteNewest(const ChannelRef &channel, const MessageId &id, const QDateTime &created);
    //! Messages that somebody fetched: those in doubt may be among them.
    void lookIn(const ChannelRef &channel, const std::vector<Message> &messages);

    [[nodiscard]] bool isUnfinished(const ChannelRef &channel) const;
    [[nodiscard]] bool isEmpty() const;
    //! What goes out by itself once it can; what failed or is in doubt waits for a person.
    struct Waiting
    {
        int messages = 0;
        int changes = 0;
    };
    [[nodiscard]] Waiting waiting() const;

Q_SIGNALS:
    void rowAdded(const chat::ChannelRef &channel, const chat::MessageId &local);
    void rowChanged(const chat::ChannelRef &channel, const chat::MessageId &local);
    void rowGone(const chat::ChannelRef &channel, const chat::MessageId &local); //!< discarded or settled
    //! That row is this message now: by the answer, by its event, or found in history. Told to the stored history before.
    void sent(const chat::ChannelRef &channel, const chat::MessageId &local, const chat::Message &message);
    //! apply() says something else for it. What was done stays laid over for a moment, until the history has it.
    void overlayChanged(const chat::MessageRef &ref);
    void actionFailed(const chat::MessageRef &ref, const chat::ApiError &error);
    //! Its state on the server is uncertain: to be asked for afresh.
    void doubtful(const chat::MessageRef &ref);
    //! The disk takes nothing (any more), or takes it again (empty).
    void notWritten(const QString &reason);

private:
    [[nodiscard]] MessageRef resolved(const MessageRef &ref) const;
    void answerWhenSaved(Callback<Unit> answer);
    void onEvent(const MessageEvent &event);
    void onSent(const ChannelRef &channel, const MessageId &local, const Message &message);

    OutboxEntries *m_entries;
    std::unique_ptr<OutboxContext> m_context;
    OutboxSending *m_sending;
    OutboxChanges *m_changes;
    QHash<MessageId, MessageId> m_sentAs; //!< lately: by local id
};

} // namespace chat
