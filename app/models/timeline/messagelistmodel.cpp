// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/models/timeline/messagelistmodel.h"

#include "app/models/timeline/spokenmessage.h"

#include <QDateTime>

#include <algorithm>
#include <functional>
#include <iterator>

namespace chat {

namespace {
constexpr int kKeepAround = 100; // rows kept around the visible ones when the window is trimmed after live messages

using Phase = MessageListModel::EdgeState::Phase;
} // namespace

MessageListModel::MessageListModel(
    MessageService &service, const ChannelRef &channel, const User &self, QObject *parent)
    : QAbstractListModel(parent)
    , m_service(service)
    , m_channel(channel)
    , m_self(self)
{
    connect(&service, &MessageService::eventReceived, this, &MessageListModel::applyEvent);
    connect(&service, &MessageService::batchBegan, this, [this] { ++m_batch.depth; });
    connect(&service, &MessageService::batchEnded, this, &MessageListModel::endBatch);
    connect(&service, &MessageService::eventsLost, this, &MessageListModel::closeGap);
    connect(&service, &MessageService::sendHeld, this, &MessageListModel::onHeld);
    m_clock.start();
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &MessageListModel::countDown);
}

int MessageListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_store.size();
}

QVariant MessageListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Message &message = m_store.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return message.content.plain;
    case Qt::AccessibleTextRole:
    case AccessibleRole:
        return describeMessage(message, m_names);
    case MessageIdRole:
        return message.id.value;
    default:
        return {};
    }
}

void MessageListModel::setVisibleRange(int first, int last)
{
    m_firstVisible = first;
    m_lastVisible = last;
    compareVisible();
}

// ---- paging -------------------------------------------------------------------------------------------------------

void MessageListModel::loadLatest()
{
    flushBatch();
    const quint32 generation = ++m_generation;
    m_opening = true;
    const quint32 gaps = m_gaps;
    m_early.clear();
    setEdge(Edge::Older, {Phase::Loading, {}});
    setEdge(Edge::Newer, {Phase::Loading, {}});
    showStored(generation);
    fetchPage({m_channel, MessageQuery::Direction::Latest, {}, {}, kPage},
        [this, generation, gaps](Result<MessagePage> result) {
            if (generation != m_generation)
                return;
            if (result) {
                m_compared = std::max(m_compared, gaps);
                applyLatest(std::move(result).value());
                return;
            }
            m_opening = false;
            m_fromDisk = false;
            m_early.clear();
            ++m_gaps; // live messages received so far are dropped with them
            m_late.complete = false;
            if (const int newest = sentCount() - 1; newest >= 0)
                m_newerCursor = m_service.cursorAt({m_channel, m_store.at(newest).id});
            setEdge(Edge::Older, {Phase::Idle, {}});
            setEdge(Edge::Newer, {Phase::Failed, result.error()});
        });
}

void MessageListModel::loadAround(const MessageId &id)
{
    if (m_store.contains(id)) {
        Q_EMIT arrived(id);
        return;
    }
    const quint32 generation = m_generation;
    const quint32 stamp = m_store.stamp();
    const MessageQuery query{m_channel, MessageQuery::Direction::Around, {}, id, kPage};
    fetchPage(query, [this, generation, stamp, id](Result<MessagePage> result) {
        if (generation != m_generation)
            return;
        if (!result) {
            Q_EMIT jumpFailed(id, result.error());
            return;
        }
        MessagePage page = std::move(result).value();
        const bool found
            = std::any_of(page.messages.begin(), page.messages.end(), [&id](const Message &m) { return m.id == id; });
        if (!found) {
            Q_EMIT jumpFailed(id, ApiError{ApiError::Kind::NotFound, 0, 0, {}, {}});
            return;
        }
        for (const Message &message : page.messages) { // reported while the page was in flight
            const int row = m_store.rowOf(message.id);
            if (row >= 0 && m_store.revisionAt(row) >= stamp)
                rememberChange(message.id);
        }
        fitAround(page, id);
        applyAround(std::move(page));
        Q_EMIT arrived(id);
    });
}

void MessageListModel::loadMore(Edge edge)
{
    if (this->edge(edge).phase != Phase::Idle || m_opening || sentCount() == 0)
        return;
    setEdge(edge, {Phase::Loading, {}});
    const quint32 generation = m_generation;
    const bool older = edge == Edge::Older;
    const MessageQuery query{m_channel, older ? MessageQuery::Direction::Before : MessageQuery::Direction::After,
        older ? m_olderCursor : m_newerCursor, {}, kPage};
    fetchPage(query, [this, generation, edge](Result<MessagePage> result) {
        if (generation != m_generation)
            return;
        if (result) {
            applyMore(std::move(result).value(), edge);
            return;
        }
        if (isAway(result.error())) {
            loadStored(edge, [this, generation, edge, error = result.error()](Result<MessagePage> stored) {
                if (generation != m_generation)
                    return;
                if (stored)
                    applyMore(std::move(stored).value(), edge);
                else
                    setEdge(edge, {Phase::Failed, error});
            });
            return;
        }
        Cursor &cursor = edge == Edge::Older ? m_olderCursor : m_newerCursor;
        const auto next = isGone(result.error()) ? insideOf(edge, cursor) : std::nullopt;
        setEdge(edge, {next ? Phase::Idle : Phase::Failed, next ? std::nullopt : std::optional(result.error())});
        if (next) {
            cursor = *next;
            loadMore(edge);
        }
    });
}

//! The reference message of a page was deleted: uses the next one that is still shown.
std::optional<Cursor> MessageListModel::insideOf(Edge edge, const Cursor &cursor)
{
    constexpr int most = 8;
    const bool older = edge == Edge::Older;
    const int count = sentCount();
    const auto idAt = [&](int i) { return m_store.at(older ? i : count - 1 - i).id; };
    int next = 0;
    for (int i = 0; i < std::min(most, count); ++i) {
        if (m_service.cursorAt({m_channel, idAt(i)}) == cursor)
            next = i + 1;
    }
    if (next > 0)
        suspect(idAt(next - 1));
    if (next >= std::min(most, count))
        return std::nullopt;
    return m_service.cursorAt({m_channel, idAt(next)});
}

void MessageListModel::retry(Edge edge)
{
    if (this->edge(edge).phase != Phase::Failed)
        return;
    if (sentCount() == 0) {
        loadLatest();
        return;
    }
    setEdge(edge, {Phase::Idle, {}});
    loadMore(edge);
}

void MessageListModel::applyLatest(MessagePage page)
{
    fit(page, Edge::Older);
    m_opening = false;
    if (reconcile(page)) {
        setEdge(Edge::Newer, {Phase::End, {}});
        m_late = {};
        setMissed(0);
        for (const MessageEvent &event : std::exchange(m_early, {}))
            applyEarly(event);
        sweepTwins();
        if (m_compared != m_gaps)
            refreshNewest();
        return;
    }
    std::vector<Message> rows = std::move(page.messages);
    if (!m_store.isEmpty()) { // returning, or opened again after a failure: unsent rows stay
        for (int row = sentCount(); row < m_store.size(); ++row)
            m_pending.push_back(m_store.at(row));
    }
    const auto pending = std::exchange(m_pending, {});
    rows.insert(rows.end(), pending.begin(), pending.end());
    m_olderCursor = page.older.value_or(Cursor{});
    resetTo(std::move(rows));
    setEdge(Edge::Older, {page.older ? Phase::Idle : Phase::End, {}});
    setEdge(Edge::Newer, {Phase::End, {}});
    m_late = {};
    setMissed(0);
    for (const MessageEvent &event : std::exchange(m_early, {}))
        applyEarly(event);
    sweepTwins();
    if (m_compared != m_gaps)
        refreshNewest();
}

void MessageListModel::applyAround(MessagePage page)
{
    ++m_generation;
    m_opening = false;
    for (int row = sentCount(); row < m_store.size(); ++row)
        m_pending.push_back(m_store.at(row));
    m_olderCursor = page.older.value_or(Cursor{});
    m_newerCursor = page.newer.value_or(Cursor{});
    if (atPresent())
        m_late = {};
    resetTo(std::move(page.messages));
    setEdge(Edge::Older, {page.older ? Phase::Idle : Phase::End, {}});
    setEdge(Edge::Newer, {Phase::Idle, {}});
    if (!page.newer)
        reachedPresent();
}

void MessageListModel::applyMore(MessagePage page, Edge edge)
{
    const bool older = edge == Edge::Older;
    fit(page, edge);
    const std::optional<Cursor> &next = older ? page.older : page.newer;
    Cursor &cursor = older ? m_olderCursor : m_newerCursor;
    // Stops asking a server that repeats itself.
    const bool stuck = next && *next == cursor;
    if (next)
        cursor = *next;

    std::vector<Message> fresh = onlyNew(std::move(page.messages));
    const bool more = next && !(stuck && fresh.empty());
    if (!fresh.empty() && older)
        insertMessages(0, std::move(fresh));
    else if (!fresh.empty())
        insertByTime(std::move(fresh));
    setEdge(edge, {more ? Phase::Idle : Phase::End, {}});
    if (m_store.size() > kWindow)
        trim(older ? Edge::Newer : Edge::Older);
    if (!older && !more)
        reachedPresent();
}

void MessageListModel::reachedPresent()
{
    Late late = std::exchange(m_late, {});
    if (!late.complete && !m_store.isEmpty()) {
        // Live messages were dropped meanwhile: asks once more from the last row on.
        m_newerCursor = m_service.cursorAt({m_channel, m_store.at(std::max(0, sentCount() - 1)).id});
        setEdge(Edge::Newer, {Phase::Idle, {}});
        loadMore(Edge::Newer);
        return;
    }
    std::vector<Message> rest = onlyNew(std::move(late.messages));
    if (!rest.empty())
        insertByTime(std::move(rest));
    std::vector<Message> pending = std::exchange(m_pending, {});
    if (!pending.empty())
        insertMessages(m_store.size(), std::move(pending));
    setEdge(Edge::Newer, {Phase::End, {}});
    setMissed(0);
    sweepTwins();
    if (m_compared != m_gaps)
        refreshNewest();
}

// ---- rows ---------------------------------------------------------------------------------------------------------

void MessageListModel::resetTo(std::vector<Message> messages)
{
    m_pageAt = m_clock.elapsed();
    m_stale.reset();
    const std::vector<MessageId> changedBefore = takeChanged(messages);
    beginResetModel();
    m_store.clear();
    m_store.insert(0, std::move(messages));
    for (int row = 0; row < m_store.size(); ++row) { // quotes of each other
        const std::optional<Quote> &quote = m_store.at(row).quote;
        if (auto now = quote ? quoteNow(*quote) : std::nullopt)
            m_store.edit(row).quote = std::move(now);
    }
    endResetModel();
    for (const MessageId &id : changedBefore)
        verify(id);
}

void MessageListModel::insertMessages(int row, std::vector<Message> messages, From from)
{
    if (messages.size() > 1 && from == From::History)
        m_pageAt = m_clock.elapsed();
    const std::vector<MessageId> changedBefore = takeChanged(messages);
    refreshQuotes(messages);
    std::vector<MessageId> ids;
    std::ranges::transform(messages, std::back_inserter(ids), &Message::id);
    beginInsertRows({}, row, row + static_cast<int>(messages.size()) - 1);
    m_store.insert(row, std::move(messages));
    endInsertRows();
    for (const MessageId &id : ids) // older ones may be quoted by rows here
        followQuoted(id);
    for (const MessageId &id : changedBefore)
        verify(id);
}

void MessageListModel::insertByTime(std::vector<Message> messages, From from)
{
    std::ranges::stable_sort(messages, std::less(), &Message::created);
    for (auto first = messages.begin(); first != messages.end();) {
        const int row = m_store.insertionRow(*first);
        const auto last = std::find_if(
            first + 1, messages.end(), [&](const Message &next) { return m_store.insertionRow(next) != row; });
        std::vector<Message> run(std::make_move_iterator(first), std::make_move_iterator(last));
        first = last;
        insertMessages(row, std::move(run), from);
    }
}

//! Drops surplus messages at the far end of a page, from where paging can continue.
void MessageListModel::fit(MessagePage &page, Edge far) const
{
    const auto surplus = std::ssize(page.messages) - kMostOfPage;
    if (surplus <= 0)
        return;
    if (far == Edge::Older) {
        page.messages.erase(page.messages.begin(), page.messages.begin() + surplus);
        page.older = m_service.cursorAt({m_channel, page.messages.front().id});
    } else {
        page.messages.erase(page.messages.end() - surplus, page.messages.end());
        page.newer = m_service.cursorAt({m_channel, page.messages.back().id});
    }
}

void MessageListModel::fitAround(MessagePage &page, const MessageId &id) const
{
    const auto middle = std::ranges::find(page.messages, id, &Message::id);
    const auto after = page.messages.end() - middle;
    if (after > kMostOfPage / 2) {
        page.messages.erase(middle + kMostOfPage / 2, page.messages.end());
        page.newer = m_service.cursorAt({m_channel, page.messages.back().id});
    }
    fit(page, Edge::Older);
}

void MessageListModel::removeRows(int first, int last)
{
    const bool wasFirst = first == 0 && m_olderCursor == m_service.cursorAt({m_channel, m_store.at(0).id});
    beginRemoveRows({}, first, last);
    m_store.remove(first, last);
    endRemoveRows();
    if (wasFirst && sentCount() > 0) // a removed row cannot be a reference for paging
        m_olderCursor = m_service.cursorAt({m_channel, m_store.at(0).id});
}

//! The same message in its current version from the server.
void MessageListModel::replaceRow(int row, Message now)
{
    const QDateTime before = m_store.at(row).created;
    if (!now.created.isValid())
        now.created = before;
    const bool moved = now.created != before;
    m_store.edit(row) = std::move(now);
    changed(row);
    if (moved)
        moveToItsTime(row);
}

void MessageListModel::moveToItsTime(int row)
{
    Message message = m_store.at(row);
    int target = m_store.size();
    const auto belongsBelow = [&](const Message &above) { // unsent rows stay last
        return above.state != SendState::Sent || above.created > message.created;
    };
    while (target > 0 && (target - 1 == row || belongsBelow(m_store.at(target - 1))))
        --target;
    // `target` is counted while the row is still in its place.
    if (target == row || target == row + 1)
        return;
    beginMoveRows({}, row, row, {}, target);
    m_store.remove(row, row);
    m_store.insert(target > row ? target - 1 : target, {std::move(message)});
    endMoveRows();
}

//! Removes the rows beyond the window's size at one end; that edge can be paged again.
void MessageListModel::trim(Edge edge)
{
    const int surplus = m_store.size() - kWindow;
    if (surplus <= 0)
        return;
    if (edge == Edge::Older) {
        removeRows(0, surplus - 1);
        m_olderCursor = m_service.cursorAt({m_channel, m_store.at(0).id});
        setEdge(Edge::Older, {Phase::Idle, {}});
        return;
    }
    for (int row = sentCount(); row < m_store.size(); ++row)
        m_pending.push_back(m_store.at(row));
    const bool wasPresent = atPresent();
    removeRows(std::min(m_store.size() - surplus, sentCount()), m_store.size() - 1);
    m_newerCursor = m_service.cursorAt({m_channel, m_store.at(m_store.size() - 1).id});
    if (wasPresent)
        m_late = {{}, false};
    setEdge(Edge::Newer, {Phase::Idle, {}});
}

void MessageListModel::trimAfterLive()
{
    if (m_store.size() <= kWindow)
        return;
    // While the user reads at the old end, those rows stay: the new ones wait behind the newer edge.
    const bool readsOldEnd = m_firstVisible < kKeepAround && m_lastVisible < m_store.size() - 2 * kKeepAround;
    trim(readsOldEnd ? Edge::Newer : Edge::Older);
}

void MessageListModel::changed(int row)
{
    if (const std::optional<Quote> &quote = m_store.at(row).quote) {
        if (auto now = quoteNow(*quote))
            m_store.edit(row).quote = std::move(now);
    }
    if (m_batch.depth > 0) {
        m_batch.changed.insert(m_store.at(row).id);
        return;
    }
    Q_EMIT dataChanged(index(row), index(row));
    followQuoted(MessageId(m_store.at(row).id));
}

int MessageListModel::sentCount() const
{
    int count = m_store.size();
    while (count > 0 && m_store.at(count - 1).state != SendState::Sent)
        --count;
    return count;
}

std::vector<Message> MessageListModel::onlyNew(std::vector<Message> messages) const
{
    QSet<MessageId> seen;
    std::erase_if(messages, [this, &seen](const Message &message) {
        if (m_store.contains(message.id) || seen.contains(message.id) || m_deleted.contains(message.id))
            return true;
        seen.insert(message.id);
        return false;
    });
    return messages;
}

void MessageListModel::setEdge(Edge edge, EdgeState state)
{
    EdgeState &current = edge == Edge::Older ? m_older : m_newer;
    if (current == state)
        return;
    current = std::move(state);
    Q_EMIT edgeChanged(edge);
}

void MessageListModel::setMissed(int count)
{
    if (m_missed == count)
        return;
    m_missed = count;
    Q_EMIT missedCountChanged();
}

} // namespace chat
