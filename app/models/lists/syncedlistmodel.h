// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractListModel>
#include <QSet>

#include <algorithm>
#include <vector>

namespace chat {

//! A list that is rebuilt from its source from time to time and reported to views as exact removals, moves, insertions
//! and changes, so that selection and scroll position are kept. For lists of some hundred rows.
class SyncedListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

protected:
    //! Turns `rows` into `target`. `keyOf(row)` identifies a row; keys are unique, rows have ==.
    template <class Row, class KeyOf> void sync(std::vector<Row> &rows, std::vector<Row> target, KeyOf keyOf)
    {
        using Key = std::decay_t<decltype(keyOf(rows.front()))>;
        QSet<Key> wanted;
        for (const auto &row : target)
            wanted.insert(keyOf(row));
        QSet<Key> present;
        for (int i = static_cast<int>(rows.size()) - 1; i >= 0; --i) {
            const auto at = rows.begin() + i;
            if (wanted.contains(keyOf(*at))) {
                present.insert(keyOf(*at));
                continue;
            }
            beginRemoveRows({}, i, i);
            rows.erase(at);
            endRemoveRows();
        }
        for (int i = 0; i < static_cast<int>(target.size()); ++i)
            place(rows, target, i, present, keyOf);
    }

private:
    template <class Row, class Key, class KeyOf>
    void place(std::vector<Row> &rows, const std::vector<Row> &target, int i, const QSet<Key> &present, KeyOf keyOf)
    {
        const auto &want = target[static_cast<size_t>(i)];
        const auto key = keyOf(want);
        if (!present.contains(key)) {
            beginInsertRows({}, i, i);
            rows.insert(rows.begin() + i, want);
            endInsertRows();
            return;
        }
        const auto found
            = std::find_if(rows.begin() + i, rows.end(), [&](const Row &row) { return keyOf(row) == key; });
        const auto from = static_cast<int>(found - rows.begin());
        if (from != i) {
            beginMoveRows({}, from, from, {}, i);
            std::rotate(rows.begin() + i, found, found + 1);
            endMoveRows();
        }
        if (!(rows[static_cast<size_t>(i)] == want)) {
            rows[static_cast<size_t>(i)] = want;
            Q_EMIT dataChanged(index(i), index(i));
        }
    }
};

} // namespace chat
