// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
// Closing gaps after lost events. New messages: closeGap() fetches pages after the newest known message. Edits,
// deletions and reactions: refreshNewest() compares the newest page with the rows; everything older is marked stale,
// and compareVisible() compares it page by page when it comes into view. Single rows in doubt are fetched again by
// verify(). In all cases the store's stamp from before the request decides: a row changed after it is newer than the
// answer and is not overwritten. See "Who repairs what" in app/README.md.
#include "app/models/timeline/messagelistmodel.h"

#include "app/base/logging.h"
#include "app/history/storedhistory.h"

#include <QDateTime>
#include <QHash>
#include <QTimer>

#include <algorithm>

namespace chat {

namespace {
constexpr int kGapPages = 4; // after a lost connection at most this many pages are fetched unasked

using Phase = MessageListModel::EdgeState::Phase;
} // namespace

void MessageListModel::closeGap()
{
    flushBatch();
    ++m_gaps;
    qCDebug(lcModel) << "gap" << m_gaps << "opening" << m_opening << "present" << atPresent();
    if (m_opening)
        return; // the page in flight may be older than the gap: it is compared when it arrives
    if (!atPresent()) {
        m_late.complete = false;
        markStale(m_store.size());
        retry(Edge::Newer); // the server is reachable again
        return;
    }
    if (sentCount() == 0) {
        loadLatest();
        return;
    }
    closeGapAfter(m_service.cursorAt({m_channel, m_store.at(sentCount() - 1).id}), kGapPages);
}

void MessageListModel::closeGapAfter(const Cursor &cursor, int pagesLeft)
{
    const quint32 generation = m_generation;
    const MessageQuery query{m_channel, MessageQuery::Direction::After, cursor, {}, kPage};
    fetchPage(query, [this, generation, cursor, pagesLeft](Result<MessagePage> result) {
        if (generation != m_generation || !atPresent())
            return;
        if (!result && isGone(result.error())) {
            if (const auto next = insideOf(Edge::Newer, cursor))
                closeGapAfter(*next, pagesLeft);
            else
                refreshNewest();
            return;
        }
        if (!result) {
            // The rows stay; the edge shows that something is missing and offers to retry.
            m_newerCursor = cursor;
            m_late.complete = false;
            setEdge(Edge::Newer, {Phase::Failed, result.error()});
            return;
        }
        MessagePage page = std::move(result).value();
        fit(page, Edge::Newer);
        std::vector<Message> fresh = onlyNew(std::move(page.messages));
        const bool more = page.newer && *page.newer != cursor && !fresh.empty();
        std::erase_if(fresh, [this](const Message &message) { return adoptEcho(message); });
        insertByTime(std::move(fresh));
        sweepTwins();
        if (m_store.size() > kWindow)
            trimAfterLive();
        if (more && pagesLeft > 1 && atPresent()) {
            closeGapAfter(*page.newer, pagesLeft - 1);
        } else if (more && atPresent()) {
            m_newerCursor = *page.newer;
            m_late.complete = false;
            setEdge(Edge::Newer, {Phase::Idle, {}});
        } else if (!more) {
            refreshNewest();
        }
    });
}

//! Edits, deletions and reactions of the newest rows may have been missed too: compares them with the newest page.
//! Repeated until that succeeds.
void MessageListModel::refreshNewest(int failures)
{
    const quint32 generation = m_generation;
    const quint32 stamp = m_store.stamp();
    const quint32 gaps = m_gaps;
    fetchPage({m_channel, MessageQuery::Direction::Latest, {}, {}, kPage},
        [this, generation, stamp, gaps, failures](Result<MessagePage> result) {
            if (generation != m_generation || !atPresent())
                return; // asked again when the window is back
            if (result) {
                m_compared = std::max(m_compared, gaps);
                fit(result.value(), Edge::Older);
                mergePage(result.value(), stamp);
                if (!result.value().messages.empty())
                    markStale(m_store.rowOf(result.value().messages.front().id));
                return;
            }
            QTimer::singleShot(pauseAfter(failures), this, [this, generation, failures] {
                if (generation == m_generation && atPresent())
                    refreshNewest(failures + 1);
            });
        });
}

std::chrono::milliseconds MessageListModel::pauseAfter(int failures) const
{
    return m_patience * (1 << std::clamp(failures, 0, 4));
}

//! Compares a page with the rows. `stamp` is the store's from before the request: rows changed since are newer than the
//! page. Rows from `before` on do not belong to the page. Returns whether the oldest message of the page was new: then
//! more may be missing before it.
bool MessageListModel::mergePage(const MessagePage &page, quint32 stamp, const QDateTime &before)
{
    m_pageAt = m_clock.elapsed();
    if (page.messages.empty() && !before.isValid()) { // the conversation is empty, according to the server
        for (int row = sentCount() - 1; row >= std::max(0, sentCount() - kPage); --row)
            suspect(m_store.at(row).id);
    }
    if (page.messages.empty() || m_store.isEmpty())
        return false;
    QHash<MessageId, const Message *> there;
    for (const Message &message : page.messages)
        there.insert(message.id, &message);
    const QDateTime from = page.messages.front().created;
    const QDateTime until = page.messages.back().created;
    const bool unknown = !m_store.contains(page.messages.front().id);
    for (int row = sentCount() - 1; row >= 0 && m_store.at(row).created >= from; --row) {
        const Message &mine = m_store.at(row);
        const Message *now = there.value(mine.id);
        if (now && m_store.revisionAt(row) >= stamp) {
            verify(mine.id);
        } else if (now) {
            Message merged = *now;
            merged.nonce = mine.nonce;
            merged.clicks = mine.clicks;
            if (!(merged == mine))
                replaceRow(row, merged);
        } else if (m_store.revisionAt(row) >= stamp || !mine.visibleOnlyTo.isEmpty() || mine.created <= from
            || (before.isValid() && mine.created >= before)) {
            continue;
        } else if (mine.created >= until) {
            suspect(mine.id); // the server may just be slow to list it
        } else {
            const MessageId id = mine.id;
            removeRows(row, row);
            Q_EMIT messageRemoved(id);
        }
    }
    std::vector<Message> fresh = onlyNew(page.messages);
    std::erase_if(fresh,
        [this](const Message &message) { return adoptEcho(message) || message.created < m_store.at(0).created; });
    insertByTime(std::move(fresh));
    sweepTwins();
    return unknown;
}

//! Rows before this one may have been edited, reacted to or deleted unnoticed. They are compared page by page, but only
//! when they come into view.
void MessageListModel::markStale(int before)
{
    if (before <= 0 || before > m_store.size()) {
        if (before == 0)
            m_stale.reset();
        return;
    }
    ++m_staleTurn;
    m_stale = Stale{before == m_store.size() ? MessageId() : m_store.at(before).id, false};
    compareVisible();
}

void MessageListModel::compareVisible()
{
    if (!m_stale || m_stale->asking || m_opening)
        return;
    const bool all = m_stale->before.isEmpty();
    const int end = all ? sentCount() : m_store.rowOf(m_stale->before);
    if (end <= 0) { // the stale rows were trimmed, or will be fetched again when they are reached
        m_stale.reset();
        return;
    }
    if (m_firstVisible >= end)
        return;
    const MessageId id = all ? m_store.at(end - 1).id : m_stale->before;
    if (all)
        suspect(id); // "before" excludes its own message
    m_stale->asking = true;
    fetchStale(m_service.cursorAt({m_channel, id}), 0);
}

void MessageListModel::fetchStale(const Cursor &cursor, int failures)
{
    const quint32 generation = m_generation;
    const quint32 turn = m_staleTurn;
    const quint32 stamp = m_store.stamp();
    fetchPage({m_channel, MessageQuery::Direction::Before, cursor, {}, kPage},
        [this, cursor, generation, turn, stamp, failures](Result<MessagePage> result) {
            if (generation != m_generation || !m_stale || turn != m_staleTurn)
                return; // fetched again meanwhile
            if (!result && !isGone(result.error())) {
                QTimer::singleShot(pauseAfter(failures), this, [this, cursor, generation, turn, failures] {
                    if (generation == m_generation && m_stale && turn == m_staleTurn)
                        fetchStale(cursor, failures + 1);
                });
                return;
            }
            m_stale->asking = false;
            if (const int row = m_store.rowOf(m_stale->before); !result && row >= 0 && row + 1 < sentCount()) {
                suspect(m_stale->before);
                markStale(row + 1); // that message is gone: continues with the next one
                return;
            }
            if (!result || result.value().messages.empty()) {
                m_stale.reset();
                return;
            }
            const int edge = m_store.rowOf(m_stale->before);
            const bool more = mergePage(result.value(), stamp, edge < 0 ? QDateTime() : m_store.at(edge).created);
            const int reached = m_store.rowOf(result.value().messages.front().id);
            if (reached <= 0 && !more)
                m_stale.reset();
            else if (reached > 0)
                markStale(reached);
        });
}

// ---- one message afresh -------------------------------------------------------------------------------------------

void MessageListModel::noteDeleted(const MessageId &id)
{
    constexpr qsizetype most = 500;
    if (m_deleted.size() >= most)
        m_deleted.clear();
    m_deleted.insert(id); // a page requested earlier may still contain it
    followQuoted(id);
}

//! The row may be outdated (an answer was lost, a page and an event crossed): asks the server.
void MessageListModel::verify(const MessageId &id, std::chrono::milliseconds after)
{
    if (m_verifying.contains(id)) {
        m_verifyAgain.insert(id); // the pending answer may be older than the doubt
        return;
    }
    m_verifying.insert(id);
    if (after.count() > 0)
        QTimer::singleShot(after, this, [this, id] { askFor(id, 0); });
    else
        askFor(id, 0);
}

//! Its deletion may have been missed, since a page lacked it. If it cannot be fetched either, it is removed.
void MessageListModel::suspect(const MessageId &id)
{
    m_suspects.insert(id);
    verify(id);
}

void MessageListModel::awaitEcho(const MessageId &id)
{
    m_unechoed.insert(id);
    QTimer::singleShot(3 * m_patience, this, [this, id] {
        if (m_unechoed.remove(id))
            verify(id);
    });
}

//! Events and answers use different connections: an event may report what an answer already contained.
bool MessageListModel::mayCross(const MessageId &id) const
{
    constexpr qint64 apart = 3000;
    const qint64 now = m_clock.elapsed();
    return now - m_pageAt < apart || now - m_verifiedAt.value(id, -apart) < apart;
}

void MessageListModel::askFor(const MessageId &id, int failures)
{
    const int row = m_store.rowOf(id);
    if (row < 0) {
        m_verifying.remove(id);
        return;
    }
    const quint32 revision = m_store.revisionAt(row);
    m_verifyAgain.remove(id);
    StoredHistory *history = m_service.history();
    const Moment asked = history ? history->now() : 0;
    m_service.fetchOne({m_channel, id}, this, [this, id, revision, failures, asked](const Result<Message> &result) {
        const int now = m_store.rowOf(id);
        const bool gone = !result && result.error().kind == ApiError::Kind::NotFound;
        if (StoredHistory *kept = m_service.history(); kept && (result || gone))
            kept->takeOne({m_channel, id}, result ? std::optional(result.value()) : std::nullopt, asked);
        const bool crossed
            = now >= 0 && (m_store.revisionAt(now) != revision || reactionUnderWay(id) || m_verifyAgain.contains(id));
        if (now >= 0 && gone && m_suspects.contains(id)) {
            removeRows(now, now);
            Q_EMIT messageRemoved(id);
        }
        if (now < 0 || gone || (!result && !mayHaveArrived(result.error()))) {
            m_verifying.remove(id);
            m_suspects.remove(id);
            return; // its own event reports the deletion
        }
        if (!result || crossed) {
            const int failed = result ? 0 : failures + 1;
            QTimer::singleShot(pauseAfter(failed), this, [this, id, failed] { askFor(id, failed); });
            return;
        }
        m_verifying.remove(id);
        m_suspects.remove(id);
        if (m_verifiedAt.size() > 200)
            m_verifiedAt.clear();
        m_verifiedAt.insert(id, m_clock.elapsed());
        Message fresh = result.value();
        fresh.nonce = m_store.at(now).nonce;
        if (!(fresh == m_store.at(now)))
            replaceRow(now, fresh);
    });
}

bool MessageListModel::reactionUnderWay(const MessageId &id) const
{
    const QString prefix = id.value + u' ';
    const auto tasks = m_reactionTasks.keys();
    return std::ranges::any_of(tasks, [&prefix](const QString &key) { return key.startsWith(prefix); });
}

} // namespace chat
