// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/message/parts/part.h"
#include "ui/message/parts/textselection.h"

#include <QRect>

#include <optional>
#include <utility>
#include <vector>

class QAbstractItemView;
class QWidget;

namespace chat::ui {

class RowLayouts;

//! Where rows are on the viewport of a list, and what lies at a point of it. The height index is a list of running sums:
//! a window has at most some hundred rows, and finding a row is a binary search.
class RowGeometry
{
public:
    RowGeometry(const QAbstractItemView &view, RowLayouts &layouts);

    [[nodiscard]] RowLayouts &layouts() const { return m_layouts; }
    [[nodiscard]] QWidget &viewport() const;

    //! False: the rows changed, and the list does not know yet where they are now.
    [[nodiscard]] bool isKnown() const { return m_known; }
    void setKnown(bool known) { m_known = known; }

    void measure(); //!< asks for the heights of all rows
    [[nodiscard]] int contentHeight() const { return m_tops.back(); } //!< of all rows together

    [[nodiscard]] int at(QPoint point) const; //!< -1: no row
    [[nodiscard]] int first() const; //!< the uppermost row on screen; 0 if there is none
    [[nodiscard]] std::pair<int, int> visible() const; //!< first and last; last < first: none
    [[nodiscard]] QRect rectOf(int row) const; //!< null: there is no such row
    [[nodiscard]] QRect globalRect(
        const MessageId &id, const QRect &inRow = {}) const; //!< position on screen of a row or a part of it
    [[nodiscard]] Hit hitAt(QPoint point) const;
    [[nodiscard]] TextPlace textAt(QPoint point) const; //!< the nearest place in a row's text
    //! May `floating` cover this part of the viewport? Not where there is something to click, or another widget.
    [[nodiscard]] bool isFree(const QRect &area, const QWidget &floating) const;
    [[nodiscard]] std::optional<QPoint> pointer() const; //!< where it is, if it is over the list

    //! Visits the parts on screen of rows in which something ticks or moves.
    void visitLive(const PartVisitor &visitor) const;
    void update(const MessageId &id) const; //!< the row is painted again

private:
    [[nodiscard]] bool hasControl(const QRect &area) const;
    [[nodiscard]] int count() const { return static_cast<int>(m_tops.size()) - 1; }
    [[nodiscard]] int offset() const;

    const QAbstractItemView &m_view;
    RowLayouts &m_layouts;
    std::vector<int> m_tops{0}; //!< of each row, below the top of the first; the last one is where a next row would be
    bool m_known = false;
};

} // namespace chat::ui
