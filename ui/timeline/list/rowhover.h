// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/ids.h"
#include "ui/message/parts/hit.h"
#include "ui/widgets/hovertoolbar.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace chat {
class Directory;
}

namespace chat::ui {

class RowEditors;
class RowGeometry;
class Style;

//! What a pointer over the rows does without clicking: the row below it lights up and gets the toolbar, the cursor has
//! the shape of what can be done, tool tips. Without a pointer, the row chosen by keyboard has the toolbar. Points are
//! those of the viewport.
class RowHover : public QObject
{
    Q_OBJECT

public:
    //! `chosen`: the row chosen by keyboard; empty if there is none, or the list has not the focus.
    RowHover(Style &style, const Directory &directory, const RowGeometry &rows, const RowEditors &editors,
        std::function<MessageId()> chosen);

    [[nodiscard]] const MessageId &id() const { return m_id; } //!< the row below the pointer; empty: none
    [[nodiscard]] QPoint pointer() const { return m_pointer; } //!< (-1, -1): over no row
    [[nodiscard]] bool isWaiting() const { return m_rest.isActive(); } //!< for the end of scrolling
    [[nodiscard]] QRect toolbarRect() const; //!< null: not shown

    void update(QPoint point); //!< the pointer is there
    void updateInPlace(); //!< the rows moved below the pointer
    void leave(); //!< the pointer left the viewport
    void setRow(const MessageId &id);
    void rename(const MessageId &from, const MessageId &to);
    void setDragging(bool dragging); //!< while text is selected, no toolbar is in the way
    void setQuiet(bool quiet); //!< while messages are picked, none is acted on alone: no toolbar
    void startRest(); //!< scrolling: rows that pass below a still pointer are not hovered one by one
    void placeToolbar();
    bool showToolTip(QPoint point, QPoint globalPosition); //!< false: there is none

Q_SIGNALS:
    //! The pointer rests on a reaction: who reacted is to be told there.
    void chipTipRequested(const chat::MessageId &id, const chat::ui::Hit &hit, const QPoint &globalPosition);
    void actionRequested(const chat::MessageId &id, chat::ui::RowAction action);

private:
    void setCursorFor(const Hit &hit);
    [[nodiscard]] QPoint toolbarPlace(int contentTop) const;

    const Directory &m_directory;
    const RowGeometry &m_rows;
    const RowEditors &m_editors;
    std::function<MessageId()> m_chosen;
    HoverToolbar *m_toolbar; //!< the viewport owns it
    MessageId m_id;
    QPoint m_pointer{-1, -1};
    Hit m_hit;
    bool m_dragging = false;
    bool m_quiet = false;
    QTimer m_rest;
};

} // namespace chat::ui
