// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
// MessageListModel and the disk: what is stored is shown first, and what is fetched is stored.
#include "app/models/timeline/messagelistmodel.h"

#include "app/history/storedhistory.h"

#include <algorithm>

namespace chat {

namespace {
using Phase = MessageListModel::EdgeState::Phase;
} // namespace

//! What the disk has is there before the server answers, or when it does not.
void MessageListModel::showStored(quint32 generation)
{
    StoredHistory *history = m_service.history();
    if (!history || !m_store.isEmpty())
        return;
    history->latest(m_channel, kPage, this, [this, generation](std::optional<HistoryStretch> found) {
        const bool waiting = generation == m_generation && (m_opening || m_newer.phase == Phase::Failed);
        if (!found || !waiting || !m_store.isEmpty())
            return; // the server was faster
        m_fromDisk = m_opening;
        m_olderCursor = m_service.cursorAt({m_channel, found->messages.front().id});
        m_newerCursor = m_service.cursorAt({m_channel, found->messages.back().id});
        resetTo(std::move(found->messages));
        setEdge(Edge::Older, {Phase::Idle, {}});
    });
}

//! The newest page meets rows from the disk: what is there stays in its place, what is other is changed. False: the
//! page is from later, something is missing between the two.
bool MessageListModel::reconcile(MessagePage &page)
{
    const auto known = [this](const Message &message) { return m_store.contains(message.id); };
    if (!m_fromDisk || std::ranges::none_of(page.messages, known)) {
        m_fromDisk = false;
        return false;
    }
    const MessageId first = page.messages.front().id;
    mergePage(page, m_store.stamp());
    for (auto &message : std::exchange(m_pending, {}))
        insertMessages(m_store.size(), {std::move(message)});
    if (m_store.rowOf(first) == 0)
        m_olderCursor = page.older.value_or(Cursor{});
    setEdge(Edge::Older, {m_store.rowOf(first) == 0 && !page.older ? Phase::End : Phase::Idle, {}});
    // Older ones may have changed while nobody listened.
    markStale(m_store.rowOf(first));
    m_fromDisk = false;
    return true;
}

void MessageListModel::fetchPage(const MessageQuery &query, Callback<MessagePage> callback)
{
    StoredHistory *history = m_service.history();
    const Moment asked = history ? history->now() : 0;
    m_service.fetch(query, this, [this, query, asked, callback = std::move(callback)](Result<MessagePage> result) {
        if (StoredHistory *kept = m_service.history(); kept && result)
            kept->takePage(query, result.value(), asked);
        callback(std::move(result));
    });
}

//! The messages before the first row as they are on disk, as a page: nothing is missing between them and the row. An
//! error: the disk has none, or what is there does not follow.
void MessageListModel::loadStored(Edge edge, Callback<MessagePage> callback)
{
    StoredHistory *history = m_service.history();
    const ApiError none{ApiError::Kind::NotFound, 0, 0, {}, {}};
    if (!history || edge == Edge::Newer || m_store.isEmpty()) {
        callback(none);
        return;
    }
    history->before({m_channel, m_store.at(0).id}, kPage, this,
        [this, none, callback = std::move(callback)](std::optional<HistoryStretch> found) {
            if (!found || found->messages.empty()) {
                callback(none);
                return;
            }
            MessagePage page;
            page.messages = std::move(found->messages);
            if (found->older != HistoryStretch::End::Edge)
                page.older = m_service.cursorAt({m_channel, page.messages.front().id});
            callback(std::move(page));
        });
}

} // namespace chat
