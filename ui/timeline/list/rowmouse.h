// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/ids.h"
#include "ui/message/parts/hit.h"
#include "ui/message/parts/part.h"
#include "ui/timeline/list/picked/edgescroll.h"

#include <QObject>
#include <QTimer>

#include <optional>

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

    //! `extend`: the selection reaches to there now. `time`: of the event, in ms.
    void press(QPoint point, bool extend, quint64 time);
    void drag(QPoint point);
    [[nodiscard]] bool isDragging() const { return m_dragging; }
    bool endDrag(); //!< false: it was none, but a click maybe
    void stopScrolling() { m_scroll.stop(); }
    void release(QPoint point); //!< of what was no drag
    void doubleClick(QPoint point, quint64 time); //!< one more press at once makes it a triple click
    void forget(); //!< the conversation is another

Q_SIGNALS:
    void activated(const chat::MessageId &id, const chat::ui::Hit &hit);
    void held(const chat::MessageId &id, const chat::ui::Hit &hit); //!< a reaction, for a while: that is no click
    void editRequested(const chat::MessageId &id);

private:
    void letGo();
    void extendTo(QPoint point);
    void selectUnit(QPoint point, TextUnit unit);
    [[nodiscard]] bool isThirdClick(QPoint point, quint64 time) const;

    const RowGeometry &m_rows;
    SelectedText &m_selection;
    Hit m_pressed;
    MessageId m_pressedId;
    QPoint m_pressPoint;
    bool m_dragging = false;
    std::optional<quint64> m_doubleClicked; //!< when the last press was a double click
    EdgeScroll m_scroll;
    QTimer m_hold;
};

} // namespace chat::ui
