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

class LocalStore;

//! The messages of one account, whatever their source (a backend, or stored history in front of one). All calls are
//! asynchronous, see callback.h. Lives in the GUI thread.
class MessageService : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual Capabilities capabilities() const = 0;

    virtual void fetch(const MessageQuery &query, QObject *context, Callback<MessagePage> callback) = 0;
    //! Fetches one message again (KOOK: message/view).
    virtual void fetchOne(const MessageRef &ref, QObject *context, Callback<Message> callback) = 0;
    //! Fetches what the server has of it, as JSON.
    virtual void fetchRaw(const MessageRef &ref, QObject *context, Callback<QByteArray> callback)
    {
        Q_UNUSED(ref)
        answerUnsupported(context, std::move(callback));
    }
    //! The answer has at least id and time; its content may be what was sent.
    virtual void send(const ChannelRef &channel, const Draft &draft, QObject *context, Callback<Message> callback) = 0;
    virtual void edit(const MessageRef &ref, const Draft &draft, QObject *context, Callback<Unit> callback) = 0;
    virtual void remove(const MessageRef &ref, QObject *context, Callback<Unit> callback) = 0;
    //! Adds or removes our own reaction.
    virtual void setReaction(
        const MessageRef &ref, const Emoji &emoji, bool on, QObject *context, Callback<Unit> callback)
        = 0;
    //! Removes somebody else's reaction.
    virtual void removeReaction(
        const MessageRef &ref, const Emoji &emoji, const UserId &user, QObject *context, Callback<Unit> callback)
        = 0;
    //! Removes everyone's reactions with this emoji; an empty emoji: all reactions.
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
    //! The draft that shows uploaded files, with text (in the backend's markup) if `caption` is not empty.
    [[nodiscard]] virtual Draft mediaDraft(const std::vector<Attachment> &files, const QString &caption) const
    {
        Q_UNUSED(caption)
        Draft draft;
        draft.kind = MessageKind::File;
        draft.source = files.empty() ? QString() : files.front().url;
        return draft;
    }
    //! A cursor at a known message, for what lies before or after it: a window that dropped rows at one end continues
    //! from there. The default suits backends whose cursors are message ids.
    [[nodiscard]] virtual Cursor cursorAt(const MessageRef &edge) const { return Cursor{edge.id.value}; }
    //! The address of a custom emoji's picture; empty: the backend has none.
    [[nodiscard]] virtual QString emojiUrl(const QString &emojiId) const
    {
        Q_UNUSED(emojiId)
        return {};
    }
    //! A conversation by the id that the server has for it, as links and traffic name it; here some have one of our own.
    [[nodiscard]] virtual ChannelRef fromServer(const ChannelRef &channel) const { return channel; }
    //! The reverse. Empty: the server has no id for it yet.
    [[nodiscard]] virtual ChannelId toServer(const ChannelRef &channel) const { return channel.id; }
    //! The text of the composer (KMarkdown) in this backend's markup, ready to be sent and shown.
    [[nodiscard]] virtual Draft composed(const Draft &typed) const { return typed; }
    //! What a row shows of a draft before the server has answered.
    [[nodiscard]] virtual Content preview(const Draft &draft) const = 0;
    //! The same for any thread and for as long as the program runs, as far as that can be said without this object.
    //! The default knows nothing: everything is read as empty.
    [[nodiscard]] virtual std::function<Content(const Draft &)> reader() const
    {
        return [](const Draft &) { return Content(); };
    }

    //! What is kept of this account on this machine; null: nobody has made one yet (LocalStore::of). Borrowed.
    void setLocalStore(LocalStore *store) { m_localStore = store; }
    [[nodiscard]] LocalStore *localStore() const { return m_localStore; }

Q_SIGNALS:
    void eventReceived(const chat::MessageEvent &event);
    //! Many events may come between these two, within one call: costly work can wait for the end.
    void batchBegan();
    void batchEnded();
    //! Live events may have been missed (reconnected without resume): see app/README.md for who repairs what.
    void eventsLost();
    //! The rate limit delays the message with this nonce until then (UTC; null: it is being sent now).
    void sendHeld(const QString &nonce, const QDateTime &until);

private:
    LocalStore *m_localStore = nullptr;
};

} // namespace chat
