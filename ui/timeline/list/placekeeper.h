// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/timeline/list/scrollanchor.h"

#include <QHash>

#include <limits>

namespace chat::ui {

class RowGeometry;

//! Keeps what is read where it is while rows come, go and change height, and remembers where each conversation was left.
//! Before rows change, capture(); when they are laid out again, restore().
class PlaceKeeper
{
public:
    PlaceKeeper(QAbstractItemView &view, RowGeometry &rows);

    void leave(const MessageListModel *model); //!< another conversation comes
    //! Goes on where the conversation was left; without having been there, at its end.
    void enter(const MessageListModel *model) { m_anchor = m_places.value(model); }
    void forget(const MessageListModel *model) { m_places.remove(model); }

    //! Stores the place; only the first call of a batch counts, since geometry is outdated in later ones.
    void capture();
    [[nodiscard]] bool restore() const; //!< false: the row that was remembered is not there any more
    void reset() { m_anchor = {}; } //!< to the end
    void set(const ScrollAnchor &anchor) { m_anchor = anchor; }
    void holdRow() { m_anchor.atBottom = false; } //!< what was captured stays, even at the end
    void rename(const MessageId &from, const MessageId &to);
    [[nodiscard]] const ScrollAnchor &anchor() const { return m_anchor; }

    //! The part of a row partly above the viewport that is being read.
    struct Reading
    {
        int row = -1; //!< -1: no row is cut
        size_t part = std::numeric_limits<size_t>::max(); //!< as it is visited; such a number none has: the row's end
        int y = 0; //!< in the row
    };
    [[nodiscard]] Reading reading() const;
    //! The row was laid out anew since: the part, not the row's top, is what stays. To be called after capture().
    void hold(const Reading &before);

private:
    QAbstractItemView &m_view;
    RowGeometry &m_rows;
    ScrollAnchor m_anchor;
    QHash<const MessageListModel *, ScrollAnchor> m_places;
};

} // namespace chat::ui
