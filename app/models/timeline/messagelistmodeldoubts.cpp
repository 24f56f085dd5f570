// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
// Doubts: when the answer to a sent message is lost (timeout, cut connection, 5xx), the message may or may not exist,
// and sending it again could show it twice. So history after the last message known before sending is searched for a
// twin: own, same kind and quote, not older than the attempt, not claimed by another row, same source or, since servers
// rewrite sources, same content. Found: the row becomes that message. Not found: it is sent again or fails. While a
// similar row (same words) is still being sent, a search could find that one's message and has to wait.
#include "app/models/timeline/messagelistmodel.h"

#include <algorithm>

namespace chat {

namespace {
constexpr int kPagesToLookThrough = 4;

bool sameQuote(const std::optional<Quote> &sent, const std::optional<Quote> &found)
{
    if (!sent || !found)
        return !sent && !found;
    // The original may be deleted or have another kind of id: then the text decides.
    return sent->id == found->id || found->id.isEmpty()
        || (!sent->summary.isEmpty() && sent->summary == found->summary);
}
} // namespace

bool MessageListModel::mayHaveArrived(const ApiError &error)
{
    switch (error.kind) {
    case ApiError::Kind::Network:
    case ApiError::Kind::Timeout:
    case ApiError::Kind::ServerError:
    case ApiError::Kind::BadReply:
    case ApiError::Kind::Cancelled:
        return true;
    case ApiError::Kind::RateLimited:
    case ApiError::Kind::Unauthorized:
    case ApiError::Kind::TokenExpired:
    case ApiError::Kind::Forbidden:
    case ApiError::Kind::NotFound:
    case ApiError::Kind::Rejected:
    case ApiError::Kind::Unsupported:
        return false;
    }
    return true;
}

bool MessageListModel::isGone(const ApiError &error)
{
    return error.kind == ApiError::Kind::NotFound || error.kind == ApiError::Kind::Rejected;
}

bool MessageListModel::isAway(const ApiError &error)
{
    return error.kind == ApiError::Kind::Network || error.kind == ApiError::Kind::Timeout
        || error.kind == ApiError::Kind::ServerError || error.kind == ApiError::Kind::RateLimited;
}

bool MessageListModel::isTwin(const Message &row, const Attempt &attempt, const Message &candidate) const
{
    if (candidate.state != SendState::Sent || candidate.author.id != m_self.id || candidate.kind != row.kind
        || candidate.created < attempt.from || candidate.id == attempt.after || m_claimed.contains(candidate.id))
        return false;
    if (!candidate.nonce.isEmpty() && candidate.nonce != row.nonce)
        return false;
    if (!sameQuote(row.quote, candidate.quote))
        return false;
    if (candidate.source == row.source)
        return true;
    // Servers rewrite sources: shortcodes become characters, cards get defaults. The content stays the same.
    Draft rewritten;
    rewritten.kind = candidate.kind;
    rewritten.source = candidate.source;
    return m_service.preview(rewritten) == row.content;
}

//! Another row with the same words is being sent: a message found in history could be that one's.
bool MessageListModel::likeUnderWay(const Message &row) const
{
    const auto like = [&row](const Message &other) {
        return (other.state == SendState::Sending || other.state == SendState::Held) && other.id != row.id
            && other.kind == row.kind && other.source == row.source;
    };
    if (std::ranges::any_of(m_pending, like))
        return true;
    for (int i = sentCount(); i < m_store.size(); ++i) {
        if (like(m_store.at(i)))
            return true;
    }
    return false;
}

void MessageListModel::lookFor(const MessageId &localId, const Cursor &after)
{
    const Message *message = unsent(localId);
    if (!message)
        return;
    if (message->state != SendState::Checking)
        setSending(localId, SendState::Checking);
    m_attempts[localId].waiting = likeUnderWay(*unsent(localId)); // settled() and fail() continue with it
    if (m_attempts[localId].waiting)
        return;
    const bool latest = after.value.isEmpty();
    const MessageQuery query{
        m_channel, latest ? MessageQuery::Direction::Latest : MessageQuery::Direction::After, after, {}, kPage};
    fetchPage(
        query, [this, localId, after](Result<MessagePage> result) { lookedFor(localId, after, std::move(result)); });
}

void MessageListModel::lookForWaiting()
{
    const auto ids = m_attempts.keys();
    for (const MessageId &id : ids) {
        const auto attempt = m_attempts.constFind(id);
        if (attempt != m_attempts.constEnd() && attempt->waiting)
            lookFor(id, attempt->after.isEmpty() ? Cursor{} : m_service.cursorAt({m_channel, attempt->after}));
    }
}

void MessageListModel::lookedFor(const MessageId &localId, const Cursor &after, Result<MessagePage> result)
{
    const auto attempt = m_attempts.find(localId);
    const Message *message = unsent(localId);
    if (attempt == m_attempts.end() || !message || message->state != SendState::Checking)
        return; // its event came first
    const bool latest = after.value.isEmpty();
    if (!result) {
        if (!latest && !mayHaveArrived(result.error())) {
            lookFor(localId, {}); // the message it followed may be deleted
            return;
        }
        fail(localId, attempt->sendIfAbsent ? result.error() : attempt->why);
        return;
    }
    const MessagePage &page = result.value();
    const auto twin = std::ranges::find_if(
        page.messages, [&](const Message &candidate) { return isTwin(*message, *attempt, candidate); });
    if (twin != page.messages.end()) {
        if (m_store.rowOf(localId) >= 0 && !m_store.contains(twin->id))
            takeOver(localId, *twin);
        else
            confirm(localId, *twin);
        return;
    }
    if (!latest && page.newer && !page.messages.empty() && ++attempt->pages < kPagesToLookThrough) {
        lookFor(localId, *page.newer);
        return;
    }
    if (!latest) {
        lookFor(localId, {}); // the message it followed may be deleted, which not every server reports
        return;
    }
    if (attempt->sendIfAbsent)
        submit(localId);
    else
        fail(localId, attempt->why);
}

//! When history or events brought rows: messages that were not found before may be among them.
void MessageListModel::sweepTwins()
{
    for (int row = m_store.size() - 1; row >= 0 && m_store.at(row).state != SendState::Sent; --row) {
        const Message &mine = m_store.at(row);
        const auto attempt = m_attempts.constFind(mine.id);
        const bool lost = mine.state == SendState::Failed || mine.state == SendState::Checking;
        if (attempt == m_attempts.constEnd() || !attempt->doubtful || !lost || likeUnderWay(mine))
            continue;
        for (int i = sentCount() - 1; i >= 0 && m_store.at(i).created >= attempt->from; --i) {
            if (!isTwin(mine, *attempt, m_store.at(i)))
                continue;
            const MessageId localId = mine.id;
            const MessageId id = m_store.at(i).id;
            removeRows(row, row);
            Q_EMIT idChanged(localId, id);
            settled(localId, id);
            row = m_store.size(); // rows may have moved: starts from the end again
            break;
        }
    }
}

} // namespace chat
