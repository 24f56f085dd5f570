// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/otherstext.h"

#include <QAbstractListModel>

#include <vector>

namespace chat {

//! A list of rows that have a `name`. Subclasses say what the tooltip shows and what a screen reader reads.
template <class Entry> class RowListModel : public QAbstractListModel
{
public:
    using Row = Entry;
    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        switch (role) {
        case Qt::DisplayRole:
            return at(index.row()).name;
        case Qt::ToolTipRole:
            return OthersText(tipOf(index.row())).tip();
        case Qt::AccessibleTextRole:
            return OthersText(spokenOf(index.row())).spoken();
        default:
            return {};
        }
    }
    [[nodiscard]] const Row &at(int row) const { return m_rows[static_cast<size_t>(row)]; }

protected:
    [[nodiscard]] virtual QString tipOf(int row) const { return at(row).name; }
    [[nodiscard]] virtual QString spokenOf(int row) const = 0;

    //! Replaces all rows with a reset: views lose their selection and scroll position.
    void resetRows(std::vector<Row> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }

    std::vector<Row> m_rows;
};

} // namespace chat
