// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/lists/rowlistmodel.h"

#include <QSet>
#include <QTimer>

#include <algorithm>

namespace chat {

//! A list that is built again whenever its source changes and reported to views as exact removals, moves, insertions
//! and changes, so that selection and scroll position are kept. Rows have a unique `key()` and ==. For lists of some
//! hundred rows.
template <class Entry> class SyncedListModel : public RowListModel<Entry>
{
public:
    using Row = Entry;
    using Key = std::decay_t<decltype(std::declval<Row>().key())>;
    using RowListModel<Row>::RowListModel;

    [[nodiscard]] int rowOf(const Key &key) const //!< -1: not there
    {
        const auto it = std::ranges::find_if(m_rows, [&key](const Row &row) { return row.key() == key; });
        return it == m_rows.end() ? -1 : static_cast<int>(it - m_rows.begin());
    }

protected:
    using RowListModel<Row>::m_rows;

    [[nodiscard]] virtual std::vector<Row> build() const = 0;

    void refresh()
    {
        m_queued = false;
        sync(build());
    }
    //! Combines a burst of changes into one pass.
    void refreshSoon()
    {
        if (m_queued)
            return;
        m_queued = true;
        QTimer::singleShot(0, this, [this] { refresh(); });
    }

private:
    void sync(const std::vector<Row> &target)
    {
        QSet<Key> wanted;
        for (const auto &row : target)
            wanted.insert(row.key());
        QSet<Key> present;
        for (int i = static_cast<int>(m_rows.size()) - 1; i >= 0; --i) {
            const auto at = m_rows.begin() + i;
            if (wanted.contains(at->key())) {
                present.insert(at->key());
                continue;
            }
            this->beginRemoveRows({}, i, i);
            m_rows.erase(at);
            this->endRemoveRows();
        }
        for (int i = 0; i < static_cast<int>(target.size()); ++i)
            place(i, target[static_cast<size_t>(i)], present);
    }
    void place(int i, const Row &want, const QSet<Key> &present)
    {
        if (!present.contains(want.key())) {
            this->beginInsertRows({}, i, i);
            m_rows.insert(m_rows.begin() + i, want);
            this->endInsertRows();
            return;
        }
        const auto found = std::find_if(
            m_rows.begin() + i, m_rows.end(), [&want](const Row &row) { return row.key() == want.key(); });
        const auto from = static_cast<int>(found - m_rows.begin());
        if (from != i) {
            this->beginMoveRows({}, from, from, {}, i);
            std::rotate(m_rows.begin() + i, found, found + 1);
            this->endMoveRows();
        }
        if (!(m_rows[static_cast<size_t>(i)] == want)) {
            m_rows[static_cast<size_t>(i)] = want;
            Q_EMIT this->dataChanged(this->index(i), this->index(i));
        }
    }

    bool m_queued = false;
};

} // namespace chat
