// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/ids.h"

class QAbstractItemView;
class QScrollBar;

namespace chat {
class MessageListModel;
}

namespace chat::ui {

//! A place in the timeline that stays valid when rows are inserted, removed or change height: (message, pixels below
//! the top of the viewport), or "at the bottom". QListView moves its contents when rows above change; so the anchor is
//! captured before the change, and afterwards the scroll bar is moved by the distance between the message's new and old
//! position. Row numbers would not survive the change, ids do.
struct ScrollAnchor
{
    MessageId id;
    int offset = 0;
    bool atBottom = true;

    [[nodiscard]] static bool isAtEnd(const QScrollBar &bar); //!< a few pixels off the end are still "at the bottom"
    //! The current place.
    [[nodiscard]] static ScrollAnchor capture(const QAbstractItemView &view, const MessageListModel &model);
    //! Moves the scroll bar so that the message is where it was. False: it is no longer in the model.
    bool restore(QAbstractItemView &view, const MessageListModel &model) const;
};

} // namespace chat::ui
