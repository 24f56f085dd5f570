// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/models/timeline/knownspan.h"

#include "app/history/historydays.h"
#include "app/history/local/localstore.h"
#include "app/models/timeline/messagelistmodel.h"

#include <algorithm>

namespace chat {

void KnownSpan::follow(MessageListModel *model)
{
    if (m_model)
        disconnect(m_model, nullptr, this, nullptr);
    if (m_history)
        disconnect(m_history, nullptr, this, nullptr);
    m_model = model;
    m_history = model ? LocalStore::historyOf(model->service()) : nullptr;
    m_first = std::numeric_limits<qint64>::max();
    m_last = std::numeric_limits<qint64>::min();
    if (model) {
        connect(model, &QAbstractItemModel::rowsInserted, this, &KnownSpan::addRows);
        connect(model, &QAbstractItemModel::modelReset, this, &KnownSpan::addRows);
        addRows();
        readStored();
    }
    Q_EMIT changed();
}

bool KnownSpan::isWhole() const
{
    return m_model && m_model->atPresent()
        && m_model->edge(MessageListModel::Edge::Older).phase == MessageListModel::EdgeState::Phase::End;
}

void KnownSpan::readStored()
{
    if (!m_history)
        return;
    connect(m_history, &StoredHistory::changed, this, &KnownSpan::addStored);
    using Reach = std::optional<HistoryDays::Reach>;
    m_history->ask<Reach>(
        [channel = m_model->channel()](
            const History &stored) { return HistoryDays(stored.file(), QTimeZone::utc()).reach(channel); },
        this,
        [this, asked = m_model](const Reach &reach) {
            if (!asked || asked != m_model)
                return;
            if (reach)
                add(reach->first, reach->last);
            Q_EMIT read();
        });
}

void KnownSpan::addRows()
{
    const int rows = m_model->rowCount();
    if (rows > 0)
        add(m_model->messageAt(0).created.toMSecsSinceEpoch(),
            m_model->messageAt(rows - 1).created.toMSecsSinceEpoch());
}

//! Older ones that are fetched in the background, newer ones that come while the window is elsewhere.
void KnownSpan::addStored(const HistoryChanges &changes)
{
    qint64 first = m_first;
    qint64 last = m_last;
    for (const HistoryChange &change : changes) {
        if (change.kind != HistoryChange::Kind::Put || change.channel != m_model->channel())
            continue;
        const qint64 time = change.entry.message.created.toMSecsSinceEpoch();
        first = std::min(first, time);
        last = std::max(last, time);
    }
    add(first, last);
}

void KnownSpan::add(qint64 first, qint64 last)
{
    if (first >= m_first && last <= m_last)
        return;
    m_first = std::min(m_first, first);
    m_last = std::max(m_last, last);
    Q_EMIT changed();
}

} // namespace chat
