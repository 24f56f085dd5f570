// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/timeline/list/target/rowfocus.h"

#include <QObject>

class QAbstractItemView;

namespace chat::ui {

class RowGeometry;

//! The row chosen by keyboard, and what has the focus in it. The list's current index says which row it is, so that
//! screen readers are told.
class ChosenRow : public QObject
{
    Q_OBJECT

public:
    //! All are borrowed.
    ChosenRow(QAbstractItemView &view, const RowGeometry &rows);

    [[nodiscard]] MessageId id() const; //!< empty: none
    [[nodiscard]] const RowFocus &focus() const { return m_focus; }
    void choose(const MessageId &id);
    bool step(int by); //!< to another row; false: at the end
    bool stepInside(int by); //!< to another thing in the row; false: there is none
    bool focusOn(const MessageId &id, const Hit &hit); //!< false: it is not there
    bool leaveThing(); //!< the row itself has the focus; false: it had
    void clear(); //!< no row is chosen
    //! The keys inside the row: arrows, Enter and Space on a thing, Esc. False: it is none of them.
    bool handleKey(int key);

Q_SIGNALS:
    void changed(); //!< another row, or none
    void thingChanged(); //!< something else in it has the focus
    void scrollWanted(int pixels);
    void activated(const chat::MessageId &id, const chat::ui::Hit &hit);

private:
    void showThing();

    QAbstractItemView &m_view;
    const RowGeometry &m_rows;
    RowFocus m_focus;
};

} // namespace chat::ui
