// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/ids.h"

#include <utility>

namespace chat::ui {

//! A position in the text of a row.
struct TextPlace
{
    MessageId id;
    int position = 0;
    friend bool operator==(const TextPlace &, const TextPlace &) = default;
};

//! Text selected from one position to another, across rows. View state: the model does not know about it.
struct TextSelection
{
    TextPlace anchor;
    TextPlace cursor;

    [[nodiscard]] bool isActive() const { return !anchor.id.isEmpty() && !(anchor == cursor); }

    //! The selected part of row `row`, given the rows of both ends (-1: somewhere above, less: nowhere) and the length
    //! of its text; an empty range: nothing.
    [[nodiscard]] std::pair<int, int> in(int row, int anchorRow, int cursorRow, int length) const
    {
        if (!isActive() || anchorRow < -1 || cursorRow < -1)
            return {0, 0};
        const bool forward = anchorRow < cursorRow || (anchorRow == cursorRow && anchor.position <= cursor.position);
        const int firstRow = forward ? anchorRow : cursorRow;
        const int lastRow = forward ? cursorRow : anchorRow;
        if (row < firstRow || row > lastRow)
            return {0, 0};
        const int from = row == firstRow ? (forward ? anchor : cursor).position : 0;
        const int to = row == lastRow ? (forward ? cursor : anchor).position : length;
        return {from, to};
    }
};

} // namespace chat::ui
