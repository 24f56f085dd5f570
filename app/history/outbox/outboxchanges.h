// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/events.h"
#include "app/history/outbox/outboxentries.h"

#include <QObject>

#include <functional>
#include <vector>

namespace chat {

//! The changes of messages in an outbox: edits, deletions and own reactions. They may be done twice without harm, so
//! one whose answer was lost is simply done again. Changes of one message are done one after the other; reactions with
//! different emoji do not wait for each other.
class OutboxChanges : public QObject
{
    Q_OBJECT

public:
    using Answer = std::function<void(Result<Unit>)>; //!< called later, once

    //! `context` is borrowed.
    explicit OutboxChanges(OutboxContext &context, QObject *parent = nullptr);

    void edit(const MessageRef &ref, const Draft &draft, Answer answer);
    void remove(const MessageRef &ref, Answer answer);
    void setReaction(const MessageRef &ref, const Emoji &emoji, bool on);
    void retry(const MessageId &id); //!< its refused edit
    void giveUp(const MessageId &id); //!< its refused edit
    [[nodiscard]] bool changesAny(const MessageRef &ref) const; //!< apply() lays something over that message
    void apply(Message &message) const;

    void follow(const ChannelRef &channel, const MessageId &local, const MessageId &id); //!< it was sent
    void forget(const MessageRef &ref); //!< it is gone

    void onOpened();
    void onOnline(); //!< it has become so, or not
    void onEvent(const MessageEvent &event);

Q_SIGNALS:
    void overlayChanged(const chat::MessageRef &ref);
    void actionFailed(const chat::MessageRef &ref, const chat::ApiError &error);
    void doubtful(const chat::MessageRef &ref);

private:
    using Key = OutboxEntry::Key;

    void add(OutboxEntry entry);
    void advanceWhenSaved(OutboxEntry &entry);
    void advance(const MessageRef &ref);
    void advanceAll();
    void post(OutboxEntry &entry);
    void onAnswer(Key key, const Result<Unit> &result);
    void onDone(OutboxEntry &entry);
    void onRefused(OutboxEntry &entry, const ApiError &error);
    void keep(OutboxEntry &entry);
    void pause(OutboxEntry &entry);
    void answer(OutboxEntry &entry, Result<Unit> result);
    void lay(const OutboxEntry &entry, bool done, Message &message) const;
    void linger(const OutboxEntry &entry);
    template <class Condition> void dropIf(const Condition &condition);
    void onOwnReaction(const MessageRef &ref, const Emoji &emoji, bool added);

    OutboxContext &m_context;
    std::vector<OutboxEntry> m_done; //!< lately; stay laid over until the history has them
    Key m_lastDone = 0;
};

} // namespace chat
