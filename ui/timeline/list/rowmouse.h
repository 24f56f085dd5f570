// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/ids.h"
#include "ui/message/parts/hit.h"

#include <QObject>
#include <QTimer>

class QScrollBar;

namespace chat::ui {

class RowGeometry;
class SelectedText;

//! The left mouse button on the rows: clicks on what can be clicked, and drags that select text and scroll beyond the
//! edges. Points are those of the viewport.
class RowMouse : public QObject
{
    Q_OBJECT

public:
    RowMouse(const RowGeometry &rows, SelectedText &selection, QScrollBar &bar);

    void press(QPoint point, bool extend); //!< extend: the selection reaches to there now
    void drag(QPoint point);
    [[nodiscard]] bool isDragging() const { return m_dragging; }
    bool endDrag(); //!< false: it was none, but a click maybe
    void stopScrolling() { m_scroll.stop(); }
    void release(QPoint point); //!< of what was no drag
    void doubleClick(QPoint point);
    void forget() { m_pressed = {}; } //!< the conversation is another

Q_SIGNALS:
    void activated(const chat::MessageId &id, const chat::ui::Hit &hit);
    void editRequested(const chat::MessageId &id);

private:
    void letGo();
    void extendTo(QPoint point);
    void scrollBeyond();

    const RowGeometry &m_rows;
    SelectedText &m_selection;
    QScrollBar &m_bar;
    Hit m_pressed;
    MessageId m_pressedId;
    QPoint m_pressPoint;
    bool m_dragging = false;
    QTimer m_scroll;
};

} // namespace chat::ui
