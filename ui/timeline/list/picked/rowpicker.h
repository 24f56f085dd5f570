// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/timeline/list/picked/edgescroll.h"
#include "ui/timeline/list/picked/pickedrows.h"

class QKeyEvent;
class QScrollBar;

namespace chat::ui {

class ChosenRow;
class RowGeometry;

//! Picks messages by mouse and keyboard: Ctrl+click and Ctrl+Space one, Shift+click and Shift+arrows everything up to
//! there, a drag along the left edge everything it passes. Once some are picked, a plain click picks one more or less.
class RowPicker : public QObject
{
    Q_OBJECT

public:
    RowPicker(const RowGeometry &rows, ChosenRow &chosen, QScrollBar &bar);

    [[nodiscard]] PickedRows &rows() { return m_picked; }
    [[nodiscard]] const PickedRows &rows() const { return m_picked; }

    // Of the left button. False: it has another meaning.
    [[nodiscard]] bool press(QPoint point, Qt::KeyboardModifiers modifiers);
    [[nodiscard]] bool drag(QPoint point);
    [[nodiscard]] bool release(QPoint point);
    [[nodiscard]] bool handleKey(const QKeyEvent &event);

private:
    enum class Mouse : quint8 {
        Idle,
        Click, //!< it was pressed on a row, while some are picked
        Edge, //!< it was pressed at the left edge: a drag picks, a click does not
        Dragging,
        Done, //!< the press has picked already
    };

    [[nodiscard]] MessageId messageAt(QPoint point) const; //!< empty: none
    void pickNearest(QPoint point);
    void extendBy(int rows);

    const RowGeometry &m_rows;
    ChosenRow &m_chosen;
    PickedRows m_picked;
    EdgeScroll m_scroll;
    Mouse m_mouse = Mouse::Idle;
    QPoint m_pressPoint;
    MessageId m_pressed;
};

} // namespace chat::ui
