// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
// Sending: unconfirmed rows, their results, and sending again.
//
//   Sending ⇄ Held        delayed by a rate limit
//      │ answer or event → Sent
//      │ refused → Failed → resend: Sending
//      └ answer lost → Checking: searches history → found: Sent; not found, or history fails: Failed
//                          ↑ resend: never sent twice without searching
#include "app/models/timeline/messagelistmodel.h"

#include "app/history/outbox.h"

#include <QDateTime>
#include <QTimer>
#include <QUuid>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace chat {

namespace {
constexpr int kClockTolerance = 300; // seconds between the server's clock and ours if no better value is known

// Unsent rows need a unique id; with the nonce, the echo finds its row.
MessageId localIdOf(const QString &nonce)
{
    return MessageId(u"local:"_s + nonce);
}

Quote quoteOf(const Message &message)
{
    return {message.id, message.author, message.content.plain, message.content, message.created};
}
} // namespace

//! Our data as the server reported it (nickname, badge, colour), so that the row looks the same once confirmed.
const User &MessageListModel::ownAuthor() const
{
    for (int row = m_store.size() - 1; row >= 0; --row) {
        const Message &message = m_store.at(row);
        if (message.state == SendState::Sent && message.author.id == m_self.id)
            return message.author;
    }
    return m_self;
}

void MessageListModel::send(Draft draft)
{
    if (draft.nonce.isEmpty())
        draft.nonce = QUuid::createUuid().toString(QUuid::WithoutBraces);
    Message row;
    row.id = localIdOf(draft.nonce);
    row.channel = m_channel;
    row.author = ownAuthor();
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
    if (!draft.typed.isEmpty())
        m_typed.insert(id, draft.typed);
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
    const Message *message = unsent(failed);
    if (!message || message->state != SendState::Failed)
        return;
    Attempt &attempt = m_attempts[failed];
    if (!attempt.doubtful) {
        submit(failed);
        return;
    }
    attempt.sendIfAbsent = true;
    attempt.pages = 0;
    lookFor(failed, attempt.after.isEmpty() ? Cursor{} : m_service.cursorAt({m_channel, attempt.after}));
}

void MessageListModel::discard(const MessageId &failed)
{
    const int row = m_store.rowOf(failed);
    if (row < 0 || m_store.at(row).state != SendState::Failed)
        return;
    m_attempts.remove(failed);
    m_typed.remove(failed);
    removeRows(row, row);
}

void MessageListModel::settle(const MessageId &doubtful)
{
    if (Outbox *outbox = m_service.outbox())
        outbox->settle(doubtful);
}

std::vector<MessageListModel::Unsent> MessageListModel::unsent() const
{
    std::vector<Unsent> all;
    QSet<MessageId> seen;
    const auto take = [&](const Message &message) {
        if (message.state == SendState::Sent || seen.contains(message.id))
            return;
        seen.insert(message.id);
        Unsent one;
        one.draft.kind = message.kind;
        one.draft.source = message.source;
        one.draft.typed = m_typed.value(message.id);
        one.draft.onlyFor = message.visibleOnlyTo;
        one.quote = message.quote;
        all.push_back(std::move(one));
    };
    for (const Message &message : m_pending)
        take(message);
    for (int row = sentCount(); row < m_store.size(); ++row)
        take(m_store.at(row));
    return all;
}

bool MessageListModel::isUnfinished() const
{
    return sentCount() < m_store.size() || !m_pending.empty() || m_changes > 0 || !m_reactionTasks.isEmpty();
}

const Message *MessageListModel::unsent(const MessageId &localId) const
{
    const int row = m_store.rowOf(localId);
    if (row >= 0)
        return &m_store.at(row);
    const auto waiting = std::ranges::find(m_pending, localId, &Message::id);
    return waiting == m_pending.end() ? nullptr : &*waiting;
}

void MessageListModel::changeUnsent(const MessageId &localId, const std::function<void(Message &)> &change)
{
    if (const auto waiting = std::ranges::find(m_pending, localId, &Message::id); waiting != m_pending.end())
        change(*waiting);
    if (const int row = m_store.rowOf(localId); row >= 0) {
        change(m_store.edit(row));
        changed(row);
    }
}

void MessageListModel::setSending(const MessageId &localId, SendState state, const QDateTime &until)
{
    changeUnsent(localId, [&](Message &message) {
        message.state = state;
        message.heldUntil = until;
        message.error.reset();
    });
    if (state == SendState::Held && !m_second.isActive())
        m_second.start();
}

void MessageListModel::submit(const MessageId &localId)
{
    const Message *message = unsent(localId);
    if (!message)
        return;
    Draft draft;
    draft.kind = message->kind;
    draft.source = message->source;
    draft.nonce = message->nonce;
    draft.onlyFor = message->visibleOnlyTo;
    if (message->quote)
        draft.quoted = message->quote->id;
    if (!m_attempts.contains(localId)) {
        Attempt attempt;
        attempt.from = message->created.addSecs(-kClockTolerance);
        if (const int newest = sentCount() - 1; atPresent() && newest >= 0) {
            attempt.after = m_store.at(newest).id;
            attempt.from = m_store.at(newest).created;
        }
        m_attempts.insert(localId, attempt);
    }
    if (message->state != SendState::Sending)
        setSending(localId, SendState::Sending);
    m_service.send(m_channel, draft, this, [this, localId](Result<Message> result) {
        if (result)
            confirm(localId, result.value());
        else
            onSendFailed(localId, result.error());
    });
}

//! The row has become a message of the server, or was removed because that message is in the window already.
void MessageListModel::settled(const MessageId &localId, const MessageId &id)
{
    m_attempts.remove(localId);
    m_typed.remove(localId);
    if (m_attempts.isEmpty())
        m_claimed.clear();
    else
        m_claimed.insert(id);
    lookForWaiting();
}

//! The server's answer: the row gets its id and time; if the live event came first, there is nothing to do.
void MessageListModel::confirm(const MessageId &localId, const Message &sent)
{
    const auto settle = [&sent](Message &message) {
        message.id = sent.id;
        if (sent.created.isValid())
            message.created = sent.created;
        message.state = SendState::Sent;
        message.heldUntil = {};
        message.error.reset();
    };
    const auto waiting = std::ranges::find(m_pending, localId, &Message::id);
    if (waiting != m_pending.end()) {
        Message now = std::move(*waiting);
        m_pending.erase(waiting);
        settle(now);
        // The page in flight may be older than the message, which waits with the live events.
        if (m_opening)
            m_early.push_back(MessageCreated{std::move(now)});
        else
            m_late.messages.push_back(std::move(now));
        awaitEcho(sent.id);
        Q_EMIT idChanged(localId, sent.id);
        settled(localId, sent.id);
        return;
    }
    const int row = m_store.rowOf(localId);
    if (row < 0)
        return;
    if (m_store.contains(sent.id)) { // its event or page came first and could not be matched
        removeRows(row, row);
        Q_EMIT idChanged(localId, sent.id);
        settled(localId, sent.id);
        return;
    }
    m_store.rename(row, sent.id);
    settle(m_store.edit(row));
    changed(row);
    awaitEcho(sent.id);
    Q_EMIT idChanged(localId, sent.id);
    moveToItsTime(row);
    if (m_changedUnseen.remove(sent.id))
        verify(sent.id);
    settled(localId, sent.id);
}

void MessageListModel::onSendFailed(const MessageId &localId, const ApiError &error)
{
    const auto attempt = m_attempts.find(localId);
    const Message *message = unsent(localId);
    if (attempt == m_attempts.end() || !message)
        return; // its event came before the failure
    attempt->sendIfAbsent = false;
    attempt->pages = 0;
    attempt->why = error;
    attempt->doubtful = attempt->doubtful || mayHaveArrived(error);
    // A message for one person only is not in history.
    if (!mayHaveArrived(error) || !message->visibleOnlyTo.isEmpty()) {
        fail(localId, error);
        return;
    }
    // The server may still be processing it.
    setSending(localId, SendState::Checking);
    QTimer::singleShot(m_patience, this, [this, localId] {
        const Message *row = unsent(localId);
        const auto doubt = m_attempts.constFind(localId);
        if (row && row->state == SendState::Checking && doubt != m_attempts.constEnd())
            lookFor(localId, doubt->after.isEmpty() ? Cursor{} : m_service.cursorAt({m_channel, doubt->after}));
    });
}

void MessageListModel::fail(const MessageId &localId, const ApiError &error)
{
    changeUnsent(localId, [&error](Message &message) {
        message.state = SendState::Failed;
        message.heldUntil = {};
        message.error = error;
    });
    lookForWaiting();
}

//! The live event of our own message: takes over the unsent row with its nonce.
bool MessageListModel::adoptEcho(const Message &echo)
{
    if (echo.nonce.isEmpty() || echo.author.id != m_self.id || m_store.contains(echo.id))
        return false;
    const MessageId localId = localIdOf(echo.nonce);
    if (std::erase_if(m_pending, [&localId](const Message &m) { return m.id == localId; }) > 0)
        settled(localId, echo.id);
    if (m_store.rowOf(localId) < 0)
        return false;
    takeOver(localId, echo);
    return true;
}

void MessageListModel::takeOver(const MessageId &localId, const Message &message)
{
    const int row = m_store.rowOf(localId);
    m_store.rename(row, message.id);
    m_store.edit(row) = message;
    changed(row);
    Q_EMIT idChanged(localId, message.id);
    moveToItsTime(row);
    if (m_changedUnseen.remove(message.id))
        verify(message.id);
    settled(localId, message.id);
}

// ---- held by a rate limit -----------------------------------------------------------------------------------------

void MessageListModel::onHeld(const QString &nonce, const QDateTime &until)
{
    const MessageId localId = localIdOf(nonce);
    const Message *message = unsent(localId);
    if (message && (message->state == SendState::Sending || message->state == SendState::Held))
        setSending(localId, until.isValid() ? SendState::Held : SendState::Sending, until);
}

void MessageListModel::countDown()
{
    bool any = false;
    for (int row = sentCount(); row < m_store.size(); ++row) {
        if (m_store.at(row).state != SendState::Held)
            continue;
        any = true;
        (void)m_store.edit(row); // new revision: the row shows another number
        changed(row);
    }
    any = any || std::ranges::any_of(m_pending, [](const Message &m) { return m.state == SendState::Held; });
    if (!any)
        m_second.stop();
}

} // namespace chat
