// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/timeline/list/target/rowtarget.h"

#include <QPoint>

namespace chat::ui {

class RowFocus;
class RowGeometry;
class SelectedText;

//! Decides what a menu is about: what lies under the pointer, or what was chosen by keyboard.
class RowTargets
{
public:
    //! All are borrowed.
    RowTargets(const RowGeometry &rows, const SelectedText &selection, const RowFocus &focus)
        : m_rows(rows)
        , m_selection(selection)
        , m_focus(focus)
    {
    }

    [[nodiscard]] RowTarget at(QPoint point) const; //!< of the viewport
    [[nodiscard]] RowTarget chosen() const;
    [[nodiscard]] QPoint menuPlace(const RowTarget &target) const; //!< on screen, for one that was chosen by keyboard

private:
    [[nodiscard]] bool isInSelection(int row, QPoint local, const Hit &hit) const;

    const RowGeometry &m_rows;
    const SelectedText &m_selection;
    const RowFocus &m_focus;
};

} // namespace chat::ui
