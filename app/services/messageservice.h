// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/callback.h"
#include "app/domain/capabilities.h"
#include "app/domain/events.h"
#include "app/domain/message.h"
#include "app/domain/page.h"
#include "app/services/unsupported.h"

#include <QObject>

#include <functional>
#include <vector>

namespace chat {

class StoredHistory;

//! The messages of one account, wherever they come from (a backend, or history on disk in front of one).
//! All calls are asynchronous, see callback.h. Lives in the GUI thread.
class MessageService : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual Capabilities capabilities() const = 0;

    virtual void fetch(const MessageQuery &query, QObject *context, Callback<MessagePage> callback) = 0;
    //! One message afresh (KOOK: message/view).
    virtual void fetchOne(const MessageRef &ref, QObject *context, Callback<Message> callback) = 0;
    //! The answer has at least id and time; the content may be what was sent.
    virtual void send(const ChannelRef &channel, const Draft &draft, QObject *context, Callback<Message> callback) = 0;
    virtual void edit(const MessageRef &ref, const Draft &draft, QObject *context, Callback<Unit> callback) = 0;
    virtual void remove(const MessageRef &ref, QObject *context, Callback<Unit> callback) = 0;
    //! Sets or takes off the own reaction.
    virtual void setReaction(
        const MessageRef &ref, const Emoji &emoji, bool on, QObject *context, Callback<Unit> callback)
        = 0;
    //! Takes off somebody else's reaction.
    virtual void removeReaction(
        const MessageRef &ref, const Emoji &emoji, const UserId &user, QObject *context, Callback<Unit> callback)
        = 0;
    //! Takes off everybody's; an empty emoji: all of them.
    virtual void clearReactions(const MessageRef &ref, const Emoji &emoji, QObject *context, Callback<Unit> callback)
    {
        Q_UNUSED(ref)
        Q_UNUSED(emoji)
        answerUnsupported(context, std::move(callback));
    }
    virtual void fetchReactionUsers(
        const MessageRef &ref, const Emoji &emoji, QObject *context, Callback<std::vector<ReactionUser>> callback)
        = 0;
    virtual void setPinned(const MessageRef &ref, bool pinned, QObject *context, Callback<Unit> callback)
    {
        Q_UNUSED(ref)
        Q_UNUSED(pinned)
        answerUnsupported(context, std::move(callback));
    }
    //! Presses a button of a card, see Capabilities::clickButtons.
    virtual void clickButton(const MessageRef &ref, const QString &value, QObject *context, Callback<Unit> callback)
    {
        Q_UNUSED(ref)
        Q_UNUSED(value)
        answerUnsupported(context, std::move(callback));
    }
    //! What to send to show uploaded files, with some words (the backend's markup) if `caption` is not empty.
    [[nodiscard]] virtual Draft mediaDraft(const std::vector<Attachment> &files, const QString &caption) const
    {
        Q_UNUSED(caption)
        Draft draft;
        draft.kind = MessageKind::File;
        draft.source = files.empty() ? QString() : files.front().url;
        return draft;
    }
    //! A cursor at a message given out earlier, for what lies before or after it: a window that dropped rows at one
    //! end pages on from there. The default suits backends whose cursors are message ids.
    [[nodiscard]] virtual Cursor cursorAt(const MessageRef &edge) const { return Cursor{edge.id.value}; }
    //! Where a custom emoji's picture is; empty: the backend has none.
    [[nodiscard]] virtual QString emojiUrl(const QString &emojiId) const
    {
        Q_UNUSED(emojiId)
        return {};
    }
    //! What was typed (the composer's KMarkdown) as this backend's own markup, ready to be sent and shown.
    [[nodiscard]] virtual Draft composed(const Draft &typed) const { return typed; }
    //! What a row shows of a draft before the server has answered (the backend's own markup, parsed).
    [[nodiscard]] virtual Content preview(const Draft &draft) const = 0;
    //! The same for any thread and for as long as the program runs, as far as that can be said without this object.
    //! The default knows nothing: everything is read as empty.
    [[nodiscard]] virtual std::function<Content(const Draft &)> reader() const
    {
        return [](const Draft &) { return Content(); };
    }

    //! What is stored of this account; null: nothing is kept. Borrowed.
    void setHistory(StoredHistory *history) { m_history = history; }
    [[nodiscard]] StoredHistory *history() const { return m_history; }

Q_SIGNALS:
    void eventReceived(const chat::MessageEvent &event);
    //! Many events may come between the two, within one call: what is costly may wait for the end.
    void batchBegan();
    void batchEnded();
    //! Live events may have been missed (reconnected without resume): whoever shows history closes the gap.
    void eventsLost();
    //! The rate limit keeps the message with this nonce back until then (UTC; null: it is on its way now).
    void sendHeld(const QString &nonce, const QDateTime &until);

private:
    StoredHistory *m_history = nullptr;
};

} // namespace chat
