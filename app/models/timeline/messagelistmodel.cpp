// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/models/timeline/messagelistmodel.h"

#include "app/history/outbox/outboxentry.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace chat {

namespace {
constexpr int kKeepAround = 100; // rows kept around the visible ones when the window is trimmed after live messages

using Phase = MessageListModel::EdgeState::Phase;
} // namespace

MessageListModel::MessageListModel(
    MessageService &service, const ChannelRef &channel, const User &self, QObject *parent)
    : MessageRows(service, channel, self, parent)
    , m_visible(m_rows, m_local->reconciler(), channel)
{
    m_local->history().watch(channel, true);
    connect(&m_local->history(), &StoredHistory::changed, this, &MessageListModel::applyChanges);
    connect(&m_local->history(), &StoredHistory::replaced, this, &MessageListModel::putBack);
    connect(&m_local->reconciler(), &Reconciler::refreshed, this, &MessageListModel::onRefreshed);
    connect(&m_local->reconciler(), &Reconciler::comparing, &m_visible, &VisibleRows::check);
    connect(&m_visible, &VisibleRows::gapChanged, this, [this](const MessageId &id) {
        if (const int row = m_rows.rowOf(id); row >= 0)
            (void)m_rows.edit(row); // another layout
        tellChanged(id);
    });
}

MessageListModel::~MessageListModel()
{
    if (m_local)
        m_local->history().watch(m_channel, false);
}

void MessageListModel::setPatience(std::chrono::milliseconds patience)
{
    m_local->reconciler().setPatience(patience);
    outbox().setPatience(patience);
}

// ---- reading from the store ---------------------------------------------------------------------------------------

void MessageListModel::read(Direction direction, const MessageId &from, bool overGaps, const ReadCallback &callback)
{
    m_local->history().read({direction, m_channel, from, kPage, overGaps, m_keepsDeleted}, this,
        [this, generation = m_generation, keeps = m_keepsDeleted, callback](std::optional<HistorySlice> slice) {
            if (generation != m_generation)
                return;
            callback(std::move(slice));
            if (keeps != m_keepsDeleted && m_opened)
                adjustDeleted();
        });
}

//! The disk first; then the server's newest page, whose changes follow.
void MessageListModel::loadLatest()
{
    ++m_generation;
    setEdge(Edge::Older, {Phase::Loading, {}});
    setEdge(Edge::Newer, {Phase::Loading, {}});
    read(Direction::Latest, {}, true, [this](std::optional<HistorySlice> slice) {
        const bool anything = slice || !outbox().rows(m_channel).empty();
        if (anything && m_newer.phase != Phase::End)
            opened(false, std::move(slice));
    });
    m_local->reconciler().fetch({m_channel, MessageQuery::Direction::Latest, {}, {}, kPage}, this,
        [this, generation = m_generation](const Result<MessagePage> &result) {
            if (generation != m_generation)
                return;
            if (!result) {
                m_fromDisk = false;
                if (!m_opened)
                    setEdge(Edge::Older, {Phase::Idle, {}});
                setEdge(Edge::Newer, {Phase::Failed, result.error()});
                return;
            }
            if (m_fromDisk && m_rows.sentCount() >= kPage) { // its changes were told
                m_fromDisk = false;
                reachPresent();
                return;
            }
            read(Direction::Latest, {}, true,
                [this](std::optional<HistorySlice> slice) { opened(true, std::move(slice)); });
        });
}

void MessageListModel::opened(bool fromServer, std::optional<HistorySlice> slice)
{
    m_fromDisk = !fromServer && m_newer.phase == Phase::Loading;
    moveTo(slice ? std::move(*slice) : HistorySlice{{}, HistorySlice::End::Edge, HistorySlice::End::Edge});
    if (fromServer)
        reachPresent();
}

void MessageListModel::openAt(const MessageId &place)
{
    ++m_generation;
    setEdge(Edge::Older, {Phase::Loading, {}});
    setEdge(Edge::Newer, {Phase::Loading, {}});
    read(Direction::Around, place, false, [this](std::optional<HistorySlice> slice) {
        if (!slice || slice->newer != HistorySlice::End::Stored) {
            loadLatest();
            return;
        }
        m_fromDisk = false;
        moveTo(std::move(*slice));
        setEdge(Edge::Newer, {Phase::Idle, {}});
    });
}

void MessageListModel::loadAround(const MessageId &id)
{
    if (m_rows.contains(id)) {
        Q_EMIT arrived(id);
        return;
    }
    if (isLocalId(id)) { // the server never heard of it
        QMetaObject::invokeMethod(
            this, [this, id] { Q_EMIT jumpFailed(id, ApiError::notFound()); }, Qt::QueuedConnection);
        return;
    }
    const auto show = [this, id](std::optional<HistorySlice> slice) {
        if (!slice)
            return false;
        ++m_generation;
        m_fromDisk = false;
        moveTo(std::move(*slice));
        setEdge(Edge::Newer, {atPresent() ? Phase::End : Phase::Idle, {}});
        Q_EMIT arrived(id);
        return true;
    };
    read(Direction::Around, id, false, [this, id, show](std::optional<HistorySlice> slice) {
        if (show(std::move(slice)))
            return;
        m_local->reconciler().fetch({m_channel, MessageQuery::Direction::Around, {}, id, kPage}, this,
            [this, id, show, generation = m_generation](const Result<MessagePage> &result) {
                if (generation != m_generation)
                    return;
                if (!result) {
                    Q_EMIT jumpFailed(id, result.error());
                    return;
                }
                read(Direction::Around, id, false, [this, id, show](std::optional<HistorySlice> found) {
                    if (!show(std::move(found)))
                        Q_EMIT jumpFailed(id, ApiError{ApiError::Kind::NotFound, 0, 0, {}, {}});
                });
            });
    });
}

//! The rows are those of the slice; what waits in the outbox follows the newest message.
void MessageListModel::moveTo(HistorySlice slice)
{
    std::vector<MessageStore::Row> rows;
    for (HistoryEntry &entry : slice.entries)
        rows.push_back(rowFor(std::move(entry)));
    m_opened = true;
    setAtPresent(slice.newer != HistorySlice::End::Stored);
    beginResetModel();
    m_rows.clear();
    m_rows.insert(0, std::move(rows));
    if (atPresent())
        m_rows.insert(m_rows.size(), outbox().rows(m_channel));
    for (int row = 0; row < m_rows.size(); ++row)
        m_quotes.refresh(m_rows.edit(row)); // of each other
    m_visible.clear();
    endResetModel();
    const bool more = slice.older == HistorySlice::End::Stored || (m_rows.sentCount() > 0 && m_rows.storedAt(0).gap);
    setEdge(Edge::Older, {more ? Phase::Idle : Phase::End, {}});
    if (atPresent())
        setMissed(0);
}

void MessageListModel::reachPresent()
{
    setEdge(Edge::Newer, {Phase::End, {}});
    setMissed(0);
    m_visible.check();
}

void MessageListModel::loadMore(Edge edge)
{
    if (this->edge(edge).phase != Phase::Idle || !m_opened || m_rows.sentCount() == 0)
        return;
    setEdge(edge, {Phase::Loading, {}});
    if (edge == Edge::Older && m_rows.storedAt(0).gap)
        askBeside(edge);
    else
        readMore(edge, false, false, {});
}

//! The server first: beyond the edge something is missing.
void MessageListModel::askBeside(Edge edge)
{
    const bool older = edge == Edge::Older;
    const int row = older ? 0 : m_rows.sentCount() - 1;
    m_local->reconciler().fetchBeside(
        {m_channel, older, m_rows.storedIds(row, older ? 1 : -1), older ? m_rows.storedAt(row).older : QString()}, this,
        [this, edge, generation = m_generation](const Result<MessagePage> &result) {
            if (generation != m_generation)
                return;
            if (result || Reconciler::isAway(result.error()))
                readMore(edge, true, !result, result ? std::nullopt : std::optional(result.error()));
            else
                setEdge(edge, {Phase::Failed, result.error()});
        });
}

//! `asked`: the server was, and `error` is its answer. `overGaps`: what is stored beyond a gap is better than nothing.
void MessageListModel::readMore(Edge edge, bool asked, bool overGaps, const std::optional<ApiError> &error)
{
    const bool older = edge == Edge::Older;
    const int outermost = older ? m_rows.firstKept() : m_rows.lastKept();
    if (outermost < 0) {
        setEdge(edge, {Phase::Idle, {}});
        return;
    }
    read(older ? Direction::Before : Direction::After, m_rows.at(outermost).id, overGaps,
        [this, edge, overGaps, error, asked](std::optional<HistorySlice> slice) {
            const bool newer = edge == Edge::Newer;
            if (slice && !slice->entries.empty()) {
                addRead(edge, std::move(*slice));
            } else if (error) {
                setEdge(edge, {Phase::Failed, error});
            } else if (newer && slice && slice->newer == HistorySlice::End::Stored && !asked) {
                askBeside(edge);
            } else if (newer && slice && slice->newer == HistorySlice::End::Stored && !overGaps) {
                readMore(edge, true, true, {}); // the server has nothing between
            } else if (newer) {
                setAtPresent(true);
                addUnsent();
                reachPresent();
            } else {
                setEdge(edge, {Phase::End, {}});
            }
        });
}

void MessageListModel::addRead(Edge edge, HistorySlice slice)
{
    const bool older = edge == Edge::Older;
    const bool more = (older ? slice.older : slice.newer) == HistorySlice::End::Stored;
    std::vector<MessageStore::Row> rows;
    for (HistoryEntry &entry : slice.entries) {
        if (!m_rows.contains(entry.message.id))
            rows.push_back(rowFor(std::move(entry)));
    }
    const bool gap = older && !rows.empty() && rows.front().stored.gap;
    if (!rows.empty())
        insertRows(older ? 0 : m_rows.sentCount(), std::move(rows));
    setEdge(edge, {older && !more && !gap ? Phase::End : Phase::Idle, {}});
    if (!older && !more) {
        setAtPresent(true);
        addUnsent();
        reachPresent();
    }
    if (m_rows.size() > kWindow)
        trim(older ? Edge::Newer : Edge::Older);
}

// ---- deleted messages ---------------------------------------------------------------------------------------------

void MessageListModel::setKeepsDeleted(bool keeps)
{
    if (std::exchange(m_keepsDeleted, keeps) != keeps && m_opened)
        adjustDeleted();
}

//! The rows were read when deleted messages were treated otherwise.
void MessageListModel::adjustDeleted()
{
    const int first = m_rows.firstKept();
    if (m_keepsDeleted && m_older.phase == Phase::End)
        setEdge(Edge::Older, {Phase::Idle, {}}); // there may be some before the first row
    if (!m_keepsDeleted)
        dropDeleted();
    else if (first < 0)
        loadLatest(); // perhaps all of them were deleted
    else
        addDeleted(m_rows.at(first).id);
}

void MessageListModel::retry(Edge edge)
{
    if (this->edge(edge).phase != Phase::Failed)
        return;
    if (!m_opened || m_rows.sentCount() == 0) {
        loadLatest();
    } else if (edge == Edge::Newer && atPresent()) {
        setEdge(edge, {Phase::Loading, {}});
        m_local->reconciler().refreshNewest(m_channel);
    } else {
        setEdge(edge, {Phase::Idle, {}});
        loadMore(edge);
    }
}

void MessageListModel::onRefreshed(const ChannelRef &channel, const std::optional<ApiError> &error)
{
    if (channel != m_channel)
        return;
    if (!m_opened && !error)
        loadLatest();
    if (atPresent())
        setEdge(Edge::Newer, {error ? Phase::Failed : Phase::End, error});
    else if (!error)
        retry(Edge::Newer); // the server is reachable again
    if (!error)
        m_visible.catchUp();
}

// ---- following the store ------------------------------------------------------------------------------------------

void MessageListModel::applyChanges(const HistoryChanges &changes)
{
    Batch batch;
    for (const HistoryChange &change : changes) {
        if (change.channel != m_channel || !m_opened)
            continue;
        const MessageId &id = change.entry.message.id;
        const bool extends = change.kind == HistoryChange::Kind::Put && !batch.run.empty()
            && change.after == batch.run.back().message.id && !m_rows.contains(id);
        if (!extends)
            flush(batch);
        const int row = m_rows.rowOf(id);
        switch (change.kind) {
        case HistoryChange::Kind::Put:
            put(change, batch);
            break;
        case HistoryChange::Kind::Changed:
            if (row >= 0 && this->change(row, change.entry))
                batch.changed.insert(id);
            break;
        case HistoryChange::Kind::Removed:
            applyRemoval(change, batch);
            break;
        case HistoryChange::Kind::Gap:
            if (row >= 0) {
                m_rows.editStored(row).gap = change.entry.gap;
                m_rows.editStored(row).older = change.entry.older;
                m_visible.forgetGap(id);
                (void)m_rows.edit(row);
                batch.changed.insert(id);
                if (row == 0 && change.entry.gap && m_older.phase == Phase::End)
                    setEdge(Edge::Older, {Phase::Idle, {}});
            }
            break;
        }
    }
    flush(batch);
    for (const MessageId &id : std::as_const(batch.changed))
        tellChanged(id);
    for (const MessageId &id : batch.removed) {
        if (m_rows.contains(id) && !m_rows.at(m_rows.rowOf(id)).deleted)
            continue; // it has another place now
        if (!m_rows.contains(id)) // else what was quoted is still shown
            tellRows(m_quotes.followDeleted(id));
        Q_EMIT messageRemoved(id);
    }
    std::vector<Message> own;
    for (const HistoryChange &change : changes) {
        if (change.kind == HistoryChange::Kind::Put && change.channel == m_channel
            && change.entry.message.author.id == m_self.id)
            own.push_back(change.entry.message);
    }
    if (!own.empty())
        outbox().lookIn(m_channel, own); // one in doubt may be among them
    m_visible.check();
}

void MessageListModel::put(const HistoryChange &change, Batch &batch)
{
    const Message &message = change.entry.message;
    if (!message.nonce.isEmpty() && message.author.id == m_self.id)
        takeOver(localIdOf(message.nonce), message);
    const bool extends = !batch.run.empty();
    const auto at = extends ? std::optional(batch.at) : placeOf(change);
    if (!at) {
        if (change.live && change.newest && message.author.id != m_self.id)
            setMissed(m_missed + 1);
        if (m_older.phase == Phase::End && m_rows.sentCount() > 0 && message.created < m_rows.at(0).created)
            setEdge(Edge::Older, {Phase::Idle, {}});
        return;
    }
    if (const int known = m_rows.rowOf(message.id); known >= 0) { // as our own answer had it
        if (!extends)
            moveRow(known, *at);
        if (this->change(m_rows.rowOf(message.id), change.entry))
            batch.changed.insert(message.id);
        return;
    }
    batch.at = *at;
    batch.run.push_back(rowFor(change.entry));
    if (change.live)
        batch.live.push_back(message.id);
}

//! The row before which it comes; nothing: it is outside the window.
std::optional<int> MessageListModel::placeOf(const HistoryChange &change) const
{
    const int count = m_rows.sentCount();
    int at = change.after.isEmpty() ? -1 : m_rows.rowOf(change.after);
    if (at >= 0)
        ++at;
    else if (change.after.isEmpty() && m_older.phase == Phase::End)
        at = 0;
    else if (count > 0 && m_rows.at(0).deleted && m_rows.at(0).created <= change.entry.message.created)
        at = 0; // `after` would be an earlier one: deleted messages are not named
    else if (change.newest && atPresent())
        at = count;
    else
        return std::nullopt;
    if (at == count && !atPresent())
        return std::nullopt;
    // Rows that are not of the store stand by their time.
    const Message &message = change.entry.message;
    while (at < count && !m_rows.isStored(at) && m_rows.at(at).id != message.id
        && m_rows.at(at).created <= message.created)
        ++at;
    return at;
}

void MessageListModel::flush(Batch &batch)
{
    if (batch.run.empty())
        return;
    insertRows(batch.at, std::exchange(batch.run, {}));
    for (const MessageId &id : std::exchange(batch.live, {}))
        Q_EMIT arrivedLive(id);
    trimAfterLive();
}

void MessageListModel::applyRemoval(const HistoryChange &change, Batch &batch)
{
    const MessageId id = change.entry.message.id;
    const int row = m_rows.rowOf(id);
    if (row >= 0 && m_keepsDeleted) {
        HistoryEntry gone{m_rows.baseAt(row), change.entry.heard, false, true, {}};
        gone.message.deletedAt = change.entry.message.deletedAt;
        m_rows.editStored(row).gap = false;
        if (this->change(row, gone))
            batch.changed.insert(id);
    } else if (row >= 0) {
        removeRows(row, row);
    }
    batch.removed.push_back(id);
}

//! The store is empty now (its disk is full): what is shown is put there.
void MessageListModel::putBack()
{
    dropDeleted(); // pages have none
    MessagePage page;
    for (int row = 0; row < m_rows.sentCount(); ++row) {
        if (m_rows.isStored(row))
            page.messages.push_back(m_rows.baseAt(row));
    }
    if (page.messages.empty())
        return;
    page.older = m_service.cursorAt({m_channel, page.messages.front().id});
    if (!atPresent())
        page.newer = m_service.cursorAt({m_channel, page.messages.back().id});
    StoredHistory &history = m_local->history();
    history.takePage(
        {m_channel, MessageQuery::Direction::Around, {}, page.messages.front().id, kPage}, page, history.now());
}

void MessageListModel::send(Draft draft)
{
    // Our data as the server reported it (nickname, badge, colour), so that the row looks the same once confirmed.
    User author = m_self;
    for (int row = m_rows.sentCount() - 1; row >= 0; --row) {
        if (m_rows.at(row).author.id != m_self.id)
            continue;
        author = m_rows.at(row).author;
        break;
    }
    std::optional<Quote> quote;
    if (draft.quoted && !draft.quoted->isEmpty()) {
        quote = Quote{*draft.quoted, {}, {}, {}, {}};
        if (const int quoted = m_rows.rowOf(*draft.quoted); quoted >= 0) {
            const Message &original = m_rows.at(quoted);
            quote = {original.id, original.author, original.content.plain, original.content, original.created};
        }
    }
    if (const int newest = m_rows.sentCount() - 1; atPresent() && newest >= 0)
        outbox().noteNewest(m_channel, m_rows.at(newest).id, m_rows.at(newest).created);
    const bool away = !atPresent() && m_newer.phase != Phase::Loading;
    outbox().send(m_channel, std::move(draft), author, quote);
    if (away)
        loadLatest();
}

//! Removes the rows beyond the window's size at one end; that edge can be paged again.
void MessageListModel::trim(Edge edge)
{
    const int surplus = m_rows.size() - kWindow;
    if (surplus <= 0)
        return;
    if (edge == Edge::Older) {
        removeRows(0, surplus - 1);
    } else {
        setAtPresent(false); // unsent rows stand behind the newest message only
        removeRows(std::min(m_rows.size() - surplus, m_rows.sentCount()), m_rows.size() - 1);
    }
    setEdge(edge, {Phase::Idle, {}});
}

void MessageListModel::trimAfterLive()
{
    if (m_rows.size() <= kWindow)
        return;
    // While the user reads at the old end, those rows stay: the new ones wait behind the newer edge.
    const bool readsOldEnd = m_visible.first() < kKeepAround && m_visible.last() < m_rows.size() - 2 * kKeepAround;
    trim(readsOldEnd ? Edge::Newer : Edge::Older);
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
