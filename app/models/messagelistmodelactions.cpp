// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
// The writing half of MessageListModel: sending, editing, removing, reacting.
#include "app/models/messagelistmodel.h"

#include <QPointer>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace chat {

namespace {
// Unsent rows need an id nobody else has; the nonce makes the echo find its row.
MessageId localIdOf(const QString &nonce)
{
    return MessageId(u"local:"_s + nonce);
}

QString taskKey(const MessageId &id, const Emoji &emoji)
{
    return id.value + u' ' + emoji.id;
}

Quote quoteOf(const Message &message)
{
    return {message.id, message.author, message.content.plain, message.content, message.created};
}
} // namespace

// ---- sending ------------------------------------------------------------------------------------------------------

void MessageListModel::send(Draft draft)
{
    if (draft.nonce.isEmpty())
        draft.nonce = QUuid::createUuid().toString(QUuid::WithoutBraces);
    Message row;
    row.id = localIdOf(draft.nonce);
    row.channel = m_channel;
    row.author = m_self;
    row.kind = draft.kind;
    row.source = draft.source;
    row.content = m_service.preview(draft);
    row.created = QDateTime::currentDateTimeUtc();
    row.nonce = draft.nonce;
    row.visibleOnlyTo = draft.onlyFor;
    row.state = SendState::Sending;
    if (draft.quoted && !draft.quoted->isEmpty()) {
        const int quoted = m_store.rowOf(*draft.quoted);
        Quote quote;
        quote.id = *draft.quoted;
        row.quote = quoted >= 0 ? quoteOf(m_store.at(quoted)) : quote;
    }
    const MessageId id = row.id;
    if (atPresent()) {
        insertMessages(m_store.size(), {std::move(row)});
        Q_EMIT arrivedLive(id);
        submit(id);
        trimAfterLive();
        return;
    }
    m_pending.push_back(std::move(row));
    submit(id);
    if (!m_opening)
        loadLatest();
}

void MessageListModel::resend(const MessageId &failed)
{
    const int row = m_store.rowOf(failed);
    if (row < 0 || m_store.at(row).state != SendState::Failed)
        return;
    Message &message = m_store.edit(row);
    message.state = SendState::Sending;
    message.error.reset();
    changed(row);
    submit(failed);
}

void MessageListModel::discard(const MessageId &failed)
{
    const int row = m_store.rowOf(failed);
    if (row >= 0 && m_store.at(row).state == SendState::Failed)
        removeRows(row, row);
}

void MessageListModel::submit(const MessageId &localId)
{
    const int row = m_store.rowOf(localId);
    const auto waiting
        = std::find_if(m_pending.begin(), m_pending.end(), [&localId](const Message &m) { return m.id == localId; });
    if (row < 0 && waiting == m_pending.end())
        return;
    const Message &message = row >= 0 ? m_store.at(row) : *waiting;
    Draft draft;
    draft.kind = message.kind;
    draft.source = message.source;
    draft.nonce = message.nonce;
    draft.onlyFor = message.visibleOnlyTo;
    if (message.quote)
        draft.quoted = message.quote->id;
    m_service.send(m_channel, draft, this, [this, localId](Result<Message> result) {
        if (result)
            confirm(localId, result.value());
        else
            fail(localId, result.error());
    });
}

//! The server's answer: the row gets its id and time; if the live event was first there is nothing left to do.
void MessageListModel::confirm(const MessageId &localId, const Message &sent)
{
    const auto settle = [&sent](Message &message) {
        message.id = sent.id;
        if (sent.created.isValid())
            message.created = sent.created;
        message.state = SendState::Sent;
        message.error.reset();
    };
    const auto waiting
        = std::find_if(m_pending.begin(), m_pending.end(), [&localId](const Message &m) { return m.id == localId; });
    if (waiting != m_pending.end()) {
        Message settled = std::move(*waiting);
        m_pending.erase(waiting);
        settle(settled);
        // The page on its way may be older than the message: it waits with the live events.
        if (m_opening)
            m_early.push_back(MessageCreated{std::move(settled)});
        else
            m_late.messages.push_back(std::move(settled));
        Q_EMIT idChanged(localId, sent.id);
        return;
    }
    const int row = m_store.rowOf(localId);
    if (row < 0)
        return;
    if (m_store.contains(sent.id)) { // its event or page came first and could not be matched
        removeRows(row, row);
        Q_EMIT idChanged(localId, sent.id);
        return;
    }
    m_store.rename(row, sent.id);
    settle(m_store.edit(row));
    changed(row);
    Q_EMIT idChanged(localId, sent.id);
    moveToItsTime(row);
}

void MessageListModel::fail(const MessageId &localId, const ApiError &error)
{
    for (Message &message : m_pending) {
        if (message.id == localId) {
            message.state = SendState::Failed;
            message.error = error;
        }
    }
    const int row = m_store.rowOf(localId);
    if (row < 0)
        return;
    Message &message = m_store.edit(row);
    message.state = SendState::Failed;
    message.error = error;
    changed(row);
}

//! The live event of our own message: takes over the unsent row with its nonce.
bool MessageListModel::adoptEcho(const Message &echo)
{
    if (echo.nonce.isEmpty() || echo.author.id != m_self.id || m_store.contains(echo.id))
        return false;
    const MessageId localId = localIdOf(echo.nonce);
    std::erase_if(m_pending, [&localId](const Message &m) { return m.id == localId; });
    const int row = m_store.rowOf(localId);
    if (row < 0)
        return false;
    m_store.rename(row, echo.id);
    m_store.edit(row) = echo;
    changed(row);
    Q_EMIT idChanged(localId, echo.id);
    moveToItsTime(row);
    return true;
}

// ---- editing and removing -----------------------------------------------------------------------------------------

void MessageListModel::edit(const MessageId &id, const Draft &draft, QObject *context, Callback<Unit> callback)
{
    // The row must change even if the editor is gone by then, so the model is the context of the call itself.
    m_service.edit({m_channel, id}, draft, this,
        [this, id, draft, guard = QPointer<QObject>(context), callback = std::move(callback)](Result<Unit> result) {
            const int row = m_store.rowOf(id);
            if (result && row >= 0 && draft.onlyFor.isEmpty()) {
                Message &message = m_store.edit(row);
                message.source = draft.source;
                message.content = m_service.preview(draft);
                message.edited = QDateTime::currentDateTimeUtc();
                if (draft.quoted && draft.quoted->isEmpty())
                    message.quote.reset();
                changed(row);
            }
            if (guard && callback)
                callback(std::move(result));
        });
}

void MessageListModel::remove(const MessageId &id, QObject *context, Callback<Unit> callback)
{
    m_service.remove({m_channel, id}, this,
        [this, id, guard = QPointer<QObject>(context), callback = std::move(callback)](Result<Unit> result) {
            // Somebody else was faster: it is gone, which is what was asked for.
            if (!result && result.error().kind == ApiError::Kind::NotFound)
                result = Unit{};
            const int row = m_store.rowOf(id);
            if (result && row >= 0) {
                removeRows(row, row);
                Q_EMIT messageRemoved(id);
            } else if (!result) {
                Q_EMIT actionFailed(id, result.error());
            }
            if (guard && callback)
                callback(std::move(result));
        });
}

// ---- reactions ----------------------------------------------------------------------------------------------------

void MessageListModel::toggleReaction(const MessageId &id, const Emoji &emoji)
{
    const int row = m_store.rowOf(id);
    if (row < 0)
        return;
    const auto &reactions = m_store.at(row).reactions;
    const auto it
        = std::find_if(reactions.begin(), reactions.end(), [&emoji](const Reaction &r) { return r.emoji == emoji; });
    const bool on = it == reactions.end() || !it->mine;
    const Emoji known = it == reactions.end() ? emoji : it->emoji; // the form the server gave goes back to it
    applyReaction(id, known, m_self.id, on);

    const QString key = taskKey(id, known);
    const auto task = m_reactionTasks.find(key);
    if (task != m_reactionTasks.end()) {
        task->wanted = on; // clicked again before the answer: settled when it is there
        return;
    }
    m_reactionTasks.insert(key, {on, on});
    sendReaction(id, known);
}

void MessageListModel::sendReaction(const MessageId &id, const Emoji &emoji)
{
    const QString key = taskKey(id, emoji);
    m_service.setReaction(
        {m_channel, id}, emoji, m_reactionTasks.value(key).sent, this, [this, id, emoji, key](Result<Unit> result) {
            const auto task = m_reactionTasks.find(key);
            if (task == m_reactionTasks.end())
                return;
            if (!result) {
                const bool shown = task->wanted;
                const bool before = !task->sent;
                m_reactionTasks.erase(task);
                if (shown != before)
                    applyReaction(id, emoji, m_self.id, before);
                if (m_store.contains(id))
                    Q_EMIT actionFailed(id, result.error());
                return;
            }
            if (task->wanted != task->sent) {
                task->sent = task->wanted;
                sendReaction(id, emoji);
                return;
            }
            m_reactionTasks.erase(task);
        });
}

void MessageListModel::removeReaction(
    const MessageId &id, const Emoji &emoji, const UserId &user, QObject *context, Callback<Unit> callback)
{
    m_service.removeReaction({m_channel, id}, emoji, user, this,
        [this, id, guard = QPointer<QObject>(context), callback = std::move(callback)](Result<Unit> result) {
            // The row changes by the server's event, which comes for every removal.
            if (!result)
                Q_EMIT actionFailed(id, result.error());
            if (guard && callback)
                callback(std::move(result));
        });
}

void MessageListModel::applyReaction(const MessageId &id, const Emoji &emoji, const UserId &user, bool on)
{
    const int row = m_store.rowOf(id);
    if (row < 0)
        return;
    const bool own = user == m_self.id;
    const auto &now = m_store.at(row).reactions;
    const auto there = std::find_if(now.begin(), now.end(), [&emoji](const Reaction &r) { return r.emoji == emoji; });
    const bool known = there != now.end();
    if (own && known && there->mine == on)
        return; // told twice
    if (!on && (!known || (own && !there->mine)))
        return;
    const auto position = there - now.begin();
    auto &reactions = m_store.edit(row).reactions;
    if (!known) {
        reactions.push_back({emoji, 1, own});
    } else {
        Reaction &reaction = reactions[static_cast<size_t>(position)];
        reaction.count += on ? 1 : -1;
        if (own)
            reaction.mine = on;
        if (reaction.count <= 0)
            reactions.erase(reactions.begin() + position);
    }
    changed(row);
}

} // namespace chat
